import os

port = int(os.environ.get("PORT", "8000"))
database = os.environ["DATABASE_URL"]
cache = os.environ["CACHE_SERVER"]
attempts = int(os.getenv("RETRY_LIMIT", "5"))
key = os.environ["PAYMENT_KEY"]
