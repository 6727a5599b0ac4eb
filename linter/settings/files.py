"""Where settings are written: found upward from an article, read, never merged with others."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from linter.filters.selection import Catalogue
from linter.settings.keys import SettingsError, Stated, texts, validate
from linter.settings.places import Accept, PerPath, read_accepts, read_per_path
from linter.settings.view import Settings

OWN_FILE = "copydesk.toml"
SHARED_FILE = "pyproject.toml"
_LARGEST = 1_000_000


def find_settings_file(folder: Path) -> Path | None:
    """The nearest settings file in `folder` or above it.

    `copydesk.toml` beats a `pyproject.toml` beside it; a `pyproject.toml` without
    ``[tool.copydesk]`` is somebody else's.
    """
    for each in (folder, *folder.parents):
        own, shared = each / OWN_FILE, each / SHARED_FILE
        if own.is_file():
            if _leads_out(own):
                raise SettingsError(f"{shown(own)}: a link that leads out of the repository")
            return own
        if shared.is_file() and not _leads_out(shared) and _own_table(shared) is not None:
            return shared
    return None


def read_settings(file: Path, catalogue: Catalogue, command_line: Stated) -> Settings:
    """Read and validate one settings file."""
    repository = _repository(file.resolve().parent)
    stated, per_path, accepts = _Reading(catalogue, repository).read(file, ())
    return Settings(stated, per_path, accepts, command_line, file.resolve().parent)


class _Reading:
    """One settings file and all it extends, the weakest first."""

    def __init__(self, catalogue: Catalogue, repository: Path) -> None:
        self._catalogue, self._repository = catalogue, repository

    def read(
        self, file: Path, above: tuple[Path, ...]
    ) -> tuple[tuple[Stated, ...], tuple[PerPath, ...], tuple[Accept, ...]]:
        """`above` are the files that led here through `extends`."""
        name, root = shown(file), file.resolve().parent
        table = _own_table(file)
        if table is None:
            raise SettingsError(f"{name}: there is no [tool.copydesk] in it")
        stated: tuple[Stated, ...] = ()
        per_path: tuple[PerPath, ...] = ()
        accepts: tuple[Accept, ...] = ()
        for base in self._bases(table.get("extends", ()), file, above):
            its_stated, its_per_path, its_accepts = self.read(base, (*above, file.resolve()))
            stated, per_path = stated + its_stated, per_path + its_per_path
            accepts += its_accepts
        own = validate(
            table, self._catalogue, name, root=root, also=("extends", "per-path", "accept")
        )
        return (
            (*stated, own),
            per_path + read_per_path(table.get("per-path", ()), self._catalogue, name, root),
            accepts + read_accepts(table.get("accept", ()), self._catalogue, name, root),
        )

    def _bases(self, given: object, file: Path, above: tuple[Path, ...]) -> Iterator[Path]:
        """The files that `extends` names: local, in the repository, and never in a circle."""
        name = shown(file)
        try:
            named = texts(self._catalogue, given)
        except ValueError as error:
            raise SettingsError(f"{name}: extends {error}") from None
        for each in named:
            base = (file.resolve().parent / each).resolve()
            if not base.is_relative_to(self._repository):
                raise SettingsError(f"{name}: extends {each!r}, which is outside the repository")
            if not base.is_file():
                raise SettingsError(f"{name}: extends {each!r}, which is no file")
            if base in (*above, file.resolve()):
                raise SettingsError(f"{name}: extends {each!r}, which extends it in turn")
            yield base


def _leads_out(file: Path) -> bool:
    """Whether a file is a link to one outside the repository it stands in."""
    if not file.is_symlink():
        return False
    return not file.resolve().is_relative_to(_repository(file.parent.resolve()))


def _repository(folder: Path) -> Path:
    """What the settings in a folder may not lead out of: the root of its repository, or the
    working directory, or the folder itself."""
    here = Path.cwd().resolve()
    for each in (folder, *folder.parents):
        if (each / ".git").exists():
            return each
    return here if folder.is_relative_to(here) else folder


def shown(path: Path) -> str:
    """A path as reports print it: relative to the working directory when it is below, with `/`.
    A link keeps its own name."""
    absolute, here = Path(os.path.abspath(path)), Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()


def _own_table(file: Path) -> Mapping[str, Any] | None:
    """What a file says to copydesk; None when it says nothing."""
    table = _load(file)
    if file.name != SHARED_FILE:
        return table
    tool = table.get("tool", {})
    own = tool.get("copydesk") if isinstance(tool, dict) else None
    if own is not None and not isinstance(own, dict):
        raise SettingsError(f"{shown(file)}: tool.copydesk must be a table, not {own!r}")
    return own


def _load(file: Path) -> dict[str, Any]:
    import tomllib

    try:
        if file.stat().st_size > _LARGEST:
            raise SettingsError(f"{shown(file)}: a settings file of over {_LARGEST} bytes")
        return tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{shown(file)}: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        reason = str(error) or type(error).__name__
        raise SettingsError(f"{shown(file)}: not TOML: {reason}") from None


class Finder:
    """The settings for each article, every settings file read once.

    `config` holds for all articles; `isolated` ignores all settings files.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        command_line: Stated,
        *,
        config: Path | None = None,
        isolated: bool = False,
    ) -> None:
        self._catalogue, self._command_line = catalogue, command_line
        self._bare = Settings(command_line=command_line)
        self._fixed: Settings | None = None
        if config is not None:
            if not config.is_file():
                raise SettingsError(f"{shown(config)}: no such settings file")
            self._fixed = read_settings(config, catalogue, command_line)
        elif isolated:
            self._fixed = self._bare
        self._folders: dict[Path, Settings] = {}
        self._files: dict[Path, Settings] = {}

    def settings_for(self, folder: Path) -> Settings:
        """The settings that hold for articles in `folder`."""
        if self._fixed is not None:
            return self._fixed
        folder = folder.resolve()
        if folder not in self._folders:
            file = find_settings_file(folder)
            self._folders[folder] = self._bare if file is None else self._read(file)
        return self._folders[folder]

    def _read(self, file: Path) -> Settings:
        if file not in self._files:
            self._files[file] = read_settings(file, self._catalogue, self._command_line)
        return self._files[file]
