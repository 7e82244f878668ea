//! Libraries that read variables by themselves, under names that do not tell whose they are.

/// A library, or several that read the same.
struct Library {
    /// Names of packages, as manifests have them. In these and in the names a `*` stands for any text.
    packages: &'static [&'static str],
    /// The variables that it reads.
    names: &'static [&'static str],
}

/// Whether one of the libraries in a text of manifests, in lower case, reads a variable.
pub(crate) fn read(name: &str, manifests: &str) -> bool {
    LIBRARIES
        .iter()
        .filter(|library| library.names.iter().any(|known| fits(known, name)))
        .any(|library| words(manifests).any(|word| library.packages.iter().any(|known| fits(known, word))))
}

/// What may be the name of a package: `@auth/core`, `github.com/lib/pq`, `psycopg` of `psycopg[binary]`.
fn words(manifests: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | '@');
    manifests.split(move |c| !is_part(c)).filter(|word| !word.is_empty())
}

/// Whether a text is of a form in which a `*` stands for any text. Python takes `-` and `_` for the same.
fn fits(form: &str, text: &str) -> bool {
    let is_same = |form: &str, text: &str| {
        let mut both = form.bytes().zip(text.bytes());
        form.len() == text.len() && both.all(|(one, other)| one == other || one == b'-' && other == b'_')
    };
    let Some((head, tail)) = form.split_once('*') else { return is_same(form, text) };
    let behind = text.len().checked_sub(tail.len()).filter(|behind| *behind >= head.len());
    let ends = behind.and_then(|behind| text.get(..head.len()).zip(text.get(behind..)));
    ends.is_some_and(|(start, end)| is_same(head, start) && is_same(tail, end))
}

const LIBRARIES: &[Library] = &[
    // https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
    Library {
        packages: &[
            "boto3",
            "botocore",
            "aioboto3",
            "aiobotocore",
            "s3fs",
            "django-storages",
            "langchain-aws",
            "pynamodb",
            "sagemaker",
            "aws-sdk*",
            "aws-config",
            "@aws-sdk/*",
            "@ai-sdk/amazon-bedrock",
            "github.com/aws/aws-sdk-go*",
        ],
        names: &[
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "AWS_REGION",
            "AWS_DEFAULT_REGION",
            "AWS_PROFILE",
            "AWS_DEFAULT_PROFILE",
            "AWS_ENDPOINT_URL*",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "AWS_CONFIG_FILE",
            "AWS_SHARED_CREDENTIALS_FILE",
            "AWS_CA_BUNDLE",
            "AWS_ROLE_ARN",
            "AWS_ROLE_SESSION_NAME",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_MAX_ATTEMPTS",
            "AWS_RETRY_MODE",
            "AWS_DEFAULTS_MODE",
            "AWS_USE_FIPS_ENDPOINT",
            "AWS_USE_DUALSTACK_ENDPOINT",
            "AWS_EC2_METADATA_*",
            "AWS_METADATA_SERVICE_*",
            "AWS_CONTAINER_*",
            "AWS_SDK_LOAD_CONFIG",
            "AWS_BEARER_TOKEN_BEDROCK",
        ],
    },
    // https://authjs.dev/guides/environment-variables
    Library {
        packages: &["next-auth", "@auth/*"],
        names: &[
            "AUTH_SECRET",
            "AUTH_SECRET_*",
            "AUTH_URL",
            "AUTH_TRUST_HOST",
            "AUTH_REDIRECT_PROXY_URL",
            "AUTH_*_ID",
            "AUTH_*_SECRET",
            "AUTH_*_ISSUER",
            "AUTH_*_KEY",
            "NEXTAUTH_*",
        ],
    },
    // https://www.better-auth.com/docs/reference/options
    Library { packages: &["better-auth"], names: &["AUTH_SECRET", "BETTER_AUTH_*"] },
    Library { packages: &["@auth0/nextjs-auth0"], names: &["APP_BASE_URL", "AUTH0_*"] },
    // https://nextjs.org/telemetry
    Library {
        packages: &["next"],
        names: &["NEXT_TELEMETRY_*", "NEXT_MANUAL_SIG_HANDLE", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
    },
    // https://svelte.dev/docs/kit/adapter-node
    Library {
        packages: &["@sveltejs/adapter-node"],
        names: &[
            "ORIGIN",
            "SOCKET_PATH",
            "PROTOCOL_HEADER",
            "HOST_HEADER",
            "PORT_HEADER",
            "ADDRESS_HEADER",
            "XFF_DEPTH",
            "BODY_SIZE_LIMIT",
            "SHUTDOWN_TIMEOUT",
            "IDLE_TIMEOUT",
        ],
    },
    Library { packages: &["nuxt", "nitropack"], names: &["NITRO_*", "NUXT_*"] },
    // https://www.uvicorn.org/settings/ and https://docs.gunicorn.org/en/stable/settings.html
    Library {
        packages: &["uvicorn", "uvicorn-worker", "fastapi", "fastapi-cli", "gunicorn"],
        names: &["WEB_CONCURRENCY", "FORWARDED_ALLOW_IPS", "UVICORN_*", "GUNICORN_CMD_ARGS"],
    },
    Library { packages: &["puma"], names: &["WEB_CONCURRENCY", "RAILS_MIN_THREADS", "RAILS_MAX_THREADS"] },
    Library { packages: &["rails"], names: &["SECRET_KEY_BASE", "DATABASE_URL"] },
    // https://docs.spring.io/spring-boot/reference/features/external-config.html
    Library {
        packages: &["spring-boot*", "org.springframework.boot"],
        names: &["SERVER_*", "MANAGEMENT_*", "LOGGING_*"],
    },
    // https://www.postgresql.org/docs/current/libpq-envars.html
    Library {
        packages: &[
            "psycopg*",
            "asyncpg",
            "aiopg",
            "pg",
            "pg-native",
            "pg-pool",
            "pg-promise",
            "postgres",
            "@neondatabase/serverless",
            "sqlx",
            "github.com/lib/pq",
            "github.com/jackc/pgx*",
        ],
        names: &[
            "PGHOST",
            "PGHOSTADDR",
            "PGPORT",
            "PGDATABASE",
            "PGUSER",
            "PGPASSWORD",
            "PGPASSFILE",
            "PGSERVICE",
            "PGSERVICEFILE",
            "PGOPTIONS",
            "PGAPPNAME",
            "PGSSL*",
            "PGREQUIRE*",
            "PGCHANNELBINDING",
            "PGGSS*",
            "PGKRBSRVNAME",
            "PGCONNECT_TIMEOUT",
            "PGCLIENTENCODING",
            "PGTARGETSESSIONATTRS",
            "PGLOADBALANCEHOSTS",
            "PGDATESTYLE",
            "PGTZ",
        ],
    },
    Library { packages: &["sqlx", "diesel"], names: &["DATABASE_URL"] },
    Library { packages: &["@vercel/postgres"], names: &["POSTGRES_URL", "POSTGRES_URL_NON_POOLING"] },
    Library { packages: &["@vercel/kv"], names: &["KV_REST_API_URL", "KV_REST_API_TOKEN"] },
    // https://docs.smith.langchain.com/
    Library {
        packages: &["langchain*", "@langchain/*", "langgraph*", "langsmith"],
        names: &["LANGSMITH_*", "LANGCHAIN_*"],
    },
    // https://cloud.google.com/docs/authentication/application-default-credentials
    Library {
        packages: &[
            "google-*",
            "googleapis",
            "@google-cloud/*",
            "@google/genai",
            "firebase-admin",
            "gcsfs",
            "gspread",
            "pandas-gbq",
            "langchain-google-*",
            "cloud.google.com/go*",
        ],
        names: &[
            "GOOGLE_APPLICATION_CREDENTIALS",
            "GOOGLE_CLOUD_PROJECT",
            "GOOGLE_CLOUD_QUOTA_PROJECT",
            "GCLOUD_PROJECT",
            "CLOUDSDK_CONFIG",
            "FIREBASE_CONFIG",
            "*_EMULATOR_HOST",
        ],
    },
    // https://ai.google.dev/gemini-api/docs/api-key
    Library {
        packages: &["google-genai", "google-generativeai", "@google/genai", "langchain-google-genai"],
        names: &["GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_CLOUD_LOCATION", "GOOGLE_GENAI_USE_VERTEXAI"],
    },
    // https://docs.litellm.ai/docs/providers
    Library {
        packages: &["litellm", "pydantic-ai*"],
        names: &[
            "OPENAI_API_KEY",
            "OPENAI_BASE_URL",
            "ANTHROPIC_API_KEY",
            "GEMINI_API_KEY",
            "GOOGLE_API_KEY",
            "GROQ_API_KEY",
            "MISTRAL_API_KEY",
            "COHERE_API_KEY",
            "CO_API_KEY",
            "DEEPSEEK_API_KEY",
            "OPENROUTER_API_KEY",
        ],
    },
    Library { packages: &["cohere", "langchain-cohere"], names: &["CO_API_KEY"] },
    Library { packages: &["xai-sdk", "@ai-sdk/xai", "langchain-xai"], names: &["XAI_API_KEY"] },
    Library { packages: &["ai", "@ai-sdk/gateway"], names: &["AI_GATEWAY_API_KEY"] },
    Library { packages: &["fal-client", "@fal-ai/*"], names: &["FAL_KEY"] },
    // https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables
    Library {
        packages: &[
            "huggingface-hub",
            "transformers",
            "tokenizers",
            "datasets",
            "diffusers",
            "sentence-transformers",
            "langchain-huggingface",
        ],
        names: &["HF_*", "HUGGING_FACE_HUB_TOKEN", "TRANSFORMERS_*", "TOKENIZERS_PARALLELISM"],
    },
    Library {
        packages: &["torch", "tensorflow*", "jax", "vllm", "transformers", "sentence-transformers"],
        names: &["CUDA_VISIBLE_DEVICES", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "PYTORCH_*"],
    },
    Library { packages: &["chromadb"], names: &["ANONYMIZED_TELEMETRY"] },
    // https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
    // Whatever starts it for a program, an agent or another package, reads these from the environment.
    Library { packages: &["*"], names: &["OTEL_*"] },
    // https://docs.datadoghq.com/tracing/trace_collection/library_config/
    Library { packages: &["ddtrace", "dd-trace", "datadog*"], names: &["DD_*"] },
    Library { packages: &["dbt-*"], names: &["DBT_*"] },
    Library {
        packages: &["env-logger", "pretty-env-logger", "tracing-subscriber"],
        names: &["RUST_LOG", "RUST_LOG_STYLE"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_reads_its_names_wherever_a_manifest_names_it() {
        for (name, manifests) in [
            ("AWS_SECRET_ACCESS_KEY", "boto3==1.34\n"),
            ("AWS_ENDPOINT_URL_S3", "dependencies = [\"aioboto3>=12\"]"),
            ("AUTH_GITHUB_ID", "{\"dependencies\": {\"next-auth\": \"5.0.0\"}}"),
            ("NEXTAUTH_SECRET", "{\"dependencies\": {\"@auth/core\": \"1\"}}"),
            ("NEXT_TELEMETRY_DISABLED", "{\"dependencies\": {\"next\": \"15\"}}"),
            ("WEB_CONCURRENCY", "uvicorn[standard]~=0.30"),
            ("FORWARDED_ALLOW_IPS", "[tool.poetry.dependencies]\ngunicorn = \"^22\""),
            ("PGSSLMODE", "psycopg2-binary"),
            ("PGHOST", "require github.com/lib/pq v1.10.9"),
            ("LANGCHAIN_TRACING_V2", "langchain-openai"),
            ("GOOGLE_APPLICATION_CREDENTIALS", "firebase-admin>=6"),
            ("HF_HOME", "huggingface_hub"),
            ("OTEL_TRACES_SAMPLER", "{\"dependencies\": {\"metrics-of-ours\": \"1\"}}"),
        ] {
            assert!(read(name, manifests), "{name} in {manifests}");
        }
    }

    #[test]
    fn names_of_its_own_and_packages_of_like_names_do_not_count() {
        for (name, manifests) in [
            ("AWS_SECRET_ACCESS_KEY", "requests\nboto3000"),
            ("AWS_BUCKET_OF_OURS", "boto3"),
            ("AUTH_SERVER", "{\"next-auth\": \"5\"}"),
            ("NEXT_TELEMETRY_DISABLED", "{\"next-intl\": \"3\"}"),
            ("PGHOST", "{\"pgvector\": \"1\"}"),
            ("PGADMIN_DEFAULT_EMAIL", "asyncpg"),
            ("AUTH_ID", "{\"next-auth\": \"5\"}"),
        ] {
            assert!(!read(name, manifests), "{name} in {manifests}");
        }
    }
}
