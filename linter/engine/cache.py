"""What was found before in the same bytes by the same checks."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import ModuleType

from linter.plugins import version

_SCHEMA = "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, value TEXT) WITHOUT ROWID"
_MOST_ROWS = 200_000
"""About 100 MB; beyond it the cache starts anew, which costs one run."""


class Cache:
    """Results by key in one sqlite file.

    A cache that cannot be opened, read or written is an empty one: it may cost time and never a
    result. Several runs may use it at once.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._database: sqlite3.Connection | None = None
        self._new: list[tuple[bytes, str]] = []
        folder = folder or default_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._database = self._opened(folder / "results.sqlite")
        except (OSError, sqlite3.Error):
            self._database = None

    @staticmethod
    def _opened(file: Path) -> sqlite3.Connection:
        try:
            return _connected(file)
        except sqlite3.DatabaseError:  # not a database: what is in it is lost anyway
            with suppress(OSError):
                file.unlink()
            return _connected(file)

    def get(self, key: bytes) -> str | None:
        if self._database is None:
            return None
        try:
            row = self._database.execute(
                "SELECT value FROM results WHERE key = ?", (key,)
            ).fetchone()
        except sqlite3.Error:
            return None
        return None if row is None else str(row[0])

    def put(self, key: bytes, value: str) -> None:
        """Keep a value, to be written on `close`: a run that held the file while it reads would
        make every other one wait."""
        self._new.append((key, value))

    def close(self) -> None:
        if self._database is not None:
            with suppress(sqlite3.Error):
                self._database.executemany("REPLACE INTO results VALUES (?, ?)", self._new)
                self._database.commit()
            self._database.close()
            self._database = None


def _connected(file: Path) -> sqlite3.Connection:
    database = sqlite3.connect(file, timeout=2)
    database.execute("PRAGMA synchronous = OFF")  # a lost cache costs a run, not a result
    database.execute(_SCHEMA)
    (rows,) = database.execute("SELECT count(*) FROM results").fetchone()
    if rows > _MOST_ROWS:
        database.execute("DELETE FROM results")
    return database


def default_folder() -> Path:
    """The folder called copydesk where this platform keeps caches."""
    if os.environ.get("XDG_CACHE_HOME"):
        return Path(os.environ["XDG_CACHE_HOME"]) / "copydesk"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
        return Path(base) / "copydesk" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "copydesk"
    return Path.home() / ".cache" / "copydesk"


def stamp(modules: Iterable[str], models: Iterable[str]) -> str:
    """What results depend on besides the article: the code and data of the engine and of every check,
    and the model. Sizes and times of files stand for their content, so an edited check counts."""
    folders = {_folder(name) for name in ("linter", *modules)}
    files = sorted({f for folder in folders for f in folder})
    seen = [f"{name} {size} {changed}" for name, size, changed in files]
    return "\n".join([*seen, *(f"{m} {version(m)}" for m in models), sys.version])


@cache
def _folder(module: str) -> tuple[tuple[str, int, int], ...]:
    top = sys.modules.get(module.partition(".")[0])
    paths = _files(top) if top is not None else []
    stats = ((str(p), p.stat()) for p in paths)
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats)


def _files(module: ModuleType) -> list[Path]:
    if hasattr(module, "__path__"):
        files = (p for folder in module.__path__ for p in Path(folder).rglob("*.*"))
        return [p for p in files if p.suffix in (".py", ".txt")]
    return [Path(module.__file__)] if module.__file__ else []


def digest(*parts: bytes | str) -> bytes:
    """One key for all of `parts`."""
    hashed = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        hashed.update(len(data).to_bytes(8, "big"))
        hashed.update(data)
    return hashed.digest()
