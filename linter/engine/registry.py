"""Which checks there are: found through entry points, the built-in ones like anybody's."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType, ModuleType

from linter.check import Check
from linter.mistakes import MistakeError
from linter.plugins import plugins

GROUP = "copydesk.checks"
BUILTIN = "builtin"


class RegistryError(MistakeError):
    """The checks cannot be gathered; the message names the plug-in and what is wrong with it."""


def load_checks(extra: Iterable[str] = ()) -> Mapping[str, type[Check]]:
    """Every check by its code, in order of codes.

    `extra` names modules, packages or files given on the command line (`--checks-from`); they take
    the same road as installed packages, and never come from a settings file.
    """
    points = sorted(plugins(GROUP), key=lambda p: (p.name != BUILTIN, p.name, p.value))
    sources = [(f"{p.name} = {p.value}", p.value) for p in points]
    sources += [(f"--checks-from {name}", name) for name in extra]
    found: dict[str, type[Check]] = {}
    owners: dict[str, type[Check]] = {}
    for origin, target in sources:
        for check in _checks_of(origin, target):
            _claim_names(owners, check, origin)
            found[check.code] = check
    _guard_builtin(found)
    return MappingProxyType(dict(sorted(found.items())))


def _checks_of(origin: str, target: str) -> Iterator[type[Check]]:
    try:
        module = _import(target)
        modules = [module, *_submodules(module)]
    except (Exception, SystemExit) as error:  # a script that ends by sys.exit is no module
        reason = f"{type(error).__name__}: {error}"
        raise RegistryError(f"the checks of {origin} cannot be imported: {reason}") from error
    for module in modules:
        for value in list(vars(module).values()):
            is_own = isinstance(value, type) and value.__module__ == module.__name__
            if is_own and "code" in vars(value) and issubclass(value, Check):
                yield value


def _import(target: str) -> ModuleType:
    path = Path(target)
    if path.suffix != ".py":
        return importlib.import_module(target)
    if not path.is_file():
        raise FileNotFoundError(f"no such file: {target}")
    name = f"copydesk_checks_from_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None  # a .py file always has a spec and a loader
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their annotations up there
    spec.loader.exec_module(module)
    return module


def _submodules(package: ModuleType) -> Iterator[ModuleType]:
    if hasattr(package, "__path__"):
        for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            yield importlib.import_module(info.name)


def _claim_names(owners: dict[str, type[Check]], check: type[Check], origin: str) -> None:
    """Give `check` its code and names; nobody else may have them."""
    for taken in (check.code, check.name, *check.aliases):
        owner = owners.setdefault(taken, check)
        if owner is not check:
            raise RegistryError(
                f"{check.__module__}.{check.__qualname__} ({origin}) takes {taken}, which "
                f"belongs to {owner.__module__}.{owner.__qualname__}"
            )


def _guard_builtin(found: Mapping[str, type[Check]]) -> None:
    """`checks` and `linter` are names that other folders have too: be sure they are ours."""
    import linter.check

    root = Path(linter.check.__file__).resolve().parent.parent
    spec = importlib.util.find_spec("checks")
    where = Path(spec.origin).resolve().parent.parent if spec and spec.origin else None
    if where != root:
        raise RegistryError(f"the built-in checks should be in {root}/checks, `checks` is {where}")
    if not any(c.__module__.startswith("checks.") for c in found.values()):
        raise RegistryError(f"no built-in checks in {root / 'checks'}: the installation is broken")
