"""What kind of organisation a word tells: *the bank* is no union, *the company* may be the bank.

Kinds are told from the general to the special: one that begins with another is of it as well.
"""

from collections.abc import Mapping

HOUSE_KINDS: Mapping[str, str] = {
    **dict.fromkeys(
        """ag aerospace aviation brands builder capital chemicals communications company
        enterprise giant group
        conglomerate consulting corp corporation developer electric electronics energy enterprises
        entertainment exchange firm foods gas gmbh holdings homes hotel inc industries investments
        limited llc logistics ltd maker manufacturer media motors operator operators partners
        petroleum pharma pharmaceuticals pictures plc productions rail railway railways refinery
        restaurant securities semiconductors software start-up startup stores studio studios systems
        technologies technology telecom trains utility""".split(),
        "firm",
    ),
    **dict.fromkeys("bank bancorp lender".split(), "firm bank"),
    **dict.fromkeys("airline airlines airways carrier".split(), "firm airline"),
    **dict.fromkeys("insurance insurer".split(), "firm insurer"),
    **dict.fromkeys("chain retailer supermarket".split(), "firm shop"),
    **dict.fromkeys(
        """broadcaster broadcasting gazette herald journal magazine network news newspaper outlet
        paper post press publisher radio television times tribune tv website""".split(),
        "firm news",
    ),
    "fund": "firm fund",
    **dict.fromkeys("automaker carmaker".split(), "firm carmaker"),
    **dict.fromkeys("brewer brewery".split(), "firm brewery"),
    **dict.fromkeys(
        """app bookmaker chipmaker drugmaker fintech planemaker shipbuilder steelmaker
        toymaker""".split(),
        "firm maker",
    ),
    **dict.fromkeys("association federation union unions".split(), "union"),
    **dict.fromkeys("charity foundation non-profit nonprofit trust".split(), "charity"),
    **dict.fromkeys(
        """administration agency army authority board bureau cabinet commission committee congress
        constabulary council county court department embassy government ministry navy office
        organisation organization parliament police regulator secretariat senate
        treasury tribunal watchdog""".split(),
        "office",
    ),
    **dict.fromkeys(
        "academy college institute laboratory school think-tank university".split(), "school"
    ),
    **dict.fromkeys("clinic hospital".split(), "hospital"),
    "museum": "museum",
    "club": "club",
    "league": "league",
    **dict.fromkeys("campaign camp party".split(), "party"),
}
# What an organisation of any kind may be called.
ANY_HOUSE = frozenset(
    "agency association body enterprise federation giant group organisation organization".split()
)
# What a firm's name ends in, with the capitals that tell it from a name: *Ag*, *Se*.
LEGAL_FORMS = frozenset("AB AG ASA BV Co Corp Cos Inc KGaA Ltd NV Oyj PLC Pty SA SE SpA".split())
# What the name of a firm ends in that goes by the words before it: *Velora Shipping Inc*, *Velora*.
FIRM_ENDINGS = frozenset(
    """
    ab ag airlines airways asa bancorp bv co corp corporation gmbh holdings inc incorporated
    industries limited llc llp ltd motors nv oyj plc pty sa se spa
    """.split()
)
# Firms that are named for two.
PAIRED_FIRMS = frozenset(
    {
        "barnes and noble",
        "ernst and young",
        "johnson and johnson",
        "marks and spencer",
        "procter and gamble",
        "smith and wesson",
        "standard and poor's",
        "tate and lyle",
    }
)
# What a firm sells: the name before it is none of a firm, *the Velora Nova TV service*.
PRODUCTS = frozenset(
    """app brand camera car console device drug film game laptop model phone programme series
    service show smartphone tablet vaccine""".split()
)
GROUPS: Mapping[str, frozenset[str]] = {
    "any_house": ANY_HOUSE,
    "firm_endings": FIRM_ENDINGS,
    "legal_forms": LEGAL_FORMS,
    "paired_firms": PAIRED_FIRMS,
    "products": PRODUCTS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {"house_kinds": HOUSE_KINDS}
