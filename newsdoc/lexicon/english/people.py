"""Words for those who speak: a *spokesman*, *residents*, a *ministry*, a *statement*.

``person_nouns`` gives each word for one person the gender it tells, or nothing; plurals of these
words are groups.
"""

from collections.abc import Mapping

MEN = """
actor alderman anchorman assemblyman baron boy boyfriend brother businessman cameraman cardinal
chairman clergyman congressman councilman councillman cousin-in-law craftsman dad duke emperor
father father-in-law fireman fisherman foreman frontman gentleman grandfather grandson gunman
guy husband imam king lord man marksman monk nephew newsman ombudsman patriarch policeman pope
priest prince rabbi salesman serviceman showman sheikh sheriff son son-in-law spokesman
sportsman statesman stepfather sultan uncle weatherman widower workman
airman committeeman headmaster selectman
dutchman englishman frenchman irishman scotsman welshman
"""
WOMEN = """
actress anchorwoman assemblywoman aunt baroness businesswoman chairwoman congresswoman
councilwoman dame daughter daughter-in-law duchess empress girl girlfriend grandmother
granddaughter heiress hostess housewife lady landlady mom mother mother-in-law mum niece noblewoman
nun policewoman princess queen saleswoman servicewoman sister sister-in-law spokeswoman
sportswoman stateswoman stepmother waitress widow wife woman
alderwoman ballerina committeewoman headmistress
dutchwoman englishwoman frenchwoman irishwoman
"""
ANYBODY = """
academic accountant activist actuary administrator admiral adv adviser advisor advocate agent aide
ally ambassador analyst anchor animator anthropologist apprentice archbishop archaeologist
architect artist assistant associate astronaut astronomer athlete attorney auditor author baker
banker barrister beekeeper billionaire biographer biologist bishop blogger boss botanist boxer
broadcaster broker brigadier builder burgomaster butcher campaigner candidate captain caretaker
carer carpenter cashier chair chairperson challenger champion chancellor chaplain chef chemist chief
child cleric clerk climatologist climber coach collector colleague colonel columnist comedian
comic commander commentator commissioner communist composer conductor conservative constable
consultant contender contractor convener co-author co-chair co-founder co-owner cook coordinator
coroner correspondent councillor councilor counsel counselor cousin creator critic curator
customer cyclist dean debater defendant defender delegate democrat demonstrator dentist deputy
designer detective developer dictator diplomat director director-general dissident doctor donor
driver economist editor educator electrician elector employee employer engineer entertainer
entrepreneur envoy epidemiologist ethicist evangelist executive expert explorer farmer fellow
filmmaker financier firefighter fisher forecaster founder friend front-runner frontrunner gardener
general geographer geologist golfer governor graduate grandchild guard guest guide hacker
hairdresser head headteacher headmaster historian host humorist hunter immigrant incumbent
independent industrialist informant inspector instructor insider intern interpreter interviewer
investigator investor jeweller jihadist jockey journalist judge juror justice keeper labourer
landlord lawmaker lawyer leader lecturer legislator liberal librarian lieutenant lifeguard linguist
lobbyist magistrate magnate major manager marine marshal mathematician mayor mechanic mediator medic
member mentor merchant meteorologist midwife migrant millionaire miner minister mogul moderator
monarch musician negotiator neighbor neighbour neurosurgeon neuroscientist nominee notary novelist
nurse observer officer official operative operator opponent optician orator organiser organizer
owner painter paramedic parent parliamentarian partner passenger pastor patient patron pediatrician
performer philanthropist philosopher photographer physician physicist pianist pilot pioneer player
playwright poet politician pollster porter postmaster premier preacher president principal prisoner
producer professor programmer promoter proprietor prosecutor protester psychiatrist psychologist
publisher publicist pundit pupil ranger rapper reader realtor receptionist recruiter referee
reformer refugee regulator reporter representative republican researcher resident retiree reverend
rider rival runner sailor scholar scientist scout screenwriter sculptor secretary secretary-general
seller senator sergeant shareholder sheriff shopkeeper singer skipper smuggler socialist sociologist
soldier solicitor songwriter source speaker specialist speechwriter spokesperson staffer star
steward stockbroker storekeeper strategist student superintendent supervisor supporter surgeon
surrogate surveyor survivor suspect tailor teacher teenager therapist tourist trader trainer
translator traveller traveler treasurer trustee tutor tycoon undersecretary understudy vet veteran
vice-president vicar victim villager violinist visitor volunteer voter warden whistleblower winner
witness worker writer youngster zoologist ceo cfo coo cto mp mep msp trade-unionist co-star costar
rep chro cio ciso
co-worker appointee archivist barista bartender bassist bundler cardiologist choreographer
co-chairman cofounder comptroller corporal criminologist demographer drummer ecologist essayist
fundraiser goalkeeper grower guitarist heir hotelier influencer innkeeper memoirist midfielder
pitcher plumber podcaster provost quarterback rancher registrar showrunner sprinter statistician
striker superdelegate swimmer theologian trucker vice-chair virologist welder whip angler bystander
cartoonist cinematographer commuter conservationist cosmologist crofter dermatologist egyptologist
entomologist ferryman glaciologist grocer hiker homeowner hydrologist immunologist jogger motorist
neurologist oceanographer oncologist onlooker ornithologist palaeontologist paleontologist
pathologist pedestrian pensioner photojournalist physiologist postman presenter primatologist
radiologist rambler seismologist shopper soprano technologist tenant toxicologist trawlerman
volcanologist winemaker youtuber batsman bowler briton cosponsor croat narrator skier spaniard
sponsor swede teammate wicketkeeper winger spectator
batter seamer spinner linebacker shortstop reliever rookie sophomore bailiff undersheriff landowner
eyewitness vice-captain pcso comrade taoiseach objector opener hooker prop under-secretary
under-secretary-general
all-rounder centre-back centre-forward centre-half
astrophysicist autoworker babysitter barmaid bellhop bookkeeper bouncer burglar cabbie cadet
caregiver caterer cellist chauffeur classmate cleaner companion concierge conscript convict
counsellor coworker custodian dancer detainee distiller doorman evacuee farmhand fiance
fiancee fiancé fiancée flatmate florist freshman fugitive gamekeeper gamer geophysicist herder
homemaker hostage housekeeper housemate inmate ironworker islander janitor lineman lobsterman logger
longshoreman lumberjack machinist magician nanny organist paediatrician parolee pharmacist
pipefitter plaintiff plasterer pontiff postgraduate restaurateur robber roofer roommate schoolmate
seamstress sommelier spouse steelworker stevedore stylist trainee undergraduate veterinarian waiter
zookeeper
attorney-general auditor-general commissioner-general governor-general inspector-general
registrar-general solicitor-general acp bricklayer childminder coxswain dcp helmsman publican
sp trooper assemblymember congressmember councilmember counterpart igp mca mec mla mlc predecessor
protege protégé sho ssp successor td
fly-half full-back half-back left-armer left-back left-hander passer-by right-armer right-back
right-hander runner-up scrum-half wing-back co-driver co-host co-pilot ex-captain
"""
NUMBERS = "one two three four five six seven eight".split()
PARENTS = {
    f"{parent}-of-{number}": gender
    for parent, gender in [
        ("father", "m"),
        ("dad", "m"),
        ("grandfather", "m"),
        ("mother", "f"),
        ("mum", "f"),
        ("mom", "f"),
        ("grandmother", "f"),
    ]
    for number in NUMBERS
}
PERSON_NOUNS: Mapping[str, str] = {
    **PARENTS,
    **dict.fromkeys(ANYBODY.split(), ""),
    **dict.fromkeys(MEN.split(), "m"),
    **dict.fromkeys(WOMEN.split(), "f"),
    "sen": "",
    "rep": "",
    "gov": "",
    "gen": "",
    "rev": "",
}
GROUP_NOUNS = frozenset(
    """
    people police residents voters officials aides sources critics men women children folks
    authorities lawmakers experts americans europeans whites blacks hispanics latinos muslims jews
    christians catholics evangelicals millennials public audience crowd crew couple pair duo trio
    family families staff base establishment electorate community population majority minority
    faction wing percent clergy communities firefighters paramedics personnel forces troops others
    sides many some those half two-thirds third quarter handful dozens hundreds thousands millions
    rebels pundits elites relatives spouses siblings parents twins brothers sisters countrymen
    businessmen congressmen chairmen spokesmen fishermen policemen attendees backers detractors foes
    fans hopefuls contenders locals elders ones left right both passers-by respondents participants
    jurors moderates progressives whips liberals hawks doves media press youth
    """.split()
)
ORGANIZATION_NOUNS = frozenset(
    """
    academy administration agency airline airport alliance archive army assembly association
    authority bank bar bench board body broadcaster brewery bureau cabinet camp campaign carmaker
    caucus center centre coastguard palace chain chamber charity church city clinic club coalition
    college commission committee company conference conglomerate congress consortium corporation
    council country court cult delegation department developer directorate district embassy empire
    enterprise exchange executive-board expedition faculty federation firm force foundation fund
    garrison giant government group guild gym hospital hotel house industry insurer institute
    institution judiciary junta jury kingdom laboratory lab league legislature lender library
    magazine maker manufacturer military militia ministry mission mosque movement
    municipality museum nation navy network newspaper nonprofit non-profit office operator
    opposition
    organisation organization orchestra outlet panel paper parish parliament party plant platform
    port presidency prosecution publication publisher railway refinery regime regulator registrar
    republic restaurant retailer school secretariat senate service side society squad start-up
    startup state station store studio subsidiary superpower supermarket syndicate synod tank
    task-force team temple theatre theater think-tank town trade treasury tribunal trust union
    university utility village watchdog zoo leadership faa airlines app automaker bookmaker brewer
    carrier chipmaker drugmaker fintech planemaker shipbuilder steelmaker toymaker
    """.split()
)
DOCUMENT_NOUNS = frozenset(
    """
    account accounts ad adverts affidavit agreement alert analysis announcement article bill blog
    book brief briefing brochure bulletin cable caption charter communique communiqué complaint
    constitution contract data decree document documents dossier draft editorial email e-mail emails
    estimate estimates evidence figures file filing filings findings footage forecast guideline
    guidelines handbook headline indictment inquiry investigation invitation invoice journal
    judgment judgement label law lawsuit leaflet legislation letter list logs manifesto manual
    manuscript map memo memoir memorandum message minutes motion note notebook notes notice
    numbers op-ed opinion order page pamphlet pact papers passage petition placard plan platform
    play poll polling polls post poster presentation proclamation projection proposal readout record
    recording records registry release report reports research resolution results review rules
    ruling screenplay script sign slides slideshow speech statement statements statistics story
    study studies suit summary summons survey surveys tally tape testimony text timeline transcript
    transcripts treaty tweet tweets verdict version video warrant website will
    """.split()
)
# Documents and what is in them, behind which *states* is a verb: *the policy states that*.
STATING_NOUNS = DOCUMENT_NOUNS.union(
    "advisory clause code deposition guidance policies policy profile rule subpoena".split()
)
# Words before *paper* that make it a document.
PAPER_KINDS = frozenset(
    "academic consultation discussion green new policy position recent research scientific white"
    " working".split()
)
# Documents that belong to whoever has just spoken.
MESSAGES = frozenset("statement email e-mail letter tweet post message memo release".split())
# Words that news uses to name an organisation anew that has just been named.
HOUSE_EPITHETS = frozenset(
    """
    agency airline app association automaker bank bar bookmaker brewer brewery broadcaster builder
    carmaker carrier chain charity chipmaker club company conglomerate drugmaker enterprise exchange
    federation firm foundation fund giant group hospital hotel institute insurer laboratory league
    lender magazine maker manufacturer museum network newspaper non-profit nonprofit operator
    organisation organization outlet paper planemaker publisher railway refinery restaurant retailer
    school shipbuilder start-up startup steelmaker studio think-tank toymaker union university
    utility website zoo
    """.split()
)
# With these before it a name is that of an organisation: *Chipmaker Velora*.
HOUSE_OPENERS = frozenset(
    """airline automaker bookseller brewer broadcaster builder bookmaker carmaker carrier chipmaker
    conglomerate developer drugmaker fintech grocer housebuilder insurer lender miner non-profit
    nonprofit operator planemaker publisher refiner retailer shipbuilder smartphone-maker start-up
    startup steelmaker streamer supermarket tech toymaker utility watchdog""".split()
)
# Capitalised words that make a name the name of an organisation.
ORGANIZATION_NAMES = frozenset(
    """
    academy administration aerospace agency airlines airways breweries brewing cruises ferries
    afc fc hotspur rovers wanderers albion
    robotics shipping therapeutics ventures without against alliance ambulance analytics army
    assembly associates association authority aviation bank board brands brigade broadcasting
    brothers bureau cabinet capital center centre chamber chemicals church city coalition college
    commission committee communications company conference congress constabulary consulting corp
    corporation council county court department electric electronics embassy energy enterprises
    entertainment exchange federation foods force foundation fund gas gazette government group guild
    herald holdings homes hospital hotel house inc industries initiative inn institute institution
    insurance international investments journal kremlin labs league legislature library limited llc
    logistics ltd magazine media ministry mission motors museum nations navy network networks news
    office organisation organization parliament partners party pentagon petroleum pharma
    pharmaceuticals pictures plc police post press productions project radio rail railways records
    rescue reserve review school secretariat securities semiconductors senate service services
    society software station stores street studios summit sabha supreme systems team technologies
    technology telecom television times today tower trains transit tribune trust tv uk union
    university watch week works world yard gmbh
    """.split()
)
# Firms, papers, movements and the like that go by one word.
HOUSE_NAMES = frozenset(
    """
    politifact snopes c-span google facebook twitter apple microsoft amazon uber netflix boeing
    airbus samsung toyota volkswagen walmart politico bloomberg reuters breitbart newsweek
    guardian telegraph independent forbes fortune vox buzzfeed time nature lancet gallup wikileaks
    al-ahram al-arabiya al-jazeera al-nusra al-qaeda al-qaida al-shabaab al-shabab
    kremlin pentagon vatican hamas hezbollah taliban labour interpol europol greenpeace oxfam unicef
    """.split()
)
# Places that speak for those who govern there, and houses.
SPEAKING_PLACES = HOUSE_NAMES | frozenset(
    """
    afghanistan africa albania algeria america angola argentina armenia australia austria azerbaijan
    bangladesh beijing belarus belgium berlin bolivia bosnia brazil britain brussels bulgaria
    california cairo cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
    damascus delhi denmark ecuador egypt england ethiopia europe finland florida france gaza georgia
    germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland
    islamabad israel italy jakarta japan jerusalem jordan kabul kazakhstan kenya kiev kyiv kosovo
    kuwait latvia lebanon libya lisbon lithuania london luxembourg madrid malaysia mali malta mexico
    moldova mongolia morocco moscow myanmar nato nepal netherlands nicaragua nigeria norway oman
    pakistan palestine panama paraguay paris peru philippines poland portugal prague pyongyang qatar
    riyadh romania rome russia rwanda scotland senegal serbia seoul singapore slovakia slovenia
    somalia spain sudan sweden switzerland syria taiwan tehran texas thailand tokyo tripoli tunis
    tunisia turkey uganda ukraine uruguay venezuela vienna vietnam wales warsaw washington
    westminster yemen zimbabwe korea zealand leone lanka rico arabia emirates kingdom states union
    virginia carolina dakota jersey york hampshire orleans angeles francisco diego vegas antonio
    alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee utah vermont wisconsin
    wyoming
    """.split()
)
# Words for what somebody is to somebody else, and titles of learning: of little use as a role.
RELATIONS = frozenset(
    """rival wife husband friend opponent guy man woman supporter critic ally son daughter brother
    sister father mother colleague partner boyfriend girlfriend cousin uncle aunt son-in-law
    daughter-in-law boss lady dr dr. prof prof. cllr coun comrade hon hon.
    counterpart predecessor protege protégé sri successor tengku""".split()
)
# Words that news uses to name somebody anew who has just been named.
EPITHETS = frozenset(PARENTS) | frozenset(
    """candidate frontrunner front-runner nominee hopeful contender challenger incumbent senator
    governor congressman congresswoman billionaire millionaire mogul magnate tycoon republican
    democrat socialist conservative liberal veteran native outsider insider newcomer politician
    businessman businesswoman statesman right-hander left-hander southpaw striker midfielder
    defender winger goalkeeper quarterback linebacker slugger infielder outfielder shortstop
    batsman batter bowler all-rounder""".split()
)
# Words that are a source by standing for another one.
SOURCE_PRONOUNS = frozenset(
    """he she they it who which that i we you him her them his their its my our your whose me us
    himself herself themselves itself one some others many both another those these most this all
    each few several everyone everybody someone somebody nobody anyone none""".split()
)

GROUPS: Mapping[str, frozenset[str]] = {
    "source_pronouns": SOURCE_PRONOUNS,
    "group_nouns": GROUP_NOUNS,
    "organization_nouns": ORGANIZATION_NOUNS,
    "document_nouns": DOCUMENT_NOUNS,
    "stating_nouns": STATING_NOUNS,
    "organization_names": ORGANIZATION_NAMES,
    "house_names": HOUSE_NAMES,
    "speaking_places": SPEAKING_PLACES,
    "epithets": EPITHETS,
    "relations": RELATIONS,
    "messages": MESSAGES,
    "paper_kinds": PAPER_KINDS,
    "house_epithets": HOUSE_EPITHETS,
    "house_openers": HOUSE_OPENERS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "person_nouns": PERSON_NOUNS,
}
