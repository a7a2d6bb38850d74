import json

import pytest
from attrs import evolve

from newsdoc import Article, Attribution, Person, Speaker, parse
from newsdoc.export import json_ld, ninjs


def test_the_article_is_described(story):
    data = json_ld(story, url="https://coastwire.example/1")
    assert data["@context"] == "https://schema.org"
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == "Sellin harbour 🎉 to reopen & pay <soon>"
    assert data["alternativeHeadline"].startswith("Ferries sail")
    assert data["datePublished"] == "2024-03-05"
    assert data["dateline"] == "SELLIN, March 5 (Coast Wire) –"
    assert data["url"] == data["@id"] == "https://coastwire.example/1"
    assert data["articleBody"].split("\n\n")[3] == "Owners wait"
    assert data["correction"][0]["text"].startswith("Correction:")
    assert [o["name"] for o in data["sourceOrganization"]] == ["News Agencies", "Coast Wire"]


def test_people_have_their_jobs(story):
    data = json_ld(story)
    assert data["author"] == [
        {
            "@type": "Person",
            "name": "Ann Ek",
            "givenName": "Ann",
            "familyName": "Ek",
            "jobTitle": "Coast Editor",
            "email": "ann@example.org",
        }
    ]
    assert [one["name"] for one in data["editor"]] == ["Bo Ask"]


def tail_credit(story):
    (ek, *_) = story.bylines[0].people
    again = Person(ek.start, ek.end, ek.text, ek.name, contribution="reporting")
    return evolve(story, bylines=(*story.bylines, evolve(story.bylines[0], people=(again,))))


def test_who_is_named_at_both_ends_is_there_once(story):
    both = tail_credit(story)
    assert [one["name"] for one in json_ld(both)["author"]] == ["Ann Ek"]
    assert json_ld(both)["author"][0]["jobTitle"] == "Coast Editor"
    assert ninjs(both)["by"] == "Ann Ek"
    assert [p["name"] for p in ninjs(both)["people"]].count("Ann Ek") == 1


def test_pictures_have_caption_and_credit(story):
    (picture,) = json_ld(story)["image"]
    assert picture["caption"] == "Boats lie on the quay"
    assert picture["creditText"] == "[Lea Falk/Coast Wire]"
    assert picture["creator"][0]["name"] == "Lea Falk"
    assert picture["provider"][0]["name"] == "Coast Wire"


def test_what_is_quoted_has_its_speaker(story):
    first, second = json_ld(story)["hasPart"]
    assert first["text"] == "The pier is safe again, But we are looking at years of repair."
    assert first["creator"] == {
        "@type": "Person",
        "name": "Vera Holm",
        "jobTitle": "head of the port",
    }
    assert (second["text"], second["creator"]["name"]) == ("a fair share", "Jon Lund")
    assert second["dateCreated"] == "2024-03-04"


def test_a_document_is_no_creator():
    report = Speaker("the report", "document")
    one = Attribution("t.t", "direct", speaker=report, content=(parse("x").blocks[0],))
    (said,) = json_ld(Article("x", attributions=(one,)))["hasPart"]
    assert "creator" not in said
    assert said["isBasedOn"]["name"] == "the report"


def test_an_empty_article_says_next_to_nothing():
    data = json_ld(Article(""))
    assert data == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "inLanguage": "en",
    }


@pytest.mark.filterwarnings("ignore")
def test_every_term_is_one_of_schema_org(story):
    rdflib = pytest.importorskip("rdflib")
    data = json_ld(story, url="https://coastwire.example/1")
    data["@context"] = {"@vocab": "https://schema.org/"}
    graph = rdflib.Graph().parse(data=json.dumps(data), format="json-ld")
    terms = set(graph.predicates()) | set(graph.objects(None, rdflib.RDF.type))
    names = {str(term).removeprefix("https://schema.org/") for term in terms - {rdflib.RDF.type}}
    assert {"NewsArticle", "Quotation", "creditText", "correction"} <= names
    assert not [name for name in names if name not in rdflib.SDO]
