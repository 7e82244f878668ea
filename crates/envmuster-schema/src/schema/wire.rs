//! The schema as JSON, in the shape of the output contract, and back.
