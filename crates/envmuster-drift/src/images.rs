//! Images of third parties, and the variables that their programs read.

use crate::deployment::Unit;

/// Whether a unit runs an image whose program reads a variable, and is given all that a file holds.
pub(crate) fn reads(unit: &Unit, name: &str) -> bool {
    let image = unit.image.as_deref().filter(|_| unit.takes_all && unit.builds.is_none());
    image.is_some_and(|image| is_of(image, name))
}

/// Whether a name begins with a word of an image's own name, or as those do that the image is known to read.
fn is_of(image: &str, name: &str) -> bool {
    let image = image.rsplit('/').next().unwrap_or(image).split([':', '@']).next().unwrap_or_default();
    let own = image.split(['-', '_']).filter(|word| word.len() >= 3).any(|word| {
        let head = name.get(..word.len()).unwrap_or_default();
        head.eq_ignore_ascii_case(word)
    });
    own || PREFIXES
        .iter()
        .filter(|(part, _)| image.contains(part))
        .any(|(_, prefixes)| prefixes.iter().any(|prefix| name.starts_with(prefix)))
}

/// A part of an image's name, and what the names begin with that it reads: their pages on Docker Hub.
const PREFIXES: &[(&str, &[&str])] = &[
    ("postgres", &["POSTGRES_", "PG"]),
    ("postgis", &["POSTGRES_", "PG"]),
    ("pgvector", &["POSTGRES_", "PG"]),
    ("timescale", &["POSTGRES_", "PG", "TS_"]),
    ("pgadmin", &["PGADMIN_"]),
    ("mariadb", &["MARIADB_", "MYSQL_"]),
    ("mysql", &["MYSQL_"]),
    ("mongo", &["MONGO_", "ME_CONFIG_"]),
    ("keycloak", &["KC_", "KEYCLOAK_"]),
    ("grafana", &["GF_"]),
    ("influxdb", &["DOCKER_INFLUXDB_"]),
    ("elasticsearch", &["ELASTIC_", "ES_"]),
    ("kibana", &["ELASTICSEARCH_", "SERVER_"]),
    ("meilisearch", &["MEILI_"]),
    ("cloudflared", &["TUNNEL_"]),
    ("rabbitmq", &["RABBITMQ_"]),
    ("mailpit", &["MP_"]),
    ("hasura", &["HASURA_"]),
    ("neo4j", &["NEO4J"]),
    ("gotrue", &["GOTRUE_"]),
    ("postgrest", &["PGRST_"]),
    ("kong", &["KONG_"]),
];

#[cfg(test)]
mod tests {
    use super::is_of;

    #[test]
    fn an_image_reads_names_that_begin_like_its_own() {
        for (image, name) in [
            ("postgres:16-alpine", "POSTGRES_PASSWORD"),
            ("docker.io/library/redis@sha256:00", "REDIS_ARGS"),
            ("pgvector/pgvector:pg16", "POSTGRES_DB"),
            ("quay.io/minio/minio", "MINIO_ROOT_USER"),
            ("quay.io/keycloak/keycloak:25", "KC_HOSTNAME"),
            ("clickhouse/clickhouse-server", "CLICKHOUSE_USER"),
        ] {
            assert!(is_of(image, name), "{name} of {image}");
        }
    }

    #[test]
    fn an_image_reads_no_names_of_the_program_beside_it() {
        for (image, name) in [
            ("postgres:16", "API_KEY"),
            ("ghcr.io/acme/web:1", "MAIL_FROM"),
            ("redis", "RED"),
            ("db", "DB_X"),
        ] {
            assert!(!is_of(image, name), "{name} of {image}");
        }
    }
}
