"""Article text made harmless: what a terminal would obey is shown instead.

A stranger's article must not move the cursor, recolour a report, reverse the order of its letters
or break one line of it into two.
"""

from __future__ import annotations

import re

from linter.patterns import Pattern

_OBEYED = Pattern(
    "["
    "\x00-\x1f\x7f-\x9f"  # control characters, tab and line ends among them
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction of writing
    "\u2028\u2029"  # line and paragraph separators
    "\ufff9-\ufffb\U000e0000-\U000e007f"  # annotations and tags, which show nothing
    "\ufffe\uffff"  # no characters at all, and not allowed in XML
    "\ud800-\udfff"  # a file name's undecodable bytes
    "]"
)


def visible(text: str) -> str:
    r"""`text` with each such character as an escape: ``\x1b``, ``\u202e``."""
    return _OBEYED.sub(_escape, text)


def json_visible(document: str) -> str:
    r"""A JSON document with each such character in its strings as ``\u202e``; it reads the same."""
    return _OBEYED.sub(lambda m: m[0] if m[0] == "\n" else _json_escape(m[0]), document)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] in "\t\n\r":
        return {"\t": r"\t", "\n": r"\n", "\r": r"\r"}[match[0]]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _json_escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i] << 8 | units[i + 1]:04x}" for i in range(0, len(units), 2))
