"""Words beside quotation marks: *so-called*, *film*, *said*, and clipped ones such as *'til*."""

from collections.abc import Mapping

CLIPPED_WORDS = frozenset(
    """em til till tis twas twere twill cause cuz cos bout round n nuff cept neath tween
    ello cha am ol bye""".split()
)

# Whatever stands in marks beside one of these names a work, not what somebody said.
WORK_NOUNS = frozenset(
    """album albums anthem ballad bestseller blockbuster book books biopic broadcast cartoon
    column comedy comic documentary drama episode essay exhibition fable feature film films
    franchise game hit hymn lyric lyrics magazine memoir memoirs miniseries movie movies musical
    novel novella op-ed opera painting paper play playlist podcast poem program programme remake
    report saga sculpture segment sequel serial series show sitcom skit song songs soundtrack
    stage star starring stars story study thriller titled track trailer trilogy entitled
    headlined tune videogame""".split()
)

# Words that announce a word as a word, or hold it at arm's length.
NAMING_WORDS = frozenset(
    """so-called dubbed nicknamed termed labelled labeled aka alias term terms word words phrase
    expression slogan nickname hashtag buzzword moniker codenamed code-named known
    supposed purported alleged self-styled self-described""".split()
)

# Words that show that somebody is speaking, wherever they stand in the sentence.
SPEECH_WORDS = frozenset(
    """say says said saying tell tells told telling according add adds added adding ask asks asked
    write writes wrote writing tweet tweets tweeted posted announce announces announced announcing
    state states stated stating claim claims claimed claiming argue argues argued arguing insist
    insists insisted insisting warn warns warned warning note notes noted noting explain explains
    explained reply replies replied replying declare declares declared respond responds responded
    testify testified recall recalls recalled quote quotes quoted quoting remark remarks remarked
    conclude concluded continue continued acknowledge acknowledged admit admits admitted
    report reports reported assert asserts asserted contend contends contended complain complains
    complained joke jokes joked quip quips quipped shout shouts shouted yell yells yelled chant
    chants chanted observe observed spokesman spokeswoman spokesperson statement email letter memo
    interview
    speech""".split()
)

# Who asks hands over to somebody else.
ASKING_WORDS = frozenset("ask asks asked asking press presses pressed questioned".split())

# Verbs that make the words right behind them somebody's own.
NEAR_CUES = frozenset(
    """call calls called calling describe describes described describing stress stresses stressed
    stressing emphasise emphasised emphasize emphasized pledge pledges pledged pledging promise
    promises promised promising praise praises praised praising hail hails hailed hailing condemn
    condemns condemned condemning denounce denounces denounced denouncing blast blasts blasted
    blasting slam slams slammed slamming criticise criticised criticises criticize criticizes
    criticized criticizing vow vows vowed vowing urge urges urged urging accuse accuses accused
    accusing deride derided dismiss dismissed dismisses dismissing cite cites cited citing voice
    voiced express expresses expressed expressing refer refers referred referring label labels
    brand brands branded deem deemed consider considers considered mock mocks mocked tout touts
    touted lament laments lamented decry decried blame blames blamed predict predicts predicted
    feel feels felt think thinks thought believe believes believed find found want wants
    seek sought propose proposed demand demands demanded offer offered reject rejects rejected
    deny denies denied defend defends defended speak speaks spoke spoken talk talks talked mention
    mentions mentioned suggest suggests suggested agree agreed see sees saw as""".split()
)

# How somebody is whose words follow: *Ek was blunt.*
MANNER_WORDS = frozenset(
    """adamant apologetic blunt blunter bullish candid categorical cautious certain clear
    clearer combative confident contrite convinced defiant delighted dismissive downbeat
    ecstatic effusive emphatic forthright frank furious gracious honest incredulous insistent
    jubilant magnanimous nonplussed optimistic outspoken pessimistic philosophical phlegmatic
    realistic remorseful resolute rueful sanguine sarcastic scathing sceptical skeptical
    succinct sure sympathetic unapologetic unconvinced undeterred unequivocal unfazed
    unimpressed unmoved unrepentant upbeat wistful""".split()
)

# What somebody does whose words follow: *Ek shrugs.*
GESTURE_VERBS = frozenset(
    """agrees agreed beams beamed chuckles chuckled cringes cringed disagrees disagreed frowns
    frowned giggles giggled grimaces grimaced grins grinned groans groaned hesitates hesitated
    laughs laughed nods nodded pauses paused rolls rolled scoffs scoffed shakes shook shrugs
    shrugged sighs sighed smiles smiled smirks smirked snorts snorted sobs sobbed winces winced
    winks winked""".split()
)

# What somebody gives whose words stand beside it: *Ek's answer: “No.”*
REPLY_NOUNS = frozenset(
    """advice answer assessment conclusion diagnosis explanation message motto reaction reasoning
    rejoinder reply response retort riposte verdict""".split()
)

GROUPS: Mapping[str, frozenset[str]] = {
    "clipped_words": CLIPPED_WORDS,
    "work_nouns": WORK_NOUNS,
    "naming_words": NAMING_WORDS,
    "speech_words": SPEECH_WORDS,
    "near_cues": NEAR_CUES,
    "asking_words": ASKING_WORDS,
    "manner_words": MANNER_WORDS,
    "gesture_verbs": GESTURE_VERBS,
    "reply_nouns": REPLY_NOUNS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
