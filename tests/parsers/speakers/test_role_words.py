"""What a role beside a name holds."""

import pytest

from tests.sourced import told


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        ("a colonel in the U.S. Army", "colonel in the U.S. Army"),
        ("an engineer at St. Olave College", "engineer at St. Olave College"),
        ("head of Lund Inc. in Bonn", "head of Lund Inc. in Bonn"),
        ("a partner at J.P. Dorva", "partner at J.P. Dorva"),
        ("director of Zeb F. Holm Park", "director of Zeb F. Holm Park"),
        ("a fellow at the Lund Board and author of “Mud”", "fellow at the Lund Board"),
        ("author of “Mud”", "author"),
        ("a pilot whom all knew", "pilot"),
        ("denies hitting the mayor", None),
        ("am the new mayor", None),
    ],
)
def test_roles_behind_a_name(behind, role):
    source = f"Ann Ek, {behind}"
    assert told(f"{source}, said no.", source)[0].role == role


@pytest.mark.parametrize("end", ["in the U.S. He won.", "in Lund. He won."])
def test_a_role_ends_with_its_sentence(end):
    (one,) = told(f"Holm said so. They met Ann Holm, a colonel {end}", "Holm")
    assert one.role == f"colonel {end.removesuffix(' He won.')}".removesuffix(".")


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("The ban covers the team's former coach", "team's former coach"),
        ("The team's former coach", "team's former coach"),
        ("The ban hit the Lund CIO", "Lund CIO"),
    ],
)
def test_roles_before_a_name(before, role):
    (one,) = told(f"Holm said so. {before}, Ann Holm. It was late.", "Holm")
    assert one.role == role


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Lund CIO Vera Holm", "Vera Holm", "Lund CIO"),
        ("Republican Sen. Zora Holm of South Dakota", "Zora Holm", "Republican Sen."),
        ("Nordic Airlines' Jon Ek", "Jon Ek", None),
    ],
)
def test_titles_and_owners(source, name, role):
    (one,) = told(f"{source} said no.", source)
    assert (one.name, one.kind, one.role) == (name, "person", role)
