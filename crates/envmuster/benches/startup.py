#!/usr/bin/env python3
"""Times the whole binary beside an empty Rust program, and beside peers where they are named.

    packaging/static-binary && python3 crates/envmuster/benches/startup.py --binary target/static/envmuster \\
        [--pairs N] [--varlock PATH] [--dotenvx PATH] [--python PATH]

Prints the median CPU time (user + system) of interleaved runs, their ratio, and the peak memory.
Each pair runs A, then B, so that a machine whose speed drifts slows both alike. The empty program
is linked as RUSTFLAGS says; --python is one that has python-dotenv.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[3]
BINARY = ROOT / "target" / "release" / "envmuster"
VARIABLES = 30


def cpu(command, folder):
    """CPU seconds of one run."""
    pid = os.fork()
    if pid == 0:
        os.chdir(folder)
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        os.execve(command[0], command, {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")})
    _, status, usage = os.wait4(pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime


def peak(command, folder):
    """Peak KiB of a run as GNU time tells it; of a child of ours the kernel would count Python, too."""
    time = shutil.which("time")
    if not time:
        return "unknown"
    done = subprocess.run([time, "-f", "%M", *command], cwd=folder, capture_output=True, text=True, check=False)
    return done.stderr.split()[-1]


def compare(title, a, b, folder, pairs):
    for command in (a, b):
        cpu(command, folder)
    runs = [(cpu(a, folder), cpu(b, folder)) for _ in range(pairs)]
    ours = statistics.median(run[0] for run in runs) * 1000
    theirs = statistics.median(run[1] for run in runs) * 1000
    print(f"{title}: {ours:.2f} ms against {theirs:.2f} ms CPU, ratio {ours / theirs:.3f}, "
          f"difference {ours - theirs:+.2f} ms, peak {peak(a, folder)} KiB ({pairs} pairs)")


def empty_program(folder):
    """An empty program of the same target, profile and linkage."""
    source = folder / "empty.rs"
    source.write_text("fn main() {}\n")
    program = folder / "empty"
    flags = os.environ.get("RUSTFLAGS", "").split()
    subprocess.run(["rustc", "--edition=2024", "-Copt-level=3", "-Clto=fat", "-Ccodegen-units=1", "-Cpanic=abort",
                    "-Cstrip=symbols", *flags, "-o", str(program), str(source)], check=True)
    return [str(program)]


def write_project(folder, variables, varlock=False):
    folder.mkdir()
    lines, values = [], []
    for at in range(variables):
        match at % 5:
            case 0:
                example, value = f"# Where it is.\nSERVICE_{at}_URL=https://example.com", f"SERVICE_{at}_URL=https://a.test/v1"
            case 1:
                example, value = f"SERVICE_{at}_API_KEY=your-api-key", f"SERVICE_{at}_API_KEY=bench-value-{at}"
            case 2:
                example, value = f"# The port.\nSERVICE_{at}_PORT=8000", f"SERVICE_{at}_PORT=9000"
            case 3:
                example, value = f"# One of: debug, info\nSERVICE_{at}_LEVEL=info", f"SERVICE_{at}_LEVEL=debug"
            case _:
                example, value = f"SERVICE_{at}_ENABLED=true", f"SERVICE_{at}_ENABLED=false"
        lines.append(example)
        values.append(value)
    name = ".env.schema" if varlock else ".env.example"
    (folder / name).write_text("\n".join(lines) + "\n")
    (folder / ".env").write_text("\n".join(values) + "\n")
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=200)
    parser.add_argument("--binary", type=pathlib.Path, default=BINARY)
    parser.add_argument("--varlock", help="path of varlock's executable")
    parser.add_argument("--dotenvx", help="path of dotenvx's executable")
    parser.add_argument("--python", help="path of a Python that has python-dotenv")
    arguments = parser.parse_args()
    binary = str(arguments.binary.resolve())
    check = [binary, "check", "-e", ".env"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        empty = empty_program(folder)
        small = write_project(folder / "small", VARIABLES)
        compare(f"check, {VARIABLES} variables, against an empty program", check, empty, small, arguments.pairs)
        true = "/bin/true"
        run = [binary, "run", "-e", ".env", "--", true]
        compare("run -- true, against true", run, [true], small, arguments.pairs)
        peers = max(arguments.pairs // 10, 3)
        if arguments.dotenvx:
            dotenvx = [arguments.dotenvx, "run", "--quiet", "-f", ".env", "--", true]
            compare("run -- true, against dotenvx run", run, dotenvx, small, peers)
        if arguments.python:
            dotenv = [arguments.python, "-m", "dotenv", "-f", ".env", "run", "--", true]
            compare("run -- true, against python -m dotenv run", run, dotenv, small, peers)
        if arguments.varlock:
            peer = write_project(folder / "peer", VARIABLES, varlock=True)
            varlock = [arguments.varlock, "run", "--path", str(peer), "--", true]
            compare("run -- true, against varlock run", run, varlock, small, peers)
            varlock = [arguments.varlock, "load", "--path", str(peer)]
            compare("check, against varlock load", check, varlock, small, peers)
        large = write_project(folder / "large", 100_000)
        tenth = write_project(folder / "tenth", 10_000)
        compare("check, 100,000 variables, against an empty program", check, empty, large, 10)
        compare("check, 10,000 variables, against an empty program", check, empty, tenth, 10)


if __name__ == "__main__":
    main()
