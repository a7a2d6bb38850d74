from hypothesis import given
from hypothesis import strategies as st

from newsdoc.export import Utf16, to_utf16


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_a_text_of_plain_letters_keeps_its_offsets():
    assert [Utf16("Rain “fell”").of(i) for i in range(12)] == list(range(12))


def test_an_emoji_counts_twice():
    text = "🎉 said 👩‍🚒, twice 🎉"
    start = text.index("twice")
    assert Utf16(text).of(start) == units(text[:start])


@given(st.text(alphabet="a🎉é\U0010ffff\n"))
def test_every_offset_goes_there_and_back(text):
    count = Utf16(text)
    for offset in range(len(text) + 1):
        assert count.of(offset) == units(text[:offset])
        assert count.back(count.of(offset)) == offset


def test_the_dict_of_an_article_is_converted_at_every_depth(story):
    data = story.to_dict()
    converted = to_utf16(data)
    raw = story.text.encode("utf-16-le")

    def check(value):
        if isinstance(value, dict):
            if "start" in value:
                found = raw[2 * value["start"] : 2 * value["end"]].decode("utf-16-le")
                assert found == value["text"]
            for item in value.values():
                check(item)
        elif isinstance(value, list):
            for item in value:
                check(item)

    check(converted)
    assert converted["headline"]["end"] == data["headline"]["end"] + 1
    assert data == story.to_dict()
