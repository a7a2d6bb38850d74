"""Agencies, outlets, and the places they report from: *Reuters*, *Herald*, *Lisbon*.

The agencies are the best known of the world; what is not listed is told by its shape or by the
words in its name, which are given for some ten languages.
"""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# Agencies and picture houses that sign pictures: known in every credit, also a bare one.
PICTURE_AGENCIES = phrases("""
    Reuters, AP, Associated Press, AFP, Agence France-Presse, UPI, Bloomberg, dpa, EPA, EFE, ANSA
    PA, PA Media, PA Wire, PA Images, Press Association, Xinhua, TASS, Kyodo, Kyodo News, Yonhap
    Anadolu, Anadolu Agency, PTI, ANI, AAP, APA, Keystone, Belga, ANP, TT, NTB, Ritzau
    Canadian Press, Bernama, Antara, Press Trust of India, AP Photo, NurPhoto, SIPA, SIPA USA
    Getty, Getty Images, Shutterstock, Alamy, iStock, iStockphoto, Rex, Rex Features, Corbis
    Magnum Photos, Zuma, Zuma Press, ZUMA Wire, imago, imago images, picture alliance, Unsplash
    Pixabay, Pexels, Adobe Stock, Depositphotos, Dreamstime, Action Images, Offside
    USA TODAY Sports, Imagn, Barcroft, Splash News, Backgrid, WENN, Wikimedia, Wikimedia Commons
    Wikipedia, Flickr, Creative Commons, Scanpix, SWNS, BBC, NASA, ESA, EPA-EFE, Instagram
    Facebook, Twitter, YouTube, TikTok
""")
AGENCIES = PICTURE_AGENCIES | phrases("""
    United Press International, Deutsche Presse-Agentur, Interfax, RIA Novosti, Sputnik
    Jiji Press, IANS, SDA, Keystone-SDA, SID, epd, KNA, Lusa, PAP, CTK, MTI, IRNA, MENA, WAM, SPA
    AGI, Adnkronos, LaPresse, Europa Press, Tribune News Service, Reuters Photo, UPI Photo
    Reuters Pictures, Nur Photo, Abaca, Alamy Stock Photo, Redux Pictures, picture-alliance
    picturedesk, Fotolia, 123RF, WireImage, FilmMagic, Allsport, Action Press, Icon Sportswire
    Bettmann, Everett Collection, Photoshot, Barcroft Media, MEGA, Hulton Archive, Bildbyrån
    Lehtikuva, Camera Press, Laif, Ostkreuz, ullstein bild, ddp, Eibner, VCG, Visual China Group
    AFLO, SOPA Images, LightRocket, Eyevine, Cover Images, CNN, BBC News, BBC Sport, NBC, NBC News
    CBS, CBS News, ABC, ABC News, Fox News, NPR, MSNBC, CNBC, Sky News, ITV, ITV News, PBS
    PBS NewsHour, USA TODAY, CBC, CBC News, CTV News, RTE, RTÉ, DW, Deutsche Welle, ARD, ZDF, NDR
    WDR, MDR, BR, SWR, SRF, ORF, RTL, ntv, n-tv, TF1, RFI, France 24, Euronews, RAI, RTVE, TVE
    SVT, NRK, NOS, VRT, RTBF, Al Jazeera, Newsweek, WSJ, FT, Axios, Politico, ProPublica, HuffPost
    BuzzFeed, AP Images, GNA, UNB, BSS, KUNA, QNA, PNA, VNA, CMC, Ghana News Agency
    News Agency of Nigeria, Kuwait News Agency, Emirates News Agency, Caribbean Media Corporation
    Malaysian National News Agency
""")
# Never a family name: one of them makes a piece an organisation.
OUTLET_WORDS = phrases("""
    news, times, herald, tribune, gazette, chronicle, observer, telegraph, enquirer, inquirer
    examiner, dispatch, post-dispatch, ledger, sentinel, bulletin, advocate, guardian, journal
    journal-constitution, magazine, media, newspaper, newspapers, newswire, newsroom, television
    tv, radio, network, networks, broadcasting, independent, daily, weekly, evening, sunday
    monthly, express, press, review, digest, today, globe, courier, courier-journal, plain, dealer
    nation, standard, statesman, spectator, insider, wire, online, press-telegram, bureau, agency
    institute, institution, university, college, school, academy, seminary, foundation
    association, society, federation, union, ministry, department, office, commission, committee
    council, company, corporation, group, holdings, inc, inc., ltd, ltd., llc, gmbh, ag, corp
    corp., co., plc, team, club, museum, library, archive, archives, gallery, studio, studios
    pictures, images, photography, photos, films, entertainment, productions, publishing
    publications, communications, affairs, services, service, center, centre, project, initiative
    alliance, coalition, partnership, government, police, army, navy, force, airways, airlines
    records, software, technologies, systems, states, international, national, community, report
    reports, blog, podcast, hub, lab, labs, web, live, social, collection, collections, photo
    foto, estate, properties, motors, bros, motorsport, verlag, galerie, theater, estudios
    estudio, ayuntamiento, junta, emergencias, gobierno, policía, polícia, mairie, gemeente
    kommune, kommun, ville, région, stadt, stadtwerke, bundeswehr, extension, district, chamber
    commerce, cooperative, patrol, sheriff's, sheriff’s, shimbun, conservancy, authority, board
    bank, fund, trust, organization, organisation, hospital, clinic, newsletter, syndicate
    content, solutions, sports, sport, politics, insights, science, wing, nachrichten, zeitung
    rundschau, anzeiger, tagblatt, tageblatt, kurier, allgemeine, presse, bote, blatt, magazin
    redaktion, tagesspiegel, tageszeitung, abendblatt, morgenpost, merkur, spiegel, stern
    volksstimme, volksblatt, rundfunk, fernsehen, funk, bild, echo, illustrierte, wochenblatt
    abendzeitung, landeszeitung, ärzteblatt, verein, stiftung, universität, hochschule, bund
    verband, ministerium, polizei, feuerwehr, agentur, nachrichtenagentur, pressestelle
    presseportal, amt, monde, dépêche, nouvelles, quotidien, rédaction, agence, courrier
    républicain, voix, revue, parisien, figaro, libération, croix, ouest-france, info, infos, actu
    université, ministère, diario, periódico, noticias, prensa, redacción, agencia, vanguardia
    mundo, heraldo, correo, voz, nación, universal, cadena, gaceta, crónica, revista, tribuna
    semanario, universidad, ministerio, fundación, corriere, gazzetta, giornale, messaggero
    redazione, repubblica, notizie, agenzia, quotidiano, rivista, stampa, settimanale, mattino
    ministero, università, jornal, folha, diário, notícias, agência, redação, correio, estado
    gazeta, universidade, fundação, ministério, prefeitura, governo, imprensa, krant, dagblad
    nieuws, redactie, nieuwsblad, courant, tijd, volkskrant, omroep, avis, avisen, avisa, tidning
    tidningen, blad, bladet, nyheter, nyheterna, tidende, posten, dagen, kuriren, nytt, lehti
    sanomat, uutiset, agencja, redakcja, wiadomości, dziennik, tygodnik, wyborcza, rzeczpospolita
    haber, gazetesi, ajansı, новости, газета, известия, правда, агентство, коммерсантъ, ведомости
""")
# Of these, bodies whose name goes on with *for*: "Department for Transport".
BODIES = phrases("""
    department, ministry, office, centre, center, institute, foundation, association, society
    council, agency, commission, committee, school, alliance, coalition, union, fund, trust
""")
# Also family names: they count only in a piece of three words or more, or after an article.
WEAK_OUTLET_WORDS = phrases("""
    post, star, mail, sun, mirror, record, leader, world, monitor, argus, banner, bee, beacon
    call, citizen, clarion, democrat, republican, eagle, enterprise, messenger, outlook, patriot
    pilot, pioneer, register, reporter, transcript, voice, week, church, day, page, state, capital
    free, mercury, news-press, life, time, street, bell, house, hall, city, king, post-gazette
    dealer, stone, park, point, line, mission, bishop, abbey, cross, temple, welt, zeit, tag
    focus, welle, sonne, land, sol, hora, verdad, opinión, nacional, punto, tempo, fatto, foglio
    secolo, giorno, ora, correct, direct, first, future, green, labor, force, action, forum
    family, works, data, weather, health, finance, business, art, arts, design
""")
# They open the names of papers: "Le Matin".
ARTICLES = phrases("the, die, der, das, el, los, las, il, lo, la, le, les, l', het, de, o, os, as")
# Last words of papers' names, in the two-word form: "Harbourtown Star".
PAPER_WORDS = phrases("""
    post, star, mail, sun, mirror, record, leader, monitor, argus, banner, beacon, citizen
    clarion, democrat, republican, eagle, enterprise, messenger, outlook, patriot, pilot, pioneer
    register, reporter, transcript, voice, week, republic, call, journal-star, star-tribune, bugle
    mercury
""")
# Last words of papers' names, of things that nobody else is called.
NEWSPAPERS = phrases("""
    times, herald, tribune, gazette, chronicle, observer, telegraph, enquirer, inquirer, examiner
    guardian, courier, post, independent, journal, bulletin, dispatch, argus
""")
# Last words of the names of sites that are no papers: "Harbour News".
SITE_WORDS = phrases("""
    news, weekly, daily, magazine, online, today, digest, radio, tv, express, standard, journal
""")
# Last words of houses that report for many papers: "Harbour News Service".
NEWS_HOUSES = phrases("service, services, bureau, agency, wire, network")
# In the name of a house that claims the rights of its page.
RIGHTS_HOLDERS = phrases("inc, ltd, llc, lp, plc, corp, gmbh, limited, network, networks")
# The last word of a branch's name: "Example France".
COUNTRY_WORDS = phrases("""
    france, germany, deutschland, italy, italia, spain, españa, portugal, brasil, brazil, méxico
    mexico, argentina, chile, colombia, perú, uk, usa, us, britain, ireland, scotland, wales
    canada, australia, india, pakistan, bangladesh, china, japan, korea, indonesia, philippines
    malaysia, singapore, asia, africa, afrique, nigeria, kenya, europe, europa, russia, ukraine
    poland, polska, österreich, austria, schweiz, suisse, switzerland, sverige, sweden, norge
    norway, danmark, denmark, suomi, finland, nederland, netherlands, belgium, belgique, türkiye
    turkey, israel, iran, international, global
""")
# Cities that a dateline names without a country.
CITIES = phrases("""
    atlanta, baltimore, boston, chicago, cincinnati, cleveland, dallas, denver, detroit, honolulu
    houston, indianapolis, las vegas, los angeles, miami, milwaukee, minneapolis, new orleans
    new york, oklahoma city, philadelphia, phoenix, pittsburgh, st. louis, salt lake city
    san antonio, san diego, san francisco, seattle, washington, amsterdam, athens, baghdad
    bangkok, beijing, beirut, berlin, bogota, brasilia, brussels, bucharest, budapest
    buenos aires, cairo, canberra, cape town, caracas, copenhagen, damascus, delhi, dhaka
    djibouti, dubai, dublin, edinburgh, frankfurt, geneva, gibraltar, glasgow, guatemala city
    hanoi, havana, helsinki, hong kong, islamabad, istanbul, jakarta, jerusalem, johannesburg
    kabul, karachi, khartoum, kiev, kyiv, kuala lumpur, kuwait city, lagos, lima, lisbon, london
    luxembourg, macau, madrid, manila, melbourne, mexico city, milan, monaco, montreal, moscow
    mumbai, munich, nairobi, new delhi, oslo, ottawa, panama city, paris, prague, pretoria
    quebec city, rabat, ramallah, riga, rio de janeiro, riyadh, rome, san marino, san salvador
    santiago, sao paulo, sarajevo, seoul, shanghai, singapore, sofia, stockholm, sydney, taipei
    tallinn, tehran, tel aviv, tirana, tokyo, toronto, tripoli, tunis, ulan bator, vatican city
    vienna, vilnius, warsaw, yangon, zagreb, zurich, abu dhabi, addis ababa, ankara, algiers
    colombo, dakar, dar es salaam, doha, gaza, gaza city, hamburg, harare, kampala, kathmandu
    kigali, kinshasa, la paz, manchester, minsk, naples, phnom penh, port-au-prince, quito
    reykjavik, san jose, sanaa, santo domingo, st. petersburg, sacramento, wellington, auckland
    belfast, cardiff, united nations, vatican, united kingdom, united states, washington dc
    washington d.c., new jersey, new york city, south africa, new zealand, köln, münchen
    nueva york, la habana, los ángeles, nueva delhi, nova york, wien, zürich, genf, moskau, peking
    rom, brüssel, são paulo, ciudad de méxico, lisboa, roma, hyderabad, bengaluru, bangalore
    chennai, kolkata, pune, ahmedabad, lucknow, jaipur, chandigarh, bhopal, patna, guwahati, kochi
    thiruvananthapuram, bhubaneswar, ranchi, raipur, nagpur, indore, srinagar, jammu, dehradun
    shimla, gurugram, noida, surat, vadodara, visakhapatnam, vijayawada, mysuru, mangaluru
    coimbatore, madurai, kozhikode, lahore, rawalpindi, peshawar, quetta, multan, faisalabad
    chattogram, chittagong, thimphu, sharjah, ajman, ras al khaimah, fujairah, muscat, manama
    jeddah, mecca, medina, dammam, amman, aden, petaling jaya, johor baru, george town
    kota kinabalu, kuching, ipoh, shah alam, putrajaya, kuala terengganu, seremban, cebu city
    davao city, quezon city, baguio city, surabaya, bandung, denpasar, medan, makassar, chiang mai
    phuket, ho chi minh city, da nang, abuja, accra, kano, ibadan, port harcourt, kaduna, enugu
    benin city, lusaka, gaborone, windhoek, maputo, luanda, lilongwe, blantyre, bulawayo, mombasa
    kisumu, nakuru, eldoret, dodoma, mogadishu, juba, bamako, ouagadougou, niamey, abidjan
    freetown, monrovia, yaounde, douala, libreville, antananarivo, port louis, durban
    bloemfontein, polokwane, gqeberha, casablanca, nouakchott, bridgetown, port of spain, castries
    kingstown, basseterre, paramaribo, montego bay, brisbane, perth, adelaide, hobart, darwin
    christchurch, dunedin, hamilton, suva, port moresby, honiara, calgary, edmonton, winnipeg
    regina, saskatoon, vancouver, halifax, charlottetown, fredericton, st. john's, whitehorse
    yellowknife, iqaluit, galway, limerick, birmingham, liverpool, leeds, tbilisi, yerevan, baku
    astana, almaty, tashkent, bishkek, dushanbe, ulaanbaatar, pyongyang, chisinau, skopje
    pristina, podgorica, ljubljana, bratislava, nicosia, valletta, osaka, busan, shenzhen
    guangzhou, wuhan, chengdu, north carolina, south carolina, north dakota, south dakota
    west virginia, rhode island, new hampshire, new mexico, british columbia, nova scotia
    new south wales
""")
# Agencies that are agencies in small letters too: "dpa", but not "pa".
SMALL_AGENCIES = phrases("""
    dpa, epd, kna, afp, imago, sda, apa, ansa, ntv, n-tv, ddp, tass, pap, efe
""")
# How names of companies end in Chinese, Japanese and Korean, and words that are no name.
COMPANY_ENDINGS = phrases("社, 新聞, 通信, 뉴스, 신문, 일보, 通訊, 网, 報, 报, 局, 部")
NO_NAME_ENDINGS = phrases("者, 기자, る, の, 部, 局")

GROUPS: Mapping[str, frozenset[str]] = {
    "agencies": AGENCIES,
    "outlet_words": OUTLET_WORDS,
    "bodies": BODIES,
    "weak_outlet_words": WEAK_OUTLET_WORDS,
    "articles": ARTICLES,
    "country_words": COUNTRY_WORDS,
    "paper_words": PAPER_WORDS,
    "newspapers": NEWSPAPERS,
    "site_words": SITE_WORDS,
    "news_houses": NEWS_HOUSES,
    "rights_holders": RIGHTS_HOLDERS,
    "cities": CITIES,
    "small_agencies": SMALL_AGENCIES,
    "company_endings": COMPANY_ENDINGS,
    "no_name_endings": NO_NAME_ENDINGS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
