"""A service whose settings are generated from `.env.example`.

`envmuster generate pydantic --out settings.py` writes `settings.py`; a route asks for its settings as
it asks for anything else. What is wrong with the environment stops the start, all of it at once.
"""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.middleware.cors import CORSMiddleware

from settings import Settings, get_settings

Configured = Annotated[Settings, Depends(get_settings)]


def create_app() -> FastAPI:
    """Build the service; raises pydantic's ValidationError where the environment is wrong."""
    settings = get_settings()
    app = FastAPI(title="orders", debug=settings.debug)
    app.add_middleware(CORSMiddleware, allow_origins=settings.cors_origins)

    @app.get("/health")
    def health(configured: Configured) -> dict[str, object]:
        hosts = configured.database_url.get_secret_value().hosts()
        return {
            "database": hosts[0]["host"],
            "log_level": configured.log_level,
            "timeout": configured.request_timeout.total_seconds(),
        }

    return app
