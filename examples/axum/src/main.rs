//! An axum service whose settings are its `.env.example`: the struct below is written from it.
//!
//! A wrong environment stops it before it listens: every problem is printed at once, and it exits
//! with code 78. `cp .env.example .env`, fill in what is empty, `cargo run`.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use envmuster::secrecy::ExposeSecret;
use serde_json::{Value, json};

envmuster::settings! {
    /// What the service is told by its environment.
    pub struct Env in ".env.example"
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let env = Arc::new(Env::load_or_exit());
    // Debug shows plain kinds alone, so this may go to a log.
    eprintln!("starting with {env:?}");
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", env.port)).await?;
    axum::serve(listener, router(env)).await
}

fn router(env: Arc<Env>) -> Router {
    Router::new()
        .route("/health", get(|| async { "ok" }))
        .route("/shops", get(shops))
        .route("/returns", post(give_back))
        .with_state(env)
}

/// Which shops may order, and how long it may take.
async fn shops(State(env): State<Arc<Env>>) -> Json<Value> {
    Json(json!({ "shops": env.shops, "timeout_seconds": env.request_timeout.as_secs() }))
}

/// Takes a return, where returns are accepted.
async fn give_back(State(env): State<Arc<Env>>) -> StatusCode {
    // A secret is taken out where it is used, and nowhere else.
    let _authorization = format!("Bearer {}", env.payment_api_key.expose_secret());
    match env.accepted {
        EnvAccepted::Orders => StatusCode::FORBIDDEN,
        EnvAccepted::Returns | EnvAccepted::Both => StatusCode::ACCEPTED,
    }
}
