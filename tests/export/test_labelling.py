import xml.etree.ElementTree as ET

import pytest

from newsdoc import Article
from newsdoc.export import label_studio
from newsdoc.export.labelling import CONFIGURATION


def result_of(article):
    return label_studio(article)["predictions"][0]["result"]


def test_regions_hold_their_text(story):
    regions = [item for item in result_of(story) if item["type"] == "labels"]
    for region in regions:
        value = region["value"]
        assert story.text[value["start"] : value["end"]] == value["text"]
    assert len({region["id"] for region in regions}) == len(regions)
    assert sum(region["value"]["labels"] == ["Date"] for region in regions) == 3


def test_relations_join_regions_that_are_there(story):
    result = result_of(story)
    names = {item["id"] for item in result if item["type"] == "labels"}
    relations = [item for item in result if item["type"] == "relation"]
    assert {r["from_id"] for r in relations} | {r["to_id"] for r in relations} <= names
    assert ("a1-cue-0", "a1-source-0", ["source"]) in [
        (r["from_id"], r["to_id"], r["labels"]) for r in relations
    ]
    assert ("a1-content-0", "a1-content-1", ["piece"]) in [
        (r["from_id"], r["to_id"], r["labels"]) for r in relations
    ]


def test_labels_are_those_of_the_interface(story):
    tree = ET.fromstring(CONFIGURATION)  # noqa: S314 - our own text
    labels = {label.get("value") for label in tree.iter("Label")}
    relations = {relation.get("value") for relation in tree.iter("Relation")}
    for item in result_of(story):
        if item["type"] == "labels":
            assert set(item["value"]["labels"]) <= labels
        else:
            assert set(item["labels"]) <= relations


def test_an_empty_article_is_a_task():
    assert label_studio(Article("")) == {
        "data": {"text": ""},
        "predictions": [{"model_version": "newsdoc", "result": []}],
    }


@pytest.mark.filterwarnings("ignore")
def test_label_studio_takes_it(story):
    interface = pytest.importorskip("label_studio_sdk.label_interface")
    made = interface.LabelInterface(CONFIGURATION)
    task = label_studio(story)
    assert made.validate_task({"data": task["data"]})
    assert made.validate_prediction(task["predictions"][0], return_errors=True) == []
    wrong = label_studio(story)["predictions"][0]
    wrong["result"][0]["value"]["labels"] = ["Colour"]
    assert made.validate_prediction(wrong, return_errors=True)
