import os

port = os.environ["PORT"]
host = os.environ["MAIL_HOST"]
user = os.environ["MAIL_USER"]
timeout = int(os.environ.get("MAIL_TIMEOUT", "30"))
token = os.environ.get("PAYMENT_TOKEN", "")
sender = os.environ["MAIL_ADRESS"]
