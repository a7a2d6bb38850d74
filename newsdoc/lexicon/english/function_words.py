"""Words that hold a sentence together: *the*, *who*, *after*, *has*; closed lists.

They tell where a noun phrase begins and ends and where a clause does. Each group is a word class
of the attribution grammar.
"""

from collections.abc import Mapping

DETERMINERS = """
the a an this these those some any many much most several all both each every no another few other
more fewer neither either such various certain numerous multiple half
"""
POSSESSIVES = "his her their its my our your"
PRONOUNS = """
he she they we i you him them us me everyone everybody someone somebody nobody anyone anybody
others himself herself themselves itself myself ourselves hers theirs mine ours
"""
DUMMIES = "it there here"
QUESTION_WORDS = "what how why whether whatever"
SUBORDINATORS = """
after before when if because since until unless where once whenever
wherever lest till
"""
# They set two statements side by side.
PARALLELS = "while although though whereas"
PREPOSITIONS = """
in on at by for from with about against among around between during into over through under
without within toward towards upon despite behind beyond outside inside across amid along near
above below beside besides than like unlike via per off onto throughout versus vs following
regarding concerning including alongside up down out
"""
AUXILIARIES = """
is was are were be been being am has had have having do does did will would can could should may
might must shall cannot not never ain isn aren wasn weren don doesn didn hasn haven hadn couldn
wouldn shouldn mustn gonna
"""
# Adverbs without -ly, or so common that the ending need not be asked.
ADVERBS = """
also then still even just now only already often again later ever soon once instead rather quite
too very so however meanwhile further indeed perhaps maybe sometimes always almost nearly
away back ahead together apart nevertheless nonetheless therefore thus moreover furthermore
afterward afterwards otherwise seldom yet first
"""
# -ly words that are nouns or adjectives.
NOT_ADVERBS = """
family early daily ally rally reply supply assembly anomaly bully fly jelly belly july italy
weekly monthly yearly friendly lovely likely unlikely elderly deadly costly ugly holy homily
butterfly monopoly lonely timely worldly orderly scholarly cowardly godly
"""
# Finite verbs whose form shows no ending; those that are common nouns too are left out.
VERBS = """
went came took made got gave saw knew thought found left felt became began brought bought kept
held wrote stood heard let meant met ran paid sat spoke led grew lost fell sent built drew broke
spent rose drove chose wore threw caught taught dealt sought fought won understood withdrew
shot struck swore bore sold slept rode flew hung ate drank forgot hid sang sank stole stuck swept
tore woke arose awoke forgave froze overcame oversaw undertook overtook foresaw
go come take make get give see know become begin bring buy keep hold write stand hear
mean meet pay sit lead grow lose send build draw spend choose wear catch teach seek
goes comes takes makes gets gives sees knows becomes begins brings keeps holds stands hears lets
means meets runs pays sits leads grows loses falls sends builds draws breaks rises chooses wears
includes seems appears remains continues happens exists belongs depends contains involves
allow allows require requires provide provides create creates
become gone done shown known taken given seen spoken written chosen driven grown fallen
"""
CONJUNCTIONS = "and or nor &"
CONTRASTS = "but yet"
TIME_WORDS = """
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
fridays saturdays sundays january february march april may june july august september october
november december today yesterday tomorrow tonight overnight
last next past week month year weekend morning afternoon evening night ago
mon tue tues wed thu thur thurs fri sat sun
"""
MONTH_ABBREVIATIONS = "jan feb mar apr jun jul aug sept sep oct nov dec"
# What a full stop may follow inside a name, written with a capital: titles, firms, states.
TITLE_ABBREVIATIONS = """
mr mrs ms dr sen rep gov lt gen col sgt capt maj adm rev hon prof pres supt st jr sr inc corp co
ltd no dept atty det del reps sens govs messrs bros ft mt
ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
ore pa penn tenn tex va vt wash wis wyo
"""
NUMBERS = """
one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
thousand thousands million millions billion billions trillion second third percent
"""

GROUPS: Mapping[str, frozenset[str]] = {
    "determiners": frozenset(DETERMINERS.split()),
    "possessives": frozenset(POSSESSIVES.split()),
    "pronouns": frozenset(PRONOUNS.split()),
    "dummies": frozenset(DUMMIES.split()),
    "question_words": frozenset(QUESTION_WORDS.split()),
    "subordinators": frozenset(SUBORDINATORS.split()),
    "parallels": frozenset(PARALLELS.split()),
    "prepositions": frozenset(PREPOSITIONS.split()),
    "auxiliaries": frozenset(AUXILIARIES.split()),
    "adverbs": frozenset(ADVERBS.split()),
    "not_adverbs": frozenset(NOT_ADVERBS.split()),
    "verbs": frozenset(VERBS.split()),
    "conjunctions": frozenset(CONJUNCTIONS.split()),
    "contrasts": frozenset(CONTRASTS.split()),
    "time_nouns": frozenset(TIME_WORDS.split()),
    "month_abbreviations": frozenset(MONTH_ABBREVIATIONS.split()),
    "title_abbreviations": frozenset(TITLE_ABBREVIATIONS.split()),
    "count_words": frozenset(NUMBERS.split()),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
