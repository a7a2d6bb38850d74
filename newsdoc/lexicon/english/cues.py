"""Words that tie a source to its content: *said*, *according to*, *the claim that*."""

from collections.abc import Mapping

from newsdoc.lexicon.english.inflection import forms

# Reporting verbs that are seldom anything else.
REPORT = """
announce argue declare insist explain reply respond warn urge vow acknowledge admit assert allege
contend deny confirm reveal predict conclude recall remark tweet retweet ask describe accuse
criticize criticise denounce dismiss reject suggest cite concede emphasize emphasise complain
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
"""
IRREGULAR = """
say says said saying tell tells told telling write writes wrote writing think thinks believe
believes believed writing believing thinking seems appears speaks spoke
"""
CUE_VERBS = frozenset(
    [form for verb in REPORT.split() for form in forms(verb)]
    + [form for verb in REPORT_ED.split() for form in forms(verb)[2:]]
    + IRREGULAR.split()
)

# They take the person told: *told the board that …*.
ADDRESSED = """
tell tells told telling ask asks asked asking remind reminds reminded reminding assure assures
assured assuring inform informs informed informing
"""
# Nearly everything after these is content, to the sentence's end.
SAY = "said says say saying tell tells told telling wrote write writes writing added adding adds"
# With these after a form of *be*, the subject belongs to the content: *is expected to*.
PASSIVE = """
expected seen said considered believed thought known supposed asked told accused viewed regarded
portrayed reported alleged rumored estimated projected assumed described called deemed perceived
quoted urged ordered accepted understood widely heard criticized praised endorsed blamed
"""
BE_FORMS = "is are was were be been being"
# In what something is said: part of the cue where the content came first.
CHANNELS = """
statement email letter tweet memo post release column report op-ed note blog essay filing
"""
# On what occasion: not part of the source before it.
OCCASIONS = """
statement email letter tweet memo post release interview speech call conference briefing hearing
debate rally monday tuesday wednesday thursday friday saturday sunday
"""
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
# Cues of more than one word: what follows the verb and belongs to it. From PolNeAR, training part.
CUE_PARTICLES = """
according to, accusations of, accused of, advocate for, advocated for, advocating for, agree on,
agree with, agreed on, agreed with, agrees with, aimed at, allegations of, alluding to, angered
by, angry about, angry at, announcement of, anxieties about, anxiety about, apologize for,
apologized for, apologizes for, argued for, ask for, asked about, asked for, asking for, asks for,
assessment of, assessments of, assured of, attacked on, attacks on, attempt to, attempted to,
attempting to, attempts to, avoided direct criticism of, aware of, based on, began by, believe in,
believes in, blasted out, blasting out, boast about, boast of, boasted about, boasted of, boasting
about, boasts about, boasts of, bragged about, bristle at, bristled at, brought up, brushed off,
call for, call on, call upon, called for, called into, called on, called out, called upon, calling
for, calling into, calling on, calling out, calls for, calls on, calls out, campaign against,
campaign for, campaigned for, campaigning against, care about, careful not to, cares about, cast a
vote for, cast their votes for, cautioned against, chants of, charged with, cheer for, cheering
for, choose to, chose to, chosen to, claim credit for, claimed credit for, claiming allegiance to,
clear about, come on, come out, come up, comment on, commented on, commenting on, comments on,
complained about, complaining about, concerned about, concerns about, concluded by, continue to,
continue to focus on, continued to, continues to, continuing to, counting on, critical of,
criticism of, criticisms of, criticized as, criticizing as, debate on, dedicated to, devoted to,
disagree with, disagreed with, disagreement over, disagreements over, disagrees with, disclosure
of, disclosures of, distanced himself from, divided on, divided over, doubled down, doubled down
on, doubles down, doubles down on, doubling down, doubling down on, doubt about, doubts about,
draws attention to, drew attention to, dwelled on, embrace of, embracing of, enamored of,
endorsement of, endorsements of, engaged in, explained in, express support for, expressed concern
about, expressed support for, expressing concern about, failed to, favored strongly by, featured
in, fired back, fired back at, focus on, focused on, focuses on, focusing on, followed up,
followed up by, go out, go out of, goes on, goes on to, going on, going on to, going to, held up,
hesitate to, hesitated to, hints at, hold up, hope for, hoped for, hopes for, hoping for, hostile
to, identified as, identifies as, identify as, identify with, identifying with, impressed by,
inclined to, interest of, interested in, joked about, known as, known for, laid off, laid out,
lashed out, lashed out at, lay out, laying out, lays off, lays out, learn of, learned of, lined
up, lining up, look at, look for, look forward to, looking for, looking forward to, made clear,
made it, made it clear, made no mention of, made no secret of, makes clear, makes no apologies
for, makes no mention of, making it, making it clear, managed to, marveled at, message of,
messages of, met with, mused about, need to, needed to, needs to, negative response to, nervous
about, new questions about, offered his thoughts on, offering his thoughts on, opened up, opened
up about, opposition to, passed with, passion for, pay attention to, perception of, perceptions
of, picked up, pile on, piled on, pivoted to, played down, point of, point out, point to, pointed
out, pointed to, pointing out, pointing to, points out, points to, poised to, position on,
positions on, post on, posted on, pounce on, pounced on, praise for, pressed about, proposal for,
proud of, push for, pushed back, pushed back against, pushed for, pushing back, pushing back
against, pushing for, put it, put off, put out, puts it, putting out, question of, questioned
about, questions about, quick to, quick to point out, railed against, rails against, raised
questions about, range from, ranged from, rattled off, reason to, refer to, referred to, referred
to as, referring to, refers to, reflected on, reflecting on, reluctant to, relying on, remarked
upon, report to, reported to, request for, requests for, respond to, responded by, responded to,
responded with, responding to, responds to, response to, return to, returned to, ripped into,
rolled out, rule out, ruled out, saw for, see for, seen by, sees for, seize on, seizing on, sent
out, set to, shot back, shot back in, showed no sign of, showing signs of, shrugged off, sided
with, signed up, signs up, singled out, skeptical about, skeptical of, sound off, sound off on,
sounded off, sounded off on, sparred over, speak about, speak of, speak out, speak out about,
speak with, speaking of, speaking on, speaking out, speaking out about, speaks of, speaks to,
speculate about, speculated about, spell out, spelled out, spent much of, split on, spoke about,
spoke favorably of, spoke of, spoke on, spoke out, spoke to, spoke with, spoken about, spoken out,
spoken out about, standing by, starting to, starts with, state in, stated in, stood by, stopped
short of, strategy of, struck down, struggling to, subject of, suggested in, support for, support
of, supporter of, supporters of, supportive of, sure to, take a look at, take aim at, taken to,
takes aim at, takes issue with, taking aim at, taking pains to, taking to, taking to twitter to,
talk about, talk of, talked about, talked of, talked up, talking about, talking up, talks about,
tend to, tended to, tends to, think about, think of, thinking about, thinks about, thrilled with,
ticked off, took aim at, took credit for, took issue with, took some shots at, took to, took to
twitter to, touched on, tried to, tries to, try to, trying to, turn against, turned against,
turned to, unanimous in, unite in, united in, upbeat about, used it, used to, view of, views of,
vocal in, vote for, voted against, voted for, voted in, voted in favor of, voting against, voting
for, voting in, voting in favor of, vouched for, vouching for, walked back, warned about, warned
of, warning about, warning of, wary of, weighed in, weighed in on, went on, went on to, went out,
went out of, went to, working to, worried about, worries about, worry about, worrying about,
zeroing in, zeroing in on
"""
# How likely a word is a cue: ten times the log-odds of a right reading, counted over the training
# part of PolNeAR; a reading holds from -5 points on, with what the signals add.
CUE_POINTS = """
: -2 accept 0 accepted -3 according 3 accuse -5 accused 5 accuses -2 accusing 4 acknowledge -5
acknowledged 2 acknowledges -4 acknowledging -13 add -7 added 10 adding 10 address -11 addressed
-9 addresses -5 adds 0 admit 4 admits -2 admitted 0 admitting 0 adopted -10 advise -14 advised -18
advises -16 advising -14 advocate 2 advocated -2 advocates -4 advocating -1 agree 6 agreed -2
agrees -2 aimed -12 aiming 2 aims 4 alleged 0 alleges 6 alleging -15 allow 6 allowed 6 allows 9
alluding 12 angered 2 announce -7 announced 2 announces 14 announcing -8 answered -6 answering 3
answers -7 apologized -2 appeared -27 appearing -20 appears -23 appending 9 applaud -7 applauded
-6 applauding 8 approved 3 argue 1 argued 1 argues -3 arguing 16 ask -11 asked -6 asking -10 asks
1 assailed 0 assert -5 asserted -2 asserting -1 assume 0 assumed -3 assure -9 assured 3 attacked 5
attacks -20 attributed -5 authorized 5 avoided -5 aware -2 backed 2 backing -5 backs 8 banned 2
began -17 believe -4 believed -11 believes -4 believing 1 bemoaned 0 blame 13 blamed -1 blames 13
blaming 7 blast -2 blasted 1 blasting 0 boast -3 boasted -7 boasts -7 booed 2 bragged 7
bristled 2 brought -10 brushed 13 call -7 called -3 calling 0 calls 8 campaigning -2 carried -10
cast 4 cautioned 11 celebrated -7 challenged 2 challenging -7 championed 4 chanted -3
characterized 5 charge 6 charged -3 cheered -3 choose 0 chose -3 chosen 4 cite 2 cited 7 cites -2
citing 16 claim 3 claimed 0 claiming 5 claims 19 clear -16 commented 5 compared 5 comparing 7
complain -7 complained 2 concede -1 conceded 4 concerned -5 conclude -1 concluded 0 concludes -1
condemn -9 condemned 4 condemning -8 confirm -8 confirmed -4 congratulated 7 congratulating 10
considered -4 considering -8 considers 3 contend -3 contended -2 contends -3 continue -27
continued -7 continues -10 continuing -15 contradicted 19 contrasting 2 convinced 0 correct -5
counter -4 counting 1 cover -1 covered 3 creating 5 credited 8 critical 2 criticize -8 criticized
4 criticizes 4 criticizing -1 decide -7 decided 5 declare -11 declared 2 declares -1 declaring -3
decline -3 declined 3 decried -5 deemed -1 defended 7 defending -8 defends -2 delivered -8
delivering -2 demanded -9 demanding -10 demands 12 demonstrated 4 denied -7 denies -8 denounce 6
denounced 6 denouncing 9 deny -6 denying -9 derided 5 describe -5 described 5 describes -3
describing 4 detailed 3 detailing 0 determine 2 determined 5 determining 10 devoted -7 disavowed 7
disclosed -5 discuss 6 discussed 0 dislike 3 dismiss -5 dismissed 12 dismissing 2 displayed 8
dispute 8 disputed 9 disputes 13 distanced -1 divided -1 documented 3 doubled 7 doubt 7 downplayed
15 drawing -10 dubbed 5 dwelled 4 eager 2 echo 2 echoed -3 echoing -1 elaborated 0 emailed -5
embraced 2 embraces 1 embracing -2 emphasize 3 emphasized 13 emphasizes 9 emphasizing 7 encouraged
12 endorse -11 endorsed -7 endorses -10 endorsing 0 enjoy 2 enjoyed 7 enjoys -1 envision 4
established -1 estimated 0 estimates 2 expect 9 expected 3 expecting 6 experienced -5 explain -6
explained 2 explaining 4 explains 6 exposed 1 express -16 expressed -3 expressing 1 favor 0
favored -7 fear 10 feared 8 fearing 20 fears 3 featured -6 feel 5 felt 2 filed -13 files 0 find -6
finding -5 finds 2 fired -9 focus -9 focused 2 focuses 11 focusing 4 followed -7 follows -7
forecast 8 found 9 framed 6 gave -8 gives -8 guess 4 hailed 10 hailing 12 happy 3 hate 2 heard 0
held -14 highlighted 20 highlights 3 hinted -9 hints 3 hired -7 hits -8 hold -14 holds -15 hope 6
hoped -3 hopeful -4 hopes 5 hoping 0 hostile 6 identified 10 identify 7 ignore 6 ignored 3 implied
-5 implying -3 impressed 3 included -14 includes -11 indicate 3 indicated -2 indicates -6 informed
1 insist 2 insisted 2 insisting 5 insists 6 interjected 4 interpret 5 invoked 3 issued -16 joined
-16 joked 4 joking -4 knew -3 knocked 1 know 5 knowing 0 known -10 knows 3 labeled 5 labeling 5
laid -1 lambasted 4 lamented 17 lamenting 9 launching -4 laying 4 lays 14 learned 1 led -15 like
-9 likened 0 likes 3 lining 3 listed -7 lists 16 lobbied 0 look -11 looking 1 looks -8 love 6
loved 3 made -8 maintain -2 maintained 0 makes -4 making -16 mean -7 meant -9 mention 6 mentioned
5 mentioning 10 mentions 6 mock -2 mocked 0 mocking -1 mulling 16 mused -1 named 3 naming 0 need
-23 negotiated 2 nominate 1 nominated 8 note 6 noted 8 notes 12 noticed -5 noting 15 offered -7
offering -11 offers -3 opened -14 opined 2 oppose 5 opposed -6 opposes -5 opposing -14 opted 8
optimistic 4 ordered 13 outlined 3 outlining 0 overturned 6 paints 7 passed -6 perceived 11
persuade -14 persuaded -16 persuading -14 planned 2 planning 1 plans 1 played -14 pledge 4 pledged
-1 pledges 6 pledging 0 point -1 pointed 7 pointing 13 points 1 poised -9 portrayed 6 portraying 6
positioned -2 posted -14 posting -7 praised 5 praises 13 praising 1 predict 3 predicted 11
predicting 10 predicts 8 prefer 3 preferred -4 prefers 12 presented -5 presents -4 pressed 1
prohibit 12 projected 4 promise 8 promised 6 promises 12 promising -1 promote 4 promoted 3
promoting -1 pronounced 1 proposed 0 proposes 14 proposing 7 proved -10 provide -1 provided -13
published -13 push -1 pushed 6 pushing 5 put -12 puts 0 question -6 questioned 7 questioning -2
questions -10 quick -5 quote 9 quoted 9 quotes 10 quoting 14 railed 5 raised -14 ran -8 ratify 10
reacted -4 read 13 reads 14 reaffirmed 18 realized -2 reassured -2 rebuffed 3 rebuked 2 rebut 11
recall -3 recalled 7 recalling 12 recites 4 recognize 1 recognized -1 recognizing 3 recommend -2
recommended 6 recounted -1 refer 2 referenced 18 referencing 5 referred 4 referring 17 refers 8
reflecting 2 reflects 0 refuse 13 refused 4 refuses 12 refusing 3 reiterated 1 reject -8 rejected
1 rejecting -3 released -8 relying 0 remark -6 remarked -1 remarking 0 remarks -15 remember -1
remembered 6 remembers 1 reminded -15 reminding -16 reminds -18 repeated 3 repeating 4 replied 5
reply -3 report -8 reported -1 reporting -4 reports -1 represent -9 requested -2 require 5
required -3 requires -3 resist 10 resisted 8 respond -7 responded -13 responding -4 responds -3
restricting 1 return -10 retweeted 10 reveal -3 revealed -4 revealing -1 reveals 7 ridicule 6
ripped -1 rips 7 rolled -3 rule 3 ruled 0 rumors 7 said 9 satisfied 2 saw 2 say 3 saying 7 says 13
see 10 seeing 0 seek 10 seeking 3 seeks 14 seemed -32 seems -25 seen 0 sees 11 share 1 shared -3
shares -2 shocked 5 shot -2 shouted 13 shouting -5 show 6 showed 0 showing -9 shown 3 shows 9
shrugged 0 sided 12 signaled 3 signed -7 singled 0 skeptical 3 slam -4 slammed 7 slamming 11 slams
-1 sought 14 sounded 6 sparred 11 speak -2 speaking -10 speaks -6 speculate -5 speculated 9 split
0 spoke -7 spoken -3 spotted 3 started -18 starts -7 stated 2 stating 5 stood -1 stressed 1
stressing 2 struck 2 suggest 3 suggested 7 suggesting 0 suggests 3 support -7 supported -5
supporting -16 supportive 13 supports 5 sure -4 surprised -7 suspected 13 suspended -8 takes -4
taking -16 talk -8 talked 3 talking 2 talks 6 targeted -6 targets 1 tell -3 telling -12 tells 2
testified -7 thanked -4 thanking -8 thanks -10 think -5 thinking -6 thinks -2 thought -4 threaten
6 threatened 16 threatening 14 threatens 14 thrilled 3 ticked 6 told 2 took -12 touched -2 touted
8 touting 7 touts 9 trumpeting 19 turned -15 tweet -9 tweeted 1 tweeting 4 tweets -4 tying 2
underscored 3 understand -3 understood -3 unveiled -4 upset -3 urge -4 urged 5 urging -4 uttered 1
view -5 viewed -1 views -1 vocal 1 voiced -12 voted -5 voting -15 vouched 1 vow 10 vowed 7 vowing
5 vows 11 walked -7 want 2 wanted -3 wants 8 warn -11 warned 1 warning -14 wary 9 watched -2
weighed 10 welcome -1 welcomed 7 willing -4 withheld 3 wonder 0 wondered 0 wondering 5 worried 10
worries 3 worry 3 worrying 5 write 17 writes 7 writing 2 wrote 16 yelled 1 zeroing 3
"""
# What else speaks for (or against) a reading, in the same points.
SIGNALS: Mapping[str, int] = {
    "attribution.according": 2,
    "attribution.around": 4,
    "attribution.around_quote": -3,
    "attribution.as_said": -3,
    "attribution.clause": -5,
    "attribution.colon": -7,
    "attribution.cue_quote": -7,
    "attribution.passive": 10,
    "attribution.quote_first": 11,
    "attribution.quote_inverted": 1,
    "attribution.relative": -14,
    "attribution.shared": -11,
    "attribution.statement_first": 12,
    "attribution.statement_inverted": -4,
    "attribution.statement_then_when": 5,
    "attribution.that_clause": -7,
    "attribution.told": -3,
    "cue adverb": -10,
    "cue auxiliary": -1,
    "cue capital": -12,
    "cue ed": -6,
    "cue ing": -5,
    "cue listed": -1,
    "cue name": -6,
    "cue noun": -6,
    "cue particle": 5,
    "cue passive": -16,
    "cue preposition": -11,
    "cue report": 4,
    "cue reporting": 4,
    "cue unlisted": 3,
    "cue verb": -12,
    "headline": 7,
    "next adverb": -11,
    "next and": -1,
    "next as": -17,
    "next asks": -1,
    "next auxiliary": -10,
    "next but": -3,
    "next close": -3,
    "next colon": -1,
    "next comma": -4,
    "next dash": -15,
    "next determiner": 2,
    "next dots": -2,
    "next dummy": 5,
    "next ed": -3,
    "next ing": 1,
    "next mark": -21,
    "next name": 2,
    "next noun": -3,
    "next number": -3,
    "next of": -22,
    "next open": -4,
    "next possessive": 3,
    "next preposition": -21,
    "next pronoun": 2,
    "next question": 7,
    "next quote_asks": 8,
    "next quote_comma": -4,
    "next quote_stop": 10,
    "next quote_word": -10,
    "next report": -15,
    "next reporting": -3,
    "next s": -4,
    "next stop": 4,
    "next subordinator": -6,
    "next that": 10,
    "next time": -17,
    "next to": -4,
    "next verb": -10,
    "next which": 6,
    "next whose": -11,
    "source after": 2,
    "source agent": 6,
    "source inserted": -7,
    "source it": 1,
    "source list": -14,
    "source near": 1,
    "source none": 9,
    "source object": -22,
    "source pronoun": -3,
    "source relative": -6,
    "source shared": -7,
    "source subject": -10,
    "speaker adverb": 3,
    "speaker auxiliary": -4,
    "speaker close": 5,
    "speaker determiner": -8,
    "speaker dummy": 1,
    "speaker ed": 4,
    "speaker ing": 3,
    "speaker inside": -9,
    "speaker name": 9,
    "speaker noun": 5,
    "speaker number": -1,
    "speaker of": -15,
    "speaker possessive": 3,
    "speaker preposition": -8,
    "speaker pronoun": 10,
    "speaker report": -2,
    "speaker reporting": -5,
    "speaker s": 5,
    "speaker that": -9,
    "speaker verb": 3,
    "speaker which": 3,
    "speaker whose": 4,
}


def points(text: str) -> dict[str, int]:
    """Read words and their points."""
    words = text.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


GROUPS: Mapping[str, frozenset[str]] = {
    "cue_verbs": CUE_VERBS,
    "cue_particles": frozenset(" ".join(CUE_PARTICLES.split()).split(", ")),
    "addressed_cues": frozenset(ADDRESSED.split()),
    "say_cues": frozenset(SAY.split()),
    "passive_cues": frozenset(PASSIVE.split()),
    "be_forms": frozenset(BE_FORMS.split()),
    "channels": frozenset(CHANNELS.split()),
    "occasions": frozenset(OCCASIONS.split()),
    "cue_days": frozenset(WEEKDAYS.split()),
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "cue_points": points(CUE_POINTS),
    "cue_signals": SIGNALS,
}
INFLECTED = frozenset({"cue_verbs"})
