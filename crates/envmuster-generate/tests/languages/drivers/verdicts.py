"""Holds environments against generated settings and says which variables are wrong."""

import importlib
import json
import os
import sys
from pathlib import Path

from pydantic import ValidationError

sys.path.insert(0, str(Path.cwd()))
jobs = json.loads(Path(sys.argv[1]).read_text())
verdicts: list[dict[str, list[dict[str, str]]]] = []
for job in jobs:
    plain = importlib.import_module(job["name"] + "_python")
    pydantic = importlib.import_module(job["name"] + "_pydantic")
    found = []
    for environment in job["environments"]:
        os.environ.clear()
        os.environ.update(environment)
        verdict: dict[str, dict[str, str]] = {"python": {}, "pydantic": {}}
        try:
            plain.Settings()
        except plain.SettingsError as error:
            verdict["python"] = dict(error.problems)
        try:
            pydantic.Settings.model_validate({})
        except ValidationError as error:
            verdict["pydantic"] = {str(e["loc"][0]): e["msg"] for e in error.errors()}
        found.append(verdict)
    verdicts.append(found)
json.dump(verdicts, sys.stdout)
