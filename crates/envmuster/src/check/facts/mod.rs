//! What values say that rules on several of them ask for: read from text that is lent, and told
//! without a word of it.

pub(super) mod address;
pub(super) mod checksum;
pub(super) mod mode;
pub(super) mod supabase;
pub(super) mod switch;
pub(super) mod time_zone;
pub(super) mod token;
