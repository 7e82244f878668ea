//! The decorators that are known, and where each belongs.

/// A decorator that is known.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) name: &'static str,
    pub(super) place: Place,
    /// Whether it is called, `@name(…)`, and may be said several times.
    pub(super) called: bool,
    pub(super) meaning: Meaning,
}

/// Where a decorator belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Item,
    File,
    Both,
}

/// What a decorator says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Required,
    Optional,
    Sensitive,
    Public,
    Type,
    Example,
    Placeholder,
    Docs,
    Tag,
    Deprecated,
    Internal,
    Local,
    DefaultRequired,
    DefaultSensitive,
    CurrentEnv,
    /// Brings in variables or functions from elsewhere, which would mean to run or to fetch something.
    Elsewhere,
    /// Tells other tools something that does not matter here.
    Ignored,
}

const fn item(name: &'static str, meaning: Meaning) -> Known {
    Known { name, place: Place::Item, called: false, meaning }
}

const fn file(name: &'static str, meaning: Meaning) -> Known {
    Known { name, place: Place::File, called: false, meaning }
}

const fn called(name: &'static str, place: Place, meaning: Meaning) -> Known {
    Known { name, place, called: true, meaning }
}

/// All that are known but for the `generate…` family.
pub(super) const KNOWN: &[Known] = &[
    item("required", Meaning::Required),
    item("optional", Meaning::Optional),
    item("sensitive", Meaning::Sensitive),
    item("public", Meaning::Public),
    item("type", Meaning::Type),
    item("example", Meaning::Example),
    item("placeholder", Meaning::Placeholder),
    called("docs", Place::Item, Meaning::Docs),
    item("docsUrl", Meaning::Docs),
    called("tag", Place::Item, Meaning::Tag),
    item("deprecated", Meaning::Deprecated),
    item("internal", Meaning::Internal),
    item("local", Meaning::Local),
    item("dynamic", Meaning::Ignored),
    item("static", Meaning::Ignored),
    item("icon", Meaning::Ignored),
    item("auditIgnore", Meaning::Ignored),
    called("proxy", Place::Both, Meaning::Ignored),
    file("defaultRequired", Meaning::DefaultRequired),
    file("defaultSensitive", Meaning::DefaultSensitive),
    file("currentEnv", Meaning::CurrentEnv),
    file("envFlag", Meaning::CurrentEnv),
    called("import", Place::File, Meaning::Elsewhere),
    called("plugin", Place::File, Meaning::Elsewhere),
    called("setValuesBulk", Place::File, Meaning::Elsewhere),
    file("defaultDynamic", Meaning::Ignored),
    file("disable", Meaning::Ignored),
    file("cache", Meaning::Ignored),
    file("redactLogs", Meaning::Ignored),
    file("preventLeaks", Meaning::Ignored),
    file("encryptInjectedEnv", Meaning::Ignored),
    file("disableProcessEnvInjection", Meaning::Ignored),
    file("injectUndefinedAsEmpty", Meaning::Ignored),
    file("proxyConfig", Meaning::Ignored),
    called("auditIgnorePaths", Place::File, Meaning::Ignored),
    called("auditExtraPatterns", Place::File, Meaning::Ignored),
];

/// `generateTypes`, `generateTsTypes` and their like: every name with this prefix is one.
static GENERATE: Known = called("generate", Place::File, Meaning::Ignored);

/// Pairs of which only one can be meant.
pub(super) const OPPOSITES: &[(&str, &str)] =
    &[("required", "optional"), ("sensitive", "public"), ("static", "dynamic"), ("currentEnv", "envFlag")];

/// Finds a decorator by its name, behind which people put commas and colons.
pub(super) fn find(name: &str) -> Option<&'static Known> {
    let name = bare(name);
    let family =
        name.strip_prefix("generate").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
    if family { Some(&GENERATE) } else { KNOWN.iter().find(|known| known.name == name) }
}

/// The name without the punctuation that people put behind it.
pub(super) fn bare(name: &str) -> &str {
    name.trim_end_matches([',', ';', ':', '.'])
}

/// The known name that someone who wrote this one probably meant.
pub(super) fn suggestion(name: &str) -> Option<&'static str> {
    let name = name.split([':', ',', ';', '.']).next().unwrap_or(name);
    match name.to_ascii_lowercase().as_str() {
        "secret" | "private" => Some("sensitive"),
        "mandatory" => Some("required"),
        lower => KNOWN
            .iter()
            .map(|known| known.name)
            .find(|known| known.eq_ignore_ascii_case(lower))
            .or_else(|| super::nearest(name, KNOWN.iter().map(|known| known.name))),
    }
}
