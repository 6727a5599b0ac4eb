"""``copydesk new-check``: the skeleton of a check, with the next free code of its family."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import click

from linter.check import FAMILIES, Check
from linter.cli.session import all_checks_from
from linter.engine.options import nearest
from linter.engine.registry import load_checks

_SKELETON = '''"""{code} {name}."""

from __future__ import annotations

from collections.abc import Iterator

from linter.article.article import Article
from linter.article.span import Span
from linter.check import Check
from linter.findings import Edit, Finding, Fix, Safety, Severity


class {type}(Check):
    """One sentence: what is wrong.

    Why it matters to a reader or a desk, and what the check leaves alone.
    """

    code = "{code}"
    name = "{name}"
    severity = Severity.WARNING
    preview = True  # until nine of ten of its findings on published articles are right
    good = ("A text that a careless version of this check would flag.",)
    bad = ("A text with ⟦XXX⟧ marked.",)

    def run(self, article: Article) -> Iterator[Finding]:
        at = article.prose.find("XXX")
        if at >= 0:
            place = Span(at, at + 3)
            fix = Fix("take it out", (Edit(place, ""),), Safety.UNSAFE)
            yield self.finding("{{0!q}} is wrong here", place, fix=fix, subject=("XXX",))
'''


@click.command("new-check")
@click.argument("family")
@click.argument("name")
def new_check(family: str, name: str) -> None:
    """Write the skeleton of a check into checks/ of this checkout."""
    prefix = _prefix(family)
    if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name):
        raise click.UsageError(f"{name!r} is not a name like unit-conversion")
    checks = load_checks(all_checks_from(()))
    taken = next((c for c in checks.values() if name in (c.name, *c.aliases)), None)
    if taken is not None:
        raise click.UsageError(f"{name} is the name of {taken.code}")
    folder = _checkout() / FAMILIES[prefix]
    file = folder / f"{name.replace('-', '_')}.py"
    if file.exists():
        raise click.UsageError(f"{_relative(file)} is there already")
    code = next_code(prefix, checks)
    title = "".join(part.capitalize() for part in name.split("-"))
    folder.mkdir(exist_ok=True)
    file.write_text(_SKELETON.format(code=code, name=name, type=title), encoding="utf-8")
    click.echo(f"{_relative(file)}: {code} {name}")
    click.echo(f"its examples: pytest -n 0 tests/test_examples.py -k {code}", err=True)


def next_code(prefix: str, checks: Mapping[str, type[Check]]) -> str:
    """The code after the highest one that the family has."""
    numbers = [int(c[len(prefix) :]) for c in checks if c.rstrip("0123456789") == prefix]
    return f"{prefix}{max(numbers, default=100) + 1}"


def _prefix(family: str) -> str:
    known = {name: prefix for prefix, name in FAMILIES.items() if prefix != "ENG"}
    prefix = known.get(family.lower(), family.upper())
    if prefix not in known.values():
        raise click.UsageError(f"there is no family {family!r}{nearest(family, known)}")
    return prefix


def _checkout() -> Path:
    """The folder of the built-in checks; an installed copy is no place to write into."""
    import linter.check

    root = Path(linter.check.__file__).resolve().parent.parent
    if not (root / "pyproject.toml").is_file():
        raise click.UsageError(
            "copydesk is not installed from a checkout (pip install -e .); for checks of your own "
            "see CONTRIBUTING, Checks outside this repository"
        )
    return root / "checks"


def _relative(file: Path) -> str:
    try:
        return file.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return file.as_posix()
