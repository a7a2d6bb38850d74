"""Agencies, picture houses and the words that outlets are named with: *Reuters*, *Herald*.

The agencies are the best known of the world; what is not listed is told by its shape or by the
words in its name, which are given for some ten languages.
"""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

AGENCIES = phrases("""
    Reuters, AP, Associated Press, AFP, Agence France-Presse, UPI, United Press International
    Bloomberg, dpa, Deutsche Presse-Agentur, EPA, EFE, ANSA, PA, PA Media, PA Wire, PA Images
    Press Association, Xinhua, TASS, Interfax, RIA Novosti, Sputnik, Kyodo, Kyodo News
    Jiji Press, Yonhap, Anadolu, Anadolu Agency, PTI, ANI, IANS, AAP, APA, SDA, Keystone-SDA
    Keystone, SID, epd, KNA, Belga, ANP, TT, NTB, Ritzau, Lusa, PAP, CTK, MTI, Canadian Press
    IRNA, MENA, WAM, SPA, Bernama, Antara, AGI, Adnkronos, LaPresse, Europa Press
    Tribune News Service, Press Trust of India, Reuters Photo, AP Photo, UPI Photo
    Reuters Pictures, Nur Photo, NurPhoto, SIPA, SIPA USA, Abaca, Getty, Getty Images
    Shutterstock, Alamy, Alamy Stock Photo, iStock, iStockphoto, Rex, Rex Features, Corbis
    Magnum Photos, Redux Pictures, Zuma, Zuma Press, ZUMA Wire, imago, imago images
    picture alliance, picture-alliance, picturedesk, Unsplash, Pixabay, Pexels, Adobe Stock
    Fotolia, Depositphotos, Dreamstime, 123RF, WireImage, FilmMagic, Allsport, Action Images
    Action Press, Offside, USA TODAY Sports, Imagn, Icon Sportswire, Bettmann
    Everett Collection, Photoshot, Barcroft, Barcroft Media, Splash News, Backgrid, MEGA, WENN
    Hulton Archive, Wikimedia, Wikimedia Commons, Wikipedia, Flickr, Creative Commons, Scanpix
    Bildbyrån, Lehtikuva, Camera Press, Laif, Ostkreuz, ullstein bild, ddp, Eibner, VCG
    Visual China Group, AFLO, SOPA Images, LightRocket, Eyevine, SWNS, Cover Images, CNN, BBC
    BBC News, BBC Sport, NBC, NBC News, CBS, CBS News, ABC, ABC News, Fox News, NPR, MSNBC, CNBC
    Sky News, ITV, ITV News, PBS, PBS NewsHour, USA TODAY, CBC, CBC News, CTV News, RTE, RTÉ, DW
    Deutsche Welle, ARD, ZDF, NDR, WDR, MDR, BR, SWR, SRF, ORF, RTL, ntv, n-tv, TF1, RFI
    France 24, Euronews, RAI, RTVE, TVE, SVT, NRK, NOS, VRT, RTBF, Al Jazeera, NASA, ESA
    Newsweek, WSJ, FT, Axios, Politico, ProPublica, HuffPost, BuzzFeed, EPA-EFE, AP Images
    Instagram, Facebook, Twitter, YouTube, TikTok
""")

# Never a family name: one of them makes a piece an organisation.
OUTLET_WORDS = phrases("""
    news, times, herald, tribune, gazette, chronicle, observer, telegraph, enquirer, inquirer
    examiner
    dispatch, post-dispatch, ledger, sentinel, bulletin, advocate, guardian, journal
    journal-constitution
    magazine, media, newspaper, newspapers, newswire, newsroom, television, tv, radio, network
    networks
    broadcasting, independent, daily, weekly, evening, sunday, monthly, express, press, review
    digest, today
    globe, courier, courier-journal, plain, dealer, nation, standard, statesman, spectator
    insider, wire
    online, press-telegram, bureau, agency, institute, institution, university, college, school
    academy
    seminary, foundation, association, society, federation, union, ministry, department, office
    commission
    committee, council, company, corporation, group, holdings, inc, inc., ltd, ltd., llc, gmbh
    ag, corp, corp.
    co., plc, team, club, museum, library, archive, archives, gallery, studio, studios, pictures
    images
    photography, photos, films, entertainment, productions, publishing, publications
    communications
    affairs, services, service, center, centre, project, initiative, alliance, coalition
    partnership
    government, police, army, navy, force, airways, airlines, records, software, technologies
    systems
    states, international, national, community, report, reports, blog, podcast, hub, lab, labs
    web
    live, social, collection, collections, photo, foto, estate, properties, motors, bros
    motorsport, gmbh
    verlag, galerie, museum, theater, estudios, estudio, ayuntamiento, junta, emergencias
    gobierno
    policía, polícia, mairie, gemeente, kommune, kommun, ville, région, stadt, stadtwerke
    bundeswehr
    extension, district, chamber, commerce, cooperative, patrol, sheriff's, sheriff’s, shimbun
    conservancy, authority, board, bank, fund, trust, organization, organisation, hospital
    clinic
    newsletter, syndicate, content, solutions, sports, sport, politics, insights, science, wing
    nachrichten, zeitung, rundschau, anzeiger, tagblatt, tageblatt, kurier, allgemeine, presse
    bote
    blatt, magazin, verlag, redaktion, tagesspiegel, tageszeitung, abendblatt, morgenpost
    merkur, spiegel
    stern, volksstimme, volksblatt, rundfunk, fernsehen, funk, bild, echo, illustrierte
    wochenblatt
    abendzeitung, landeszeitung, ärzteblatt, verein, stiftung, universität, hochschule, bund
    verband
    ministerium, polizei, feuerwehr, agentur, nachrichtenagentur, pressestelle, presseportal
    amt
    journal, monde, dépêche, nouvelles, quotidien, rédaction, agence, courrier, républicain
    voix, revue
    parisien, figaro, libération, croix, ouest-france, presse, info, infos, actu, université
    ministère
    diario, periódico, noticias, prensa, redacción, agencia, vanguardia, mundo, heraldo, correo
    voz, nación
    universal, cadena, gaceta, crónica, revista, tribuna, semanario, universidad, ministerio
    fundación
    corriere, gazzetta, giornale, messaggero, redazione, repubblica, notizie, agenzia
    quotidiano, rivista
    stampa, settimanale, mattino, ministero, università, jornal, folha, diário, notícias
    agência, redação
    correio, estado, gazeta, universidade, fundação, ministério, prefeitura, governo, imprensa
    krant, dagblad, nieuws, redactie, nieuwsblad, courant, tijd, volkskrant, omroep, avis
    avisen, avisa
    tidning, tidningen, blad, bladet, nyheter, nyheterna, tidende, posten, dagen, kuriren, nytt
    lehti
    sanomat, uutiset, gazeta, agencja, redakcja, wiadomości, dziennik, tygodnik, wyborcza
    rzeczpospolita
    haber
    gazetesi, ajansı, новости, газета, известия, правда, агентство, коммерсантъ, ведомости
""")
# Also family names: they count only in a piece of three words or more, or after an article.
WEAK_OUTLET_WORDS = phrases("""
    post, star, mail, sun, mirror, record, leader, world, monitor, argus, banner, bee, beacon
    call
    citizen, clarion, democrat, republican, eagle, enterprise, messenger, outlook, patriot
    pilot, pioneer
    register, reporter, transcript, voice, week, church, day, page, state, capital, free
    mercury, news-press
    life, time, street, bell, house, hall, city, king, post-gazette, dealer, stone, park, point
    line, mission
    bishop, abbey, cross, temple, welt, zeit, tag, focus, welle, sonne, land, welt, sol, hora
    verdad, opinión
    nacional, punto, tempo, fatto, foglio, secolo, giorno, ora, correct, direct, first, future
    green, labor
    force, action, forum, family, church, works, data, weather, health, finance, business, art
    arts, design
""")
ARTICLES = phrases("the, die, der, das, el, los, las, il, lo, la, le, les, l', het, de, o, os, as")
# Last words of papers' names, in the two-word form: "Harbourtown Star".
PAPER_WORDS = phrases("""
    post, star, mail, sun, mirror, record, leader, monitor, argus, banner, beacon, citizen
    clarion
    democrat, republican, eagle, enterprise, messenger, outlook, patriot, pilot, pioneer
    register
    reporter, transcript, voice, week, republic, call, journal-star, star-tribune, bugle
    mercury
""")
# The last word of a branch's name: "Example France".
COUNTRY_WORDS = phrases("""
    france, germany, deutschland, italy, italia, spain, españa, portugal, brasil, brazil, méxico
    mexico
    argentina, chile, colombia, perú, uk, usa, us, britain, ireland, scotland, wales, canada
    australia
    india, pakistan, bangladesh, china, japan, korea, indonesia, philippines, malaysia
    singapore, asia
    africa, afrique, nigeria, kenya, europe, europa, russia, ukraine, poland, polska, österreich
    austria
    schweiz, suisse, switzerland, sverige, sweden, norge, norway, danmark, denmark, suomi
    finland
    nederland, netherlands, belgium, belgique, türkiye, turkey, israel, iran, international
    global
""")
# A house that hands pictures on, where photographers sign with a handle.
STOCK_HOUSES = phrases("""
    shutterstock, istock, istockphoto, fotolia, adobe stock, stock.adobe.com, unsplash, pixabay
    pexels
    depositphotos, dreamstime, 123rf, alamy, flickr, wikimedia, wikimedia commons, instagram
    twitter
    getty images/istockphoto, wikipedia, creative commons, imago images, adobe, colourbox, canva
    freepik
""")
CITIES = phrases("""
    atlanta, baltimore, boston, chicago, cincinnati, cleveland, dallas, denver, detroit
    honolulu, houston
    indianapolis, las vegas, los angeles, miami, milwaukee, minneapolis, new orleans, new york
    oklahoma city, philadelphia, phoenix, pittsburgh, st. louis, salt lake city, san antonio
    san diego
    san francisco, seattle, washington, amsterdam, athens, baghdad, bangkok, beijing, beirut
    berlin
    bogota, brasilia, brussels, bucharest, budapest, buenos aires, cairo, canberra, cape town
    caracas
    copenhagen, damascus, delhi, dhaka, djibouti, dubai, dublin, edinburgh, frankfurt, geneva
    gibraltar
    glasgow, guatemala city, hanoi, havana, helsinki, hong kong, islamabad, istanbul, jakarta
    jerusalem, johannesburg, kabul, karachi, khartoum, kiev, kyiv, kuala lumpur, kuwait city
    lagos, lima
    lisbon, london, luxembourg, macau, madrid, manila, melbourne, mexico city, milan, monaco
    montreal
    moscow, mumbai, munich, nairobi, new delhi, oslo, ottawa, panama city, paris, prague
    pretoria, quebec city
    rabat, ramallah, riga, rio de janeiro, riyadh, rome, san marino, san salvador, santiago
    sao paulo
    sarajevo, seoul, shanghai, singapore, sofia, stockholm, sydney, taipei, tallinn, tehran
    tel aviv
    tirana, tokyo, toronto, tripoli, tunis, ulan bator, vatican city, vienna, vilnius, warsaw
    yangon
    zagreb, zurich, abu dhabi, addis ababa, ankara, algiers, colombo, dakar, dar es salaam, doha
    gaza
    gaza city, hamburg, harare, kampala, kathmandu, kigali, kinshasa, la paz, manchester, minsk
    naples
    phnom penh, port-au-prince, quito, reykjavik, san jose, sanaa, santo domingo, st. petersburg
    sacramento
    wellington, auckland, belfast, cardiff, united nations, vatican, united kingdom
    united states
    washington dc, washington d.c., new jersey, new york city, south africa, new zealand, köln
    münchen
    nueva york, la habana, los ángeles, nueva delhi, nova york, new york, wien, zürich, genf
    moskau, peking, rom, brüssel, paris, são paulo, ciudad de méxico, lisboa
    roma
""")
# Labels in capitals that open a paragraph as a place would.
DATELINE_STRANGERS = phrases("""
    press, release, media, immediate, statement, notice, advisory, advertisement, sponsored
    update, updated, breaking, exclusive, note, editor's, editors, opinion, analysis, watch
    read, more, related
    live, video, photos, photo, correction, clarification, review, interview, news, report
    feature, editorial
    comment, column, headline, headlines, byline, credit, source, sources, spoiler, warning
    alert, poll, factbox
    explainer, timeline, q&a, quiz, podcast, special, top, latest, just, the, a, to, for, of, on
    and, with, in
    readers, developing, urgent, bulletin, flash, embargoed, summary, background, briefing
    newsletter, votes
    previously, also, see, what, why, how, when, who, where, is, are, was, will, not, no, yes
    but, this, that
    answer, question, step, part, chapter, day, week, winner, loser, winners, losers, tip, fact
    myth, pros, cons
""")

GROUPS: Mapping[str, frozenset[str]] = {
    "agencies": AGENCIES,
    "outlet_words": OUTLET_WORDS,
    "weak_outlet_words": WEAK_OUTLET_WORDS,
    "articles": ARTICLES,
    "country_words": COUNTRY_WORDS,
    "paper_words": PAPER_WORDS,
    "stock_houses": STOCK_HOUSES,
    "cities": CITIES,
    "dateline_strangers": DATELINE_STRANGERS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
