//! Generated from `schemas/services`: write it with `SNAPSHOTS=overwrite cargo test --test catalogue`.

use super::service::{Group, KnownVariable, Need, Service};
use crate::kind::{CharSet, Class, Format, Kind, OfflineCheck, Part, Shape};

pub(super) static SERVICES: &[Service] = &[
    Service {
        id: "airtable",
        title: "Airtable",
        group: "productivity",
        aliases: &[],
        words: &["airtable"],
        docs: "https://airtable.com/create/tokens",
        setup: &["Create a personal access token with the bases and scopes that the program needs."],
        variables: &[
            KnownVariable { names: &["AIRTABLE_API_KEY", "AIRTABLE_TOKEN", "AIRTABLE_ACCESS_TOKEN", "AIRTABLE_PAT"], kind: Kind::Known(&AIRTABLE_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://airtable.com/create/tokens" },
            KnownVariable { names: &["AIRTABLE_BASE_ID", "AIRTABLE_TABLE_ID", "AIRTABLE_TABLE_NAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the base and the table", docs: "https://airtable.com/create/tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "algolia",
        title: "Algolia",
        group: "search",
        aliases: &["algolia search"],
        words: &["algolia"],
        docs: "https://dashboard.algolia.com/account/api-keys",
        setup: &["Copy application id, search key and write key from the dashboard."],
        variables: &[
            KnownVariable { names: &["ALGOLIA_APP_ID", "ALGOLIA_APPLICATION_ID"], kind: Kind::Known(&ALGOLIA_APP_ID), class: Class::Identifier, secret: false, public: true, required: None, description: "the application", docs: "https://dashboard.algolia.com/account/api-keys" },
            KnownVariable { names: &["ALGOLIA_ADMIN_KEY", "ALGOLIA_ADMIN_API_KEY", "ALGOLIA_API_KEY", "ALGOLIA_WRITE_API_KEY"], kind: Kind::Known(&ALGOLIA_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key that may write", docs: "https://dashboard.algolia.com/account/api-keys" },
            KnownVariable { names: &["ALGOLIA_SEARCH_KEY", "ALGOLIA_SEARCH_API_KEY", "ALGOLIA_SEARCH_ONLY_API_KEY"], kind: Kind::Known(&ALGOLIA_SEARCH_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the key that may only search", docs: "https://dashboard.algolia.com/account/api-keys" },
            KnownVariable { names: &["ALGOLIA_INDEX_NAME", "ALGOLIA_INDEX"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "the index", docs: "https://dashboard.algolia.com/account/api-keys" },
        ],
        groups: &[
            Group { purpose: "search with Algolia", needs: &[Need(&[&["ALGOLIA_APP_ID"]]), Need(&[&["ALGOLIA_ADMIN_KEY"], &["ALGOLIA_SEARCH_KEY"]])] },
        ],
    },
    Service {
        id: "anthropic",
        title: "Anthropic",
        group: "llm",
        aliases: &["anthropic claude"],
        words: &["anthropic", "claude"],
        docs: "https://console.anthropic.com/settings/keys",
        setup: &["Sign in at https://console.anthropic.com and create a workspace.", "Create a key for it under \"API keys\"; it is shown once.", "Add credit under \"Billing\", and set a spending limit."],
        variables: &[
            KnownVariable { names: &["ANTHROPIC_API_KEY", "ANTHROPIC_KEY", "CLAUDE_API_KEY", "CLAUDE_KEY"], kind: Kind::Known(&ANTHROPIC_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the workspace's key", docs: "https://console.anthropic.com/settings/keys" },
            KnownVariable { names: &["CLAUDE_CODE_OAUTH_TOKEN"], kind: Kind::Known(&ANTHROPIC_OAUTH_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token that `claude setup-token` prints", docs: "https://console.anthropic.com/settings/keys" },
            KnownVariable { names: &["ANTHROPIC_AUTH_TOKEN"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the bearer token of a gateway in front of Anthropic", docs: "https://console.anthropic.com/settings/keys" },
            KnownVariable { names: &["ANTHROPIC_BASE_URL", "ANTHROPIC_API_URL", "ANTHROPIC_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where Anthropic, or a gateway to it, listens", docs: "https://console.anthropic.com/settings/keys" },
            KnownVariable { names: &["ANTHROPIC_MODEL", "CLAUDE_MODEL", "ANTHROPIC_MODEL_NAME", "ANTHROPIC_SMALL_FAST_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://console.anthropic.com/settings/keys" },
            KnownVariable { names: &["ANTHROPIC_MAX_TOKENS"], kind: Kind::Integer, class: Class::Config, secret: false, public: false, required: Some(false), description: "the longest answer", docs: "https://console.anthropic.com/settings/keys" },
            KnownVariable { names: &["ANTHROPIC_VERSION", "ANTHROPIC_API_VERSION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: Some(false), description: "the version of the API, a date", docs: "https://console.anthropic.com/settings/keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "app",
        title: "Application secrets",
        group: "app",
        aliases: &["secrets", "app secrets", "application secrets", "jwt authentication", "auth jwt", "jwt auth", "encryption", "security keys", "jwt and session", "security jwt"],
        words: &["jwt"],
        docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2",
        setup: &["Make a secret with `openssl rand -base64 48`, and another one for each environment."],
        variables: &[
            KnownVariable { names: &["JWT_SECRET", "JWT_SECRET_KEY", "JWT_ACCESS_SECRET", "JWT_REFRESH_SECRET", "ACCESS_TOKEN_SECRET", "REFRESH_TOKEN_SECRET", "JWT_TOKEN_SECRET", "SESSION_SECRET", "COOKIE_SECRET", "TOKEN_SECRET", "AUTH_JWT_SECRET", "JWT_SIGNING_KEY"], kind: Kind::Known(&JWT_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs tokens, sessions or cookies", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["JWT_PRIVATE_KEY", "PRIVATE_KEY_PEM"], kind: Kind::Known(&PRIVATE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the private key that signs tokens", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["JWT_PUBLIC_KEY"], kind: Kind::String, class: Class::Publishable, secret: false, public: false, required: None, description: "the public key that tokens are verified with", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["JWT_ALGORITHM", "JWT_ISSUER", "JWT_AUDIENCE"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "how tokens are made", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["SECRET_KEY", "APP_SECRET", "APP_SECRET_KEY", "SECRET_KEY_BASE"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the framework's secret", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["DJANGO_SECRET_KEY"], kind: Kind::Known(&DJANGO_SECRET_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "Django's secret", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["FLASK_SECRET_KEY", "RAILS_MASTER_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the framework's secret", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["APP_KEY"], kind: Kind::Known(&LARAVEL_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "Laravel's key", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["ENCRYPTION_KEY", "DATA_ENCRYPTION_KEY", "MASTER_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what data is encrypted with", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["CREDS_KEY", "CREDS_IV"], kind: Kind::Known(&HEX_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "what data is encrypted with", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["FERNET_KEY", "AIRFLOW__CORE__FERNET_KEY"], kind: Kind::Known(&FERNET_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "what data is encrypted with", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["ADMIN_PASSWORD", "DEFAULT_ADMIN_PASSWORD", "INITIAL_ADMIN_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the administrator's first password", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
            KnownVariable { names: &["ADMIN_API_KEY", "INTERNAL_API_KEY", "CRON_SECRET", "WEBHOOK_SECRET", "API_SECRET", "API_SECRET_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what other programs show to be let in", docs: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "assemblyai",
        title: "AssemblyAI",
        group: "llm",
        aliases: &[],
        words: &["assemblyai"],
        docs: "https://www.assemblyai.com/dashboard",
        setup: &["Copy the key from the dashboard."],
        variables: &[
            KnownVariable { names: &["ASSEMBLYAI_API_KEY", "ASSEMBLY_AI_API_KEY"], kind: Kind::Known(&ASSEMBLYAI_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://www.assemblyai.com/dashboard" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "auth0",
        title: "Auth0",
        group: "auth",
        aliases: &["auth0 authentication"],
        words: &["auth0"],
        docs: "https://manage.auth0.com",
        setup: &["Create an application, and copy domain, client id and client secret from its settings."],
        variables: &[
            KnownVariable { names: &["AUTH0_DOMAIN", "AUTH0_ISSUER_BASE_URL", "AUTH0_ISSUER", "AUTH0_BASE_URL", "AUTH0_AUDIENCE"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "the tenant, the program, the API", docs: "https://manage.auth0.com" },
            KnownVariable { names: &["AUTH0_CLIENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the application", docs: "https://manage.auth0.com" },
            KnownVariable { names: &["AUTH0_CLIENT_SECRET"], kind: Kind::Known(&AUTH0_CLIENT_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the application's secret", docs: "https://manage.auth0.com" },
            KnownVariable { names: &["AUTH0_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what encrypts the session cookie", docs: "https://manage.auth0.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "authjs",
        title: "Auth.js",
        group: "auth",
        aliases: &["nextauth js"],
        words: &["nextauth", "next auth", "auth js", "authjs"],
        docs: "https://authjs.dev/getting-started/installation",
        setup: &["Make the secret with `npx auth secret` or `openssl rand -base64 32`."],
        variables: &[
            KnownVariable { names: &["NEXTAUTH_SECRET", "AUTH_SECRET", "NEXT_AUTH_SECRET"], kind: Kind::Known(&AUTHJS_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs and encrypts sessions", docs: "https://authjs.dev/getting-started/installation" },
            KnownVariable { names: &["NEXTAUTH_URL", "AUTH_URL", "NEXT_AUTH_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where the program is", docs: "https://authjs.dev/getting-started/installation" },
            KnownVariable { names: &["AUTH_TRUST_HOST"], kind: Kind::Boolean, class: Class::Config, secret: false, public: false, required: None, description: "whether the host header is trusted", docs: "https://authjs.dev/getting-started/installation" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "aws",
        title: "AWS",
        group: "cloud",
        aliases: &["amazon web services", "amazon", "aws credentials", "aws s3", "s3", "s3 storage", "aws s3 storage", "amazon s3", "object storage s3", "s3 compatible storage", "aws cloud"],
        words: &["aws"],
        docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        setup: &["Prefer a role where the program runs in AWS: then it needs no keys at all.", "Else create a user in IAM with the rights that the program needs, and an access key for it.", "The secret access key is shown once."],
        variables: &[
            KnownVariable { names: &["AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY", "S3_ACCESS_KEY_ID", "S3_ACCESS_KEY", "AWS_S3_ACCESS_KEY_ID"], kind: Kind::Known(&AWS_ACCESS_KEY_ID), class: Class::Secret, secret: true, public: false, required: None, description: "the access key's id", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY", "S3_SECRET_ACCESS_KEY", "S3_SECRET_KEY", "AWS_S3_SECRET_ACCESS_KEY"], kind: Kind::Known(&AWS_SECRET_ACCESS_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the access key's secret", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_SESSION_TOKEN"], kind: Kind::Known(&AWS_SESSION_TOKEN), class: Class::Secret, secret: true, public: false, required: Some(false), description: "the token of temporary credentials", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_REGION", "AWS_DEFAULT_REGION", "S3_REGION", "AWS_S3_REGION", "AWS_S3_REGION_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the region", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_BUCKET", "AWS_BUCKET_NAME", "AWS_S3_BUCKET", "AWS_S3_BUCKET_NAME", "AWS_STORAGE_BUCKET_NAME", "S3_BUCKET", "S3_BUCKET_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the bucket", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_ENDPOINT_URL", "AWS_S3_ENDPOINT_URL", "S3_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where S3, or what speaks its protocol, listens", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_ENDPOINT", "S3_ENDPOINT", "AWS_S3_ENDPOINT"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where S3, or what speaks its protocol, listens, as host or URL", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_ACCOUNT_ID", "AWS_PROFILE"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the account or the profile", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_USE_PATH_STYLE_ENDPOINT", "S3_FORCE_PATH_STYLE", "AWS_S3_FORCE_PATH_STYLE"], kind: Kind::Boolean, class: Class::Config, secret: false, public: false, required: None, description: "whether the bucket stands in the path", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_SES_REGION", "SES_REGION", "AWS_SQS_REGION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the region of one service", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
            KnownVariable { names: &["AWS_SQS_QUEUE_URL", "SQS_QUEUE_URL"], kind: Kind::HttpUrl, class: Class::Identifier, secret: false, public: false, required: None, description: "the queue", docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html" },
        ],
        groups: &[
            Group { purpose: "sign requests to AWS", needs: &[Need(&[&["AWS_ACCESS_KEY_ID"]]), Need(&[&["AWS_SECRET_ACCESS_KEY"]])] },
        ],
    },
    Service {
        id: "aws-sns",
        title: "Amazon SNS",
        group: "sms",
        aliases: &["sns"],
        words: &["amazon sns", "aws sns"],
        docs: "https://docs.aws.amazon.com/sns/",
        setup: &["Create a topic, or ask for SMS in the console; the program uses its AWS credentials."],
        variables: &[
            KnownVariable { names: &["SNS_TOPIC_ARN", "AWS_SNS_TOPIC_ARN"], kind: Kind::Known(&AWS_SNS_TARGET), class: Class::Identifier, secret: false, public: false, required: None, description: "the topic", docs: "https://docs.aws.amazon.com/sns/" },
            KnownVariable { names: &["AWS_SNS_REGION", "SNS_REGION"], kind: Kind::Known(&AWS_SNS_TARGET), class: Class::Identifier, secret: false, public: false, required: None, description: "the region", docs: "https://docs.aws.amazon.com/sns/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "azure",
        title: "Azure",
        group: "cloud",
        aliases: &["microsoft azure", "azure ad", "entra", "entra id", "microsoft entra", "azure active directory", "azure storage", "azure blob storage", "azure blob"],
        words: &["azure"],
        docs: "https://learn.microsoft.com/entra/identity-platform/",
        setup: &["Register an application in Microsoft Entra ID, and note tenant id and client id.", "Create a client secret under \"Certificates & secrets\"; its value is shown once."],
        variables: &[
            KnownVariable { names: &["AZURE_TENANT_ID", "AZURE_AD_TENANT_ID", "MICROSOFT_TENANT_ID"], kind: Kind::Known(&AZURE_ID), class: Class::Identifier, secret: false, public: false, required: None, description: "the tenant", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_CLIENT_ID", "AZURE_AD_CLIENT_ID", "MICROSOFT_CLIENT_ID"], kind: Kind::Known(&AZURE_ID), class: Class::Identifier, secret: false, public: true, required: None, description: "the application", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_CLIENT_SECRET", "AZURE_AD_CLIENT_SECRET", "MICROSOFT_CLIENT_SECRET"], kind: Kind::Known(&AZURE_CLIENT_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the application's secret", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_SUBSCRIPTION_ID"], kind: Kind::Known(&AZURE_ID), class: Class::Identifier, secret: false, public: false, required: None, description: "the subscription", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_STORAGE_CONNECTION_STRING"], kind: Kind::Known(&AZURE_STORAGE_CONNECTION_STRING), class: Class::Secret, secret: true, public: false, required: None, description: "the storage account with its key", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_STORAGE_KEY", "AZURE_STORAGE_ACCOUNT_KEY"], kind: Kind::Known(&AZURE_STORAGE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the storage account's key", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_STORAGE_ACCOUNT", "AZURE_STORAGE_ACCOUNT_NAME", "AZURE_STORAGE_CONTAINER", "AZURE_STORAGE_CONTAINER_NAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the storage account and its container", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_SPEECH_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the key of Azure Speech", docs: "https://learn.microsoft.com/entra/identity-platform/" },
            KnownVariable { names: &["AZURE_SPEECH_REGION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the region of Azure Speech", docs: "https://learn.microsoft.com/entra/identity-platform/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "azure-openai",
        title: "Azure OpenAI",
        group: "llm",
        aliases: &["azure ai", "microsoft azure openai", "azure ai foundry"],
        words: &["azure openai", "azure open ai"],
        docs: "https://learn.microsoft.com/azure/ai-foundry/openai/",
        setup: &["Create an Azure OpenAI resource in the Azure portal.", "Deploy a model in it, and note the deployment's name.", "Copy the endpoint and one of the two keys from \"Keys and Endpoint\"."],
        variables: &[
            KnownVariable { names: &["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_KEY", "AZURE_OPENAI_APIKEY"], kind: Kind::Known(&AZURE_OPENAI_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "one of the resource's two keys", docs: "https://learn.microsoft.com/azure/ai-foundry/openai/" },
            KnownVariable { names: &["AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_BASE_URL", "AZURE_OPENAI_API_BASE"], kind: Kind::Known(&AZURE_OPENAI_ENDPOINT), class: Class::Config, secret: false, public: false, required: None, description: "where the resource listens", docs: "https://learn.microsoft.com/azure/ai-foundry/openai/" },
            KnownVariable { names: &["AZURE_OPENAI_API_VERSION", "AZURE_OPENAI_VERSION", "AZURE_API_VERSION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the version of the API, a date", docs: "https://learn.microsoft.com/azure/ai-foundry/openai/" },
            KnownVariable { names: &["AZURE_OPENAI_DEPLOYMENT", "AZURE_OPENAI_DEPLOYMENT_NAME", "AZURE_OPENAI_CHAT_DEPLOYMENT", "AZURE_OPENAI_CHAT_DEPLOYMENT_NAME", "AZURE_OPENAI_MODEL", "AZURE_OPENAI_EMBEDDING_DEPLOYMENT"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the deployment's name", docs: "https://learn.microsoft.com/azure/ai-foundry/openai/" },
            KnownVariable { names: &["AZURE_OPENAI_RESOURCE_NAME", "AZURE_OPENAI_INSTANCE_NAME", "AZURE_OPENAI_API_INSTANCE_NAME", "AZURE_RESOURCE_NAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the resource's name", docs: "https://learn.microsoft.com/azure/ai-foundry/openai/" },
        ],
        groups: &[
            Group { purpose: "call Azure OpenAI", needs: &[Need(&[&["AZURE_OPENAI_API_KEY"]]), Need(&[&["AZURE_OPENAI_ENDPOINT"], &["AZURE_OPENAI_RESOURCE_NAME"]])] },
        ],
    },
    Service {
        id: "bedrock",
        title: "Amazon Bedrock",
        group: "llm",
        aliases: &[],
        words: &["bedrock", "aws bedrock", "amazon bedrock"],
        docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        setup: &["Ask for access to the models in the Bedrock console of the region.", "Create an API key under \"API keys\", or use the program's AWS credentials."],
        variables: &[
            KnownVariable { names: &["AWS_BEARER_TOKEN_BEDROCK", "AWS_BEDROCK_API_KEY", "BEDROCK_API_KEY"], kind: Kind::Known(&BEDROCK_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key of Bedrock alone", docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html" },
            KnownVariable { names: &["BEDROCK_REGION", "AWS_BEDROCK_REGION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the region that has the model", docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html" },
            KnownVariable { names: &["BEDROCK_MODEL_ID", "BEDROCK_MODEL", "AWS_BEDROCK_MODEL_ID"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's id", docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "better-auth",
        title: "Better Auth",
        group: "auth",
        aliases: &["betterauth"],
        words: &["better auth"],
        docs: "https://www.better-auth.com/docs/installation",
        setup: &["Make the secret with `openssl rand -base64 32`."],
        variables: &[
            KnownVariable { names: &["BETTER_AUTH_SECRET"], kind: Kind::Known(&AUTHJS_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs and encrypts sessions", docs: "https://www.better-auth.com/docs/installation" },
            KnownVariable { names: &["BETTER_AUTH_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: true, required: None, description: "where the program is", docs: "https://www.better-auth.com/docs/installation" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "brave-search",
        title: "Brave Search",
        group: "search",
        aliases: &["brave"],
        words: &["brave search"],
        docs: "https://api-dashboard.search.brave.com/app/keys",
        setup: &["Choose a plan and create a key in the dashboard."],
        variables: &[
            KnownVariable { names: &["BRAVE_API_KEY", "BRAVE_SEARCH_API_KEY"], kind: Kind::Known(&BRAVE_SEARCH_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://api-dashboard.search.brave.com/app/keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "brevo",
        title: "Brevo",
        group: "google-email",
        aliases: &["brevo email"],
        words: &["brevo", "sendinblue"],
        docs: "https://app.brevo.com/settings/keys/api",
        setup: &["Create an API key in the settings, under \"SMTP & API\"."],
        variables: &[
            KnownVariable { names: &["BREVO_API_KEY", "SENDINBLUE_API_KEY"], kind: Kind::Known(&BREVO_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://app.brevo.com/settings/keys/api" },
            KnownVariable { names: &["BREVO_SMTP_KEY", "BREVO_SMTP_PASSWORD"], kind: Kind::Known(&BREVO_SMTP_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the password at the SMTP server", docs: "https://app.brevo.com/settings/keys/api" },
            KnownVariable { names: &["BREVO_SENDER_EMAIL"], kind: Kind::Email, class: Class::Config, secret: false, public: false, required: None, description: "the address that mail comes from", docs: "https://app.brevo.com/settings/keys/api" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "celery",
        title: "Celery",
        group: "queue",
        aliases: &["celery queue", "celery worker", "celery workers"],
        words: &["celery"],
        docs: "https://docs.celeryq.dev/en/stable/userguide/configuration.html",
        setup: &["Point the broker at Redis or RabbitMQ, and the result backend at Redis or a database."],
        variables: &[
            KnownVariable { names: &["CELERY_BROKER_URL", "CELERY_BROKER"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the broker with its password", docs: "https://docs.celeryq.dev/en/stable/userguide/configuration.html" },
            KnownVariable { names: &["CELERY_RESULT_BACKEND", "CELERY_RESULT_BACKEND_URL"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "where results are kept", docs: "https://docs.celeryq.dev/en/stable/userguide/configuration.html" },
            KnownVariable { names: &["CELERY_WORKER_CONCURRENCY"], kind: Kind::Integer, class: Class::Config, secret: false, public: false, required: None, description: "how many tasks run at once", docs: "https://docs.celeryq.dev/en/stable/userguide/configuration.html" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "cerebras",
        title: "Cerebras",
        group: "llm",
        aliases: &[],
        words: &["cerebras"],
        docs: "https://cloud.cerebras.ai",
        setup: &["Create a key in the cloud console."],
        variables: &[
            KnownVariable { names: &["CEREBRAS_API_KEY"], kind: Kind::Known(&CEREBRAS_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://cloud.cerebras.ai" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "clerk",
        title: "Clerk",
        group: "auth",
        aliases: &["clerk auth", "clerk authentication", "auth clerk", "authentication clerk"],
        words: &["clerk"],
        docs: "https://dashboard.clerk.com",
        setup: &["Create an application, and copy both keys from \"API keys\"; development and production have their own."],
        variables: &[
            KnownVariable { names: &["CLERK_SECRET_KEY"], kind: Kind::Known(&CLERK_SECRET_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key of the server", docs: "https://dashboard.clerk.com" },
            KnownVariable { names: &["CLERK_PUBLISHABLE_KEY"], kind: Kind::Known(&CLERK_PUBLISHABLE_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the key of the browser", docs: "https://dashboard.clerk.com" },
            KnownVariable { names: &["CLERK_WEBHOOK_SECRET", "CLERK_WEBHOOK_SIGNING_SECRET"], kind: Kind::Known(&WEBHOOK_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs Clerk's webhooks", docs: "https://dashboard.clerk.com" },
            KnownVariable { names: &["CLERK_JWT_KEY"], kind: Kind::String, class: Class::Publishable, secret: false, public: false, required: None, description: "what Clerk's tokens are verified with", docs: "https://dashboard.clerk.com" },
            KnownVariable { names: &["CLERK_SIGN_IN_URL", "CLERK_SIGN_UP_URL", "CLERK_AFTER_SIGN_IN_URL", "CLERK_AFTER_SIGN_UP_URL", "CLERK_SIGN_IN_FALLBACK_REDIRECT_URL", "CLERK_SIGN_UP_FALLBACK_REDIRECT_URL"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "a page of the program, as path or URL", docs: "https://dashboard.clerk.com" },
        ],
        groups: &[
            Group { purpose: "sign in with Clerk", needs: &[Need(&[&["CLERK_PUBLISHABLE_KEY"]]), Need(&[&["CLERK_SECRET_KEY"]])] },
        ],
    },
    Service {
        id: "clickhouse",
        title: "ClickHouse",
        group: "database",
        aliases: &[],
        words: &["clickhouse"],
        docs: "https://clickhouse.com/docs",
        setup: &["Create a user with rights on the one database."],
        variables: &[
            KnownVariable { names: &["CLICKHOUSE_URL", "CLICKHOUSE_MIGRATION_URL"], kind: Kind::Url, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "where ClickHouse listens", docs: "https://clickhouse.com/docs" },
            KnownVariable { names: &["CLICKHOUSE_HOST"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the server, as host or URL", docs: "https://clickhouse.com/docs" },
            KnownVariable { names: &["CLICKHOUSE_PORT", "CLICKHOUSE_HTTP_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://clickhouse.com/docs" },
            KnownVariable { names: &["CLICKHOUSE_USER", "CLICKHOUSE_USERNAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://clickhouse.com/docs" },
            KnownVariable { names: &["CLICKHOUSE_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://clickhouse.com/docs" },
            KnownVariable { names: &["CLICKHOUSE_DATABASE", "CLICKHOUSE_DB"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database's name", docs: "https://clickhouse.com/docs" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "cloudflare",
        title: "Cloudflare",
        group: "cloud",
        aliases: &["cloudflare r2", "r2", "cloudflare dns"],
        words: &["cloudflare"],
        docs: "https://dash.cloudflare.com/profile/api-tokens",
        setup: &["Create an API token from a template with the rights that the program needs.", "The account id stands on the overview page of any domain."],
        variables: &[
            KnownVariable { names: &["CLOUDFLARE_API_TOKEN", "CF_API_TOKEN", "CLOUDFLARE_TOKEN"], kind: Kind::Known(&CLOUDFLARE_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "a token with limited rights", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["CLOUDFLARE_API_KEY", "CF_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the older key with all rights", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["CLOUDFLARE_EMAIL", "CF_API_EMAIL"], kind: Kind::Email, class: Class::Identifier, secret: false, public: false, required: None, description: "the account that the older key is of", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["CLOUDFLARE_ACCOUNT_ID", "CF_ACCOUNT_ID", "CLOUDFLARE_ZONE_ID", "CF_ZONE_ID", "R2_ACCOUNT_ID", "CLOUDFLARE_R2_ACCOUNT_ID"], kind: Kind::Known(&CLOUDFLARE_ID), class: Class::Identifier, secret: false, public: false, required: None, description: "the account or zone", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["R2_ACCESS_KEY_ID", "CLOUDFLARE_R2_ACCESS_KEY_ID"], kind: Kind::String, class: Class::Secret, secret: true, public: false, required: None, description: "the id of R2's access key", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["R2_SECRET_ACCESS_KEY", "CLOUDFLARE_R2_SECRET_ACCESS_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the secret of R2's access key", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["R2_BUCKET", "R2_BUCKET_NAME", "CLOUDFLARE_R2_BUCKET", "CLOUDFLARE_R2_BUCKET_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the bucket", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["TURNSTILE_SITE_KEY"], kind: Kind::String, class: Class::Publishable, secret: false, public: true, required: None, description: "Turnstile's key for the browser", docs: "https://dash.cloudflare.com/profile/api-tokens" },
            KnownVariable { names: &["TURNSTILE_SECRET_KEY", "CLOUDFLARE_TURNSTILE_SECRET_KEY", "CF_TURNSTILE_SECRET_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "Turnstile's key for the server", docs: "https://dash.cloudflare.com/profile/api-tokens" },
        ],
        groups: &[
            Group { purpose: "sign requests to R2", needs: &[Need(&[&["R2_ACCESS_KEY_ID"]]), Need(&[&["R2_SECRET_ACCESS_KEY"]])] },
        ],
    },
    Service {
        id: "cloudinary",
        title: "Cloudinary",
        group: "cloud",
        aliases: &[],
        words: &["cloudinary"],
        docs: "https://console.cloudinary.com/settings/api-keys",
        setup: &["Copy cloud name, API key and API secret from the console."],
        variables: &[
            KnownVariable { names: &["CLOUDINARY_URL"], kind: Kind::Known(&CLOUDINARY_URL), class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "all of it in one URL", docs: "https://console.cloudinary.com/settings/api-keys" },
            KnownVariable { names: &["CLOUDINARY_CLOUD_NAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the cloud's name", docs: "https://console.cloudinary.com/settings/api-keys" },
            KnownVariable { names: &["CLOUDINARY_API_KEY"], kind: Kind::Known(&CLOUDINARY_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://console.cloudinary.com/settings/api-keys" },
            KnownVariable { names: &["CLOUDINARY_API_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the key's secret", docs: "https://console.cloudinary.com/settings/api-keys" },
            KnownVariable { names: &["CLOUDINARY_FOLDER", "CLOUDINARY_UPLOAD_PRESET"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "where uploads go", docs: "https://console.cloudinary.com/settings/api-keys" },
        ],
        groups: &[
            Group { purpose: "upload to Cloudinary", needs: &[Need(&[&["CLOUDINARY_API_KEY"]]), Need(&[&["CLOUDINARY_API_SECRET"]])] },
        ],
    },
    Service {
        id: "cohere",
        title: "Cohere",
        group: "llm",
        aliases: &[],
        words: &["cohere"],
        docs: "https://dashboard.cohere.com/api-keys",
        setup: &["Create a production key in the dashboard; trial keys are slow and not for production."],
        variables: &[
            KnownVariable { names: &["COHERE_API_KEY", "CO_API_KEY"], kind: Kind::Known(&COHERE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://dashboard.cohere.com/api-keys" },
            KnownVariable { names: &["COHERE_MODEL", "COHERE_EMBED_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://dashboard.cohere.com/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "dashscope",
        title: "Alibaba DashScope",
        group: "llm",
        aliases: &["alibaba", "tongyi"],
        words: &["dashscope", "qwen"],
        docs: "https://bailian.console.aliyun.com",
        setup: &["Create a key in the Model Studio console."],
        variables: &[
            KnownVariable { names: &["DASHSCOPE_API_KEY", "QWEN_API_KEY", "ALIBABA_API_KEY"], kind: Kind::Known(&DASHSCOPE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://bailian.console.aliyun.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "database",
        title: "Database",
        group: "database",
        aliases: &["database", "db", "databases", "database url", "data store", "datastore", "sql", "sql database", "relational database", "main database", "primary database", "database and orm", "database orm", "prisma", "prisma database", "base de datos", "banco de dados", "base de données", "datenbank", "数据库", "数据库配置", "資料庫", "資料庫配置"],
        words: &[],
        docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING",
        setup: &["Create a database and a user that owns it and nothing else.", "Write host, port, user, password and name into one URL, percent-encoding what is special in the password."],
        variables: &[
            KnownVariable { names: &["DATABASE_URL", "DB_URL", "DATABASE_URI", "DB_URI", "SQLALCHEMY_DATABASE_URI", "SQLALCHEMY_DATABASE_URL"], kind: Kind::Url, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with user and password, in one URL", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DATABASE_DSN", "DB_DSN", "DATABASE_CONNECTION_STRING", "DB_CONNECTION_STRING"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with user and password, in the driver's own words", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DIRECT_URL", "DIRECT_DATABASE_URL", "SHADOW_DATABASE_URL", "TEST_DATABASE_URL", "DATABASE_URL_UNPOOLED"], kind: Kind::Url, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the same database past the pooler, or a second one for tests and migrations", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_HOST", "DATABASE_HOST", "DB_HOSTNAME"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the database server", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_PORT", "DATABASE_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_NAME", "DATABASE_NAME", "DB_DATABASE", "DB_DATABASE_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database's name", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_USER", "DB_USERNAME", "DATABASE_USER", "DATABASE_USERNAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_PASSWORD", "DATABASE_PASSWORD", "DB_PASS", "DATABASE_PASS"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_ROOT_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the administrator's password", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_CONNECTION", "DB_DRIVER", "DB_TYPE", "DATABASE_TYPE", "DB_ENGINE", "DB_DIALECT", "DATABASE_ENGINE", "DATABASE_DRIVER"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "which database it is", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
            KnownVariable { names: &["DB_SCHEMA", "DATABASE_SCHEMA", "DB_CHARSET", "DB_PREFIX", "DB_SSLMODE", "DB_SSL_MODE"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "how it is used", docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "datadog",
        title: "Datadog",
        group: "observability",
        aliases: &[],
        words: &["datadog"],
        docs: "https://app.datadoghq.com/organization-settings/api-keys",
        setup: &["Create an API key in the organization's settings, and an application key where the program reads data."],
        variables: &[
            KnownVariable { names: &["DD_API_KEY", "DATADOG_API_KEY"], kind: Kind::Known(&DATADOG_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the API key", docs: "https://app.datadoghq.com/organization-settings/api-keys" },
            KnownVariable { names: &["DD_APP_KEY", "DATADOG_APP_KEY", "DD_APPLICATION_KEY"], kind: Kind::Known(&DATADOG_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the application key", docs: "https://app.datadoghq.com/organization-settings/api-keys" },
            KnownVariable { names: &["DD_SITE", "DATADOG_SITE", "DD_SERVICE", "DD_ENV", "DD_VERSION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the site, and what data is filed under", docs: "https://app.datadoghq.com/organization-settings/api-keys" },
            KnownVariable { names: &["DD_AGENT_HOST"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the agent", docs: "https://app.datadoghq.com/organization-settings/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "deepgram",
        title: "Deepgram",
        group: "llm",
        aliases: &[],
        words: &["deepgram"],
        docs: "https://console.deepgram.com",
        setup: &["Create a key in the console, under \"API Keys\"."],
        variables: &[
            KnownVariable { names: &["DEEPGRAM_API_KEY"], kind: Kind::Known(&DEEPGRAM_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://console.deepgram.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "deepseek",
        title: "DeepSeek",
        group: "llm",
        aliases: &["deep seek"],
        words: &["deepseek"],
        docs: "https://platform.deepseek.com/api_keys",
        setup: &["Create a key on the platform, under \"API keys\"."],
        variables: &[
            KnownVariable { names: &["DEEPSEEK_API_KEY", "DEEPSEEK_KEY"], kind: Kind::Known(&DEEPSEEK_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://platform.deepseek.com/api_keys" },
            KnownVariable { names: &["DEEPSEEK_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://platform.deepseek.com/api_keys" },
            KnownVariable { names: &["DEEPSEEK_BASE_URL", "DEEPSEEK_API_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where DeepSeek listens", docs: "https://platform.deepseek.com/api_keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "digitalocean",
        title: "DigitalOcean",
        group: "cloud",
        aliases: &["digitalocean spaces", "do spaces"],
        words: &["digitalocean", "digital ocean"],
        docs: "https://cloud.digitalocean.com/account/api/tokens",
        setup: &["Create a token with the scopes that the program needs."],
        variables: &[
            KnownVariable { names: &["DIGITALOCEAN_TOKEN", "DIGITALOCEAN_ACCESS_TOKEN", "DIGITALOCEAN_API_TOKEN", "DO_API_TOKEN", "DO_TOKEN"], kind: Kind::Known(&DIGITALOCEAN_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://cloud.digitalocean.com/account/api/tokens" },
            KnownVariable { names: &["DO_SPACES_KEY", "SPACES_ACCESS_KEY_ID"], kind: Kind::String, class: Class::Secret, secret: true, public: false, required: None, description: "the id of the access key of Spaces", docs: "https://cloud.digitalocean.com/account/api/tokens" },
            KnownVariable { names: &["DO_SPACES_SECRET", "SPACES_SECRET_ACCESS_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the secret of the access key of Spaces", docs: "https://cloud.digitalocean.com/account/api/tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "discord",
        title: "Discord",
        group: "chat",
        aliases: &["discord bot", "discord oauth", "discord integration", "discord notifications"],
        words: &["discord"],
        docs: "https://discord.com/developers/applications",
        setup: &["Create an application in the developer portal, add a bot to it, and reset its token to see it."],
        variables: &[
            KnownVariable { names: &["DISCORD_TOKEN", "DISCORD_BOT_TOKEN"], kind: Kind::Known(&DISCORD_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the bot's token", docs: "https://discord.com/developers/applications" },
            KnownVariable { names: &["DISCORD_WEBHOOK_URL", "DISCORD_WEBHOOK"], kind: Kind::Known(&DISCORD_WEBHOOK_URL), class: Class::Secret, secret: true, public: false, required: None, description: "the webhook that posts to a channel", docs: "https://discord.com/developers/applications" },
            KnownVariable { names: &["DISCORD_CLIENT_ID", "DISCORD_APPLICATION_ID", "DISCORD_APP_ID", "AUTH_DISCORD_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the application's id", docs: "https://discord.com/developers/applications" },
            KnownVariable { names: &["DISCORD_CLIENT_SECRET", "AUTH_DISCORD_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the application's secret", docs: "https://discord.com/developers/applications" },
            KnownVariable { names: &["DISCORD_PUBLIC_KEY"], kind: Kind::String, class: Class::Publishable, secret: false, public: false, required: None, description: "what Discord's calls are verified with", docs: "https://discord.com/developers/applications" },
            KnownVariable { names: &["DISCORD_GUILD_ID", "DISCORD_SERVER_ID", "DISCORD_CHANNEL_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the server and the channel", docs: "https://discord.com/developers/applications" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "doppler",
        title: "Doppler",
        group: "secrets",
        aliases: &[],
        words: &["doppler"],
        docs: "https://docs.doppler.com/docs/service-tokens",
        setup: &["Create a service token for the one config."],
        variables: &[
            KnownVariable { names: &["DOPPLER_TOKEN"], kind: Kind::Known(&DOPPLER_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://docs.doppler.com/docs/service-tokens" },
            KnownVariable { names: &["DOPPLER_PROJECT", "DOPPLER_CONFIG"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the project and the config", docs: "https://docs.doppler.com/docs/service-tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "dotenvx",
        title: "dotenvx",
        group: "secrets",
        aliases: &[],
        words: &["dotenvx"],
        docs: "https://dotenvx.com/docs",
        setup: &["`dotenvx encrypt` makes the pair of keys; keep the private one out of the repository."],
        variables: &[
            KnownVariable { names: &["DOTENV_PRIVATE_KEY", "DOTENV_PRIVATE_KEY_PRODUCTION", "DOTENV_PRIVATE_KEY_CI", "DOTENV_PRIVATE_KEY_DEVELOPMENT", "DOTENV_PRIVATE_KEY_STAGING"], kind: Kind::Known(&DOTENVX_PRIVATE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "what opens the encrypted file", docs: "https://dotenvx.com/docs" },
            KnownVariable { names: &["DOTENV_PUBLIC_KEY", "DOTENV_PUBLIC_KEY_PRODUCTION"], kind: Kind::Known(&DOTENVX_PUBLIC_KEY), class: Class::Publishable, secret: false, public: false, required: None, description: "what the file is encrypted with", docs: "https://dotenvx.com/docs" },
            KnownVariable { names: &["DOTENV_KEY"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the older key of a dotenv vault", docs: "https://dotenvx.com/docs" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "elasticsearch",
        title: "Elasticsearch",
        group: "search",
        aliases: &["elastic", "elastic search", "elastic cloud"],
        words: &["elasticsearch", "opensearch"],
        docs: "https://www.elastic.co/docs/deploy-manage/api-keys",
        setup: &["Create an API key in Kibana, under \"Security\", and copy its encoded form."],
        variables: &[
            KnownVariable { names: &["ELASTIC_API_KEY", "ELASTICSEARCH_API_KEY", "ES_API_KEY"], kind: Kind::Known(&ELASTIC_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://www.elastic.co/docs/deploy-manage/api-keys" },
            KnownVariable { names: &["ELASTICSEARCH_URL", "ELASTIC_URL", "ELASTICSEARCH_NODE", "ELASTICSEARCH_HOST", "ELASTICSEARCH_HOSTS", "ES_HOST", "OPENSEARCH_HOST", "OPENSEARCH_URL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where Elasticsearch listens", docs: "https://www.elastic.co/docs/deploy-manage/api-keys" },
            KnownVariable { names: &["ELASTICSEARCH_USERNAME", "ELASTICSEARCH_USER", "ES_USERNAME", "ELASTIC_USERNAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://www.elastic.co/docs/deploy-manage/api-keys" },
            KnownVariable { names: &["ELASTIC_PASSWORD", "ELASTICSEARCH_PASSWORD", "ES_PASSWORD", "OPENSEARCH_PASSWORD", "OPENSEARCH_INITIAL_ADMIN_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://www.elastic.co/docs/deploy-manage/api-keys" },
            KnownVariable { names: &["ELASTIC_CLOUD_ID", "ELASTICSEARCH_CLOUD_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the deployment", docs: "https://www.elastic.co/docs/deploy-manage/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "elevenlabs",
        title: "ElevenLabs",
        group: "llm",
        aliases: &[],
        words: &["elevenlabs", "eleven labs"],
        docs: "https://elevenlabs.io/app/settings/api-keys",
        setup: &["Create a key in the settings, limited to the endpoints that the program calls."],
        variables: &[
            KnownVariable { names: &["ELEVENLABS_API_KEY", "ELEVEN_API_KEY", "ELEVEN_LABS_API_KEY", "XI_API_KEY"], kind: Kind::Known(&ELEVENLABS_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://elevenlabs.io/app/settings/api-keys" },
            KnownVariable { names: &["ELEVENLABS_VOICE_ID", "ELEVEN_LABS_VOICE_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the voice's id", docs: "https://elevenlabs.io/app/settings/api-keys" },
            KnownVariable { names: &["ELEVENLABS_MODEL_ID", "ELEVENLABS_AGENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the id of a model or an agent", docs: "https://elevenlabs.io/app/settings/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "exa",
        title: "Exa",
        group: "llm",
        aliases: &["exa ai"],
        words: &["exa"],
        docs: "https://dashboard.exa.ai/api-keys",
        setup: &["Create a key in the dashboard."],
        variables: &[
            KnownVariable { names: &["EXA_API_KEY"], kind: Kind::Known(&EXA_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://dashboard.exa.ai/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "facebook",
        title: "Facebook",
        group: "auth",
        aliases: &["facebook oauth", "facebook login", "meta", "facebook app"],
        words: &["facebook"],
        docs: "https://developers.facebook.com/apps/",
        setup: &["Create an app, and copy its id and secret from \"App settings\", \"Basic\"."],
        variables: &[
            KnownVariable { names: &["FACEBOOK_APP_ID", "FACEBOOK_CLIENT_ID", "AUTH_FACEBOOK_ID", "META_APP_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the app's id", docs: "https://developers.facebook.com/apps/" },
            KnownVariable { names: &["FACEBOOK_APP_SECRET", "FACEBOOK_CLIENT_SECRET", "AUTH_FACEBOOK_SECRET"], kind: Kind::Known(&FACEBOOK_APP_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the app's secret", docs: "https://developers.facebook.com/apps/" },
            KnownVariable { names: &["FACEBOOK_PIXEL_ID", "META_PIXEL_ID"], kind: Kind::String, class: Class::Publishable, secret: false, public: true, required: None, description: "the pixel's id", docs: "https://developers.facebook.com/apps/" },
        ],
        groups: &[
            Group { purpose: "sign in with Facebook", needs: &[Need(&[&["FACEBOOK_APP_ID"]]), Need(&[&["FACEBOOK_APP_SECRET"]])] },
        ],
    },
    Service {
        id: "firebase",
        title: "Firebase",
        group: "google-api",
        aliases: &["firebase admin", "firebase admin sdk", "firebase config", "firebase web", "firebase client", "firebase auth", "fcm", "firebase cloud messaging"],
        words: &["firebase"],
        docs: "https://console.firebase.google.com",
        setup: &["Create a project, add a web app to it, and copy its configuration.", "For servers create a private key under \"Project settings\", \"Service accounts\"."],
        variables: &[
            KnownVariable { names: &["FIREBASE_API_KEY", "FIREBASE_WEB_API_KEY"], kind: Kind::Known(&FIREBASE_WEB_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the web app's key, which is public", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_AUTH_DOMAIN", "FIREBASE_STORAGE_BUCKET"], kind: Kind::String, class: Class::Publishable, secret: false, public: true, required: None, description: "the web app's domain and bucket", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_PROJECT_ID"], kind: Kind::Known(&GOOGLE_PROJECT_ID), class: Class::Identifier, secret: false, public: true, required: None, description: "the project", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_APP_ID"], kind: Kind::Known(&FIREBASE_APP_ID), class: Class::Publishable, secret: false, public: true, required: None, description: "the web app", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_MESSAGING_SENDER_ID"], kind: Kind::Known(&FIREBASE_SENDER_ID), class: Class::Publishable, secret: false, public: true, required: None, description: "who sends push messages", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_MEASUREMENT_ID"], kind: Kind::String, class: Class::Publishable, secret: false, public: true, required: None, description: "the measurement id", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_VAPID_KEY"], kind: Kind::String, class: Class::Publishable, secret: false, public: true, required: None, description: "the public key of web push", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_DATABASE_URL"], kind: Kind::HttpUrl, class: Class::Publishable, secret: false, public: true, required: None, description: "the realtime database", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_CLIENT_EMAIL"], kind: Kind::Email, class: Class::Identifier, secret: false, public: false, required: None, description: "the service account's address", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_PRIVATE_KEY", "FIREBASE_ADMIN_PRIVATE_KEY"], kind: Kind::Known(&PRIVATE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the service account's private key", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_PRIVATE_KEY_ID", "FIREBASE_CLIENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "ids of the service account", docs: "https://console.firebase.google.com" },
            KnownVariable { names: &["FIREBASE_SERVICE_ACCOUNT", "FIREBASE_SERVICE_ACCOUNT_KEY", "FIREBASE_SERVICE_ACCOUNT_JSON"], kind: Kind::Known(&GOOGLE_SERVICE_ACCOUNT), class: Class::Secret, secret: true, public: false, required: None, description: "the service account's key itself", docs: "https://console.firebase.google.com" },
        ],
        groups: &[
            Group { purpose: "act as a Firebase service account", needs: &[Need(&[&["FIREBASE_CLIENT_EMAIL"]]), Need(&[&["FIREBASE_PRIVATE_KEY"]])] },
        ],
    },
    Service {
        id: "firecrawl",
        title: "Firecrawl",
        group: "llm",
        aliases: &[],
        words: &["firecrawl"],
        docs: "https://www.firecrawl.dev/app/api-keys",
        setup: &["Create a key in the dashboard."],
        variables: &[
            KnownVariable { names: &["FIRECRAWL_API_KEY"], kind: Kind::Known(&FIRECRAWL_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://www.firecrawl.dev/app/api-keys" },
            KnownVariable { names: &["FIRECRAWL_API_URL", "FIRECRAWL_BASE_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where Firecrawl listens", docs: "https://www.firecrawl.dev/app/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "fireworks",
        title: "Fireworks AI",
        group: "llm",
        aliases: &["fireworks"],
        words: &["fireworks ai"],
        docs: "https://app.fireworks.ai/settings/users/api-keys",
        setup: &["Create a key in the settings."],
        variables: &[
            KnownVariable { names: &["FIREWORKS_API_KEY", "FIREWORKS_AI_API_KEY"], kind: Kind::Known(&FIREWORKS_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://app.fireworks.ai/settings/users/api-keys" },
            KnownVariable { names: &["FIREWORKS_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://app.fireworks.ai/settings/users/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "fly",
        title: "Fly.io",
        group: "cloud",
        aliases: &["fly"],
        words: &["fly io"],
        docs: "https://fly.io/docs/security/tokens/",
        setup: &["Create a deploy token with `fly tokens create deploy`."],
        variables: &[
            KnownVariable { names: &["FLY_API_TOKEN", "FLY_ACCESS_TOKEN"], kind: Kind::Known(&FLY_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://fly.io/docs/security/tokens/" },
            KnownVariable { names: &["FLY_APP_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the app's name", docs: "https://fly.io/docs/security/tokens/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "gemini",
        title: "Google Gemini",
        group: "llm",
        aliases: &["google gemini", "google ai", "google ai studio", "gemini ai", "google generative ai", "google genai", "ai studio"],
        words: &["gemini"],
        docs: "https://aistudio.google.com/apikey",
        setup: &["Sign in at https://aistudio.google.com/apikey and create a key in a project.", "Keys made since 2026 begin with AQ.; those that begin with AIza are on their way out."],
        variables: &[
            KnownVariable { names: &["GEMINI_API_KEY", "GOOGLE_GEMINI_API_KEY", "GOOGLE_GENERATIVE_AI_API_KEY", "GOOGLE_AI_API_KEY", "GOOGLE_GENAI_API_KEY", "GEMINI_KEY", "GOOGLE_AI_KEY", "GOOGLE_AI_STUDIO_API_KEY"], kind: Kind::Known(&GEMINI_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the project's key", docs: "https://aistudio.google.com/apikey" },
            KnownVariable { names: &["GEMINI_MODEL", "GEMINI_MODEL_NAME", "GOOGLE_AI_MODEL", "GEMINI_EMBEDDING_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://aistudio.google.com/apikey" },
            KnownVariable { names: &["GEMINI_BASE_URL", "GEMINI_API_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where Gemini, or a gateway to it, listens", docs: "https://aistudio.google.com/apikey" },
            KnownVariable { names: &["GOOGLE_GENAI_USE_VERTEXAI"], kind: Kind::Boolean, class: Class::Config, secret: false, public: false, required: None, description: "whether Vertex AI answers in place of AI Studio", docs: "https://aistudio.google.com/apikey" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "github",
        title: "GitHub",
        group: "vcs",
        aliases: &["github oauth", "github app", "github login", "github integration", "github actions"],
        words: &["github"],
        docs: "https://github.com/settings/tokens",
        setup: &["Create a fine-grained token with the repositories and rights that the program needs.", "For sign-in create an OAuth app with the program's callback URL, and a client secret for it."],
        variables: &[
            KnownVariable { names: &["GITHUB_TOKEN", "GH_TOKEN", "GITHUB_PAT", "GITHUB_ACCESS_TOKEN", "GITHUB_PERSONAL_ACCESS_TOKEN", "GITHUB_API_TOKEN"], kind: Kind::Known(&GITHUB_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "a token", docs: "https://github.com/settings/tokens" },
            KnownVariable { names: &["GITHUB_CLIENT_ID", "GITHUB_OAUTH_CLIENT_ID", "AUTH_GITHUB_ID", "GITHUB_ID"], kind: Kind::Known(&GITHUB_CLIENT_ID), class: Class::Identifier, secret: false, public: true, required: None, description: "the app's client id", docs: "https://github.com/settings/tokens" },
            KnownVariable { names: &["GITHUB_CLIENT_SECRET", "GITHUB_OAUTH_CLIENT_SECRET", "AUTH_GITHUB_SECRET", "GITHUB_SECRET"], kind: Kind::Known(&GITHUB_CLIENT_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the app's client secret", docs: "https://github.com/settings/tokens" },
            KnownVariable { names: &["GITHUB_APP_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the app's number", docs: "https://github.com/settings/tokens" },
            KnownVariable { names: &["GITHUB_APP_PRIVATE_KEY", "GITHUB_PRIVATE_KEY"], kind: Kind::Known(&PRIVATE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the app's private key", docs: "https://github.com/settings/tokens" },
            KnownVariable { names: &["GITHUB_WEBHOOK_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what signs GitHub's webhooks", docs: "https://github.com/settings/tokens" },
        ],
        groups: &[
            Group { purpose: "sign in with GitHub", needs: &[Need(&[&["GITHUB_CLIENT_ID"]]), Need(&[&["GITHUB_CLIENT_SECRET"]])] },
        ],
    },
    Service {
        id: "gitlab",
        title: "GitLab",
        group: "vcs",
        aliases: &["gitlab oauth", "gitlab integration"],
        words: &["gitlab"],
        docs: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
        setup: &["Create a project or personal access token with the scopes that the program needs."],
        variables: &[
            KnownVariable { names: &["GITLAB_TOKEN", "GITLAB_ACCESS_TOKEN", "GITLAB_API_TOKEN", "GITLAB_PRIVATE_TOKEN", "GITLAB_PAT", "CI_JOB_TOKEN"], kind: Kind::Known(&GITLAB_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "a token", docs: "https://docs.gitlab.com/user/profile/personal_access_tokens/" },
            KnownVariable { names: &["GITLAB_CLIENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the OAuth application's id", docs: "https://docs.gitlab.com/user/profile/personal_access_tokens/" },
            KnownVariable { names: &["GITLAB_CLIENT_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the OAuth application's secret", docs: "https://docs.gitlab.com/user/profile/personal_access_tokens/" },
            KnownVariable { names: &["GITLAB_URL", "GITLAB_HOST", "GITLAB_BASE_URL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where GitLab is", docs: "https://docs.gitlab.com/user/profile/personal_access_tokens/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "google-api",
        title: "Google API",
        group: "google-api",
        aliases: &["google", "google auth", "google authentication", "google workspace oauth", "google cloud", "google oauth 2 0", "google login", "google sign in", "google workspace", "google cloud platform", "gcp", "google cloud console"],
        words: &["google api", "google apis", "google oauth", "google oauth2"],
        docs: "https://console.cloud.google.com/apis/credentials",
        setup: &["Create or choose a project at https://console.cloud.google.com/projectcreate.", "Switch on the APIs that the program calls, under \"APIs & Services\", \"Library\".", "Under \"Credentials\" create an API key and restrict it to these APIs.", "For sign-in, set up the consent screen and create an OAuth client ID with the program's redirect URI."],
        variables: &[
            KnownVariable { names: &["GOOGLE_API_KEY", "GOOGLE_CLOUD_API_KEY", "GCP_API_KEY"], kind: Kind::Known(&GOOGLE_API_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key that identifies the project to Google APIs", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_MAPS_API_KEY", "GOOGLE_MAPS_KEY"], kind: Kind::Known(&GOOGLE_API_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key of Google Maps", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["NEXT_PUBLIC_GOOGLE_MAPS_API_KEY", "VITE_GOOGLE_MAPS_API_KEY", "REACT_APP_GOOGLE_MAPS_API_KEY", "EXPO_PUBLIC_GOOGLE_MAPS_API_KEY"], kind: Kind::Known(&GOOGLE_API_KEY), class: Class::Publishable, secret: false, public: false, required: None, description: "the key of Google Maps that browsers see, restricted by referrer", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["YOUTUBE_API_KEY", "YOUTUBE_DATA_API_KEY"], kind: Kind::Known(&GOOGLE_API_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key of the YouTube Data API", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_CLIENT_ID", "GOOGLE_OAUTH_CLIENT_ID", "AUTH_GOOGLE_ID", "GOOGLE_OAUTH_ID"], kind: Kind::Known(&GOOGLE_OAUTH_CLIENT_ID), class: Class::Identifier, secret: false, public: true, required: None, description: "the OAuth client's id", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_CLIENT_SECRET", "GOOGLE_OAUTH_CLIENT_SECRET", "AUTH_GOOGLE_SECRET", "GOOGLE_OAUTH_SECRET"], kind: Kind::Known(&GOOGLE_OAUTH_CLIENT_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the OAuth client's secret", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_ACCESS_TOKEN"], kind: Kind::Known(&GOOGLE_ACCESS_TOKEN), class: Class::Secret, secret: true, public: false, required: Some(false), description: "a token that lives for an hour", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_REDIRECT_URI", "GOOGLE_REDIRECT_URL", "GOOGLE_CALLBACK_URL", "GOOGLE_OAUTH_REDIRECT_URI"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "where Google sends people back to after sign-in", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_APPLICATION_CREDENTIALS"], kind: Kind::Known(&GOOGLE_CREDENTIALS_PATH), class: Class::Config, secret: false, public: false, required: None, description: "where the service account's key file is", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_SERVICE_ACCOUNT_JSON", "GOOGLE_APPLICATION_CREDENTIALS_JSON", "GOOGLE_CREDENTIALS", "GOOGLE_CREDENTIALS_JSON", "GOOGLE_SERVICE_ACCOUNT_KEY", "GCP_SERVICE_ACCOUNT_KEY"], kind: Kind::Known(&GOOGLE_SERVICE_ACCOUNT), class: Class::Secret, secret: true, public: false, required: None, description: "the service account's key itself, as JSON or base64 of it", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_SERVICE_ACCOUNT_EMAIL", "GOOGLE_CLIENT_EMAIL"], kind: Kind::Email, class: Class::Identifier, secret: false, public: false, required: None, description: "the service account's address", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_PRIVATE_KEY"], kind: Kind::Known(&PRIVATE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the service account's private key", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_PROJECT_ID", "GOOGLE_PROJECT_ID", "GCP_PROJECT", "GCP_PROJECT_ID", "GCLOUD_PROJECT"], kind: Kind::Known(&GOOGLE_PROJECT_ID), class: Class::Identifier, secret: false, public: true, required: None, description: "the project's id", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_REGION", "GCP_REGION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the region", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_SHEET_ID", "GOOGLE_SHEETS_ID", "GOOGLE_DRIVE_FOLDER_ID", "GOOGLE_CALENDAR_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the id of a document, folder or calendar", docs: "https://console.cloud.google.com/apis/credentials" },
            KnownVariable { names: &["GOOGLE_ANALYTICS_ID", "GA_MEASUREMENT_ID", "GA_TRACKING_ID", "GOOGLE_TAG_MANAGER_ID"], kind: Kind::String, class: Class::Publishable, secret: false, public: true, required: None, description: "the measurement id", docs: "https://console.cloud.google.com/apis/credentials" },
        ],
        groups: &[
            Group { purpose: "sign in with Google", needs: &[Need(&[&["GOOGLE_CLIENT_ID"]]), Need(&[&["GOOGLE_CLIENT_SECRET"]])] },
        ],
    },
    Service {
        id: "google-email",
        title: "E-mail and Gmail",
        group: "google-email",
        aliases: &["email", "e mail", "emails", "mailing", "correo", "correo electrónico", "e mail smtp", "mail", "mailer", "mail server", "email server", "smtp server", "google email", "google mail", "google gmail", "gmail smtp", "email smtp", "smtp email", "smtp mail", "mail smtp", "outgoing mail", "email sending", "email delivery", "transactional email", "email and smtp", "email gmail"],
        words: &["gmail", "smtp"],
        docs: "https://myaccount.google.com/apppasswords",
        setup: &["Switch on two-step verification for the Google account that sends the mail.", "Create an app password at https://myaccount.google.com/apppasswords and use it as the SMTP password.", "The server is smtp.gmail.com, port 587 with STARTTLS or 465 with TLS from the start.", "To send through the Gmail API, create an OAuth client and a refresh token with the scope gmail.send."],
        variables: &[
            KnownVariable { names: &["SMTP_HOST", "SMTP_SERVER", "SMTP_ADDRESS", "SMTP_HOSTNAME", "MAIL_HOST", "MAIL_SERVER", "EMAIL_HOST", "EMAIL_SMTP_HOST", "EMAIL_SERVER_HOST"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the mail server", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["SMTP_PORT", "MAIL_PORT", "EMAIL_PORT", "EMAIL_SMTP_PORT", "EMAIL_SERVER_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "the mail server's port", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["SMTP_USER", "SMTP_USERNAME", "SMTP_LOGIN", "MAIL_USERNAME", "MAIL_USER", "EMAIL_USER", "EMAIL_USERNAME", "EMAIL_HOST_USER", "EMAIL_SMTP_USER", "EMAIL_SERVER_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the account at the mail server", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["SMTP_PASSWORD", "SMTP_PASS", "MAIL_PASSWORD", "MAIL_PASS", "EMAIL_PASSWORD", "EMAIL_PASS", "EMAIL_HOST_PASSWORD", "EMAIL_SMTP_PASSWORD", "EMAIL_SERVER_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the password at the mail server; for Gmail an app password", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["SMTP_FROM", "SMTP_FROM_EMAIL", "SMTP_FROM_ADDRESS", "SMTP_SENDER", "SMTP_SENDER_EMAIL", "MAIL_FROM_ADDRESS", "EMAIL_FROM", "EMAIL_FROM_ADDRESS", "EMAIL_SENDER", "FROM_EMAIL", "SENDER_EMAIL", "DEFAULT_FROM_EMAIL"], kind: Kind::Email, class: Class::Config, secret: false, public: false, required: None, description: "the address that mail comes from", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["SMTP_FROM_NAME", "SMTP_SENDER_NAME", "MAIL_FROM_NAME", "EMAIL_FROM_NAME", "FROM_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the name that mail comes from", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["SMTP_URL", "MAILER_DSN", "EMAIL_URL", "EMAIL_SERVER"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "server, port, user and password in one URL", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["MAIL_MAILER", "MAIL_DRIVER", "MAIL_ENCRYPTION", "EMAIL_PROVIDER", "EMAIL_DRIVER", "MAIL_PROVIDER", "SMTP_ENCRYPTION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "how mail is sent", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["GMAIL_USER", "GMAIL_USERNAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the Gmail account that sends", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["GMAIL_ADDRESS", "GMAIL_EMAIL"], kind: Kind::Email, class: Class::Identifier, secret: false, public: false, required: None, description: "the address of the Gmail account that sends", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["GMAIL_APP_PASSWORD", "GMAIL_PASSWORD", "GMAIL_PASS", "GOOGLE_APP_PASSWORD"], kind: Kind::Known(&GMAIL_APP_PASSWORD), class: Class::Secret, secret: true, public: false, required: None, description: "the account's app password", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["GMAIL_CLIENT_ID"], kind: Kind::Known(&GOOGLE_OAUTH_CLIENT_ID), class: Class::Identifier, secret: false, public: false, required: None, description: "the OAuth client's id", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["GMAIL_CLIENT_SECRET"], kind: Kind::Known(&GOOGLE_OAUTH_CLIENT_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the OAuth client's secret", docs: "https://myaccount.google.com/apppasswords" },
            KnownVariable { names: &["GMAIL_REFRESH_TOKEN", "GOOGLE_REFRESH_TOKEN", "GOOGLE_OAUTH_REFRESH_TOKEN"], kind: Kind::Known(&GOOGLE_REFRESH_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token that gets access tokens", docs: "https://myaccount.google.com/apppasswords" },
        ],
        groups: &[
            Group { purpose: "send mail by SMTP", needs: &[Need(&[&["SMTP_USER"]]), Need(&[&["SMTP_PASSWORD"]])] },
            Group { purpose: "send mail by the Gmail API", needs: &[Need(&[&["GMAIL_CLIENT_ID"]]), Need(&[&["GMAIL_CLIENT_SECRET"]]), Need(&[&["GMAIL_REFRESH_TOKEN"]])] },
        ],
    },
    Service {
        id: "grafana",
        title: "Grafana",
        group: "observability",
        aliases: &[],
        words: &["grafana"],
        docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
        setup: &["Create a service account and a token for it."],
        variables: &[
            KnownVariable { names: &["GRAFANA_API_KEY", "GRAFANA_TOKEN", "GRAFANA_SERVICE_ACCOUNT_TOKEN", "GRAFANA_CLOUD_API_KEY"], kind: Kind::Known(&GRAFANA_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" },
            KnownVariable { names: &["GRAFANA_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where Grafana is", docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" },
            KnownVariable { names: &["GRAFANA_ADMIN_USER", "GF_SECURITY_ADMIN_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the administrator", docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" },
            KnownVariable { names: &["GRAFANA_ADMIN_PASSWORD", "GF_SECURITY_ADMIN_PASSWORD", "GRAFANA_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the administrator's password", docs: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "groq",
        title: "Groq",
        group: "llm",
        aliases: &["groq cloud"],
        words: &["groq"],
        docs: "https://console.groq.com/keys",
        setup: &["Create a key in the console, under \"API Keys\"."],
        variables: &[
            KnownVariable { names: &["GROQ_API_KEY", "GROQ_KEY"], kind: Kind::Known(&GROQ_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://console.groq.com/keys" },
            KnownVariable { names: &["GROQ_MODEL", "GROQ_MODEL_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://console.groq.com/keys" },
            KnownVariable { names: &["GROQ_BASE_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where Groq listens", docs: "https://console.groq.com/keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "hetzner",
        title: "Hetzner Cloud",
        group: "cloud",
        aliases: &[],
        words: &["hetzner"],
        docs: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
        setup: &["Create a token in the project, under \"Security\", \"API tokens\"."],
        variables: &[
            KnownVariable { names: &["HCLOUD_TOKEN", "HETZNER_API_TOKEN", "HETZNER_TOKEN", "HETZNER_CLOUD_TOKEN"], kind: Kind::Known(&HETZNER_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the project's token", docs: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "hubspot",
        title: "HubSpot",
        group: "productivity",
        aliases: &[],
        words: &["hubspot"],
        docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
        setup: &["Create a private app with the scopes that the program needs, and copy its token."],
        variables: &[
            KnownVariable { names: &["HUBSPOT_ACCESS_TOKEN", "HUBSPOT_API_KEY", "HUBSPOT_TOKEN", "HUBSPOT_PRIVATE_APP_TOKEN"], kind: Kind::Known(&HUBSPOT_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the app's token", docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview" },
            KnownVariable { names: &["HUBSPOT_PORTAL_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the account", docs: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "huggingface",
        title: "Hugging Face",
        group: "llm",
        aliases: &["hf", "huggingface hub", "hugging face hub"],
        words: &["huggingface", "hugging face"],
        docs: "https://huggingface.co/settings/tokens",
        setup: &["Create a fine-grained token in the settings, with only the rights that the program needs."],
        variables: &[
            KnownVariable { names: &["HF_TOKEN", "HUGGINGFACE_TOKEN", "HUGGINGFACE_API_KEY", "HUGGINGFACEHUB_API_TOKEN", "HUGGINGFACE_API_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGING_FACE_TOKEN", "HF_API_KEY", "HF_API_TOKEN", "HUGGING_FACE_API_KEY", "HUGGINGFACE_ACCESS_TOKEN"], kind: Kind::Known(&HUGGINGFACE_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://huggingface.co/settings/tokens" },
            KnownVariable { names: &["HUGGINGFACE_MODEL", "HF_MODEL", "HF_MODEL_ID"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://huggingface.co/settings/tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "infisical",
        title: "Infisical",
        group: "secrets",
        aliases: &[],
        words: &["infisical"],
        docs: "https://infisical.com/docs/documentation/platform/identities/machine-identities",
        setup: &["Create a machine identity with universal auth, and a client secret for it."],
        variables: &[
            KnownVariable { names: &["INFISICAL_TOKEN", "INFISICAL_CLIENT_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the token, or the client's secret", docs: "https://infisical.com/docs/documentation/platform/identities/machine-identities" },
            KnownVariable { names: &["INFISICAL_CLIENT_ID", "INFISICAL_PROJECT_ID", "INFISICAL_ENVIRONMENT"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the client, the project, the environment", docs: "https://infisical.com/docs/documentation/platform/identities/machine-identities" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "kafka",
        title: "Kafka",
        group: "queue",
        aliases: &["apache kafka", "confluent", "confluent cloud", "redpanda"],
        words: &["kafka"],
        docs: "https://kafka.apache.org/documentation/#security_sasl",
        setup: &["Create the topics, and for a managed cluster an API key and its secret."],
        variables: &[
            KnownVariable { names: &["KAFKA_BROKERS", "KAFKA_BOOTSTRAP_SERVERS", "KAFKA_BROKER", "KAFKA_BROKER_URL", "KAFKA_URL", "KAFKA_HOSTS"], kind: Kind::Known(&KAFKA_BROKERS), class: Class::Config, secret: false, public: false, required: None, description: "the brokers, with commas between them", docs: "https://kafka.apache.org/documentation/#security_sasl" },
            KnownVariable { names: &["KAFKA_CLIENT_ID", "KAFKA_GROUP_ID", "KAFKA_CONSUMER_GROUP", "KAFKA_TOPIC", "KAFKA_TOPIC_PREFIX"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the program's name, group and topics", docs: "https://kafka.apache.org/documentation/#security_sasl" },
            KnownVariable { names: &["KAFKA_USERNAME", "KAFKA_SASL_USERNAME", "KAFKA_API_KEY", "KAFKA_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://kafka.apache.org/documentation/#security_sasl" },
            KnownVariable { names: &["KAFKA_PASSWORD", "KAFKA_SASL_PASSWORD", "KAFKA_API_SECRET"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://kafka.apache.org/documentation/#security_sasl" },
            KnownVariable { names: &["KAFKA_SASL_MECHANISM", "KAFKA_SECURITY_PROTOCOL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "how the program signs in", docs: "https://kafka.apache.org/documentation/#security_sasl" },
        ],
        groups: &[
            Group { purpose: "sign in to Kafka", needs: &[Need(&[&["KAFKA_USERNAME"]]), Need(&[&["KAFKA_PASSWORD"]])] },
        ],
    },
    Service {
        id: "langfuse",
        title: "Langfuse",
        group: "llm",
        aliases: &[],
        words: &["langfuse"],
        docs: "https://langfuse.com/docs",
        setup: &["Create a project, and in its settings a pair of keys."],
        variables: &[
            KnownVariable { names: &["LANGFUSE_PUBLIC_KEY"], kind: Kind::Known(&LANGFUSE_PUBLIC_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the project's public key", docs: "https://langfuse.com/docs" },
            KnownVariable { names: &["LANGFUSE_SECRET_KEY"], kind: Kind::Known(&LANGFUSE_SECRET_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the project's secret key", docs: "https://langfuse.com/docs" },
            KnownVariable { names: &["LANGFUSE_HOST", "LANGFUSE_BASE_URL", "LANGFUSE_BASEURL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: true, required: None, description: "where Langfuse listens", docs: "https://langfuse.com/docs" },
        ],
        groups: &[
            Group { purpose: "trace into Langfuse", needs: &[Need(&[&["LANGFUSE_PUBLIC_KEY"]]), Need(&[&["LANGFUSE_SECRET_KEY"]])] },
        ],
    },
    Service {
        id: "langsmith",
        title: "LangSmith",
        group: "llm",
        aliases: &["langsmith tracing", "langchain tracing"],
        words: &["langsmith", "langchain"],
        docs: "https://smith.langchain.com/settings",
        setup: &["Create a service key in the settings of the workspace."],
        variables: &[
            KnownVariable { names: &["LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"], kind: Kind::Known(&LANGSMITH_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://smith.langchain.com/settings" },
            KnownVariable { names: &["LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2", "LANGSMITH_TRACING_V2"], kind: Kind::Boolean, class: Class::Config, secret: false, public: false, required: None, description: "whether runs are traced", docs: "https://smith.langchain.com/settings" },
            KnownVariable { names: &["LANGSMITH_PROJECT", "LANGCHAIN_PROJECT"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the project that runs are filed under", docs: "https://smith.langchain.com/settings" },
            KnownVariable { names: &["LANGSMITH_ENDPOINT", "LANGCHAIN_ENDPOINT"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where LangSmith listens", docs: "https://smith.langchain.com/settings" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "lemonsqueezy",
        title: "Lemon Squeezy",
        group: "payments",
        aliases: &[],
        words: &["lemon squeezy", "lemonsqueezy"],
        docs: "https://app.lemonsqueezy.com/settings/api",
        setup: &["Create an API key in the settings, and a webhook with a signing secret of your own."],
        variables: &[
            KnownVariable { names: &["LEMONSQUEEZY_API_KEY", "LEMON_SQUEEZY_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the key, a long JWT", docs: "https://app.lemonsqueezy.com/settings/api" },
            KnownVariable { names: &["LEMONSQUEEZY_WEBHOOK_SECRET", "LEMON_SQUEEZY_WEBHOOK_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what signs its webhooks", docs: "https://app.lemonsqueezy.com/settings/api" },
            KnownVariable { names: &["LEMONSQUEEZY_STORE_ID", "LEMON_SQUEEZY_STORE_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the store's id", docs: "https://app.lemonsqueezy.com/settings/api" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "linear",
        title: "Linear",
        group: "productivity",
        aliases: &[],
        words: &["linear app"],
        docs: "https://linear.app/settings/account/security",
        setup: &["Create a personal API key in the settings."],
        variables: &[
            KnownVariable { names: &["LINEAR_API_KEY"], kind: Kind::Known(&LINEAR_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://linear.app/settings/account/security" },
            KnownVariable { names: &["LINEAR_WEBHOOK_SECRET"], kind: Kind::Known(&LINEAR_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "what signs Linear's webhooks", docs: "https://linear.app/settings/account/security" },
            KnownVariable { names: &["LINEAR_TEAM_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the team", docs: "https://linear.app/settings/account/security" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "llm",
        title: "LLM service",
        group: "llm",
        aliases: &["ai", "ai llm", "llm ai", "ai and llm", "ai model", "ai models", "llm model", "llm models", "language model", "language models", "large language model", "model", "models", "llm api", "ai api", "genai", "generative ai", "llm integration", "openai compatible"],
        words: &["llm", "llms"],
        docs: "https://platform.openai.com/docs/api-reference/authentication",
        setup: &["Choose a provider and create an API key in its console, with a spending limit.", "Name the provider's model; for anything that speaks OpenAI's protocol set the base URL too."],
        variables: &[
            KnownVariable { names: &["LLM_PROVIDER", "AI_PROVIDER", "MODEL_PROVIDER"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "which provider answers", docs: "https://platform.openai.com/docs/api-reference/authentication" },
            KnownVariable { names: &["LLM_API_KEY", "AI_API_KEY", "MODEL_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the provider's key", docs: "https://platform.openai.com/docs/api-reference/authentication" },
            KnownVariable { names: &["LLM_MODEL", "LLM_MODEL_NAME", "AI_MODEL", "MODEL_NAME", "DEFAULT_MODEL", "LLM_DEFAULT_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://platform.openai.com/docs/api-reference/authentication" },
            KnownVariable { names: &["LLM_BASE_URL", "LLM_API_URL", "LLM_API_BASE", "LLM_ENDPOINT", "AI_BASE_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where the provider listens", docs: "https://platform.openai.com/docs/api-reference/authentication" },
            KnownVariable { names: &["LLM_TEMPERATURE", "MODEL_TEMPERATURE"], kind: Kind::Float, class: Class::Config, secret: false, public: false, required: Some(false), description: "how freely the model answers", docs: "https://platform.openai.com/docs/api-reference/authentication" },
            KnownVariable { names: &["EMBEDDING_MODEL", "EMBEDDING_MODEL_NAME", "EMBEDDINGS_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model that makes embeddings", docs: "https://platform.openai.com/docs/api-reference/authentication" },
            KnownVariable { names: &["EMBEDDING_PROVIDER", "EMBEDDINGS_PROVIDER"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "which provider makes embeddings", docs: "https://platform.openai.com/docs/api-reference/authentication" },
            KnownVariable { names: &["EMBEDDING_API_KEY", "EMBEDDINGS_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "that provider's key", docs: "https://platform.openai.com/docs/api-reference/authentication" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "loops",
        title: "Loops",
        group: "google-email",
        aliases: &[],
        words: &["loops so"],
        docs: "https://app.loops.so/settings?page=api",
        setup: &["Create a key in the settings, under \"API\"."],
        variables: &[
            KnownVariable { names: &["LOOPS_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://app.loops.so/settings?page=api" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "mailchimp",
        title: "Mailchimp",
        group: "google-email",
        aliases: &[],
        words: &["mailchimp", "mandrill"],
        docs: "https://mailchimp.com/help/about-api-keys/",
        setup: &["Create a key under \"Account & billing\", \"Extras\", \"API keys\"; its end names the data centre."],
        variables: &[
            KnownVariable { names: &["MAILCHIMP_API_KEY"], kind: Kind::Known(&MAILCHIMP_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://mailchimp.com/help/about-api-keys/" },
            KnownVariable { names: &["MAILCHIMP_SERVER_PREFIX", "MAILCHIMP_DC", "MAILCHIMP_LIST_ID", "MAILCHIMP_AUDIENCE_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the data centre and the audience", docs: "https://mailchimp.com/help/about-api-keys/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "mailgun",
        title: "Mailgun",
        group: "google-email",
        aliases: &["mailgun email"],
        words: &["mailgun"],
        docs: "https://app.mailgun.com/settings/api_security",
        setup: &["Verify a domain, and create a sending key for it."],
        variables: &[
            KnownVariable { names: &["MAILGUN_API_KEY", "MAILGUN_SECRET", "MAILGUN_SENDING_KEY"], kind: Kind::Known(&MAILGUN_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://app.mailgun.com/settings/api_security" },
            KnownVariable { names: &["MAILGUN_DOMAIN"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the domain that mail comes from", docs: "https://app.mailgun.com/settings/api_security" },
            KnownVariable { names: &["MAILGUN_WEBHOOK_SIGNING_KEY", "MAILGUN_SIGNING_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what signs Mailgun's webhooks", docs: "https://app.mailgun.com/settings/api_security" },
            KnownVariable { names: &["MAILGUN_SMTP_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the domain's SMTP password", docs: "https://app.mailgun.com/settings/api_security" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "mapbox",
        title: "Mapbox",
        group: "maps",
        aliases: &[],
        words: &["mapbox"],
        docs: "https://console.mapbox.com/account/access-tokens/",
        setup: &["Copy the default public token, or create one that is bound to the site's URLs."],
        variables: &[
            KnownVariable { names: &["MAPBOX_ACCESS_TOKEN", "MAPBOX_TOKEN", "MAPBOX_PUBLIC_TOKEN"], kind: Kind::Known(&MAPBOX_PUBLIC_TOKEN), class: Class::Publishable, secret: false, public: true, required: None, description: "the public token", docs: "https://console.mapbox.com/account/access-tokens/" },
            KnownVariable { names: &["MAPBOX_SECRET_TOKEN"], kind: Kind::Known(&MAPBOX_SECRET_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "a token with more rights", docs: "https://console.mapbox.com/account/access-tokens/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "meilisearch",
        title: "Meilisearch",
        group: "search",
        aliases: &["meili"],
        words: &["meilisearch"],
        docs: "https://www.meilisearch.com/docs",
        setup: &["Start Meilisearch with a master key of at least 16 bytes, and derive keys from it."],
        variables: &[
            KnownVariable { names: &["MEILI_MASTER_KEY", "MEILISEARCH_MASTER_KEY", "MEILISEARCH_KEY", "MEILISEARCH_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the master key, or one derived from it", docs: "https://www.meilisearch.com/docs" },
            KnownVariable { names: &["MEILISEARCH_HOST", "MEILI_HOST", "MEILISEARCH_URL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where Meilisearch listens", docs: "https://www.meilisearch.com/docs" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "messagebird",
        title: "MessageBird",
        group: "sms",
        aliases: &["bird", "message bird"],
        words: &["messagebird"],
        docs: "https://docs.bird.com",
        setup: &["Create an access key in the dashboard, under \"Developers\"."],
        variables: &[
            KnownVariable { names: &["MESSAGEBIRD_API_KEY", "MESSAGEBIRD_ACCESS_KEY", "BIRD_ACCESS_KEY", "BIRD_API_KEY"], kind: Kind::Known(&MESSAGEBIRD_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the access key", docs: "https://docs.bird.com" },
            KnownVariable { names: &["MESSAGEBIRD_ORIGINATOR"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the number or name that messages come from", docs: "https://docs.bird.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "minio",
        title: "MinIO",
        group: "cloud",
        aliases: &["minio storage", "minio s3", "minio object storage"],
        words: &["minio"],
        docs: "https://min.io/docs",
        setup: &["Start MinIO with a root user and password of your own, and create an access key."],
        variables: &[
            KnownVariable { names: &["MINIO_ROOT_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the administrator", docs: "https://min.io/docs" },
            KnownVariable { names: &["MINIO_ROOT_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the administrator's password", docs: "https://min.io/docs" },
            KnownVariable { names: &["MINIO_ACCESS_KEY", "MINIO_ACCESS_KEY_ID"], kind: Kind::String, class: Class::Secret, secret: true, public: false, required: None, description: "the access key's id", docs: "https://min.io/docs" },
            KnownVariable { names: &["MINIO_SECRET_KEY", "MINIO_SECRET_ACCESS_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the access key's secret", docs: "https://min.io/docs" },
            KnownVariable { names: &["MINIO_ENDPOINT", "MINIO_URL", "MINIO_HOST"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where MinIO listens, as host or URL", docs: "https://min.io/docs" },
            KnownVariable { names: &["MINIO_PORT", "MINIO_CONSOLE_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://min.io/docs" },
            KnownVariable { names: &["MINIO_BUCKET", "MINIO_BUCKET_NAME", "MINIO_REGION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the bucket and its region", docs: "https://min.io/docs" },
            KnownVariable { names: &["MINIO_USE_SSL"], kind: Kind::Boolean, class: Class::Config, secret: false, public: false, required: None, description: "whether it is reached by TLS", docs: "https://min.io/docs" },
        ],
        groups: &[
            Group { purpose: "sign requests to MinIO", needs: &[Need(&[&["MINIO_ACCESS_KEY"]]), Need(&[&["MINIO_SECRET_KEY"]])] },
        ],
    },
    Service {
        id: "mistral",
        title: "Mistral AI",
        group: "llm",
        aliases: &["mistral ai"],
        words: &["mistral", "mistralai"],
        docs: "https://console.mistral.ai/api-keys",
        setup: &["Create a key in the console, under \"API keys\"."],
        variables: &[
            KnownVariable { names: &["MISTRAL_API_KEY", "MISTRALAI_API_KEY"], kind: Kind::Known(&MISTRAL_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the workspace's key", docs: "https://console.mistral.ai/api-keys" },
            KnownVariable { names: &["MISTRAL_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://console.mistral.ai/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "mongodb",
        title: "MongoDB",
        group: "database",
        aliases: &["mongo db", "mongodb atlas", "mongo database", "mongodb database", "database mongodb", "atlas"],
        words: &["mongodb", "mongo"],
        docs: "https://www.mongodb.com/docs/manual/reference/connection-string/",
        setup: &["In Atlas create a cluster and a database user, and allow the program's addresses.", "Copy the connection string from \"Connect\", \"Drivers\", and put the user's password into it."],
        variables: &[
            KnownVariable { names: &["MONGODB_URI", "MONGODB_URL", "MONGO_URI", "MONGO_URL", "MONGODB_CONNECTION_STRING", "MONGO_CONNECTION_STRING", "MONGO_DB_URI", "MONGO_DB_URL", "DATABASE_MONGODB_URI"], kind: Kind::MongodbUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with user and password", docs: "https://www.mongodb.com/docs/manual/reference/connection-string/" },
            KnownVariable { names: &["MONGODB_DATABASE", "MONGODB_DB", "MONGO_DB", "MONGO_DB_NAME", "MONGODB_DB_NAME", "MONGO_DATABASE", "MONGO_INITDB_DATABASE", "MONGODB_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database's name", docs: "https://www.mongodb.com/docs/manual/reference/connection-string/" },
            KnownVariable { names: &["MONGODB_HOST", "MONGO_HOST"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the database server", docs: "https://www.mongodb.com/docs/manual/reference/connection-string/" },
            KnownVariable { names: &["MONGODB_PORT", "MONGO_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://www.mongodb.com/docs/manual/reference/connection-string/" },
            KnownVariable { names: &["MONGODB_USER", "MONGODB_USERNAME", "MONGO_USER", "MONGO_USERNAME", "MONGO_INITDB_ROOT_USERNAME", "MONGO_ROOT_USERNAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://www.mongodb.com/docs/manual/reference/connection-string/" },
            KnownVariable { names: &["MONGODB_PASSWORD", "MONGO_PASSWORD", "MONGO_INITDB_ROOT_PASSWORD", "MONGO_ROOT_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://www.mongodb.com/docs/manual/reference/connection-string/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "moonshot",
        title: "Moonshot AI",
        group: "llm",
        aliases: &[],
        words: &["moonshot", "kimi"],
        docs: "https://platform.moonshot.ai/console/api-keys",
        setup: &["Create a key in the console."],
        variables: &[
            KnownVariable { names: &["MOONSHOT_API_KEY", "KIMI_API_KEY"], kind: Kind::Known(&MOONSHOT_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://platform.moonshot.ai/console/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "msg91",
        title: "MSG91",
        group: "sms",
        aliases: &["msg91 sms", "msg91 otp"],
        words: &["msg91"],
        docs: "https://docs.msg91.com",
        setup: &["Create an auth key in the panel, and register a template."],
        variables: &[
            KnownVariable { names: &["MSG91_AUTH_KEY", "MSG91_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the auth key", docs: "https://docs.msg91.com" },
            KnownVariable { names: &["MSG91_SENDER_ID", "MSG91_TEMPLATE_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the sender and the template", docs: "https://docs.msg91.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "mysql",
        title: "MySQL or MariaDB",
        group: "database",
        aliases: &["mariadb database", "mysql database", "database mysql", "mysql mariadb", "mariadb mysql"],
        words: &["mysql", "mariadb"],
        docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html",
        setup: &["Create the database and a user with rights on it alone."],
        variables: &[
            KnownVariable { names: &["MYSQL_URL", "MYSQL_URI", "MYSQL_DATABASE_URL", "MARIADB_URL"], kind: Kind::MysqlUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with user and password", docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html" },
            KnownVariable { names: &["MYSQL_HOST", "MARIADB_HOST", "MYSQL_HOSTNAME"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the database server", docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html" },
            KnownVariable { names: &["MYSQL_PORT", "MARIADB_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html" },
            KnownVariable { names: &["MYSQL_DATABASE", "MYSQL_DB", "MARIADB_DATABASE", "MYSQL_DB_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database's name", docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html" },
            KnownVariable { names: &["MYSQL_USER", "MYSQL_USERNAME", "MARIADB_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html" },
            KnownVariable { names: &["MYSQL_PASSWORD", "MARIADB_PASSWORD", "MYSQL_PASS"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html" },
            KnownVariable { names: &["MYSQL_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the administrator's password", docs: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "neo4j",
        title: "Neo4j",
        group: "database",
        aliases: &["neo4j database", "neo4j aura", "graph database neo4j"],
        words: &["neo4j"],
        docs: "https://neo4j.com/docs/aura/",
        setup: &["Create an instance, and keep the password that is shown once."],
        variables: &[
            KnownVariable { names: &["NEO4J_URI", "NEO4J_URL"], kind: Kind::Url, class: Class::Config, secret: false, public: false, required: None, description: "the database, as neo4j+s:// or bolt:// URL", docs: "https://neo4j.com/docs/aura/" },
            KnownVariable { names: &["NEO4J_USER", "NEO4J_USERNAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://neo4j.com/docs/aura/" },
            KnownVariable { names: &["NEO4J_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://neo4j.com/docs/aura/" },
            KnownVariable { names: &["NEO4J_DATABASE"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database's name", docs: "https://neo4j.com/docs/aura/" },
        ],
        groups: &[
            Group { purpose: "sign in to Neo4j", needs: &[Need(&[&["NEO4J_URI"]]), Need(&[&["NEO4J_PASSWORD"]])] },
        ],
    },
    Service {
        id: "neon",
        title: "Neon",
        group: "database",
        aliases: &["neon postgres", "neon database", "neon db", "neondb"],
        words: &["neon"],
        docs: "https://neon.com/docs/connect/connect-from-any-app",
        setup: &["Create a project in the console, and copy the pooled connection string from \"Connect\"."],
        variables: &[
            KnownVariable { names: &["NEON_API_KEY"], kind: Kind::Known(&NEON_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "a key of the console's API", docs: "https://neon.com/docs/connect/connect-from-any-app" },
            KnownVariable { names: &["NEON_DATABASE_URL"], kind: Kind::PostgresUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with user and password", docs: "https://neon.com/docs/connect/connect-from-any-app" },
            KnownVariable { names: &["NEON_PROJECT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the project's id", docs: "https://neon.com/docs/connect/connect-from-any-app" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "newrelic",
        title: "New Relic",
        group: "observability",
        aliases: &[],
        words: &["new relic", "newrelic"],
        docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
        setup: &["Create an ingest licence key in the console."],
        variables: &[
            KnownVariable { names: &["NEW_RELIC_LICENSE_KEY", "NEW_RELIC_API_KEY", "NEWRELIC_LICENSE_KEY"], kind: Kind::Known(&NEWRELIC_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/" },
            KnownVariable { names: &["NEW_RELIC_APP_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "what data is filed under", docs: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "notion",
        title: "Notion",
        group: "productivity",
        aliases: &["notion integration"],
        words: &["notion"],
        docs: "https://www.notion.so/profile/integrations",
        setup: &["Create an internal integration, and share the pages and databases with it."],
        variables: &[
            KnownVariable { names: &["NOTION_TOKEN", "NOTION_API_KEY", "NOTION_SECRET", "NOTION_API_TOKEN"], kind: Kind::Known(&NOTION_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the integration's token", docs: "https://www.notion.so/profile/integrations" },
            KnownVariable { names: &["NOTION_DATABASE_ID", "NOTION_PAGE_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the database or page", docs: "https://www.notion.so/profile/integrations" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "npm",
        title: "npm",
        group: "vcs",
        aliases: &["npm registry"],
        words: &["npm"],
        docs: "https://docs.npmjs.com/creating-and-viewing-access-tokens",
        setup: &["Create a granular access token with the packages that it may publish."],
        variables: &[
            KnownVariable { names: &["NPM_TOKEN", "NPM_AUTH_TOKEN", "NODE_AUTH_TOKEN"], kind: Kind::Known(&NPM_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://docs.npmjs.com/creating-and-viewing-access-tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "nvidia",
        title: "NVIDIA NIM",
        group: "llm",
        aliases: &["nvidia nim", "nvidia ngc", "nim"],
        words: &["nvidia"],
        docs: "https://build.nvidia.com/settings/api-keys",
        setup: &["Sign in at https://build.nvidia.com and create a key."],
        variables: &[
            KnownVariable { names: &["NVIDIA_API_KEY", "NVIDIA_NIM_API_KEY", "NGC_API_KEY"], kind: Kind::Known(&NVIDIA_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://build.nvidia.com/settings/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "ollama",
        title: "Ollama",
        group: "llm",
        aliases: &[],
        words: &["ollama"],
        docs: "https://docs.ollama.com",
        setup: &["Install Ollama and pull the model with `ollama pull NAME`; it needs no key."],
        variables: &[
            KnownVariable { names: &["OLLAMA_BASE_URL", "OLLAMA_API_BASE", "OLLAMA_API_BASE_URL", "OLLAMA_URL", "OLLAMA_API_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where Ollama listens", docs: "https://docs.ollama.com" },
            KnownVariable { names: &["OLLAMA_HOST"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where Ollama listens, as host, host:port or URL", docs: "https://docs.ollama.com" },
            KnownVariable { names: &["OLLAMA_MODEL", "OLLAMA_LLM_MODEL", "OLLAMA_EMBEDDING_MODEL", "OLLAMA_EMBED_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://docs.ollama.com" },
            KnownVariable { names: &["OLLAMA_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the key of Ollama's cloud", docs: "https://docs.ollama.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "openai",
        title: "OpenAI",
        group: "llm",
        aliases: &["openai llm", "openai gpt"],
        words: &["openai", "open ai", "chatgpt"],
        docs: "https://platform.openai.com/api-keys",
        setup: &["Sign in at https://platform.openai.com and create a project under \"Settings\", \"Projects\".", "Create a secret key for this project under \"API keys\"; it is shown once.", "Add credit under \"Billing\", and set a monthly limit."],
        variables: &[
            KnownVariable { names: &["OPENAI_API_KEY", "OPENAI_KEY", "OPEN_AI_KEY", "OPEN_AI_API_KEY", "OPENAI_SECRET_KEY", "OPENAI_TOKEN", "OPENAI_APIKEY", "CHATGPT_API_KEY"], kind: Kind::Known(&OPENAI_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the project's key", docs: "https://platform.openai.com/api-keys" },
            KnownVariable { names: &["OPENAI_ORG_ID", "OPENAI_ORGANIZATION", "OPENAI_ORGANIZATION_ID", "OPENAI_ORG"], kind: Kind::Known(&OPENAI_ORGANIZATION), class: Class::Identifier, secret: false, public: false, required: Some(false), description: "the organization that pays", docs: "https://platform.openai.com/api-keys" },
            KnownVariable { names: &["OPENAI_PROJECT_ID", "OPENAI_PROJECT"], kind: Kind::Known(&OPENAI_PROJECT), class: Class::Identifier, secret: false, public: false, required: Some(false), description: "the project that pays", docs: "https://platform.openai.com/api-keys" },
            KnownVariable { names: &["OPENAI_BASE_URL", "OPENAI_API_BASE", "OPENAI_API_BASE_URL", "OPENAI_BASE_PATH", "OPENAI_API_HOST"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where OpenAI, or what speaks its protocol, listens", docs: "https://platform.openai.com/api-keys" },
            KnownVariable { names: &["OPENAI_MODEL", "OPENAI_MODEL_NAME", "OPENAI_CHAT_MODEL", "OPENAI_EMBEDDING_MODEL", "OPENAI_EMBEDDINGS_MODEL", "OPENAI_IMAGE_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://platform.openai.com/api-keys" },
            KnownVariable { names: &["OPENAI_TEMPERATURE"], kind: Kind::Float, class: Class::Config, secret: false, public: false, required: Some(false), description: "how freely the model answers", docs: "https://platform.openai.com/api-keys" },
            KnownVariable { names: &["OPENAI_MAX_TOKENS"], kind: Kind::Integer, class: Class::Config, secret: false, public: false, required: Some(false), description: "the longest answer", docs: "https://platform.openai.com/api-keys" },
            KnownVariable { names: &["OPENAI_WEBHOOK_SECRET"], kind: Kind::Known(&WEBHOOK_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs OpenAI's webhooks", docs: "https://platform.openai.com/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "openrouter",
        title: "OpenRouter",
        group: "llm",
        aliases: &[],
        words: &["openrouter", "open router"],
        docs: "https://openrouter.ai/settings/keys",
        setup: &["Create a key under \"Keys\", with a credit limit."],
        variables: &[
            KnownVariable { names: &["OPENROUTER_API_KEY", "OPEN_ROUTER_API_KEY", "OPENROUTER_KEY"], kind: Kind::Known(&OPENROUTER_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://openrouter.ai/settings/keys" },
            KnownVariable { names: &["OPENROUTER_MODEL", "OPENROUTER_MODEL_NAME", "OPENROUTER_DEFAULT_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://openrouter.ai/settings/keys" },
            KnownVariable { names: &["OPENROUTER_BASE_URL", "OPENROUTER_API_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where OpenRouter listens", docs: "https://openrouter.ai/settings/keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "opentelemetry",
        title: "OpenTelemetry",
        group: "observability",
        aliases: &["open telemetry", "tracing opentelemetry"],
        words: &["opentelemetry", "otel"],
        docs: "https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/",
        setup: &["Run a collector, and point the program at it."],
        variables: &[
            KnownVariable { names: &["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where the collector listens", docs: "https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/" },
            KnownVariable { names: &["OTEL_EXPORTER_OTLP_HEADERS"], kind: Kind::String, class: Class::Secret, secret: true, public: false, required: None, description: "headers of each export, of which one may hold a key", docs: "https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/" },
            KnownVariable { names: &["OTEL_SERVICE_NAME", "OTEL_RESOURCE_ATTRIBUTES", "OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_TRACES_SAMPLER", "OTEL_TRACES_EXPORTER", "OTEL_METRICS_EXPORTER", "OTEL_LOGS_EXPORTER"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "what data is filed under, and how it is sent", docs: "https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "paypal",
        title: "PayPal",
        group: "payments",
        aliases: &["paypal payments"],
        words: &["paypal"],
        docs: "https://developer.paypal.com/dashboard/",
        setup: &["Create an app in the developer dashboard, and copy its client id and secret; sandbox and live have their own."],
        variables: &[
            KnownVariable { names: &["PAYPAL_CLIENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the app's id", docs: "https://developer.paypal.com/dashboard/" },
            KnownVariable { names: &["PAYPAL_CLIENT_SECRET", "PAYPAL_SECRET", "PAYPAL_APP_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the app's secret", docs: "https://developer.paypal.com/dashboard/" },
            KnownVariable { names: &["PAYPAL_MODE", "PAYPAL_ENVIRONMENT", "PAYPAL_ENV"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "sandbox or live", docs: "https://developer.paypal.com/dashboard/" },
            KnownVariable { names: &["PAYPAL_WEBHOOK_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the webhook's id", docs: "https://developer.paypal.com/dashboard/" },
        ],
        groups: &[
            Group { purpose: "call PayPal", needs: &[Need(&[&["PAYPAL_CLIENT_ID"]]), Need(&[&["PAYPAL_CLIENT_SECRET"]])] },
        ],
    },
    Service {
        id: "perplexity",
        title: "Perplexity",
        group: "llm",
        aliases: &["perplexity ai"],
        words: &["perplexity"],
        docs: "https://www.perplexity.ai/settings/api",
        setup: &["Add a payment method under \"API\" in the settings, and create a key."],
        variables: &[
            KnownVariable { names: &["PERPLEXITY_API_KEY", "PPLX_API_KEY", "PERPLEXITYAI_API_KEY"], kind: Kind::Known(&PERPLEXITY_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://www.perplexity.ai/settings/api" },
            KnownVariable { names: &["PERPLEXITY_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://www.perplexity.ai/settings/api" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "pinecone",
        title: "Pinecone",
        group: "search",
        aliases: &["pinecone vector database", "pinecone vector db"],
        words: &["pinecone"],
        docs: "https://app.pinecone.io",
        setup: &["Create an index and an API key in the project."],
        variables: &[
            KnownVariable { names: &["PINECONE_API_KEY"], kind: Kind::Known(&PINECONE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the project's key", docs: "https://app.pinecone.io" },
            KnownVariable { names: &["PINECONE_INDEX", "PINECONE_INDEX_NAME", "PINECONE_ENVIRONMENT", "PINECONE_ENV", "PINECONE_HOST", "PINECONE_NAMESPACE", "PINECONE_CLOUD", "PINECONE_REGION"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the index and where it is", docs: "https://app.pinecone.io" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "plivo",
        title: "Plivo",
        group: "sms",
        aliases: &[],
        words: &["plivo"],
        docs: "https://console.plivo.com",
        setup: &["Copy auth id and auth token from the console."],
        variables: &[
            KnownVariable { names: &["PLIVO_AUTH_ID"], kind: Kind::Known(&PLIVO_AUTH_ID), class: Class::Identifier, secret: false, public: false, required: None, description: "the account", docs: "https://console.plivo.com" },
            KnownVariable { names: &["PLIVO_AUTH_TOKEN"], kind: Kind::Known(&PLIVO_AUTH_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the account's token", docs: "https://console.plivo.com" },
            KnownVariable { names: &["PLIVO_PHONE_NUMBER", "PLIVO_FROM", "PLIVO_SOURCE_NUMBER", "PLIVO_SENDER_ID"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the number or name that messages come from", docs: "https://console.plivo.com" },
        ],
        groups: &[
            Group { purpose: "call Plivo", needs: &[Need(&[&["PLIVO_AUTH_ID"]]), Need(&[&["PLIVO_AUTH_TOKEN"]])] },
        ],
    },
    Service {
        id: "postgres",
        title: "PostgreSQL",
        group: "database",
        aliases: &["postgres database", "postgresql database", "postgres db", "pg", "database postgres", "database postgresql", "pgvector"],
        words: &["postgres", "postgresql"],
        docs: "https://www.postgresql.org/docs/current/libpq-connect.html",
        setup: &["Create the user and the database: `createuser --pwprompt app`, `createdb --owner app app`."],
        variables: &[
            KnownVariable { names: &["POSTGRES_URL", "POSTGRESQL_URL", "POSTGRES_URI", "PG_URL", "PG_DATABASE_URL", "POSTGRES_PRISMA_URL", "POSTGRES_URL_NON_POOLING", "POSTGRES_DATABASE_URL"], kind: Kind::PostgresUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with user and password", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["POSTGRES_DSN", "PG_DSN", "POSTGRES_CONNECTION_STRING"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with user and password, in the driver's own words", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["POSTGRES_HOST", "POSTGRESQL_HOST", "PG_HOST"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the database server", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["PGHOST"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database server, or the folder of its socket", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["POSTGRES_PORT", "POSTGRESQL_PORT", "PGPORT", "PG_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["POSTGRES_DB", "POSTGRES_DATABASE", "POSTGRESQL_DATABASE", "PGDATABASE", "PG_DATABASE", "POSTGRES_DB_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database's name", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["POSTGRES_USER", "POSTGRES_USERNAME", "POSTGRESQL_USER", "PGUSER", "PG_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["POSTGRES_PASSWORD", "POSTGRESQL_PASSWORD", "PGPASSWORD", "PG_PASSWORD", "POSTGRES_PASS"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
            KnownVariable { names: &["PGSSLMODE", "POSTGRES_SSLMODE", "PGDATA"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "how the server is reached, or where its data is", docs: "https://www.postgresql.org/docs/current/libpq-connect.html" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "posthog",
        title: "PostHog",
        group: "observability",
        aliases: &["posthog analytics", "analytics posthog"],
        words: &["posthog"],
        docs: "https://posthog.com/docs/api",
        setup: &["Copy the project API key from the project's settings."],
        variables: &[
            KnownVariable { names: &["POSTHOG_KEY", "POSTHOG_API_KEY", "POSTHOG_PROJECT_API_KEY", "POSTHOG_PUBLIC_API_KEY", "POSTHOG_PUBLIC_KEY", "POSTHOG_TOKEN"], kind: Kind::Known(&POSTHOG_PROJECT_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the project's key", docs: "https://posthog.com/docs/api" },
            KnownVariable { names: &["POSTHOG_PERSONAL_API_KEY"], kind: Kind::Known(&POSTHOG_PERSONAL_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "a person's key", docs: "https://posthog.com/docs/api" },
            KnownVariable { names: &["POSTHOG_HOST", "POSTHOG_API_HOST", "POSTHOG_URL"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "where PostHog listens", docs: "https://posthog.com/docs/api" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "postmark",
        title: "Postmark",
        group: "google-email",
        aliases: &["postmark email"],
        words: &["postmark"],
        docs: "https://postmarkapp.com/developer",
        setup: &["Create a server, and copy its token from \"API Tokens\"."],
        variables: &[
            KnownVariable { names: &["POSTMARK_SERVER_TOKEN", "POSTMARK_API_TOKEN", "POSTMARK_API_KEY", "POSTMARK_TOKEN"], kind: Kind::Known(&POSTMARK_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the server's token", docs: "https://postmarkapp.com/developer" },
            KnownVariable { names: &["POSTMARK_FROM_EMAIL", "POSTMARK_FROM"], kind: Kind::Email, class: Class::Config, secret: false, public: false, required: None, description: "the address that mail comes from", docs: "https://postmarkapp.com/developer" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "pypi",
        title: "PyPI",
        group: "vcs",
        aliases: &[],
        words: &["pypi"],
        docs: "https://pypi.org/manage/account/token/",
        setup: &["Create a token for the one project; better, publish from CI by trusted publishing, without a token."],
        variables: &[
            KnownVariable { names: &["PYPI_TOKEN", "PYPI_API_TOKEN", "UV_PUBLISH_TOKEN", "POETRY_PYPI_TOKEN_PYPI", "TWINE_PASSWORD"], kind: Kind::Known(&PYPI_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://pypi.org/manage/account/token/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "qdrant",
        title: "Qdrant",
        group: "search",
        aliases: &["qdrant vector database", "qdrant vector db"],
        words: &["qdrant"],
        docs: "https://qdrant.tech/documentation/cloud/authentication/",
        setup: &["Create a cluster, and a key for it under \"API Keys\"; a server of your own takes the key you give it."],
        variables: &[
            KnownVariable { names: &["QDRANT_API_KEY"], kind: Kind::Known(&QDRANT_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the cluster's key", docs: "https://qdrant.tech/documentation/cloud/authentication/" },
            KnownVariable { names: &["QDRANT_URL", "QDRANT_ENDPOINT", "QDRANT_CLUSTER_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where Qdrant listens", docs: "https://qdrant.tech/documentation/cloud/authentication/" },
            KnownVariable { names: &["QDRANT_HOST"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the server, as host or URL", docs: "https://qdrant.tech/documentation/cloud/authentication/" },
            KnownVariable { names: &["QDRANT_PORT", "QDRANT_GRPC_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://qdrant.tech/documentation/cloud/authentication/" },
            KnownVariable { names: &["QDRANT_COLLECTION", "QDRANT_COLLECTION_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the collection", docs: "https://qdrant.tech/documentation/cloud/authentication/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "rabbitmq",
        title: "RabbitMQ",
        group: "queue",
        aliases: &["rabbit mq", "message queue rabbitmq", "cloudamqp"],
        words: &["rabbitmq", "amqp"],
        docs: "https://www.rabbitmq.com/docs/uri-spec",
        setup: &["Create a user and a virtual host; `guest` works from the same machine only."],
        variables: &[
            KnownVariable { names: &["RABBITMQ_URL", "RABBITMQ_URI", "AMQP_URL", "CLOUDAMQP_URL", "RABBIT_URL", "RABBITMQ_CONNECTION_URL"], kind: Kind::AmqpUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the broker with user and password", docs: "https://www.rabbitmq.com/docs/uri-spec" },
            KnownVariable { names: &["RABBITMQ_HOST", "RABBIT_HOST"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the broker", docs: "https://www.rabbitmq.com/docs/uri-spec" },
            KnownVariable { names: &["RABBITMQ_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://www.rabbitmq.com/docs/uri-spec" },
            KnownVariable { names: &["RABBITMQ_USER", "RABBITMQ_USERNAME", "RABBITMQ_DEFAULT_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the user", docs: "https://www.rabbitmq.com/docs/uri-spec" },
            KnownVariable { names: &["RABBITMQ_PASSWORD", "RABBITMQ_PASS", "RABBITMQ_DEFAULT_PASS"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the user's password", docs: "https://www.rabbitmq.com/docs/uri-spec" },
            KnownVariable { names: &["RABBITMQ_VHOST", "RABBITMQ_DEFAULT_VHOST", "RABBITMQ_EXCHANGE", "RABBITMQ_QUEUE"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the virtual host, the exchange, the queue", docs: "https://www.rabbitmq.com/docs/uri-spec" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "razorpay",
        title: "Razorpay",
        group: "payments",
        aliases: &[],
        words: &["razorpay"],
        docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/",
        setup: &["Create a pair of keys in the dashboard, under \"Account & Settings\", \"API Keys\"."],
        variables: &[
            KnownVariable { names: &["RAZORPAY_KEY_ID", "RAZORPAY_API_KEY"], kind: Kind::Known(&RAZORPAY_KEY_ID), class: Class::Identifier, secret: false, public: true, required: None, description: "the key's id", docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/" },
            KnownVariable { names: &["RAZORPAY_KEY_SECRET", "RAZORPAY_SECRET", "RAZORPAY_API_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the key's secret", docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/" },
            KnownVariable { names: &["RAZORPAY_WEBHOOK_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what signs Razorpay's webhooks", docs: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/" },
        ],
        groups: &[
            Group { purpose: "call Razorpay", needs: &[Need(&[&["RAZORPAY_KEY_ID"]]), Need(&[&["RAZORPAY_KEY_SECRET"]])] },
        ],
    },
    Service {
        id: "recaptcha",
        title: "reCAPTCHA",
        group: "google-api",
        aliases: &["google recaptcha", "captcha recaptcha", "recaptcha captcha"],
        words: &["recaptcha"],
        docs: "https://www.google.com/recaptcha/admin",
        setup: &["Register the site in the admin console, and copy site key and secret key."],
        variables: &[
            KnownVariable { names: &["RECAPTCHA_SITE_KEY", "RECAPTCHA_PUBLIC_KEY"], kind: Kind::Known(&RECAPTCHA_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the key for the browser", docs: "https://www.google.com/recaptcha/admin" },
            KnownVariable { names: &["RECAPTCHA_SECRET_KEY", "RECAPTCHA_SECRET", "RECAPTCHA_PRIVATE_KEY"], kind: Kind::Known(&RECAPTCHA_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key for the server", docs: "https://www.google.com/recaptcha/admin" },
        ],
        groups: &[
            Group { purpose: "verify with reCAPTCHA", needs: &[Need(&[&["RECAPTCHA_SITE_KEY"]]), Need(&[&["RECAPTCHA_SECRET_KEY"]])] },
        ],
    },
    Service {
        id: "redis",
        title: "Redis",
        group: "database",
        aliases: &["redis cache", "cache redis", "redis queue", "redis and queue", "redis db", "redis database"],
        words: &["redis", "valkey"],
        docs: "https://redis.io/docs/latest/develop/clients/",
        setup: &["Start Redis with a password (`requirepass`), or create a database at a provider and copy its URL."],
        variables: &[
            KnownVariable { names: &["REDIS_URL", "REDIS_URI", "REDIS_CONNECTION_URL", "REDIS_TLS_URL", "KV_URL"], kind: Kind::RedisUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the server with user and password", docs: "https://redis.io/docs/latest/develop/clients/" },
            KnownVariable { names: &["REDIS_CONNECTION_STRING"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the server with user and password", docs: "https://redis.io/docs/latest/develop/clients/" },
            KnownVariable { names: &["REDIS_HOST", "REDIS_HOSTNAME"], kind: Kind::Host, class: Class::Config, secret: false, public: false, required: None, description: "the server", docs: "https://redis.io/docs/latest/develop/clients/" },
            KnownVariable { names: &["REDIS_PORT"], kind: Kind::Port, class: Class::Config, secret: false, public: false, required: None, description: "its port", docs: "https://redis.io/docs/latest/develop/clients/" },
            KnownVariable { names: &["REDIS_USERNAME", "REDIS_USER"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: Some(false), description: "the user", docs: "https://redis.io/docs/latest/develop/clients/" },
            KnownVariable { names: &["REDIS_PASSWORD", "REDIS_PASS", "REDIS_AUTH"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the password", docs: "https://redis.io/docs/latest/develop/clients/" },
            KnownVariable { names: &["REDIS_DB", "REDIS_DATABASE", "REDIS_DB_INDEX"], kind: Kind::Integer, class: Class::Config, secret: false, public: false, required: Some(false), description: "the number of the database", docs: "https://redis.io/docs/latest/develop/clients/" },
            KnownVariable { names: &["REDIS_PREFIX", "REDIS_KEY_PREFIX", "REDIS_CLIENT"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: Some(false), description: "how it is used", docs: "https://redis.io/docs/latest/develop/clients/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "render",
        title: "Render",
        group: "cloud",
        aliases: &["render com", "render deploy", "render deployment"],
        words: &[],
        docs: "https://dashboard.render.com/u/settings#api-keys",
        setup: &["Create a key in the account's settings."],
        variables: &[
            KnownVariable { names: &["RENDER_API_KEY"], kind: Kind::Known(&RENDER_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://dashboard.render.com/u/settings#api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "replicate",
        title: "Replicate",
        group: "llm",
        aliases: &[],
        words: &["replicate"],
        docs: "https://replicate.com/account/api-tokens",
        setup: &["Create a token in the account's settings."],
        variables: &[
            KnownVariable { names: &["REPLICATE_API_TOKEN", "REPLICATE_API_KEY", "REPLICATE_TOKEN"], kind: Kind::Known(&REPLICATE_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://replicate.com/account/api-tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "resend",
        title: "Resend",
        group: "google-email",
        aliases: &["resend email", "email resend"],
        words: &["resend"],
        docs: "https://resend.com/api-keys",
        setup: &["Verify the domain that mail comes from, and create a key with \"Sending access\"."],
        variables: &[
            KnownVariable { names: &["RESEND_API_KEY", "RESEND_KEY"], kind: Kind::Known(&RESEND_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://resend.com/api-keys" },
            KnownVariable { names: &["RESEND_FROM_EMAIL", "RESEND_FROM", "RESEND_EMAIL_FROM"], kind: Kind::Email, class: Class::Config, secret: false, public: false, required: None, description: "the address that mail comes from", docs: "https://resend.com/api-keys" },
            KnownVariable { names: &["RESEND_WEBHOOK_SECRET"], kind: Kind::Known(&WEBHOOK_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs Resend's webhooks", docs: "https://resend.com/api-keys" },
            KnownVariable { names: &["RESEND_AUDIENCE_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the audience's id", docs: "https://resend.com/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "segment",
        title: "Segment",
        group: "observability",
        aliases: &["segment analytics"],
        words: &[],
        docs: "https://segment.com/docs/connections/find-writekey/",
        setup: &["Create a source, and copy its write key."],
        variables: &[
            KnownVariable { names: &["SEGMENT_WRITE_KEY", "SEGMENT_API_KEY"], kind: Kind::Known(&SEGMENT_WRITE_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the source's write key", docs: "https://segment.com/docs/connections/find-writekey/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "sendgrid",
        title: "SendGrid",
        group: "google-email",
        aliases: &["twilio sendgrid", "send grid"],
        words: &["sendgrid"],
        docs: "https://app.sendgrid.com/settings/api_keys",
        setup: &["Verify a sender or a domain, and create an API key with the right \"Mail Send\" alone."],
        variables: &[
            KnownVariable { names: &["SENDGRID_API_KEY", "SENDGRID_KEY"], kind: Kind::Known(&SENDGRID_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://app.sendgrid.com/settings/api_keys" },
            KnownVariable { names: &["SENDGRID_FROM_EMAIL", "SENDGRID_FROM", "SENDGRID_SENDER"], kind: Kind::Email, class: Class::Config, secret: false, public: false, required: None, description: "the address that mail comes from", docs: "https://app.sendgrid.com/settings/api_keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "sentry",
        title: "Sentry",
        group: "observability",
        aliases: &["sentry error tracking", "error tracking sentry", "sentry monitoring", "error monitoring sentry", "error tracking"],
        words: &["sentry"],
        docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
        setup: &["Create a project, and copy its DSN from \"Settings\", \"Client Keys (DSN)\".", "For source maps create an organization auth token."],
        variables: &[
            KnownVariable { names: &["SENTRY_DSN", "SENTRY_DSN_API", "SENTRY_URL_DSN"], kind: Kind::Known(&SENTRY_DSN), class: Class::Publishable, secret: false, public: true, required: None, description: "where errors are sent", docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/" },
            KnownVariable { names: &["SENTRY_AUTH_TOKEN"], kind: Kind::Known(&SENTRY_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token that uploads source maps", docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/" },
            KnownVariable { names: &["SENTRY_ORG", "SENTRY_PROJECT"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the organization and the project", docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/" },
            KnownVariable { names: &["SENTRY_ENVIRONMENT", "SENTRY_RELEASE"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: Some(false), description: "what errors are filed under", docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/" },
            KnownVariable { names: &["SENTRY_TRACES_SAMPLE_RATE", "SENTRY_PROFILES_SAMPLE_RATE"], kind: Kind::Float, class: Class::Config, secret: false, public: true, required: Some(false), description: "which part of requests is traced", docs: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "serper",
        title: "Serper",
        group: "llm",
        aliases: &[],
        words: &["serper"],
        docs: "https://serper.dev/api-key",
        setup: &["Copy the key from the dashboard."],
        variables: &[
            KnownVariable { names: &["SERPER_API_KEY", "SERPER_DEV_API_KEY"], kind: Kind::Known(&SERPER_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://serper.dev/api-key" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "shopify",
        title: "Shopify",
        group: "commerce",
        aliases: &[],
        words: &["shopify"],
        docs: "https://shopify.dev/docs/apps",
        setup: &["Create an app in the admin, and install it to get its token."],
        variables: &[
            KnownVariable { names: &["SHOPIFY_ACCESS_TOKEN", "SHOPIFY_ADMIN_ACCESS_TOKEN", "SHOPIFY_ADMIN_API_ACCESS_TOKEN"], kind: Kind::Known(&SHOPIFY_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the app's token", docs: "https://shopify.dev/docs/apps" },
            KnownVariable { names: &["SHOPIFY_API_KEY", "SHOPIFY_CLIENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the app", docs: "https://shopify.dev/docs/apps" },
            KnownVariable { names: &["SHOPIFY_API_SECRET", "SHOPIFY_CLIENT_SECRET", "SHOPIFY_API_SECRET_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the app's secret", docs: "https://shopify.dev/docs/apps" },
            KnownVariable { names: &["SHOPIFY_STORE_DOMAIN", "SHOPIFY_SHOP_DOMAIN", "SHOPIFY_SHOP"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "the shop", docs: "https://shopify.dev/docs/apps" },
            KnownVariable { names: &["SHOPIFY_STOREFRONT_ACCESS_TOKEN"], kind: Kind::String, class: Class::Publishable, secret: false, public: true, required: None, description: "the token of the storefront API", docs: "https://shopify.dev/docs/apps" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "sinch",
        title: "Sinch",
        group: "sms",
        aliases: &[],
        words: &["sinch"],
        docs: "https://developers.sinch.com",
        setup: &["Create an access key in the dashboard, under \"Settings\"; its secret is shown once."],
        variables: &[
            KnownVariable { names: &["SINCH_KEY_ID", "SINCH_ACCESS_KEY", "SINCH_PROJECT_ID", "SINCH_SERVICE_PLAN_ID"], kind: Kind::Known(&SINCH_KEY_ID), class: Class::Identifier, secret: false, public: false, required: None, description: "the key, the project, the service plan", docs: "https://developers.sinch.com" },
            KnownVariable { names: &["SINCH_KEY_SECRET", "SINCH_ACCESS_SECRET", "SINCH_API_TOKEN", "SINCH_APP_SECRET"], kind: Kind::Known(&SINCH_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the key's secret", docs: "https://developers.sinch.com" },
            KnownVariable { names: &["SINCH_FROM", "SINCH_NUMBER", "SINCH_FROM_NUMBER"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the number or name that messages come from", docs: "https://developers.sinch.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "slack",
        title: "Slack",
        group: "chat",
        aliases: &["slack bot", "slack app", "slack integration", "slack notifications"],
        words: &["slack"],
        docs: "https://api.slack.com/apps",
        setup: &["Create an app at https://api.slack.com/apps, and give its bot the scopes that the program needs.", "Install it to the workspace, and copy the bot token from \"OAuth & Permissions\".", "Copy the signing secret from \"Basic Information\"."],
        variables: &[
            KnownVariable { names: &["SLACK_BOT_TOKEN", "SLACK_TOKEN", "SLACK_API_TOKEN", "SLACK_OAUTH_TOKEN"], kind: Kind::Known(&SLACK_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the bot's token", docs: "https://api.slack.com/apps" },
            KnownVariable { names: &["SLACK_APP_TOKEN"], kind: Kind::Known(&SLACK_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the app's token, for socket mode", docs: "https://api.slack.com/apps" },
            KnownVariable { names: &["SLACK_USER_TOKEN"], kind: Kind::Known(&SLACK_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "a person's token", docs: "https://api.slack.com/apps" },
            KnownVariable { names: &["SLACK_WEBHOOK_URL", "SLACK_WEBHOOK", "SLACK_INCOMING_WEBHOOK_URL"], kind: Kind::Known(&SLACK_WEBHOOK_URL), class: Class::Secret, secret: true, public: false, required: None, description: "the webhook that posts to a channel", docs: "https://api.slack.com/apps" },
            KnownVariable { names: &["SLACK_SIGNING_SECRET"], kind: Kind::Known(&SLACK_SIGNING_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs Slack's calls", docs: "https://api.slack.com/apps" },
            KnownVariable { names: &["SLACK_CLIENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the app's client id", docs: "https://api.slack.com/apps" },
            KnownVariable { names: &["SLACK_CLIENT_SECRET"], kind: Kind::Known(&SLACK_SIGNING_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the app's client secret", docs: "https://api.slack.com/apps" },
            KnownVariable { names: &["SLACK_CHANNEL", "SLACK_CHANNEL_ID", "SLACK_TEAM_ID", "SLACK_APP_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the channel, the workspace, the app", docs: "https://api.slack.com/apps" },
        ],
        groups: &[
            Group { purpose: "sign in with Slack", needs: &[Need(&[&["SLACK_CLIENT_ID"]]), Need(&[&["SLACK_CLIENT_SECRET"]])] },
        ],
    },
    Service {
        id: "sms",
        title: "SMS service",
        group: "sms",
        aliases: &["text messages", "text messaging", "messaging sms", "sms messaging", "sms gateway", "sms otp", "otp sms", "phone verification sms", "sms notifications", "sms whatsapp", "sms and whatsapp", "whatsapp sms"],
        words: &["sms"],
        docs: "https://www.twilio.com/docs/messaging",
        setup: &["Choose a provider, buy or verify a sender number, and create an API key."],
        variables: &[
            KnownVariable { names: &["SMS_PROVIDER", "SMS_GATEWAY", "SMS_DRIVER"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "which provider sends", docs: "https://www.twilio.com/docs/messaging" },
            KnownVariable { names: &["SMS_API_KEY", "SMS_GATEWAY_API_KEY", "SMS_AUTH_TOKEN", "SMS_TOKEN"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the provider's key", docs: "https://www.twilio.com/docs/messaging" },
            KnownVariable { names: &["SMS_API_SECRET", "SMS_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the provider's secret", docs: "https://www.twilio.com/docs/messaging" },
            KnownVariable { names: &["SMS_API_URL", "SMS_GATEWAY_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where the provider listens", docs: "https://www.twilio.com/docs/messaging" },
            KnownVariable { names: &["SMS_FROM", "SMS_SENDER", "SMS_SENDER_ID", "SMS_FROM_NUMBER"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the number or name that messages come from", docs: "https://www.twilio.com/docs/messaging" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "stripe",
        title: "Stripe",
        group: "payments",
        aliases: &["stripe payments", "stripe billing", "payments stripe", "payment stripe", "stripe payment", "billing stripe"],
        words: &["stripe"],
        docs: "https://docs.stripe.com/keys",
        setup: &["Copy publishable and secret key from the dashboard, under \"Developers\", \"API keys\"; test and live mode have their own.", "Add the program's webhook endpoint under \"Webhooks\", and copy its signing secret."],
        variables: &[
            KnownVariable { names: &["STRIPE_SECRET_KEY", "STRIPE_API_KEY", "STRIPE_SECRET", "STRIPE_RESTRICTED_KEY"], kind: Kind::Known(&STRIPE_SECRET_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key of the server", docs: "https://docs.stripe.com/keys" },
            KnownVariable { names: &["STRIPE_KEY"], kind: Kind::Known(&STRIPE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key of the server, or in Laravel that of the browser", docs: "https://docs.stripe.com/keys" },
            KnownVariable { names: &["STRIPE_PUBLISHABLE_KEY", "STRIPE_PUBLIC_KEY", "STRIPE_PK"], kind: Kind::Known(&STRIPE_PUBLISHABLE_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the key of the browser", docs: "https://docs.stripe.com/keys" },
            KnownVariable { names: &["STRIPE_WEBHOOK_SECRET", "STRIPE_SIGNING_SECRET", "STRIPE_WEBHOOK_SIGNING_SECRET", "STRIPE_ENDPOINT_SECRET", "STRIPE_CONNECT_WEBHOOK_SECRET"], kind: Kind::Known(&WEBHOOK_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs Stripe's webhooks", docs: "https://docs.stripe.com/keys" },
            KnownVariable { names: &["STRIPE_PRICE_ID", "STRIPE_PRODUCT_ID", "STRIPE_PRO_PRICE_ID", "STRIPE_PRICE_ID_MONTHLY", "STRIPE_PRICE_ID_YEARLY", "STRIPE_ACCOUNT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the id of a price, product or account", docs: "https://docs.stripe.com/keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "supabase",
        title: "Supabase",
        group: "database",
        aliases: &["supabase postgres", "supabase postgresql", "supabase database", "supabase db", "supabase storage", "supabase cloud", "supabase self hosted"],
        words: &["supabase"],
        docs: "https://supabase.com/docs/guides/api/api-keys",
        setup: &["Create a project at https://supabase.com/dashboard and keep its database password.", "Copy the project's URL from \"Connect\".", "Under \"Settings\", \"API Keys\", copy the publishable key for browsers and a secret key for servers.", "Older projects have an anon and a service_role key there, under \"Legacy API keys\"."],
        variables: &[
            KnownVariable { names: &["SUPABASE_URL", "SUPABASE_PROJECT_URL", "SUPABASE_API_URL", "SUPABASE_PUBLIC_URL"], kind: Kind::Known(&SUPABASE_URL), class: Class::Identifier, secret: false, public: true, required: None, description: "the project's URL", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_ANON_KEY", "SUPABASE_PUBLIC_KEY", "SUPABASE_PUBLIC_ANON_KEY", "SUPABASE_ANON", "ANON_KEY"], kind: Kind::Known(&SUPABASE_ANON_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the older key for browsers, bound by row level security", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_PUBLISHABLE_KEY", "SUPABASE_PUBLISHABLE_DEFAULT_KEY", "SUPABASE_PUBLISHABLE_OR_ANON_KEY"], kind: Kind::Known(&SUPABASE_PUBLISHABLE_KEY), class: Class::Publishable, secret: false, public: true, required: None, description: "the key for browsers, bound by row level security", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_SERVICE_ROLE_KEY", "SUPABASE_SERVICE_KEY", "SUPABASE_SERVICE_ROLE", "SUPABASE_SERVICE_ROLE_SECRET", "SUPABASE_ADMIN_KEY", "SERVICE_ROLE_KEY"], kind: Kind::Known(&SUPABASE_SERVICE_ROLE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the older key for servers, which passes row level security by", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_SECRET_KEY", "SUPABASE_SECRET"], kind: Kind::Known(&SUPABASE_SECRET_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "a key for servers, which passes row level security by", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_KEY", "SUPABASE_API_KEY"], kind: Kind::Known(&SUPABASE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key that the program uses", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_JWT_SECRET", "GOTRUE_JWT_SECRET"], kind: Kind::Known(&SUPABASE_JWT_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "what signs the project's tokens", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_ACCESS_TOKEN"], kind: Kind::Known(&SUPABASE_ACCESS_TOKEN), class: Class::Secret, secret: true, public: false, required: Some(false), description: "a person's token for the command line", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_PROJECT_REF", "SUPABASE_PROJECT_ID"], kind: Kind::Known(&SUPABASE_PROJECT_REF), class: Class::Identifier, secret: false, public: true, required: None, description: "the project's reference, the first part of its URL", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_DB_URL", "SUPABASE_DATABASE_URL"], kind: Kind::PostgresUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the project's database, with its password", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_DB_PASSWORD"], kind: Kind::Password, class: Class::Secret, secret: true, public: false, required: None, description: "the database's password", docs: "https://supabase.com/docs/guides/api/api-keys" },
            KnownVariable { names: &["SUPABASE_BUCKET", "SUPABASE_STORAGE_BUCKET", "SUPABASE_BUCKET_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: true, required: None, description: "the storage bucket", docs: "https://supabase.com/docs/guides/api/api-keys" },
        ],
        groups: &[
            Group { purpose: "call Supabase", needs: &[Need(&[&["SUPABASE_URL"]]), Need(&[&["SUPABASE_SECRET_KEY"], &["SUPABASE_PUBLISHABLE_KEY"], &["SUPABASE_SERVICE_ROLE_KEY"], &["SUPABASE_ANON_KEY"], &["SUPABASE_KEY"]])] },
        ],
    },
    Service {
        id: "tavily",
        title: "Tavily",
        group: "llm",
        aliases: &[],
        words: &["tavily"],
        docs: "https://app.tavily.com",
        setup: &["Create a key in the dashboard."],
        variables: &[
            KnownVariable { names: &["TAVILY_API_KEY"], kind: Kind::Known(&TAVILY_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://app.tavily.com" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "telegram",
        title: "Telegram",
        group: "chat",
        aliases: &["telegram bot", "telegram api", "telegram notifications"],
        words: &["telegram"],
        docs: "https://core.telegram.org/bots/features#botfather",
        setup: &["Talk to @BotFather, send /newbot, and copy the token from its answer."],
        variables: &[
            KnownVariable { names: &["TELEGRAM_BOT_TOKEN", "TELEGRAM_TOKEN", "TELEGRAM_API_TOKEN", "TG_BOT_TOKEN", "TELEGRAM_API_KEY"], kind: Kind::Known(&TELEGRAM_BOT_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the bot's token", docs: "https://core.telegram.org/bots/features#botfather" },
            KnownVariable { names: &["TELEGRAM_CHAT_ID", "TELEGRAM_CHANNEL_ID", "TELEGRAM_ADMIN_ID", "TELEGRAM_USER_ID", "TELEGRAM_BOT_USERNAME"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the chat, the channel, the person, the bot", docs: "https://core.telegram.org/bots/features#botfather" },
            KnownVariable { names: &["TELEGRAM_API_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the id of a client application", docs: "https://core.telegram.org/bots/features#botfather" },
            KnownVariable { names: &["TELEGRAM_API_HASH", "TELEGRAM_WEBHOOK_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the hash of a client application, the secret of a webhook", docs: "https://core.telegram.org/bots/features#botfather" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "telnyx",
        title: "Telnyx",
        group: "sms",
        aliases: &[],
        words: &["telnyx"],
        docs: "https://portal.telnyx.com/#/app/api-keys",
        setup: &["Create an API key in the portal, and a messaging profile with a number."],
        variables: &[
            KnownVariable { names: &["TELNYX_API_KEY"], kind: Kind::Known(&TELNYX_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://portal.telnyx.com/#/app/api-keys" },
            KnownVariable { names: &["TELNYX_PUBLIC_KEY"], kind: Kind::String, class: Class::Publishable, secret: false, public: false, required: None, description: "what Telnyx's webhooks are verified with", docs: "https://portal.telnyx.com/#/app/api-keys" },
            KnownVariable { names: &["TELNYX_PHONE_NUMBER", "TELNYX_FROM_NUMBER", "TELNYX_MESSAGING_PROFILE_ID"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the number or profile that messages come from", docs: "https://portal.telnyx.com/#/app/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "together",
        title: "Together AI",
        group: "llm",
        aliases: &["together"],
        words: &["together ai", "togetherai"],
        docs: "https://api.together.ai/settings/api-keys",
        setup: &["Create a key in the settings of a project."],
        variables: &[
            KnownVariable { names: &["TOGETHER_API_KEY", "TOGETHERAI_API_KEY", "TOGETHER_AI_API_KEY"], kind: Kind::Known(&TOGETHER_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://api.together.ai/settings/api-keys" },
            KnownVariable { names: &["TOGETHER_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://api.together.ai/settings/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "turso",
        title: "Turso",
        group: "database",
        aliases: &["libsql", "turso database", "turso sqlite", "turso libsql"],
        words: &["turso"],
        docs: "https://docs.turso.tech",
        setup: &["Create the database with `turso db create`, and a token with `turso db tokens create`."],
        variables: &[
            KnownVariable { names: &["TURSO_DATABASE_URL", "TURSO_DB_URL", "TURSO_URL", "LIBSQL_URL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the database, as libsql:// or file: URL", docs: "https://docs.turso.tech" },
            KnownVariable { names: &["TURSO_AUTH_TOKEN", "TURSO_DB_AUTH_TOKEN", "LIBSQL_AUTH_TOKEN"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "its token", docs: "https://docs.turso.tech" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "twilio",
        title: "Twilio",
        group: "sms",
        aliases: &["twilio sms", "twilio whatsapp", "twilio verify", "sms twilio", "twilio sendgrid sms", "twilio voice"],
        words: &["twilio"],
        docs: "https://www.twilio.com/docs/iam/api-keys",
        setup: &["Sign up at https://www.twilio.com/try-twilio and copy account SID and auth token from the console.", "For production create an API key under \"Account\", \"API keys & tokens\"; its secret is shown once.", "Buy a number that can send SMS, or create a messaging service and add senders to it."],
        variables: &[
            KnownVariable { names: &["TWILIO_ACCOUNT_SID", "TWILIO_SID", "SMS_TWILIO_ACCOUNT_SID"], kind: Kind::Known(&TWILIO_ACCOUNT_SID), class: Class::Identifier, secret: false, public: false, required: None, description: "the account", docs: "https://www.twilio.com/docs/iam/api-keys" },
            KnownVariable { names: &["TWILIO_AUTH_TOKEN", "TWILIO_TOKEN", "SMS_TWILIO_AUTH_TOKEN"], kind: Kind::Known(&TWILIO_AUTH_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the account's token", docs: "https://www.twilio.com/docs/iam/api-keys" },
            KnownVariable { names: &["TWILIO_API_KEY", "TWILIO_API_KEY_SID"], kind: Kind::Known(&TWILIO_API_KEY_SID), class: Class::Identifier, secret: false, public: false, required: None, description: "an API key's SID", docs: "https://www.twilio.com/docs/iam/api-keys" },
            KnownVariable { names: &["TWILIO_API_SECRET", "TWILIO_API_KEY_SECRET"], kind: Kind::Known(&TWILIO_API_KEY_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "that API key's secret", docs: "https://www.twilio.com/docs/iam/api-keys" },
            KnownVariable { names: &["TWILIO_PHONE_NUMBER", "TWILIO_FROM_NUMBER", "TWILIO_NUMBER", "TWILIO_PHONE"], kind: Kind::Phone, class: Class::Config, secret: false, public: false, required: None, description: "the number that messages come from", docs: "https://www.twilio.com/docs/iam/api-keys" },
            KnownVariable { names: &["TWILIO_FROM", "TWILIO_SENDER_ID", "TWILIO_WHATSAPP_NUMBER", "TWILIO_WHATSAPP_FROM"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the sender, as number, name or whatsapp: address", docs: "https://www.twilio.com/docs/iam/api-keys" },
            KnownVariable { names: &["TWILIO_MESSAGING_SERVICE_SID", "TWILIO_MESSAGE_SERVICE_SID", "SMS_TWILIO_MESSAGE_SERVICE_SID"], kind: Kind::Known(&TWILIO_MESSAGING_SERVICE_SID), class: Class::Identifier, secret: false, public: false, required: None, description: "the messaging service that chooses a sender", docs: "https://www.twilio.com/docs/iam/api-keys" },
            KnownVariable { names: &["TWILIO_VERIFY_SERVICE_SID", "TWILIO_VERIFY_SID", "TWILIO_VERIFY_SERVICE_ID"], kind: Kind::Known(&TWILIO_VERIFY_SERVICE_SID), class: Class::Identifier, secret: false, public: false, required: None, description: "the Verify service that sends codes", docs: "https://www.twilio.com/docs/iam/api-keys" },
        ],
        groups: &[
            Group { purpose: "call Twilio", needs: &[Need(&[&["TWILIO_ACCOUNT_SID"]]), Need(&[&["TWILIO_AUTH_TOKEN"], &["TWILIO_API_KEY", "TWILIO_API_SECRET"]])] },
            Group { purpose: "send messages with Twilio", needs: &[Need(&[&["TWILIO_ACCOUNT_SID"]]), Need(&[&["TWILIO_PHONE_NUMBER"], &["TWILIO_FROM"], &["TWILIO_MESSAGING_SERVICE_SID"], &["TWILIO_VERIFY_SERVICE_SID"]])] },
        ],
    },
    Service {
        id: "twitter",
        title: "X (Twitter)",
        group: "auth",
        aliases: &["x", "x twitter", "twitter x", "twitter oauth"],
        words: &["twitter"],
        docs: "https://developer.x.com/en/portal/dashboard",
        setup: &["Create a project and an app in the developer portal, and generate its keys and tokens."],
        variables: &[
            KnownVariable { names: &["TWITTER_API_KEY", "TWITTER_CONSUMER_KEY", "X_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the app's key", docs: "https://developer.x.com/en/portal/dashboard" },
            KnownVariable { names: &["TWITTER_API_SECRET", "TWITTER_API_SECRET_KEY", "TWITTER_CONSUMER_SECRET", "X_API_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the app's secret", docs: "https://developer.x.com/en/portal/dashboard" },
            KnownVariable { names: &["TWITTER_BEARER_TOKEN", "X_BEARER_TOKEN"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the app's bearer token", docs: "https://developer.x.com/en/portal/dashboard" },
            KnownVariable { names: &["TWITTER_ACCESS_TOKEN", "X_ACCESS_TOKEN"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "a person's token", docs: "https://developer.x.com/en/portal/dashboard" },
            KnownVariable { names: &["TWITTER_ACCESS_TOKEN_SECRET", "TWITTER_ACCESS_SECRET", "X_ACCESS_TOKEN_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "that token's secret", docs: "https://developer.x.com/en/portal/dashboard" },
            KnownVariable { names: &["TWITTER_CLIENT_ID", "X_CLIENT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: true, required: None, description: "the OAuth 2 client's id", docs: "https://developer.x.com/en/portal/dashboard" },
            KnownVariable { names: &["TWITTER_CLIENT_SECRET", "X_CLIENT_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the OAuth 2 client's secret", docs: "https://developer.x.com/en/portal/dashboard" },
        ],
        groups: &[
            Group { purpose: "act for a person on X", needs: &[Need(&[&["TWITTER_ACCESS_TOKEN"]]), Need(&[&["TWITTER_ACCESS_TOKEN_SECRET"]])] },
        ],
    },
    Service {
        id: "uploadthing",
        title: "UploadThing",
        group: "cloud",
        aliases: &[],
        words: &["uploadthing"],
        docs: "https://uploadthing.com/dashboard",
        setup: &["Create an app, and copy the token from \"API Keys\"."],
        variables: &[
            KnownVariable { names: &["UPLOADTHING_TOKEN", "UPLOADTHING_SECRET"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://uploadthing.com/dashboard" },
            KnownVariable { names: &["UPLOADTHING_APP_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the app", docs: "https://uploadthing.com/dashboard" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "upstash",
        title: "Upstash",
        group: "database",
        aliases: &["upstash redis", "qstash", "upstash kv", "vercel kv"],
        words: &["upstash"],
        docs: "https://upstash.com/docs/redis/features/restapi",
        setup: &["Create a Redis database in the console, and copy URL and token from its \"REST\" tab."],
        variables: &[
            KnownVariable { names: &["UPSTASH_REDIS_REST_URL", "KV_REST_API_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where the database's REST interface is", docs: "https://upstash.com/docs/redis/features/restapi" },
            KnownVariable { names: &["UPSTASH_REDIS_REST_TOKEN", "KV_REST_API_TOKEN", "KV_REST_API_READ_ONLY_TOKEN"], kind: Kind::Known(&UPSTASH_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "its token", docs: "https://upstash.com/docs/redis/features/restapi" },
            KnownVariable { names: &["UPSTASH_REDIS_URL"], kind: Kind::RedisUrl, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the database with its password", docs: "https://upstash.com/docs/redis/features/restapi" },
            KnownVariable { names: &["UPSTASH_VECTOR_REST_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where the vector index is", docs: "https://upstash.com/docs/redis/features/restapi" },
            KnownVariable { names: &["UPSTASH_VECTOR_REST_TOKEN"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "its token", docs: "https://upstash.com/docs/redis/features/restapi" },
            KnownVariable { names: &["QSTASH_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where QStash listens", docs: "https://upstash.com/docs/redis/features/restapi" },
            KnownVariable { names: &["QSTASH_TOKEN", "QSTASH_CURRENT_SIGNING_KEY", "QSTASH_NEXT_SIGNING_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the token of QStash, and what signs its calls", docs: "https://upstash.com/docs/redis/features/restapi" },
        ],
        groups: &[
            Group { purpose: "call Upstash Redis", needs: &[Need(&[&["UPSTASH_REDIS_REST_URL"]]), Need(&[&["UPSTASH_REDIS_REST_TOKEN"]])] },
        ],
    },
    Service {
        id: "vault",
        title: "HashiCorp Vault",
        group: "secrets",
        aliases: &["vault", "hashicorp"],
        words: &["hashicorp vault"],
        docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
        setup: &["Give the program an AppRole or Kubernetes role; a token of one's own is for development."],
        variables: &[
            KnownVariable { names: &["VAULT_TOKEN"], kind: Kind::Known(&VAULT_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" },
            KnownVariable { names: &["VAULT_ADDR"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: None, description: "where Vault listens", docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" },
            KnownVariable { names: &["VAULT_ROLE_ID", "VAULT_NAMESPACE"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: Some(false), description: "the role and the namespace", docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" },
            KnownVariable { names: &["VAULT_SECRET_ID"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "the secret of the role", docs: "https://developer.hashicorp.com/vault/docs/concepts/tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "vercel",
        title: "Vercel",
        group: "cloud",
        aliases: &[],
        words: &["vercel"],
        docs: "https://vercel.com/account/settings/tokens",
        setup: &["Create a token in the account's settings, with the team as its scope."],
        variables: &[
            KnownVariable { names: &["VERCEL_TOKEN", "VERCEL_API_TOKEN", "VERCEL_ACCESS_TOKEN"], kind: Kind::Known(&VERCEL_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token", docs: "https://vercel.com/account/settings/tokens" },
            KnownVariable { names: &["VERCEL_ORG_ID", "VERCEL_TEAM_ID", "VERCEL_PROJECT_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the team and the project", docs: "https://vercel.com/account/settings/tokens" },
            KnownVariable { names: &["BLOB_READ_WRITE_TOKEN"], kind: Kind::Known(&VERCEL_BLOB_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the token of a Blob store", docs: "https://vercel.com/account/settings/tokens" },
            KnownVariable { names: &["EDGE_CONFIG"], kind: Kind::String, class: Class::UrlWithCredential, secret: true, public: false, required: None, description: "the Edge Config with its token", docs: "https://vercel.com/account/settings/tokens" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "vonage",
        title: "Vonage",
        group: "sms",
        aliases: &["vonage sms", "vonage nexmo"],
        words: &["vonage", "nexmo"],
        docs: "https://developer.vonage.com/en/account/secret-management",
        setup: &["Copy key and secret from the API dashboard; for messages and calls create an application with a key pair."],
        variables: &[
            KnownVariable { names: &["VONAGE_API_KEY", "NEXMO_API_KEY"], kind: Kind::Known(&VONAGE_KEY), class: Class::Identifier, secret: false, public: false, required: None, description: "the account's key", docs: "https://developer.vonage.com/en/account/secret-management" },
            KnownVariable { names: &["VONAGE_API_SECRET", "NEXMO_API_SECRET"], kind: Kind::Known(&VONAGE_SECRET), class: Class::Secret, secret: true, public: false, required: None, description: "the account's secret", docs: "https://developer.vonage.com/en/account/secret-management" },
            KnownVariable { names: &["VONAGE_APPLICATION_ID"], kind: Kind::Uuid, class: Class::Identifier, secret: false, public: false, required: None, description: "the application's id", docs: "https://developer.vonage.com/en/account/secret-management" },
            KnownVariable { names: &["VONAGE_PRIVATE_KEY"], kind: Kind::Known(&PRIVATE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the application's private key", docs: "https://developer.vonage.com/en/account/secret-management" },
            KnownVariable { names: &["VONAGE_FROM", "VONAGE_FROM_NUMBER", "VONAGE_PHONE_NUMBER", "VONAGE_BRAND_NAME"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the number or name that messages come from", docs: "https://developer.vonage.com/en/account/secret-management" },
        ],
        groups: &[
            Group { purpose: "call Vonage", needs: &[Need(&[&["VONAGE_API_KEY"]]), Need(&[&["VONAGE_API_SECRET"]])] },
        ],
    },
    Service {
        id: "voyage",
        title: "Voyage AI",
        group: "llm",
        aliases: &["voyage"],
        words: &["voyage ai", "voyageai"],
        docs: "https://dashboard.voyageai.com/api-keys",
        setup: &["Create a key in the dashboard."],
        variables: &[
            KnownVariable { names: &["VOYAGE_API_KEY", "VOYAGEAI_API_KEY"], kind: Kind::Known(&VOYAGE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://dashboard.voyageai.com/api-keys" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "weaviate",
        title: "Weaviate",
        group: "search",
        aliases: &["weaviate vector database", "weaviate vector db"],
        words: &["weaviate"],
        docs: "https://docs.weaviate.io/cloud/manage-clusters/connect",
        setup: &["Create a cluster, and copy its REST endpoint and an API key."],
        variables: &[
            KnownVariable { names: &["WEAVIATE_API_KEY"], kind: Kind::Known(&WEAVIATE_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the cluster's key", docs: "https://docs.weaviate.io/cloud/manage-clusters/connect" },
            KnownVariable { names: &["WEAVIATE_URL", "WEAVIATE_ENDPOINT", "WEAVIATE_HOST", "WEAVIATE_CLUSTER_URL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "where Weaviate listens", docs: "https://docs.weaviate.io/cloud/manage-clusters/connect" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "whatsapp",
        title: "WhatsApp Cloud API",
        group: "sms",
        aliases: &["whatsapp", "whatsapp business", "whatsapp cloud", "whatsapp cloud api", "whatsapp business api", "meta whatsapp", "whatsapp meta"],
        words: &[],
        docs: "https://developers.facebook.com/docs/whatsapp/cloud-api/get-started",
        setup: &["Create an app of type \"Business\" at https://developers.facebook.com and add WhatsApp to it.", "Copy the phone number's id, and create a system user with a token that does not expire."],
        variables: &[
            KnownVariable { names: &["WHATSAPP_ACCESS_TOKEN", "WHATSAPP_TOKEN", "WHATSAPP_API_TOKEN", "META_ACCESS_TOKEN", "META_WHATSAPP_TOKEN"], kind: Kind::Known(&META_ACCESS_TOKEN), class: Class::Secret, secret: true, public: false, required: None, description: "the system user's token", docs: "https://developers.facebook.com/docs/whatsapp/cloud-api/get-started" },
            KnownVariable { names: &["WHATSAPP_PHONE_NUMBER_ID", "WHATSAPP_PHONE_ID", "WHATSAPP_BUSINESS_ACCOUNT_ID", "WHATSAPP_WABA_ID"], kind: Kind::String, class: Class::Identifier, secret: false, public: false, required: None, description: "the id of the number or account", docs: "https://developers.facebook.com/docs/whatsapp/cloud-api/get-started" },
            KnownVariable { names: &["WHATSAPP_VERIFY_TOKEN", "WHATSAPP_WEBHOOK_VERIFY_TOKEN", "WHATSAPP_APP_SECRET", "META_APP_SECRET", "WHATSAPP_API_KEY"], kind: Kind::SecretKey, class: Class::Secret, secret: true, public: false, required: None, description: "what webhooks are verified with", docs: "https://developers.facebook.com/docs/whatsapp/cloud-api/get-started" },
        ],
        groups: &[
        ],
    },
    Service {
        id: "xai",
        title: "xAI",
        group: "llm",
        aliases: &["x ai", "xai grok"],
        words: &["xai", "grok"],
        docs: "https://console.x.ai",
        setup: &["Create a key in the console, under \"API keys\"."],
        variables: &[
            KnownVariable { names: &["XAI_API_KEY", "GROK_API_KEY"], kind: Kind::Known(&XAI_KEY), class: Class::Secret, secret: true, public: false, required: None, description: "the key", docs: "https://console.x.ai" },
            KnownVariable { names: &["XAI_MODEL", "GROK_MODEL"], kind: Kind::String, class: Class::Config, secret: false, public: false, required: None, description: "the model's name", docs: "https://console.x.ai" },
            KnownVariable { names: &["XAI_BASE_URL"], kind: Kind::HttpUrl, class: Class::Config, secret: false, public: false, required: Some(false), description: "where xAI listens", docs: "https://console.x.ai" },
        ],
        groups: &[
        ],
    },
];

/// The services by their places in the list.
#[derive(Clone, Copy)]
pub(super) enum Id {
    Airtable,
    Algolia,
    Anthropic,
    App,
    Assemblyai,
    Auth0,
    Authjs,
    Aws,
    AwsSns,
    Azure,
    AzureOpenai,
    Bedrock,
    BetterAuth,
    BraveSearch,
    Brevo,
    Celery,
    Cerebras,
    Clerk,
    Clickhouse,
    Cloudflare,
    Cloudinary,
    Cohere,
    Dashscope,
    Database,
    Datadog,
    Deepgram,
    Deepseek,
    Digitalocean,
    Discord,
    Doppler,
    Dotenvx,
    Elasticsearch,
    Elevenlabs,
    Exa,
    Facebook,
    Firebase,
    Firecrawl,
    Fireworks,
    Fly,
    Gemini,
    Github,
    Gitlab,
    GoogleApi,
    GoogleEmail,
    Grafana,
    Groq,
    Hetzner,
    Hubspot,
    Huggingface,
    Infisical,
    Kafka,
    Langfuse,
    Langsmith,
    Lemonsqueezy,
    Linear,
    Llm,
    Loops,
    Mailchimp,
    Mailgun,
    Mapbox,
    Meilisearch,
    Messagebird,
    Minio,
    Mistral,
    Mongodb,
    Moonshot,
    Msg91,
    Mysql,
    Neo4j,
    Neon,
    Newrelic,
    Notion,
    Npm,
    Nvidia,
    Ollama,
    Openai,
    Openrouter,
    Opentelemetry,
    Paypal,
    Perplexity,
    Pinecone,
    Plivo,
    Postgres,
    Posthog,
    Postmark,
    Pypi,
    Qdrant,
    Rabbitmq,
    Razorpay,
    Recaptcha,
    Redis,
    Render,
    Replicate,
    Resend,
    Segment,
    Sendgrid,
    Sentry,
    Serper,
    Shopify,
    Sinch,
    Slack,
    Sms,
    Stripe,
    Supabase,
    Tavily,
    Telegram,
    Telnyx,
    Together,
    Turso,
    Twilio,
    Twitter,
    Uploadthing,
    Upstash,
    Vault,
    Vercel,
    Vonage,
    Voyage,
    Weaviate,
    Whatsapp,
    Xai,
}

/// Every name, in order, as the place of its service, of its variable and of itself there.
pub(super) static NAMES: &[(Id, u8, u8)] = &[
    (Id::App, 0, 4), // ACCESS_TOKEN_SECRET
    (Id::App, 12, 0), // ADMIN_API_KEY
    (Id::App, 11, 0), // ADMIN_PASSWORD
    (Id::App, 10, 1), // AIRFLOW__CORE__FERNET_KEY
    (Id::Airtable, 0, 2), // AIRTABLE_ACCESS_TOKEN
    (Id::Airtable, 0, 0), // AIRTABLE_API_KEY
    (Id::Airtable, 1, 0), // AIRTABLE_BASE_ID
    (Id::Airtable, 0, 3), // AIRTABLE_PAT
    (Id::Airtable, 1, 1), // AIRTABLE_TABLE_ID
    (Id::Airtable, 1, 2), // AIRTABLE_TABLE_NAME
    (Id::Airtable, 0, 1), // AIRTABLE_TOKEN
    (Id::Llm, 1, 1), // AI_API_KEY
    (Id::Llm, 3, 4), // AI_BASE_URL
    (Id::Llm, 2, 2), // AI_MODEL
    (Id::Llm, 0, 1), // AI_PROVIDER
    (Id::Algolia, 1, 1), // ALGOLIA_ADMIN_API_KEY
    (Id::Algolia, 1, 0), // ALGOLIA_ADMIN_KEY
    (Id::Algolia, 1, 2), // ALGOLIA_API_KEY
    (Id::Algolia, 0, 1), // ALGOLIA_APPLICATION_ID
    (Id::Algolia, 0, 0), // ALGOLIA_APP_ID
    (Id::Algolia, 3, 1), // ALGOLIA_INDEX
    (Id::Algolia, 3, 0), // ALGOLIA_INDEX_NAME
    (Id::Algolia, 2, 1), // ALGOLIA_SEARCH_API_KEY
    (Id::Algolia, 2, 0), // ALGOLIA_SEARCH_KEY
    (Id::Algolia, 2, 2), // ALGOLIA_SEARCH_ONLY_API_KEY
    (Id::Algolia, 1, 3), // ALGOLIA_WRITE_API_KEY
    (Id::Dashscope, 0, 2), // ALIBABA_API_KEY
    (Id::Rabbitmq, 0, 2), // AMQP_URL
    (Id::Supabase, 1, 4), // ANON_KEY
    (Id::Anthropic, 0, 0), // ANTHROPIC_API_KEY
    (Id::Anthropic, 3, 1), // ANTHROPIC_API_URL
    (Id::Anthropic, 6, 1), // ANTHROPIC_API_VERSION
    (Id::Anthropic, 2, 0), // ANTHROPIC_AUTH_TOKEN
    (Id::Anthropic, 3, 0), // ANTHROPIC_BASE_URL
    (Id::Anthropic, 0, 1), // ANTHROPIC_KEY
    (Id::Anthropic, 5, 0), // ANTHROPIC_MAX_TOKENS
    (Id::Anthropic, 4, 0), // ANTHROPIC_MODEL
    (Id::Anthropic, 4, 2), // ANTHROPIC_MODEL_NAME
    (Id::Anthropic, 4, 3), // ANTHROPIC_SMALL_FAST_MODEL
    (Id::Anthropic, 3, 2), // ANTHROPIC_URL
    (Id::Anthropic, 6, 0), // ANTHROPIC_VERSION
    (Id::App, 12, 4), // API_SECRET
    (Id::App, 12, 5), // API_SECRET_KEY
    (Id::App, 7, 0), // APP_KEY
    (Id::App, 4, 1), // APP_SECRET
    (Id::App, 4, 2), // APP_SECRET_KEY
    (Id::Assemblyai, 0, 0), // ASSEMBLYAI_API_KEY
    (Id::Assemblyai, 0, 1), // ASSEMBLY_AI_API_KEY
    (Id::Auth0, 0, 4), // AUTH0_AUDIENCE
    (Id::Auth0, 0, 3), // AUTH0_BASE_URL
    (Id::Auth0, 1, 0), // AUTH0_CLIENT_ID
    (Id::Auth0, 2, 0), // AUTH0_CLIENT_SECRET
    (Id::Auth0, 0, 0), // AUTH0_DOMAIN
    (Id::Auth0, 0, 2), // AUTH0_ISSUER
    (Id::Auth0, 0, 1), // AUTH0_ISSUER_BASE_URL
    (Id::Auth0, 3, 0), // AUTH0_SECRET
    (Id::Discord, 2, 3), // AUTH_DISCORD_ID
    (Id::Discord, 3, 1), // AUTH_DISCORD_SECRET
    (Id::Facebook, 0, 2), // AUTH_FACEBOOK_ID
    (Id::Facebook, 1, 2), // AUTH_FACEBOOK_SECRET
    (Id::Github, 1, 2), // AUTH_GITHUB_ID
    (Id::Github, 2, 2), // AUTH_GITHUB_SECRET
    (Id::GoogleApi, 4, 2), // AUTH_GOOGLE_ID
    (Id::GoogleApi, 5, 2), // AUTH_GOOGLE_SECRET
    (Id::App, 0, 10), // AUTH_JWT_SECRET
    (Id::Authjs, 0, 1), // AUTH_SECRET
    (Id::Authjs, 2, 0), // AUTH_TRUST_HOST
    (Id::Authjs, 1, 1), // AUTH_URL
    (Id::Aws, 0, 1), // AWS_ACCESS_KEY
    (Id::Aws, 0, 0), // AWS_ACCESS_KEY_ID
    (Id::Aws, 7, 0), // AWS_ACCOUNT_ID
    (Id::Bedrock, 0, 0), // AWS_BEARER_TOKEN_BEDROCK
    (Id::Bedrock, 0, 1), // AWS_BEDROCK_API_KEY
    (Id::Bedrock, 2, 2), // AWS_BEDROCK_MODEL_ID
    (Id::Bedrock, 1, 1), // AWS_BEDROCK_REGION
    (Id::Aws, 4, 0), // AWS_BUCKET
    (Id::Aws, 4, 1), // AWS_BUCKET_NAME
    (Id::Aws, 3, 1), // AWS_DEFAULT_REGION
    (Id::Aws, 6, 0), // AWS_ENDPOINT
    (Id::Aws, 5, 0), // AWS_ENDPOINT_URL
    (Id::Aws, 5, 3), // AWS_ENDPOINT_URL_S3
    (Id::Aws, 7, 1), // AWS_PROFILE
    (Id::Aws, 3, 0), // AWS_REGION
    (Id::Aws, 0, 4), // AWS_S3_ACCESS_KEY_ID
    (Id::Aws, 4, 2), // AWS_S3_BUCKET
    (Id::Aws, 4, 3), // AWS_S3_BUCKET_NAME
    (Id::Aws, 6, 2), // AWS_S3_ENDPOINT
    (Id::Aws, 5, 1), // AWS_S3_ENDPOINT_URL
    (Id::Aws, 8, 2), // AWS_S3_FORCE_PATH_STYLE
    (Id::Aws, 3, 3), // AWS_S3_REGION
    (Id::Aws, 3, 4), // AWS_S3_REGION_NAME
    (Id::Aws, 1, 4), // AWS_S3_SECRET_ACCESS_KEY
    (Id::Aws, 1, 0), // AWS_SECRET_ACCESS_KEY
    (Id::Aws, 1, 1), // AWS_SECRET_KEY
    (Id::Aws, 2, 0), // AWS_SESSION_TOKEN
    (Id::Aws, 9, 0), // AWS_SES_REGION
    (Id::AwsSns, 1, 0), // AWS_SNS_REGION
    (Id::AwsSns, 0, 1), // AWS_SNS_TOPIC_ARN
    (Id::Aws, 10, 0), // AWS_SQS_QUEUE_URL
    (Id::Aws, 9, 2), // AWS_SQS_REGION
    (Id::Aws, 4, 4), // AWS_STORAGE_BUCKET_NAME
    (Id::Aws, 8, 0), // AWS_USE_PATH_STYLE_ENDPOINT
    (Id::Azure, 1, 1), // AZURE_AD_CLIENT_ID
    (Id::Azure, 2, 1), // AZURE_AD_CLIENT_SECRET
    (Id::Azure, 0, 1), // AZURE_AD_TENANT_ID
    (Id::AzureOpenai, 2, 2), // AZURE_API_VERSION
    (Id::Azure, 1, 0), // AZURE_CLIENT_ID
    (Id::Azure, 2, 0), // AZURE_CLIENT_SECRET
    (Id::AzureOpenai, 0, 2), // AZURE_OPENAI_APIKEY
    (Id::AzureOpenai, 1, 2), // AZURE_OPENAI_API_BASE
    (Id::AzureOpenai, 4, 2), // AZURE_OPENAI_API_INSTANCE_NAME
    (Id::AzureOpenai, 0, 0), // AZURE_OPENAI_API_KEY
    (Id::AzureOpenai, 2, 0), // AZURE_OPENAI_API_VERSION
    (Id::AzureOpenai, 1, 1), // AZURE_OPENAI_BASE_URL
    (Id::AzureOpenai, 3, 2), // AZURE_OPENAI_CHAT_DEPLOYMENT
    (Id::AzureOpenai, 3, 3), // AZURE_OPENAI_CHAT_DEPLOYMENT_NAME
    (Id::AzureOpenai, 3, 0), // AZURE_OPENAI_DEPLOYMENT
    (Id::AzureOpenai, 3, 1), // AZURE_OPENAI_DEPLOYMENT_NAME
    (Id::AzureOpenai, 3, 5), // AZURE_OPENAI_EMBEDDING_DEPLOYMENT
    (Id::AzureOpenai, 1, 0), // AZURE_OPENAI_ENDPOINT
    (Id::AzureOpenai, 4, 1), // AZURE_OPENAI_INSTANCE_NAME
    (Id::AzureOpenai, 0, 1), // AZURE_OPENAI_KEY
    (Id::AzureOpenai, 3, 4), // AZURE_OPENAI_MODEL
    (Id::AzureOpenai, 4, 0), // AZURE_OPENAI_RESOURCE_NAME
    (Id::AzureOpenai, 2, 1), // AZURE_OPENAI_VERSION
    (Id::AzureOpenai, 4, 3), // AZURE_RESOURCE_NAME
    (Id::Azure, 7, 0), // AZURE_SPEECH_KEY
    (Id::Azure, 8, 0), // AZURE_SPEECH_REGION
    (Id::Azure, 6, 0), // AZURE_STORAGE_ACCOUNT
    (Id::Azure, 5, 1), // AZURE_STORAGE_ACCOUNT_KEY
    (Id::Azure, 6, 1), // AZURE_STORAGE_ACCOUNT_NAME
    (Id::Azure, 4, 0), // AZURE_STORAGE_CONNECTION_STRING
    (Id::Azure, 6, 2), // AZURE_STORAGE_CONTAINER
    (Id::Azure, 6, 3), // AZURE_STORAGE_CONTAINER_NAME
    (Id::Azure, 5, 0), // AZURE_STORAGE_KEY
    (Id::Azure, 3, 0), // AZURE_SUBSCRIPTION_ID
    (Id::Azure, 0, 0), // AZURE_TENANT_ID
    (Id::Bedrock, 0, 2), // BEDROCK_API_KEY
    (Id::Bedrock, 2, 1), // BEDROCK_MODEL
    (Id::Bedrock, 2, 0), // BEDROCK_MODEL_ID
    (Id::Bedrock, 1, 0), // BEDROCK_REGION
    (Id::BetterAuth, 0, 0), // BETTER_AUTH_SECRET
    (Id::BetterAuth, 1, 0), // BETTER_AUTH_URL
    (Id::Messagebird, 0, 2), // BIRD_ACCESS_KEY
    (Id::Messagebird, 0, 3), // BIRD_API_KEY
    (Id::Vercel, 2, 0), // BLOB_READ_WRITE_TOKEN
    (Id::BraveSearch, 0, 0), // BRAVE_API_KEY
    (Id::BraveSearch, 0, 1), // BRAVE_SEARCH_API_KEY
    (Id::Brevo, 0, 0), // BREVO_API_KEY
    (Id::Brevo, 2, 0), // BREVO_SENDER_EMAIL
    (Id::Brevo, 1, 0), // BREVO_SMTP_KEY
    (Id::Brevo, 1, 1), // BREVO_SMTP_PASSWORD
    (Id::Celery, 0, 1), // CELERY_BROKER
    (Id::Celery, 0, 0), // CELERY_BROKER_URL
    (Id::Celery, 1, 0), // CELERY_RESULT_BACKEND
    (Id::Celery, 1, 1), // CELERY_RESULT_BACKEND_URL
    (Id::Celery, 2, 0), // CELERY_WORKER_CONCURRENCY
    (Id::Cerebras, 0, 0), // CEREBRAS_API_KEY
    (Id::Cloudflare, 3, 1), // CF_ACCOUNT_ID
    (Id::Cloudflare, 2, 1), // CF_API_EMAIL
    (Id::Cloudflare, 1, 1), // CF_API_KEY
    (Id::Cloudflare, 0, 1), // CF_API_TOKEN
    (Id::Cloudflare, 8, 2), // CF_TURNSTILE_SECRET_KEY
    (Id::Cloudflare, 3, 3), // CF_ZONE_ID
    (Id::Openai, 0, 7), // CHATGPT_API_KEY
    (Id::Gitlab, 0, 5), // CI_JOB_TOKEN
    (Id::Anthropic, 0, 2), // CLAUDE_API_KEY
    (Id::Anthropic, 1, 0), // CLAUDE_CODE_OAUTH_TOKEN
    (Id::Anthropic, 0, 3), // CLAUDE_KEY
    (Id::Anthropic, 4, 1), // CLAUDE_MODEL
    (Id::Clerk, 4, 2), // CLERK_AFTER_SIGN_IN_URL
    (Id::Clerk, 4, 3), // CLERK_AFTER_SIGN_UP_URL
    (Id::Clerk, 3, 0), // CLERK_JWT_KEY
    (Id::Clerk, 1, 0), // CLERK_PUBLISHABLE_KEY
    (Id::Clerk, 0, 0), // CLERK_SECRET_KEY
    (Id::Clerk, 4, 4), // CLERK_SIGN_IN_FALLBACK_REDIRECT_URL
    (Id::Clerk, 4, 0), // CLERK_SIGN_IN_URL
    (Id::Clerk, 4, 5), // CLERK_SIGN_UP_FALLBACK_REDIRECT_URL
    (Id::Clerk, 4, 1), // CLERK_SIGN_UP_URL
    (Id::Clerk, 2, 0), // CLERK_WEBHOOK_SECRET
    (Id::Clerk, 2, 1), // CLERK_WEBHOOK_SIGNING_SECRET
    (Id::Clickhouse, 5, 0), // CLICKHOUSE_DATABASE
    (Id::Clickhouse, 5, 1), // CLICKHOUSE_DB
    (Id::Clickhouse, 1, 0), // CLICKHOUSE_HOST
    (Id::Clickhouse, 2, 1), // CLICKHOUSE_HTTP_PORT
    (Id::Clickhouse, 0, 1), // CLICKHOUSE_MIGRATION_URL
    (Id::Clickhouse, 4, 0), // CLICKHOUSE_PASSWORD
    (Id::Clickhouse, 2, 0), // CLICKHOUSE_PORT
    (Id::Clickhouse, 0, 0), // CLICKHOUSE_URL
    (Id::Clickhouse, 3, 0), // CLICKHOUSE_USER
    (Id::Clickhouse, 3, 1), // CLICKHOUSE_USERNAME
    (Id::Rabbitmq, 0, 3), // CLOUDAMQP_URL
    (Id::Cloudflare, 3, 0), // CLOUDFLARE_ACCOUNT_ID
    (Id::Cloudflare, 1, 0), // CLOUDFLARE_API_KEY
    (Id::Cloudflare, 0, 0), // CLOUDFLARE_API_TOKEN
    (Id::Cloudflare, 2, 0), // CLOUDFLARE_EMAIL
    (Id::Cloudflare, 4, 1), // CLOUDFLARE_R2_ACCESS_KEY_ID
    (Id::Cloudflare, 3, 5), // CLOUDFLARE_R2_ACCOUNT_ID
    (Id::Cloudflare, 6, 2), // CLOUDFLARE_R2_BUCKET
    (Id::Cloudflare, 6, 3), // CLOUDFLARE_R2_BUCKET_NAME
    (Id::Cloudflare, 5, 1), // CLOUDFLARE_R2_SECRET_ACCESS_KEY
    (Id::Cloudflare, 0, 2), // CLOUDFLARE_TOKEN
    (Id::Cloudflare, 8, 1), // CLOUDFLARE_TURNSTILE_SECRET_KEY
    (Id::Cloudflare, 3, 2), // CLOUDFLARE_ZONE_ID
    (Id::Cloudinary, 2, 0), // CLOUDINARY_API_KEY
    (Id::Cloudinary, 3, 0), // CLOUDINARY_API_SECRET
    (Id::Cloudinary, 1, 0), // CLOUDINARY_CLOUD_NAME
    (Id::Cloudinary, 4, 0), // CLOUDINARY_FOLDER
    (Id::Cloudinary, 4, 1), // CLOUDINARY_UPLOAD_PRESET
    (Id::Cloudinary, 0, 0), // CLOUDINARY_URL
    (Id::Cohere, 0, 0), // COHERE_API_KEY
    (Id::Cohere, 1, 1), // COHERE_EMBED_MODEL
    (Id::Cohere, 1, 0), // COHERE_MODEL
    (Id::App, 0, 8), // COOKIE_SECRET
    (Id::Cohere, 0, 1), // CO_API_KEY
    (Id::App, 9, 1), // CREDS_IV
    (Id::App, 9, 0), // CREDS_KEY
    (Id::App, 12, 2), // CRON_SECRET
    (Id::Dashscope, 0, 0), // DASHSCOPE_API_KEY
    (Id::Database, 1, 2), // DATABASE_CONNECTION_STRING
    (Id::Database, 9, 7), // DATABASE_DRIVER
    (Id::Database, 1, 0), // DATABASE_DSN
    (Id::Database, 9, 6), // DATABASE_ENGINE
    (Id::Database, 3, 1), // DATABASE_HOST
    (Id::Mongodb, 0, 8), // DATABASE_MONGODB_URI
    (Id::Database, 5, 1), // DATABASE_NAME
    (Id::Database, 7, 3), // DATABASE_PASS
    (Id::Database, 7, 1), // DATABASE_PASSWORD
    (Id::Database, 4, 1), // DATABASE_PORT
    (Id::Database, 10, 1), // DATABASE_SCHEMA
    (Id::Database, 9, 3), // DATABASE_TYPE
    (Id::Database, 0, 2), // DATABASE_URI
    (Id::Database, 0, 0), // DATABASE_URL
    (Id::Database, 2, 4), // DATABASE_URL_UNPOOLED
    (Id::Database, 6, 2), // DATABASE_USER
    (Id::Database, 6, 3), // DATABASE_USERNAME
    (Id::Datadog, 0, 1), // DATADOG_API_KEY
    (Id::Datadog, 1, 1), // DATADOG_APP_KEY
    (Id::Datadog, 2, 1), // DATADOG_SITE
    (Id::App, 8, 1), // DATA_ENCRYPTION_KEY
    (Id::Database, 10, 2), // DB_CHARSET
    (Id::Database, 9, 0), // DB_CONNECTION
    (Id::Database, 1, 3), // DB_CONNECTION_STRING
    (Id::Database, 5, 2), // DB_DATABASE
    (Id::Database, 5, 3), // DB_DATABASE_NAME
    (Id::Database, 9, 5), // DB_DIALECT
    (Id::Database, 9, 1), // DB_DRIVER
    (Id::Database, 1, 1), // DB_DSN
    (Id::Database, 9, 4), // DB_ENGINE
    (Id::Database, 3, 0), // DB_HOST
    (Id::Database, 3, 2), // DB_HOSTNAME
    (Id::Database, 5, 0), // DB_NAME
    (Id::Database, 7, 2), // DB_PASS
    (Id::Database, 7, 0), // DB_PASSWORD
    (Id::Database, 4, 0), // DB_PORT
    (Id::Database, 10, 3), // DB_PREFIX
    (Id::Database, 8, 0), // DB_ROOT_PASSWORD
    (Id::Database, 10, 0), // DB_SCHEMA
    (Id::Database, 10, 4), // DB_SSLMODE
    (Id::Database, 10, 5), // DB_SSL_MODE
    (Id::Database, 9, 2), // DB_TYPE
    (Id::Database, 0, 3), // DB_URI
    (Id::Database, 0, 1), // DB_URL
    (Id::Database, 6, 0), // DB_USER
    (Id::Database, 6, 1), // DB_USERNAME
    (Id::Datadog, 3, 0), // DD_AGENT_HOST
    (Id::Datadog, 0, 0), // DD_API_KEY
    (Id::Datadog, 1, 2), // DD_APPLICATION_KEY
    (Id::Datadog, 1, 0), // DD_APP_KEY
    (Id::Datadog, 2, 3), // DD_ENV
    (Id::Datadog, 2, 2), // DD_SERVICE
    (Id::Datadog, 2, 0), // DD_SITE
    (Id::Datadog, 2, 4), // DD_VERSION
    (Id::Deepgram, 0, 0), // DEEPGRAM_API_KEY
    (Id::Deepseek, 0, 0), // DEEPSEEK_API_KEY
    (Id::Deepseek, 2, 1), // DEEPSEEK_API_URL
    (Id::Deepseek, 2, 0), // DEEPSEEK_BASE_URL
    (Id::Deepseek, 0, 1), // DEEPSEEK_KEY
    (Id::Deepseek, 1, 0), // DEEPSEEK_MODEL
    (Id::App, 11, 1), // DEFAULT_ADMIN_PASSWORD
    (Id::GoogleEmail, 4, 11), // DEFAULT_FROM_EMAIL
    (Id::Llm, 2, 4), // DEFAULT_MODEL
    (Id::Digitalocean, 0, 1), // DIGITALOCEAN_ACCESS_TOKEN
    (Id::Digitalocean, 0, 2), // DIGITALOCEAN_API_TOKEN
    (Id::Digitalocean, 0, 0), // DIGITALOCEAN_TOKEN
    (Id::Database, 2, 1), // DIRECT_DATABASE_URL
    (Id::Database, 2, 0), // DIRECT_URL
    (Id::Discord, 2, 1), // DISCORD_APPLICATION_ID
    (Id::Discord, 2, 2), // DISCORD_APP_ID
    (Id::Discord, 0, 1), // DISCORD_BOT_TOKEN
    (Id::Discord, 5, 2), // DISCORD_CHANNEL_ID
    (Id::Discord, 2, 0), // DISCORD_CLIENT_ID
    (Id::Discord, 3, 0), // DISCORD_CLIENT_SECRET
    (Id::Discord, 5, 0), // DISCORD_GUILD_ID
    (Id::Discord, 4, 0), // DISCORD_PUBLIC_KEY
    (Id::Discord, 5, 1), // DISCORD_SERVER_ID
    (Id::Discord, 0, 0), // DISCORD_TOKEN
    (Id::Discord, 1, 1), // DISCORD_WEBHOOK
    (Id::Discord, 1, 0), // DISCORD_WEBHOOK_URL
    (Id::App, 5, 0), // DJANGO_SECRET_KEY
    (Id::Doppler, 1, 1), // DOPPLER_CONFIG
    (Id::Doppler, 1, 0), // DOPPLER_PROJECT
    (Id::Doppler, 0, 0), // DOPPLER_TOKEN
    (Id::Dotenvx, 2, 0), // DOTENV_KEY
    (Id::Dotenvx, 0, 0), // DOTENV_PRIVATE_KEY
    (Id::Dotenvx, 0, 2), // DOTENV_PRIVATE_KEY_CI
    (Id::Dotenvx, 0, 3), // DOTENV_PRIVATE_KEY_DEVELOPMENT
    (Id::Dotenvx, 0, 1), // DOTENV_PRIVATE_KEY_PRODUCTION
    (Id::Dotenvx, 0, 4), // DOTENV_PRIVATE_KEY_STAGING
    (Id::Dotenvx, 1, 0), // DOTENV_PUBLIC_KEY
    (Id::Dotenvx, 1, 1), // DOTENV_PUBLIC_KEY_PRODUCTION
    (Id::Digitalocean, 0, 3), // DO_API_TOKEN
    (Id::Digitalocean, 1, 0), // DO_SPACES_KEY
    (Id::Digitalocean, 2, 0), // DO_SPACES_SECRET
    (Id::Digitalocean, 0, 4), // DO_TOKEN
    (Id::Vercel, 3, 0), // EDGE_CONFIG
    (Id::Elasticsearch, 0, 1), // ELASTICSEARCH_API_KEY
    (Id::Elasticsearch, 4, 1), // ELASTICSEARCH_CLOUD_ID
    (Id::Elasticsearch, 1, 3), // ELASTICSEARCH_HOST
    (Id::Elasticsearch, 1, 4), // ELASTICSEARCH_HOSTS
    (Id::Elasticsearch, 1, 2), // ELASTICSEARCH_NODE
    (Id::Elasticsearch, 3, 1), // ELASTICSEARCH_PASSWORD
    (Id::Elasticsearch, 1, 0), // ELASTICSEARCH_URL
    (Id::Elasticsearch, 2, 1), // ELASTICSEARCH_USER
    (Id::Elasticsearch, 2, 0), // ELASTICSEARCH_USERNAME
    (Id::Elasticsearch, 0, 0), // ELASTIC_API_KEY
    (Id::Elasticsearch, 4, 0), // ELASTIC_CLOUD_ID
    (Id::Elasticsearch, 3, 0), // ELASTIC_PASSWORD
    (Id::Elasticsearch, 1, 1), // ELASTIC_URL
    (Id::Elasticsearch, 2, 3), // ELASTIC_USERNAME
    (Id::Elevenlabs, 2, 1), // ELEVENLABS_AGENT_ID
    (Id::Elevenlabs, 0, 0), // ELEVENLABS_API_KEY
    (Id::Elevenlabs, 2, 0), // ELEVENLABS_MODEL_ID
    (Id::Elevenlabs, 1, 0), // ELEVENLABS_VOICE_ID
    (Id::Elevenlabs, 0, 1), // ELEVEN_API_KEY
    (Id::Elevenlabs, 0, 2), // ELEVEN_LABS_API_KEY
    (Id::Elevenlabs, 1, 1), // ELEVEN_LABS_VOICE_ID
    (Id::GoogleEmail, 7, 4), // EMAIL_DRIVER
    (Id::GoogleEmail, 4, 6), // EMAIL_FROM
    (Id::GoogleEmail, 4, 7), // EMAIL_FROM_ADDRESS
    (Id::GoogleEmail, 5, 3), // EMAIL_FROM_NAME
    (Id::GoogleEmail, 0, 6), // EMAIL_HOST
    (Id::GoogleEmail, 3, 6), // EMAIL_HOST_PASSWORD
    (Id::GoogleEmail, 2, 7), // EMAIL_HOST_USER
    (Id::GoogleEmail, 3, 5), // EMAIL_PASS
    (Id::GoogleEmail, 3, 4), // EMAIL_PASSWORD
    (Id::GoogleEmail, 1, 2), // EMAIL_PORT
    (Id::GoogleEmail, 7, 3), // EMAIL_PROVIDER
    (Id::GoogleEmail, 4, 8), // EMAIL_SENDER
    (Id::GoogleEmail, 6, 3), // EMAIL_SERVER
    (Id::GoogleEmail, 0, 8), // EMAIL_SERVER_HOST
    (Id::GoogleEmail, 3, 8), // EMAIL_SERVER_PASSWORD
    (Id::GoogleEmail, 1, 4), // EMAIL_SERVER_PORT
    (Id::GoogleEmail, 2, 9), // EMAIL_SERVER_USER
    (Id::GoogleEmail, 0, 7), // EMAIL_SMTP_HOST
    (Id::GoogleEmail, 3, 7), // EMAIL_SMTP_PASSWORD
    (Id::GoogleEmail, 1, 3), // EMAIL_SMTP_PORT
    (Id::GoogleEmail, 2, 8), // EMAIL_SMTP_USER
    (Id::GoogleEmail, 6, 2), // EMAIL_URL
    (Id::GoogleEmail, 2, 5), // EMAIL_USER
    (Id::GoogleEmail, 2, 6), // EMAIL_USERNAME
    (Id::Llm, 7, 1), // EMBEDDINGS_API_KEY
    (Id::Llm, 5, 2), // EMBEDDINGS_MODEL
    (Id::Llm, 6, 1), // EMBEDDINGS_PROVIDER
    (Id::Llm, 7, 0), // EMBEDDING_API_KEY
    (Id::Llm, 5, 0), // EMBEDDING_MODEL
    (Id::Llm, 5, 1), // EMBEDDING_MODEL_NAME
    (Id::Llm, 6, 0), // EMBEDDING_PROVIDER
    (Id::App, 8, 0), // ENCRYPTION_KEY
    (Id::Elasticsearch, 0, 2), // ES_API_KEY
    (Id::Elasticsearch, 1, 5), // ES_HOST
    (Id::Elasticsearch, 3, 2), // ES_PASSWORD
    (Id::Elasticsearch, 2, 2), // ES_USERNAME
    (Id::Exa, 0, 0), // EXA_API_KEY
    (Id::GoogleApi, 2, 3), // EXPO_PUBLIC_GOOGLE_MAPS_API_KEY
    (Id::Facebook, 0, 0), // FACEBOOK_APP_ID
    (Id::Facebook, 1, 0), // FACEBOOK_APP_SECRET
    (Id::Facebook, 0, 1), // FACEBOOK_CLIENT_ID
    (Id::Facebook, 1, 1), // FACEBOOK_CLIENT_SECRET
    (Id::Facebook, 2, 0), // FACEBOOK_PIXEL_ID
    (Id::App, 10, 0), // FERNET_KEY
    (Id::Firebase, 9, 1), // FIREBASE_ADMIN_PRIVATE_KEY
    (Id::Firebase, 0, 0), // FIREBASE_API_KEY
    (Id::Firebase, 3, 0), // FIREBASE_APP_ID
    (Id::Firebase, 1, 0), // FIREBASE_AUTH_DOMAIN
    (Id::Firebase, 8, 0), // FIREBASE_CLIENT_EMAIL
    (Id::Firebase, 10, 1), // FIREBASE_CLIENT_ID
    (Id::Firebase, 7, 0), // FIREBASE_DATABASE_URL
    (Id::Firebase, 5, 0), // FIREBASE_MEASUREMENT_ID
    (Id::Firebase, 4, 0), // FIREBASE_MESSAGING_SENDER_ID
    (Id::Firebase, 9, 0), // FIREBASE_PRIVATE_KEY
    (Id::Firebase, 10, 0), // FIREBASE_PRIVATE_KEY_ID
    (Id::Firebase, 2, 0), // FIREBASE_PROJECT_ID
    (Id::Firebase, 11, 0), // FIREBASE_SERVICE_ACCOUNT
    (Id::Firebase, 11, 2), // FIREBASE_SERVICE_ACCOUNT_JSON
    (Id::Firebase, 11, 1), // FIREBASE_SERVICE_ACCOUNT_KEY
    (Id::Firebase, 1, 1), // FIREBASE_STORAGE_BUCKET
    (Id::Firebase, 6, 0), // FIREBASE_VAPID_KEY
    (Id::Firebase, 0, 1), // FIREBASE_WEB_API_KEY
    (Id::Firecrawl, 0, 0), // FIRECRAWL_API_KEY
    (Id::Firecrawl, 1, 0), // FIRECRAWL_API_URL
    (Id::Firecrawl, 1, 1), // FIRECRAWL_BASE_URL
    (Id::Fireworks, 0, 1), // FIREWORKS_AI_API_KEY
    (Id::Fireworks, 0, 0), // FIREWORKS_API_KEY
    (Id::Fireworks, 1, 0), // FIREWORKS_MODEL
    (Id::App, 6, 0), // FLASK_SECRET_KEY
    (Id::Fly, 0, 1), // FLY_ACCESS_TOKEN
    (Id::Fly, 0, 0), // FLY_API_TOKEN
    (Id::Fly, 1, 0), // FLY_APP_NAME
    (Id::GoogleEmail, 4, 9), // FROM_EMAIL
    (Id::GoogleEmail, 5, 4), // FROM_NAME
    (Id::GoogleApi, 15, 1), // GA_MEASUREMENT_ID
    (Id::GoogleApi, 15, 2), // GA_TRACKING_ID
    (Id::GoogleApi, 12, 5), // GCLOUD_PROJECT
    (Id::GoogleApi, 0, 2), // GCP_API_KEY
    (Id::GoogleApi, 12, 3), // GCP_PROJECT
    (Id::GoogleApi, 12, 4), // GCP_PROJECT_ID
    (Id::GoogleApi, 13, 2), // GCP_REGION
    (Id::GoogleApi, 9, 5), // GCP_SERVICE_ACCOUNT_KEY
    (Id::Gemini, 0, 0), // GEMINI_API_KEY
    (Id::Gemini, 2, 1), // GEMINI_API_URL
    (Id::Gemini, 2, 0), // GEMINI_BASE_URL
    (Id::Gemini, 1, 3), // GEMINI_EMBEDDING_MODEL
    (Id::Gemini, 0, 5), // GEMINI_KEY
    (Id::Gemini, 1, 0), // GEMINI_MODEL
    (Id::Gemini, 1, 1), // GEMINI_MODEL_NAME
    (Id::Grafana, 3, 1), // GF_SECURITY_ADMIN_PASSWORD
    (Id::Grafana, 2, 1), // GF_SECURITY_ADMIN_USER
    (Id::Github, 0, 1), // GH_TOKEN
    (Id::Github, 0, 3), // GITHUB_ACCESS_TOKEN
    (Id::Github, 0, 5), // GITHUB_API_TOKEN
    (Id::Github, 3, 0), // GITHUB_APP_ID
    (Id::Github, 4, 0), // GITHUB_APP_PRIVATE_KEY
    (Id::Github, 1, 0), // GITHUB_CLIENT_ID
    (Id::Github, 2, 0), // GITHUB_CLIENT_SECRET
    (Id::Github, 1, 3), // GITHUB_ID
    (Id::Github, 1, 1), // GITHUB_OAUTH_CLIENT_ID
    (Id::Github, 2, 1), // GITHUB_OAUTH_CLIENT_SECRET
    (Id::Github, 0, 2), // GITHUB_PAT
    (Id::Github, 0, 4), // GITHUB_PERSONAL_ACCESS_TOKEN
    (Id::Github, 4, 1), // GITHUB_PRIVATE_KEY
    (Id::Github, 2, 3), // GITHUB_SECRET
    (Id::Github, 0, 0), // GITHUB_TOKEN
    (Id::Github, 5, 0), // GITHUB_WEBHOOK_SECRET
    (Id::Gitlab, 0, 1), // GITLAB_ACCESS_TOKEN
    (Id::Gitlab, 0, 2), // GITLAB_API_TOKEN
    (Id::Gitlab, 3, 2), // GITLAB_BASE_URL
    (Id::Gitlab, 1, 0), // GITLAB_CLIENT_ID
    (Id::Gitlab, 2, 0), // GITLAB_CLIENT_SECRET
    (Id::Gitlab, 3, 1), // GITLAB_HOST
    (Id::Gitlab, 0, 4), // GITLAB_PAT
    (Id::Gitlab, 0, 3), // GITLAB_PRIVATE_TOKEN
    (Id::Gitlab, 0, 0), // GITLAB_TOKEN
    (Id::Gitlab, 3, 0), // GITLAB_URL
    (Id::GoogleEmail, 9, 0), // GMAIL_ADDRESS
    (Id::GoogleEmail, 10, 0), // GMAIL_APP_PASSWORD
    (Id::GoogleEmail, 11, 0), // GMAIL_CLIENT_ID
    (Id::GoogleEmail, 12, 0), // GMAIL_CLIENT_SECRET
    (Id::GoogleEmail, 9, 1), // GMAIL_EMAIL
    (Id::GoogleEmail, 10, 2), // GMAIL_PASS
    (Id::GoogleEmail, 10, 1), // GMAIL_PASSWORD
    (Id::GoogleEmail, 13, 0), // GMAIL_REFRESH_TOKEN
    (Id::GoogleEmail, 8, 0), // GMAIL_USER
    (Id::GoogleEmail, 8, 1), // GMAIL_USERNAME
    (Id::GoogleApi, 6, 0), // GOOGLE_ACCESS_TOKEN
    (Id::Gemini, 0, 3), // GOOGLE_AI_API_KEY
    (Id::Gemini, 0, 6), // GOOGLE_AI_KEY
    (Id::Gemini, 1, 2), // GOOGLE_AI_MODEL
    (Id::Gemini, 0, 7), // GOOGLE_AI_STUDIO_API_KEY
    (Id::GoogleApi, 15, 0), // GOOGLE_ANALYTICS_ID
    (Id::GoogleApi, 0, 0), // GOOGLE_API_KEY
    (Id::GoogleApi, 8, 0), // GOOGLE_APPLICATION_CREDENTIALS
    (Id::GoogleApi, 9, 1), // GOOGLE_APPLICATION_CREDENTIALS_JSON
    (Id::GoogleEmail, 10, 3), // GOOGLE_APP_PASSWORD
    (Id::GoogleApi, 14, 3), // GOOGLE_CALENDAR_ID
    (Id::GoogleApi, 7, 2), // GOOGLE_CALLBACK_URL
    (Id::GoogleApi, 10, 1), // GOOGLE_CLIENT_EMAIL
    (Id::GoogleApi, 4, 0), // GOOGLE_CLIENT_ID
    (Id::GoogleApi, 5, 0), // GOOGLE_CLIENT_SECRET
    (Id::GoogleApi, 0, 1), // GOOGLE_CLOUD_API_KEY
    (Id::GoogleApi, 13, 0), // GOOGLE_CLOUD_LOCATION
    (Id::GoogleApi, 12, 0), // GOOGLE_CLOUD_PROJECT
    (Id::GoogleApi, 12, 1), // GOOGLE_CLOUD_PROJECT_ID
    (Id::GoogleApi, 13, 1), // GOOGLE_CLOUD_REGION
    (Id::GoogleApi, 9, 2), // GOOGLE_CREDENTIALS
    (Id::GoogleApi, 9, 3), // GOOGLE_CREDENTIALS_JSON
    (Id::GoogleApi, 14, 2), // GOOGLE_DRIVE_FOLDER_ID
    (Id::Gemini, 0, 1), // GOOGLE_GEMINI_API_KEY
    (Id::Gemini, 0, 4), // GOOGLE_GENAI_API_KEY
    (Id::Gemini, 3, 0), // GOOGLE_GENAI_USE_VERTEXAI
    (Id::Gemini, 0, 2), // GOOGLE_GENERATIVE_AI_API_KEY
    (Id::GoogleApi, 1, 0), // GOOGLE_MAPS_API_KEY
    (Id::GoogleApi, 1, 1), // GOOGLE_MAPS_KEY
    (Id::GoogleApi, 4, 1), // GOOGLE_OAUTH_CLIENT_ID
    (Id::GoogleApi, 5, 1), // GOOGLE_OAUTH_CLIENT_SECRET
    (Id::GoogleApi, 4, 3), // GOOGLE_OAUTH_ID
    (Id::GoogleApi, 7, 3), // GOOGLE_OAUTH_REDIRECT_URI
    (Id::GoogleEmail, 13, 2), // GOOGLE_OAUTH_REFRESH_TOKEN
    (Id::GoogleApi, 5, 3), // GOOGLE_OAUTH_SECRET
    (Id::GoogleApi, 11, 0), // GOOGLE_PRIVATE_KEY
    (Id::GoogleApi, 12, 2), // GOOGLE_PROJECT_ID
    (Id::GoogleApi, 7, 0), // GOOGLE_REDIRECT_URI
    (Id::GoogleApi, 7, 1), // GOOGLE_REDIRECT_URL
    (Id::GoogleEmail, 13, 1), // GOOGLE_REFRESH_TOKEN
    (Id::GoogleApi, 10, 0), // GOOGLE_SERVICE_ACCOUNT_EMAIL
    (Id::GoogleApi, 9, 0), // GOOGLE_SERVICE_ACCOUNT_JSON
    (Id::GoogleApi, 9, 4), // GOOGLE_SERVICE_ACCOUNT_KEY
    (Id::GoogleApi, 14, 1), // GOOGLE_SHEETS_ID
    (Id::GoogleApi, 14, 0), // GOOGLE_SHEET_ID
    (Id::GoogleApi, 15, 3), // GOOGLE_TAG_MANAGER_ID
    (Id::Supabase, 6, 1), // GOTRUE_JWT_SECRET
    (Id::Grafana, 3, 0), // GRAFANA_ADMIN_PASSWORD
    (Id::Grafana, 2, 0), // GRAFANA_ADMIN_USER
    (Id::Grafana, 0, 0), // GRAFANA_API_KEY
    (Id::Grafana, 0, 3), // GRAFANA_CLOUD_API_KEY
    (Id::Grafana, 3, 2), // GRAFANA_PASSWORD
    (Id::Grafana, 0, 2), // GRAFANA_SERVICE_ACCOUNT_TOKEN
    (Id::Grafana, 0, 1), // GRAFANA_TOKEN
    (Id::Grafana, 1, 0), // GRAFANA_URL
    (Id::Xai, 0, 1), // GROK_API_KEY
    (Id::Xai, 1, 1), // GROK_MODEL
    (Id::Groq, 0, 0), // GROQ_API_KEY
    (Id::Groq, 2, 0), // GROQ_BASE_URL
    (Id::Groq, 0, 1), // GROQ_KEY
    (Id::Groq, 1, 0), // GROQ_MODEL
    (Id::Groq, 1, 1), // GROQ_MODEL_NAME
    (Id::Hetzner, 0, 0), // HCLOUD_TOKEN
    (Id::Hetzner, 0, 1), // HETZNER_API_TOKEN
    (Id::Hetzner, 0, 3), // HETZNER_CLOUD_TOKEN
    (Id::Hetzner, 0, 2), // HETZNER_TOKEN
    (Id::Huggingface, 0, 7), // HF_API_KEY
    (Id::Huggingface, 0, 8), // HF_API_TOKEN
    (Id::Huggingface, 1, 1), // HF_MODEL
    (Id::Huggingface, 1, 2), // HF_MODEL_ID
    (Id::Huggingface, 0, 0), // HF_TOKEN
    (Id::Hubspot, 0, 0), // HUBSPOT_ACCESS_TOKEN
    (Id::Hubspot, 0, 1), // HUBSPOT_API_KEY
    (Id::Hubspot, 1, 0), // HUBSPOT_PORTAL_ID
    (Id::Hubspot, 0, 3), // HUBSPOT_PRIVATE_APP_TOKEN
    (Id::Hubspot, 0, 2), // HUBSPOT_TOKEN
    (Id::Huggingface, 0, 3), // HUGGINGFACEHUB_API_TOKEN
    (Id::Huggingface, 0, 10), // HUGGINGFACE_ACCESS_TOKEN
    (Id::Huggingface, 0, 2), // HUGGINGFACE_API_KEY
    (Id::Huggingface, 0, 4), // HUGGINGFACE_API_TOKEN
    (Id::Huggingface, 1, 0), // HUGGINGFACE_MODEL
    (Id::Huggingface, 0, 1), // HUGGINGFACE_TOKEN
    (Id::Huggingface, 0, 9), // HUGGING_FACE_API_KEY
    (Id::Huggingface, 0, 5), // HUGGING_FACE_HUB_TOKEN
    (Id::Huggingface, 0, 6), // HUGGING_FACE_TOKEN
    (Id::Infisical, 1, 0), // INFISICAL_CLIENT_ID
    (Id::Infisical, 0, 1), // INFISICAL_CLIENT_SECRET
    (Id::Infisical, 1, 2), // INFISICAL_ENVIRONMENT
    (Id::Infisical, 1, 1), // INFISICAL_PROJECT_ID
    (Id::Infisical, 0, 0), // INFISICAL_TOKEN
    (Id::App, 11, 2), // INITIAL_ADMIN_PASSWORD
    (Id::App, 12, 1), // INTERNAL_API_KEY
    (Id::App, 0, 2), // JWT_ACCESS_SECRET
    (Id::App, 3, 0), // JWT_ALGORITHM
    (Id::App, 3, 2), // JWT_AUDIENCE
    (Id::App, 3, 1), // JWT_ISSUER
    (Id::App, 1, 0), // JWT_PRIVATE_KEY
    (Id::App, 2, 0), // JWT_PUBLIC_KEY
    (Id::App, 0, 3), // JWT_REFRESH_SECRET
    (Id::App, 0, 0), // JWT_SECRET
    (Id::App, 0, 1), // JWT_SECRET_KEY
    (Id::App, 0, 11), // JWT_SIGNING_KEY
    (Id::App, 0, 6), // JWT_TOKEN_SECRET
    (Id::Kafka, 2, 2), // KAFKA_API_KEY
    (Id::Kafka, 3, 2), // KAFKA_API_SECRET
    (Id::Kafka, 0, 1), // KAFKA_BOOTSTRAP_SERVERS
    (Id::Kafka, 0, 2), // KAFKA_BROKER
    (Id::Kafka, 0, 0), // KAFKA_BROKERS
    (Id::Kafka, 0, 3), // KAFKA_BROKER_URL
    (Id::Kafka, 1, 0), // KAFKA_CLIENT_ID
    (Id::Kafka, 1, 2), // KAFKA_CONSUMER_GROUP
    (Id::Kafka, 1, 1), // KAFKA_GROUP_ID
    (Id::Kafka, 0, 5), // KAFKA_HOSTS
    (Id::Kafka, 3, 0), // KAFKA_PASSWORD
    (Id::Kafka, 4, 0), // KAFKA_SASL_MECHANISM
    (Id::Kafka, 3, 1), // KAFKA_SASL_PASSWORD
    (Id::Kafka, 2, 1), // KAFKA_SASL_USERNAME
    (Id::Kafka, 4, 1), // KAFKA_SECURITY_PROTOCOL
    (Id::Kafka, 1, 3), // KAFKA_TOPIC
    (Id::Kafka, 1, 4), // KAFKA_TOPIC_PREFIX
    (Id::Kafka, 0, 4), // KAFKA_URL
    (Id::Kafka, 2, 3), // KAFKA_USER
    (Id::Kafka, 2, 0), // KAFKA_USERNAME
    (Id::Moonshot, 0, 1), // KIMI_API_KEY
    (Id::Upstash, 1, 2), // KV_REST_API_READ_ONLY_TOKEN
    (Id::Upstash, 1, 1), // KV_REST_API_TOKEN
    (Id::Upstash, 0, 1), // KV_REST_API_URL
    (Id::Redis, 0, 4), // KV_URL
    (Id::Langsmith, 0, 1), // LANGCHAIN_API_KEY
    (Id::Langsmith, 3, 1), // LANGCHAIN_ENDPOINT
    (Id::Langsmith, 2, 1), // LANGCHAIN_PROJECT
    (Id::Langsmith, 1, 1), // LANGCHAIN_TRACING_V2
    (Id::Langfuse, 2, 2), // LANGFUSE_BASEURL
    (Id::Langfuse, 2, 1), // LANGFUSE_BASE_URL
    (Id::Langfuse, 2, 0), // LANGFUSE_HOST
    (Id::Langfuse, 0, 0), // LANGFUSE_PUBLIC_KEY
    (Id::Langfuse, 1, 0), // LANGFUSE_SECRET_KEY
    (Id::Langsmith, 0, 0), // LANGSMITH_API_KEY
    (Id::Langsmith, 3, 0), // LANGSMITH_ENDPOINT
    (Id::Langsmith, 2, 0), // LANGSMITH_PROJECT
    (Id::Langsmith, 1, 0), // LANGSMITH_TRACING
    (Id::Langsmith, 1, 2), // LANGSMITH_TRACING_V2
    (Id::Lemonsqueezy, 0, 0), // LEMONSQUEEZY_API_KEY
    (Id::Lemonsqueezy, 2, 0), // LEMONSQUEEZY_STORE_ID
    (Id::Lemonsqueezy, 1, 0), // LEMONSQUEEZY_WEBHOOK_SECRET
    (Id::Lemonsqueezy, 0, 1), // LEMON_SQUEEZY_API_KEY
    (Id::Lemonsqueezy, 2, 1), // LEMON_SQUEEZY_STORE_ID
    (Id::Lemonsqueezy, 1, 1), // LEMON_SQUEEZY_WEBHOOK_SECRET
    (Id::Turso, 1, 2), // LIBSQL_AUTH_TOKEN
    (Id::Turso, 0, 3), // LIBSQL_URL
    (Id::Linear, 0, 0), // LINEAR_API_KEY
    (Id::Linear, 2, 0), // LINEAR_TEAM_ID
    (Id::Linear, 1, 0), // LINEAR_WEBHOOK_SECRET
    (Id::Llm, 3, 2), // LLM_API_BASE
    (Id::Llm, 1, 0), // LLM_API_KEY
    (Id::Llm, 3, 1), // LLM_API_URL
    (Id::Llm, 3, 0), // LLM_BASE_URL
    (Id::Llm, 2, 5), // LLM_DEFAULT_MODEL
    (Id::Llm, 3, 3), // LLM_ENDPOINT
    (Id::Llm, 2, 0), // LLM_MODEL
    (Id::Llm, 2, 1), // LLM_MODEL_NAME
    (Id::Llm, 0, 0), // LLM_PROVIDER
    (Id::Llm, 4, 0), // LLM_TEMPERATURE
    (Id::Loops, 0, 0), // LOOPS_API_KEY
    (Id::Mailchimp, 0, 0), // MAILCHIMP_API_KEY
    (Id::Mailchimp, 1, 3), // MAILCHIMP_AUDIENCE_ID
    (Id::Mailchimp, 1, 1), // MAILCHIMP_DC
    (Id::Mailchimp, 1, 2), // MAILCHIMP_LIST_ID
    (Id::Mailchimp, 1, 0), // MAILCHIMP_SERVER_PREFIX
    (Id::GoogleEmail, 6, 1), // MAILER_DSN
    (Id::Mailgun, 0, 0), // MAILGUN_API_KEY
    (Id::Mailgun, 1, 0), // MAILGUN_DOMAIN
    (Id::Mailgun, 0, 1), // MAILGUN_SECRET
    (Id::Mailgun, 0, 2), // MAILGUN_SENDING_KEY
    (Id::Mailgun, 2, 1), // MAILGUN_SIGNING_KEY
    (Id::Mailgun, 3, 0), // MAILGUN_SMTP_PASSWORD
    (Id::Mailgun, 2, 0), // MAILGUN_WEBHOOK_SIGNING_KEY
    (Id::GoogleEmail, 7, 1), // MAIL_DRIVER
    (Id::GoogleEmail, 7, 2), // MAIL_ENCRYPTION
    (Id::GoogleEmail, 4, 5), // MAIL_FROM_ADDRESS
    (Id::GoogleEmail, 5, 2), // MAIL_FROM_NAME
    (Id::GoogleEmail, 0, 4), // MAIL_HOST
    (Id::GoogleEmail, 7, 0), // MAIL_MAILER
    (Id::GoogleEmail, 3, 3), // MAIL_PASS
    (Id::GoogleEmail, 3, 2), // MAIL_PASSWORD
    (Id::GoogleEmail, 1, 1), // MAIL_PORT
    (Id::GoogleEmail, 7, 5), // MAIL_PROVIDER
    (Id::GoogleEmail, 0, 5), // MAIL_SERVER
    (Id::GoogleEmail, 2, 4), // MAIL_USER
    (Id::GoogleEmail, 2, 3), // MAIL_USERNAME
    (Id::Mapbox, 0, 0), // MAPBOX_ACCESS_TOKEN
    (Id::Mapbox, 0, 2), // MAPBOX_PUBLIC_TOKEN
    (Id::Mapbox, 1, 0), // MAPBOX_SECRET_TOKEN
    (Id::Mapbox, 0, 1), // MAPBOX_TOKEN
    (Id::Mysql, 3, 2), // MARIADB_DATABASE
    (Id::Mysql, 1, 1), // MARIADB_HOST
    (Id::Mysql, 5, 1), // MARIADB_PASSWORD
    (Id::Mysql, 2, 1), // MARIADB_PORT
    (Id::Mysql, 6, 1), // MARIADB_ROOT_PASSWORD
    (Id::Mysql, 0, 3), // MARIADB_URL
    (Id::Mysql, 4, 2), // MARIADB_USER
    (Id::App, 8, 2), // MASTER_KEY
    (Id::Meilisearch, 0, 3), // MEILISEARCH_API_KEY
    (Id::Meilisearch, 1, 0), // MEILISEARCH_HOST
    (Id::Meilisearch, 0, 2), // MEILISEARCH_KEY
    (Id::Meilisearch, 0, 1), // MEILISEARCH_MASTER_KEY
    (Id::Meilisearch, 1, 2), // MEILISEARCH_URL
    (Id::Meilisearch, 1, 1), // MEILI_HOST
    (Id::Meilisearch, 0, 0), // MEILI_MASTER_KEY
    (Id::Messagebird, 0, 1), // MESSAGEBIRD_ACCESS_KEY
    (Id::Messagebird, 0, 0), // MESSAGEBIRD_API_KEY
    (Id::Messagebird, 1, 0), // MESSAGEBIRD_ORIGINATOR
    (Id::Whatsapp, 0, 3), // META_ACCESS_TOKEN
    (Id::Facebook, 0, 3), // META_APP_ID
    (Id::Whatsapp, 2, 3), // META_APP_SECRET
    (Id::Facebook, 2, 1), // META_PIXEL_ID
    (Id::Whatsapp, 0, 4), // META_WHATSAPP_TOKEN
    (Id::Azure, 1, 2), // MICROSOFT_CLIENT_ID
    (Id::Azure, 2, 2), // MICROSOFT_CLIENT_SECRET
    (Id::Azure, 0, 2), // MICROSOFT_TENANT_ID
    (Id::Minio, 2, 0), // MINIO_ACCESS_KEY
    (Id::Minio, 2, 1), // MINIO_ACCESS_KEY_ID
    (Id::Minio, 6, 0), // MINIO_BUCKET
    (Id::Minio, 6, 1), // MINIO_BUCKET_NAME
    (Id::Minio, 5, 1), // MINIO_CONSOLE_PORT
    (Id::Minio, 4, 0), // MINIO_ENDPOINT
    (Id::Minio, 4, 2), // MINIO_HOST
    (Id::Minio, 5, 0), // MINIO_PORT
    (Id::Minio, 6, 2), // MINIO_REGION
    (Id::Minio, 1, 0), // MINIO_ROOT_PASSWORD
    (Id::Minio, 0, 0), // MINIO_ROOT_USER
    (Id::Minio, 3, 1), // MINIO_SECRET_ACCESS_KEY
    (Id::Minio, 3, 0), // MINIO_SECRET_KEY
    (Id::Minio, 4, 1), // MINIO_URL
    (Id::Minio, 7, 0), // MINIO_USE_SSL
    (Id::Mistral, 0, 1), // MISTRALAI_API_KEY
    (Id::Mistral, 0, 0), // MISTRAL_API_KEY
    (Id::Mistral, 1, 0), // MISTRAL_MODEL
    (Id::Llm, 1, 2), // MODEL_API_KEY
    (Id::Llm, 2, 3), // MODEL_NAME
    (Id::Llm, 0, 2), // MODEL_PROVIDER
    (Id::Llm, 4, 1), // MODEL_TEMPERATURE
    (Id::Mongodb, 0, 4), // MONGODB_CONNECTION_STRING
    (Id::Mongodb, 1, 0), // MONGODB_DATABASE
    (Id::Mongodb, 1, 1), // MONGODB_DB
    (Id::Mongodb, 1, 4), // MONGODB_DB_NAME
    (Id::Mongodb, 2, 0), // MONGODB_HOST
    (Id::Mongodb, 1, 7), // MONGODB_NAME
    (Id::Mongodb, 5, 0), // MONGODB_PASSWORD
    (Id::Mongodb, 3, 0), // MONGODB_PORT
    (Id::Mongodb, 0, 0), // MONGODB_URI
    (Id::Mongodb, 0, 1), // MONGODB_URL
    (Id::Mongodb, 4, 0), // MONGODB_USER
    (Id::Mongodb, 4, 1), // MONGODB_USERNAME
    (Id::Mongodb, 0, 5), // MONGO_CONNECTION_STRING
    (Id::Mongodb, 1, 5), // MONGO_DATABASE
    (Id::Mongodb, 1, 2), // MONGO_DB
    (Id::Mongodb, 1, 3), // MONGO_DB_NAME
    (Id::Mongodb, 0, 6), // MONGO_DB_URI
    (Id::Mongodb, 0, 7), // MONGO_DB_URL
    (Id::Mongodb, 2, 1), // MONGO_HOST
    (Id::Mongodb, 1, 6), // MONGO_INITDB_DATABASE
    (Id::Mongodb, 5, 2), // MONGO_INITDB_ROOT_PASSWORD
    (Id::Mongodb, 4, 4), // MONGO_INITDB_ROOT_USERNAME
    (Id::Mongodb, 5, 1), // MONGO_PASSWORD
    (Id::Mongodb, 3, 1), // MONGO_PORT
    (Id::Mongodb, 5, 3), // MONGO_ROOT_PASSWORD
    (Id::Mongodb, 4, 5), // MONGO_ROOT_USERNAME
    (Id::Mongodb, 0, 2), // MONGO_URI
    (Id::Mongodb, 0, 3), // MONGO_URL
    (Id::Mongodb, 4, 2), // MONGO_USER
    (Id::Mongodb, 4, 3), // MONGO_USERNAME
    (Id::Moonshot, 0, 0), // MOONSHOT_API_KEY
    (Id::Msg91, 0, 1), // MSG91_API_KEY
    (Id::Msg91, 0, 0), // MSG91_AUTH_KEY
    (Id::Msg91, 1, 0), // MSG91_SENDER_ID
    (Id::Msg91, 1, 1), // MSG91_TEMPLATE_ID
    (Id::Mysql, 3, 0), // MYSQL_DATABASE
    (Id::Mysql, 0, 2), // MYSQL_DATABASE_URL
    (Id::Mysql, 3, 1), // MYSQL_DB
    (Id::Mysql, 3, 3), // MYSQL_DB_NAME
    (Id::Mysql, 1, 0), // MYSQL_HOST
    (Id::Mysql, 1, 2), // MYSQL_HOSTNAME
    (Id::Mysql, 5, 2), // MYSQL_PASS
    (Id::Mysql, 5, 0), // MYSQL_PASSWORD
    (Id::Mysql, 2, 0), // MYSQL_PORT
    (Id::Mysql, 6, 0), // MYSQL_ROOT_PASSWORD
    (Id::Mysql, 0, 1), // MYSQL_URI
    (Id::Mysql, 0, 0), // MYSQL_URL
    (Id::Mysql, 4, 0), // MYSQL_USER
    (Id::Mysql, 4, 1), // MYSQL_USERNAME
    (Id::Neo4j, 3, 0), // NEO4J_DATABASE
    (Id::Neo4j, 2, 0), // NEO4J_PASSWORD
    (Id::Neo4j, 0, 0), // NEO4J_URI
    (Id::Neo4j, 0, 1), // NEO4J_URL
    (Id::Neo4j, 1, 0), // NEO4J_USER
    (Id::Neo4j, 1, 1), // NEO4J_USERNAME
    (Id::Neon, 0, 0), // NEON_API_KEY
    (Id::Neon, 1, 0), // NEON_DATABASE_URL
    (Id::Neon, 2, 0), // NEON_PROJECT_ID
    (Id::Newrelic, 0, 2), // NEWRELIC_LICENSE_KEY
    (Id::Newrelic, 0, 1), // NEW_RELIC_API_KEY
    (Id::Newrelic, 1, 0), // NEW_RELIC_APP_NAME
    (Id::Newrelic, 0, 0), // NEW_RELIC_LICENSE_KEY
    (Id::Vonage, 0, 1), // NEXMO_API_KEY
    (Id::Vonage, 1, 1), // NEXMO_API_SECRET
    (Id::Authjs, 0, 0), // NEXTAUTH_SECRET
    (Id::Authjs, 1, 0), // NEXTAUTH_URL
    (Id::Authjs, 0, 2), // NEXT_AUTH_SECRET
    (Id::Authjs, 1, 2), // NEXT_AUTH_URL
    (Id::GoogleApi, 2, 0), // NEXT_PUBLIC_GOOGLE_MAPS_API_KEY
    (Id::Nvidia, 0, 2), // NGC_API_KEY
    (Id::Npm, 0, 2), // NODE_AUTH_TOKEN
    (Id::Notion, 0, 1), // NOTION_API_KEY
    (Id::Notion, 0, 3), // NOTION_API_TOKEN
    (Id::Notion, 1, 0), // NOTION_DATABASE_ID
    (Id::Notion, 1, 1), // NOTION_PAGE_ID
    (Id::Notion, 0, 2), // NOTION_SECRET
    (Id::Notion, 0, 0), // NOTION_TOKEN
    (Id::Npm, 0, 1), // NPM_AUTH_TOKEN
    (Id::Npm, 0, 0), // NPM_TOKEN
    (Id::Nvidia, 0, 0), // NVIDIA_API_KEY
    (Id::Nvidia, 0, 1), // NVIDIA_NIM_API_KEY
    (Id::Ollama, 0, 1), // OLLAMA_API_BASE
    (Id::Ollama, 0, 2), // OLLAMA_API_BASE_URL
    (Id::Ollama, 3, 0), // OLLAMA_API_KEY
    (Id::Ollama, 0, 4), // OLLAMA_API_URL
    (Id::Ollama, 0, 0), // OLLAMA_BASE_URL
    (Id::Ollama, 2, 2), // OLLAMA_EMBEDDING_MODEL
    (Id::Ollama, 2, 3), // OLLAMA_EMBED_MODEL
    (Id::Ollama, 1, 0), // OLLAMA_HOST
    (Id::Ollama, 2, 1), // OLLAMA_LLM_MODEL
    (Id::Ollama, 2, 0), // OLLAMA_MODEL
    (Id::Ollama, 0, 3), // OLLAMA_URL
    (Id::Openai, 0, 6), // OPENAI_APIKEY
    (Id::Openai, 3, 1), // OPENAI_API_BASE
    (Id::Openai, 3, 2), // OPENAI_API_BASE_URL
    (Id::Openai, 3, 4), // OPENAI_API_HOST
    (Id::Openai, 0, 0), // OPENAI_API_KEY
    (Id::Openai, 3, 3), // OPENAI_BASE_PATH
    (Id::Openai, 3, 0), // OPENAI_BASE_URL
    (Id::Openai, 4, 2), // OPENAI_CHAT_MODEL
    (Id::Openai, 4, 4), // OPENAI_EMBEDDINGS_MODEL
    (Id::Openai, 4, 3), // OPENAI_EMBEDDING_MODEL
    (Id::Openai, 4, 5), // OPENAI_IMAGE_MODEL
    (Id::Openai, 0, 1), // OPENAI_KEY
    (Id::Openai, 6, 0), // OPENAI_MAX_TOKENS
    (Id::Openai, 4, 0), // OPENAI_MODEL
    (Id::Openai, 4, 1), // OPENAI_MODEL_NAME
    (Id::Openai, 1, 3), // OPENAI_ORG
    (Id::Openai, 1, 1), // OPENAI_ORGANIZATION
    (Id::Openai, 1, 2), // OPENAI_ORGANIZATION_ID
    (Id::Openai, 1, 0), // OPENAI_ORG_ID
    (Id::Openai, 2, 1), // OPENAI_PROJECT
    (Id::Openai, 2, 0), // OPENAI_PROJECT_ID
    (Id::Openai, 0, 4), // OPENAI_SECRET_KEY
    (Id::Openai, 5, 0), // OPENAI_TEMPERATURE
    (Id::Openai, 0, 5), // OPENAI_TOKEN
    (Id::Openai, 7, 0), // OPENAI_WEBHOOK_SECRET
    (Id::Openrouter, 0, 0), // OPENROUTER_API_KEY
    (Id::Openrouter, 2, 1), // OPENROUTER_API_URL
    (Id::Openrouter, 2, 0), // OPENROUTER_BASE_URL
    (Id::Openrouter, 1, 2), // OPENROUTER_DEFAULT_MODEL
    (Id::Openrouter, 0, 2), // OPENROUTER_KEY
    (Id::Openrouter, 1, 0), // OPENROUTER_MODEL
    (Id::Openrouter, 1, 1), // OPENROUTER_MODEL_NAME
    (Id::Elasticsearch, 1, 6), // OPENSEARCH_HOST
    (Id::Elasticsearch, 3, 4), // OPENSEARCH_INITIAL_ADMIN_PASSWORD
    (Id::Elasticsearch, 3, 3), // OPENSEARCH_PASSWORD
    (Id::Elasticsearch, 1, 7), // OPENSEARCH_URL
    (Id::Openai, 0, 3), // OPEN_AI_API_KEY
    (Id::Openai, 0, 2), // OPEN_AI_KEY
    (Id::Openrouter, 0, 1), // OPEN_ROUTER_API_KEY
    (Id::Opentelemetry, 0, 0), // OTEL_EXPORTER_OTLP_ENDPOINT
    (Id::Opentelemetry, 1, 0), // OTEL_EXPORTER_OTLP_HEADERS
    (Id::Opentelemetry, 0, 2), // OTEL_EXPORTER_OTLP_METRICS_ENDPOINT
    (Id::Opentelemetry, 2, 2), // OTEL_EXPORTER_OTLP_PROTOCOL
    (Id::Opentelemetry, 0, 1), // OTEL_EXPORTER_OTLP_TRACES_ENDPOINT
    (Id::Opentelemetry, 2, 6), // OTEL_LOGS_EXPORTER
    (Id::Opentelemetry, 2, 5), // OTEL_METRICS_EXPORTER
    (Id::Opentelemetry, 2, 1), // OTEL_RESOURCE_ATTRIBUTES
    (Id::Opentelemetry, 2, 0), // OTEL_SERVICE_NAME
    (Id::Opentelemetry, 2, 4), // OTEL_TRACES_EXPORTER
    (Id::Opentelemetry, 2, 3), // OTEL_TRACES_SAMPLER
    (Id::Paypal, 1, 2), // PAYPAL_APP_SECRET
    (Id::Paypal, 0, 0), // PAYPAL_CLIENT_ID
    (Id::Paypal, 1, 0), // PAYPAL_CLIENT_SECRET
    (Id::Paypal, 2, 2), // PAYPAL_ENV
    (Id::Paypal, 2, 1), // PAYPAL_ENVIRONMENT
    (Id::Paypal, 2, 0), // PAYPAL_MODE
    (Id::Paypal, 1, 1), // PAYPAL_SECRET
    (Id::Paypal, 3, 0), // PAYPAL_WEBHOOK_ID
    (Id::Perplexity, 0, 2), // PERPLEXITYAI_API_KEY
    (Id::Perplexity, 0, 0), // PERPLEXITY_API_KEY
    (Id::Perplexity, 1, 0), // PERPLEXITY_MODEL
    (Id::Postgres, 8, 2), // PGDATA
    (Id::Postgres, 5, 3), // PGDATABASE
    (Id::Postgres, 3, 0), // PGHOST
    (Id::Postgres, 7, 2), // PGPASSWORD
    (Id::Postgres, 4, 2), // PGPORT
    (Id::Postgres, 8, 0), // PGSSLMODE
    (Id::Postgres, 6, 3), // PGUSER
    (Id::Postgres, 5, 4), // PG_DATABASE
    (Id::Postgres, 0, 4), // PG_DATABASE_URL
    (Id::Postgres, 1, 1), // PG_DSN
    (Id::Postgres, 2, 2), // PG_HOST
    (Id::Postgres, 7, 3), // PG_PASSWORD
    (Id::Postgres, 4, 3), // PG_PORT
    (Id::Postgres, 0, 3), // PG_URL
    (Id::Postgres, 6, 4), // PG_USER
    (Id::Pinecone, 0, 0), // PINECONE_API_KEY
    (Id::Pinecone, 1, 6), // PINECONE_CLOUD
    (Id::Pinecone, 1, 3), // PINECONE_ENV
    (Id::Pinecone, 1, 2), // PINECONE_ENVIRONMENT
    (Id::Pinecone, 1, 4), // PINECONE_HOST
    (Id::Pinecone, 1, 0), // PINECONE_INDEX
    (Id::Pinecone, 1, 1), // PINECONE_INDEX_NAME
    (Id::Pinecone, 1, 5), // PINECONE_NAMESPACE
    (Id::Pinecone, 1, 7), // PINECONE_REGION
    (Id::Plivo, 0, 0), // PLIVO_AUTH_ID
    (Id::Plivo, 1, 0), // PLIVO_AUTH_TOKEN
    (Id::Plivo, 2, 1), // PLIVO_FROM
    (Id::Plivo, 2, 0), // PLIVO_PHONE_NUMBER
    (Id::Plivo, 2, 3), // PLIVO_SENDER_ID
    (Id::Plivo, 2, 2), // PLIVO_SOURCE_NUMBER
    (Id::Pypi, 0, 3), // POETRY_PYPI_TOKEN_PYPI
    (Id::Postgres, 5, 2), // POSTGRESQL_DATABASE
    (Id::Postgres, 2, 1), // POSTGRESQL_HOST
    (Id::Postgres, 7, 1), // POSTGRESQL_PASSWORD
    (Id::Postgres, 4, 1), // POSTGRESQL_PORT
    (Id::Postgres, 0, 1), // POSTGRESQL_URL
    (Id::Postgres, 6, 2), // POSTGRESQL_USER
    (Id::Postgres, 1, 2), // POSTGRES_CONNECTION_STRING
    (Id::Postgres, 5, 1), // POSTGRES_DATABASE
    (Id::Postgres, 0, 7), // POSTGRES_DATABASE_URL
    (Id::Postgres, 5, 0), // POSTGRES_DB
    (Id::Postgres, 5, 5), // POSTGRES_DB_NAME
    (Id::Postgres, 1, 0), // POSTGRES_DSN
    (Id::Postgres, 2, 0), // POSTGRES_HOST
    (Id::Postgres, 7, 4), // POSTGRES_PASS
    (Id::Postgres, 7, 0), // POSTGRES_PASSWORD
    (Id::Postgres, 4, 0), // POSTGRES_PORT
    (Id::Postgres, 0, 5), // POSTGRES_PRISMA_URL
    (Id::Postgres, 8, 1), // POSTGRES_SSLMODE
    (Id::Postgres, 0, 2), // POSTGRES_URI
    (Id::Postgres, 0, 0), // POSTGRES_URL
    (Id::Postgres, 0, 6), // POSTGRES_URL_NON_POOLING
    (Id::Postgres, 6, 0), // POSTGRES_USER
    (Id::Postgres, 6, 1), // POSTGRES_USERNAME
    (Id::Posthog, 2, 1), // POSTHOG_API_HOST
    (Id::Posthog, 0, 1), // POSTHOG_API_KEY
    (Id::Posthog, 2, 0), // POSTHOG_HOST
    (Id::Posthog, 0, 0), // POSTHOG_KEY
    (Id::Posthog, 1, 0), // POSTHOG_PERSONAL_API_KEY
    (Id::Posthog, 0, 2), // POSTHOG_PROJECT_API_KEY
    (Id::Posthog, 0, 3), // POSTHOG_PUBLIC_API_KEY
    (Id::Posthog, 0, 4), // POSTHOG_PUBLIC_KEY
    (Id::Posthog, 0, 5), // POSTHOG_TOKEN
    (Id::Posthog, 2, 2), // POSTHOG_URL
    (Id::Postmark, 0, 2), // POSTMARK_API_KEY
    (Id::Postmark, 0, 1), // POSTMARK_API_TOKEN
    (Id::Postmark, 1, 1), // POSTMARK_FROM
    (Id::Postmark, 1, 0), // POSTMARK_FROM_EMAIL
    (Id::Postmark, 0, 0), // POSTMARK_SERVER_TOKEN
    (Id::Postmark, 0, 3), // POSTMARK_TOKEN
    (Id::Perplexity, 0, 1), // PPLX_API_KEY
    (Id::App, 1, 1), // PRIVATE_KEY_PEM
    (Id::Pypi, 0, 1), // PYPI_API_TOKEN
    (Id::Pypi, 0, 0), // PYPI_TOKEN
    (Id::Qdrant, 0, 0), // QDRANT_API_KEY
    (Id::Qdrant, 1, 2), // QDRANT_CLUSTER_URL
    (Id::Qdrant, 4, 0), // QDRANT_COLLECTION
    (Id::Qdrant, 4, 1), // QDRANT_COLLECTION_NAME
    (Id::Qdrant, 1, 1), // QDRANT_ENDPOINT
    (Id::Qdrant, 3, 1), // QDRANT_GRPC_PORT
    (Id::Qdrant, 2, 0), // QDRANT_HOST
    (Id::Qdrant, 3, 0), // QDRANT_PORT
    (Id::Qdrant, 1, 0), // QDRANT_URL
    (Id::Upstash, 6, 1), // QSTASH_CURRENT_SIGNING_KEY
    (Id::Upstash, 6, 2), // QSTASH_NEXT_SIGNING_KEY
    (Id::Upstash, 6, 0), // QSTASH_TOKEN
    (Id::Upstash, 5, 0), // QSTASH_URL
    (Id::Dashscope, 0, 1), // QWEN_API_KEY
    (Id::Cloudflare, 4, 0), // R2_ACCESS_KEY_ID
    (Id::Cloudflare, 3, 4), // R2_ACCOUNT_ID
    (Id::Cloudflare, 6, 0), // R2_BUCKET
    (Id::Cloudflare, 6, 1), // R2_BUCKET_NAME
    (Id::Cloudflare, 5, 0), // R2_SECRET_ACCESS_KEY
    (Id::Rabbitmq, 0, 5), // RABBITMQ_CONNECTION_URL
    (Id::Rabbitmq, 4, 2), // RABBITMQ_DEFAULT_PASS
    (Id::Rabbitmq, 3, 2), // RABBITMQ_DEFAULT_USER
    (Id::Rabbitmq, 5, 1), // RABBITMQ_DEFAULT_VHOST
    (Id::Rabbitmq, 5, 2), // RABBITMQ_EXCHANGE
    (Id::Rabbitmq, 1, 0), // RABBITMQ_HOST
    (Id::Rabbitmq, 4, 1), // RABBITMQ_PASS
    (Id::Rabbitmq, 4, 0), // RABBITMQ_PASSWORD
    (Id::Rabbitmq, 2, 0), // RABBITMQ_PORT
    (Id::Rabbitmq, 5, 3), // RABBITMQ_QUEUE
    (Id::Rabbitmq, 0, 1), // RABBITMQ_URI
    (Id::Rabbitmq, 0, 0), // RABBITMQ_URL
    (Id::Rabbitmq, 3, 0), // RABBITMQ_USER
    (Id::Rabbitmq, 3, 1), // RABBITMQ_USERNAME
    (Id::Rabbitmq, 5, 0), // RABBITMQ_VHOST
    (Id::Rabbitmq, 1, 1), // RABBIT_HOST
    (Id::Rabbitmq, 0, 4), // RABBIT_URL
    (Id::App, 6, 1), // RAILS_MASTER_KEY
    (Id::Razorpay, 0, 1), // RAZORPAY_API_KEY
    (Id::Razorpay, 1, 2), // RAZORPAY_API_SECRET
    (Id::Razorpay, 0, 0), // RAZORPAY_KEY_ID
    (Id::Razorpay, 1, 0), // RAZORPAY_KEY_SECRET
    (Id::Razorpay, 1, 1), // RAZORPAY_SECRET
    (Id::Razorpay, 2, 0), // RAZORPAY_WEBHOOK_SECRET
    (Id::GoogleApi, 2, 2), // REACT_APP_GOOGLE_MAPS_API_KEY
    (Id::Recaptcha, 1, 2), // RECAPTCHA_PRIVATE_KEY
    (Id::Recaptcha, 0, 1), // RECAPTCHA_PUBLIC_KEY
    (Id::Recaptcha, 1, 1), // RECAPTCHA_SECRET
    (Id::Recaptcha, 1, 0), // RECAPTCHA_SECRET_KEY
    (Id::Recaptcha, 0, 0), // RECAPTCHA_SITE_KEY
    (Id::Redis, 5, 2), // REDIS_AUTH
    (Id::Redis, 7, 2), // REDIS_CLIENT
    (Id::Redis, 1, 0), // REDIS_CONNECTION_STRING
    (Id::Redis, 0, 2), // REDIS_CONNECTION_URL
    (Id::Redis, 6, 1), // REDIS_DATABASE
    (Id::Redis, 6, 0), // REDIS_DB
    (Id::Redis, 6, 2), // REDIS_DB_INDEX
    (Id::Redis, 2, 0), // REDIS_HOST
    (Id::Redis, 2, 1), // REDIS_HOSTNAME
    (Id::Redis, 7, 1), // REDIS_KEY_PREFIX
    (Id::Redis, 5, 1), // REDIS_PASS
    (Id::Redis, 5, 0), // REDIS_PASSWORD
    (Id::Redis, 3, 0), // REDIS_PORT
    (Id::Redis, 7, 0), // REDIS_PREFIX
    (Id::Redis, 0, 3), // REDIS_TLS_URL
    (Id::Redis, 0, 1), // REDIS_URI
    (Id::Redis, 0, 0), // REDIS_URL
    (Id::Redis, 4, 1), // REDIS_USER
    (Id::Redis, 4, 0), // REDIS_USERNAME
    (Id::App, 0, 5), // REFRESH_TOKEN_SECRET
    (Id::Render, 0, 0), // RENDER_API_KEY
    (Id::Replicate, 0, 1), // REPLICATE_API_KEY
    (Id::Replicate, 0, 0), // REPLICATE_API_TOKEN
    (Id::Replicate, 0, 2), // REPLICATE_TOKEN
    (Id::Resend, 0, 0), // RESEND_API_KEY
    (Id::Resend, 3, 0), // RESEND_AUDIENCE_ID
    (Id::Resend, 1, 2), // RESEND_EMAIL_FROM
    (Id::Resend, 1, 1), // RESEND_FROM
    (Id::Resend, 1, 0), // RESEND_FROM_EMAIL
    (Id::Resend, 0, 1), // RESEND_KEY
    (Id::Resend, 2, 0), // RESEND_WEBHOOK_SECRET
    (Id::Aws, 0, 3), // S3_ACCESS_KEY
    (Id::Aws, 0, 2), // S3_ACCESS_KEY_ID
    (Id::Aws, 4, 5), // S3_BUCKET
    (Id::Aws, 4, 6), // S3_BUCKET_NAME
    (Id::Aws, 6, 1), // S3_ENDPOINT
    (Id::Aws, 5, 2), // S3_ENDPOINT_URL
    (Id::Aws, 8, 1), // S3_FORCE_PATH_STYLE
    (Id::Aws, 3, 2), // S3_REGION
    (Id::Aws, 1, 2), // S3_SECRET_ACCESS_KEY
    (Id::Aws, 1, 3), // S3_SECRET_KEY
    (Id::App, 4, 0), // SECRET_KEY
    (Id::App, 4, 3), // SECRET_KEY_BASE
    (Id::Segment, 0, 1), // SEGMENT_API_KEY
    (Id::Segment, 0, 0), // SEGMENT_WRITE_KEY
    (Id::GoogleEmail, 4, 10), // SENDER_EMAIL
    (Id::Sendgrid, 0, 0), // SENDGRID_API_KEY
    (Id::Sendgrid, 1, 1), // SENDGRID_FROM
    (Id::Sendgrid, 1, 0), // SENDGRID_FROM_EMAIL
    (Id::Sendgrid, 0, 1), // SENDGRID_KEY
    (Id::Sendgrid, 1, 2), // SENDGRID_SENDER
    (Id::Brevo, 0, 1), // SENDINBLUE_API_KEY
    (Id::Sentry, 1, 0), // SENTRY_AUTH_TOKEN
    (Id::Sentry, 0, 0), // SENTRY_DSN
    (Id::Sentry, 0, 1), // SENTRY_DSN_API
    (Id::Sentry, 3, 0), // SENTRY_ENVIRONMENT
    (Id::Sentry, 2, 0), // SENTRY_ORG
    (Id::Sentry, 4, 1), // SENTRY_PROFILES_SAMPLE_RATE
    (Id::Sentry, 2, 1), // SENTRY_PROJECT
    (Id::Sentry, 3, 1), // SENTRY_RELEASE
    (Id::Sentry, 4, 0), // SENTRY_TRACES_SAMPLE_RATE
    (Id::Sentry, 0, 2), // SENTRY_URL_DSN
    (Id::Serper, 0, 0), // SERPER_API_KEY
    (Id::Serper, 0, 1), // SERPER_DEV_API_KEY
    (Id::Supabase, 3, 5), // SERVICE_ROLE_KEY
    (Id::App, 0, 7), // SESSION_SECRET
    (Id::Aws, 9, 1), // SES_REGION
    (Id::Database, 2, 2), // SHADOW_DATABASE_URL
    (Id::Shopify, 0, 0), // SHOPIFY_ACCESS_TOKEN
    (Id::Shopify, 0, 1), // SHOPIFY_ADMIN_ACCESS_TOKEN
    (Id::Shopify, 0, 2), // SHOPIFY_ADMIN_API_ACCESS_TOKEN
    (Id::Shopify, 1, 0), // SHOPIFY_API_KEY
    (Id::Shopify, 2, 0), // SHOPIFY_API_SECRET
    (Id::Shopify, 2, 2), // SHOPIFY_API_SECRET_KEY
    (Id::Shopify, 1, 1), // SHOPIFY_CLIENT_ID
    (Id::Shopify, 2, 1), // SHOPIFY_CLIENT_SECRET
    (Id::Shopify, 3, 2), // SHOPIFY_SHOP
    (Id::Shopify, 3, 1), // SHOPIFY_SHOP_DOMAIN
    (Id::Shopify, 4, 0), // SHOPIFY_STOREFRONT_ACCESS_TOKEN
    (Id::Shopify, 3, 0), // SHOPIFY_STORE_DOMAIN
    (Id::Sinch, 0, 1), // SINCH_ACCESS_KEY
    (Id::Sinch, 1, 1), // SINCH_ACCESS_SECRET
    (Id::Sinch, 1, 2), // SINCH_API_TOKEN
    (Id::Sinch, 1, 3), // SINCH_APP_SECRET
    (Id::Sinch, 2, 0), // SINCH_FROM
    (Id::Sinch, 2, 2), // SINCH_FROM_NUMBER
    (Id::Sinch, 0, 0), // SINCH_KEY_ID
    (Id::Sinch, 1, 0), // SINCH_KEY_SECRET
    (Id::Sinch, 2, 1), // SINCH_NUMBER
    (Id::Sinch, 0, 2), // SINCH_PROJECT_ID
    (Id::Sinch, 0, 3), // SINCH_SERVICE_PLAN_ID
    (Id::Slack, 0, 2), // SLACK_API_TOKEN
    (Id::Slack, 7, 3), // SLACK_APP_ID
    (Id::Slack, 1, 0), // SLACK_APP_TOKEN
    (Id::Slack, 0, 0), // SLACK_BOT_TOKEN
    (Id::Slack, 7, 0), // SLACK_CHANNEL
    (Id::Slack, 7, 1), // SLACK_CHANNEL_ID
    (Id::Slack, 5, 0), // SLACK_CLIENT_ID
    (Id::Slack, 6, 0), // SLACK_CLIENT_SECRET
    (Id::Slack, 3, 2), // SLACK_INCOMING_WEBHOOK_URL
    (Id::Slack, 0, 3), // SLACK_OAUTH_TOKEN
    (Id::Slack, 4, 0), // SLACK_SIGNING_SECRET
    (Id::Slack, 7, 2), // SLACK_TEAM_ID
    (Id::Slack, 0, 1), // SLACK_TOKEN
    (Id::Slack, 2, 0), // SLACK_USER_TOKEN
    (Id::Slack, 3, 1), // SLACK_WEBHOOK
    (Id::Slack, 3, 0), // SLACK_WEBHOOK_URL
    (Id::Sms, 1, 0), // SMS_API_KEY
    (Id::Sms, 2, 0), // SMS_API_SECRET
    (Id::Sms, 3, 0), // SMS_API_URL
    (Id::Sms, 1, 2), // SMS_AUTH_TOKEN
    (Id::Sms, 0, 2), // SMS_DRIVER
    (Id::Sms, 4, 0), // SMS_FROM
    (Id::Sms, 4, 3), // SMS_FROM_NUMBER
    (Id::Sms, 0, 1), // SMS_GATEWAY
    (Id::Sms, 1, 1), // SMS_GATEWAY_API_KEY
    (Id::Sms, 3, 1), // SMS_GATEWAY_URL
    (Id::Sms, 0, 0), // SMS_PROVIDER
    (Id::Sms, 2, 1), // SMS_SECRET
    (Id::Sms, 4, 1), // SMS_SENDER
    (Id::Sms, 4, 2), // SMS_SENDER_ID
    (Id::Sms, 1, 3), // SMS_TOKEN
    (Id::Twilio, 0, 2), // SMS_TWILIO_ACCOUNT_SID
    (Id::Twilio, 1, 2), // SMS_TWILIO_AUTH_TOKEN
    (Id::Twilio, 6, 2), // SMS_TWILIO_MESSAGE_SERVICE_SID
    (Id::GoogleEmail, 0, 2), // SMTP_ADDRESS
    (Id::GoogleEmail, 7, 6), // SMTP_ENCRYPTION
    (Id::GoogleEmail, 4, 0), // SMTP_FROM
    (Id::GoogleEmail, 4, 2), // SMTP_FROM_ADDRESS
    (Id::GoogleEmail, 4, 1), // SMTP_FROM_EMAIL
    (Id::GoogleEmail, 5, 0), // SMTP_FROM_NAME
    (Id::GoogleEmail, 0, 0), // SMTP_HOST
    (Id::GoogleEmail, 0, 3), // SMTP_HOSTNAME
    (Id::GoogleEmail, 2, 2), // SMTP_LOGIN
    (Id::GoogleEmail, 3, 1), // SMTP_PASS
    (Id::GoogleEmail, 3, 0), // SMTP_PASSWORD
    (Id::GoogleEmail, 1, 0), // SMTP_PORT
    (Id::GoogleEmail, 4, 3), // SMTP_SENDER
    (Id::GoogleEmail, 4, 4), // SMTP_SENDER_EMAIL
    (Id::GoogleEmail, 5, 1), // SMTP_SENDER_NAME
    (Id::GoogleEmail, 0, 1), // SMTP_SERVER
    (Id::GoogleEmail, 6, 0), // SMTP_URL
    (Id::GoogleEmail, 2, 0), // SMTP_USER
    (Id::GoogleEmail, 2, 1), // SMTP_USERNAME
    (Id::AwsSns, 1, 1), // SNS_REGION
    (Id::AwsSns, 0, 0), // SNS_TOPIC_ARN
    (Id::Digitalocean, 1, 1), // SPACES_ACCESS_KEY_ID
    (Id::Digitalocean, 2, 1), // SPACES_SECRET_ACCESS_KEY
    (Id::Database, 0, 4), // SQLALCHEMY_DATABASE_URI
    (Id::Database, 0, 5), // SQLALCHEMY_DATABASE_URL
    (Id::Aws, 10, 1), // SQS_QUEUE_URL
    (Id::Stripe, 4, 5), // STRIPE_ACCOUNT_ID
    (Id::Stripe, 0, 1), // STRIPE_API_KEY
    (Id::Stripe, 3, 4), // STRIPE_CONNECT_WEBHOOK_SECRET
    (Id::Stripe, 3, 3), // STRIPE_ENDPOINT_SECRET
    (Id::Stripe, 1, 0), // STRIPE_KEY
    (Id::Stripe, 2, 2), // STRIPE_PK
    (Id::Stripe, 4, 0), // STRIPE_PRICE_ID
    (Id::Stripe, 4, 3), // STRIPE_PRICE_ID_MONTHLY
    (Id::Stripe, 4, 4), // STRIPE_PRICE_ID_YEARLY
    (Id::Stripe, 4, 1), // STRIPE_PRODUCT_ID
    (Id::Stripe, 4, 2), // STRIPE_PRO_PRICE_ID
    (Id::Stripe, 2, 1), // STRIPE_PUBLIC_KEY
    (Id::Stripe, 2, 0), // STRIPE_PUBLISHABLE_KEY
    (Id::Stripe, 0, 3), // STRIPE_RESTRICTED_KEY
    (Id::Stripe, 0, 2), // STRIPE_SECRET
    (Id::Stripe, 0, 0), // STRIPE_SECRET_KEY
    (Id::Stripe, 3, 1), // STRIPE_SIGNING_SECRET
    (Id::Stripe, 3, 0), // STRIPE_WEBHOOK_SECRET
    (Id::Stripe, 3, 2), // STRIPE_WEBHOOK_SIGNING_SECRET
    (Id::Supabase, 7, 0), // SUPABASE_ACCESS_TOKEN
    (Id::Supabase, 3, 4), // SUPABASE_ADMIN_KEY
    (Id::Supabase, 1, 3), // SUPABASE_ANON
    (Id::Supabase, 1, 0), // SUPABASE_ANON_KEY
    (Id::Supabase, 5, 1), // SUPABASE_API_KEY
    (Id::Supabase, 0, 2), // SUPABASE_API_URL
    (Id::Supabase, 11, 0), // SUPABASE_BUCKET
    (Id::Supabase, 11, 2), // SUPABASE_BUCKET_NAME
    (Id::Supabase, 9, 1), // SUPABASE_DATABASE_URL
    (Id::Supabase, 10, 0), // SUPABASE_DB_PASSWORD
    (Id::Supabase, 9, 0), // SUPABASE_DB_URL
    (Id::Supabase, 6, 0), // SUPABASE_JWT_SECRET
    (Id::Supabase, 5, 0), // SUPABASE_KEY
    (Id::Supabase, 8, 1), // SUPABASE_PROJECT_ID
    (Id::Supabase, 8, 0), // SUPABASE_PROJECT_REF
    (Id::Supabase, 0, 1), // SUPABASE_PROJECT_URL
    (Id::Supabase, 1, 2), // SUPABASE_PUBLIC_ANON_KEY
    (Id::Supabase, 1, 1), // SUPABASE_PUBLIC_KEY
    (Id::Supabase, 0, 3), // SUPABASE_PUBLIC_URL
    (Id::Supabase, 2, 1), // SUPABASE_PUBLISHABLE_DEFAULT_KEY
    (Id::Supabase, 2, 0), // SUPABASE_PUBLISHABLE_KEY
    (Id::Supabase, 2, 2), // SUPABASE_PUBLISHABLE_OR_ANON_KEY
    (Id::Supabase, 4, 1), // SUPABASE_SECRET
    (Id::Supabase, 4, 0), // SUPABASE_SECRET_KEY
    (Id::Supabase, 3, 1), // SUPABASE_SERVICE_KEY
    (Id::Supabase, 3, 2), // SUPABASE_SERVICE_ROLE
    (Id::Supabase, 3, 0), // SUPABASE_SERVICE_ROLE_KEY
    (Id::Supabase, 3, 3), // SUPABASE_SERVICE_ROLE_SECRET
    (Id::Supabase, 11, 1), // SUPABASE_STORAGE_BUCKET
    (Id::Supabase, 0, 0), // SUPABASE_URL
    (Id::Tavily, 0, 0), // TAVILY_API_KEY
    (Id::Telegram, 1, 2), // TELEGRAM_ADMIN_ID
    (Id::Telegram, 3, 0), // TELEGRAM_API_HASH
    (Id::Telegram, 2, 0), // TELEGRAM_API_ID
    (Id::Telegram, 0, 4), // TELEGRAM_API_KEY
    (Id::Telegram, 0, 2), // TELEGRAM_API_TOKEN
    (Id::Telegram, 0, 0), // TELEGRAM_BOT_TOKEN
    (Id::Telegram, 1, 4), // TELEGRAM_BOT_USERNAME
    (Id::Telegram, 1, 1), // TELEGRAM_CHANNEL_ID
    (Id::Telegram, 1, 0), // TELEGRAM_CHAT_ID
    (Id::Telegram, 0, 1), // TELEGRAM_TOKEN
    (Id::Telegram, 1, 3), // TELEGRAM_USER_ID
    (Id::Telegram, 3, 1), // TELEGRAM_WEBHOOK_SECRET
    (Id::Telnyx, 0, 0), // TELNYX_API_KEY
    (Id::Telnyx, 2, 1), // TELNYX_FROM_NUMBER
    (Id::Telnyx, 2, 2), // TELNYX_MESSAGING_PROFILE_ID
    (Id::Telnyx, 2, 0), // TELNYX_PHONE_NUMBER
    (Id::Telnyx, 1, 0), // TELNYX_PUBLIC_KEY
    (Id::Database, 2, 3), // TEST_DATABASE_URL
    (Id::Telegram, 0, 3), // TG_BOT_TOKEN
    (Id::Together, 0, 1), // TOGETHERAI_API_KEY
    (Id::Together, 0, 2), // TOGETHER_AI_API_KEY
    (Id::Together, 0, 0), // TOGETHER_API_KEY
    (Id::Together, 1, 0), // TOGETHER_MODEL
    (Id::App, 0, 9), // TOKEN_SECRET
    (Id::Cloudflare, 8, 0), // TURNSTILE_SECRET_KEY
    (Id::Cloudflare, 7, 0), // TURNSTILE_SITE_KEY
    (Id::Turso, 1, 0), // TURSO_AUTH_TOKEN
    (Id::Turso, 0, 0), // TURSO_DATABASE_URL
    (Id::Turso, 1, 1), // TURSO_DB_AUTH_TOKEN
    (Id::Turso, 0, 1), // TURSO_DB_URL
    (Id::Turso, 0, 2), // TURSO_URL
    (Id::Twilio, 0, 0), // TWILIO_ACCOUNT_SID
    (Id::Twilio, 2, 0), // TWILIO_API_KEY
    (Id::Twilio, 3, 1), // TWILIO_API_KEY_SECRET
    (Id::Twilio, 2, 1), // TWILIO_API_KEY_SID
    (Id::Twilio, 3, 0), // TWILIO_API_SECRET
    (Id::Twilio, 1, 0), // TWILIO_AUTH_TOKEN
    (Id::Twilio, 5, 0), // TWILIO_FROM
    (Id::Twilio, 4, 1), // TWILIO_FROM_NUMBER
    (Id::Twilio, 6, 1), // TWILIO_MESSAGE_SERVICE_SID
    (Id::Twilio, 6, 0), // TWILIO_MESSAGING_SERVICE_SID
    (Id::Twilio, 4, 2), // TWILIO_NUMBER
    (Id::Twilio, 4, 3), // TWILIO_PHONE
    (Id::Twilio, 4, 0), // TWILIO_PHONE_NUMBER
    (Id::Twilio, 5, 1), // TWILIO_SENDER_ID
    (Id::Twilio, 0, 1), // TWILIO_SID
    (Id::Twilio, 1, 1), // TWILIO_TOKEN
    (Id::Twilio, 7, 2), // TWILIO_VERIFY_SERVICE_ID
    (Id::Twilio, 7, 0), // TWILIO_VERIFY_SERVICE_SID
    (Id::Twilio, 7, 1), // TWILIO_VERIFY_SID
    (Id::Twilio, 5, 3), // TWILIO_WHATSAPP_FROM
    (Id::Twilio, 5, 2), // TWILIO_WHATSAPP_NUMBER
    (Id::Pypi, 0, 4), // TWINE_PASSWORD
    (Id::Twitter, 4, 1), // TWITTER_ACCESS_SECRET
    (Id::Twitter, 3, 0), // TWITTER_ACCESS_TOKEN
    (Id::Twitter, 4, 0), // TWITTER_ACCESS_TOKEN_SECRET
    (Id::Twitter, 0, 0), // TWITTER_API_KEY
    (Id::Twitter, 1, 0), // TWITTER_API_SECRET
    (Id::Twitter, 1, 1), // TWITTER_API_SECRET_KEY
    (Id::Twitter, 2, 0), // TWITTER_BEARER_TOKEN
    (Id::Twitter, 5, 0), // TWITTER_CLIENT_ID
    (Id::Twitter, 6, 0), // TWITTER_CLIENT_SECRET
    (Id::Twitter, 0, 1), // TWITTER_CONSUMER_KEY
    (Id::Twitter, 1, 2), // TWITTER_CONSUMER_SECRET
    (Id::Uploadthing, 1, 0), // UPLOADTHING_APP_ID
    (Id::Uploadthing, 0, 1), // UPLOADTHING_SECRET
    (Id::Uploadthing, 0, 0), // UPLOADTHING_TOKEN
    (Id::Upstash, 1, 0), // UPSTASH_REDIS_REST_TOKEN
    (Id::Upstash, 0, 0), // UPSTASH_REDIS_REST_URL
    (Id::Upstash, 2, 0), // UPSTASH_REDIS_URL
    (Id::Upstash, 4, 0), // UPSTASH_VECTOR_REST_TOKEN
    (Id::Upstash, 3, 0), // UPSTASH_VECTOR_REST_URL
    (Id::Pypi, 0, 2), // UV_PUBLISH_TOKEN
    (Id::Vault, 1, 0), // VAULT_ADDR
    (Id::Vault, 2, 1), // VAULT_NAMESPACE
    (Id::Vault, 2, 0), // VAULT_ROLE_ID
    (Id::Vault, 3, 0), // VAULT_SECRET_ID
    (Id::Vault, 0, 0), // VAULT_TOKEN
    (Id::Vercel, 0, 2), // VERCEL_ACCESS_TOKEN
    (Id::Vercel, 0, 1), // VERCEL_API_TOKEN
    (Id::Vercel, 1, 0), // VERCEL_ORG_ID
    (Id::Vercel, 1, 2), // VERCEL_PROJECT_ID
    (Id::Vercel, 1, 1), // VERCEL_TEAM_ID
    (Id::Vercel, 0, 0), // VERCEL_TOKEN
    (Id::GoogleApi, 2, 1), // VITE_GOOGLE_MAPS_API_KEY
    (Id::Vonage, 0, 0), // VONAGE_API_KEY
    (Id::Vonage, 1, 0), // VONAGE_API_SECRET
    (Id::Vonage, 2, 0), // VONAGE_APPLICATION_ID
    (Id::Vonage, 4, 3), // VONAGE_BRAND_NAME
    (Id::Vonage, 4, 0), // VONAGE_FROM
    (Id::Vonage, 4, 1), // VONAGE_FROM_NUMBER
    (Id::Vonage, 4, 2), // VONAGE_PHONE_NUMBER
    (Id::Vonage, 3, 0), // VONAGE_PRIVATE_KEY
    (Id::Voyage, 0, 1), // VOYAGEAI_API_KEY
    (Id::Voyage, 0, 0), // VOYAGE_API_KEY
    (Id::Weaviate, 0, 0), // WEAVIATE_API_KEY
    (Id::Weaviate, 1, 3), // WEAVIATE_CLUSTER_URL
    (Id::Weaviate, 1, 1), // WEAVIATE_ENDPOINT
    (Id::Weaviate, 1, 2), // WEAVIATE_HOST
    (Id::Weaviate, 1, 0), // WEAVIATE_URL
    (Id::App, 12, 3), // WEBHOOK_SECRET
    (Id::Whatsapp, 0, 0), // WHATSAPP_ACCESS_TOKEN
    (Id::Whatsapp, 2, 4), // WHATSAPP_API_KEY
    (Id::Whatsapp, 0, 2), // WHATSAPP_API_TOKEN
    (Id::Whatsapp, 2, 2), // WHATSAPP_APP_SECRET
    (Id::Whatsapp, 1, 2), // WHATSAPP_BUSINESS_ACCOUNT_ID
    (Id::Whatsapp, 1, 1), // WHATSAPP_PHONE_ID
    (Id::Whatsapp, 1, 0), // WHATSAPP_PHONE_NUMBER_ID
    (Id::Whatsapp, 0, 1), // WHATSAPP_TOKEN
    (Id::Whatsapp, 2, 0), // WHATSAPP_VERIFY_TOKEN
    (Id::Whatsapp, 1, 3), // WHATSAPP_WABA_ID
    (Id::Whatsapp, 2, 1), // WHATSAPP_WEBHOOK_VERIFY_TOKEN
    (Id::Xai, 0, 0), // XAI_API_KEY
    (Id::Xai, 2, 0), // XAI_BASE_URL
    (Id::Xai, 1, 0), // XAI_MODEL
    (Id::Elevenlabs, 0, 3), // XI_API_KEY
    (Id::Twitter, 3, 1), // X_ACCESS_TOKEN
    (Id::Twitter, 4, 2), // X_ACCESS_TOKEN_SECRET
    (Id::Twitter, 0, 2), // X_API_KEY
    (Id::Twitter, 1, 3), // X_API_SECRET
    (Id::Twitter, 2, 1), // X_BEARER_TOKEN
    (Id::Twitter, 5, 1), // X_CLIENT_ID
    (Id::Twitter, 6, 1), // X_CLIENT_SECRET
    (Id::GoogleApi, 3, 0), // YOUTUBE_API_KEY
    (Id::GoogleApi, 3, 1), // YOUTUBE_DATA_API_KEY
];

pub(super) static FORMATS: &[&Format] = &[
    &AIRTABLE_TOKEN,
    &ALGOLIA_APP_ID,
    &ALGOLIA_KEY,
    &ALGOLIA_SEARCH_KEY,
    &ANTHROPIC_KEY,
    &ANTHROPIC_OAUTH_TOKEN,
    &ASSEMBLYAI_KEY,
    &AUTH0_CLIENT_SECRET,
    &AUTHJS_SECRET,
    &AWS_ACCESS_KEY_ID,
    &AWS_SECRET_ACCESS_KEY,
    &AWS_SESSION_TOKEN,
    &AWS_SNS_TARGET,
    &AZURE_CLIENT_SECRET,
    &AZURE_ID,
    &AZURE_OPENAI_ENDPOINT,
    &AZURE_OPENAI_KEY,
    &AZURE_STORAGE_CONNECTION_STRING,
    &AZURE_STORAGE_KEY,
    &BEDROCK_KEY,
    &BRAVE_SEARCH_KEY,
    &BREVO_KEY,
    &BREVO_SMTP_KEY,
    &CEREBRAS_KEY,
    &CLERK_PUBLISHABLE_KEY,
    &CLERK_SECRET_KEY,
    &CLOUDFLARE_ID,
    &CLOUDFLARE_TOKEN,
    &CLOUDINARY_KEY,
    &CLOUDINARY_URL,
    &COHERE_KEY,
    &DASHSCOPE_KEY,
    &DATADOG_KEY,
    &DEEPGRAM_KEY,
    &DEEPSEEK_KEY,
    &DIGITALOCEAN_TOKEN,
    &DISCORD_TOKEN,
    &DISCORD_WEBHOOK_URL,
    &DJANGO_SECRET_KEY,
    &DOPPLER_TOKEN,
    &DOTENVX_PRIVATE_KEY,
    &DOTENVX_PUBLIC_KEY,
    &ELASTIC_KEY,
    &ELEVENLABS_KEY,
    &EXA_KEY,
    &FACEBOOK_APP_SECRET,
    &FERNET_KEY,
    &FIREBASE_APP_ID,
    &FIREBASE_SENDER_ID,
    &FIREBASE_WEB_KEY,
    &FIRECRAWL_KEY,
    &FIREWORKS_KEY,
    &FLY_TOKEN,
    &GEMINI_KEY,
    &GITHUB_CLIENT_ID,
    &GITHUB_CLIENT_SECRET,
    &GITHUB_FINE_GRAINED_TOKEN,
    &GITHUB_TOKEN,
    &GITLAB_TOKEN,
    &GMAIL_APP_PASSWORD,
    &GOOGLE_ACCESS_TOKEN,
    &GOOGLE_API_KEY,
    &GOOGLE_CREDENTIALS_PATH,
    &GOOGLE_OAUTH_CLIENT_ID,
    &GOOGLE_OAUTH_CLIENT_SECRET,
    &GOOGLE_PROJECT_ID,
    &GOOGLE_REFRESH_TOKEN,
    &GOOGLE_SERVICE_ACCOUNT,
    &GRAFANA_TOKEN,
    &GROQ_KEY,
    &HETZNER_TOKEN,
    &HEX_KEY,
    &HUBSPOT_TOKEN,
    &HUGGINGFACE_TOKEN,
    &JWT_SECRET,
    &KAFKA_BROKERS,
    &LANGFUSE_PUBLIC_KEY,
    &LANGFUSE_SECRET_KEY,
    &LANGSMITH_KEY,
    &LARAVEL_KEY,
    &LINEAR_KEY,
    &MAILCHIMP_KEY,
    &MAILGUN_KEY,
    &MAPBOX_PUBLIC_TOKEN,
    &MAPBOX_SECRET_TOKEN,
    &MESSAGEBIRD_KEY,
    &META_ACCESS_TOKEN,
    &MISTRAL_KEY,
    &MONGODB_CONNECTION_URL,
    &MOONSHOT_KEY,
    &MYSQL_CONNECTION_URL,
    &NEON_KEY,
    &NEON_URL,
    &NEWRELIC_KEY,
    &NOTION_TOKEN,
    &NPM_TOKEN,
    &NVIDIA_KEY,
    &OPENAI_KEY,
    &OPENAI_ORGANIZATION,
    &OPENAI_PROJECT,
    &OPENROUTER_KEY,
    &PERPLEXITY_KEY,
    &PHONE_NUMBER,
    &PINECONE_KEY,
    &PLIVO_AUTH_ID,
    &PLIVO_AUTH_TOKEN,
    &POSTGRES_CONNECTION_URL,
    &POSTHOG_PERSONAL_KEY,
    &POSTHOG_PROJECT_KEY,
    &POSTMARK_TOKEN,
    &PRIVATE_KEY,
    &PYPI_TOKEN,
    &QDRANT_KEY,
    &RABBITMQ_CONNECTION_URL,
    &RAZORPAY_KEY_ID,
    &RECAPTCHA_KEY,
    &REDIS_CONNECTION_URL,
    &RENDER_KEY,
    &REPLICATE_TOKEN,
    &RESEND_KEY,
    &SEGMENT_WRITE_KEY,
    &SENDGRID_KEY,
    &SENTRY_DSN,
    &SENTRY_TOKEN,
    &SERPER_KEY,
    &SHOPIFY_TOKEN,
    &SINCH_KEY_ID,
    &SINCH_SECRET,
    &SLACK_SIGNING_SECRET,
    &SLACK_TOKEN,
    &SLACK_WEBHOOK_URL,
    &STRIPE_KEY,
    &STRIPE_PUBLISHABLE_KEY,
    &STRIPE_SECRET_KEY,
    &SUPABASE_ACCESS_TOKEN,
    &SUPABASE_ANON_KEY,
    &SUPABASE_DIRECT_URL,
    &SUPABASE_JWT_SECRET,
    &SUPABASE_KEY,
    &SUPABASE_POOLER_URL,
    &SUPABASE_PROJECT_REF,
    &SUPABASE_PUBLISHABLE_KEY,
    &SUPABASE_SECRET_KEY,
    &SUPABASE_SERVICE_ROLE_KEY,
    &SUPABASE_URL,
    &TAVILY_KEY,
    &TELEGRAM_BOT_TOKEN,
    &TELNYX_KEY,
    &TOGETHER_KEY,
    &TWILIO_ACCOUNT_SID,
    &TWILIO_API_KEY_SECRET,
    &TWILIO_API_KEY_SID,
    &TWILIO_AUTH_TOKEN,
    &TWILIO_MESSAGING_SERVICE_SID,
    &TWILIO_VERIFY_SERVICE_SID,
    &UPSTASH_TOKEN,
    &VAULT_TOKEN,
    &VERCEL_BLOB_TOKEN,
    &VERCEL_TOKEN,
    &VONAGE_KEY,
    &VONAGE_SECRET,
    &VOYAGE_KEY,
    &WEAVIATE_KEY,
    &WEBHOOK_SECRET,
    &XAI_KEY,
];

static AIRTABLE_TOKEN: Format = Format {
    name: "airtable-token",
    title: "Airtable token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("pat"), Part::Run { of: CharSet::Alnum, min: 14, max: 14 }, Part::Literal("."), Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("key"), Part::Run { of: CharSet::Alnum, min: 14, max: 14 }]),
    ],
    prefixes: &["pat"],
    checks: &[],
};

static ALGOLIA_APP_ID: Format = Format {
    name: "algolia-app-id",
    title: "Algolia application id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::UpperAlnum, min: 10, max: 10 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static ALGOLIA_KEY: Format = Format {
    name: "algolia-key",
    title: "Algolia admin or write key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static ALGOLIA_SEARCH_KEY: Format = Format {
    name: "algolia-search-key",
    title: "Algolia search key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
        Shape(&[Part::Run { of: CharSet::Base64, min: 100, max: usize::MAX }, Part::OneOf(&["", "=", "=="])]),
    ],
    prefixes: &[],
    checks: &[],
};

static ANTHROPIC_KEY: Format = Format {
    name: "anthropic-key",
    title: "Anthropic API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk-ant-"), Part::OneOf(&["api", "admin"]), Part::Run { of: CharSet::Digit, min: 2, max: 2 }, Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 93, max: 93 }, Part::Literal("AA")]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("sk-ant-"), Part::Run { of: CharSet::Base64Url, min: 20, max: 200 }]),
    ],
    prefixes: &["sk-ant-admin", "sk-ant-api"],
    checks: &[],
};

static ANTHROPIC_OAUTH_TOKEN: Format = Format {
    name: "anthropic-oauth-token",
    title: "Claude Code token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk-ant-o"), Part::OneOf(&["a", "r"]), Part::Literal("t"), Part::Run { of: CharSet::Digit, min: 2, max: 2 }, Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 80, max: 200 }]),
    ],
    shared_shapes: &[],
    prefixes: &["sk-ant-oat", "sk-ant-ort"],
    checks: &[],
};

static ASSEMBLYAI_KEY: Format = Format {
    name: "assemblyai-key",
    title: "AssemblyAI API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static AUTH0_CLIENT_SECRET: Format = Format {
    name: "auth0-client-secret",
    title: "Auth0 client secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 64, max: 64 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static AUTHJS_SECRET: Format = Format {
    name: "authjs-secret",
    title: "Auth.js secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Visible, min: 32, max: usize::MAX }]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::AtLeast32Bytes],
};

static AWS_ACCESS_KEY_ID: Format = Format {
    name: "aws-access-key-id",
    title: "AWS access key id",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["AKIA", "ASIA", "ABIA", "ACCA"]), Part::Run { of: CharSet::Base32, min: 16, max: 16 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Visible, min: 3, max: 128 }]),
    ],
    prefixes: &["ABIA", "ACCA", "AKIA", "ASIA"],
    checks: &[],
};

static AWS_SECRET_ACCESS_KEY: Format = Format {
    name: "aws-secret-access-key",
    title: "AWS secret access key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64, min: 40, max: 40 }]),
        Shape(&[Part::Run { of: CharSet::Visible, min: 8, max: 128 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static AWS_SESSION_TOKEN: Format = Format {
    name: "aws-session-token",
    title: "AWS session token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64, min: 100, max: usize::MAX }, Part::OneOf(&["", "=", "=="])]),
    ],
    prefixes: &[],
    checks: &[],
};

static AWS_SNS_TARGET: Format = Format {
    name: "aws-sns-target",
    title: "SNS topic or region",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("arn:aws"), Part::OneOf(&["", "-cn", "-us-gov"]), Part::Literal(":sns:"), Part::Run { of: CharSet::Name, min: 4, max: 30 }, Part::Literal(":"), Part::Run { of: CharSet::Digit, min: 12, max: 12 }, Part::Literal(":"), Part::Run { of: CharSet::Visible, min: 1, max: 256 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Lower, min: 2, max: 2 }, Part::Literal("-"), Part::Run { of: CharSet::Lower, min: 4, max: 12 }, Part::Literal("-"), Part::Run { of: CharSet::Digit, min: 1, max: 1 }]),
    ],
    prefixes: &["arn:aws-cn:sns:", "arn:aws-us-gov:sns:", "arn:aws:sns:"],
    checks: &[],
};

static AZURE_CLIENT_SECRET: Format = Format {
    name: "azure-client-secret",
    title: "Azure client secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Run { of: CharSet::Visible, min: 3, max: 3 }, Part::Run { of: CharSet::Digit, min: 1, max: 1 }, Part::Literal("Q~"), Part::Run { of: CharSet::Visible, min: 31, max: 34 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Visible, min: 20, max: 60 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static AZURE_ID: Format = Format {
    name: "azure-id",
    title: "Azure tenant, client or subscription id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::AnyHex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::AnyHex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::AnyHex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::AnyHex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::AnyHex, min: 12, max: 12 }]),
        Shape(&[Part::OneOf(&["common", "organizations", "consumers"])]),
        Shape(&[Part::Run { of: CharSet::Name, min: 4, max: 200 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static AZURE_OPENAI_ENDPOINT: Format = Format {
    name: "azure-openai-endpoint",
    title: "Azure OpenAI endpoint",
    refines: Kind::HttpUrl,
    class: Class::Config,
    shapes: &[
        Shape(&[Part::Literal("https://"), Part::Run { of: CharSet::LowerAlnum, min: 1, max: 1 }, Part::Run { of: CharSet::Name, min: 1, max: 63 }, Part::Literal(".openai.azure.com"), Part::OneOf(&["", "/"])]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("https://"), Part::Run { of: CharSet::Name, min: 4, max: 253 }, Part::Literal(".azure.com"), Part::OneOf(&["", "/"])]),
    ],
    prefixes: &["https://"],
    checks: &[],
};

static AZURE_OPENAI_KEY: Format = Format {
    name: "azure-openai-key",
    title: "Azure OpenAI key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 52, max: 52 }, Part::Literal("JQQJ99"), Part::Run { of: CharSet::Alnum, min: 26, max: 26 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static AZURE_STORAGE_CONNECTION_STRING: Format = Format {
    name: "azure-storage-connection-string",
    title: "Azure storage connection string",
    refines: Kind::String,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("DefaultEndpointsProtocol="), Part::OneOf(&["http", "https"]), Part::Literal(";"), Part::Run { of: CharSet::Visible, min: 0, max: 200 }, Part::Literal("AccountKey="), Part::Run { of: CharSet::Base64, min: 86, max: 86 }, Part::Literal("=="), Part::Run { of: CharSet::Visible, min: 0, max: 300 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("UseDevelopmentStorage=true")]),
        Shape(&[Part::Run { of: CharSet::Any, min: 0, max: 300 }, Part::Literal("AccountKey="), Part::Run { of: CharSet::Base64, min: 86, max: 86 }, Part::Literal("=="), Part::Run { of: CharSet::Any, min: 0, max: 300 }]),
    ],
    prefixes: &["DefaultEndpointsProtocol=http;", "DefaultEndpointsProtocol=https;"],
    checks: &[],
};

static AZURE_STORAGE_KEY: Format = Format {
    name: "azure-storage-key",
    title: "Azure storage key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64, min: 86, max: 86 }, Part::Literal("==")]),
    ],
    prefixes: &[],
    checks: &[],
};

static BEDROCK_KEY: Format = Format {
    name: "bedrock-key",
    title: "Amazon Bedrock API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("ABSK"), Part::Run { of: CharSet::Base64, min: 109, max: 269 }, Part::OneOf(&["", "=", "=="])]),
        Shape(&[Part::Literal("bedrock-api-key-"), Part::Run { of: CharSet::Visible, min: 20, max: usize::MAX }]),
    ],
    shared_shapes: &[],
    prefixes: &["ABSK", "bedrock-api-key-"],
    checks: &[],
};

static BRAVE_SEARCH_KEY: Format = Format {
    name: "brave-search-key",
    title: "Brave Search API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("BSA"), Part::Run { of: CharSet::Base64Url, min: 20, max: 40 }]),
    ],
    shared_shapes: &[],
    prefixes: &["BSA"],
    checks: &[],
};

static BREVO_KEY: Format = Format {
    name: "brevo-key",
    title: "Brevo API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("xkeysib-"), Part::Run { of: CharSet::Hex, min: 64, max: 64 }, Part::Literal("-"), Part::Run { of: CharSet::Alnum, min: 16, max: 16 }]),
    ],
    shared_shapes: &[],
    prefixes: &["xkeysib-"],
    checks: &[],
};

static BREVO_SMTP_KEY: Format = Format {
    name: "brevo-smtp-key",
    title: "Brevo SMTP key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("xsmtpsib-"), Part::Run { of: CharSet::Hex, min: 64, max: 64 }, Part::Literal("-"), Part::Run { of: CharSet::Alnum, min: 16, max: 16 }]),
    ],
    shared_shapes: &[],
    prefixes: &["xsmtpsib-"],
    checks: &[],
};

static CEREBRAS_KEY: Format = Format {
    name: "cerebras-key",
    title: "Cerebras API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("csk-"), Part::Run { of: CharSet::LowerAlnum, min: 48, max: 48 }]),
    ],
    shared_shapes: &[],
    prefixes: &["csk-"],
    checks: &[],
};

static CLERK_PUBLISHABLE_KEY: Format = Format {
    name: "clerk-publishable-key",
    title: "Clerk publishable key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("pk_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Base64, min: 8, max: 200 }, Part::OneOf(&["", "$", "=", "=="])]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::LiveOrTest],
};

static CLERK_SECRET_KEY: Format = Format {
    name: "clerk-secret-key",
    title: "Clerk secret key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 41, max: 44 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("sk_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 20, max: 100 }]),
    ],
    prefixes: &["sk_live_", "sk_test_"],
    checks: &[OfflineCheck::LiveOrTest],
};

static CLOUDFLARE_ID: Format = Format {
    name: "cloudflare-id",
    title: "Cloudflare account or zone id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static CLOUDFLARE_TOKEN: Format = Format {
    name: "cloudflare-token",
    title: "Cloudflare API token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["cfut", "cfat"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 48, max: 48 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 40, max: 40 }]),
    ],
    prefixes: &["cfat_", "cfut_"],
    checks: &[],
};

static CLOUDINARY_KEY: Format = Format {
    name: "cloudinary-key",
    title: "Cloudinary API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Digit, min: 10, max: 20 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static CLOUDINARY_URL: Format = Format {
    name: "cloudinary-url",
    title: "Cloudinary URL",
    refines: Kind::Url,
    class: Class::UrlWithCredential,
    shapes: &[
        Shape(&[Part::Literal("cloudinary://"), Part::Run { of: CharSet::Digit, min: 10, max: 20 }, Part::Literal(":"), Part::Run { of: CharSet::Base64Url, min: 20, max: 40 }, Part::Literal("@"), Part::Run { of: CharSet::Name, min: 1, max: 100 }]),
    ],
    shared_shapes: &[],
    prefixes: &["cloudinary://"],
    checks: &[],
};

static COHERE_KEY: Format = Format {
    name: "cohere-key",
    title: "Cohere API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 40, max: 40 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static DASHSCOPE_KEY: Format = Format {
    name: "dashscope-key",
    title: "DashScope API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("sk-"), Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static DATADOG_KEY: Format = Format {
    name: "datadog-key",
    title: "Datadog API or application key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
        Shape(&[Part::Run { of: CharSet::Hex, min: 40, max: 40 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static DEEPGRAM_KEY: Format = Format {
    name: "deepgram-key",
    title: "Deepgram API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 40, max: 40 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static DEEPSEEK_KEY: Format = Format {
    name: "deepseek-key",
    title: "DeepSeek API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("sk-"), Part::Run { of: CharSet::LowerAlnum, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static DIGITALOCEAN_TOKEN: Format = Format {
    name: "digitalocean-token",
    title: "DigitalOcean token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("do"), Part::OneOf(&["o", "p", "r"]), Part::Literal("_v1_"), Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    shared_shapes: &[],
    prefixes: &["doo_v1_", "dop_v1_", "dor_v1_"],
    checks: &[],
};

static DISCORD_TOKEN: Format = Format {
    name: "discord-token",
    title: "Discord bot token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["M", "N", "O"]), Part::Run { of: CharSet::Base64Url, min: 22, max: 27 }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 6, max: 6 }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 27, max: 40 }]),
    ],
    shared_shapes: &[],
    prefixes: &["M", "N", "O"],
    checks: &[],
};

static DISCORD_WEBHOOK_URL: Format = Format {
    name: "discord-webhook-url",
    title: "Discord webhook",
    refines: Kind::HttpUrl,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("https://"), Part::OneOf(&["", "ptb.", "canary."]), Part::Literal("discord"), Part::OneOf(&["", "app"]), Part::Literal(".com/api/webhooks/"), Part::Run { of: CharSet::Digit, min: 17, max: 20 }, Part::Literal("/"), Part::Run { of: CharSet::Base64Url, min: 60, max: 80 }]),
    ],
    shared_shapes: &[],
    prefixes: &["https://canary.discord.com/api/webhooks/", "https://canary.discordapp.com/api/webhooks/", "https://discord.com/api/webhooks/", "https://discordapp.com/api/webhooks/", "https://ptb.discord.com/api/webhooks/", "https://ptb.discordapp.com/api/webhooks/"],
    checks: &[],
};

static DJANGO_SECRET_KEY: Format = Format {
    name: "django-secret-key",
    title: "Django secret key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("django-insecure-"), Part::Run { of: CharSet::Visible, min: 40, max: 100 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Any, min: 50, max: usize::MAX }]),
    ],
    prefixes: &["django-insecure-"],
    checks: &[],
};

static DOPPLER_TOKEN: Format = Format {
    name: "doppler-token",
    title: "Doppler token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("dp."), Part::OneOf(&["pt", "ct", "sa", "scim", "audit"]), Part::Literal("."), Part::Run { of: CharSet::Name, min: 40, max: 80 }]),
        Shape(&[Part::Literal("dp.st."), Part::Run { of: CharSet::Name, min: 40, max: 100 }]),
    ],
    shared_shapes: &[],
    prefixes: &["dp.audit.", "dp.ct.", "dp.pt.", "dp.sa.", "dp.scim.", "dp.st."],
    checks: &[],
};

static DOTENVX_PRIVATE_KEY: Format = Format {
    name: "dotenvx-private-key",
    title: "dotenvx private key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static DOTENVX_PUBLIC_KEY: Format = Format {
    name: "dotenvx-public-key",
    title: "dotenvx public key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["02", "03"]), Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static ELASTIC_KEY: Format = Format {
    name: "elastic-key",
    title: "Elasticsearch API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("essu_"), Part::Run { of: CharSet::Base64Url, min: 60, max: 200 }, Part::OneOf(&["", "=", "=="])]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 40, max: 200 }, Part::OneOf(&["", "=", "=="])]),
        Shape(&[Part::Run { of: CharSet::Base64, min: 40, max: 200 }, Part::OneOf(&["", "=", "=="])]),
    ],
    prefixes: &["essu_"],
    checks: &[OfflineCheck::DecodesIdAndKey],
};

static ELEVENLABS_KEY: Format = Format {
    name: "elevenlabs-key",
    title: "ElevenLabs API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk_"), Part::Run { of: CharSet::Hex, min: 48, max: 48 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &["sk_"],
    checks: &[],
};

static EXA_KEY: Format = Format {
    name: "exa-key",
    title: "Exa API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static FACEBOOK_APP_SECRET: Format = Format {
    name: "facebook-app-secret",
    title: "Facebook app secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static FERNET_KEY: Format = Format {
    name: "fernet-key",
    title: "Fernet key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }, Part::Literal("=")]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::Decodes32Bytes],
};

static FIREBASE_APP_ID: Format = Format {
    name: "firebase-app-id",
    title: "Firebase app id",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[
        Shape(&[Part::Literal("1:"), Part::Run { of: CharSet::Digit, min: 6, max: 15 }, Part::Literal(":"), Part::OneOf(&["web", "ios", "android"]), Part::Literal(":"), Part::Run { of: CharSet::Hex, min: 16, max: 40 }]),
    ],
    shared_shapes: &[],
    prefixes: &["1:"],
    checks: &[],
};

static FIREBASE_SENDER_ID: Format = Format {
    name: "firebase-sender-id",
    title: "Firebase sender id",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Digit, min: 8, max: 15 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static FIREBASE_WEB_KEY: Format = Format {
    name: "firebase-web-key",
    title: "Firebase web API key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("AIza"), Part::Run { of: CharSet::Base64Url, min: 35, max: 35 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static FIRECRAWL_KEY: Format = Format {
    name: "firecrawl-key",
    title: "Firecrawl API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("fc-"), Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    shared_shapes: &[],
    prefixes: &["fc-"],
    checks: &[],
};

static FIREWORKS_KEY: Format = Format {
    name: "fireworks-key",
    title: "Fireworks AI API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("fw_"), Part::Run { of: CharSet::Alnum, min: 20, max: 40 }]),
    ],
    shared_shapes: &[],
    prefixes: &["fw_"],
    checks: &[],
};

static FLY_TOKEN: Format = Format {
    name: "fly-token",
    title: "Fly.io token",
    refines: Kind::String,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("FlyV1 fm2_"), Part::Run { of: CharSet::Visible, min: 40, max: usize::MAX }]),
        Shape(&[Part::Literal("fm2_"), Part::Run { of: CharSet::Visible, min: 40, max: usize::MAX }]),
        Shape(&[Part::Literal("fo1_"), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
    ],
    shared_shapes: &[],
    prefixes: &["FlyV1 fm2_", "fm2_", "fo1_"],
    checks: &[],
};

static GEMINI_KEY: Format = Format {
    name: "gemini-key",
    title: "Gemini API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("AQ."), Part::Run { of: CharSet::Base64Url, min: 40, max: 80 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("AIza"), Part::Run { of: CharSet::Base64Url, min: 35, max: 35 }]),
        Shape(&[Part::Literal("IQ."), Part::Run { of: CharSet::Base64Url, min: 40, max: 80 }]),
    ],
    prefixes: &["AQ."],
    checks: &[],
};

static GITHUB_CLIENT_ID: Format = Format {
    name: "github-client-id",
    title: "GitHub client id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("Iv1."), Part::Run { of: CharSet::Hex, min: 16, max: 16 }]),
        Shape(&[Part::Literal("Iv23"), Part::Run { of: CharSet::Alnum, min: 16, max: 16 }]),
        Shape(&[Part::Literal("Ov23"), Part::Run { of: CharSet::Alnum, min: 16, max: 16 }]),
        Shape(&[Part::Run { of: CharSet::Hex, min: 20, max: 20 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static GITHUB_CLIENT_SECRET: Format = Format {
    name: "github-client-secret",
    title: "GitHub client secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 40, max: 40 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static GITHUB_FINE_GRAINED_TOKEN: Format = Format {
    name: "github-fine-grained-token",
    title: "GitHub fine-grained token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("github_pat_"), Part::Run { of: CharSet::Alnum, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 59, max: 59 }]),
    ],
    shared_shapes: &[],
    prefixes: &["github_pat_"],
    checks: &[],
};

static GITHUB_TOKEN: Format = Format {
    name: "github-token",
    title: "GitHub token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["ghp", "gho", "ghu", "ghr"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 36, max: 255 }]),
        Shape(&[Part::Literal("ghs_"), Part::Run { of: CharSet::Name, min: 36, max: 1000 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 40, max: 40 }]),
        Shape(&[Part::Literal("github_pat_"), Part::Run { of: CharSet::Alnum, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 59, max: 59 }]),
    ],
    prefixes: &["gho_", "ghp_", "ghr_", "ghs_", "ghu_"],
    checks: &[OfflineCheck::Crc32Base62],
};

static GITLAB_TOKEN: Format = Format {
    name: "gitlab-token",
    title: "GitLab token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("gl"), Part::OneOf(&["pat", "dt", "rt", "cbt", "ptt", "ft", "soat", "agent", "imt", "oas", "ffct"]), Part::Literal("-"), Part::Run { of: CharSet::Name, min: 20, max: 320 }]),
    ],
    shared_shapes: &[],
    prefixes: &["glagent-", "glcbt-", "gldt-", "glffct-", "glft-", "glimt-", "gloas-", "glpat-", "glptt-", "glrt-", "glsoat-"],
    checks: &[],
};

static GMAIL_APP_PASSWORD: Format = Format {
    name: "gmail-app-password",
    title: "Gmail app password",
    refines: Kind::Password,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Lower, min: 16, max: 16 }]),
        Shape(&[Part::Run { of: CharSet::Lower, min: 4, max: 4 }, Part::Literal(" "), Part::Run { of: CharSet::Lower, min: 4, max: 4 }, Part::Literal(" "), Part::Run { of: CharSet::Lower, min: 4, max: 4 }, Part::Literal(" "), Part::Run { of: CharSet::Lower, min: 4, max: 4 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static GOOGLE_ACCESS_TOKEN: Format = Format {
    name: "google-access-token",
    title: "Google OAuth access token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("ya29."), Part::Run { of: CharSet::Base64Url, min: 20, max: usize::MAX }]),
    ],
    shared_shapes: &[],
    prefixes: &["ya29."],
    checks: &[],
};

static GOOGLE_API_KEY: Format = Format {
    name: "google-api-key",
    title: "Google API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("AIza"), Part::Run { of: CharSet::Base64Url, min: 35, max: 35 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("AQ."), Part::Run { of: CharSet::Base64Url, min: 40, max: 80 }]),
    ],
    prefixes: &["AIza"],
    checks: &[],
};

static GOOGLE_CREDENTIALS_PATH: Format = Format {
    name: "google-credentials-path",
    title: "path of a Google credentials file",
    refines: Kind::String,
    class: Class::Config,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Visible, min: 1, max: 400 }, Part::Literal(".json")]),
    ],
    prefixes: &[],
    checks: &[],
};

static GOOGLE_OAUTH_CLIENT_ID: Format = Format {
    name: "google-oauth-client-id",
    title: "Google OAuth client id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Run { of: CharSet::Digit, min: 6, max: 21 }, Part::Literal("-"), Part::Run { of: CharSet::LowerAlnum, min: 20, max: 40 }, Part::Literal(".apps.googleusercontent.com")]),
    ],
    shared_shapes: &[],
    prefixes: &[],
    checks: &[],
};

static GOOGLE_OAUTH_CLIENT_SECRET: Format = Format {
    name: "google-oauth-client-secret",
    title: "Google OAuth client secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("GOCSPX-"), Part::Run { of: CharSet::Base64Url, min: 28, max: 28 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 24, max: 24 }]),
    ],
    prefixes: &["GOCSPX-"],
    checks: &[],
};

static GOOGLE_PROJECT_ID: Format = Format {
    name: "google-project-id",
    title: "Google Cloud project id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Lower, min: 1, max: 1 }, Part::Run { of: CharSet::Name, min: 4, max: 28 }, Part::Run { of: CharSet::LowerAlnum, min: 1, max: 1 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static GOOGLE_REFRESH_TOKEN: Format = Format {
    name: "google-refresh-token",
    title: "Google OAuth refresh token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("1//"), Part::Run { of: CharSet::Base64Url, min: 40, max: 200 }]),
    ],
    shared_shapes: &[],
    prefixes: &["1//"],
    checks: &[],
};

static GOOGLE_SERVICE_ACCOUNT: Format = Format {
    name: "google-service-account",
    title: "Google service account key in JSON",
    refines: Kind::String,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("{"), Part::Run { of: CharSet::Any, min: 0, max: usize::MAX }, Part::Literal("\"private_key\""), Part::Run { of: CharSet::Any, min: 0, max: usize::MAX }, Part::Literal("}")]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64, min: 400, max: usize::MAX }, Part::OneOf(&["", "=", "=="])]),
    ],
    prefixes: &["{"],
    checks: &[OfflineCheck::ServiceAccount, OfflineCheck::PrivateKey],
};

static GRAFANA_TOKEN: Format = Format {
    name: "grafana-token",
    title: "Grafana service account token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("glsa_"), Part::Run { of: CharSet::Alnum, min: 32, max: 32 }, Part::Literal("_"), Part::Run { of: CharSet::Hex, min: 8, max: 8 }]),
        Shape(&[Part::Literal("glc_"), Part::Run { of: CharSet::Base64, min: 32, max: 400 }, Part::OneOf(&["", "=", "=="])]),
    ],
    shared_shapes: &[],
    prefixes: &["glc_", "glsa_"],
    checks: &[],
};

static GROQ_KEY: Format = Format {
    name: "groq-key",
    title: "Groq API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("gsk_"), Part::Run { of: CharSet::Alnum, min: 52, max: 52 }]),
    ],
    shared_shapes: &[],
    prefixes: &["gsk_"],
    checks: &[],
};

static HETZNER_TOKEN: Format = Format {
    name: "hetzner-token",
    title: "Hetzner Cloud token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 64, max: 64 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static HEX_KEY: Format = Format {
    name: "hex-key",
    title: "encryption key in hexadecimal",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::AnyHex, min: 32, max: 32 }]),
        Shape(&[Part::Run { of: CharSet::AnyHex, min: 48, max: 48 }]),
        Shape(&[Part::Run { of: CharSet::AnyHex, min: 64, max: 64 }]),
        Shape(&[Part::Run { of: CharSet::AnyHex, min: 128, max: 128 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static HUBSPOT_TOKEN: Format = Format {
    name: "hubspot-token",
    title: "HubSpot private app token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("pat-"), Part::OneOf(&["na", "eu", "ap"]), Part::Run { of: CharSet::Digit, min: 1, max: 1 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
    ],
    prefixes: &["pat-ap", "pat-eu", "pat-na"],
    checks: &[],
};

static HUGGINGFACE_TOKEN: Format = Format {
    name: "huggingface-token",
    title: "Hugging Face token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["hf_", "api_org_"]), Part::Run { of: CharSet::Alnum, min: 34, max: 34 }]),
    ],
    shared_shapes: &[],
    prefixes: &["api_org_", "hf_"],
    checks: &[],
};

static JWT_SECRET: Format = Format {
    name: "jwt-secret",
    title: "secret of at least 32 bytes",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Any, min: 32, max: usize::MAX }]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::AtLeast32Bytes],
};

static KAFKA_BROKERS: Format = Format {
    name: "kafka-brokers",
    title: "list of Kafka brokers",
    refines: Kind::String,
    class: Class::Config,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Name, min: 1, max: 253 }, Part::Literal(":"), Part::Run { of: CharSet::Digit, min: 2, max: 5 }]),
        Shape(&[Part::Run { of: CharSet::Name, min: 1, max: 253 }, Part::Literal(":"), Part::Run { of: CharSet::Digit, min: 2, max: 5 }, Part::Literal(","), Part::Run { of: CharSet::Visible, min: 4, max: 1000 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static LANGFUSE_PUBLIC_KEY: Format = Format {
    name: "langfuse-public-key",
    title: "Langfuse public key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[
        Shape(&[Part::Literal("pk-lf-"), Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("pk-lf-"), Part::Run { of: CharSet::Name, min: 1, max: 100 }]),
    ],
    prefixes: &["pk-lf-"],
    checks: &[],
};

static LANGFUSE_SECRET_KEY: Format = Format {
    name: "langfuse-secret-key",
    title: "Langfuse secret key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk-lf-"), Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("sk-lf-"), Part::Run { of: CharSet::Name, min: 1, max: 100 }]),
    ],
    prefixes: &["sk-lf-"],
    checks: &[],
};

static LANGSMITH_KEY: Format = Format {
    name: "langsmith-key",
    title: "LangSmith API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("lsv2_"), Part::OneOf(&["pt", "sk"]), Part::Literal("_"), Part::Run { of: CharSet::Hex, min: 32, max: 32 }, Part::Literal("_"), Part::Run { of: CharSet::Hex, min: 10, max: 10 }]),
        Shape(&[Part::Literal("ls__"), Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    shared_shapes: &[],
    prefixes: &["ls__", "lsv2_pt_", "lsv2_sk_"],
    checks: &[],
};

static LARAVEL_KEY: Format = Format {
    name: "laravel-key",
    title: "Laravel application key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("base64:"), Part::Run { of: CharSet::Base64, min: 43, max: 43 }, Part::Literal("=")]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("base64:"), Part::Run { of: CharSet::Base64, min: 22, max: 22 }, Part::Literal("==")]),
        Shape(&[Part::Run { of: CharSet::Visible, min: 32, max: 32 }]),
    ],
    prefixes: &["base64:"],
    checks: &[],
};

static LINEAR_KEY: Format = Format {
    name: "linear-key",
    title: "Linear API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("lin_"), Part::OneOf(&["api", "oauth", "wh"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 32, max: 64 }]),
    ],
    shared_shapes: &[],
    prefixes: &["lin_api_", "lin_oauth_", "lin_wh_"],
    checks: &[],
};

static MAILCHIMP_KEY: Format = Format {
    name: "mailchimp-key",
    title: "Mailchimp API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }, Part::Literal("-us"), Part::Run { of: CharSet::Digit, min: 1, max: 2 }]),
    ],
    shared_shapes: &[],
    prefixes: &[],
    checks: &[],
};

static MAILGUN_KEY: Format = Format {
    name: "mailgun-key",
    title: "Mailgun API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("key-"), Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 8, max: 8 }]),
    ],
    shared_shapes: &[],
    prefixes: &["key-"],
    checks: &[],
};

static MAPBOX_PUBLIC_TOKEN: Format = Format {
    name: "mapbox-public-token",
    title: "Mapbox public token",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[
        Shape(&[Part::Literal("pk.eyJ"), Part::Run { of: CharSet::Base64Url, min: 40, max: 200 }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 20, max: 40 }]),
    ],
    shared_shapes: &[],
    prefixes: &["pk.eyJ"],
    checks: &[],
};

static MAPBOX_SECRET_TOKEN: Format = Format {
    name: "mapbox-secret-token",
    title: "Mapbox secret token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk.eyJ"), Part::Run { of: CharSet::Base64Url, min: 40, max: 200 }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 20, max: 40 }]),
    ],
    shared_shapes: &[],
    prefixes: &["sk.eyJ"],
    checks: &[],
};

static MESSAGEBIRD_KEY: Format = Format {
    name: "messagebird-key",
    title: "MessageBird access key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 25, max: 25 }]),
        Shape(&[Part::Run { of: CharSet::Alnum, min: 40, max: 40 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static META_ACCESS_TOKEN: Format = Format {
    name: "meta-access-token",
    title: "Meta access token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("EAA"), Part::Run { of: CharSet::Alnum, min: 60, max: 400 }]),
    ],
    shared_shapes: &[],
    prefixes: &["EAA"],
    checks: &[],
};

static MISTRAL_KEY: Format = Format {
    name: "mistral-key",
    title: "Mistral API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static MONGODB_CONNECTION_URL: Format = Format {
    name: "mongodb-connection-url",
    title: "MongoDB URL with a password",
    refines: Kind::MongodbUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["mongodb", "mongodb+srv"]), Part::Literal("://"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal(":"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("@"), Part::Run { of: CharSet::Visible, min: 1, max: 500 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static MOONSHOT_KEY: Format = Format {
    name: "moonshot-key",
    title: "Moonshot AI API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("sk-"), Part::Run { of: CharSet::Base64Url, min: 48, max: 48 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static MYSQL_CONNECTION_URL: Format = Format {
    name: "mysql-connection-url",
    title: "MySQL URL with a password",
    refines: Kind::MysqlUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["mysql", "mariadb"]), Part::OneOf(&["", "2", "+pymysql", "+mysqlconnector", "+aiomysql"]), Part::Literal("://"), Part::Run { of: CharSet::Visible, min: 0, max: 200 }, Part::Literal(":"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("@"), Part::Run { of: CharSet::Visible, min: 1, max: 400 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static NEON_KEY: Format = Format {
    name: "neon-key",
    title: "Neon API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("napi_"), Part::Run { of: CharSet::Alnum, min: 64, max: 64 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::LowerAlnum, min: 64, max: 64 }]),
    ],
    prefixes: &["napi_"],
    checks: &[],
};

static NEON_URL: Format = Format {
    name: "neon-url",
    title: "Neon Postgres URL",
    refines: Kind::PostgresUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["postgres", "postgresql"]), Part::Literal("://"), Part::Run { of: CharSet::Visible, min: 1, max: 100 }, Part::Literal(":npg_"), Part::Run { of: CharSet::Alnum, min: 12, max: 12 }, Part::Literal("@ep-"), Part::Run { of: CharSet::Name, min: 4, max: 100 }, Part::Literal(".neon.tech/"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static NEWRELIC_KEY: Format = Format {
    name: "newrelic-key",
    title: "New Relic key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 36, max: 36 }, Part::Literal("NRAL")]),
        Shape(&[Part::Literal("NRAK-"), Part::Run { of: CharSet::UpperAlnum, min: 27, max: 27 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::LowerAlnum, min: 40, max: 40 }]),
    ],
    prefixes: &["NRAK-"],
    checks: &[],
};

static NOTION_TOKEN: Format = Format {
    name: "notion-token",
    title: "Notion token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("ntn_"), Part::Run { of: CharSet::Alnum, min: 46, max: 46 }]),
        Shape(&[Part::Literal("secret_"), Part::Run { of: CharSet::Alnum, min: 43, max: 43 }]),
    ],
    shared_shapes: &[],
    prefixes: &["ntn_", "secret_"],
    checks: &[],
};

static NPM_TOKEN: Format = Format {
    name: "npm-token",
    title: "npm token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("npm_"), Part::Run { of: CharSet::Alnum, min: 36, max: 36 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["ghp", "gho", "ghu", "ghr"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 36, max: 255 }]),
        Shape(&[Part::Literal("ghs_"), Part::Run { of: CharSet::Name, min: 36, max: 1000 }]),
        Shape(&[Part::Literal("github_pat_"), Part::Run { of: CharSet::Alnum, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 59, max: 59 }]),
        Shape(&[Part::Literal("glpat-"), Part::Run { of: CharSet::Name, min: 20, max: 300 }]),
    ],
    prefixes: &["npm_"],
    checks: &[OfflineCheck::Crc32Base62],
};

static NVIDIA_KEY: Format = Format {
    name: "nvidia-key",
    title: "NVIDIA API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("nvapi-"), Part::Run { of: CharSet::Base64Url, min: 60, max: 70 }]),
    ],
    shared_shapes: &[],
    prefixes: &["nvapi-"],
    checks: &[],
};

static OPENAI_KEY: Format = Format {
    name: "openai-key",
    title: "OpenAI API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk-"), Part::OneOf(&["proj", "svcacct", "admin", "service"]), Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 20, max: 120 }, Part::Literal("T3BlbkFJ"), Part::Run { of: CharSet::Base64Url, min: 20, max: 120 }]),
        Shape(&[Part::Literal("sk-"), Part::Run { of: CharSet::Alnum, min: 20, max: 20 }, Part::Literal("T3BlbkFJ"), Part::Run { of: CharSet::Alnum, min: 20, max: 20 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("sk-"), Part::Run { of: CharSet::Base64Url, min: 20, max: 200 }]),
    ],
    prefixes: &["sk-", "sk-admin-", "sk-proj-", "sk-service-", "sk-svcacct-"],
    checks: &[],
};

static OPENAI_ORGANIZATION: Format = Format {
    name: "openai-organization",
    title: "OpenAI organization id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("org-"), Part::Run { of: CharSet::Alnum, min: 20, max: 30 }]),
    ],
    shared_shapes: &[],
    prefixes: &["org-"],
    checks: &[],
};

static OPENAI_PROJECT: Format = Format {
    name: "openai-project",
    title: "OpenAI project id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("proj_"), Part::Run { of: CharSet::Alnum, min: 20, max: 30 }]),
    ],
    shared_shapes: &[],
    prefixes: &["proj_"],
    checks: &[],
};

static OPENROUTER_KEY: Format = Format {
    name: "openrouter-key",
    title: "OpenRouter API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sk-or-v1-"), Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    shared_shapes: &[],
    prefixes: &["sk-or-v1-"],
    checks: &[],
};

static PERPLEXITY_KEY: Format = Format {
    name: "perplexity-key",
    title: "Perplexity API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("pplx-"), Part::Run { of: CharSet::Alnum, min: 48, max: 48 }]),
    ],
    shared_shapes: &[],
    prefixes: &["pplx-"],
    checks: &[],
};

static PHONE_NUMBER: Format = Format {
    name: "phone-number",
    title: "telephone number in E.164 form",
    refines: Kind::String,
    class: Class::Config,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["", "whatsapp:"]), Part::Literal("+"), Part::Run { of: CharSet::Digit, min: 7, max: 15 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static PINECONE_KEY: Format = Format {
    name: "pinecone-key",
    title: "Pinecone API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("pcsk_"), Part::Run { of: CharSet::Alnum, min: 5, max: 6 }, Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 60, max: 64 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
    ],
    prefixes: &["pcsk_"],
    checks: &[],
};

static PLIVO_AUTH_ID: Format = Format {
    name: "plivo-auth-id",
    title: "Plivo auth id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["MA", "SA"]), Part::Run { of: CharSet::UpperAlnum, min: 18, max: 18 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static PLIVO_AUTH_TOKEN: Format = Format {
    name: "plivo-auth-token",
    title: "Plivo auth token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 40, max: 40 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static POSTGRES_CONNECTION_URL: Format = Format {
    name: "postgres-connection-url",
    title: "PostgreSQL URL with a password",
    refines: Kind::PostgresUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["postgres", "postgresql"]), Part::OneOf(&["", "+asyncpg", "+psycopg", "+psycopg2", "+pg8000"]), Part::Literal("://"), Part::Run { of: CharSet::Visible, min: 0, max: 200 }, Part::Literal(":"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("@"), Part::Run { of: CharSet::Visible, min: 1, max: 400 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static POSTHOG_PERSONAL_KEY: Format = Format {
    name: "posthog-personal-key",
    title: "PostHog personal API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("phx_"), Part::Run { of: CharSet::Base64Url, min: 41, max: 60 }]),
    ],
    shared_shapes: &[],
    prefixes: &["phx_"],
    checks: &[],
};

static POSTHOG_PROJECT_KEY: Format = Format {
    name: "posthog-project-key",
    title: "PostHog project key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[
        Shape(&[Part::Literal("phc_"), Part::Run { of: CharSet::Base64Url, min: 40, max: 50 }]),
    ],
    shared_shapes: &[],
    prefixes: &["phc_"],
    checks: &[],
};

static POSTMARK_TOKEN: Format = Format {
    name: "postmark-token",
    title: "Postmark server token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
        Shape(&[Part::Literal("POSTMARK_API_TEST")]),
    ],
    prefixes: &[],
    checks: &[],
};

static PRIVATE_KEY: Format = Format {
    name: "private-key",
    title: "private key in PEM form",
    refines: Kind::String,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("-----BEGIN "), Part::OneOf(&["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED ", "DSA "]), Part::Literal("PRIVATE KEY-----"), Part::Run { of: CharSet::Any, min: 20, max: usize::MAX }, Part::Literal("-----END "), Part::OneOf(&["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED ", "DSA "]), Part::Literal("PRIVATE KEY-----"), Part::Run { of: CharSet::Any, min: 0, max: 20 }]),
        Shape(&[Part::Run { of: CharSet::Base64, min: 100, max: usize::MAX }, Part::OneOf(&["", "=", "=="])]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::PrivateKey],
};

static PYPI_TOKEN: Format = Format {
    name: "pypi-token",
    title: "PyPI token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("pypi-AgEIcHlwaS5vcmc"), Part::Run { of: CharSet::Base64Url, min: 50, max: 1000 }]),
        Shape(&[Part::Literal("pypi-AgENdGVzdC5weXBpLm9yZw"), Part::Run { of: CharSet::Base64Url, min: 50, max: 1000 }]),
    ],
    shared_shapes: &[],
    prefixes: &["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
    checks: &[],
};

static QDRANT_KEY: Format = Format {
    name: "qdrant-key",
    title: "Qdrant API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("eyJ"), Part::Run { of: CharSet::Name, min: 20, max: usize::MAX }]),
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 16, max: 100 }]),
        Shape(&[Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }, Part::Literal("|"), Part::Run { of: CharSet::Base64Url, min: 20, max: 100 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static RABBITMQ_CONNECTION_URL: Format = Format {
    name: "rabbitmq-connection-url",
    title: "RabbitMQ URL with a password",
    refines: Kind::AmqpUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["amqp", "amqps"]), Part::Literal("://"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal(":"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("@"), Part::Run { of: CharSet::Visible, min: 1, max: 300 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static RAZORPAY_KEY_ID: Format = Format {
    name: "razorpay-key-id",
    title: "Razorpay key id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("rzp_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 14, max: 14 }]),
    ],
    shared_shapes: &[],
    prefixes: &["rzp_live_", "rzp_test_"],
    checks: &[OfflineCheck::LiveOrTest],
};

static RECAPTCHA_KEY: Format = Format {
    name: "recaptcha-key",
    title: "reCAPTCHA site or secret key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("6L"), Part::Run { of: CharSet::Base64Url, min: 38, max: 38 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static REDIS_CONNECTION_URL: Format = Format {
    name: "redis-connection-url",
    title: "Redis URL with a password",
    refines: Kind::RedisUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["redis", "rediss"]), Part::Literal("://"), Part::Run { of: CharSet::Visible, min: 0, max: 200 }, Part::Literal(":"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("@"), Part::Run { of: CharSet::Visible, min: 1, max: 300 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static RENDER_KEY: Format = Format {
    name: "render-key",
    title: "Render API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("rnd_"), Part::Run { of: CharSet::Alnum, min: 28, max: 28 }]),
    ],
    shared_shapes: &[],
    prefixes: &["rnd_"],
    checks: &[],
};

static REPLICATE_TOKEN: Format = Format {
    name: "replicate-token",
    title: "Replicate API token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("r8_"), Part::Run { of: CharSet::Base64Url, min: 37, max: 37 }]),
    ],
    shared_shapes: &[],
    prefixes: &["r8_"],
    checks: &[],
};

static RESEND_KEY: Format = Format {
    name: "resend-key",
    title: "Resend API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("re_"), Part::Run { of: CharSet::Base58, min: 8, max: 8 }, Part::Literal("_"), Part::Run { of: CharSet::Base58, min: 24, max: 24 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("re_"), Part::Run { of: CharSet::Base64Url, min: 20, max: 60 }]),
    ],
    prefixes: &["re_"],
    checks: &[],
};

static SEGMENT_WRITE_KEY: Format = Format {
    name: "segment-write-key",
    title: "Segment write key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SENDGRID_KEY: Format = Format {
    name: "sendgrid-key",
    title: "SendGrid API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("SG."), Part::Run { of: CharSet::Base64Url, min: 22, max: 22 }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
    ],
    shared_shapes: &[],
    prefixes: &["SG."],
    checks: &[],
};

static SENTRY_DSN: Format = Format {
    name: "sentry-dsn",
    title: "Sentry DSN",
    refines: Kind::HttpUrl,
    class: Class::Publishable,
    shapes: &[
        Shape(&[Part::Literal("https://"), Part::Run { of: CharSet::Hex, min: 32, max: 32 }, Part::Literal("@"), Part::Run { of: CharSet::Visible, min: 0, max: 100 }, Part::Literal("sentry.io/"), Part::Run { of: CharSet::Digit, min: 1, max: 20 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["http", "https"]), Part::Literal("://"), Part::Run { of: CharSet::Hex, min: 32, max: 32 }, Part::Literal("@"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("/"), Part::Run { of: CharSet::Digit, min: 1, max: 20 }]),
    ],
    prefixes: &["https://"],
    checks: &[],
};

static SENTRY_TOKEN: Format = Format {
    name: "sentry-token",
    title: "Sentry auth token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sntryu_"), Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
        Shape(&[Part::Literal("sntrys_eyJ"), Part::Run { of: CharSet::Visible, min: 100, max: 500 }]),
        Shape(&[Part::Literal("sntryi_"), Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    prefixes: &["sntryi_", "sntrys_eyJ", "sntryu_"],
    checks: &[],
};

static SERPER_KEY: Format = Format {
    name: "serper-key",
    title: "Serper API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 40, max: 40 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SHOPIFY_TOKEN: Format = Format {
    name: "shopify-token",
    title: "Shopify token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["shpat", "shpca", "shppa", "shpss"]), Part::Literal("_"), Part::Run { of: CharSet::AnyHex, min: 32, max: 32 }]),
    ],
    shared_shapes: &[],
    prefixes: &["shpat_", "shpca_", "shppa_", "shpss_"],
    checks: &[],
};

static SINCH_KEY_ID: Format = Format {
    name: "sinch-key-id",
    title: "Sinch key or project id",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 8, max: 8 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 4, max: 4 }, Part::Literal("-"), Part::Run { of: CharSet::Hex, min: 12, max: 12 }]),
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SINCH_SECRET: Format = Format {
    name: "sinch-secret",
    title: "Sinch key secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Visible, min: 20, max: 60 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SLACK_SIGNING_SECRET: Format = Format {
    name: "slack-signing-secret",
    title: "Slack signing or client secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SLACK_TOKEN: Format = Format {
    name: "slack-token",
    title: "Slack token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("xox"), Part::OneOf(&["a", "b", "p", "o", "s", "r", "e"]), Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 10, max: 255 }]),
        Shape(&[Part::Literal("xoxe.xox"), Part::OneOf(&["b", "p"]), Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 10, max: 255 }]),
        Shape(&[Part::Literal("xapp-"), Part::Run { of: CharSet::Digit, min: 1, max: 1 }, Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 10, max: 255 }]),
    ],
    shared_shapes: &[],
    prefixes: &["xapp-", "xoxa-", "xoxb-", "xoxe-", "xoxe.xoxb-", "xoxe.xoxp-", "xoxo-", "xoxp-", "xoxr-", "xoxs-"],
    checks: &[],
};

static SLACK_WEBHOOK_URL: Format = Format {
    name: "slack-webhook-url",
    title: "Slack incoming webhook",
    refines: Kind::HttpUrl,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("https://hooks.slack.com/"), Part::OneOf(&["services", "workflows", "triggers"]), Part::Literal("/"), Part::Run { of: CharSet::Base64, min: 20, max: 100 }]),
    ],
    shared_shapes: &[],
    prefixes: &["https://hooks.slack.com/services/", "https://hooks.slack.com/triggers/", "https://hooks.slack.com/workflows/"],
    checks: &[],
};

static STRIPE_KEY: Format = Format {
    name: "stripe-key",
    title: "Stripe key of either sort",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["sk", "rk", "pk"]), Part::Literal("_"), Part::OneOf(&["live", "test", "prod"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 20, max: 250 }]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::LiveOrTest],
};

static STRIPE_PUBLISHABLE_KEY: Format = Format {
    name: "stripe-publishable-key",
    title: "Stripe publishable key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[
        Shape(&[Part::Literal("pk_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 20, max: 28 }]),
        Shape(&[Part::Literal("pk_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 90, max: 250 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("pk_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 20, max: 250 }]),
    ],
    prefixes: &["pk_live_", "pk_test_"],
    checks: &[OfflineCheck::LiveOrTest],
};

static STRIPE_SECRET_KEY: Format = Format {
    name: "stripe-secret-key",
    title: "Stripe secret key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["sk", "rk"]), Part::Literal("_"), Part::OneOf(&["live", "test", "prod"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 20, max: 40 }]),
        Shape(&[Part::OneOf(&["sk", "rk"]), Part::Literal("_"), Part::OneOf(&["live", "test", "prod"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 60, max: 250 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("sk_org_"), Part::OneOf(&["live", "test"]), Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 20, max: 250 }]),
    ],
    prefixes: &["rk_live_", "rk_prod_", "rk_test_", "sk_live_", "sk_prod_", "sk_test_"],
    checks: &[OfflineCheck::LiveOrTest],
};

static SUPABASE_ACCESS_TOKEN: Format = Format {
    name: "supabase-access-token",
    title: "Supabase personal access token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sbp_"), Part::Run { of: CharSet::Hex, min: 40, max: 40 }]),
        Shape(&[Part::Literal("sbp_"), Part::OneOf(&["oauth", "v0", "v1", "v2"]), Part::Literal("_"), Part::Run { of: CharSet::Hex, min: 40, max: 40 }]),
    ],
    shared_shapes: &[],
    prefixes: &["sbp_", "sbp_oauth_", "sbp_v0_", "sbp_v1_", "sbp_v2_"],
    checks: &[],
};

static SUPABASE_ANON_KEY: Format = Format {
    name: "supabase-anon-key",
    title: "Supabase anon key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal(".eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
        Shape(&[Part::Literal("sb_publishable_"), Part::Run { of: CharSet::Base64Url, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 8, max: 8 }]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::JwtRole, OfflineCheck::JwtSignature, OfflineCheck::JwtExpiry],
};

static SUPABASE_DIRECT_URL: Format = Format {
    name: "supabase-direct-url",
    title: "direct URL of a Supabase database",
    refines: Kind::PostgresUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["postgres", "postgresql"]), Part::Literal("://postgres:"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("@db."), Part::Run { of: CharSet::Lower, min: 20, max: 20 }, Part::Literal(".supabase.co:"), Part::OneOf(&["5432", "6543"]), Part::Literal("/postgres"), Part::Run { of: CharSet::Visible, min: 0, max: 200 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SUPABASE_JWT_SECRET: Format = Format {
    name: "supabase-jwt-secret",
    title: "Supabase JWT secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Any, min: 32, max: usize::MAX }]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::AtLeast32Bytes],
};

static SUPABASE_KEY: Format = Format {
    name: "supabase-key",
    title: "Supabase key of either role",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal(".eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
        Shape(&[Part::Literal("sb_"), Part::OneOf(&["secret", "publishable"]), Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 8, max: 8 }]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::JwtSignature, OfflineCheck::JwtExpiry],
};

static SUPABASE_POOLER_URL: Format = Format {
    name: "supabase-pooler-url",
    title: "pooler URL of a Supabase database",
    refines: Kind::PostgresUrl,
    class: Class::UrlWithCredential,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["postgres", "postgresql"]), Part::Literal("://postgres."), Part::Run { of: CharSet::Lower, min: 20, max: 20 }, Part::Literal(":"), Part::Run { of: CharSet::Visible, min: 1, max: 200 }, Part::Literal("@aws-"), Part::Run { of: CharSet::Digit, min: 1, max: 2 }, Part::Literal("-"), Part::Run { of: CharSet::Name, min: 6, max: 30 }, Part::Literal(".pooler.supabase.com:"), Part::OneOf(&["5432", "6543"]), Part::Literal("/postgres"), Part::Run { of: CharSet::Visible, min: 0, max: 200 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SUPABASE_PROJECT_REF: Format = Format {
    name: "supabase-project-ref",
    title: "Supabase project reference",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Lower, min: 20, max: 20 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static SUPABASE_PUBLISHABLE_KEY: Format = Format {
    name: "supabase-publishable-key",
    title: "Supabase publishable key",
    refines: Kind::SecretKey,
    class: Class::Publishable,
    shapes: &[
        Shape(&[Part::Literal("sb_publishable_"), Part::Run { of: CharSet::Base64Url, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 8, max: 8 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal(".eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
    ],
    prefixes: &["sb_publishable_"],
    checks: &[],
};

static SUPABASE_SECRET_KEY: Format = Format {
    name: "supabase-secret-key",
    title: "Supabase secret key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("sb_secret_"), Part::Run { of: CharSet::Base64Url, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 8, max: 8 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal(".eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
    ],
    prefixes: &["sb_secret_"],
    checks: &[],
};

static SUPABASE_SERVICE_ROLE_KEY: Format = Format {
    name: "supabase-service-role-key",
    title: "Supabase service_role key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Literal("eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal(".eyJ"), Part::Run { of: CharSet::Base64Url, min: 10, max: usize::MAX }, Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
        Shape(&[Part::Literal("sb_secret_"), Part::Run { of: CharSet::Base64Url, min: 22, max: 22 }, Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 8, max: 8 }]),
    ],
    prefixes: &[],
    checks: &[OfflineCheck::JwtRole, OfflineCheck::JwtSignature, OfflineCheck::JwtExpiry],
};

static SUPABASE_URL: Format = Format {
    name: "supabase-url",
    title: "Supabase project URL",
    refines: Kind::HttpUrl,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("https://"), Part::Run { of: CharSet::LowerAlnum, min: 20, max: 20 }, Part::Literal(".supabase."), Part::OneOf(&["co", "in", "red", "net"]), Part::OneOf(&["", "/"])]),
    ],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["http", "https"]), Part::Literal("://"), Part::Run { of: CharSet::Visible, min: 3, max: 300 }]),
    ],
    prefixes: &["https://"],
    checks: &[],
};

static TAVILY_KEY: Format = Format {
    name: "tavily-key",
    title: "Tavily API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("tvly-"), Part::OneOf(&["", "dev-", "prod-"]), Part::Run { of: CharSet::Alnum, min: 20, max: 64 }]),
        Shape(&[Part::Literal("tvly-"), Part::OneOf(&["dev", "prod"]), Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 20, max: 64 }]),
    ],
    shared_shapes: &[],
    prefixes: &["tvly-", "tvly-dev-", "tvly-prod-"],
    checks: &[],
};

static TELEGRAM_BOT_TOKEN: Format = Format {
    name: "telegram-bot-token",
    title: "Telegram bot token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Run { of: CharSet::Digit, min: 8, max: 12 }, Part::Literal(":AA"), Part::Run { of: CharSet::Base64Url, min: 33, max: 33 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Digit, min: 8, max: 12 }, Part::Literal(":"), Part::Run { of: CharSet::Base64Url, min: 35, max: 35 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static TELNYX_KEY: Format = Format {
    name: "telnyx-key",
    title: "Telnyx API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("KEY"), Part::Run { of: CharSet::AnyHex, min: 32, max: 32 }, Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 22, max: 22 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("KEY"), Part::Run { of: CharSet::Base64Url, min: 50, max: 60 }]),
    ],
    prefixes: &["KEY"],
    checks: &[],
};

static TOGETHER_KEY: Format = Format {
    name: "together-key",
    title: "Together AI API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("tgp_v1_"), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 64, max: 64 }]),
    ],
    prefixes: &["tgp_v1_"],
    checks: &[],
};

static TWILIO_ACCOUNT_SID: Format = Format {
    name: "twilio-account-sid",
    title: "Twilio account SID",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("AC"), Part::Run { of: CharSet::AnyHex, min: 32, max: 32 }]),
    ],
    shared_shapes: &[],
    prefixes: &["AC"],
    checks: &[],
};

static TWILIO_API_KEY_SECRET: Format = Format {
    name: "twilio-api-key-secret",
    title: "Twilio API key secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static TWILIO_API_KEY_SID: Format = Format {
    name: "twilio-api-key-sid",
    title: "Twilio API key SID",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("SK"), Part::Run { of: CharSet::AnyHex, min: 32, max: 32 }]),
    ],
    shared_shapes: &[],
    prefixes: &["SK"],
    checks: &[],
};

static TWILIO_AUTH_TOKEN: Format = Format {
    name: "twilio-auth-token",
    title: "Twilio auth token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 32, max: 32 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static TWILIO_MESSAGING_SERVICE_SID: Format = Format {
    name: "twilio-messaging-service-sid",
    title: "Twilio messaging service SID",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("MG"), Part::Run { of: CharSet::AnyHex, min: 32, max: 32 }]),
    ],
    shared_shapes: &[],
    prefixes: &["MG"],
    checks: &[],
};

static TWILIO_VERIFY_SERVICE_SID: Format = Format {
    name: "twilio-verify-service-sid",
    title: "Twilio Verify service SID",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[
        Shape(&[Part::Literal("VA"), Part::Run { of: CharSet::AnyHex, min: 32, max: 32 }]),
    ],
    shared_shapes: &[],
    prefixes: &["VA"],
    checks: &[],
};

static UPSTASH_TOKEN: Format = Format {
    name: "upstash-token",
    title: "Upstash Redis REST token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 1, max: 1 }, Part::Run { of: CharSet::Base64Url, min: 35, max: 120 }, Part::OneOf(&["", "=", "=="])]),
    ],
    prefixes: &[],
    checks: &[],
};

static VAULT_TOKEN: Format = Format {
    name: "vault-token",
    title: "Vault token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("hv"), Part::OneOf(&["s", "b", "r"]), Part::Literal("."), Part::Run { of: CharSet::Base64Url, min: 24, max: 300 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Literal("s."), Part::Run { of: CharSet::Alnum, min: 24, max: 24 }]),
        Shape(&[Part::Literal("root")]),
    ],
    prefixes: &["hvb.", "hvr.", "hvs."],
    checks: &[],
};

static VERCEL_BLOB_TOKEN: Format = Format {
    name: "vercel-blob-token",
    title: "Vercel Blob token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("vercel_blob_rw_"), Part::Run { of: CharSet::Alnum, min: 10, max: 30 }, Part::Literal("_"), Part::Run { of: CharSet::Alnum, min: 20, max: 60 }]),
    ],
    shared_shapes: &[],
    prefixes: &["vercel_blob_rw_"],
    checks: &[],
};

static VERCEL_TOKEN: Format = Format {
    name: "vercel-token",
    title: "Vercel token",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::OneOf(&["vcp", "vci", "vcr", "vck", "vca"]), Part::Literal("_"), Part::Run { of: CharSet::Base64Url, min: 56, max: 56 }]),
    ],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Alnum, min: 24, max: 24 }]),
    ],
    prefixes: &["vca_", "vci_", "vck_", "vcp_", "vcr_"],
    checks: &[],
};

static VONAGE_KEY: Format = Format {
    name: "vonage-key",
    title: "Vonage API key",
    refines: Kind::String,
    class: Class::Identifier,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Hex, min: 8, max: 8 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static VONAGE_SECRET: Format = Format {
    name: "vonage-secret",
    title: "Vonage API secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Visible, min: 8, max: 25 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static VOYAGE_KEY: Format = Format {
    name: "voyage-key",
    title: "Voyage AI API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::OneOf(&["pa", "al"]), Part::Literal("-"), Part::Run { of: CharSet::Base64Url, min: 43, max: 43 }]),
    ],
    prefixes: &[],
    checks: &[],
};

static WEAVIATE_KEY: Format = Format {
    name: "weaviate-key",
    title: "Weaviate API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[],
    shared_shapes: &[
        Shape(&[Part::Run { of: CharSet::Base64Url, min: 8, max: 200 }, Part::OneOf(&["", "=", "=="])]),
        Shape(&[Part::Run { of: CharSet::Base64, min: 32, max: 200 }, Part::OneOf(&["", "=", "=="])]),
    ],
    prefixes: &[],
    checks: &[],
};

static WEBHOOK_SECRET: Format = Format {
    name: "webhook-secret",
    title: "webhook signing secret",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("whsec_"), Part::Run { of: CharSet::Base64, min: 24, max: 100 }, Part::OneOf(&["", "=", "=="])]),
    ],
    shared_shapes: &[],
    prefixes: &["whsec_"],
    checks: &[],
};

static XAI_KEY: Format = Format {
    name: "xai-key",
    title: "xAI API key",
    refines: Kind::SecretKey,
    class: Class::Secret,
    shapes: &[
        Shape(&[Part::Literal("xai-"), Part::Run { of: CharSet::Base64Url, min: 70, max: 120 }]),
    ],
    shared_shapes: &[],
    prefixes: &["xai-"],
    checks: &[],
};
