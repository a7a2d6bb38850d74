"""Words that hold a sentence together: *the*, *who*, *after*, *has*; closed lists.

They tell where a noun phrase begins and ends and where a clause does: most groups are word classes
of the attribution grammar. ``small_words`` tells running text from menus, ``function_words`` the
head of a sentence from a name, ``title_words`` a title from a sentence.
"""

from collections.abc import Mapping

from newsdoc.lexicon.english import calendar

# With the adverbs that open a noun phrase: *nearly half of them*.
DETERMINERS = """
the a an this these those some any many much most several all both each every no another few other
more fewer neither either such various certain numerous multiple half
nearly roughly virtually exactly approximately
"""
POSSESSIVES = "his her their its my our your"
PRONOUNS = """
he she they we i you him them us me everyone everybody someone somebody nobody anyone anybody
others myself ourselves hers theirs mine ours
"""
DUMMIES = "it there here"
QUESTION_WORDS = "what how why whether whatever"
SUBORDINATORS = """
after before when if because since until unless where whenever
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
too very so however meanwhile further indeed perhaps maybe sometimes always almost
away back ahead together apart nevertheless nonetheless therefore thus moreover furthermore
afterward afterwards otherwise seldom yet first earlier long please likewise
"""
# Adverbs that belong to the word or the clause behind them: *said only three came*, *said
# eventually it will open*.
DEGREE_WORDS = """
only just even so too very almost nearly virtually roughly approximately relatively increasingly
exactly barely hardly scarcely equally likely perhaps maybe partly fully still further
please
first then now already often sometimes eventually finally initially ultimately currently usually
normally typically generally possibly probably potentially presumably certainly clearly evidently
always once actually basically essentially largely mostly apparently obviously unfortunately
fortunately hopefully rarely inevitably
"""
# -ly words that are nouns or adjectives.
NOT_ADVERBS = """
family early daily ally rally reply supply assembly anomaly bully fly jelly belly july italy
weekly monthly yearly friendly lovely likely unlikely elderly deadly costly ugly holy homily
butterfly monopoly lonely timely worldly orderly scholarly cowardly godly
"""
# Words in -ing that open the role of somebody: *managing director of the port*.
ROLE_PARTICIPLES = "managing presiding founding commanding"
# Finite verbs whose form shows no ending; those that are common nouns too are left out.
VERBS = """
went came took made got gave saw knew thought found left felt became began brought bought kept
held wrote stood heard let meant met ran paid sat spoke led grew lost fell sent built drew broke
spent rose drove chose wore threw caught taught dealt sought fought won understood withdrew
shot struck swore bore sold slept rode flew hung ate drank forgot hid sang sank stole stuck swept
tore woke arose awoke forgave froze overcame oversaw undertook overtook foresaw
go come take make get give see know become begin bring buy keep hold write stand hear
mean meet pay sit grow lose send build draw spend choose wear catch teach seek
goes comes takes makes gets gives sees knows becomes begins brings keeps holds stands hears lets
means meets runs pays sits leads grows loses falls sends builds draws breaks rises chooses wears
includes seems appears remains continues happens exists belongs depends contains involves
allow allows require requires provide provides create creates
gone done shown known taken given seen spoken written chosen driven grown fallen
"""
# Those of them that are neither participles nor infinitives.
TENSED = """
went took gave saw knew became began wrote stood meant sat spoke grew fell drew broke rose drove
chose wore threw withdrew swore bore rode flew ate drank forgot hid sang sank stole tore woke arose
awoke forgave froze oversaw undertook overtook foresaw
goes comes takes makes gets gives sees knows becomes begins brings keeps holds stands hears lets
means meets runs pays sits leads grows loses falls sends builds draws breaks rises chooses wears
includes seems appears remains continues happens exists belongs depends contains involves allows
requires provides creates
"""
# Those that are participles as well, but no infinitives.
PASTS = """
came got made thought found left felt brought bought kept held heard met ran paid led lost fell sent
built spent caught taught dealt sought fought won understood shot struck sold slept hung stuck swept
"""
# Verbs that their past leaves as they are, and nouns as well.
UNCHANGED = """
cut quit put set hit shut beat split cost burst spread upset bet bid cast hurt shed thrust rid
"""
CONJUNCTIONS = "and or nor &"
CONTRASTS = "but yet"
# Beside months and weekdays.
TIME_WORDS = """
today yesterday tomorrow tonight overnight last next past week month year weekend morning afternoon
evening night ago
"""
# In capitals these are names, but where all around them is in capitals.
ACRONYMS = "am it or up who"
NUMBERS = """
one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
thousand thousands million millions billion billions trillion second third percent
"""

# Words of any running text; a line of titles and menus has few of them.
SMALL_WORDS = """
the a an of to in on at by for from with as and or but if is are was were be been has have had do
does did will would can could may might must should not no that this these those which who whom
what when where why how it its he his she her they their we our you your i my than then so such
into over under after before about between against during while because since there here more most
some any all
"""
NEVER_FIRST = "whose him them us me until"
# Capitalised at the head of a sentence without being anybody's name.
SENTENCE_OPENERS = """
nor yet although though shall among without within also even just only both each every many few
several one two three up out off down given asked plus despite according meanwhile however still
now today yesterday tomorrow tonight
"""
# They stay small in a title.
TITLE_WORDS = "a an and as at but by de del for from in into la le of on or our over the to with"

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
    "degree_words": frozenset(DEGREE_WORDS.split()),
    "not_adverbs": frozenset(NOT_ADVERBS.split()),
    "role_participles": frozenset(ROLE_PARTICIPLES.split()),
    "verbs": frozenset(VERBS.split()),
    "tensed_verbs": frozenset(TENSED.split()),
    "past_verbs": frozenset(PASTS.split()),
    "unchanged_verbs": frozenset(UNCHANGED.split()),
    "conjunctions": frozenset(CONJUNCTIONS.split()),
    "contrasts": frozenset(CONTRASTS.split()),
    "time_nouns": frozenset(TIME_WORDS.split()).union(
        calendar.MONTHS,
        calendar.VERB_MONTHS,
        calendar.WEEKDAYS,
        calendar.WEEKDAY_PLURALS,
        calendar.SHORT_WEEKDAYS,
    ),
    "count_words": frozenset(NUMBERS.split()),
    "acronyms": frozenset(ACRONYMS.split()),
    "small_words": frozenset(f"{SMALL_WORDS} {NEVER_FIRST}".split()),
    "function_words": frozenset(f"{SMALL_WORDS} {SENTENCE_OPENERS}".split()).union(
        calendar.WEEKDAYS
    ),
    "title_words": frozenset(TITLE_WORDS.split()),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
