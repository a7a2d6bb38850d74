"""Given names that tell *he* from *she*, titles, and the small words inside names.

The commonest given names of the countries most in the news, from general knowledge; names borne
by both women and men are left out.
"""

from collections.abc import Mapping

from newsdoc.lexicon.shared.given_names import MEN, WOMEN

MALE_NAMES = frozenset(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro aleksandr
    alexander alexei alexey alfred ali alistair allan allen alvin amir anders andre andreas andrei
    andrew andrzej angus anthony anton antonio antony arnold arthur axel ban barack barry bart ben
    benedict benjamin benny bernard bernd bernie bert bill billy björn bjorn bo bob bobby boris
    brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin carl carlos
    cedric chad charles charlie chester christian christoph christopher chuck clarence claude
    claus clifford clint clive colin conor corey craig cyril dan daniel darrell
    darren dave david dean dennis denis derek derrick desmond dick diego dieter dimitri dirk
    dmitry dmitri dominic don donald doug douglas dwayne dwight earl ed eddie edgar edmund
    eduardo edward edwin elias elijah elliot emmanuel emanuel emil enrique eric erik ernest ernst
    ethan eugene evan felipe felix ferdinand fernando francisco francois françois frank franz fred
    freddie frederick friedrich fritz gareth gary gavin gene geoff geoffrey george georg gerald
    gerard gerhard gerry giles giorgio giovanni giuseppe glenn greg gregory
    guillermo gunnar günter guy hamid hans harald harold harry harvey hassan heinrich heinz helmut
    henri henrik henry herbert herman hermann hugh hugo hussein ian ibrahim igor ilya
    imran isaac ismail ivan ivo jack jacob jacques jake jakob jamal james jared jason javier jay
    jeb jeff jeffrey jeremy jeroen jerome jerry jesus jim jimmy joachim joaquin joe joel
    johan johann john johnny jon jonas jonathan jonny jorge jose josé josef joseph josh joshua
    juan jürgen jurgen julian julio julius justin kabir karl keith ken kenneth kevin khalid kirk
    klaus kofi konrad kurt kyle lars larry laurent lawrence leo leon leonard leopold
    leroy liam lionel lorenzo louis luca lucas ludwig luis luke
    mahmoud malcolm manfred manuel marc marcel marco marcus mario mark markus martin marty marvin
    massimo mathias matt matteo matthew matthias maurice max maximilian mehmet mel melvin michael
    michel miguel mike mikhail miles milton mitch mitt mohamed mohammad mohammed moses muhammad
    mustafa narendra nathan nathaniel ned neil newt nicholas nick nicolas nigel nikolai
    nils noah noel olaf oleg oliver olivier omar orlando orrin oscar oskar osama otto
    pablo pascal patrick paul paulo pavel pedro peter per pete petr phil philip philipp phillip
    pierre pieter piotr rafael rahm rajiv ralph ramon ramzan randy rashid raul ray
    raymond recep reince ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland
    rolf roman ron ronald ronnie ross roy ruben rudolf rudolph rudy rupert ryan salman
    salvador sam samir samuel saul scott sean sebastian sergei sergey sergio seth shane shaun
    shinzo silvio simon stan stanley stefan steffen stephan stephen steve steven stuart
    sven sylvester tariq ted terence theodore thomas tim timothy tobias toby tod
    todd tom tomas tommy tony trevor tyler ulrich vaclav victor viktor vincent vittorio vladimir
    volker volodymyr walter wayne wendell werner wilbur wilhelm will william
    willie winston wolfgang wladimir xavier xi yitzhak yuri yusuf yves zachary
    """.split()
)
FEMALE_NAMES = frozenset(
    """
    abigail ada adele agnes aisha alexandra alice alicia alina alison allison amanda amber amelia
    amina amy ana anastasia andrea angela angelina anita anja ann anna anne annegret annette annie
    antonia april ariana ashley astrid audrey ayesha barbara beate beatrice beatrix becky belinda
    benazir bernadette beth betsy betty beverly bianca birgit bonnie brenda bridget brigitte
    britta brittany camila camilla candice carla carly carmen carol carole carolina caroline
    carolyn carrie catherine cathy cecilia charlotte chelsea cheryl chloe christiane christina
    christine cindy claire clara claudia colleen condoleezza connie constance corinna cristina
    crystal cynthia daisy daniela danielle dawn debbie deborah debra delia denise diana diane
    dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise
    elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eva eve evelyn
    fatima fiona florence frances franziska frederica frieda gabriela gabriele gail gemma
    georgina geraldine gertrude gillian gina giorgia gisela giulia gloria grace greta gretchen
    gudrun gwen hannah harriet heather heidi helen helena helene helga henrietta hilary hildegard
    hillary holly huma ida ilka ilse ines inga inge ingrid irene iris irina isabel isabella
    isabelle ivana ivanka jacqueline jane janet janice janine jasmine jeanette jeanne
    jen jennifer jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juanita
    judith judy julia juliane julie juliet june karen karin karla kate katharina katherine
    kathleen kathrin kathryn kathy katie katja katrin kayleigh kellyanne kerstin kimberly kirsten
    kirstjen kristen kristin kristina lara laura lauren laurie lea leah leila lena leticia
    lillian lily linda lisa liz loretta lori lorraine louise lucia lucille lucy luisa lydia lynn
    lynne mabel madeleine madeline maggie malala manuela marcia margaret margarita margot
    margrethe maria marianne marie marilyn marina marine marjorie marlene marta martha martina
    mary mathilde maud maureen maya meghan megan megyn mel melania melanie melinda melissa mercedes
    mia michelle mildred minna miranda miriam moira molly mona monica monika myra nadia nancy
    naomi natalia natalie natasha nicola nicole nina nikki nora norma olga olivia ottilie pam
    pamela patricia patsy patty paula pauline peggy penelope penny petra phyllis pia priscilla
    priti rachel ramona raquel rebecca regina renate renee rhonda rita roberta rosa rosalind rose
    rosemary roxanne ruth sabine sabrina sally samantha sandra sara sarah sharon sheila shelley
    sheryl shirley sigrid silke silvia simone sofia sonia sonja sophia sophie stacey stacy stella
    stephanie stormy sue susan susanna susanne suzanne sybil sylvia tamara tammy tanja tanya tara
    tatiana teresa tess tessa thea theresa tiffany tina toni tracy trudy tulsi ulla ulrike ursula
    uta valerie vanessa vera veronica vicki victoria viola violet virginia vivian wanda wendy
    winifred xenia yolanda yvonne zara zoe
    """.split()
)
TITLES: Mapping[str, str] = {
    **dict.fromkeys(
        """mr sir lord king prince baron duke herr monsieur señor fr alhaji datuk dato dato' shri
        sheikh tun seri allama ayatollah maulana mufti mullah""".split(),
        "m",
    ),
    **dict.fromkeys(
        """mrs ms miss madame lady queen princess baroness dame frau duchess countess señora datin
        hajia smt madam mdm sheikha""".split(),
        "f",
    ),
    **dict.fromkeys(
        """dr prof rev hon sen rep gov gen lt col capt maj sgt cpl cmdr adm pvt det insp supt pres
        amb atty st del cr cllr pc wpc dc dci con const barr cde engr rt sri
        tengku hhj ds coun cm cp cs dig dsp mos ps adgp asp dgp
        tem tempore""".split(),
        "",
    ),
}
# Short ranks, which are no family names behind another one: *Det Supt Ek*.
SHORT_RANKS = frozenset(
    "adm capt cmdr col con const cpl gen insp lt maj pvt seri sgt sri supt".split()
)
# Words that open a sentence before a name and are none: *Take Jon Ek*.
NAME_OPENERS = frozenset("ask deport enter introducing meet see take watch".split())
# Titles that are given names before *bin* and *Al*: *Sultan bin Ahmad*.
GIVEN_TITLES = frozenset({"imam", "sultan"})
GROUPS: Mapping[str, frozenset[str]] = {
    "name_openers": NAME_OPENERS,
    "short_ranks": SHORT_RANKS,
    "given_titles": GIVEN_TITLES,
    "male_names": MALE_NAMES | MEN,
    "female_names": FEMALE_NAMES | WOMEN,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {"titles": TITLES}
