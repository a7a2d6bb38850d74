"""Words with a full stop that ends no sentence: *Mr.*, *Inc.*, *Calif.*, *Jan.*"""

from collections.abc import Mapping

from newsdoc.lexicon.english.calendar import SHORT_MONTHS

TITLES = """
adm capt col dept dr ft gen gov hon lt maj mr ms mt prof rep rev sen sgt st
"""
# A sentence may end with these; with the states too.
LAST = "bros co corp inc jr ltd sr"
STATES = """
ariz calif colo conn fla ill ind kan mass mich minn miss mont neb nev okla ore penn tenn tex wash
wis
"""
COMMON = frozenset(f"{TITLES} {LAST} {STATES}".split())
# Without a capital these are other words, so they count only with one.
CAPITALISED = """
adv ald amb atty barr cdr cllr cmdr const cpl det engr govs insp mdm messrs mohd mrs msgr pfc pres
pte pvt reps rt sens smt supt
"""
# With a capital, before a number: *No. 4*, *Rs. 500*.
BEFORE_NUMBERS = "art fig no nos rs sec vol"
# In lower case, before a word in lower case or a number.
SMALL = "approx bbl cent cwt ft gal hon lb mi oz rt sq yd"
# Prepositions, before any word: *old vs. young*.
LINKS = "vs"
STATES_CAPITALISED = "ala ark del ga ky la md mo pa va vt wyo"
# In bylines and captions, where other languages and degrees stand too.
WITH_NAMES = """
assoc avv chas cmdr cpl dds dipl dist dott dra esq etc fr geo ii ing iv jos llc mag mlle mme phd
spc sra u.k u.s univ vol wm
"""

GROUPS: Mapping[str, frozenset[str]] = {
    "title_abbreviations": frozenset(f"{TITLES} {CAPITALISED}".split()),
    "closing_abbreviations": frozenset(f"{LAST} {STATES} {STATES_CAPITALISED}".split()),
    "number_abbreviations": frozenset(BEFORE_NUMBERS.split()),
    "small_abbreviations": frozenset(SMALL.split()),
    "linking_abbreviations": frozenset(LINKS.split()),
    "month_abbreviations": frozenset(SHORT_MONTHS),
    "stopped_words": COMMON.union(SHORT_MONTHS, WITH_NAMES.split()),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
