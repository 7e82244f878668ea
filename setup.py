"""For pre-commit alone: its Python hooks install this folder, and with it the wheel of the same version."""

import pathlib
import re

from setuptools import setup

manifest = pathlib.Path(__file__).with_name("Cargo.toml").read_text(encoding="utf-8")
version = re.search(r'^version = "(.+)"$', manifest, re.MULTILINE)[1]
setup(name="envmuster-hook", version=version, packages=[], py_modules=[], install_requires=[f"envmuster=={version}"])
