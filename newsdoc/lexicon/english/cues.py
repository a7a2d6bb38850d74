"""Words that tie a source to its content: *said*, *according to*, *the claim that*."""

from collections.abc import Mapping

from newsdoc.lexicon.english.calendar import WEEKDAYS
from newsdoc.lexicon.english.inflection import forms, spellings, spelt

# Reporting verbs that are seldom anything else.
REPORT = """
announce argue declare insist explain reply respond warn urge vow acknowledge admit assert allege
contend deny confirm reveal predict conclude recall remark tweet retweet ask describe accuse
criticize denounce dismiss reject suggest cite concede emphasize complain
affirm confide laud surmise
endorse oppose refuse decline express indicate mention argue refer inform assure reassure remind
recount boast exclaim mutter whisper interject retort reiterate deride deplore bemoan lament mock
condemn decry advise recommend persuade proclaim caution opine muse speculate testify assail
lambaste rebuke chide scold blast slam liken imply add continue commend applaud thank
"""
# Those whose shorter forms are nouns as well: only the form in -ed is sure.
REPORT_ED = """
claim note report call comment hope promise question state pledge praise stress joke quote demand
request echo hint offer blame voice estimate challenge propose disclose agree defend repeat
object post appear seem expect show support chant shout yell scream
answer counter anticipate ponder observe submit
"""
IRREGULAR = """
say says said saying tell tells told telling write writes wrote writing think thinks believe
believes believed writing believing thinking seems appears speaks spoke
"""
CUE_VERBS = spelt(
    [form for verb in REPORT.split() for form in forms(verb)]
    + [form for verb in REPORT_ED.split() for form in forms(verb)[2:]]
    + IRREGULAR.split()
)

# They take the person told: *told the board that …*.
ADDRESSED = """
tell tells told telling ask asks asked asking remind reminds reminded reminding assure assures
assured assuring inform informs informed informing
"""
# With these, the person told to do something belongs to the content: *asked {them to stay}*.
REQUESTS = "ask asks asked asking"
# Nearly everything after these is content, to the sentence's end.
SAY = "said says say saying tell tells told telling wrote write writes writing added adding adds"
# What somebody's words or thoughts are called: *her claim that it was “as safe as a house”*.
CLAIMS = """
claim claims remark remarks comment comments assertion assertions warning warnings accusation
accusations allegation allegations declaration admission contention argument arguments suggestion
suggestions insistence statement statements conclusion complaint complaints prediction predictions
promise promises pledge pledges vow vows belief view hope hopes fear fears concern concerns
conviction confession denial announcement assurance assurances boast boasts theory
"""
# They may add up what follows: *added 120 points*.
SUMS = "add adds added adding"
# With these after a form of *be*, the subject belongs to the content: *is expected to*.
PASSIVE = """
expected seen said considered believed thought known supposed asked told accused viewed regarded
portrayed reported alleged rumored estimated projected assumed described called deemed perceived
quoted urged ordered accepted understood widely heard criticized praised endorsed blamed
condemned denounced welcomed hailed branded dismissed rejected supported backed announced
revealed disclosed confirmed stated claimed declared
"""
BE_FORMS = "is are was were be been being"
# They open a sentence and are no part of the source behind them: *now the mayor says*.
OPENING_ADVERBS = "even now then soon later thus still yet perhaps recently ultimately"
# What they open belongs to the source before it: *ministers, including the mayor, said*.
INCLUSIVE = "including"
# In what something is said: part of the cue where the content came first.
CHANNELS = """
statement email letter tweet memo post release column report op-ed note blog essay filing
twitter facebook instagram smile grin laugh smirk chuckle shrug sigh
"""
# The verb behind them belongs to the cue: *continued to insist*.
INFINITIVES = "continue to, continues to, continued to, continuing to, quick to"
# They lead to a cue and belong to it: *went on to say*, *issued a statement saying*.
LEADING = """
go goes went going issue issues issued issuing release releases released releasing send sends sent
sending put puts post posts posted posting
"""
# On what occasion or day: not part of the source before it.
OCCASIONS = """
statement email letter tweet memo post release interview speech call conference briefing hearing
debate rally
"""
# What opens when and where something was said, and never what was said.
SETTING_WORDS = "after around at before during following in on since when while"
# The last word of what stands before the colon of a headline and speaks not: *Ferry disaster: …*.
TOPIC_WORDS = """
opinion analysis comment column explainer explained factbox feature interview profile review
exclusive background listen video videos gallery photos pictures podcast audio
infographic graphic map timeline quiz poll update updates latest breaking look wow boom busted
bombshell leaked a obituary letters recap preview guide quickview briefing roundup byline
war crisis election elections disaster attack attacks crash row fire fires strike strikes deal vote
trial inquiry murder death deaths storm floods flood shooting budget race scandal protest protests
case plan plans earthquake quake hurricane wildfire wildfires talks summit cup final finals season
match draw awards festival games olympics pandemic virus coronavirus covid outbreak shutdown tax
climate weather economy markets coup riots referendum brexit siege bombing killing killings probe
hunt rescue conflict ceasefire sanctions tariffs blackout heatwave drought debate
"""
# Cues of more than one word: what follows the verb and belongs to it. Counted in the training part
# of PolNeAR; what only its subject brought is left out.
CUE_PARTICLES = """
according to, accusations of, accused of, advocate for, advocated for, advocating for, agree on,
agree with, agreed on, agreed with, agrees with, aimed at, allegations of, alluding to, angry
about, angry at, announcement of, anxieties about, anxiety about, apologize for, apologized for,
apologizes for, argued for, ask for, asked about, asked for, asking for, asks for, assessment of,
assessments of, assured of, attacked on, attacks on, attempt to, attempted to, attempting to,
attempts to, aware of, began by, believe in, believes in, blasted out, blasting out, boast about,
boast of, boasted about, boasted of, boasting about, boasts about, boasts of, bragged about,
bristle at, bristled at, brought up, brushed off, call for, call on, call upon, called for, called
into, called on, called out, called upon, calling for, calling into, calling on, calling out,
calls for, calls on, calls out, campaign against, campaign for, campaigned for, campaigning
against, care about, careful not to, cares about, cautioned against, chants of, cheer for,
cheering for, choose to, chose to, chosen to, claim credit for, claimed credit for, clear about,
come on, come out, come up, comment on, commented on, commenting on, comments on, complained
about, complaining about, concerned about, concerns about, concluded by, continue to, continued
to, continues to, continuing to, counting on, critical of, criticism of, criticisms of, criticized
as, criticizing as, debate on, dedicated to, devoted to, disagree with, disagreed with,
disagreement over, disagreements over, disagrees with, disclosure of, disclosures of, distanced
himself from, divided on, divided over, doubled down, doubled down on, doubles down, doubles down
on, doubling down, doubling down on, doubt about, doubts about, draws attention to, dwelled on,
embrace of, embracing of, endorsement of, endorsements of, engaged in, explained in, express
support for, expressed concern about, expressed support for, expressing concern about, failed to,
featured in, fired back, fired back at, focus on, focused on, focuses on, focusing on, followed
up, followed up by, goes on, goes on to, going on, going on to, going to, held up, hesitate to,
hesitated to, hints at, hold up, hope for, hoped for, hopes for, hoping for, identified as,
identifies as, identify as, identify with, identifying with, impressed by, inclined to, interest
of, interested in, joked about, known as, known for, laid out, lashed out, lashed out at, lay out,
laying out, lays out, learn of, learned of, lined up, lining up, look at, look for, look forward
to, looking for, looking forward to, made clear, made it, made it clear, made no mention of, made
no secret of, makes clear, makes no apologies for, makes no mention of, making it, making it
clear, managed to, marveled at, message of, messages of, mused about, need to, needed to, needs
to, nervous about, opened up, opened up about, opposed to, opposition to, passion for, pay
attention to, perception of, perceptions of, picked up, pile on, piled on, pivoted to, played
down, point of, point out, point to, pointed out, pointed to, pointing out, pointing to, points
out, points to, poised to, position on, positions on, post on, posted on, pounce on, pounced on,
praise for, pressed about, proposal for, proud of, push for, pushed back, pushed back against,
pushed for, pushing back, pushing back against, pushing for, put it, put off, put out, puts it,
putting out, question of, questioned about, questions about, quick to, railed against, rails
against, raised questions about, range from, ranged from, rattled off, reason to, refer to,
referred to, referred to as, referring to, refers to, reflected on, reflecting on, reluctant to,
relying on, remarked upon, report to, reported to, request for, requests for, respond to,
responded by, responded to, responded with, responding to, responds to, response to, return to,
returned to, ripped into, rolled out, rule out, ruled out, seen by, seize on, seizing on, sent
out, set to, shot back, shot back in, showed no sign of, showing signs of, shrugged off, sided
with, singled out, skeptical about, skeptical of, sound off, sound off on, sounded off, sounded
off on, speak about, speak of, speak out, speak out about, speak with, speaking of, speaking on,
speaking out, speaking out about, speaks of, speaks to, speculate about, speculated about, spell
out, spelled out, spoke about, spoke of, spoke on, spoke out, spoke to, spoke with, spoken
about, spoken out, spoken out about, standing by, starting to, starts with, stated in, stood by,
strategy of, struggling to, subject of, suggested in, support for, support of, supporter of,
supporters of, supportive of, sure to, take a look at, take aim at, taken to, takes aim at,
takes issue with, taking aim at, taking pains to, taking to, talk about, talk of, talked about,
talked of, talked up, talking about, talking up, talks about, tend to, tended to, tends to,
think about, think of, thinking about, thinks about, ticked off, took aim at, took credit for,
took issue with, took to, touched on, tried to, tries to, try to, trying to, turn against,
turned against, turned to, unite in, united in, upbeat about, used to, view of, views of, vocal
in, vouched for, vouching for, walked back, warned about, warned of, warning about, warning of,
wary of, weighed in, weighed in on, went on, went on to, went to, working to, worried about,
worries about, worry about, worrying about, quoted as saying
"""
# How likely a word is a cue: ten times the rounded log-odds of a reading being annotated, fitted
# on the training part of PolNeAR (news of an American election year) together with the signals
# below, then without words that only that subject made cues. So they are points of one corpus,
# not of English. A reading holds from -8 points on; a reporting verb beside a quotation always.
CUE_POINTS = """
: -4, accept -5, accepted -7, according to 1, accuse -5, accused 4, accuses -4, accusing 0,
acknowledge -7, acknowledged 0, acknowledges -7, acknowledging -13, add -8, added 6, adding 5,
adds -3, admit -4, admits -5, admitted -1, advise -18, advised -19, advises -17, advising -16,
advocate for -1, agree 0, agree with 1, agreed -3, agreed on -2, agreed with -5, aims -1, alleged
-4, alleges -1, alleging -11, allow 1, allowed 1, allows 6, alluding to 3, angered by 3, announce
-9, announced -1, announces 2, announcing -10, answered -5, answering -2, apologized for 4,
appeared -28, appearing -21, appears -23, applaud -8, applauded -9, applauding 0, approved -2,
argue -4, argued -1, argued for -5, argues -6, arguing 10, ask -11, asked -7, asked for -11,
asking -12, asks -4, assailed -4, assert -7, asserted -3, asserting -5, assure -11, assured -6,
attacked 0, authorized -1, aware 3, backed -2, backs 2, believe -8, believe in 0, believed -16,
believes -9, believing -9, bemoaned -4, blame 7, blamed -6, blames 6, blaming 1, blast -6, blasted
-3, blasting -6, blasts -6, boast -8, boasted -12, boasted of -1, boasts -10, brushed off 7, call
-9, called -8, called for 2, called on -1, calling -6, calling for 0, calling on 1, calls 2, calls
for 7, calls on 1, cautioned 4, cautioned against -3, challenged -6, challenging -6, chanted -6,
chanting -9, charge 0, charged 0, chided 5, chiding 3, cite 1, cited 4, cites -2, citing 11, claim
1, claimed -3, claiming 5, claims 11, clear -17, commented -10, commented on 0, compared 2,
comparing 0, complain -9, complained -4, complained about 0, concede -6, conceded -1, conclude -6,
concluded -3, concludes -5, condemn -10, condemned -2, condemning -10, confirm -12, confirmed -7,
congratulated 1, consider -10, considered -4, considering -5, considers -1, contend -6, contended
-6, contends -6, continue -17, continued -5, continues 3, continuing -10, contradicted 7,
convinced 2, counting on -1, credited 1, critical of 3, criticize -9, criticized 0, criticizes -2,
criticizing -5, decide -4, decided 0, declare -12, declared -3, declares -6, declaring -7, decline
-9, declined -3, declining -8, decried -6, deemed -5, defended 3, defending -12, demanded -10,
demanding -12, demands 3, demonstrated -3, denied -9, denies -11, denounce 0, denounced 1,
denouncing 1, deny -10, denying -11, derided -2, describe -8, described 2, describes -7,
describing -1, detailing 0, determine -4, determined 0, determining 3, disavowed -1, disclosed -8,
discuss 2, discussed -5, dismiss -5, dismissed 6, dismisses 2, dismissing 2, displayed 3, disputes
4, doubled down on -3, doubt 2, downplayed 8, dubbed -1, eager 4, echoed -6, echoing -5, embraced
3, embracing -1, emphasize -3, emphasized 2, emphasizes 1, emphasizing 0, encouraged 6, endorse
-16, endorsed -11, endorses -13, endorsing -7, enjoyed 1, estimated -6, estimates -3, expect 4,
expected -2, expecting 0, explain -10, explained -5, explaining -1, explains -2, exposed -3,
express -15, expressed -9, expressed concern about -2, expressing -5, favor -4, favored -7, fear
9, fearing 11, fears 2, feel 0, felt -2, find -8, finds 0, focus on -6, focused on 2, focuses on
6, focusing on 2, forecast 1, found 7, glad 7, guess -2, hailed 5, hailing 3, heard -5,
highlighted 14, hinted 0, hints at -1, hope 2, hoped -8, hopeful -8, hopes 0, hoping -6, hoping
for -6, identified 9, identify 6, ignore -1, ignored -2, implied -8, implying -4, indicate -3,
indicated -3, indicates -8, informed -5, informing -8, insist -1, insisted -1, insisting 0,
insists 1, interjected 0, invoked -2, joked -4, joked about -3, joking -7, knew -5, know 4, knows
7, laid out 0, lambasted -4, lamented 5, lamenting 0, laments -3, lays out 7, learned -2, likened
-3, likes -4, lists 9, looking -5, looking for -4, looking forward to 3, looks -7, love 0, made
clear 5, made it clear 10, made no mention of 9, made no secret of 4, maintained -6, mention 1,
mentioned 0, mentioning 5, mentions 0, mock -6, mocked -4, mocking -5, mulling 5, mused -5, named
-3, note 3, noted 5, notes 7, noticed -5, noting 8, offered -10, offering -12, offers -9, opined
-4, oppose -3, opposed -12, opposes -11, opposing -15, opted 2, optimistic 0, ordered 8, perceived
2, persuade -16, persuaded -17, persuading -15, plan -9, planned -4, planning -3, plans -1,
pledged -5, pledges 1, pledging -1, point to 9, pointed out 9, pointed to 7, pointing out 10,
pointing to 12, points out 7, points to 6, portrayed 0, posted -14, posting -9, praised 0, praises
7, praising -2, predict -1, predicted 7, predicting 5, predicts 2, prefer -1, prefers 4, pressed
-3, proclaimed 1, projected -2, promise 2, promised 2, promises 7, promising -3, promote -1,
proposed -4, proposes 6, proposing 0, proved -10, published -11, push -8, push for 7, pushed -4,
pushed for 10, pushing -6, pushing for 14, put it 3, puts it 8, question -7, questioned 3,
questioning -4, quick to point out -1, quoted -1, quotes 1, quoting 3, railed against 6, raised
questions about 2, read 7, reads 8, reaffirmed 7, realized 1, reassure -9, reassured -7, rebuke
-3, rebuked -3, rebut 1, recall -1, recalled 2, recalling 11, recognize -1, recognized -5,
recommend -7, recommended 0, recounted -7, refer -7, referenced 11, referred to 3, referring to
15, refers to 0, refuse 3, refused 1, refuses 4, refusing -2, reiterated -3, reject -12, rejected
-2, rejecting -7, released -12, relying on -3, remark -8, remarked -2, remarking -6, remarks -15,
remember -5, remembered 0, remind -14, reminded -14, reminding -16, reminds -17, repeated -1,
repeating -1, replied 1, reply -5, report -11, reported -6, reporting -8, reports -1, requested
-6, require -1, required -7, resist 3, resisted 1, respond -6, respond to -10, responded -2,
responded to -17, responding -1, responding to -10, responds 0, return -6, retweeted -2, reveal
-7, revealed -8, revealing -5, reveals -1, rule out 0, ruled -5, said 6, saw 0, say -1, saying 2,
says 9, see 9, seeing -4, seek 6, seeking 0, seeks 9, seemed -31, seems -24, seen 2, sees 10,
share -2, shared -7, shot back 4, shouted 5, shouting -8, show 1, showed -4, showing -11, shown 2,
shows 7, sided with 3, signaled 0, skeptical of 1, slam -7, slammed 1, slamming 2, slams -6,
sought 12, sounded -1, speak -7, speaks -15, speaks to -6, speculate -6, speculated 3, spoke -13,
spoke about 3, spoke of 3, stated -3, stating -1, stressed -5, stressing -4, suggest 1, suggested
4, suggesting -4, suggests -2, support -8, supported -8, supporting -19, supportive of 7, supports
0, sure -3, suspected 5, talk about 1, talked -9, talked about 7, talking about 5, talks about 9,
tell -10, telling -15, tells -2, testified -9, testify -9, thank -8, thanked -8, thanking -10,
thanks -12, think -7, think of -6, thinking -12, thinking about 0, thinks -5, thought -6, threaten
6, threatened 9, threatening 9, threatens 7, told -1, took -14, touched on 0, touted 3, touting
-1, turned to -5, tweet -13, tweeted -3, tweeting -3, tweets -7, underscored -2, understand -7,
understands -12, understood -10,
unveiled -5, upset -4, urge -7, urged -2, urging -7, view -6, viewed -5, views -3, voiced -15, vow
3, vowed 2, vowing 3, vows 4, want -1, wanted -4, wants 4, warn -9, warned -5, warned of 3,
warning -12, wary of 8, weighed in on 2, welcome -3, welcomed 4, went on -5, wondered -6, worried
3, worried about 4, worries -2, worry 2, write 13, writes 4, writing 1, wrote 15, yelled 0,
yelling -8
"""
# What else speaks for (or against) a reading, in the same points, from the same fit.
SIGNALS: Mapping[str, int] = {
    "attribution.according": 4,
    "attribution.around": 3,
    "attribution.around_quote": -4,
    "attribution.as_said": -3,
    "attribution.clause": -6,
    "attribution.colon": -6,
    "attribution.cue_quote": -8,
    "attribution.label": 1,
    "attribution.passive": 9,
    "attribution.was_told": 9,
    "attribution.quote_first": 10,
    "attribution.quote_inverted": 2,
    "attribution.relative": -12,
    "attribution.shared": -11,
    "attribution.statement_first": 11,
    "attribution.statement_inverted": -5,
    "attribution.statement_then_when": 2,
    "attribution.that_clause": -8,
    "attribution.told": -6,
    "cue adverb": -8,
    "cue auxiliary": -1,
    "cue colon": 1,
    "cue ed": -5,
    "cue ing": -4,
    "cue listed": -5,
    "cue name": -12,
    "cue noun": -5,
    "cue particle": 2,
    "cue passive": -13,
    "cue preposition": -10,
    "cue report": 6,
    "cue reporting": 6,
    "cue bare": -14,
    "cue unlisted": -2,
    "cue verb": -12,
    "headline": 4,
    "next adverb": -8,
    "next and": -1,
    "next as": -14,
    "next asks": -1,
    "next auxiliary": -9,
    "next but": -2,
    "next close": -3,
    "next colon": -1,
    "next comma": -4,
    "next dash": -12,
    "next determiner": 2,
    "next dots": -2,
    "next dummy": 6,
    "next ed": -4,
    "next ing": 1,
    "next mark": -15,
    "next name": 2,
    "next noun": -2,
    "next number": -3,
    "next of": -18,
    "next open": -3,
    "next possessive": 2,
    "next preposition": -21,
    "next pronoun": 3,
    "next question": 7,
    "next quote_asks": 7,
    "next quote_comma": -2,
    "next quote_stop": 9,
    "next quote_word": -6,
    "next report": -11,
    "next reporting": -1,
    "next s": -3,
    "next stop": 4,
    "next subordinator": -6,
    "next that": 10,
    "next time": -14,
    "next to": -2,
    "next verb": -10,
    "next which": 6,
    "next while": -1,
    "next whose": -7,
    "source after": 4,
    "source agent": 10,
    "source apposition": 1,
    "source inserted": -5,
    "source it": 1,
    "source label": 1,
    "sum amount": -30,
    "source list": -9,
    "source near": 2,
    "source none": 7,
    "source object": -20,
    "source pronoun": -2,
    "source relative": -5,
    "source shared": -5,
    "source subject": -9,
    "source who": 1,
    "speaker auxiliary": -1,
    "speaker close": 7,
    "speaker determiner": -7,
    "speaker ed": 1,
    "speaker ing": 2,
    "speaker inside": -7,
    "speaker name": 9,
    "speaker noun": 6,
    "speaker number": -1,
    "speaker of": -11,
    "speaker possessive": 1,
    "speaker preposition": -4,
    "speaker pronoun": 11,
    "speaker report": -1,
    "speaker reporting": -2,
    "speaker s": 2,
    "speaker that": -9,
    "speaker which": 4,
    "speaker whose": 3,
}


def points(text: str) -> dict[str, int]:
    """Read cues and their points: ``said 30, called for 12``."""
    pairs = [entry.rsplit(" ", 1) for entry in " ".join(text.split()).split(", ")]
    return {spelt: int(number) for cue, number in pairs for spelt in spellings(cue)}


GROUPS: Mapping[str, frozenset[str]] = {
    "cue_verbs": CUE_VERBS,
    "cue_particles": spelt(" ".join(CUE_PARTICLES.split()).split(", ")),
    "source_cues": frozenset({"according"}),
    "addressed_cues": frozenset(ADDRESSED.split()),
    "request_cues": frozenset(REQUESTS.split()),
    "say_cues": frozenset(SAY.split()),
    "claim_nouns": frozenset(CLAIMS.split()),
    "sum_cues": frozenset(SUMS.split()),
    "passive_cues": spelt(PASSIVE.split()),
    "be_forms": frozenset(BE_FORMS.split()),
    "channels": frozenset(CHANNELS.split()),
    "infinitive_cues": frozenset(" ".join(INFINITIVES.split()).split(", ")),
    "leading_verbs": frozenset(LEADING.split()),
    "occasions": frozenset(OCCASIONS.split()).union(WEEKDAYS),
    "cue_days": frozenset(WEEKDAYS),
    "setting_words": frozenset(SETTING_WORDS.split()),
    "opening_adverbs": frozenset(OPENING_ADVERBS.split()),
    "inclusive_words": frozenset(INCLUSIVE.split()),
    "topic_words": frozenset(TOPIC_WORDS.split()),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "cue_points": points(CUE_POINTS),
    "cue_signals": SIGNALS,
}
INFLECTED = frozenset({"cue_verbs"})
