"""Words with a full stop that ends no sentence: *Mr.*, *Inc.*, *Calif.*, *Jan.*"""

from collections.abc import Mapping

from newsdoc.lexicon.english.calendar import SHORT_MONTHS

TITLES = """
adm capt col dr ft gen gov hon jr lt maj mr ms mt prof rep rev sen sgt sr st
"""
FIRMS = "bros co corp dept inc ltd"
STATES = """
ariz calif colo conn fla ill ind kan mass mich minn miss mont neb nev okla ore penn tenn tex wash
wis
"""
COMMON = frozenset(f"{TITLES} {FIRMS} {STATES}".split())
# Without a capital these are other words, so they count only with one.
CAPITALISED = """
atty del det govs messrs mrs no pres reps sens supt
ala ark ga ky la md mo pa va vt wyo
"""
# In bylines and captions, where other languages and degrees stand too.
WITH_NAMES = """
assoc avv chas cmdr cpl dds dipl dist dott dra esq etc fr geo ii ing iv jos llc mag mlle mme phd
spc sra u.k u.s univ vol wm
"""

GROUPS: Mapping[str, frozenset[str]] = {
    "title_abbreviations": COMMON.union(CAPITALISED.split()),
    "month_abbreviations": frozenset(SHORT_MONTHS),
    "stopped_words": COMMON.union(SHORT_MONTHS, WITH_NAMES.split()),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
