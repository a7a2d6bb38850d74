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
endorse oppose refuse decline express indicate mention inform assure reassure remind
recount boast exclaim mutter whisper interject retort reiterate deride deplore bemoan lament mock
condemn decry advise recommend persuade proclaim caution opine muse speculate testify assail
lambaste rebuke chide scold blast slam liken imply add continue commend applaud thank
"""
# Those whose shorter forms are nouns as well: only the form in -ed is sure.
REPORT_ED = """
claim note report call comment hope promise question state pledge praise stress joke quote demand
request echo hint offer blame voice estimate challenge propose disclose agree defend repeat
object post appear seem expect show support chant shout yell scream
answer counter anticipate ponder observe
"""
IRREGULAR = """
say says said saying tell tells told telling write writes wrote writing think thinks believe
believes believed believing thinking seems appears speaks spoke referring
"""
CUE_VERBS = spelt(
    [form for verb in REPORT.split() for form in forms(verb)]
    + [form for verb in REPORT_ED.split() for form in forms(verb)[2:]]
    + IRREGULAR.split()
)

# They open nouns: *an add-on*, *the tell-all*, *a think tank*.
COMPOUND_VERBS = "add say tell think"
# What stands behind one, with or without a hyphen.
COMPOUND_NOUNS = "tank tanks"

# Nouns behind a determiner and before a verb: *both accused were found guilty*.
PARTICIPLE_NOUNS = "accused"
# They are cues behind a document alone: *the lawsuit states that*, but not *six states that*.
STATING = "state states"

# They take the person told: *told the board that …*.
ADDRESSED = """
tell tells told telling ask asks asked asking remind reminds reminded reminding assure assures
assured assuring inform informs informed informing
"""
# With these, who hears it stands behind *to*: *said to the crowd that …*.
SAID_TO = """
say says said saying write writes wrote writing explain explains explained explaining whisper
whispers whispered whispering shout shouts shouted shouting yell yells yelled yelling admit admits
admitted admitting confess confesses confessed confessing complain complains complained complaining
suggest suggests suggested suggesting insist insists insisted insisting argue argues argued arguing
"""
# And with these it may stand behind them alone: *wrote the board, saying*.
LETTERS = "write writes wrote writing email emails emailed emailing text texts texted texting"
# With these, the person told to do something belongs to the content: *asked {them to stay}*.
REQUESTS = "ask asks asked asking"
# With these, the subject may be followed by who is told: *warned residents that*.
WARNINGS = "warn caution advise notify"
# What a letter does, before the colon behind which it is quoted.
READINGS = "read reads"
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
# Nouns behind whose they are, with what follows: *her refusal to pay*, *the union’s criticism of*.
OWNED_THAT = f"{CLAIMS} finding findings"
OWNED_TO = "refusal promise promises vow vows pledge pledges threat threats call calls hopes"
# And those whose preposition belongs to the cue.
OWNED_LINKS = """
criticism of, endorsement of, condemnation of, praise of, praise for, opposition to, calls for,
dismissal of, denunciation of
"""
# A feeling without an article belongs to them: *{expressed concern} that, {voiced regret over}*.
EXPRESSING = "express voice"
# They may add up what follows: *added 120 points*.
SUMS = "add adds added adding"
# Nouns but before a name: *Holm will leave, reports the Lund Post*.
INVERTED = "reports claims notes"
# What is written and says nothing.
WORKS = """
code book books novel novels memoir memoirs song songs script scripts screenplay poem poems poetry
lyrics dissertation thesis biography check checks cheque cheques software program programs
"""
# What is done, not said, by its object: *called the police*, *slammed the door*.
ACTS: Mapping[str, str] = {
    "call": """
        police ambulance ambulances paramedics firefighters authorities doctor doctors 911 999 000
        112 plumber electrician mother father parents wife husband sister brother me him her us
        them""",
    "slam": "door doors brakes coast coastline shore shores",
    "hammer": "coast coastline shore shores nail nails",
    "blast": "coast hole holes",
    "pound": "coast coastline shore shores pavement",
    "write": WORKS,
    "grasp": "hand hands arm arms rail rope ropes",
    "argue": "case cases appeal appeals",
    "recognize": "voice voices face faces flag flags",
    "post": """
        photo photos picture pictures image images video videos clip clips profit profits loss
        losses win wins victory victories gain gains score scores time times sales results""",
    "celebrate": "winner goal goals birthday anniversary christmas easter eid diwali",
}
# What comes of it for the subject or the object: *found dead*, *denied bail*.
OUTCOMES: Mapping[str, str] = {
    "found": """
        dead alive guilty safe unconscious himself herself itself themselves way ways time""",
    "pronounced": "dead",
    "wrote": WORKS,
    "written": WORKS,
    "denied": "bail parole entry asylum",
    "refused": "bail parole entry asylum",
}
# They say nothing without a clause: *maintained a low profile*, *concluded her visit*.
CLAUSED = "maintain conclude determine add"
MOVED = "frustrated delighted surprised relieved dismayed outraged alarmed thrilled embarrassed"
# And these without somebody who sees it, or word of how: *the deal could see 40 jobs go*.
# And these may describe a noun: *the union backed plan*.
BACKING = "backed supported sponsored endorsed approved proposed"
SEEING, VIEWING = "see sees saw seen seeing", "view views viewed viewing"
# They slam and hammer, and say nothing.
FORCES = """
storm hurricane typhoon cyclone tornado quake earthquake blizzard winds rain rains waves floods
"""
# They refer to what they name.
TERMS = "name names term terms word words phrase acronym number numbers figure figures"
# Of what a warning is a noun: *a flood warning remains in force*.
WARNED_OF = """
weather flood storm wind tornado hurricane tsunami snow ice rain fog gale thunderstorm heat fire
avalanche health profit travel evacuation yellow amber red orange severe
"""
# With these after a form of *be*, the subject belongs to the content: *is expected to*.
PASSIVE = """
expected seen said considered believed thought known supposed asked told accused viewed regarded
portrayed reported alleged rumored estimated projected assumed described called deemed perceived
quoted urged ordered accepted understood widely heard criticized praised endorsed blamed
condemned denounced welcomed hailed branded dismissed rejected supported backed announced
revealed disclosed confirmed stated claimed declared
approved found pronounced refused denied named identified offered promised shown labeled judged
forbidden forecast instructed recommended mentioned noted dubbed nicknamed titled christened
attacked derided ridiculed revered retweeted allowed required pledged advised cautioned
informed notified pressed questioned reminded warned learned learnt gathered
"""
# And these before *by*: *was disputed by the union*.
AGENTS = """
disputed contested opposed favored challenged championed echoed applauded rebuked berated mocked
lauded slammed blasted decried defended lambasted scorned disliked interpreted
"""
# With these, the subject is who is told: *residents were warned that*.
PASSIVE_TOLD = "advised cautioned informed notified pressed questioned reminded warned"
# And these are done to the subject, and not said of it: *was refused bail*.
DEEDS = "allowed denied forbidden found offered pledged refused required"
# What may describe a noun alone: a man *accused* of theft, a woman *expected* to win.
PARTICIPLES = """
accused asked believed blamed condemned criticized deemed denounced estimated expected known led
praised quoted rumored supposed thought told urged opposed ordered advised instructed reminded
informed
"""
# Without an object, the subject is who is told or accused: *Ms. Ek told to leave*.
UNDERGONE = """
told to, urged to, ordered to, advised to, instructed to, reminded to, reminded of, informed of,
accused of
"""
# And these where more follows: passengers *stuck* on a train, officers *called* to Lund.
PARTICIPLES_BESIDE = """
brought built called caught cut drawn driven fed flown found given held hurt kept laid left lost
made paid posted put seen sent set shown shot sold sworn stuck taken taught thrown torn authorized
"""

BE_FORMS = "is are was were be been being am 're 'm"
# They open a sentence and are no part of the source behind them: *now the mayor says*.
OPENING_ADVERBS = """
even now then soon later thus still yet perhaps recently ultimately however meanwhile instead
nevertheless nonetheless moreover furthermore additionally eventually initially therefore
"""
# What they open belongs to the source before it: *ministers, including the mayor, said*.
INCLUSIVE = "including"
# Forms of reporting verbs that are too seldom cues to be read, and participles that are none.
SELDOM = "seeming appearing given taken driven tweet thanks remarks"
# Their subject belongs to what seems so: *the lock seems to be safe*.
SEEMING = "seem seems seemed appear appears appeared"
# In what something is said: part of the cue where the content came first.
CHANNELS = """
statement email letter tweet memo post release column report op-ed note blog essay filing
twitter facebook instagram linkedin tiktok telegram youtube weibo bluesky whatsapp
"""
# The verb behind them belongs to the cue: *continued to insist*.
INFINITIVES = "continue to, continues to, continued to, continuing to, quick to"
# Without an auxiliary they describe: *people showing signs of fear*.
DESCRIBING = "showing signs of"
# With these it says nothing if it is no cue elsewhere: *continued to run the club*.
DOING = "continue to, continues to, continued to, continuing to"
# What belongs to a cue behind its subject: *Holm and Ek both said*.
QUANTIFIERS = "both each all"
# Two verbs that are one cue: *would neither confirm nor deny*.
PAIRS = """
confirm or deny, confirm nor deny, confirms nor denies, confirmed or denied, confirmed nor denied,
confirming or denying, confirming nor denying, deny or confirm, deny nor confirm, denied or
confirmed, denied nor confirmed, admit or deny, admit nor deny, admitted nor denied, admitting or
denying, admitting nor denying
"""
# They lead to a cue and belong to it: *went on to say*, *issued a statement saying*.
LEADING = """
go goes went going issue issues issued issuing release releases released releasing send sends sent
sending put puts post posts posted posting
"""
# On what occasion or day: not part of the source before it.
# What leads to the verb of somebody who was met as he spoke: *was heard* saying.
PERCEIVED = "heard seen filmed recorded caught overheard pictured captured shown"
OCCASIONS = """
statement email letter tweet memo post release interview speech call conference briefing hearing
debate rally note blog essay filing
"""
# How somebody looks who says it, and in what language: *said Ms. Ek with a smile*.
LOOKS = "smile grin laugh smirk chuckle shrug sigh"
LANGUAGES = """
afrikaans arabic bengali cantonese catalan chinese dutch english farsi french german greek hausa
hebrew hindi igbo indonesian italian japanese korean malay mandarin nepali pashto persian polish
portuguese punjabi russian spanish swahili tagalog tamil thai turkish ukrainian urdu vietnamese
welsh yoruba zulu
"""
# By what or at what something was said, beside channels and occasions.
SETTING_NOUNS = """
phone telephone text message video podcast documentary paper study book lawsuit complaint indictment
announcement advisory bulletin update ruling judgment presentation testimony address broadcast
forecast survey circular notice article editorial brief affidavit reply response voicemail papers
documents filings remarks comments spokesman spokeswoman spokesperson lawyer attorney translator
"""
# Where people hear something together, and on what condition: no part of who hears it.
GATHERINGS = """
lunch luncheon dinner breakfast meeting summit event forum gathering ceremony banquet reception
fundraiser convention symposium seminar workshop session appearance visit trip tour march vigil
condition
"""
# What opens the time of it.
MEANWHILE = "during after before amid following"
# What was done to a report: *according to the study, first published in May*.
PUBLISHING = """
obtained seen reviewed reported published released dated cited issued viewed shared leaked
commissioned posted compiled circulated
"""
# What somebody gives who says more, and how it is denied: *but gave no details*.
WITHHELD = """
details detail specifics elaborate elaborating elaboration specify specifying explain explaining
explanation identify identifying name naming comment evidence reason reasons timetable timeline
timeframe figures mention
"""
DENIALS = "not no declined refused would could few little without"
# What opens when and where something was said, and never what was said.
SETTING_WORDS = "after around at before during following in on since when while"
# The last word of what stands before the colon of a headline and speaks not: *Ferry disaster: …*.
TOPIC_WORDS = """
opinion analysis comment column explainer explained factbox feature interview profile review
exclusive background listen video videos gallery photos pictures podcast audio infographic graphic
map timeline quiz poll update updates latest breaking look wow boom busted bombshell leaked a q&a
obituary letters recap preview guide quickview briefing roundup byline war crisis election elections
disaster attack attacks crash row fire fires strike strikes deal vote trial inquiry murder death
deaths storm floods flood shooting budget race scandal protest protests case plan plans earthquake
quake hurricane wildfire wildfires talks summit cup final finals season match draw awards festival
games olympics pandemic virus coronavirus covid outbreak shutdown tax correction corrections
clarification live results climate weather economy markets coup riots referendum brexit siege
bombing killing killings probe hunt rescue conflict ceasefire sanctions tariffs blackout heatwave
drought debate check blog coverage tour open championship championships prix playoffs semi-final
semi-finals derby
"""
# What stands alone before one and asks to look on: *Watch: …*.
CALLS = "watch see new"
# Between the two sides of a match: *Velora v Bonn: …*.
VERSUS = "v vs vs. versus"
# What a list counts that a label heads: *Vera Holm: 10 things to know*.
LISTED = "things ways facts reasons questions takeaways moments tips lessons"
# The first word of one: *Storm Odette: …*.
STORMS = "storm hurricane typhoon cyclone"
# Cues of more than one word: what follows the verb and belongs to it. Counted in the training part
# of PolNeAR; what only its subject brought is left out.
CUE_PARTICLES = """
according to, accusations of, accused of, aimed at, allegations of, angry about, angry at,
announcement of, anxieties about, anxiety about, apologize for, apologized for, apologizes for, ask
for, asked for, asking for, asks for, assessment of, assessments of, assured of, attacked on,
attacks on, attempt to, attempted to, attempting to, attempts to, aware of, began by, blasted out,
blasting out, brought up, call upon, called into, called out, called upon, calling into, calling
out, calls out, care about, careful not to, cares about, chants of, cheer for, cheering for, choose
to, chose to, chosen to, claim credit for, claimed credit for, clear about, come on, come out, come
up, concerned about, concerns about, concluded by, continue to, continued to, continues to,
continuing to, counting on, critical of, criticism of, criticisms of, criticized as, criticizing as,
debate on, dedicated to, devoted to, disagreement over, disagreements over, disclosure of,
disclosures of, distanced himself from, divided on, divided over, doubled down, doubled down on,
doubles down, doubles down on, doubling down, doubling down on, doubt about, doubts about, draws
attention to, embrace of, embracing of, endorsement of, endorsements of, engaged in,
failed to, featured in, fired back, fired back at, followed up, followed up by, goes on, goes on to,
going on, going on to, going to, held up, hesitate to, hesitated to, hold up, identified as,
identifies as, identify as, identify with, identifying with, impressed by, inclined to, interest of,
hit out at, hits out at, hitting out at, hit back, hits back, hitting back, hit back at, hits back
at, hitting back at, interested in, known as, known for, laid out, lashed out, lashed out at, lay
out, laying out, lays out, learn of, learned of, lined up, lining up, look at, look for, look
forward to, looking for, looking forward to, made clear, made it, made it clear, made no mention of,
made no secret of, makes clear, makes no apologies for, makes no mention of, making it, making it
clear, managed to, marveled at, message of, messages of, need to, needed to, needs to, nervous
about, opened up, opened up about, opposed to, opposition to, passion for, pay attention to,
perception of, perceptions of, picked up, pile on, piled on, pivoted to, played down, point of,
poised to, position on, positions on, pounce on, pounced on, praise for, pressed about, proposal
for, proud of, pushed back, pushed back against, pushing back, pushing back against, put it, put
off, put out, puts it, putting out, question of, questioned about, questions about, quick to, raised
questions about, range from, ranged from, rattled off, reason to, referred to, referred to as,
referring to, reluctant to, relying on, remarked upon, report to, reported to, request for, requests
for, responded by, responded with, response to, ripped into, rolled out,
seen by, seize on, seizing on, sent out, set to, shot back, shot back in, showed no sign of, showing
signs of, skeptical about, skeptical of, sound off, sound off on, sounded off, sounded off on, speak
about, speak of, speak out, speak out about, speak with, speaking of, speaking on, speaking out,
speaking out about, speaks of, speaks to, spoke about, spoke of, spoke on, spoke out, spoke to,
spoke with, spoken about, spoken out, spoken out about, standing by, starting to, starts with,
stood by, strategy of, struggling to, subject of, suggested in, support for, support of,
supporter of, supporters of, supportive of, sure to, take a look at, take aim at, taken to, takes
aim at, takes issue with, taking aim at, taking pains to, taking to, talk of, talked of, talked up,
talking up, tend to, tended to, tends to, think about, think of, thinking about, thinks about,
ticked off, took aim at, took credit for, took issue with, took to, touched on, tried to, tries to,
try to, trying to, turn against, turned against, turned to, unite in, united in, upbeat about, used
to, view of, views of, vocal in, walked back, wary of, weighed in, weighed in on, went on, went on
to, went to, working to, quoted as saying
"""
# Verbs by the particle that belongs to them, in all their forms.
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
        balk bristle chafe grumble hint jeer lash laugh marvel rage rail recoil scoff sneer""",
    "into question": "call",
    "on": "comment dwell elaborate expound focus insist reflect remark agree call",
    "to": "allude object react refer respond point testify",
    "with": "agree concur disagree sympathize side quibble",
    "in": "believe",
    "in part": "read write",
    "out": "point rule single spell",
    "off": "brush shrug",
    "issue with": "take taking took",
}
# What may be made: *made the point that*.
MADE = {
    f"{made} the {point}": 3
    for made in ("make", "makes", "made", "making")
    for point in ("case", "point", "argument", "claim")
}
# How likely a word is a cue: ten times the log-odds, rounded, of its reading being annotated as it
# is read. Fitted on the training part of PolNeAR (news of an American election year) together with
# the signals below: these are points of one corpus, not of English. Words seen less than five times
# have the points of their kind. How many points a reading needs is told where readings are chosen.
CUE_POINTS = """
: 0, accept -2, accepted -6, accepting -2, according to 3, accused 4, accused of -1, accuses 1,
accusing 3, acknowledge -1, acknowledged 5, acknowledging -4, add -5, added 3, adding 0, adds -6,
admit 1, admits 0, admitted -5, admitting -6, advised -12, advising -11, advocate for 3, advocated
4, affirm -3, agree 3, agree with 5, agreed -3, agreed with -2, aims -2, alleged -6, alleging -4,
allow 2, allowed -1, announce -2, announced 5, announces 6, announcing 3, answered -6, answering 4,
apologized -9, applauded -5, approved -3, argue 5, argued 2, argued for 0, argues -1, arguing 8, ask
-3, asked 2, asked about -2, asked for -1, asking -1, asks 2, assailed 2, asserted 3, assume -3,
assumed -4, assure -7, assured 1, assured of -3, attacked -2, attacking -4, attributed -3,
authorized -4, aware -2, aware of -1, backed -2, backing -7, backs -3, believe 0, believe in 6,
believed -8, believes 2, believing -6, bemoaned 5, blame 9, blamed -4, blasted 3, blasting -3,
blasts -3, boasted -7, booming -8, call -4, call for 0, called -3, called for 3, called on -4,
calling -2, calling for 0, calling on 2, calls 5, calls for 4, celebrated -8, celebrating -7,
certain -4, challenged -6, challenging -7, championed -3, chanted -2, charged -4, cheered -5,
cheering -4, cite 1, cited 7, cites 2, citing 17, claim 0, claimed 3, claiming 1, claims 10,
compared 0, comparing -2, complained 5, conceded 2, concerned -3, concerned about -3, concluded 0,
concludes -2, condemn -2, condemned 1, condemning -7, confident -8, confirm 1, confirmed -5,
congratulated 5, consider -3, considered -1, considering 1, considers 1, continue -8, continue to
-13, continued -8, continued to -3, continues 6, continues to -15, continuing -10, continuing to -7,
contrasting 0, convince 2, convinced 0, credited 1, critical of 2, criticize -3, criticized 4,
criticizing 4, decide -6, decided -3, deciding -4, declare -1, declared 2, declares -1, declaring 3,
decline -9, declined -3, decried 1, deemed 0, defended 5, defending -4, demanded -4, demanding -8,
demands 8, demonstrate -5, demonstrated -5, denied -3, denies -6, denounced 1, denouncing -2, deny
-4, denying -5, describe -4, described 7, describes 1, describing 5, detailed -1, detailing 0,
determine -5, determined -3, determining 2, disavowed 0, disclose -4, disclosed -2, discovered -7,
discuss 3, discussed 0, discussing 0, disliked -2, dismiss -7, dismissed 3, dismissing 1, documented
-2, doubled down on -1, doubted 1, dubbed 0, eager -1, echoed -5, echoing -8, emailed -4, embraced
-6, embracing -4, emphasize 1, emphasized 4, emphasizing 2, encourage 0, encouraged 3, encouraging
-7, endorse -6, endorsed -5, endorses -3, endorsing -1, enjoyed -1, enjoys -8, estimated -3,
estimates -4, expect 3, expected -3, expecting 3, expects -1, explain -1, explained 3, explaining 5,
explains 2, exposed -1, express -6, expressed -7, favor 0, favored -7, favors -6, fear 8, fears 1,
feel -2, feeling -6, feels -11, felt -2, finds 0, focus on -5, focused on -2, focuses on 3, forecast
4, found 1, framed -3, gathered -7, hammered -7, heard -1, highlight -3, highlighted 9, highlighting
-3, hints -1, hit back 3, hit back at 6, hit out at 8, hits back 3, hits back at 6, hits out at 8,
hitting back at 4, hitting out at 6, honored -5, hope 0, hoped -1, hopeful -9, hopes 3, hoping 1,
hoping for -1, identified 2, identified as -10, identify -2, ignore 2, ignored -1, imagine -2,
imagined 1, implied 1, indicate 1, indicated -2, indicates -3, informed -1, insist 3, insisted 4,
insisting 6, insists 1, instructed -3, intended -8, intends -1, interpreted -2, invoked -2, invoking
-7, joked -2, justify -4, knew -4, knocked 3, know 2, knowing -5, known -6, known as 0, known for
-3, knows 7, laid out 1, lambasted -2, lamented 8, learn -4, learned 2, learning -4, likened 4,
listed -1, lists 4, looking -2, looking for 1, looks -7, love -1, loved -1, made clear 6, made it
clear 6, maintained -10, maintains -18, mention 0, mentioned 0, mentioning 2, mentions -3, mock -2,
mocked -3, mocking 0, named -1, naming -4, note 3, noted 8, notes 2, noticed -4, noting 6, offered
-9, offering -6, oppose 0, opposed -2, opposes -5, opposing -8, opted 4, optimistic 0, ordered 11,
outlined -2, outlining 1, per 14, perceived 2, persuade 0, persuaded -6, planned -5, planning -2,
plans -1, pleaded -4, pledged -7, pledges 1, pledging 5, point out 2, point to 4, pointed out 11,
pointed to 8, pointing out 6, pointing to 6, points out 6, points to 0, portrayed 2, posted -9,
posting -5, praised 2, praising 1, predict -1, predicted 8, predicting 5, prefer 1, preferred 0,
pressed 0, projected 2, promise -1, promised 5, promises 1, promising 4, promote -1, promoted -2,
promoting -1, proposed 2, proposing 7, prove -10, proved -15, published -5, pushed -8, pushed for 6,
pushing -6, pushing for 8, put it 3, puts it 4, question -3, questioned 11, questioning 3, quick to
-3, quoted -2, railed against 8, read 3, reads 3, rebuked 1, rebut 5, recalled 7, recalling 6,
recognize 0, recognized -3, recognizes 2, recommend -2, recommended 3, recounted -5, referenced 6,
referencing 2, referred to 1, referring to 4, refuse 2, refused -1, refuses 5, refusing -2, regarded
-1, reiterated 0, reject -9, rejected -2, rejecting -2, remarked 2, remarking -4,
remember -4, remembered -2, reminded -3, reminding -7, repeat -1, repeated -3, repeating -3, replied
2, reported -2, reporting -2, reports -3, requested 1, required -2, resisted -3, respected -6,
respond -4, respond to -9, responded -3, responded by -14, responded to -14, responded with -7,
responding to -9, retweeted 0, reveal 2, revealed 0, reveals 2, rule out 3, ruled 0, rules out 3,
said 7, saw 0, say 5, saying 3, says 10, see 7, seeing -4, seek 1, seeking -5, seeks 0, sees 9,
share -2, shot back 4, shouted 6, shouting 0, show -2, showed -3, showing -6, shown 2, shows 0,
signaled 0, slam -7, slammed 1, slamming 2, slams -2, sought 3, sounded -1, speak -6, speaks -12,
spoke -3, spoke about 6, spoke on -8, spoke to -10, spoke with -12, stated 0, stating 4, stressed
-1, submit -14, submits -8, submitted -11, submitting -12, suggest 1, suggested 7, suggesting 1,
suggests -3, support -4, support for -9, supported -2, supporting -12, supports 2, sure -5,
suspected 3, talk about 3, talked about 5, talking about 8, take issue with 5, takes issue with 5,
talks about 6, tell -3, telling -4, tells 2, thanked 0, thanking -2, think -2, thinking
-11, thinking about 5, thinks 5, thought 0, threaten -1, threatened 3, threatening 4, threatens -2,
titled -3, told 3, took issue with 5, touted 6, touting -1, trusted -5, turned to -6,
tweeted -1, tweeting 4, tweets -7, unaware -1, underscore -7, underscored -6, underscores -4,
underscoring -3, understand 3, understanding -3, understands -5, understood 0, unveiled -1, upset
-6, urged 4, urging 1, view -2, viewed -3, views 1, voiced -9, vowed 3, vowing -2, vows 4, want -4,
wanted 1, wants -1, warn 0, warned 3, warning 0, welcome -4, welcomed 5, went on -6, went to -17,
wonder -3, wondered 4, worried 6, worried about 3, worries -2, worry 1, worry about 0, write 9,
writes -2, writing -4, written -3, wrote 8
"""
# What else speaks for (or against) a reading, in the same points, from the same fit.
SIGNALS: Mapping[str, int] = {
    "attribution.according": 6,
    "attribution.also_told": 1,
    "attribution.around": -3,
    "attribution.around_quote": -4,
    "attribution.as_quoted": 6,
    "attribution.as_said": -7,
    "attribution.claim": 7,
    "attribution.clause": -1,
    "attribution.colon": -5,
    "attribution.cue_quote": -4,
    "attribution.label": 2,
    "attribution.opening": -5,
    "attribution.by_whom": 14,
    "attribution.whose": 20,
    "attribution.passive": 10,
    "attribution.quote_first": -5,
    "attribution.quote_inverted": 8,
    "attribution.relative": -2,
    "attribution.seeming": 18,
    "attribution.shared": -3,
    "attribution.statement_first": 2,
    "attribution.statement_inverted": -5,
    "attribution.statement_then_when": -1,
    "attribution.statement_told": 6,
    "attribution.was_told": 3,
    "attribution.when_asked": -2,
    "before and": 3,
    "before but": 2,
    "before close": -1,
    "before comma": 4,
    "before dash": 2,
    "before determiner": -3,
    "before dummy": 1,
    "before edge": 12,
    "before ing": 1,
    "before inside": 4,
    "before name": -1,
    "before pronoun": 2,
    "before question": -3,
    "before s": -9,
    "before subordinator": 5,
    "before that": -6,
    "before time": -2,
    "before to": -5,
    "before which": -2,
    "before while": 2,
    "before whose": -5,
    "cue auxiliary": -1,
    "cue colon": 2,
    "cue determiner": -3,
    "cue ed": 0,
    "cue ing": -1,
    "cue listed": 0,
    "cue name": -4,
    "cue noun": 1,
    "cue particle": 1,
    "cue passive": -5,
    "cue report": 5,
    "cue reporting": 4,
    "cue unlisted": -6,
    "cue verb": -4,
    "discuss attribution.clause": 4,
    "discuss next name": -4,
    "discuss next preposition": -3,
    "feel attribution.clause": 3,
    "feel attribution.shared": -2,
    "feel next name": -5,
    "feel next noun": -3,
    "feel next that": 4,
    "feel next to": 3,
    "headline": 2,
    "judge attribution.clause": 2,
    "judge attribution.cue_quote": 4,
    "judge attribution.passive": -2,
    "judge attribution.relative": 3,
    "judge next determiner": 3,
    "judge next ing": -4,
    "judge next noun": 4,
    "judge next preposition": -5,
    "judge next pronoun": 2,
    "judge next quote_stop": -2,
    "judge next that": -6,
    "judge next to": -9,
    "kind discuss": -4,
    "kind feel": 1,
    "kind judge": 0,
    "kind say": 0,
    "kind show": -1,
    "kind think": -1,
    "kind want": -3,
    "left adverb": 3,
    "left and": 4,
    "left as": 4,
    "left auxiliary": -3,
    "left but": 7,
    "left comma": 8,
    "left ed": -2,
    "left edge": 8,
    "left ing": 3,
    "left inside": 12,
    "left name": -3,
    "left number": -1,
    "left preposition": 4,
    "left pronoun": -5,
    "left question": -5,
    "left report": -12,
    "left reporting": -11,
    "left semicolon": 8,
    "left subordinator": 3,
    "left that": -7,
    "left time": -4,
    "left to": 2,
    "left verb": -2,
    "left which": 5,
    "left while": 10,
    "left whose": 2,
    "next adverb": -7,
    "next as": -4,
    "next auxiliary": -7,
    "next but": -2,
    "next dash": -7,
    "next determiner": 2,
    "next dummy": 5,
    "next ed": -2,
    "next edge": -4,
    "next ing": 4,
    "next mark": -10,
    "next name": 3,
    "next noun": -1,
    "next number": 1,
    "next of": -10,
    "next open": -2,
    "next possessive": 3,
    "next preposition": -9,
    "next pronoun": 3,
    "next question": 6,
    "next quote_asks": 8,
    "next quote_comma": 5,
    "next quote_open": 2,
    "next quote_stop": 11,
    "next quote_word": 2,
    "next report": -5,
    "next reporting": 1,
    "next s": 1,
    "next stop": 8,
    "next subordinator": 2,
    "next that": 9,
    "next time": -10,
    "next verb": -8,
    "next which": 3,
    "next while": 3,
    "next whose": -2,
    "say attribution.around": 9,
    "say attribution.around_quote": -2,
    "say attribution.as_said": 5,
    "say attribution.cue_quote": 2,
    "say attribution.quote_first": 13,
    "say attribution.quote_inverted": 2,
    "say attribution.relative": -8,
    "say attribution.shared": -3,
    "say attribution.statement_first": 5,
    "say attribution.statement_inverted": 10,
    "say attribution.statement_then_when": 3,
    "say attribution.that_clause": -2,
    "say next adverb": 2,
    "say next as": -3,
    "say next auxiliary": 6,
    "say next comma": 2,
    "say next determiner": 3,
    "say next dummy": 3,
    "say next ed": 2,
    "say next name": 3,
    "say next noun": 2,
    "say next number": -2,
    "say next of": -2,
    "say next pronoun": 4,
    "say next quote_asks": 4,
    "say next quote_open": 4,
    "say next quote_stop": 5,
    "say next report": 3,
    "say next subordinator": -2,
    "say next that": 2,
    "say next time": -3,
    "say next to": -5,
    "say next verb": 9,
    "show next determiner": 3,
    "show next name": 9,
    "show next noun": -2,
    "show next preposition": -3,
    "show next pronoun": 4,
    "show next question": -5,
    "show next that": 2,
    "show next to": 2,
    "source agent": 9,
    "source apposition": -2,
    "source dated": 5,
    "source inserted": -8,
    "source inverted": 11,
    "source label": 6,
    "source list": -2,
    "source nearer": 4,
    "source near": 2,
    "source none": 2,
    "source object": -2,
    "source pronoun": -1,
    "source relative": -3,
    "source subject": -6,
    "source turn": -4,
    "source who": 5,
    "speaker close": 7,
    "speaker determiner": -2,
    "speaker dummy": 3,
    "speaker edge": -9,
    "speaker ing": 6,
    "speaker inside": -4,
    "speaker name": 7,
    "speaker noun": 3,
    "speaker number": -1,
    "speaker possessive": -1,
    "speaker pronoun": 6,
    "speaker that": -2,
    "speaker time": 2,
    "speaker which": -1,
    "speaker whose": 2,
    "sum amount": -30,
    "think attribution.clause": 2,
    "think attribution.passive": 8,
    "think attribution.shared": 3,
    "think next auxiliary": 7,
    "think next dummy": -2,
    "think next ed": 2,
    "think next ing": 2,
    "think next name": -3,
    "think next noun": -4,
    "think next of": -2,
    "think next subordinator": 4,
    "think next to": 3,
    "want attribution.cue_quote": 5,
    "want attribution.quote_first": 3,
    "want attribution.was_told": 9,
    "want next auxiliary": 10,
    "want next determiner": 2,
    "want next ing": -2,
    "want next noun": 3,
    "want next number": -2,
    "want next possessive": 2,
    "want next preposition": 2,
    "want next question": 5,
    "want next quote_asks": 3,
    "want next stop": -7,
    "want next subordinator": 7,
    "want next that": -3,
    "want next to": 4,
}


def points(text: str) -> dict[str, int]:
    """Read cues and their points: ``said 7, called for 3``."""
    pairs = [entry.rsplit(" ", 1) for entry in " ".join(text.split()).split(", ")]
    return {one: int(number) for cue, number in pairs for one in spellings(cue)}


GROUPS: Mapping[str, frozenset[str]] = {
    "cue_verbs": CUE_VERBS,
    "cue_pairs": frozenset(" ".join(PAIRS.split()).split(", ")),
    "cue_particles": spelt(" ".join(f"{CUE_PARTICLES.strip()}, {PAIRS}".split()).split(", ")).union(
        f"{form} {particle}"
        for particle, verbs in PARTICLES.items()
        for verb in verbs.split()
        for form in forms(verb)
    )
    | MADE.keys(),
    "compound_verbs": frozenset(COMPOUND_VERBS.split()),
    "compound_nouns": frozenset(COMPOUND_NOUNS.split()),
    "participle_nouns": frozenset(PARTICIPLE_NOUNS.split()),
    "stating_verbs": frozenset(STATING.split()),
    "source_cues": frozenset({"according", "per"}),
    "addressed_cues": frozenset(ADDRESSED.split()),
    "warning_cues": spelt(form for verb in WARNINGS.split() for form in forms(verb)),
    "reading_cues": frozenset(READINGS.split()),
    "said_to_cues": frozenset(SAID_TO.split()),
    "letter_cues": frozenset(LETTERS.split()),
    "request_cues": frozenset(REQUESTS.split()),
    "say_cues": frozenset(SAY.split()),
    "claim_nouns": frozenset(CLAIMS.split()),
    "owned_cues": frozenset(f"{OWNED_THAT} {OWNED_TO} {OWNED_LINKS}".replace(",", "").split())
    - {"of", "for", "to", "on", "about"},
    "owned_links": frozenset(" ".join(OWNED_LINKS.split()).split(", ")),
    "owned_phrases": frozenset(
        [f"{noun} that" for noun in OWNED_THAT.split()]
        + [f"{noun} to" for noun in OWNED_TO.split()]
    ),
    "expressing_cues": frozenset(form for verb in EXPRESSING.split() for form in forms(verb)),
    "sum_cues": frozenset(SUMS.split()),
    "backing_cues": frozenset(BACKING.split()),
    "describing_cues": frozenset({DESCRIBING}),
    "cue_quantifiers": frozenset(QUANTIFIERS.split()),
    "doing_cues": frozenset(DOING.split(", ")),
    "clause_cues": frozenset(form for verb in CLAUSED.split() for form in forms(verb)).union(
        MOVED.split()
    ),
    "seeing_cues": frozenset(SEEING.split()),
    "viewing_cues": frozenset(VIEWING.split()),
    "inverted_cues": frozenset(INVERTED.split()),
    "acts": frozenset(
        f"{form} {noun}"
        for verb, nouns in ACTS.items()
        for noun in nouns.split()
        for form in forms(verb)
    ).union(f"{verb} {word}" for verb, words in OUTCOMES.items() for word in words.split()),
    "forces": frozenset(
        f"{form} {force}"
        for verb in ("slam", "hammer", "blast", "pound")
        for force in FORCES.split()
        for form in forms(verb)
    )
    .union(f"warning {force}" for force in WARNED_OF.split())
    .union(f"{form} {name}" for form in forms("refer") for name in TERMS.split()),
    "passive_cues": spelt(PASSIVE.split()),
    "deed_cues": frozenset(DEEDS.split()),
    "agent_cues": spelt(f"{PASSIVE} {AGENTS}".split()).difference(
        f"{DEEDS} {ADDRESSED} {PASSIVE_TOLD}".split()
    ),
    "undergone_cues": frozenset(" ".join(UNDERGONE.split()).split(", ")),
    "told_cues": frozenset(f"{ADDRESSED} {PASSIVE_TOLD}".split()),
    "participle_cues": spelt(f"{PARTICIPLES} {PARTICIPLES_BESIDE}".split()),
    "be_forms": frozenset(BE_FORMS.split()),
    "seldom_cues": frozenset(SELDOM.split()),
    "seeming_cues": frozenset(SEEMING.split()),
    "look_nouns": frozenset(LOOKS.split()),
    "channels": frozenset(f"{CHANNELS} {LOOKS}".split()),
    "infinitive_cues": frozenset(" ".join(INFINITIVES.split()).split(", ")),
    "leading_verbs": frozenset(LEADING.split()),
    "perceived_verbs": frozenset(PERCEIVED.split()),
    "occasions": frozenset(f"{OCCASIONS} {LOOKS} {LANGUAGES}".split()).union(WEEKDAYS),
    "cue_days": frozenset(WEEKDAYS),
    "publishing_words": frozenset(PUBLISHING.split()),
    "withheld_words": frozenset(WITHHELD.split()),
    "denials": frozenset(DENIALS.split()),
    "setting_words": frozenset(SETTING_WORDS.split()),
    "setting_nouns": frozenset(f"{CHANNELS} {LOOKS} {OCCASIONS} {SETTING_NOUNS}".split()),
    "gathering_nouns": frozenset(GATHERINGS.split()),
    "meanwhile_words": frozenset(MEANWHILE.split()),
    "opening_adverbs": frozenset(OPENING_ADVERBS.split()),
    "inclusive_words": frozenset(INCLUSIVE.split()),
    "topic_words": frozenset(TOPIC_WORDS.split()),
    "topic_calls": frozenset(CALLS.split()),
    "versus_words": frozenset(VERSUS.split()),
    "listed_things": frozenset(LISTED.split()),
    "storm_words": frozenset(STORMS.split()),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "cue_points": points(CUE_POINTS) | MADE,
    "cue_signals": SIGNALS,
}
INFLECTED = frozenset({"cue_verbs"})
