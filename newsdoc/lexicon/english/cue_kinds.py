"""Cues by kind: verbs that mean about the same tie a source to its content in the same way.

A verb that has no points of its own has those of its kind: ``castigated`` those of all judgements.
"""

from collections.abc import Mapping

from newsdoc.lexicon.english.inflection import forms, spellings

# Each kind has the verbs all of whose forms count, then those whose shorter forms are nouns, or
# something else, too often: only the forms in -ed and -ing count.
VERBS: Mapping[str, str] = {
    "say": """
        say tell announce declare proclaim assert aver allege contend insist argue explain
        remark observe mention add continue conclude confide confess admit acknowledge concede
        reveal disclose divulge recount narrate reiterate restate reaffirm emphasize
        underscore imply insinuate suggest warn testify attest affirm confirm deny indicate
        specify stipulate elaborate clarify opine muse posit exclaim boast brag gloat paraphrase
        profess recap summarize reply respond retort rejoin predict foretell prophesy speculate
        hypothesize theorize surmise foresee inform notify remind assure reassure convince
        persuade apprise write tweet retweet complain bemoan deplore mutter mumble murmur growl
        grumble intone stammer blurt sneer scoff bellow interject vouch marvel implore plead
        exhort beseech entreat cite refer recite rebut refute repeat reckon fulminate grouse
        quibble pontificate expound equivocate relay apologize inveigh enthuse harangue
        recommit submit""",
    "judge": """
        criticize condemn denounce accuse assail lambast lambaste castigate chastise
        berate scold deride decry ridicule disparage malign vilify dismiss reject belittle
        skewer pillory censure chide reprimand upbraid excoriate lampoon impugn denigrate
        demonize downplay disavow repudiate renounce discredit heckle admonish applaud commend
        laud extol tout congratulate thank endorse glorify justify vindicate describe
        characterize portray depict liken equate categorize christen deem perceive
        identify interpret oppose promote rebuff lionize condone deprecate eviscerate flay
        hector caricature stigmatize exonerate absolve glamorize trivialize sensationalize
        oversell undersell underplay overstate understate misrepresent mischaracterize ascribe""",
    "think": """
        think believe feel assume presume imagine suspect know realize understand recognize
        remember forget consider decide determine grasp deduce infer misunderstand
        envision envisage ponder contemplate wonder notice learn discover agree disagree concur
        worry fret agonize expect anticipate admire adore detest loathe despise dislike relish
        resent enjoy cherish love prefer yearn accept doubt fathom intuit visualize conceive mull
        rue covet idolize revere tolerate distrust mistrust disbelieve underestimate overestimate
        misjudge calculate bewail""",
    "want": """
        want hope wish seek intend vow promise threaten refuse decline hesitate propose recommend
        advise urge ask beg encourage instruct forbid prohibit compel authorize inquire
        enquire aspire enjoin coax""",
    "show": "show demonstrate prove illustrate highlight exemplify signify denote chronicle",
    "discuss": """
        discuss outline invoke unveil recall recollect reminisce evoke rehash articulate
        communicate convey express broach enumerate delineate encapsulate""",
}
VERBS_ED: Mapping[str, str] = {
    "say": """
        claim state maintain note comment report stress underline hint caution joke
        answer counter forecast guess estimate whisper shout yell scream cry bark snap chant
        groan moan whine laugh chuckle sigh huff roar boom thunder blog email post text lament
        gripe rail rant protest object fume vent reason preach pronounce swear quote reference
        signal gasp""",
    "judge": """
        praise embrace advocate defend blame attack blast slam rip bash rebuke mock taunt knock
        hammer scorn fault insult slight smear tease boo jeer shame pummel hail celebrate salute
        welcome cheer credit compliment champion back support favor trumpet honor hype plug
        excuse bolster label brand dub call term view compare frame bill peg contrast challenge
        dispute contradict attribute""",
    "think": "hate judge trust figure picture fear dread value respect regret mourn envy",
    "want": "plan pledge demand offer desire crave request petition push order",
    "show": "detail document list",
    "discuss": "debate voice echo name",
}
# Forms in -s of these verbs that are seldom nouns.
VERBS_S: Mapping[str, str] = {
    "say": """
        notes hints shouts swears jokes stresses underlines yells screams barks snaps whines fumes
        objects cautions maintains preaches""",
    "judge": """
        blames calls rips slams blasts bashes mocks taunts hails salutes welcomes celebrates
        trumpets honors backs compares labels dubs frames favors champions contradicts bolsters
        defends embraces praises""",
    "think": "regrets hates",
    "want": "pledges",
    "show": "lists",
    "discuss": "echoes",
}
ADJECTIVES = """
adamant afraid alarmed angry ashamed aware certain confident convinced concerned delighted
disappointed dismayed doubtful eager embarrassed fearful frustrated furious glad grateful hopeful
keen mindful optimistic outraged pessimistic pleased proud relieved skeptical sorry sure surprised
thrilled unaware uncertain unsure upbeat wary worried
"""
IRREGULAR: Mapping[str, str] = {
    "say": """
        said told wrote written swore sworn foretold foresaw pled deadpanned deadpans state
        states""",
    "judge": "regarded",
    "think": """
        thought knew known felt understood forgot forgotten misunderstood learnt""",
    "want": "sought forbade forbidden",
    "show": "shown proven",
}


def kinds() -> dict[str, str]:
    """Give each form its kind: the first that lists it, unless an irregular form says otherwise."""
    found: dict[str, str] = {}
    for kind, verbs in VERBS.items():
        for verb in verbs.split():
            found |= dict.fromkeys(forms(verb), kind) | found
    for kind, verbs in VERBS_ED.items():
        for verb in verbs.split():
            found |= dict.fromkeys(forms(verb)[2:], kind) | found
    found |= dict.fromkeys(ADJECTIVES.split(), "feel")
    for kind, verbs in VERBS_S.items():
        found |= dict.fromkeys(verbs.split(), kind)
    for kind, verbs in IRREGULAR.items():
        found |= dict.fromkeys(verbs.split(), kind)
    return {one: kind for word, kind in found.items() for one in spellings(word)}


GROUPS: Mapping[str, frozenset[str]] = {}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {"cue_kinds": kinds()}
