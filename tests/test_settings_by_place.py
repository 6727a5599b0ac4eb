"""Settings for some files only, settings that build on others, and what shows them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.cli.conftest import Command, article, copydesk, folder

__all__ = ["copydesk", "folder"]

TEXT = "A blob of salt and pepper, maybe, was lower than the draft said on Friday."


def found(command: Command, file: str, *args: str) -> list[str]:
    return sorted(line.split()[1] for line in command(*args, file).lines)


def test_per_path(copydesk: Command, folder: Path) -> None:
    for desk in ("sport", "city"):
        article(folder, TEXT, f"{desk}/deep/story.txt")
    (folder / "copydesk.toml").write_text(
        """
        ignore = ["HOU105"]
        [[per-path]]
        files = ["sport/**"]
        ignore = ["HOU101"]
        show = "info"
        [per-path.check.house-word]
        most = 1
        [[per-path]]
        files = ["/sport/deep/"]
        show = "warning"
        [per-path.severity]
        HOU103 = "error"
        """
    )
    assert found(copydesk, "city/deep/story.txt") == ["HOU101", "HOU102"]
    assert found(copydesk, "sport/deep/story.txt") == ["HOU102", "HOU103"]
    select = ["--select", "HOU101", "--show", "info"]
    assert found(copydesk, "sport/deep/story.txt", *select) == []  # most = 1
    assert found(copydesk, "sport/deep/story.txt", "--ignore", "HOU102") == ["HOU103", "HOU105"]


def test_extends(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "sport/story.txt")
    (folder / "base.toml").write_text(
        'ignore = ["HOU101"]\n[[per-path]]\nfiles = ["sport/"]\npreview = true\n'
        '[check.house-word]\nword = "salt"'
    )
    (folder / "sport" / "copydesk.toml").write_text('extends = "../base.toml"')
    assert found(copydesk, "sport/story.txt") == ["HOU102", "HOU105", "HOU201"]
    (folder / "sport" / "copydesk.toml").write_text('extends = "../base.toml"\nignore = []')
    assert copydesk("sport/story.txt").lines[0].startswith("sport/story.txt:1:11: HOU101")


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('extends = "copydesk.toml"', "extends 'copydesk.toml', which extends it in turn"),
        ('extends = "other.toml"', "other.toml: extends 'copydesk.toml', which extends it in turn"),
        ('extends = "../x.toml"', "extends '../x.toml', which is outside the repository"),
        ('extends = "/etc/passwd"', "extends '/etc/passwd', which is outside the repository"),
        ('extends = "link.toml"', "extends 'link.toml', which is outside the repository"),
        ('extends = "https://example.com/x"', "extends 'https://example.com/x', which is no file"),
        ("extends = 1", "extends must be a list of texts, not 1"),
        ("[[per-path]]\npreview = true", "per-path 1: says neither `files` nor `sections`"),
        ('[[per-path]]\nfiles = ["a"]\nexclude = ["b"]', "per-path 1: no key 'exclude'"),
        ('[[per-path]]\nfiles = ["a"]\nignroe = ["b"]', "no key 'ignroe'; did you mean 'ignore'?"),
        ("[per-path]\na = 1", "per-path must be tables: write [[per-path]]"),
        ('[[accept]]\ncheck = "HOU101"', "accept 1: says neither `words` nor `subject`"),
        ('[[accept]]\nwords = " "', "accept 1: says neither `words` nor `subject`"),
        ('[[accept]]\nwrods = "x"', "accept 1: no key 'wrods'; did you mean 'words'?"),
        ('[[accept]]\nwords = "x"\ncheck = "HOU111"', "called 'HOU111'"),
    ],
)  # fmt: skip
def test_mistakes(copydesk: Command, folder: Path, settings: str, message: str) -> None:
    article(folder, TEXT)
    (folder / "copydesk.toml").write_text(settings)
    (folder / "other.toml").write_text('extends = "copydesk.toml"')
    (folder / "link.toml").symlink_to("/etc/hostname")
    result = copydesk("story.txt")
    assert message in result.err
    assert (result.status, result.out, result.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        ('words = "blob"', ["HOU102", "HOU105"]),
        ('words = "blo"', ["HOU101", "HOU102", "HOU105"]),  # whole words
        ('words = "salt"', ["HOU101", "HOU102", "HOU105"]),  # not the place it is about
        ('subject = ["salt", "PEPPER"]', ["HOU101", "HOU105"]),
        ('check = "HOU102"\nwords = "blob"', ["HOU101", "HOU102", "HOU105"]),
        ('check = ["hou"]\nwords = "pepper"\nfiles = ["/story.txt"]', ["HOU101", "HOU105"]),
        ('words = "pepper"\nfiles = ["sport/"]', ["HOU101", "HOU102", "HOU105"]),
    ],
)
def test_accept(copydesk: Command, folder: Path, entry: str, codes: list[str]) -> None:
    article(folder, TEXT)
    (folder / "copydesk.toml").write_text(f'[[accept]]\n{entry}\nreason = "we asked"')
    assert found(copydesk, "story.txt") == codes


def test_settings_of_a_file_that_is_not_there(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT)
    result = copydesk("settings", "stary.txt")
    assert result.err == "copydesk: no such file: stary.txt; did you mean 'story.txt'?\n"
    assert result.lines[0] == "# stary.txt"  # what would hold for it
    assert result.status == 0


def test_settings_command(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "sport/story.txt")
    (folder / "copydesk.toml").write_text(
        'ignore = ["HOU105"]\n[check.house-word]\nmost = 1\n[[per-path]]\nfiles = ["sport/"]\n'
        'ignore = ["hou"]\nshow = "info"\nseverity = { PUN = "info" }'
    )
    lines = copydesk("settings", "sport/story.txt").lines
    squeezed = "".join(f"{' '.join(line.split())}\n" for line in lines)
    for line in (
        "# sport/story.txt\n",
        'ignore = ["HOU105"] # copydesk.toml\n',
        'extend-ignore = ["hou"] # copydesk.toml, per-path 1\n',
        'show = "info" # copydesk.toml, per-path 1\n',
        'fail-on = "warning" # default\n',
        "check.house-word.most = 1 # copydesk.toml\n",
        'severity.PUN = "info" # copydesk.toml, per-path 1\n',
    ):
        assert line in squeezed


def test_init(copydesk: Command, folder: Path) -> None:
    assert copydesk("init").status == 0
    written = (folder / "copydesk.toml").read_text()
    assert tomllib.loads(written) == {}
    article(folder, TEXT)
    assert copydesk("story.txt").status == 1
    again = copydesk("init")
    assert (again.status, again.err) == (2, "copydesk: copydesk.toml is there already\n")


def test_what_init_writes_is_right(copydesk: Command, folder: Path) -> None:
    """Every key with its sample value, the comment signs taken off."""
    copydesk("init")
    file = folder / "copydesk.toml"
    article(folder, TEXT)
    rows = [
        row[2:]
        for row in file.read_text().splitlines()
        if (" = " in row or row.startswith("# [[")) and "extends" not in row and "acronym" not in row
        and "rank-order" not in row and "name-variant" not in row and "NUM301" not in row
    ]  # fmt: skip
    file.write_text("\n".join(rows))
    result = copydesk("story.txt")
    assert result.status in (0, 1), result.err


def test_the_manual_names_every_key() -> None:
    from linter.settings.keys import KEYS

    page = (Path(__file__).parent.parent / "docs" / "settings.md").read_text(encoding="utf-8")
    assert not [key for key in KEYS if f"`{key}`" not in page and f"[{key}" not in page]


def test_a_reader_for_files_that_nobody_knows(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "wire/story.wire")
    article(folder, TEXT, "wire/picture.raw")
    assert copydesk(".").lines == []
    named = copydesk("wire/story.wire")
    assert (named.status, "no reader takes files that end in .wire" in named.err) == (3, True)
    (folder / "copydesk.toml").write_text(
        'select = ["HOU101"]\n[[per-path]]\nfiles = ["*.wire"]\nreader = "plain"'
    )
    assert [line.split(":")[0] for line in copydesk("-v", ".").lines] == ["wire/story.wire"]
    assert copydesk("wire/story.wire").status == 1
    (folder / "copydesk.toml").write_text('[[per-path]]\nfiles = ["*"]\nreader = "plan"')
    wrong = copydesk(".")
    assert "reader knows no reader 'plan'; did you mean 'plain'?" in wrong.err


def test_sections(copydesk: Command, folder: Path) -> None:
    for section in ("Sport", "City"):
        head = f"---\ntitle: A match\nsection: {section}\n---\n\n"
        article(folder, head + TEXT, f"{section}.md")
    (folder / "copydesk.toml").write_text(
        'select = ["HOU101"]\n[[per-path]]\nsections = ["sport"]\nignore = ["HOU101"]\n'
        '[[per-path]]\nsections = ["Sport"]\nfiles = ["else/"]\nextend-select = ["HOU101"]'
    )
    assert [line.split(":")[0] for line in copydesk(".").lines] == ["City.md"]
    assert copydesk("settings", "Sport.md").lines[0] == "# Sport.md, section Sport"
