"""Runs the binary that this package has installed."""

import os
import subprocess
import sys
import sysconfig


def binary():
    """The path of the binary: beside the scripts of this installation, or below `pip --target`."""
    name = "envmuster" + (sysconfig.get_config_var("EXE") or "")
    user = sysconfig.get_preferred_scheme("user") if hasattr(sysconfig, "get_preferred_scheme") else None
    folders = [
        sysconfig.get_path("scripts"),
        sysconfig.get_path("scripts", scheme=user) if user else None,
        os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "bin"),
    ]
    for folder in filter(None, folders):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            return path
    raise SystemExit("envmuster: the binary of this package is not there; install it again")


if __name__ == "__main__":
    command = [binary(), *sys.argv[1:]]
    if sys.platform == "win32":
        raise SystemExit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)
