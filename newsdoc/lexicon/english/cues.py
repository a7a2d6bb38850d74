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
# Reporting verbs that are too seldom cues to be read.
SELDOM = "seem seems seemed seeming appear appears appeared appearing"
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
# More verbs by the particle that belongs to them, in all their forms.
PARTICLES: Mapping[str, str] = {
    "about": """
        ask brag boast complain fret gripe inquire joke muse rant rave reminisce speculate talk
        warn wonder worry gush gloat preach dream forget""",
    "of": "boast complain dream approve disapprove conceive despair repent warn",
    "for": """
        advocate appeal argue apologize beg campaign hope lobby long plead pray press push vouch
        wish yearn call""",
    "against": "advise argue campaign caution lobby protest rail rant warn inveigh",
    "at": """
        balk bristle chafe grumble hint jeer lash laugh marvel rage rail recoil scoff sneer balk""",
    "on": "comment dwell elaborate expound focus insist reflect remark agree call",
    "to": "allude object react refer respond point testify",
    "with": "agree concur disagree sympathize side quibble",
    "in": "believe",
    "out": "point rule single spell",
    "off": "brush shrug",
}
# How likely a word is a cue: ten times the rounded log-odds of its reading being annotated as it is
# read, fitted on the training part of PolNeAR (news of an American election year) together with the
# signals below. So they are points of one corpus, not of English. Words seen less than five times
# have the points of their kind. A reading holds from 10 points on; a reporting verb beside a
# quotation always.
CUE_POINTS = """
: 0, accept -2, accepted -5, accepting -1, according to 2, accused 5, accused of -7, accuses 0,
accusing 3, acknowledge -1, acknowledged 6, acknowledging -6, add -3, added 4, adding 1, adds -5,
admit 1, admits 0, admitted 0, admitting -2, advised -11, advising -10, advocate for 3, advocated 3,
affirm 0, agree 2, agree with 6, agreed -3, agreed with -1, aims -2, alleged -5, alleging -5, allow
1, allowed -1, announce 0, announced 5, announces 7, announcing 3, answered -7, answering 5,
apologized -10, applauded -7, approved -3, argue 3, argued 2, argued for 0, argues 0, arguing 10,
ask -2, asked 1, asked about -6, asked for -2, asking -5, asks 3, assailed 2, asserted 4, assume -3,
assumed -4, assure -5, assured 2, assured of -2, attacked -1, attacking -3, authorized -4, aware -2,
aware of -1, backed -3, backing -5, backs -3, believe 0, believe in 6, believed -7, believes 2,
believing -6, bemoaned 5, blame 8, blamed -3, blasted 1, blasting -3, blasts -3, boasted -6, booming
-8, call -4, call for 0, call on -1, called -3, called for 4, called on -3, calling -2, calling for
0, calling on 2, calls 7, calls for 5, celebrated -8, celebrating -7, certain -4, challenged -5,
challenging -7, championed -3, chanted -2, charged -4, cheered -3, cheering -4, cite 0, cited 7,
citing 17, claim 2, claimed 2, claiming 1, claims 10, compared -1, comparing -2, complained 4,
conceded 4, concerned -4, concerned about -2, concluded 2, concludes -2, condemn -1, condemned 0,
condemning -7, confident -7, confirm 1, confirmed -5, congratulated 5, consider -1, considered 1,
considering 3, considers 2, continue -8, continue to -15, continued -6, continued to -12, continues
5, continues to -18, continuing -9, continuing to -8, contrasting 0, convince 0, convinced 1,
credited 3, critical of 2, criticize -2, criticized 3, criticizing 3, decide -4, decided -3,
deciding -4, declare -2, declared 2, declares -1, declaring 1, decline -9, declined -3, decried 1,
deemed 0, defended 5, defending -3, demanded -2, demanding -8, demands 8, demonstrate -5,
demonstrated -4, denied -3, denies -6, denounced 0, denouncing -3, deny -4, denying -4, describe -1,
described 6, describes 0, describing 3, detailed 0, detailing 2, determine -4, determined -2,
determining 3, disavowed 0, disclose -3, disclosed -3, discovered -7, discuss 3, discussed 0,
discussing 1, disliked -2, dismiss -9, dismissed 4, dismissing 3, documented -3, doubled down on 0,
dubbed 1, eager 0, echoed -5, echoing -6, emailed -3, embraced -7, embracing -4, emphasize 3,
emphasized 4, emphasizing 1, encourage 0, encouraged 3, encouraging -8, endorse -5, endorsed -6,
endorses -5, endorsing -1, enjoyed -1, enjoys -10, estimated -2, estimates -5, expect 4, expected
-3, expecting 4, expects -1, explain 1, explained 2, explaining 6, explains 3, exposed -2, express
-5, expressed -7, favor -1, favored -7, favors -6, fear 8, fears -2, feel -2, feeling -5, feels -10,
felt -3, finds 1, focus on -5, focused on -2, focuses on 2, found 0, framed -2, hammered -7,
highlight -3, highlighted 9, highlighting -5, honored -4, hope 0, hoped 1, hopeful -9, hopes 1,
hoping 1, hoping for -1, identified 2, identified as -9, identify -2, ignore 1, ignored -1, imagine
-2, implied 0, implying 0, indicate 2, indicated 1, indicates -3, informed -2, insist 3, insisted 4,
insisting 6, insists 1, instructed -4, intended -7, intends -1, interpreted -1, invoked -1, invoking
-7, joked 0, justify -4, knew -2, knocked 1, know 1, knowing -4, known -5, known as 1, known for 0,
knows 8, laid out 1, lambasted -1, lamented 9, learn -5, learned 3, learning -3, likened 3, listed
-2, lists 4, looking -2, looking for 1, looks -8, love 0, loved -2, made clear 8, made it clear 6,
maintained -10, maintains -17, mention 1, mentioned 2, mentioning 3, mentions -2, mock -2, mocked
-2, mocking -1, named -2, naming -4, note 2, noted 8, notes 2, noticed -4, noting 7, offered -8,
offering -7, oppose -1, opposed -2, opposes -2, opposing -8, opted 2, optimistic 1, ordered 10,
outlined -3, outlining 1, perceived 3, persuade 1, persuaded -6, planned -5, planning -2, plans -1,
pleaded -6, pledged -6, pledges 1, pledging 5, point out 2, point to 5, pointed out 8, pointed to 6,
pointing out 5, pointing to 6, points out 5, points to 1, portray 2, portrayed 2, posted -9, posted
on -12, posting -4, praised 2, praising 0, predict -1, predicted 8, predicting 5, prefer 0,
preferred 0, pressed -1, projected 1, promise 0, promised 6, promises 1, promising 2, promote -2,
promoted -2, promoting 0, proposed 1, proposing 7, prove -10, proved -15, published -5, pushed -9,
pushed for 7, pushing -6, pushing for 10, put it 8, question -2, questioned 9, questioning 0, quoted
-2, railed against 8, read 4, reads 3, rebuked 1, rebut 5, recalled 7, recalling 8, recognize 1,
recognized -3, recognizes 2, recommend -3, recommended 3, recounted -4, referenced 9, referencing 2,
referred to 1, referring to 11, refers to 2, refuse 2, refused 0, refuses 5, refusing -2, regarded
-1, reiterated 0, reject -8, rejected 0, rejecting 0, remarked 1, remarking -4, remarks -15,
remember -5, remembered 0, reminded -4, reminding -7, repeat -1, repeated 0, repeating -3, replied
3, reported -2, reporting 0, reports -3, requested 0, required -3, resisted -3, respected -5,
respond -4, respond to -8, responded -1, responded by -13, responded to -12, responded with -7,
responding to -7, return -6, return to -10, retweeted 0, reveal 0, revealed -2, reveals 3, ruled 0,
said 8, saw -2, say 5, saying 4, says 11, see 6, seeing -3, seek 1, seeking -4, seeks 2, sees 9,
share -2, shot back 5, shouted 6, shouting 0, show -1, showed -3, showing -6, shown 2, shows 0,
signaled 1, slam -8, slammed 1, slamming 2, slams -1, sought 3, sounded -1, speak -6, speaks -11,
spoke -4, spoke about 6, spoke on -7, spoke to -11, spoke with -12, stated 2, stating 8, stressed
-1, suggest 2, suggested 8, suggesting 2, suggests -2, support -5, support for -8, supported -3,
supporting -11, supports 2, sure -7, suspected 3, talk about 4, talked about 5, talking -4, talking
about 7, talks about 6, tell -2, telling -6, tells 2, thanked -1, thanking -2, thanks -10, think -2,
thinking -10, thinks 4, thought -2, threaten 0, threatened 4, threatening 4, titled -3, told 2,
touted 6, touting 2, trusted -4, turned to -5, tweet -12, tweeted -1, tweeting 3, tweets -7, unaware
-1, underscore -7, underscored -6, underscores -3, understand 4, understanding -3, understands -6,
understood 2, unveiled 0, upset -6, urged 4, urging 1, view -2, viewed -3, views 0, voiced -10,
vowed 4, vowing -2, vows 5, want -3, wanted 0, wants -1, warn -1, warned 2, warning 0, welcome -4,
welcomed 3, went on -6, wonder 0, wondered -1, worried 6, worried about 3, worry 1, worry about 0,
write 9, writes -3, writing -1, written -3, wrote 7
"""
# What else speaks for (or against) a reading, in the same points, from the same fit.
SIGNALS: Mapping[str, int] = {
    "attribution.according": 4,
    "attribution.around": -3,
    "attribution.around_quote": -4,
    "attribution.as_said": -2,
    "attribution.colon": -5,
    "attribution.cue_quote": -2,
    "attribution.label": 1,
    "attribution.passive": 11,
    "attribution.was_told": 11,
    "attribution.quote_first": -5,
    "attribution.quote_inverted": 7,
    "attribution.shared": -4,
    "attribution.statement_first": 4,
    "attribution.statement_inverted": -5,
    "attribution.statement_then_when": -1,
    "attribution.told": -1,
    "attribution.when_asked": 1,
    "before and": 3,
    "before but": 2,
    "before comma": 4,
    "before dash": 3,
    "before determiner": -3,
    "before dummy": 5,
    "before edge": 16,
    "before ing": 3,
    "before inside": 6,
    "before name": -1,
    "before noun": -1,
    "before number": -1,
    "before preposition": -1,
    "before pronoun": -1,
    "before subordinator": 3,
    "before that": -4,
    "before time": -3,
    "before to": -5,
    "before which": 1,
    "before while": 1,
    "before whose": -2,
    "cue auxiliary": -2,
    "cue colon": 1,
    "cue determiner": -3,
    "cue ing": -1,
    "cue listed": 1,
    "cue name": -5,
    "cue noun": 1,
    "cue passive": -9,
    "cue report": 5,
    "cue reporting": 4,
    "cue unlisted": -6,
    "cue verb": -3,
    "discuss attribution.clause": 4,
    "discuss next name": -5,
    "discuss next preposition": -4,
    "feel attribution.clause": 2,
    "feel attribution.shared": -2,
    "feel attribution.that_clause": 2,
    "feel next name": -4,
    "feel next noun": -3,
    "feel next that": 4,
    "feel next to": 3,
    "headline": 2,
    "judge attribution.clause": 2,
    "judge attribution.cue_quote": 3,
    "judge attribution.relative": 3,
    "judge attribution.that_clause": -3,
    "judge next as": -3,
    "judge next determiner": 2,
    "judge next dummy": -3,
    "judge next ing": -3,
    "judge next noun": 3,
    "judge next preposition": -6,
    "judge next pronoun": 2,
    "judge next that": -3,
    "judge next to": -8,
    "kind discuss": -4,
    "kind feel": 0,
    "kind judge": 1,
    "kind say": 1,
    "kind show": 0,
    "kind think": 0,
    "kind want": -4,
    "left adverb": 1,
    "left and": 4,
    "left as": 3,
    "left auxiliary": -3,
    "left but": 8,
    "left colon": -1,
    "left comma": 7,
    "left determiner": 2,
    "left ed": -5,
    "left edge": 8,
    "left ing": 4,
    "left inside": 11,
    "left name": -2,
    "left of": -7,
    "left open": 4,
    "left preposition": -3,
    "left pronoun": -4,
    "left question": -5,
    "left report": -10,
    "left reporting": -11,
    "left semicolon": 8,
    "left subordinator": 3,
    "left that": -6,
    "left time": -4,
    "left to": 2,
    "left verb": -2,
    "left which": 5,
    "left while": 11,
    "left whose": 1,
    "next adverb": -6,
    "next as": -4,
    "next auxiliary": -6,
    "next but": -2,
    "next close": -2,
    "next comma": -1,
    "next dash": -8,
    "next determiner": 2,
    "next dummy": 5,
    "next ed": -2,
    "next edge": -4,
    "next ing": 4,
    "next mark": -11,
    "next name": 4,
    "next noun": -1,
    "next number": 2,
    "next of": -10,
    "next open": -2,
    "next possessive": 3,
    "next preposition": -7,
    "next pronoun": 3,
    "next question": 7,
    "next quote_asks": 7,
    "next quote_comma": 5,
    "next quote_open": 1,
    "next quote_stop": 10,
    "next quote_word": 2,
    "next report": -2,
    "next reporting": 2,
    "next stop": 8,
    "next subordinator": 2,
    "next that": 10,
    "next time": -10,
    "next to": 1,
    "next verb": -9,
    "next which": 4,
    "next while": 2,
    "next whose": -1,
    "say attribution.around": 8,
    "say attribution.as_said": 7,
    "say attribution.quote_first": 11,
    "say attribution.quote_inverted": 5,
    "say attribution.relative": -7,
    "say attribution.shared": -4,
    "say attribution.statement_first": 4,
    "say attribution.statement_inverted": 10,
    "say attribution.statement_then_when": 2,
    "say attribution.that_clause": -2,
    "say next adverb": 2,
    "say next as": -4,
    "say next auxiliary": 7,
    "say next comma": 2,
    "say next dash": 2,
    "say next determiner": 4,
    "say next dummy": 4,
    "say next name": 3,
    "say next noun": 2,
    "say next pronoun": 5,
    "say next quote_asks": 4,
    "say next quote_open": 4,
    "say next quote_stop": 5,
    "say next quote_word": -3,
    "say next report": 4,
    "say next that": 2,
    "say next time": -2,
    "say next to": -5,
    "say next verb": 7,
    "show attribution.shared": -2,
    "show next determiner": 2,
    "show next name": 9,
    "show next noun": -2,
    "show next possessive": 2,
    "show next preposition": -4,
    "show next pronoun": 4,
    "show next question": -5,
    "show next that": 2,
    "show next to": 2,
    "source after": 4,
    "source agent": 8,
    "source apposition": -4,
    "source inserted": -9,
    "source inverted": 4,
    "source it": -4,
    "source label": 6,
    "source list": -1,
    "source near": 1,
    "source none": 3,
    "source object": -4,
    "source pronoun": 1,
    "source relative": -2,
    "source shared": 2,
    "source subject": -6,
    "source turn": -4,
    "source who": 5,
    "speaker close": 6,
    "speaker determiner": -9,
    "speaker dummy": 1,
    "speaker edge": -8,
    "speaker ing": 6,
    "speaker inside": -7,
    "speaker name": 7,
    "speaker noun": 4,
    "speaker pronoun": 7,
    "speaker that": -4,
    "speaker which": -5,
    "sum amount": -30,
    "think attribution.passive": 9,
    "think attribution.shared": 2,
    "think next auxiliary": 7,
    "think next dummy": -3,
    "think next ed": 2,
    "think next ing": 2,
    "think next name": -4,
    "think next noun": -4,
    "think next of": -2,
    "think next pronoun": 2,
    "think next question": -2,
    "think next subordinator": 2,
    "think next to": 3,
    "want attribution.cue_quote": 3,
    "want attribution.quote_first": 5,
    "want attribution.statement_first": 2,
    "want attribution.when_asked": 3,
    "want next auxiliary": 9,
    "want next ing": -2,
    "want next name": -2,
    "want next noun": 2,
    "want next number": -3,
    "want next preposition": 2,
    "want next question": 7,
    "want next stop": -8,
    "want next subordinator": 5,
    "want next that": -2,
    "want next to": 3,
}


def points(text: str) -> dict[str, int]:
    """Read cues and their points: ``said 30, called for 12``."""
    pairs = [entry.rsplit(" ", 1) for entry in " ".join(text.split()).split(", ")]
    return {spelt: int(number) for cue, number in pairs for spelt in spellings(cue)}


GROUPS: Mapping[str, frozenset[str]] = {
    "cue_verbs": CUE_VERBS,
    "cue_particles": spelt(" ".join(CUE_PARTICLES.split()).split(", ")).union(
        f"{form} {particle}"
        for particle, verbs in PARTICLES.items()
        for verb in verbs.split()
        for form in forms(verb)
    ),
    "source_cues": frozenset({"according"}),
    "addressed_cues": frozenset(ADDRESSED.split()),
    "request_cues": frozenset(REQUESTS.split()),
    "say_cues": frozenset(SAY.split()),
    "claim_nouns": frozenset(CLAIMS.split()),
    "sum_cues": frozenset(SUMS.split()),
    "passive_cues": spelt(PASSIVE.split()),
    "be_forms": frozenset(BE_FORMS.split()),
    "seldom_cues": frozenset(SELDOM.split()),
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
