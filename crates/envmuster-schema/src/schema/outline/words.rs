//! Words of titles and names: how many there are, and what they tell.

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
pub(super) fn name_words(name: &str) -> Vec<&str> {
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
    let name = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    name.split(['_', '-', '.']).filter(|word| !word.is_empty()).collect()
}

/// Whether a noun names a value rather than a topic.
pub(super) fn is_value_noun(word: &str) -> bool {
    lists(VALUE_NOUNS, word) || ends_in(VALUE_ENDINGS, word)
}

/// Whether a word says that a title names a group.
pub(super) fn is_group_word(word: &str) -> bool {
    lists(GROUP_WORDS, word) || ends_in(GROUP_ENDINGS, word)
}

/// Whether a line that starts with this word explains or instructs.
pub(super) fn starts_prose(word: &str) -> bool {
    lists(PROSE_STARTS, word.trim_end_matches([':', ',', '：']))
}

fn lists(list: &str, word: &str) -> bool {
    !word.is_empty()
        && list.match_indices(word).any(|(at, _)| {
            let before = list.get(..at).unwrap_or_default();
            let behind = list.get(at + word.len()..).unwrap_or_default();
            (before.is_empty() || before.ends_with(' ')) && (behind.is_empty() || behind.starts_with(' '))
        })
}

fn ends_in(list: &str, word: &str) -> bool {
    !word.is_ascii() && list.split(' ').any(|ending| word.ends_with(ending))
}

/// Nouns that name a value.
const VALUE_NOUNS: &str = "\
    url identifier uri urls endpoint endpoints link key keys token tokens secret password passphrase \
    port ports host hostname path paths name names id ids address level timeout interval duration \
    ttl size limit count number mode type version region bucket user username email domain string \
    dsn driver value flag salt file directory folder dir zone timezone origin origins environment \
    model language locale prefix suffix method expiry expiration rate threshold period seconds \
    minutes hours days bytes format algorithm issuer audience scope scopes namespace protocol slug \
    code theme currency policy list hash certificate location title puerto clave contraseña ruta \
    nombre dirección porta chave senha caminho nome endereço tiempo tempo clé mot chemin nom adresse \
    schlüssel passwort pfad ключ токен пароль порт адрес путь имя адреса";

/// The same, as the ends of words that are written without space between.
const VALUE_ENDINGS: &str = "\
    端口 端口号 地址 密钥 密鑰 金鑰 密码 密碼 令牌 路径 路徑 名称 名稱 用户名 时间 時間 数量 大小 网址 網址 完整网址 ポート キー パスワード トークン 키 비밀번호 포트";

/// Words that name a group of settings.
const GROUP_WORDS: &str = "\
    config configuration configurations settings setting options option service services provider \
    providers credentials auth authentication authorization security database db server limits \
    limiting setup integration integrations api apis storage logging monitoring cache caching email \
    mail analytics variables parameters params features flags toggles details info information oauth \
    smtp keys urls connection environment deployment connections webhooks payments application app \
    backend frontend client overrides tuning thresholds configuración ajustes servidor configuração \
    configurações banco autenticação autenticación paramètres serveur einstellungen konfiguration \
    datenbank настройки конфигурация сервер";

/// The same, as the ends of words that are written without space between.
const GROUP_ENDINGS: &str = "\
    配置 设置 設置 設定 服务 服務 数据库 資料庫 配置项 認証 설정 데이터베이스 日志 日誌";

/// Words that a description or an instruction starts with.
const PROSE_STARTS: &str = "\
    a deprecated obsolete add adjust all allow allows alternatively an and any as at be both by can change choose comma \
    comma-separated configure configures connect controls copy create customize default defaults \
    define defines determines disable disables do don't each either enable enables ensure enter \
    example examples fill find follow for format from generate get give go have hide how if \
    important in include is it its keep leave like list load make max maximum min minimum must name \
    need never no not note number obtain on once one only or override overrides paste please point \
    possible prefix provide put read register remove replace requires restrict run see select send \
    set sets should show sign skip some space specifies specify start store support supported \
    supports that the then there these this tip to todo toggle tokens turn two uncomment update use \
    used uses using valid values visit warning we welcome what when where whether which who will \
    with without you your frequency allowed usa usar genera generar gerar gere obtén obtener obtenha \
    copia copie cambia cambiar para se si la el los las o os le les der die das für wenn pour \
    ejemplo exemplo nota для если указать 注意 注意： 例如 例 如果";

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
    fn a_list_knows_whole_words_only() {
        assert!(is_value_noun("url") && is_value_noun("监听端口"));
        assert!(!is_value_noun("rl") && !is_value_noun("") && !is_value_noun("uri url"));
        assert!(is_group_word("settings") && is_group_word("日志配置"));
        assert!(starts_prose("leave") && !starts_prose("redis"));
    }

    #[test]
    fn a_name_loses_the_prefix_of_its_build_tool() {
        assert_eq!(name_words("NEXT_PUBLIC_MAP_KEY"), ["MAP", "KEY"]);
        assert_eq!(name_words("MAP_KEY"), ["MAP", "KEY"]);
    }
}
