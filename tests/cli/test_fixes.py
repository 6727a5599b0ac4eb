"""`--fix`, `--diff`, `--show-fixes`: what is mended, and all that is not touched."""

from __future__ import annotations

import codecs
import os
import subprocess
import sys
from pathlib import Path

import pytest

from linter.article.span import Span
from linter.findings import Confidence, Diagnostic, Edit, Fix, Place, Safety, Severity
from linter.fixing import fix_all, fix_text
from tests.cli.conftest import Command, article

TEXT = "A blob came.\nThen a blob of blob.\n"
MENDED = "A thing came.\nThen a thing of thing.\n"


def test_fix(copydesk: Command, folder: Path) -> None:
    file = article(folder, TEXT + "Salt with pepper and salt.\n")
    result = copydesk("--fix", "--show-fixes", "story.txt")
    assert file.read_text() == MENDED + "Salt with pepper and salt.\n"
    assert result.lines == [
        'story.txt:3:11: HOU102 "pepper" here, "salt" on line 3 [house-pair, warning]'
    ]
    assert result.err == (
        "copydesk: story.txt: 3 × HOU101 house-word\n"
        "copydesk: 3 findings mended in 1 article\n"
        "1 finding in 1 article\n"
    )
    before = file.stat().st_mtime_ns
    copydesk("--fix", "story.txt")
    assert file.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.replace("\n", "\r\n").encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.rstrip().encode(),
        TEXT.replace("came", "came, it’s said: \U0001f469\u200d\U0001f680 é").encode(),
    ],
    ids=["lf", "crlf", "bom", "utf-16", "utf-16-be", "no-newline", "wide"],
)
def test_the_rest_of_the_file_stays(copydesk: Command, folder: Path, data: bytes) -> None:
    file = folder / "story.txt"
    file.write_bytes(data)
    file.chmod(0o640)
    copydesk("--fix", "--no-cache", "story.txt")
    is_wide = b"\0" in data
    wide = "utf-16-be" if data.startswith(codecs.BOM_UTF16_BE) else "utf-16-le"
    encoding = wide if is_wide else "utf-8"
    assert file.read_bytes() == data.replace("blob".encode(encoding), "thing".encode(encoding))
    assert file.stat().st_mode & 0o777 == 0o640


def test_diff(copydesk: Command, folder: Path) -> None:
    file = article(folder, TEXT)
    result = copydesk("--diff", "story.txt")
    assert result.lines == [
        "--- a/story.txt",
        "+++ b/story.txt",
        "@@ -1,2 +1,2 @@",
        "-A blob came.",
        "-Then a blob of blob.",
        "+A thing came.",
        "+Then a thing of thing.",
    ]
    assert (result.status, file.read_text()) == (1, TEXT)
    article(folder, MENDED)
    assert (copydesk("--diff", "story.txt").status, copydesk("--diff", "story.txt").out) == (0, "")


def test_a_link_stays_a_link(copydesk: Command, folder: Path) -> None:
    article(folder, TEXT, "real/story.txt")
    (folder / "link.txt").symlink_to("real/story.txt")
    copydesk("--fix", "link.txt")
    assert (folder / "link.txt").is_symlink()
    assert (folder / "real/story.txt").read_text() == MENDED


def test_piped_in_and_out(copydesk: Command) -> None:
    result = copydesk("--fix", "-", stdin=TEXT.encode())
    assert (result.out, result.status) == (MENDED, 0)
    assert copydesk("--fix", "-", stdin=b"All well.\n").out == "All well.\n"


def test_what_cannot_be_read_comes_out_as_it_went_in(folder: Path) -> None:
    data = b"caf\xe9,, or so\r\n"
    command = [sys.executable, "-c", "from linter.cli.main import main; main()", "--fix", "-"]
    paths = [str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(reversed(paths))}
    done = subprocess.run(
        command, cwd=folder, env=env, input=data, capture_output=True, check=False
    )
    assert (done.stdout, done.returncode) == (data, 3)


def test_what_is_accepted_or_excused_stays(copydesk: Command, folder: Path) -> None:
    file = article(folder, TEXT)
    copydesk("--write-baseline", "story.txt")
    copydesk("--fix", "story.txt")
    assert file.read_text() == TEXT
    (folder / "copydesk-baseline.json").unlink()
    (folder / "copydesk.toml").write_text('[[accept]]\nwords = "blob"')
    copydesk("--fix", "story.txt")
    assert file.read_text() == TEXT


def test_unsafe_fixes_are_asked_for(copydesk: Command, folder: Path) -> None:
    line = "The council signalled on Monday. Its neighbor is in the center; its color is gray.\n"
    file = article(folder, line)
    args = ("--select", "spelling-variant", "story.txt")
    before = copydesk(*args)
    copydesk("--fix", *args)
    assert file.read_text() == line
    if "fix" in before.out:
        copydesk("--fix", "--unsafe-fixes", *args)
        assert "signaled" in file.read_text()


def finding(text: str, *edits: tuple[int, int, str]) -> Diagnostic:
    place = Place(edits[0][0], edits[0][1], 1, 1, 1, 1, "")
    fix = Fix("x", tuple(Edit(Span(a, b), t) for a, b, t in edits), Safety.SAFE)
    return Diagnostic("a", "PUN101", "x", Severity.ERROR, Confidence.HIGH, text, place, fix=fix)


def test_overlapping_fixes_wait() -> None:
    first, second = finding("1", (0, 3, "x")), finding("2", (2, 4, "y"), (6, 7, ""))
    assert fix_text("abcdefgh", [second, first]) == ("xdefgh", [first])


def test_a_fix_that_never_ends_does() -> None:
    text, mended = fix_all("a", [finding("1", (0, 0, "a"))], lambda _: [finding("1", (0, 0, "a"))])
    assert (len(text), len(mended)) == (11, 10)
