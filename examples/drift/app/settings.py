"""What the service reads, in one place."""

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    port: int = 8010
    log_format: str = "json"
    database_url: str
    cache_server: str | None = None
