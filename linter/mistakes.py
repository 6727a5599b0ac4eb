"""What a person got wrong, as against what we did: one line on stderr, exit status 2."""

from __future__ import annotations


class MistakeError(Exception):
    """A command line, a setting or a file of settings that is wrong; the message says where, and
    what was probably meant. A module of its own, so that to catch it costs no other import."""
