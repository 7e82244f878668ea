//! A field of pydantic-settings that is a model is given as a whole or in parts.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;

use envmuster_drift::{DriftOptions, Drifted, drift};

const DB: &str = "class Db(BaseModel):\n    host: str\n    port: int = 5432\n";

fn judged(example: &str, models: &str) -> Drifted {
    let folder = tempfile::tempdir().unwrap();
    let settings = "class Settings(BaseSettings):\n    \
         model_config = SettingsConfigDict(env_nested_delimiter=\"__\")\n    db: Db\n";
    let code = format!(
        "from pydantic import BaseModel\nfrom pydantic_settings import BaseSettings, SettingsConfigDict\n\n\
         {models}\n{settings}"
    );
    fs::write(folder.path().join("config.py"), code).unwrap();
    fs::write(folder.path().join(".env.example"), example).unwrap();
    drift(folder.path(), Vec::new(), &DriftOptions::default()).unwrap()
}

fn found(drifted: &Drifted) -> Vec<String> {
    let name = |finding: &envmuster_schema::Finding| finding.variable.clone().unwrap_or_default();
    drifted.report.findings.iter().map(|finding| format!("{} {}", finding.rule, name(finding))).collect()
}

#[test]
fn a_model_that_is_declared_in_parts_need_not_be_declared_as_a_whole() {
    let drifted = judged("DB__HOST=localhost\nDB__PORT=5432\n", DB);
    assert_eq!(found(&drifted), Vec::<String>::new());
    assert!(drifted.additions().files.is_empty());
}

#[test]
fn only_the_parts_of_a_known_model_are_missing() {
    let drifted = judged("OTHER=1\nDB__HOST=localhost\nDB__NAME=x\n", DB);
    let expected = ["undeclared-variable DB__PORT", "unused-variable OTHER", "unused-variable DB__NAME"];
    assert_eq!(found(&drifted), expected);
    let additions = drifted.additions();
    assert_eq!(additions.files.iter().flat_map(|file| file.names()).collect::<Vec<_>>(), ["DB__PORT"]);
}

#[test]
fn a_model_that_is_declared_as_a_whole_need_not_be_declared_in_parts() {
    assert_eq!(found(&judged("DB={\"host\": \"localhost\"}\n", DB)), Vec::<String>::new());
}

#[test]
fn the_parts_of_a_model_from_elsewhere_are_those_that_are_declared() {
    let import = "from shared.models import Db\n";
    assert_eq!(found(&judged("DB__HOST=localhost\n", import)), Vec::<String>::new());
    assert_eq!(
        found(&judged("PORT=1\nOTHER=1\n", import)),
        ["undeclared-variable DB", "unused-variable OTHER"]
    );
}

#[test]
fn a_table_takes_parts_of_any_name() {
    let table = "class Base(BaseSettings):\n    model_config = SettingsConfigDict(env_nested_delimiter=\"__\")\n    \
                 limits: dict[str, int]\n";
    let models = format!("{table}{DB}");
    let example = "LIMITS__DAY=5\nLIMITS__HOUR=1\nDB__HOST=localhost\nDB__PORT=5432\n";
    assert_eq!(found(&judged(example, &models)), Vec::<String>::new());
}

#[test]
fn a_prefix_may_stand_in_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("names.py", "# PREFIX = 'old_'\nPREFIX: str = \"shop_\"\n");
    let head = "from pydantic_settings import BaseSettings\nfrom names import PREFIX\n";
    write(
        "a.py",
        &format!(
            "{head}class A(BaseSettings):\n    url: str\n    class Config:\n        env_prefix = PREFIX\n"
        ),
    );
    write(
        "b.py",
        &format!(
            "{head}class B(BaseSettings):\n    key: str\n    class Config:\n        env_prefix = names.NONE\n"
        ),
    );
    write(".env.example", "SHOP_URL=\nURL=\n");
    let drifted = drift(folder.path(), Vec::new(), &DriftOptions::default()).unwrap();
    assert_eq!(found(&drifted), ["unused-variable URL"]);
}
