"""Offsets: the map from prose to source, and lines and columns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.article.source import Source
from linter.article.span import OffsetMap, Overlaps, Piece, Span


@st.composite
def offset_maps(draw: st.DrawFn) -> OffsetMap:
    """Pieces in order in prose and source, some verbatim and some not, with gaps in both."""
    pieces, prose, source = [], 0, 0
    for _ in range(draw(st.integers(1, 8))):
        prose += draw(st.integers(0, 3))
        source += draw(st.integers(0, 5))
        length = draw(st.integers(1, 9))
        read = length if draw(st.booleans()) else draw(st.integers(1, 9))
        pieces.append(Piece(Span(prose, prose + length), Span(source, source + read)))
        prose, source = prose + length, source + read
    return OffsetMap(pieces)


@given(offset_maps(), st.data())
def test_a_prose_span_maps_to_an_ordered_source_span(
    offsets: OffsetMap, data: st.DataObject
) -> None:
    end = offsets.pieces[-1].prose.end
    start = data.draw(st.integers(0, end))
    stop = data.draw(st.integers(start, end))
    found = offsets.to_source(Span(start, stop))
    assert 0 <= found.start <= found.end <= offsets.pieces[-1].source.end


@given(offset_maps())
def test_a_piece_maps_to_what_it_was_read_from(offsets: OffsetMap) -> None:
    for prose, source in offsets.pieces:
        assert offsets.to_source(prose) == source


@given(offset_maps())
def test_verbatim_offsets_go_there_and_back(offsets: OffsetMap) -> None:
    for prose, source in offsets.pieces:
        if prose.length == source.length:
            for by in range(prose.length):
                one = Span(prose.start + by, prose.start + by + 1)
                assert offsets.to_source(one) == Span(source.start + by, source.start + by + 1)
                assert offsets.to_prose(source.start + by) == prose.start + by


def test_overlapping_pieces_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        OffsetMap([Piece(Span(0, 5), Span(0, 5)), Piece(Span(4, 6), Span(5, 7))])


@pytest.mark.parametrize(
    ("text", "offset", "line", "column"),
    [
        ("one\ntwo", 4, 2, 1),
        ("one\r\ntwo", 5, 2, 1),
        ("one\rtwo", 4, 2, 1),
        ("one\n\r\ntwo", 6, 3, 1),
        ("a\tb", 2, 1, 3),
        ("👩‍🚀x", 3, 1, 4),
        ("e\u0301x", 2, 1, 3),
        ("one\u2028two\fthree", 12, 1, 13),
        ("", 0, 1, 1),
        ("one\n", 4, 2, 1),
    ],
)
def test_lines_and_columns_count_code_points(
    text: str, offset: int, line: int, column: int
) -> None:
    assert Source("x", text).position(offset) == (line, column)


@given(st.text(alphabet="ab\r\n\u2028é"))
def test_every_offset_lies_in_its_line(text: str) -> None:
    source = Source("x", text)
    for offset in range(len(text)):
        line, column = source.position(offset)
        span = source.line_span(line)
        assert span.start + column - 1 == offset
        assert offset <= span.end or text[span.end : offset + 1].strip("\r\n") == ""


spans = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(0, 9)
)


@given(st.lists(spans), spans)
def test_overlaps_are_those_found_one_by_one(many: list[Span], one: Span) -> None:
    assert (one in Overlaps(many)) is any(span.overlaps(one) for span in many)
