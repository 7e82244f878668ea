//! Schemas and environments that are invented, the same ones in every run.

use std::fmt::Write;

use envmuster::kind::Kind;
use envmuster::schema::Variable;
use envmuster::{Schema, catalogue};

/// Numbers that look random.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Options that types take, each with what a type says.
const TYPES: &[&str] = &[
    "integer(min=1, max=10)",
    "integer(isDivisibleBy=5)",
    "number(min=-1.5)",
    "number(max=0.5)",
    "port(min=1024, max=9999)",
    "duration(min=1s, max=2h)",
    "bytes(min=1024)",
    "string(minLength=8)",
    "string(minLength=2, maxLength=12)",
    "string(isLength=5)",
    "string(startsWith=key-)",
    "string(endsWith=\".example\")",
    "string(minLength=16)",
    "url(allowedDomains=[example.org, api.example.org])",
    "url(noTrailingSlash=true)",
    "url(allowedProtocols=[https])",
    "ip(version=4)",
    "ip(version=6)",
    "enum(debug, info, warn, error)",
    "enum(1, 2, \"very loud\")",
    "array(minLength=2, maxLength=3)",
    "array(unique=true)",
    "array(separator=\";\")",
    "array(separator=\"|\", unique=true)",
    "simple-object",
    "md5",
];

const COMMENTS: &[&str] = &[
    "Where to find it: “the dashboard” – see https://example.org/docs",
    "Required.",
    "Optional.",
    "One of: alpha, beta, gamma",
    "Allowed values: red | green | blue",
    "Default: 30",
    "How long the name of this may be is for nobody to say, so that this comment is long enough to go over the edge of a line",
    "A path such as C:\\temp\\new or \"quoted\" */ text */",
    "Größe in Bytes",
    "Required if MODE=fast",
    "Only needed when MODE is set",
    "Required if LOUD=true",
    "Required in production.",
    "Required in staging and production.",
    "At least one of these is required",
    "envmuster: allow invalid-value (any text is good)",
    "Words of the code itself: profiles, isPort, is_port, MINUTE, DIGITS, Rule, timedelta",
];

/// Names that mean something in the code itself, or to its linters.
const NAMES_OF_CODE: &[&str] =
    &["STR", "INT", "LIST", "OBJECT", "TIMEDELTA", "CLASSMETHOD", "L", "MINUTE", "DIGITS", "PROFILES"];

/// The text of an example file.
pub(super) fn schema(seed: u64) -> String {
    let random = &mut Random::new(seed);
    let mut text = String::new();
    if random.chance(50) {
        text.push_str("MODE=fast\n");
    }
    if random.chance(30) {
        text.push_str("LOUD=no\n");
    }
    if random.chance(20) {
        let _ = writeln!(text, "{}=", random.pick(NAMES_OF_CODE));
    }
    let head =
        *random.pick(&["", "", "ENVIRONMENT=development\n", "# @currentEnv=$STAGE\n# ---\n\nSTAGE=dev\n"]);
    text.push_str(head);
    for number in 0..=random.below(24) {
        if random.chance(15) {
            let note = random.pick(&["", " (optional)", " (unused)", " (Supabase)", " (required)"]);
            let _ = writeln!(text, "\n# --- PART {number}{note} ---");
        }
        variable(&mut text, number, random);
    }
    text
}

fn variable(text: &mut String, number: usize, random: &mut Random) {
    let known: Vec<&str> = catalogue::services()
        .iter()
        .flat_map(|service| service.variables.iter().flat_map(|variable| variable.names.iter().copied()))
        .collect();
    if random.chance(30) {
        let _ = writeln!(text, "# {}", random.pick(COMMENTS));
    }
    let commented = if random.chance(10) { "# " } else { "" };
    if random.chance(30) {
        let name = *random.pick(&known);
        let value = *random.pick(&["", "", "your-value-here", "change-me", "<insert>"]);
        let _ = writeln!(text, "{commented}{name}={value}");
        return;
    }
    if random.chance(3) {
        let _ = writeln!(text, "# @sensitive @type=postgres-url\n{commented}DATABASE_{number}=");
        return;
    }
    if random.chance(8) {
        let value = random.pick(&[
            "8000",
            "info",
            "true",
            "30s",
            "https://example.org",
            "a,b,c",
            "0.5",
            "http://localhost:3000",
            "redis://localhost:6379/0",
            "redis://cache:6379/0",
            "postgres://app@db/app",
            "127.0.0.1",
        ]);
        let _ = writeln!(text, "{commented}VALUE_{number}={value}");
        return;
    }
    let kind = *random.pick(&Kind::PLAIN);
    let decorated = if kind == Kind::Choice || random.chance(40) {
        (*random.pick(TYPES)).to_owned()
    } else {
        kind.name().to_owned()
    };
    let required =
        *random.pick(&["", "@required ", "@optional ", "@required=eq($MODE, fast) ", "@sensitive "]);
    let _ = writeln!(text, "# {required}@type={decorated}");
    let good: Vec<&str> = kind
        .good_examples()
        .iter()
        .copied()
        .filter(|good| good.bytes().all(|byte| byte.is_ascii_graphic() && !b"'\"`\\#$".contains(&byte)))
        .collect();
    let value = match random.below(4) {
        0 if !good.is_empty() => *random.pick(&good),
        1 => *random.pick(&["your-value-here", "change-me-please", "xxxxxxxx", "<insert>"]),
        _ => "",
    };
    let long = if random.chance(20) { "_LONGER".repeat(random.below(6)) } else { String::new() };
    let _ = writeln!(
        text,
        "{commented}SETTING_{number}_{}{long}={value}",
        kind.name().to_uppercase().replace('-', "_")
    );
}

/// An environment for a schema: some values good, some bad, some not set.
pub(super) fn environment(schema: &Schema, random: &mut Random) -> Vec<(String, String)> {
    let mut environment = Vec::new();
    for variable in &schema.variables {
        if let Some(value) = value(variable, random).filter(|value| !value.contains('\0')) {
            environment.push((variable.name.clone(), value));
        }
    }
    if random.chance(50) {
        environment.retain(|(name, _)| name != "MODE");
        environment.push(("MODE".to_owned(), (*random.pick(&["fast", "slow", ""])).to_owned()));
    }
    if random.chance(30) {
        environment.push(("LOUD".to_owned(), (*random.pick(&["TRUE", "on", "0", "loud", ""])).to_owned()));
    }
    if random.chance(50) {
        let name = *random.pick(&["ENVIRONMENT", "ENVIRONMENT", "APP_ENV", "ENV", "STAGE"]);
        let profile = random.pick(&[
            "production",
            "prod",
            "PROD ",
            "staging",
            "preview",
            "test",
            "ci",
            "dev",
            "moon",
            "",
        ]);
        environment.retain(|(set, _)| set != name);
        environment.push((name.to_owned(), (*profile).to_owned()));
    }
    environment
}

fn value(variable: &Variable, random: &mut Random) -> Option<String> {
    let kind = variable.kind.value;
    let other = *random.pick(&Kind::PLAIN);
    let choices = variable.choices.clone().unwrap_or_default();
    Some(match random.below(20) {
        0..3 => return None,
        3 => String::new(),
        4 => (*random.pick(&["your-value-here", "change-me-please", "<insert>"])).to_owned(),
        5 => text(other.good_examples(), random),
        6 => text(other.bad_examples(), random),
        7 => (*random.pick(EDGES)).to_owned(),
        8..11 => text(kind.bad_examples(), random),
        11 if !choices.is_empty() => random.pick(&choices).to_uppercase(),
        _ if !choices.is_empty() => random.pick(&choices).clone(),
        _ => text(kind.good_examples(), random),
    })
}

fn text(examples: &[&str], random: &mut Random) -> String {
    if examples.is_empty() { String::new() } else { (*random.pick(examples)).to_owned() }
}

/// What is near the limits of the types above.
const EDGES: &[&str] = &[
    "10",
    "11",
    "-1.5",
    "-2",
    "1024",
    "9999",
    "2h",
    "2h1s",
    "0.9s",
    "1KiB",
    "key-1",
    "my.example",
    "https://example.org/",
    "https://api.example.org?a=/",
    "10.0.0.1",
    "a,b",
    "a,b,c,d",
    "a,a",
    "a;b",
    "a|b|a",
    "[\"a\", 1]",
    "{\"a\": 1}",
    "[1]",
    "0123456789abcdef0123456789abcdef",
    "12345",
    "1e400",
    "+0007",
    " 7 ",
    "INFO",
    "Very Loud",
    "tcp://10.0.0.1:80",
    "http://0x7f.1/",
    "http://1.2.3.256/",
    "http://%41/",
    "http://a%00/",
];
