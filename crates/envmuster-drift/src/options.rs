//! How drift is judged.

use std::sync::Arc;

use envmuster::rule::Levels;

use crate::progress::Progress;
use crate::schemas::SchemaFile;

/// How drift is judged.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DriftOptions {
    /// What rules are set to.
    pub levels: Levels,
    /// The example file that alone counts; else those count that are found.
    pub schema: Option<SchemaFile>,
    /// What leads to the folder from where the report is read, to be put before all paths. Empty for the folder
    /// itself.
    pub folder: String,
    /// Whether the house standard is asked for.
    pub standard: bool,
    /// Texts of further files of patterns.
    pub patterns: Vec<String>,
    /// How many threads read files; 0 for as many as there are cores.
    pub threads: usize,
    /// Told how far it is.
    pub progress: Arc<Progress>,
}
