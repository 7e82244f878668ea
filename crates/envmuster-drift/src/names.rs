//! What names of variables look like.

use envmuster_schema::detector::{looks_random, may_be_secret};

/// No name is longer.
const LONGEST: usize = 96;

/// No longer name is shown where nothing declares it.
const LONGEST_SHOWN: usize = 64;

/// Whether a text can be the name of a variable.
pub(crate) fn is_name(text: &str) -> bool {
    !text.starts_with(|c: char| c.is_ascii_digit())
        && (1..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether a text looks like the name of a variable and like little else: `API_KEY`.
pub(crate) fn is_loud(text: &str) -> bool {
    text.len() >= 2
        && text.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
        && text.bytes().any(|byte| byte.is_ascii_uppercase())
}

/// Whether a name that nothing declares may be shown: words in capitals, and nothing that could be a
/// key which was pasted; or a name that every platform knows.
pub(crate) fn is_shown(name: &str) -> bool {
    NAMES.contains(&name)
        || is_loud(name)
            && name.len() <= LONGEST_SHOWN
            && !looks_random(name)
            && !name.split('_').any(may_be_secret)
}

/// Whether a text is the name of a variable in small letters without a digit: `database_url`. Nothing else
/// is taken for a name that is only not in capitals.
pub(crate) fn is_soft(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// Whether a text can be the beginning of names, and of few enough of them: `APP_`.
pub(crate) fn is_prefix(text: &str) -> bool {
    text.len() >= 3 && is_loud(text.trim_end_matches('_'))
}

/// Whether a text can be the end of names, and of few enough of them: `_URL`.
pub(crate) fn is_suffix(text: &str) -> bool {
    text.len() >= 3 && is_loud(text.trim_start_matches('_'))
}

/// Whether a name is set where the program is built or started, so that an example need not declare it: what a
/// build is stamped with, where the file of variables is, and what one run leaves out.
pub(crate) fn is_of_build(name: &str) -> bool {
    let bare = ["NEXT_PUBLIC_", "PUBLIC_", "VITE_", "REACT_APP_"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix));
    STAMPS.contains(&bare.unwrap_or(name))
        || name == "ENV_FILE"
        || name.starts_with("SKIP_")
        || ["_ENV_FILE", "DOTENV_PATH", "DOTENV_CONFIG_PATH"].iter().any(|end| name.ends_with(end))
}

const STAMPS: &[&str] = &[
    "APP_VERSION",
    "BUILD_COMMIT",
    "BUILD_DATE",
    "BUILD_HASH",
    "BUILD_ID",
    "BUILD_NUMBER",
    "BUILD_SHA",
    "BUILD_TIME",
    "BUILD_TIMESTAMP",
    "BUILD_VERSION",
    "COMMIT_HASH",
    "COMMIT_REF",
    "COMMIT_SHA",
    "GIT_BRANCH",
    "GIT_COMMIT",
    "GIT_COMMIT_HASH",
    "GIT_COMMIT_SHA",
    "GIT_HASH",
    "GIT_REF",
    "GIT_REV",
    "GIT_SHA",
    "GIT_TAG",
    "IMAGE_TAG",
    "RELEASE_SHA",
    "RELEASE_VERSION",
];

/// Names that a platform or tool sets for every program, so that no schema need declare them.
pub(crate) fn is_platform(name: &str) -> bool {
    NAMES.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

const NAMES: &[&str] = &[
    "APPDATA",
    "BROWSER",
    "CI",
    "COLORTERM",
    "COLUMNS",
    "COMSPEC",
    "DISPLAY",
    "EDITOR",
    "EXPO_OS",
    "FORCE_COLOR",
    "HOME",
    "HOSTNAME",
    "INIT_CWD",
    "JEST_WORKER_ID",
    "LANG",
    "LANGUAGE",
    "LINES",
    "LOCALAPPDATA",
    "LOGNAME",
    "NODE_ENV",
    "NODE_OPTIONS",
    "NODE_PATH",
    "NO_COLOR",
    "OLDPWD",
    "OS",
    "PAGER",
    "PATH",
    "PATHEXT",
    "PROGRAMDATA",
    "PROGRAMFILES",
    "PWD",
    "SHELL",
    "SHLVL",
    "SYSTEMROOT",
    "TEMP",
    "TERM",
    "TERM_PROGRAM",
    "TMP",
    "TMPDIR",
    "TZ",
    "USER",
    "USERNAME",
    "USERPROFILE",
    "VERCEL",
    "VIRTUAL_ENV",
    "VITEST",
    "VISUAL",
    "WINDIR",
    "NETLIFY",
    "RENDER",
    "DYNO",
    "K_SERVICE",
    "CARGO",
    "OUT_DIR",
    "GOPATH",
    "GOROOT",
    "JAVA_HOME",
    "RUST_BACKTRACE",
    "RUSTFLAGS",
    "DJANGO_SETTINGS_MODULE",
    "CODESPACES",
    "CODESPACE_NAME",
    "GITPOD_WORKSPACE_URL",
    "DEV",
    "PROD",
    "SSR",
    "MODE",
    "BASE_URL",
    "NEXT_RUNTIME",
    "NEXT_PHASE",
    "DOCKER_HOST",
    "KUBECONFIG",
    "PSModulePath",
    "ProgramData",
    "ProgramFiles",
    "SystemRoot",
    "ComSpec",
    "LocalAppData",
    "EUID",
    "UID",
    "TURBO_HASH",
    "GH_TOKEN",
    "PLAYWRIGHT",
    "PRE_COMMIT",
    "ANALYZE",
    "STORYBOOK",
    "WT_SESSION",
    "SSH_AUTH_SOCK",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "ALL_PROXY",
    "SUDO_USER",
    "SKIP_ENV_VALIDATION",
    "SOURCE_DATE_EPOCH",
    "DEBIAN_FRONTEND",
    "DO_NOT_TRACK",
    "AWS_EXECUTION_ENV",
    "BLIS_NUM_THREADS",
    "BUILDPLATFORM",
    "CURSOR_TRACE_ID",
    "FORCE_HYPERLINK",
    "INVOCATION_ID",
    "JENKINS_URL",
    "MKL_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "JOURNAL_STREAM",
    "RUN_MAIN",
    "SSH_CLIENT",
    "SSH_CONNECTION",
    "SSH_TTY",
    "TARGETARCH",
    "TARGETOS",
    "TARGETPLATFORM",
    "TEAMCITY_VERSION",
    "TERM_PROGRAM_VERSION",
    "TF_BUILD",
    "UV_THREADPOOL_SIZE",
    "VTE_VERSION",
    "WERKZEUG_RUN_MAIN",
    "WSL_DISTRO_NAME",
    "SOURCE_COMMIT",
    "SOURCE_VERSION",
    "TAURI_DEV_HOST",
    "TMUX",
    "TMUX_PANE",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "npm_config_user_agent",
    "npm_execpath",
    "npm_lifecycle_event",
    "npm_package_name",
    "npm_package_version",
];

const PREFIXES: &[&str] = &[
    "APPVEYOR",
    "AWS_LAMBDA_",
    "BITBUCKET_",
    "BUILDKITE",
    "CARGO_",
    "CIRCLE",
    "COMPOSE_",
    "DEP_",
    "ECS_CONTAINER_METADATA_URI",
    "ENVMUSTER_",
    "GITHUB_",
    "GITLAB_",
    "HEROKU_",
    "KUBERNETES_",
    "PLAYWRIGHT_",
    "LC_",
    "NIX_",
    "NX_",
    "NPM_CONFIG_",
    "PYTEST_",
    "PYTHON",
    "RAILWAY_",
    "RENDER_",
    "RUNNER_",
    "TAURI_ENV_",
    "TRAVIS",
    "VERCEL_",
    "NEXT_PUBLIC_VERCEL_",
    "VITEST_",
    "XDG_",
    "npm_",
    "FLY_",
    "CF_PAGES",
    "CI_",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loud_names_are_upper_case() {
        assert!(is_loud("API_KEY") && is_loud("_X") && is_loud("PORT"));
        assert!(!is_loud("Api_KEY") && !is_loud("A") && !is_loud("1A") && !is_loud("A-B"));
    }

    #[test]
    fn a_name_of_words_is_shown_and_no_key() {
        assert!(is_shown("APP_CDP_URL") && is_shown("LDAP_BASE_DN") && is_shown("USE_IAM_AUTH"));
        assert!(is_shown("http_proxy") && !is_shown("database_url") && !is_shown("npm_config_token"));
        assert!(!is_shown("AKIAZ4QRT7XWPLMVN3KD") && !is_shown("K7QX2P9M_W4ZT8N3LQR5V"));
        assert!(is_shown(&"LONG_SO_".repeat(8)) && !is_shown(&format!("{}X", "LONG_SO_".repeat(8))));
    }

    #[test]
    fn a_build_stamps_its_own_names_and_no_others() {
        assert!(is_of_build("COMMIT_SHA") && is_of_build("VITE_BUILD_TIME") && is_of_build("SHOP_ENV_FILE"));
        assert!(!is_of_build("API_VERSION") && !is_of_build("BUILD") && !is_of_build("ENV_FILES"));
    }

    #[test]
    fn prefixes_are_not_too_short() {
        assert!(is_prefix("APP_") && !is_prefix("A_") && !is_prefix("") && !is_prefix("app_"));
    }
}
