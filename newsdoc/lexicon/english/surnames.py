"""Family names, and single names, that tell a person even where no given name stands."""

from collections.abc import Mapping

# Common in English-speaking countries; not those that are also towns, firms or common words.
FAMILY_NAMES = frozenset(
    """
    adams adkins allen alvarez anderson andrews armstrong arnold atkins atkinson bailey baker
    barker barnes barrett bates baxter becker bell bennett berger bowen bowman boyd bradley
    brady brennan briggs brooks brown bryant burgess burke burns bush byrne caldwell cameron
    campbell carey carlson carpenter carr carroll carter castillo castro chambers chandler
    chapman chavez christensen christie chung clarke clayton clements clinton cohen cohn coleman
    collins connolly connor contreras conway cook cooper cox craig crawford cruz cummings
    cunningham curtis daly daniels davidson davies davis dawson delgado diaz dixon dodd donnelly
    donovan doyle duffy duncan dunn edwards elliott ellis erickson estrada evans farrell
    ferguson fernandez fischer fisher fitzgerald fleming fletcher flores flynn foley forbes
    foster fowler fraser freeman friedman fuller gallagher garcia gardner garner garrett gates
    gibbs gibson gilbert gill gingrich goldberg gomez gonzales gonzalez goodman goodwin gordon
    graham graves greenberg greene gregory griffin griffith guerrero gutierrez guzman hale hanna
    hansen hanson harper harrington harris harrison harvey hawkins hayes henderson henry
    hernandez herrera hicks higgins hoffman hogan holmes hopkins horton howard howell hughes
    hunt hunter ingram jacobs jacobson james jenkins jennings jensen jimenez johnson johnston
    jones jordan kasich keller kelley kelly kennedy kerr kerry khan klein kramer kumar lambert
    larson lawson leary lee levine levy lewis lloyd lopez lowe lynch macdonald mackenzie
    maldonado malone manning marquez marshall martin martinez mason matthews maxwell mccain
    mccarthy mcdonald mckenzie mcmahon medina mendez mendoza meyer meyers miles miller milligan
    mitchell molina moore morales moran moreno morris morrison morton mueller mullen munoz
    murphy murray myers navarro nelson newman newton nguyen nichols nixon nolan norris o'brien
    o'connor o'donnell o'malley o'neill o'reilly obama olsen olson ortega ortiz osborne owens
    palin palmer parker parsons patel patterson pearson pelosi pence perez perkins perry peters
    petersen peterson phillips pittman porter powell quinn ramirez ramos ramsey reagan reed
    reeves reid reilly reyes reynolds rice richards richardson riley rivera roberts robertson
    robinson robles rodgers rodriguez rogers romero romney rosen rosenberg ross roth rubio ruiz
    russell ryan salazar sanchez sanders santos saunders schmidt schneider schroeder schultz
    schumer schwartz scott shapiro sharma sharp shaw shelton shepherd sheridan simmons simon
    simpson sims singh smith snyder soto spencer stein stephens stevens stevenson stewart
    sullivan sutton swanson sweeney taylor thompson thomson torres trump tucker turner tyler
    valdez vargas vasquez vaughn vega walker wallace walsh walters ward warner warren watkins
    watson weaver webb weber weiss welch wheeler wilkins wilkinson williams williamson willis
    wilson wong wright yang zhang zimmerman
    """.split()
)
# Heads of state, artists and others who go by one name.
SINGLE_NAMES = frozenset(
    """
    abbas adele ahmadinejad aristotle assad attlee beethoven berlusconi beyonce beyoncé biden
    björk blair bolsonaro bono brezhnev chirac churchill confucius darwin disraeli einstein
    erdogan erdoğan freud gaddafi galileo gandhi god gorbachev hitler hollande jesus juncker kant
    khamenei khomeini khrushchev kissinger lenin lukashenko lula macron madoff madonna maduro
    mandela mao marx medvedev merkel merz messi michelangelo milosevic mitterrand modi mozart
    mubarak mugabe muhammad mussolini nadal napoleon nehru netanyahu newton neymar nietzsche orban
    orbán pelé picasso pinochet plato putin rajoy rasputin rembrandt renzi rihanna ronaldo
    roosevelt rouhani sarkozy scholz shakespeare shakira sisi snowden socrates stalin starmer
    sunak thatcher tito tolstoy trotsky trudeau truman tsipras tusk voltaire yanukovych yeltsin
    yushchenko zapatero zelensky zelenskyy zidane zuckerberg zuma
    """.split()
)
# Chinese, Korean and Vietnamese family names, which stand before the given name: *Tan Wei Ming*.
LEADING_FAMILIES = frozenset(
    """
    ahn ang aung bai bao bui cai cao chan chang chao chee chen cheng cheong cheung chew chia chiang
    chin cho choi chong choo chow chu chua chung cui dai dang deng ding dong duan duong fan fang
    feng foo fu gan gao goh gong guo hai han hao he heng ho hoang hong hou hsieh hsu hu hua huang
    huynh hwang jeon jeong jia jiang jin jung kang kim ko koh kong koo kuo kwok kwon lai lam lau
    law le lee lei leong leung li liang liao lim lin ling liu loh loke low lu lui luo ma mao mei
    meng moon mok na nam neo ng ngo nguyen oh ong pan pang park peng pham phan phua poh quek ren ryu
    seah see seo shao shen sheng shi shin shum sim so soh soon su suh sun tai tan tang tao tay teh
    teng teo thio tian tng toh tong tran trinh truong tsai tsang tse tu vo vu wan wang wee wei wen
    wong woo wu xi xia xiang xiao xie xiong xu xue yam yan yang yao yap ye yee yeo yeoh yi yim yin
    yip yoo yoon yu yuan yue yun zeng zhang zhao zheng zhong zhou zhu zhuang zou
    """.split()
)

# Family names that are also words for a house, a paper or a group: *Ann Page*, *Page*.
NOUN_NAMES = frozenset(
    """
    bank banks bench bill board book camp church council court day field fields forces hall
    hawks house label law letter list lodge major minor note page paper parish party pike plant poll
    port post power powers press sign speech store story street temple text town watch will wills
    works yard
    """.split()
)

# Words that open sentences and labels, and name nobody.
NO_NAMES = frozenset(
    """
    breaking busted clarification correction early exclusive fight initial latest likewise look
    new nobody none plenty
    related subsequent talk there underdog update updated watch weather wow
    """.split()
)

GROUPS: Mapping[str, frozenset[str]] = {
    "family_names": FAMILY_NAMES | SINGLE_NAMES,
    "leading_families": LEADING_FAMILIES,
    "no_names": NO_NAMES,
    "noun_names": NOUN_NAMES,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
