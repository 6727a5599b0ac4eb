"""The `copydesk` script: what must be in place before the command itself is imported."""

from __future__ import annotations

import gc
import io
import os
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the command and exit with its status.

    The collector rests while everything is loaded: none of it goes away before the end. `lint`,
    the one command that may run long, wakes it (`linter.cli.session`).
    """
    gc.disable()
    try:
        _mend_streams()
        from linter.cli.command import run

        status = run()
    except KeyboardInterrupt:  # while it was being imported
        print("copydesk: interrupted", file=sys.stderr)
        status = INTERRUPTED
    sys.exit(status)


def _mend_streams() -> None:
    """Make sure that whatever is read and told can be: nobody's terminal ends a run."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # the caller has closed it
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    main()
