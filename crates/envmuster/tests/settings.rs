//! Typed settings by serde: what is filled, and that all problems are told at once, without values.

#![cfg(feature = "serde")]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod twelve;

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;

use envmuster::secrecy::{ExposeSecret, SecretBox, SecretString};
use envmuster::{CheckOptions, Environment, Profile, Report, Schema};
use serde::Deserialize;

#[derive(Deserialize)]
#[expect(dead_code, reason = "only whether it can be filled matters")]
struct Orders {
    database_url: SecretString,
    payment_api_key: SecretString,
    workers: u32,
    debug: bool,
    public_url: String,
    log_level: LogLevel,
    port: u16,
    support_email: String,
    features: HashMap<String, bool>,
    session_secret: SecretString,
    sms_token: SecretString,
    cache_url: String,
}

#[derive(Deserialize, Debug, PartialEq)]
enum LogLevel {
    Debug,
    Info,
    Warning,
    Error,
}

#[test]
fn the_twelve_mistakes_are_told_in_one_run_without_a_value() {
    let report = twelve::schema().check(&twelve::environment()).extract::<Orders>().err().unwrap();
    twelve::assert_tells_all(&report.to_string());
    twelve::assert_tells_all(&format!("{report:?}"));
    twelve::assert_tells_all(&format!("{report:#?}"));
    assert_eq!(report.summary().errors, 12);
    twelve::schema().assert_fits::<Orders>();
}

fn extract<T: serde::de::DeserializeOwned>(example: &str, set: &[(&str, &str)]) -> Result<T, Report> {
    Schema::parse(example).unwrap().check(&set.iter().copied().collect()).extract()
}

#[test]
fn each_kind_fills_the_types_that_suit_it() {
    #[derive(Deserialize)]
    struct All {
        api_key: String,
        token: SecretBox<String>,
        origins: Vec<String>,
        ports: Vec<u16>,
        names: Vec<SecretString>,
        limits: Limits,
        raw: String,
        level: LogLevel,
        wait: Duration,
        wait_seconds: u64,
        most: usize,
        ratio: f32,
        verbose: bool,
        data_folder: PathBuf,
        host_ip: std::net::IpAddr,
        unset: Option<String>,
        empty: Option<u16>,
        set: Option<u16>,
        #[serde(default)]
        retries: u8,
        #[serde(rename = "ODD-NAME")]
        odd: String,
    }

    #[derive(Deserialize)]
    struct Limits {
        daily: u32,
    }

    let example = "\
# @type=string
API_KEY=
TOKEN=
# @type=list
ORIGINS=https://a.test,https://b.test
# @type=list
PORTS=80, 443
# @type=list
NAMES=[\"x\", \"y\"]
# @type=json
LIMITS={\"daily\": 5}
# @type=json
RAW={}
# @type=enum(debug, info)
LEVEL=info
# @type=duration
WAIT=1m30s
# @type=duration
WAIT_SECONDS=2m
# @type=bytes
MOST=10MB
RATIO=0.5
VERBOSE=yes
# @type=path
DATA_FOLDER=/var/data
# @type=ip
HOST_IP=::1
# UNSET=
# EMPTY=
# SET=8
# RETRIES=
ODD-NAME=x
";
    let all: All =
        extract(example, &[("API_KEY", "12345678"), ("TOKEN", "87654321"), ("EMPTY", ""), ("SET", "9")])
            .unwrap();
    assert_eq!((all.api_key.as_str(), all.token.expose_secret().as_str()), ("12345678", "87654321"));
    assert_eq!(all.origins, ["https://a.test", "https://b.test"]);
    assert_eq!(all.ports, [80, 443]);
    assert_eq!(all.names.iter().map(ExposeSecret::expose_secret).collect::<Vec<_>>(), ["x", "y"]);
    assert_eq!((all.limits.daily, all.raw.as_str(), all.level), (5, "{}", LogLevel::Info));
    assert_eq!((all.wait, all.wait_seconds, all.most), (Duration::from_secs(90), 120, 10_000_000));
    assert!((all.ratio - 0.5).abs() < f32::EPSILON && all.verbose && all.host_ip.is_loopback());
    assert_eq!(all.data_folder, PathBuf::from("/var/data"));
    assert_eq!((all.unset, all.empty, all.set, all.retries, all.odd.as_str()), (None, None, Some(9), 0, "x"));
}

#[test]
fn structs_nest_flatten_and_are_maps() {
    #[derive(Deserialize)]
    struct Service {
        smtp: Smtp,
        sms: Option<Sms>,
        #[serde(rename = "mail")]
        other: Option<Smtp>,
    }

    #[derive(Deserialize)]
    struct Smtp {
        host: String,
        port: u16,
    }

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "it is not filled here")]
    struct Sms {
        from: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
    struct Flat {
        debug: bool,
        #[serde(flatten)]
        smtp: SmtpNames,
    }

    #[derive(Deserialize)]
    struct SmtpNames {
        smtp_host: String,
        #[serde(rename = "SMTP_PORT")]
        port: u16,
    }

    let example =
        "SMTP_HOST=localhost\nSMTP_PORT=25\n# SMS_FROM=\nMAIL_HOST=localhost\nMAIL_PORT=26\nDEBUG=no\n";
    let service: Service = extract(example, &[("MAIL_PORT", "27")]).unwrap();
    assert_eq!((service.smtp.host.as_str(), service.smtp.port), ("localhost", 25));
    assert!(service.sms.is_none());
    assert_eq!(service.other.unwrap().port, 27);

    let flat: Flat = extract(example, &[]).unwrap();
    assert_eq!((flat.debug, flat.smtp.smtp_host.as_str(), flat.smtp.port), (false, "localhost", 25));

    let map: HashMap<String, String> = extract("A=1\n# B=\n", &[]).unwrap();
    assert_eq!(map, HashMap::from([("A".to_owned(), "1".to_owned())]));
}

#[test]
fn what_the_struct_refuses_is_told_all_at_once_and_in_order() {
    #[derive(Deserialize, Debug)]
    #[expect(dead_code, reason = "it is never filled")]
    struct Settings {
        workers: u8,
        level: LogLevel,
        smtp: Smtp,
        data_url: url::Url,
        databse_url: String,
        odd: Odd,
    }

    #[derive(Deserialize, Debug)]
    #[expect(dead_code, reason = "it is never filled")]
    struct Smtp {
        host: String,
    }

    #[derive(Deserialize, Debug)]
    #[serde(try_from = "String")]
    struct Odd;

    impl TryFrom<String> for Odd {
        type Error = String;

        fn try_from(text: String) -> Result<Self, String> {
            Err(format!("{text} is even"))
        }
    }

    let example = "WORKERS=4\n# LEVEL=\n# SMTP_HOST=\nDATA_URL=\nDATABASE_URL=\nODD=\n";
    let set = [
        ("WORKERS", "424242"),
        ("LEVEL", "qwertz"),
        ("DATA_URL", "uiopas"),
        ("DATABASE_URL", "postgres://a/b"),
        ("ODD", "yxcvbn"),
    ];
    let schema = Schema::parse(&example.replace("DATA_URL=", "# @type=string\nDATA_URL=")).unwrap();
    let report = schema.check(&set.into_iter().collect()).extract::<Settings>().unwrap_err();
    let errors: Vec<_> = report
        .findings
        .iter()
        .filter(|finding| finding.severity == envmuster::Severity::Error)
        .map(|finding| finding.message.as_str())
        .collect();
    assert_eq!(
        errors,
        [
            "WORKERS is not valid; expected a whole number from 0 to 255",
            "LEVEL is not valid; expected one of Debug, Info, Warning, Error",
            "SMTP_HOST is not set; the program's settings need it",
            "DATA_URL is not valid; the program's type does not take it",
            "ODD is not valid; the program's type does not take it",
            "the program's settings need DATABSE_URL, but .env.example does not declare it",
        ]
    );
    for (_, value) in set {
        assert!(!format!("{report} {report:?}").contains(value), "{report}");
    }
}

#[test]
fn an_unnamed_fault_in_a_flattened_struct_is_put_on_its_variable() {
    #[derive(Deserialize, Debug)]
    #[expect(dead_code, reason = "it is never filled")]
    struct Outer {
        name: String,
        #[serde(flatten)]
        inner: Inner,
    }

    #[derive(Deserialize, Debug)]
    #[expect(dead_code, reason = "it is never filled")]
    struct Inner {
        workers: u8,
    }

    let report = extract::<Outer>("NAME=x\nWORKERS=4\n", &[("WORKERS", "70000")]).unwrap_err();
    assert_eq!(report.findings[0].message, "WORKERS is not valid; expected u8");
}

#[test]
fn what_was_not_judged_is_not_handed_on() {
    let schema = Schema::parse("A=1\nB=2\n").unwrap();
    let mut options = CheckOptions::default();
    options.selection.only = vec!["A".to_owned()];
    let map: HashMap<String, u8> =
        schema.check_with(&Environment::from([("B", "3")]), &options).report.extract().unwrap();
    assert_eq!(map, HashMap::from([("A".to_owned(), 1)]));
}

#[test]
fn a_default_for_this_machine_is_not_handed_on_in_production() {
    let schema = Schema::parse("CACHE_URL=redis://localhost:6379\n").unwrap();
    let mut options = CheckOptions::default();
    options.profile = Some(Profile::Production);
    assert!(
        schema.check_with(&Environment::new(), &options).report.extract::<HashMap<String, String>>().is_err()
    );
}

#[test]
fn a_struct_and_an_example_that_drift_apart_are_told() {
    #[derive(Deserialize)]
    #[expect(dead_code, reason = "only its shape matters")]
    struct Settings {
        port: bool,
        databse_url: Option<String>,
        level: LogLevel,
        smtp: Smtp,
    }

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "only its shape matters")]
    struct Smtp {
        host: String,
        user: Option<String>,
    }

    let schema =
        Schema::parse("PORT=8010\nDATABASE_URL=\n# @type=enum(info, chatty)\nLEVEL=info\nSMTP_HOST=\n")
            .unwrap();
    let misfit = schema.fits::<Settings>().unwrap_err();
    assert_eq!(
        misfit.differences,
        [
            ".env.example: does not declare DATABSE_URL, which a field names; did you mean DATABASE_URL?",
            ".env.example: does not declare SMTP_USER, which a field names",
            ".env.example:1: the field for PORT expects one of true, false, 1, 0, yes, no, on, off",
            ".env.example:2: no field names DATABASE_URL",
            ".env.example:4: the field for LEVEL expects one of Debug, Info, Warning, Error",
        ]
    );
}

#[test]
fn reports_can_be_handed_around_and_returned_from_main() {
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    fn is_shared<T: Send + Sync + Clone>() {}
    is_error::<Report>();
    is_error::<envmuster::settings::LoadError>();
    is_error::<envmuster::settings::SourceError>();
    is_shared::<Schema>();
    is_shared::<Environment>();
    is_shared::<envmuster::settings::Sources>();
    let report = twelve::schema().check(&twelve::environment());
    assert_eq!(format!("{report}"), format!("{report:?}"));
}

#[cfg(feature = "figment")]
mod figment {
    use super::*;
    use ::figment::Figment;
    use ::figment::providers::Serialized;

    #[test]
    fn all_twelve_mistakes_come_out_of_figment_too() {
        let report = twelve::schema().check(&twelve::environment());
        let error = Figment::from(report.provider()).extract::<Orders>().err().unwrap();
        assert_eq!(error.count(), 12);
        twelve::assert_tells_all(&error.to_string());
        twelve::assert_tells_all(&format!("{error:?}"));
        assert!(error.to_string().starts_with("DATABASE_URL is not set"), "{error}");
    }

    #[test]
    fn its_errors_name_the_line_where_a_value_stands() {
        #[derive(Deserialize, Debug)]
        #[expect(dead_code, reason = "it is never filled")]
        struct Settings {
            port: bool,
        }

        let schema = Schema::parse("# The port.\nPORT=8010\n").unwrap();
        let mut environment = Environment::new();
        let told = |environment: &Environment| {
            let report = schema.check(environment);
            Figment::from(report.provider()).extract::<Settings>().unwrap_err().to_string()
        };
        assert_eq!(
            told(&environment),
            "invalid type: found unsigned int `8010`, expected a boolean for key \"PORT\" in .env.example:2 the \
             example's default"
        );
        let loader = envmuster::environment::loaders::Loader::Dotenvy;
        environment.read(".env", b"\n\nPORT=9000\n", loader, &Environment::new());
        assert!(told(&environment).ends_with("for key \"PORT\" in .env:3 the dotenv file"));
    }

    #[test]
    fn values_are_typed_grouped_and_put_into_the_callers_profile() {
        #[derive(Deserialize)]
        struct Settings {
            api_key: String,
            origins: Vec<String>,
            smtp: Smtp,
            title: String,
        }

        #[derive(Deserialize)]
        struct Smtp {
            port: u16,
        }

        let schema =
            Schema::parse("# @type=string\nAPI_KEY=\n# @type=list\nORIGINS=a,b\nSMTP_PORT=25\n").unwrap();
        let report = schema.check(&Environment::from([("API_KEY", "12345678")]));
        let figment = Figment::from(Serialized::default("title", "Orders"))
            .merge(report.provider().profile("staging").group("smtp"))
            .select("staging");
        let settings: Settings = figment.extract().unwrap();
        assert_eq!((settings.api_key.as_str(), settings.smtp.port), ("12345678", 25));
        assert_eq!((settings.origins.len(), settings.title.as_str()), (2, "Orders"));
        assert!(Figment::from(report.provider().profile("staging")).extract::<Settings>().is_err());
    }
}
