"""Who works on a story and what else stands in a byline: *science editor*, *Redaktion*, *Updated*.

Shared by all languages, as bylines are often in another language than the story.
"""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# The word that says what somebody is; a name before it is signed with it.
PRESS_ROLES = phrases("""
    editor, editors, correspondent, correspondents, reporter, reporters, writer, writers
    journalist
    journalists, columnist, columnists, critic, critics, producer, producers, contributor
    contributors, contributing, author, photographer, photographers, photojournalist
    videographer
    cartoonist, illustrator, presenter, anchor, host, broadcaster, commentator, analyst
    analysts
    blogger, researcher, intern, interns, trainee, apprentice, fellow, freelancer, stringer
    staff
    staffer, staffers, bureau, chief, head, director, manager, president, moderator, moderators
    chairman, chairwoman, chairperson, chair, founder, co-founder, ceo, cfo, publisher
    subeditor
    sub-editor, copywriter, newswriter, sportswriter, meteorologist, forecaster, economist
    strategist, historian, novelist, playwright, poet, professor, lecturer, teacher, scientist
    lawyer, attorney, physician, nurse, student, expert, specialist, consultant, adviser
    advisor
    coordinator, administrator, secretary, minister, senator, ambassador, officer, spokesperson
    spokesman, spokeswoman, team, desk, emeritus, guest, special, executive, investigator
    reviewer
    curator, programmer, engineer, designer, developer, translator, interpreter, narrator
    member
    candidate, co-author, co-host, webmaster, admin, contribution, deputy, assistant, associate
    redakteur, redakteurin, redakteure, redakteurinnen, redaktor, redaktorin, chefredakteur
    chefredakteurin, chefredaktor, redaktionsleiter, redaktionsleiterin, redaktionsleitung
    ressortleiter, ressortleiterin, leiter, leiterin, korrespondent, korrespondentin, reporterin
    korrespondenten, autorin, autor, autoren, journalistin, kolumnist, kolumnistin, volontär
    volontärin, mitarbeiter, mitarbeiterin, praktikant, praktikantin, fotograf, fotografin
    herausgeber, herausgeberin, moderatorin, kritiker, kritikerin, stellvertretender
    stellvertretende
    freier, freie, wirtschaftsredakteur, politikredakteur, sportredakteur, nachrichtenredakteur
    wirtschaftsredakteurin, politikredakteurin, nachrichtenredakteurin, lokalredakteur
    chefreporter, chefreporterin, chefkorrespondent, chefkorrespondentin, gastautor, gastautorin
    gründer, gründerin, mitglied, redakteur/in, autor/in, journalist/in, redakteur:in, autor:in,
    journalist:in, reporter:in, redakteur*in, journalist*in, geschäftsführer, geschäftsführerin
    vorstand, experte, expertin
    auslandskorrespondent, hauptstadtkorrespondent, usa-korrespondent, blattmacher, textchef
    leitender, leitende, bundeskorrespondent, parlamentskorrespondent, professorin
    journaliste, journalistes, correspondant, correspondante, rédacteur, rédactrice, reportrice
    chroniqueur, chroniqueuse, éditorialiste, envoyé, envoyée, envoyés, pigiste, photographe
    critique, directeur, directrice, chef, cheffe, professeur, professeure, économiste, écrivain
    écrivaine, historien, historienne, sociologue, auteur, auteure, autrice, présentateur
    stagiaire
    grand, reporter-photographe, collaborateur, collaboratrice, alternant, alternante
    secrétaire
    periodista, periodistas, corresponsal, corresponsales, enviado, enviada, enviados, redactor
    redactora, redactores, editora, directora, columnista, colaborador, colaboradora
    colaboradores
    jefe, jefa, subdirector, subdirectora, fotógrafo, fotógrafa, analista, escritor, escritora
    profesor, profesora, coordinador, coordinadora, becario, abogado, abogada, catedrático
    jornalista, jornalistas, correspondente, repórter, repórteres, redator, redatora, colunista
    colaboração, diretor, diretora, fotojornalista, estagiário, estagiária, professora
    escritora
    giornalista, corrispondente, inviato, inviata, redattore, redattrice, caporedattore
    direttore
    direttrice, editorialista, collaboratore, collaboratrice, vicedirettore, fotografo
    scrittore
    redacteur, verslaggever, verslaggeefster, journaliste, hoofdredacteur, medewerker
    columniste
    chef-redacteur, buitenlandredacteur, economieredacteur, sportverslaggever, correspondente
    redaktør, redaktör, ansvarlig, journalisten, korrespondenten, kommentator, sjefredaktør
    chefredaktör, nyhetsredaktør, krönikör, skribent, toimittaja, päätoimittaja, kirjeenvaihtaja
    dziennikarz, dziennikarka, redaktorka, korespondent, korespondentka, publicysta, publicystka
    muhabir, editörü, yazar, yazarı, журналист, корреспондент, редактор, обозреватель, собкор
""")
# Of these, the ones that people are called too: a name of two words may end with one.
WEAK_ROLES = phrases("""
    guest, head, fellow, chair, host, grand, chef, jefe, leiter, poet, bureau, nurse, desk, team
    expert
    autor, freie, member, officer, contribution, special, staff, chief, vorstand, director
    student
""")
# What an editor or correspondent may look after; they serve to tell a role from a name.
BEATS = phrases("""
    campus, activities, events, news, sport, sports, politics, political, science, health
    education
    business, economics, economy, economic, environment, environmental, climate, technology
    tech
    culture, cultural, arts, art, music, film, movie, movies, tv, television, media, books
    literary
    food, drink, travel, fashion, style, lifestyle, life, entertainment, features, feature
    opinion
    opinions, comment, community, communities, national, international, foreign, world, global
    local, regional, city, metro, state, county, home, affairs, social, public, security
    defence
    defense, diplomatic, crime, court, courts, legal, law, justice, police, breaking, general
    investigations, investigative, investigation, data, digital, online, web, audience
    engagement
    content, hub, social, multimedia, video, photo, picture, pictures, visual, graphics, design
    managing, senior, junior, chief, deputy, assistant, associate, executive, contributing
    staff
    special, guest, freelance, roving, acting, interim, lead, principal, former, weekend, night
    morning, evening, sunday, saturday, daily, weekly, football, cricket, rugby, golf, tennis
    racing, motoring, cars, transport, transportation, aviation, energy, property, money
    personal
    finance, financial, markets, market, banking, consumer, retail, industry, industrial, labor
    labour, employment, work, religion, religious, faith, royal, royals, parliamentary
    westminster
    whitehall, washington, london, europe, european, asia, africa, american, americas, us, uk
    eu
    china, russia, india, france, germany, ireland, scotland, wales, australia, canada, israel
    paris
    berlin, brussels, moscow, beijing, jerusalem, tokyo, middle, east, south, north, west
    eastern
    western, northern, southern, north-east, north-west, south-east, south-west, midlands, latin
    immigration, housing, rural, agriculture, farming, wildlife, nature, weather, disability
    women's, women, gender, race, equality, human, rights, war, military, veterans, trending
    live
    show, showbiz, celebrity, games, gaming, video, radio, theatre, theater, dance, opera
    classical
    pop, rock, architecture, design, history, obituaries, letters, copy, production, student
    assignment, enterprise, accountability, watchdog, government, congressional, supreme, house
    white, senate, statehouse, elections, election, campaign, campaigns, standards, research
    team
    creative, brand, commercial, marketing, communications, partnerships, product, strategy
    audio
    podcast, newsletter, newsletters, puzzles, archive, planning, sub, high, school, schools
    college
    higher, wine, beer, restaurant, restaurants, gardening, garden, homes, real, estate, biology
    medical, medicine, space, physics, chemistry, cyber, cybersecurity, internet, crypto
    startups
    startup, venture, especial, especiales, spécial, spéciale, speciale, permanente, general
    auto, automotive, shopping, deals, commerce, beauty, wellness, fitness
    parenting, family, relationships, sex, dating, pets, outdoors, outdoor, adventure, hockey
    basketball, baseball, nfl, nba, nhl, mlb, soccer, boxing, athletics, olympics, cycling, f1
""")
# Buttons beside a name.
PROFILE_PROMPTS = phrases(
    "follow, subscribe, share, email, e-mail, twitter, facebook, instagram, linkedin"
)
# Words that sign for a newsroom and name nobody.
NOBODY = phrases("""
    staff, agency, agencies, agencias, agências, agenzie, agenturen, newsroom, newsdesk, desk
    board
    editorial, editor, editors, letters, letter, correspondent, reporter, reporters, writer
    writers
    contributor, contributors, wire, wires, services, service, report, reports, administrator
    admin
    author, authors, anonymous, guest, moderator, moderators, online, web, team, news, sports
    opinion
    photo, photos, others, other, special, the, our, a, and, of, from, contributing, combined
    bureau
    unknown, nachrichtenagentur, nachrichtenagenturen, presseagentur, agence, agences, agencia
    agenzia, persbureau, nyhetsbyrå, nyhedsbureau, mitarbeiter, mitarbeiterin, autor, autorin
    autoren
    journalist, redakteur, redakteurin, gastautor, producer, publisher, user, superuser, root
    collective, advertorial, anzeige, sponsored, partner, press, release, material, gast
    correspondents
    submitted, article, contributed, provided, key, event, events, live, update, updates
    n/a, none, byline, multiple, various
""")
# Behind an outlet's name they add nothing: "Herald Staff".
STAFF = phrases("""
    staff, desk, reports, report, agencies, newsroom, correspondent, correspondents, reporter
    reporters
    writer, writers, editors, editor, moderators, contributor, contributors, bureau
""")
# Newsroom words of other languages; they sign as a body ("Von Redaktion").
NEWSROOMS = phrases("""
    redaktion, redaktionsteam, onlineredaktion, online-redaktion, gesamtredaktion
    lokalredaktion
    sportredaktion, nachrichtenredaktion, chefredaktion, redaktionsnetzwerk, redacción
    redaccion
    rédaction, redazione, redação, redacção, redactie, redaksjonen, redaktionen, redakcja
    redakce
    redakcija, webredaktion, editorialteam, toimitus, редакция, newsroom-redaktion, desking
""")
CONJUNCTIONS = phrases("""
    and, und, et, og, och, y, e, with, mit, avec, con, com, met, med, ve, и, oraz, sowie, plus
    and by
    as told to, in conversation with, im gespräch mit, interviewed by, im interview mit, ja
    sekä
    together with, gemeinsam mit, zusammen mit, along with, und von, et de, and with
    with help from
    in collaboration with, in partnership with, avec l'aide de, en collaboration avec, ft.
    feat.
""")
# Between a name and the place it writes from, or what it writes on.
PLACE_WORDS = phrases("in, from, at, on, aus, à, au, em, desde, near, aboard, im, bei, depuis")
SERVED = phrases("""
    special to, special for, special to the, exclusive to, writing for, for, on behalf of, für
    pour
    para, voor, of, from the, exclusively for, correspondent for
""")
# Before the moment a story came out or was changed.
TIME_WORDS = phrases("""
    updated, update, last updated, published, posted, first published, modified, last modified
    created, added, posted on, published on, updated on, updated at, published at, on, at
    issued
    stand, aktualisiert, aktualisiert am, aktualisiert um, zuletzt aktualisiert, veröffentlicht
    veröffentlicht am, erstellt, erstellt am, erschienen, erschienen am, artikel vom, vom, am
    um, bis
    publié le, publié, publiée le, mis à jour le, mis à jour, modifié le, le, à, mise à jour
    publicado, publicado el, publicado em, actualizado, actualizado a, actualizado el
    atualizado
    atualizado em, el, em, pubblicato il, pubblicato, aggiornato, aggiornato il, il, alle
    alle ore
    gepubliceerd, gepubliceerd op, bijgewerkt, laatst bijgewerkt, publisert, oppdatert
    publicerad
    uppdaterad, publiceret, opdateret, sist oppdatert, senast uppdaterad, dodano, aktualizacja
    опубликовано, обновлено, yayınlanma, güncelleme
""")
WEEKDAYS = phrases("""
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu
    thur
    thurs, fri, sat, sun, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend
    sonntag
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves
    viernes, sábado, sabado, domingo, lunedì, martedì, mercoledì, giovedì, venerdì, sabato
    domenica
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, maandag, dinsdag
    woensdag
    donderdag, vrijdag, zaterdag, zondag
""")
MONTH_WORDS = phrases("""
    january, february, march, april, may, june, july, august, september, october, november
    december
    jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, januar, jänner, februar, märz
    mai
    juni, juli, oktober, dezember, janvier, février, mars, avril, juin, juillet, août, septembre
    octobre, novembre, décembre, enero, febrero, marzo, abril, mayo, junio, julio, agosto
    septiembre
    octubre, noviembre, diciembre, janeiro, fevereiro, março, maio, junho, julho, setembro
    outubro
    novembro, dezembro, gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre
    dicembre, januari, februari, maart, mei, augustus, desember, marts, maj, stycznia, lutego
    marca
    kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, января
    февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря, ocak
    şubat
    mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
""")
# Before a topic or an advice to the reader: dropped up to the next divider.
TOPIC_LABELS = phrases("""
    topic, topics, tags, tag, category, categories, filed under, section, rubrik, ressort, thema
    themen
    kategorie, catégorie, rubrique, categoría, sección, categoria, share, read more
    photo credit
    read time, reading time, lesezeit, lesedauer, temps de lecture, tiempo de lectura
    twitter, follow, facebook, instagram, email, e-mail, contact, phone, tel, website
""")
RANKS = phrases("""
    dr, dr., prof, prof., professor, mr, mr., mrs, mrs., ms, ms., miss, sir, dame, lord, lady
    rev
    rev., reverend, father, fr., sister, brother, rabbi, imam, pastor, bishop, archbishop
    deacon
    sen, sen., senator, rep, rep., representative, gov, gov., governor, congressman
    congresswoman
    hon., judge, justice, capt, capt., captain, lt, lt., lieutenant, col, col., colonel, maj
    maj.
    major, gen, gen., general, sgt, sgt., sergeant, cpl, cpl., corporal, pfc, pvt, pvt., spc
    spc.
    airman, cmdr, cmdr., commander, adm, adm., admiral, ensign, herr, frau, dipl.-ing., mag.
    ing.
    univ.-prof., pd, priv.-doz., m., mme, mlle, maître, me, don, doña, sr., sra., dott.
    dott.ssa
    avv., ing, mgr., dra., drs., ir.
""")
SUFFIXES = phrases("jr, jr., sr, sr., ii, iii, iv, junior")
# Their stop ends no sentence.
STOPPED = phrases("""
    st, jr, sr, dr, mr, ms, lt, ft, mt, fr, co, ii, iv, rev, prof, capt, col, gen, sgt, cpl, spc
    maj, gov, sen, rep, hon, adm, cmdr, dott, avv, esq
    inc, corp
    ltd, bros, ariz, calif, colo, conn, fla, ill, ind, kan, mass, mich, minn, miss, mont, neb
    nev, okla, ore
    penn, tenn, tex, wash, wis, univ, dept, dist, assoc, phd, dds, llc, mag, dipl, ing, etc, u.s
    u.k, vol
    jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mme, mlle, dra, sra, chas, wm
    geo, jos
""")
DEGREES = phrases("""
    phd, ph.d., ph.d, md, m.d., m.d, ma, m.a., mba, m.b.a., rn, r.n., jd, j.d., esq, esq., dds
    d.d.s.
    obe, mbe, cbe, qc, kc, mp, m.p., mep, msc, bsc, llb, llm, d.phil., dphil, edd, ed.d., rd
    rdn, cpa
    cfa, frs, usn, usaf
""")
PARTICLES = phrases("""
    de, del, della, dello, degli, dei, di, da, das, dos, do, du, des, la, le, lo, los, las, van
    von, vom
    zu, zur, zum, den, der, ter, ten, te, het, 't, op, bin, ibn, ben, bint, al, el, al-, abu, af
    av
    y, e, i, san, santa, st., saint, mac, d', l', dal, dalla, dell', in't, ap, vander, vande
""")
NOBODY_IN_CREDITS = phrases("""
    undefined, file, files, file photo, pool, handout, hand out, str, stringer, contributor
    freelance
    ausschnitt
    archive, archiv, archives, archivo, arquivo, archivio, via, staff, stf, ho, photo, foto
    image, bild
    staff photographer, staff photo, pool photo, handout photo, screenshot, screengrab, montage
    collage
    symbolbild, symbolfoto, archivbild, archivfoto, composite, illustration, photographer
    others, and
    all rights reserved, file image, library, stock, pool via, rights managed, press handout
    alle rechte vorbehalten, tous droits réservés, no reuse, editorial use only, d.r., dr
""")
STYLING = phrases("""
    food styling, food stylist, styling, stylist, prop styling, prop stylist, props, set styling
    set design, hair, make-up, makeup, hair and make-up, hair and makeup, fashion
    fashion editor
    model, models, grooming, food and prop styling, location, haare, assistant, assistants
    photographer's assistant, fashion assistant, producer
""")

GROUPS: Mapping[str, frozenset[str]] = {
    "press_roles": PRESS_ROLES,
    "weak_roles": WEAK_ROLES,
    "beats": BEATS,
    "stopped_words": STOPPED,
    "nobody": NOBODY,
    "profile_prompts": PROFILE_PROMPTS,
    "newsrooms": NEWSROOMS,
    "staff_words": STAFF,
    "byline_conjunctions": CONJUNCTIONS,
    "place_words": PLACE_WORDS,
    "served": SERVED,
    "time_words": TIME_WORDS,
    "byline_weekdays": WEEKDAYS,
    "byline_months": MONTH_WORDS,
    "topic_labels": TOPIC_LABELS,
    "ranks": RANKS,
    "name_suffixes": SUFFIXES,
    "degrees": DEGREES,
    "name_particles": PARTICLES,
    "nobody_in_credits": NOBODY_IN_CREDITS,
    "styling": STYLING,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
