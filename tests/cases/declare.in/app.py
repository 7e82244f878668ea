import os

port = os.environ["PORT"]
host = os.environ["MAIL_HOST"]
user = os.environ["MAIL_USER"]
timeout = int(os.environ.get("MAIL_TIMEOUT", "30"))
token = os.environ.get("PAYMENT_TOKEN", "")
sender = os.environ["MAIL_ADRESS"]


class Limits(BaseSettings):
    mail_retries: int | None = None
    mail_reply_to: Optional[str] = None
    mail_queue: str
