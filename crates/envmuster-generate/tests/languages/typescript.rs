//! Generated TypeScript, held against the compiler, the linter and the formatter.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Sample, samples, tools};

/// Writes all variants of some samples below the folder in which their packages are; `zod3` is the
/// one for zod with the library's third version.
pub(super) fn write(name: &str, samples: &[(&str, &Sample)]) -> PathBuf {
    let folder = tools::node().join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (name, sample) in samples {
        for variant in ["zod", "t3-env", "plain"] {
            let Some(code) = sample.write("typescript", Some(variant)) else { continue };
            fs::write(folder.join(format!("{name}.{variant}.ts")), &code).unwrap();
            if variant == "zod" {
                let code = code.replace("from \"zod\"", "from \"zod/v3\"");
                fs::write(folder.join(format!("{name}.zod3.ts")), code).unwrap();
            }
        }
    }
    folder
}

/// Compiles a folder as strictly as may be.
pub(super) fn compile(folder: &Path) {
    let options = r#"{ "compilerOptions": {
        "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true,
        "target": "es2022", "module": "nodenext", "types": ["node"], "skipLibCheck": true
    } }"#;
    fs::write(folder.join("tsconfig.json"), options).unwrap();
    tools::run(&mut tools::command(folder.join("../node_modules/.bin/tsc"), folder));
}

#[test]
#[ignore = "installs packages of Node: cargo test -p envmuster-generate --test languages -- --ignored"]
fn passes_compiler_linter_and_formatter() {
    let samples = samples();
    let named: Vec<_> = samples.iter().map(|sample| (sample.name.as_str(), sample)).collect();
    let folder = write("checked", &named);
    let arguments =
        ["check", "--error-on-warnings", "--colors=off", "--max-diagnostics=20", "--files-max-size=9000000"];
    tools::run(tools::command(folder.join("../node_modules/.bin/biome"), &folder).args(arguments));
    compile(&folder);
}
