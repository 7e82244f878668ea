"""The `envmuster` binary; see `python -m envmuster --help`."""
