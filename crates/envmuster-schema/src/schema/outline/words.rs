//! Words of titles and names: how many there are, and what they tell.

use crate::search::{WordList, runs};

/// Words that a title and a name are compared by: without case, plural and common short forms.
pub(super) fn stem(word: &str) -> String {
    let word = word.to_lowercase();
    match word.as_str() {
        "database" | "databases" => return "db".into(),
        "username" => return "user".into(),
        "credentials" => return "credential".into(),
        "postgresql" => return "postgres".into(),
        "mongodb" => return "mongo".into(),
        "pass" | "pwd" => return "password".into(),
        "environment" => return "env".into(),
        "directory" => return "dir".into(),
        "organization" | "organisation" => return "org".into(),
        "mailing" | "mailer" => return "mail".into(),
        "logging" => return "log".into(),
        "limiting" => return "limit".into(),
        _ => {}
    }
    match word.strip_suffix('s') {
        Some(singular) if singular.len() > 2 && !singular.ends_with('s') => singular.into(),
        _ => word,
    }
}

/// The words of a text, cut at everything that is no letter or digit.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// How many words a text has, as a reader counts: apart by white space; in scripts that write
/// without it, two characters are one.
pub(super) fn word_count(text: &str) -> usize {
    if text.is_ascii() {
        let words = runs(text, |byte| !char::from(byte).is_whitespace());
        return words.filter(|word| word.bytes().any(|byte| byte.is_ascii_alphanumeric())).count();
    }
    text.split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| {
            let wide = word.chars().filter(|&c| is_wide(c)).count();
            wide.div_ceil(2) + usize::from(word.chars().any(|c| c.is_alphanumeric() && !is_wide(c)))
        })
        .sum()
}

/// Whether a character is of a script that writes words without space between.
pub(super) fn is_wide(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// The parts of a name that say what it is about: without the prefixes that build tools demand.
pub(super) fn name_words(name: &str) -> impl DoubleEndedIterator<Item = &str> {
    const PREFIXES: [&str; 8] = [
        "NEXT_PUBLIC_",
        "NUXT_PUBLIC_",
        "EXPO_PUBLIC_",
        "REACT_APP_",
        "VITE_",
        "NUXT_",
        "PUBLIC_",
        "GATSBY_",
    ];
    let alike = PREFIXES.iter().filter(|prefix| prefix.bytes().next() == name.bytes().next());
    let name = alike.copied().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    name.split(['_', '-', '.']).filter(|word| !word.is_empty())
}

/// Whether a noun names a value rather than a topic.
pub(super) fn is_value_noun(word: &str) -> bool {
    VALUE_NOUNS.has(word) || ends_in(VALUE_ENDINGS, word)
}

/// Whether a word says that a title names a group.
pub(super) fn is_group_word(word: &str) -> bool {
    GROUP_WORDS.has(word) || ends_in(GROUP_ENDINGS, word)
}

/// Whether a line that starts with this word, in any case, explains or instructs.
pub(super) fn starts_prose(word: &str) -> bool {
    if word.is_ascii() {
        return PROSE_STARTS.has(word.trim_end_matches([':', ',']));
    }
    PROSE_STARTS.has(word.to_lowercase().trim_end_matches([':', ',', '：']))
}

fn ends_in(endings: &[&str], word: &str) -> bool {
    !word.is_ascii() && endings.iter().any(|ending| word.ends_with(ending))
}

/// Nouns that name a value.
#[rustfmt::skip]
static VALUE_NOUNS: WordList = WordList::new(&[
    "address", "adresse", "algorithm", "audience", "bucket", "bytes", "caminho", "certificate", "chave",
    "chemin", "clave", "clé", "code", "contraseña", "count", "currency", "days", "dir", "dirección",
    "directory", "domain", "driver", "dsn", "duration", "email", "endereço", "endpoint", "endpoints",
    "environment", "expiration", "expiry", "file", "flag", "folder", "format", "hash", "host",
    "hostname", "hours", "id", "identifier", "ids", "interval", "issuer", "key", "keys", "language",
    "level", "limit", "link", "list", "locale", "location", "method", "minutes", "mode", "model", "mot",
    "name", "names", "namespace", "nom", "nombre", "nome", "number", "origin", "origins", "passphrase",
    "password", "passwort", "path", "paths", "period", "pfad", "policy", "port", "porta", "ports",
    "prefix", "protocol", "puerto", "rate", "region", "ruta", "salt", "schlüssel", "scope", "scopes",
    "seconds", "secret", "senha", "size", "slug", "string", "suffix", "tempo", "theme", "threshold",
    "tiempo", "timeout", "timezone", "title", "token", "tokens", "ttl", "type", "uri", "url", "urls",
    "user", "username", "value", "version", "zone", "адрес", "адреса", "имя", "ключ", "пароль", "порт",
    "путь", "токен",
]);

/// The same, as the ends of words that are written without space between.
#[rustfmt::skip]
const VALUE_ENDINGS: &[&str] = &[
    "キー", "トークン", "パスワード", "ポート", "令牌", "名称", "名稱", "地址", "大小", "完整网址", "密码", "密碼", "密鑰", "密钥", "数量",
    "时间", "時間", "用户名", "端口", "端口号", "網址", "网址", "路径", "路徑", "金鑰", "비밀번호", "키", "포트",
];

/// Words that name a group of settings.
#[rustfmt::skip]
static GROUP_WORDS: WordList = WordList::new(&[
    "ajustes", "analytics", "api", "apis", "app", "application", "autenticación", "autenticação",
    "auth", "authentication", "authorization", "backend", "banco", "cache", "caching", "client",
    "config", "configuración", "configuration", "configurations", "configuração", "configurações",
    "connection", "connections", "credentials", "database", "datenbank", "db", "deployment", "details",
    "einstellungen", "email", "environment", "features", "flags", "frontend", "info", "information",
    "integration", "integrations", "keys", "konfiguration", "limiting", "limits", "logging", "mail",
    "monitoring", "oauth", "option", "options", "overrides", "parameters", "params", "paramètres",
    "payments", "provider", "providers", "security", "server", "serveur", "service", "services",
    "servidor", "setting", "settings", "setup", "smtp", "storage", "thresholds", "toggles", "tuning",
    "urls", "variables", "webhooks", "конфигурация", "настройки", "сервер",
]);

/// The same, as the ends of words that are written without space between.
#[rustfmt::skip]
const GROUP_ENDINGS: &[&str] = &[
    "数据库", "日志", "日誌", "服务", "服務", "設定", "設置", "認証", "设置", "資料庫", "配置", "配置项", "데이터베이스", "설정",
];

/// Words that a description or an instruction starts with.
#[rustfmt::skip]
static PROSE_STARTS: WordList = WordList::new(&[
    "a", "add", "adjust", "all", "allow", "allowed", "allows", "alternatively", "an", "and", "any",
    "as", "at", "be", "both", "by", "cambia", "cambiar", "can", "change", "choose", "comma",
    "comma-separated", "configure", "configures", "connect", "controls", "copia", "copie", "copy",
    "create", "customize", "das", "default", "defaults", "define", "defines", "deprecated", "der",
    "determines", "die", "disable", "disables", "do", "don't", "each", "either", "ejemplo", "el",
    "enable", "enables", "ensure", "enter", "example", "examples", "exemplo", "fill", "find", "follow",
    "for", "format", "frequency", "from", "für", "genera", "generar", "generate", "gerar", "gere",
    "get", "give", "go", "have", "hide", "how", "if", "important", "in", "include", "is", "it", "its",
    "keep", "la", "las", "le", "leave", "les", "like", "list", "load", "los", "make", "max", "maximum",
    "min", "minimum", "must", "name", "need", "never", "no", "not", "nota", "note", "number", "o",
    "obsolete", "obtain", "obtener", "obtenha", "obtén", "on", "once", "one", "only", "or", "os",
    "override", "overrides", "para", "paste", "please", "point", "possible", "pour", "prefix",
    "provide", "put", "read", "register", "remove", "replace", "requires", "restrict", "run", "se",
    "see", "select", "send", "set", "sets", "should", "show", "si", "sign", "skip", "some", "space",
    "specifies", "specify", "start", "store", "support", "supported", "supports", "that", "the", "then",
    "there", "these", "this", "tip", "to", "todo", "toggle", "tokens", "turn", "two", "uncomment",
    "update", "usa", "usar", "use", "used", "uses", "using", "valid", "values", "visit", "warning",
    "we", "welcome", "wenn", "what", "when", "where", "whether", "which", "who", "will", "with",
    "without", "you", "your", "для", "если", "указать", "例", "例如", "如果", "注意", "注意：",
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_in_scripts_without_spaces_too() {
        assert_eq!(word_count("Rate limits & quotas"), 3);
        assert_eq!(word_count("数据库配置"), 3);
        assert_eq!(word_count("API 設定"), 2);
    }

    #[test]
    fn lists_know_whole_words_only() {
        assert!(is_value_noun("url") && is_value_noun("监听端口"));
        assert!(!is_value_noun("rl") && !is_value_noun("") && !is_value_noun("uri url"));
        assert!(is_group_word("settings") && is_group_word("日志配置"));
        assert!(starts_prose("leave") && !starts_prose("redis"));
    }

    #[test]
    fn a_name_loses_the_prefix_of_its_build_tool() {
        assert!(name_words("NEXT_PUBLIC_MAP_KEY").eq(["MAP", "KEY"]));
        assert!(name_words("MAP_KEY").eq(["MAP", "KEY"]));
    }
}
