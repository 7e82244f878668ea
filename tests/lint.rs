//! `lint` where files are written, looked for and fixed.
