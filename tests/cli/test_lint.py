"""Every option of lint, every exit status, every message about bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command, article

BLOB = "The council found a blob in the cellar on Friday, the mayor said."
BLOB_LINE = 'story.txt:1:21: HOU101 "blob" is never printed [house-word]'


def test_lint_is_the_default_command(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    by_default, by_name = copydesk("story.txt"), copydesk("lint", "story.txt")
    assert by_default == by_name
    assert by_default.lines == [BLOB_LINE]
    assert by_default.err == "1 finding in 1 article\n"
    assert by_default.status == 1


def test_clean(copydesk: Command, folder: Path) -> None:
    article(folder, "All is well, the mayor said.")
    result = copydesk("story.txt")
    assert (result.status, result.out, result.err) == (0, "", "0 findings in 1 article\n")


def test_no_arguments_print_the_help(copydesk: Command) -> None:
    result = copydesk()
    assert result.status == 0
    for word in ("Exit status", "130", "explain", "--select", "--require-model", "Examples"):
        assert word in result.out
    assert copydesk("--help") == copydesk("-h") == result


def test_version(copydesk: Command) -> None:
    assert copydesk("--version").out.startswith("copydesk 0.")


SELECTIONS = [
    (["--select", "HOU101"], {"HOU101"}),
    (["--select", "house-word,HOU102"], {"HOU101", "HOU102"}),
    (["--select", "HOU1"], {"HOU101", "HOU102"}),
    (["--select", "hou"], {"HOU101", "HOU102"}),
    (["--select", "old-house-word"], {"HOU101"}),
    (["--select", "HOU", "--ignore", "HOU101"], {"HOU102"}),
    (["--select", "HOU101", "--ignore", "HOU"], {"HOU101"}),
    (["--select", "HOU101", "--ignore", "HOU101"], set()),
    (["--select", "HOU102", "--extend-select", "HOU101"], {"HOU101", "HOU102"}),
    (["--ignore", "ALL"], set()),
    (["--select", "ALL", "--extend-ignore", "HOU1"], set()),
    (["--select", "ALL", "--extend-ignore", "HOU1", "--extend-select", "HOU102"], {"HOU102"}),
    (["--select", "HOU201"], {"HOU201"}),
    (["--select", "house-draft"], {"HOU201"}),
    (["--select", "HOU2"], set()),
    (["--select", "HOU2", "--preview"], {"HOU201"}),
    (["--select", "HOU", "--preview", "--ignore", "HOU1"], {"HOU201"}),
]


@pytest.mark.parametrize(("options", "codes"), SELECTIONS)
def test_selection(copydesk: Command, folder: Path, options: list[str], codes: set[str]) -> None:
    article(folder, "A blob of salt and pepper stood in the draft, the mayor said.")
    result = copydesk("--format", "json", *options, "story.txt")
    assert {f["code"] for f in json.loads(result.out)["findings"]} == codes


SHOWN = "The blob was maybe a guess, perhaps not, the mayor said, and lower than before."


@pytest.mark.parametrize(
    ("options", "codes", "status"),
    [
        ([], {"HOU101", "HOU105"}, 1),
        (["--show", "error"], {"HOU101"}, 1),
        (["--show", "info"], {"HOU101", "HOU103", "HOU105"}, 1),
        (["--min-confidence", "low"], {"HOU101", "HOU104", "HOU105"}, 1),
        (["--select", "HOU103", "--show", "info"], {"HOU103"}, 0),
        (["--select", "HOU103", "--show", "info", "--fail-on", "info"], {"HOU103"}, 1),
        (["--select", "HOU105", "--fail-on", "error"], {"HOU105"}, 0),
        (["--select", "HOU103", "--fail-on", "info"], set(), 0),
        (["--exit-zero"], {"HOU101", "HOU105"}, 0),
    ],
)
def test_levels(
    copydesk: Command, folder: Path, options: list[str], codes: set[str], status: int
) -> None:
    article(folder, SHOWN)
    result = copydesk("--format", "json", *options, "story.txt")
    assert {f["code"] for f in json.loads(result.out)["findings"]} == codes
    assert result.status == status


def test_severity_in_brackets(copydesk: Command, folder: Path) -> None:
    article(folder, SHOWN)
    lines = copydesk("--show", "info", "story.txt").lines
    assert [line[line.rindex("[") :] for line in lines] == [
        "[house-word]",
        "[house-hint, info]",
        "[house-lowered, warning]",
    ]


def test_stdin(copydesk: Command) -> None:
    result = copydesk("-", "--stdin-display-name", "desk/story.txt", stdin=BLOB.encode())
    assert result.lines == [f"desk/{BLOB_LINE}"]
    assert copydesk("-", stdin=BLOB.encode()).lines == [BLOB_LINE.replace("story.txt", "-")]


def test_full(copydesk: Command, folder: Path) -> None:
    article(folder, "Take the salt, she said on Monday.\nTake the pepper, she said on Friday.\n")
    out = copydesk("--format", "full", "story.txt").out
    assert "  1 | Take the salt, she" in out
    assert "    |          ^^^^ the other\n" in out
    assert "    |          ^^^^^^\n" in out
    assert "either: say one: salt / pepper" in out
    assert "\x1b" not in out
    assert "\x1b[" in copydesk("--format", "full", "--color", "always", "story.txt").out


def test_json(copydesk: Command, folder: Path) -> None:
    article(folder, "Take the salt, she said on Monday.\nTake the pepper, she said on Friday.\n")
    document = json.loads(copydesk("--format", "json", "story.txt").out)
    assert document == {
        "version": 1,
        "findings": [
            {
                "path": "story.txt",
                "code": "HOU102",
                "name": "house-pair",
                "severity": "warning",
                "confidence": "high",
                "message": '"pepper" here, "salt" on line 1',
                "line": 2,
                "column": 10,
                "end_line": 2,
                "end_column": 16,
                "start": 44,
                "end": 50,
                "excerpt": "pepper",
                "related": [
                    {
                        "label": "the other",
                        "line": 1,
                        "column": 10,
                        "end_line": 1,
                        "end_column": 14,
                        "start": 9,
                        "end": 13,
                        "excerpt": "salt",
                    }
                ],
                "fix": {
                    "title": "say one",
                    "safety": "shown",
                    "edits": [],
                    "alternatives": ["salt", "pepper"],
                },
            }
        ],
        "files": [{"path": "story.txt", "reader": "plain", "words": 14}],
        "errors": [],
    }


def test_count_and_statistics(copydesk: Command, folder: Path) -> None:
    article(folder, f"{BLOB} Another blob, with salt and pepper.")
    assert copydesk("--count", "story.txt").out == "3\n"
    assert copydesk("--statistics", "story.txt").lines == [
        "      2  HOU101  house-word",
        "      1  HOU102  house-pair",
    ]


def test_quiet(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    result = copydesk("-q", "story.txt")
    assert (result.lines, result.err) == ([BLOB_LINE], "")


def test_verbose(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    article(folder, "", "picture.jpeg")
    (folder / "copydesk.toml").touch()
    assert copydesk("-v", ".").err.splitlines() == [
        "copydesk: settings: copydesk.toml",
        "copydesk: 1 article to read, 2 other files passed over",
        "1 finding in 1 article",
    ]


def test_output(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    result = copydesk("--format", "json", "--output", "out.json", "--format", "flake8", "story.txt")
    assert result.lines == [BLOB_LINE]
    assert json.loads((folder / "out.json").read_text())["findings"]
    assert copydesk("--output", "out.txt", "story.txt").out == ""
    assert (folder / "out.txt").read_text() == f"{BLOB_LINE}\n"
    assert [p.name for p in folder.iterdir() if p.name.startswith(".out")] == []


def test_output_may_stand_before_its_format(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    assert copydesk("--output", "out.json", "--format", "json", "story.txt").out == ""
    assert json.loads((folder / "out.json").read_text())["version"] == 1


def test_output_keeps_the_mode_of_its_file(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB)
    (folder / "out.txt").touch(0o640)
    copydesk("--output", "out.txt", "story.txt")
    assert (folder / "out.txt").stat().st_mode & 0o777 == 0o640


def test_model(copydesk: Command, folder: Path) -> None:
    article(folder, "The grammar is asked for on Friday, she said.")
    assert copydesk("story.txt").lines == ["story.txt:1:5: HOU401 asked [house-asking, warning]"]
    assert copydesk("--no-model", "story.txt").lines == []
    assert copydesk("--require-model", "story.txt").status == 1


def test_no_model_installed(
    copydesk: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("linter.layers.nlp.Model.installed", lambda _: None)
    article(folder, "The grammar is asked for on Friday, she said.")
    result = copydesk("--no-cache", "story.txt")
    assert (result.status, result.lines) == (0, [])
    assert "the language model is not installed: 1 article checked without" in result.err
    required = copydesk("--require-model", "story.txt")
    assert required.status == 2
    assert "none of the models" in required.err


def test_crash_is_told_and_the_rest_goes_on(copydesk: Command, folder: Path) -> None:
    article(folder, f"{BLOB} There was a crash.")
    result = copydesk("--exit-zero", "story.txt")
    assert result.status == 3
    assert any(
        "ENG001 HOU301 house-broken failed: RuntimeError: on purpose" in x for x in result.lines
    )
    assert BLOB_LINE in result.lines


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["storry.txt"], "no such file: storry.txt; did you mean 'story.txt'?"),
        (["explian", "HOU101"], "no such file: explian; did you mean the command 'explain'?"),
        (["explain", "HOU191"], "no check is called 'HOU191'; did you mean 'HOU101'?"),
        (["--selct", "ALL", "story.txt"], "no such option: --selct; did you mean '--select'?"),
        (["--select", "HOU110", "story.txt"], "--select: no check or family is called 'HOU110'; did you mean 'HOU1"),
        (["--ignore", "house-wrd", "story.txt"], "is called 'house-wrd'; did you mean 'house-word'?"),
        (["--select", "ENG001", "story.txt"], "--select: 'ENG001': what the engine itself reports is always on"),
        (["--select", ",", "story.txt"], "names nothing"),
        (["--format", "jsn", "story.txt"], "there is no format 'jsn'; did you mean 'json'?"),
        (["--show", "warnings", "story.txt"], "'warnings' is not info or warning or error; did you mean 'warning'?"),
        (["--date", "31 May", "story.txt"], "'31 May' is not a date such as 2024-05-31"),
        (["--config", "none.toml", "story.txt"], "none.toml: no such settings file"),
        (["--config", "a", "--isolated", "story.txt"], "contradict each other"),
        (["--no-model", "--require-model", "story.txt"], "contradict each other"),
        (["--format", "json", "--format", "full", "story.txt"], "two formats for the terminal"),
        (["--output", "no/such/folder/x", "story.txt"], "No such file or directory"),
        (["--checks-from", "no_such_module", "story.txt"], "cannot be imported: ModuleNotFoundError"),
        (["lint"], "Missing argument"),
        (["new-check", "peple", "x-y"], "there is no family 'peple'; did you mean 'people'?"),
        (["new-check", "people", "X Y"], "'X Y' is not a name like unit-conversion"),
        (["new-check", "people", "house-word"], "house-word is the name of HOU101"),
    ],
)  # fmt: skip
def test_usage_errors(copydesk: Command, folder: Path, args: list[str], message: str) -> None:
    article(folder, BLOB)
    result = copydesk(*args)
    assert message in result.err
    assert result.err.startswith("copydesk: ")
    assert result.err.count("\n") == 1
    assert (result.status, result.out) == (2, "")


BAD_BYTES = [
    (b"caf\xe9 au lait", "not UTF-8 at byte 3"),
    (b"a\x00b", "a NUL character at offset 1"),
    (b"\xff\xfea\xd8\xd8\xd8", "not UTF-16"),
]


@pytest.mark.parametrize(("data", "message"), BAD_BYTES)
def test_unreadable_file(copydesk: Command, folder: Path, data: bytes, message: str) -> None:
    article(folder, BLOB)
    (folder / "bad.txt").write_bytes(data)
    result = copydesk("bad.txt", "story.txt")
    assert result.status == 3
    assert result.lines == [BLOB_LINE]
    assert f"bad.txt: {message}" in result.err
    errors = json.loads(copydesk("--format", "json", ".").out)["errors"]
    assert [e["path"] for e in errors] == ["bad.txt"]
    assert copydesk("--exit-zero", ".").status == 3


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_no_permission(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB).chmod(0)
    result = copydesk("story.txt")
    assert (result.status, result.err.count("Permission denied")) == (3, 1)


def test_folder_without_articles(copydesk: Command, folder: Path) -> None:
    (folder / "empty").mkdir()
    result = copydesk("empty")
    assert result.status == 0
    assert "no articles in empty" in result.err


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "\ufeff",
        "x" * 1_000_000,
        "a\rb\rc",
        "a\r\nb",
        "é́̂ \U0001f469\u200d\U0001f680 日本",
    ],
    ids=["empty", "blank", "bom", "long-line", "cr", "crlf", "wide"],
)
def test_odd_text(copydesk: Command, folder: Path, text: str) -> None:
    (folder / "story.txt").write_text(text, encoding="utf-8", newline="")
    assert copydesk("story.txt").status == 0


@pytest.mark.parametrize("form", ["flake8", "full", "json"])
def test_controls_are_shown(copydesk: Command, folder: Path, form: str) -> None:
    word = "\x1b]0;owned\x07\u202e\x9b31m"
    (folder / "copydesk.toml").write_text(f"[check.house-word]\nword = {json.dumps(word)}\n")
    article(folder, f"They found {word} in the cellar.")
    out = copydesk("--format", form, "story.txt").out
    assert "202e" in out
    assert not any(c in out for c in "\x1b\x07\u202e\x9b")


def test_same_columns_for_wide_text(copydesk: Command, folder: Path) -> None:
    article(folder, "日本 \U0001f469\u200d\U0001f680 e\u0301 blob was found by the mayor.")
    assert copydesk("story.txt").lines[0].startswith("story.txt:1:11: HOU101")
    rows = copydesk("--format", "full", "story.txt").lines
    assert rows[3].index("^") == 20 - 4 + 1 or "^^^^" in rows[3]


COMMAND = [sys.executable, "-c", "from linter.cli.main import main; main()"]


def _process(
    args: list[str], folder: Path, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    root = str(Path(__file__).parents[2])
    paths = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), root]))
    env = {**os.environ, "PYTHONPATH": paths, **environment}
    return subprocess.run([*COMMAND, *args], cwd=folder, env=env, capture_output=True, check=False)


def test_ascii_stdout(folder: Path) -> None:
    (folder / "copydesk.toml").write_text('[check.house-word]\nword = "blöb"\n')
    article(folder, BLOB.replace("blob", "blöb"))
    done = _process(["story.txt"], folder, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert rb'"bl\xf6b" is never printed' in done.stdout
    assert done.returncode == 1


def test_closed_pipe(folder: Path) -> None:
    article(folder, BLOB * 3000)
    root = str(Path(__file__).parents[2])
    paths = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), root]))
    process = subprocess.Popen(
        [*COMMAND, "story.txt"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    assert process.wait() in (0, 1)


def test_interrupt(copydesk: Command, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("linter.cli.session.load_checks", interrupted)
    article(folder, BLOB)
    result = copydesk("story.txt")
    assert (result.status, result.err.strip()) == (130, "copydesk: interrupted")


@pytest.mark.parametrize(
    "args", [["--help"], ["checks"], ["explain", "PUN101"], ["--no-cache", "clean.txt"]]
)
def test_no_model_is_imported_for_nothing(folder: Path, args: list[str]) -> None:
    article(folder, "All is well.", "clean.txt")
    code = (
        "import sys; from linter.cli.command import run; run(sys.argv[1:]); "
        "assert not {'spacy', 'rich', 'numpy'} & set(sys.modules)"
    )
    root = str(Path(__file__).parents[2])
    paths = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), root]))
    env = {**os.environ, "PYTHONPATH": paths}
    command = [sys.executable, "-c", code, *args]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize(
    ("head", "options", "date"),
    [
        ("", [], "None"),
        ("", ["--date", "2024-05-31"], "2024-05-31"),
        ("Published: 2020-01-02\n\n", ["--date", "2024-05-31"], "2020-01-02"),
        ("Published: 2020-01-02\n\n", ["--force-date", "2024-05-31"], "2024-05-31"),
    ],
)
def test_dates(copydesk: Command, folder: Path, head: str, options: list[str], date: str) -> None:
    article(folder, f"Council meets the mayor\n\n{head}The council meets today, she said.\n")
    (line,) = copydesk(*options, "story.txt").lines
    assert f"read on {date} [" in line


def test_the_same_output_whatever_the_jobs_and_the_hash_seed(folder: Path) -> None:
    for number in range(40):
        article(folder, f"{BLOB} They had salt, pepper and {number} blobs.", f"desk/{number}.txt")
    root = str(Path(__file__).parents[2])
    paths = os.pathsep.join(filter(None, [os.environ.get("PYTHONPATH"), root]))
    printed = set()
    for jobs, seed in (("1", "0"), ("2", "1")):
        env = {**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": seed}
        options = ["--no-cache", "--no-model", "--format", "json", "--jobs", jobs, "."]
        command = [*COMMAND, *options]
        done = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False)
        printed.add(done.stdout)
    (only,) = printed
    assert len(json.loads(only)["findings"]) == 120


def test_the_manual_has_every_option() -> None:
    from linter.cli.lint import lint

    page = (Path(__file__).parents[2] / "docs" / "command.md").read_text(encoding="utf-8")
    options = [name for p in lint.params for name in (*p.opts, *p.secondary_opts) if "-" in name]
    assert [name for name in options if f"`{name}`" not in page] == []


def test_a_file_named_twice_is_read_once(copydesk: Command, folder: Path) -> None:
    file = article(folder, BLOB, "desk/story.txt")
    result = copydesk("desk", "desk/story.txt", str(file), "./desk/../desk/story.txt")
    assert result.lines == [f"desk/{BLOB_LINE}"]


def test_a_link_keeps_its_name(copydesk: Command, folder: Path) -> None:
    article(folder, BLOB, "real/story.txt")
    (folder / "link.txt").symlink_to("real/story.txt")
    assert copydesk("link.txt").lines == [BLOB_LINE.replace("story", "link")]


@pytest.mark.parametrize(
    "form", "flake8 full json jsonl github gitlab sarif junit checkstyle rdjson".split()
)
def test_odd_file_names(copydesk: Command, folder: Path, form: str) -> None:
    name = b"\xff \x1b[31m,:%\n\xe2\x80\xae.txt"
    try:
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(BLOB)
    except OSError:
        pytest.skip("this file system has no such names")
    result = copydesk("--format", form, ".")
    assert result.status == 1
    assert not any(c in result.out for c in "\x1b\u202e\udcff")


@pytest.mark.parametrize("args", [["--jobs", "-1"], ["--jobs", "many"], ["--color", "allways"]])
def test_wrong_values(copydesk: Command, folder: Path, args: list[str]) -> None:
    article(folder, BLOB)
    result = copydesk(*args, "story.txt")
    assert (result.status, result.err.count("\n")) == (2, 1)


def test_interrupt_while_it_loads(folder: Path) -> None:
    """Ctrl-C before there is anything to interrupt is told in a line, too."""
    early = (
        "import builtins\n"
        "ask = builtins.__import__\n"
        "def interrupted(name, *args, **kwargs):\n"
        "    if name == 'click':\n"
        "        raise KeyboardInterrupt\n"
        "    return ask(name, *args, **kwargs)\n"
        "builtins.__import__ = interrupted\n"
    )
    command = [sys.executable, "-c", early + "from linter.cli.main import main; main()", "."]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert (run.returncode, run.stdout, run.stderr) == (130, "", "copydesk: interrupted\n")
