"""Words that roles are made of: *acting*, *vice*, *foreign*, and which of them mean the same."""

from collections.abc import Mapping

# Short forms of roles, and words that mean the same role.
SAME_ROLE: Mapping[str, str] = {
    "adv": "advocate",
    "sen": "senator",
    "gov": "governor",
    "rep": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gen": "general",
    "dr": "doctor",
    "prof": "professor",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "advisor": "adviser",
    "councilor": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "councilmember": "councillor",
    "congressmember": "representative",
    "attorney": "lawyer",
    "attorney-general": "lawyer general",
    "solicitor-general": "solicitor general",
    "premier": "prime minister",
    "vice-president": "vice president",
    "vice-chair": "vice chair",
    "secretary-general": "secretary general",
    "director-general": "director general",
    "inspector-general": "inspector general",
    "ceo": "executive",
    "boss": "executive",
    "col": "colonel",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "adm": "admiral",
    "rev": "pastor",
    "reverend": "pastor",
    "pontiff": "pope",
    "pres": "president",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "judge": "justice",
    "mp": "lawmaker",
    "mla": "lawmaker",
    "legislator": "lawmaker",
    "parliamentarian": "lawmaker",
}
# What somebody of a role may be called by a word that tells less: *Senator Ek*, *the lawmaker*.
BROADER_ROLES: Mapping[str, str] = {
    **dict.fromkeys(
        """senator sen sen. rep rep. representative congressman congresswoman assemblyman
        assemblywoman councillor councilman councilwoman parliament""".split(),
        "lawmaker",
    ),
    **dict.fromkeys("ambassador envoy consul foreign".split(), "diplomat"),
    **dict.fromkeys("spokesman spokeswoman spokesperson".split(), "official"),
    **dict.fromkeys("Father pastor vicar".split(), "priest"),
    "Sister": "nun",
}
# Short forms that stand behind *the*: *the PM*.
SHORT_OFFICES: Mapping[str, str] = {"PM": "prime minister", "CM": "chief minister"}
# Words that may stand between a determiner and the name of a role.
ROLE_MODIFIERS = frozenset(
    """
    former acting deputy vice senior junior chief assistant associate interim outgoing incoming
    veteran retired leading top fellow co longtime long-time then prime foreign interior finance
    defence defense justice education health trade transport labour labor environment home treasury
    press communications campaign party police fire school political economic national local state
    federal regional general managing executive legal military naval news sports science business
    opposition government company cabinet club team union board council presidential congressional
    parliamentary republican democratic conservative liberal british american german french russian
    chinese late affairs works sport tourism culture energy climate agriculture housing
    infrastructure planning development transportation petroleum information technology
    innovation industry resources water aviation heritage employment pensions majority minority
    army
    """.split()
)
# What an office is for, before *and*: *Forest and Water Minister*.
OFFICE_FIELDS = frozenset(
    """
    agriculture aviation broadcasting business chemicals children climate coal commerce
    communications consumer cooperation culture defence defense development digital drug economic
    education electronics employment energy environment families fertilisers finance fisheries food
    foreign forest forestry forests health heritage highways home housing industry information
    infrastructure innovation interior justice labor labour law livestock media mines mining
    pensions petroleum planning power railways resources roads rural science shipping skills social
    sport sports steel technology textiles tourism trade transport transportation treasury tribal
    urban water welfare women works youth
    """.split()
)
# Those of them that say how somebody fills an office, and not which one it is.
LOOSE_MODIFIERS = frozenset(
    """
    former acting deputy vice senior junior chief assistant associate interim outgoing incoming
    veteran retired leading top fellow co longtime long-time then prime late republican democratic
    conservative liberal general cabinet affairs
    """.split()
)
# Words that make another office of the one behind them: *vice president*, *attorney general*.
RANKS = frozenset(
    """attorney assistant associate deputy director inspector lieutenant lt prime secretary
    solicitor surgeon vice""".split()
)
# What *American* and *U.S.* share, and other words whose first letters tell nothing.
SAME_PLACE: Mapping[str, str] = {
    **dict.fromkeys(("american", "us", "u.s", "u.s.", "united", "states"), "us"),
    **dict.fromkeys(("british", "uk", "u.k", "u.k.", "britain"), "brit"),
    **dict.fromkeys(("french", "france"), "fran"),
    **dict.fromkeys(("austrian", "austria"), "austri"),
    **dict.fromkeys(("australian", "australia"), "austra"),
    **dict.fromkeys(("danish", "denmark"), "denm"),
    **dict.fromkeys(("dutch", "netherlands"), "neth"),
    **dict.fromkeys(("german", "germany"), "germ"),
    **dict.fromkeys(("greek", "greece"), "gree"),
    **dict.fromkeys(("irish", "ireland"), "irel"),
    **dict.fromkeys(("polish", "poland"), "pola"),
    **dict.fromkeys(("spanish", "spain"), "spai"),
    **dict.fromkeys(("swiss", "switzerland"), "swit"),
    **dict.fromkeys(("turkish", "turkey"), "turk"),
    **dict.fromkeys(("welsh", "wales"), "wale"),
    "chinese": "chin",
    "russian": "russ",
}

GROUPS: Mapping[str, frozenset[str]] = {
    "role_modifiers": ROLE_MODIFIERS,
    "loose_modifiers": LOOSE_MODIFIERS,
    "office_fields": OFFICE_FIELDS,
    "office_ranks": RANKS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "same_role": SAME_ROLE,
    "broader_roles": BROADER_ROLES,
    "short_offices": SHORT_OFFICES,
    "same_place": SAME_PLACE,
}
