"""Vague time: *now*, *recently*, *soon*, *the past*, *in the future*."""

from __future__ import annotations

from newsdoc.dates.hits import Hit
from newsdoc.dates.meanings import Length, Meaning, Vague
from newsdoc.dates.rules.base import DateRules
from newsdoc.rules import rule

# Before *now* they tell how long something has lasted: *for years now*; so does *a while*.
COUNTED = frozenset({"unit", "units", "time"})
BEHIND = {"from": "units", "while": "a"}


class VagueTimes(DateRules, lazy=True):
    """The present, the past and the future, without a date."""

    @rule("{right|just}? {now}")
    def now(self, hit: Hit) -> Meaning | None:
        """Now: the present.

        Example: She now lives in Lima. The gate is open for now, he said.
        Counter-example: Now, what is to be done? He has asked for years now, or a while now.
        """
        before = hit.class_of(hit.first - 1)
        if before in COUNTED or (before in BEHIND and hit.is_class(hit.first - 2, BEHIND[before])):
            return None
        opens = hit.words.text(hit.first) == "Now" and hit.is_class(hit.last, "comma")
        return None if opens else Vague("PRESENT_REF")

    @rule("{these} <unit:{units}>")
    def these_days(self, hit: Hit) -> Meaning | None:
        """These days: the present; in those days: the past.

        Example: Few smoke these days.
        Counter-example: these weeks of rain; those days are over
        """
        if hit.code("unit") != "D":
            return None
        if hit.words.text(hit.first).lower() == "those":
            return Vague("PAST_REF") if hit.is_class(hit.first - 1, "in") else None
        return Vague("PRESENT_REF")

    @rule("{currently}")
    def currently(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """Currently: the present.

        Example: The post is currently vacant.
        Counter-example: the current mayor's car
        """
        return Vague("PRESENT_REF")

    @rule("{more|most}? {recently}")
    def recently(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """Recently, lately.

        Example: He recently moved house.
        Counter-example: the late Ms. Ek
        """
        return Vague("PAST_REF")

    @rule("{recent}")
    def recent(self, hit: Hit) -> Meaning | None:
        """A recent sale.

        Example: Its recent purchase failed.
        Counter-example: its most recent purchase
        """
        if hit.is_class(hit.first - 1, "more", "most"):
            return None
        return Vague("PAST_REF")

    @rule("{the} {near|short|long} {term} {span_end} | <future:{future}> <units:{units_plural}>")
    def near_term(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """The near term, future years: the future.

        Example: Prices will stay high in the short term.
        Counter-example: a short term in office
        """
        return Vague("FUTURE_REF")

    @rule("(?<={for|in|after}) (?:{a} {while} | <length:{approximately}> {time} {span_end})")
    def a_while(self, hit: Hit) -> Meaning | None:
        """A while, some time: nobody says how long.

        Example: They lived without it for a while.
        Counter-example: for some time slots
        """
        return Length("PXX") if hit.word("length") in {"", "some"} else None

    @rule("{soon}")
    def soon(self, hit: Hit) -> Meaning | None:
        """Soon: the future.

        Example: The talks will end soon.
        Counter-example: as soon as he came
        """
        if hit.is_class(hit.first - 1, "as") or hit.is_class(hit.last, "after"):
            return None
        return Vague("FUTURE_REF")

    @rule(
        "(?<={in|of|from|as}) {the} <past:{past}> {span_end}"
        " | (?<={in}) {the} <before:{past}> (?! {count} )"
    )
    def past(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """The past, as a noun.

        Example: Such errors were common in the past.
        Counter-example: the past president
        """
        return Vague("PAST_REF")

    @rule(
        "(?<={in}) {the} {near}? {future}"
        " | (?: {the} {near}? | (?<={in}) ) <future:{future}> (?= {span_end} |"
        " {of|will|would|is|be|in|to|and|for|as} )"
    )
    def future(self, hit: Hit) -> Meaning | None:  # noqa: ARG002
        """The future, as a noun.

        Example: No cuts are planned for the near future.
        Counter-example: futures traders; his future wife
        """
        return Vague("FUTURE_REF")
