from newsdoc import Article
from newsdoc.export import web_annotation


def by_id(page):
    return {item["id"]: item for item in page["items"]}


def anchor(text, selectors):
    """Find the words of a quote selector the way readers do: with what stands around them."""
    position, quote = selectors
    around = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
    assert text.count(around) == 1
    start = text.index(around) + len(quote.get("prefix", ""))
    assert start == position["start"]
    assert start + len(quote["exact"]) == position["end"]


def test_the_page_is_a_web_annotation_page(story):
    page = web_annotation(story, source="https://coastwire.example/1")
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    assert len(by_id(page)) == len(page["items"])
    assert {item["type"] for item in page["items"]} == {"Annotation"}
    assert {item["motivation"] for item in page["items"]} == {"tagging", "linking"}


def test_every_target_is_found_by_place_and_by_words(story):
    for item in web_annotation(story)["items"]:
        if item["motivation"] == "tagging":
            for target in item["target"]:
                assert target["source"] == "urn:newsdoc:text"
                anchor(story.text, target["selector"])


def test_an_attribution_links_its_roles(story):
    items = by_id(web_annotation(story))
    link = items["urn:newsdoc:text#attribution-1"]
    assert link["body"]["value"] == "direct"
    source, cue, content = (items[name] for name in link["target"])
    assert [b["value"] for b in source["body"]] == ["source", "Vera Holm"]
    assert cue["target"][0]["selector"][1]["exact"] == "said"
    assert len(content["target"]) == 2


def test_places_count_code_points_behind_an_emoji(story):
    items = by_id(web_annotation(story))
    position, quote = items["urn:newsdoc:text#block-1"]["target"][0]["selector"]
    assert story.text[position["start"] : position["end"]] == quote["exact"]


def test_nothing_found_nothing_noted():
    assert web_annotation(Article(""))["items"] == []
