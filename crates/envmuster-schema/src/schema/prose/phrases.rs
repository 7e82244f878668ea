//! The phrases by which comments say that a variable must be set, or need not be, and the like. In
//! lower case.

use crate::search::Needles;

/// What a phrase speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    Optional,
    OptionalIfUnset,
    OptionalIfEmpty,
    Required,
    LocalOnly,
    Deprecated,
    Alternative,
}

/// The phrases of each topic.
const TOPICS: [(Topic, &[&str]); 7] = [
    (Topic::Optional, OPTIONAL),
    (Topic::OptionalIfUnset, OPTIONAL_IF_UNSET),
    (Topic::OptionalIfEmpty, OPTIONAL_IF_EMPTY),
    (Topic::Required, REQUIRED),
    (Topic::LocalOnly, LOCAL_ONLY),
    (Topic::Deprecated, DEPRECATED),
    (Topic::Alternative, ALTERNATIVE),
];

/// Every phrase that stands in a text where a word may start, in order: its place, its topic, itself.
pub(super) fn phrases_in(text: &str) -> impl Iterator<Item = (usize, Topic, &'static str)> {
    PHRASES.find_words(text).filter_map(|(at, nth)| Some((at, topic(nth)?, *ALL.get(nth)?)))
}

/// The topic of a phrase.
fn topic(nth: usize) -> Option<Topic> {
    ENDS.iter().find(|(_, end)| nth < *end).map(|(topic, _)| *topic)
}

/// The number of the first phrase behind those of each topic.
static ENDS: [(Topic, usize); TOPICS.len()] = ends();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn ends() -> [(Topic, usize); TOPICS.len()] {
    let mut ends = [(Topic::Optional, 0); TOPICS.len()];
    let (mut end, mut topic) = (0, 0);
    while topic < TOPICS.len() {
        end += TOPICS[topic].1.len();
        ends[topic] = (TOPICS[topic].0, end);
        topic += 1;
    }
    ends
}

static PHRASES: Needles = Needles::new(&ALL);

/// Those of all topics, one topic behind the other.
static ALL: [&str; COUNT] = all();

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const COUNT: usize = ends()[TOPICS.len() - 1].1;

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses a wrong index")]
const fn all() -> [&'static str; COUNT] {
    let mut all = [""; COUNT];
    let (mut count, mut topic) = (0, 0);
    while topic < TOPICS.len() {
        let phrases = TOPICS[topic].1;
        let mut nth = 0;
        while nth < phrases.len() {
            all[count] = phrases[nth];
            count += 1;
            nth += 1;
        }
        topic += 1;
    }
    all
}

/// Phrases that say it may be unset. Longer ones stand before those they hold.
const OPTIONAL: &[&str] = &[
    "not required",
    "no longer required",
    "isn't required",
    "not needed",
    "not necessary",
    "not mandatory",
    "not strictly required",
    "nicht erforderlich",
    "nicht zwingend",
    "kein pflichtfeld",
    "kann leer",
    "darf leer",
    "no es obligatori",
    "no obligatori",
    "no requerid",
    "puede quedar vac",
    "não obrigatóri",
    "pas obligatoire",
    "non obbligatori",
    "don't need",
    "do not need",
    "does not need to be set",
    "doesn't need to be set",
    "need not be set",
    "no need to",
    "only required",
    "required only",
    "only needed",
    "needed only",
    "only necessary",
    "only relevant",
    "only used if",
    "only used when",
    "only use if",
    "only set if",
    "only set this if",
    "only fill",
    "you only need",
    "set this if",
    "set this only if",
    "set only if",
    "use this if",
    "set if you",
    "set these if",
    "optional",
    "leave empty",
    "leave blank",
    "leave unset",
    "leave this blank",
    "leave this empty",
    "leave this unset",
    "leave it empty",
    "leave it blank",
    "leave it unset",
    "leave as empty",
    "leave these blank",
    "leave these empty",
    "leave them blank",
    "leave undefined",
    "leave commented",
    "leave both empty",
    "left empty",
    "left blank",
    "left unset",
    "be empty",
    "be blank",
    "be omitted",
    "keep empty",
    "empty to disable",
    "blank to disable",
    "empty = ",
    "blank = ",
    "unset = ",
    "empty means",
    "blank means",
    "empty for ",
    "blank for ",
    "if unset",
    "if not set",
    "if empty",
    "if blank",
    "if omitted",
    "if left",
    "if not provided",
    "if not specified",
    "if missing",
    "if undefined",
    "if absent",
    "when unset",
    "when empty",
    "when not set",
    "when blank",
    "when omitted",
    "unless set",
    "unset to",
    "falls back to",
    "fall back to",
    "fallback to",
    "nice to have",
    "opcional",
    "déjalo vacío",
    "dejar vacío",
    "deixe vazio",
    "deixe em branco",
    "facultatif",
    "optionnel",
    "freiwillig",
    "leer lassen",
    "facoltativo",
    "opzionale",
    "可选",
    "可選",
    "选填",
    "選填",
    "留空",
    "非必填",
    "非必须",
    "不填",
    "任意",
    "選用",
    "선택",
    "опционально",
    "необязательн",
    "не обязательн",
    "нужен только",
    "нужно только",
    "нужна только",
    "только если",
];

/// Phrases that say so only of what holds nothing usable: `to enable SMS` over `SMS_KEY=`.
const OPTIONAL_IF_UNSET: &[&str] = &[
    "only if you",
    "only when you",
    "if you want",
    "if you'd like",
    "if you would like",
    "if you wish",
    "if you use",
    "if you are using",
    "if you're using",
    "if using",
    "if you need",
    "if you plan",
    "if you have",
    "if needed",
    "if necessary",
    "if applicable",
    "if desired",
    "if required",
    "if enabled",
    "when using",
    "uncomment",
    "to enable",
    "to be able to",
    "to support",
    "can be set",
    "can be configured",
    "to use your own",
    "to override",
    "to customize",
    "to disable",
];

/// Phrases that say so only of what holds nothing at all.
const OPTIONAL_IF_EMPTY: &[&str] = &[
    "defaults to",
    "default:",
    "default is",
    "default value",
    "(default",
    "default =",
    "by default",
    "默认",
    "por defecto",
    "padrão:",
    "по умолчанию",
];

/// Phrases that say it must be set.
const REQUIRED: &[&str] = &[
    "required",
    "mandatory",
    "must be set",
    "must set",
    "must change",
    "must be changed",
    "must provide",
    "must be provided",
    "must be configured",
    "must be defined",
    "must be filled",
    "must fill",
    "must define",
    "must configure",
    "must be specified",
    "must specify",
    "must be replaced",
    "must replace",
    "must be present",
    "must not be empty",
    "need to be set",
    "needs to be set",
    "needs to be filled",
    "need to set",
    "have to set",
    "has to be set",
    "be sure to set",
    "make sure to set",
    "make sure to change",
    "won't start unless",
    "will not start unless",
    "will not start without",
    "won't start without",
    "obligatorio",
    "obligatoria",
    "obrigatório",
    "obrigatória",
    "obrigatorio",
    "requerido",
    "requerida",
    "obligatoire",
    "requis",
    "erforderlich",
    "pflichtfeld",
    "obbligatorio",
    "wymagane",
    "必填",
    "必须",
    "必須",
    "必需",
    "필수",
    "обязательн",
];

/// Phrases that say that production must not set it.
const LOCAL_ONLY: &[&str] = &[
    "local only",
    "local-only",
    "dev only",
    "dev-only",
    "development only",
    "development-only",
    "local development only",
    "for local development only",
    "only for local development",
    "only for development",
    "do not set in production",
    "don't set in production",
    "never set in production",
    "do not set this in production",
];

/// Words that say that it is on its way out.
pub(super) const DEPRECATED: &[&str] = &["deprecated", "obsolete", "veraltet", "已弃用"];

/// Words that may offer a choice between variables.
const ALTERNATIVE: &[&str] = &["either", "one of", "at least one", "at least 1", "any of", "any one"];
