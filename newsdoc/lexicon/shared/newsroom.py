"""Who works in a newsroom, and on what: *science editor*, *Redaktion*, *Herald Staff*."""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# The word that says what somebody is; a name before it is signed with it.
PRESS_ROLES = phrases("""
    editor, editors, correspondent, correspondents, reporter, reporters, writer, writers
    journalist, journalists, columnist, columnists, critic, critics, producer, producers
    contributor, contributors, contributing, author, photographer, photographers, photojournalist
    videographer, cartoonist, illustrator, presenter, anchor, host, broadcaster, commentator
    analyst, analysts, blogger, researcher, intern, interns, trainee, apprentice, fellow
    freelancer, stringer, staff, staffer, staffers, bureau, chief, head, director, manager
    president, moderator, moderators, chairman, chairwoman, chairperson, chair, founder
    co-founder, ceo, cfo, publisher, subeditor, sub-editor, copywriter, newswriter, sportswriter
    meteorologist, forecaster, economist, strategist, historian, novelist, playwright, poet
    professor, lecturer, teacher, scientist, lawyer, attorney, physician, nurse, student, expert
    specialist, consultant, adviser, advisor, coordinator, administrator, secretary, minister
    senator, ambassador, officer, spokesperson, spokesman, spokeswoman, team, desk, emeritus
    guest, special, executive, investigator, reviewer, curator, programmer, engineer, designer
    developer, translator, interpreter, narrator, member, candidate, co-author, co-host, webmaster
    admin, contribution, deputy, assistant, associate, redakteur, redakteurin, redakteure
    redakteurinnen, redaktor, redaktorin, chefredakteur, chefredakteurin, chefredaktor
    redaktionsleiter, redaktionsleiterin, redaktionsleitung, ressortleiter, ressortleiterin
    leiter, leiterin, korrespondent, korrespondentin, reporterin, korrespondenten, autorin, autor
    autoren, journalistin, kolumnist, kolumnistin, volontär, volontärin, mitarbeiter
    mitarbeiterin, praktikant, praktikantin, fotograf, fotografin, herausgeber, herausgeberin
    moderatorin, kritiker, kritikerin, stellvertretender, stellvertretende, freier, freie
    wirtschaftsredakteur, politikredakteur, sportredakteur, nachrichtenredakteur
    wirtschaftsredakteurin, politikredakteurin, nachrichtenredakteurin, lokalredakteur
    chefreporter, chefreporterin, chefkorrespondent, chefkorrespondentin, gastautor, gastautorin
    gründer, gründerin, mitglied, redakteur/in, autor/in, journalist/in, redakteur:in, autor:in
    journalist:in, reporter:in, redakteur*in, journalist*in, geschäftsführer, geschäftsführerin
    vorstand, experte, expertin, auslandskorrespondent, hauptstadtkorrespondent, usa-korrespondent
    blattmacher, textchef, leitender, leitende, bundeskorrespondent, parlamentskorrespondent
    professorin, journaliste, journalistes, correspondant, correspondante, rédacteur, rédactrice
    reportrice, chroniqueur, chroniqueuse, éditorialiste, envoyé, envoyée, envoyés, pigiste
    photographe, critique, directeur, directrice, chef, cheffe, professeur, professeure
    économiste, écrivain, écrivaine, historien, historienne, sociologue, auteur, auteure, autrice
    présentateur, stagiaire, grand, reporter-photographe, collaborateur, collaboratrice, alternant
    alternante, secrétaire, periodista, periodistas, corresponsal, corresponsales, enviado
    enviada, enviados, redactor, redactora, redactores, editora, directora, columnista
    colaborador, colaboradora, colaboradores, jefe, jefa, subdirector, subdirectora, fotógrafo
    fotógrafa, analista, escritor, escritora, profesor, profesora, coordinador, coordinadora
    becario, abogado, abogada, catedrático, jornalista, jornalistas, correspondente, repórter
    repórteres, redator, redatora, colunista, colaboração, diretor, diretora, fotojornalista
    estagiário, estagiária, professora, giornalista, corrispondente, inviato, inviata, redattore
    redattrice, caporedattore, direttore, direttrice, editorialista, collaboratore, vicedirettore
    fotografo, scrittore, redacteur, verslaggever, verslaggeefster, hoofdredacteur, medewerker
    columniste, chef-redacteur, buitenlandredacteur, economieredacteur, sportverslaggever
    redaktør, redaktör, ansvarlig, journalisten, kommentator, sjefredaktør, chefredaktör
    nyhetsredaktør, krönikör, skribent, toimittaja, päätoimittaja, kirjeenvaihtaja, dziennikarz
    dziennikarka, redaktorka, korespondent, korespondentka, publicysta, publicystka, muhabir
    editörü, yazar, yazarı, журналист, корреспондент, редактор, обозреватель, собкор
""")
# Of these, the ones that people are called too: a name of two words may end with one.
WEAK_ROLES = phrases("""
    guest, head, fellow, chair, host, grand, chef, jefe, leiter, poet, bureau, nurse, desk, team
    expert, autor, freie, member, officer, contribution, special, staff, chief, vorstand, director
    student
""")
# What an editor or correspondent may look after; they serve to tell a role from a name.
BEATS = phrases("""
    campus, activities, events, news, sport, sports, politics, political, science, health
    education, business, economics, economy, economic, environment, environmental, climate
    technology, tech, culture, cultural, arts, art, music, film, movie, movies, tv, television
    media, books, literary, food, drink, travel, fashion, style, lifestyle, life, entertainment
    features, feature, opinion, opinions, comment, community, communities, national, international
    foreign, world, global, local, regional, city, metro, state, county, home, affairs, social
    public, security, defence, defense, diplomatic, crime, court, courts, legal, law, justice
    police, breaking, general, investigations, investigative, investigation, data, digital, online
    web, audience, engagement, content, hub, multimedia, video, photo, picture, pictures, visual
    graphics, design, managing, senior, junior, chief, deputy, assistant, associate, executive
    contributing, staff, special, guest, freelance, roving, acting, interim, lead, principal
    former, weekend, night, morning, evening, sunday, saturday, daily, weekly, football, cricket
    rugby, golf, tennis, racing, motoring, cars, transport, transportation, aviation, energy
    property, money, personal, finance, financial, markets, market, banking, consumer, retail
    industry, industrial, labor, labour, employment, work, religion, religious, faith, royal
    royals, parliamentary, westminster, whitehall, washington, london, europe, european, asia
    africa, american, americas, us, uk, eu, china, russia, india, france, germany, ireland
    scotland, wales, australia, canada, israel, paris, berlin, brussels, moscow, beijing
    jerusalem, tokyo, middle, east, south, north, west, eastern, western, northern, southern
    north-east, north-west, south-east, south-west, midlands, latin, immigration, housing, rural
    agriculture, farming, wildlife, nature, weather, disability, women's, women, gender, race
    equality, human, rights, war, military, veterans, trending, live, show, showbiz, celebrity
    games, gaming, radio, theatre, theater, dance, opera, classical, pop, rock, architecture
    history, obituaries, letters, copy, production, student, assignment, enterprise
    accountability, watchdog, government, congressional, supreme, house, white, senate, statehouse
    elections, election, campaign, campaigns, standards, research, team, creative, brand
    commercial, marketing, communications, partnerships, product, strategy, audio, podcast
    newsletter, newsletters, puzzles, archive, planning, sub, high, school, schools, college
    higher, wine, beer, restaurant, restaurants, gardening, garden, homes, real, estate, biology
    medical, medicine, space, physics, chemistry, cyber, cybersecurity, internet, crypto, startups
    startup, venture, especial, especiales, spécial, spéciale, speciale, permanente, auto
    automotive, shopping, deals, commerce, beauty, wellness, fitness, parenting, democracy, family
    relationships, sex, dating, pets, outdoors, outdoor, adventure, hockey, basketball, baseball
    nfl, nba, nhl, mlb, soccer, boxing, athletics, olympics, cycling, f1
""")
# Words that sign for a newsroom and name nobody.
NOBODY = phrases("""
    staff, agency, agencies, agencias, agências, agenzie, agenturen, newsroom, newsdesk, desk
    board, editorial, editor, editors, letters, letter, correspondent, reporter, reporters, writer
    writers, contributor, contributors, wire, wires, services, service, report, reports
    administrator, admin, author, authors, anonymous, guest, moderator, moderators, online, web
    team, news, sports, opinion, photo, photos, others, other, special, the, our, a, and, of, from
    contributing, combined, bureau, unknown, nachrichtenagentur, nachrichtenagenturen
    presseagentur, agence, agences, agencia, agenzia, persbureau, nyhetsbyrå, nyhedsbureau
    mitarbeiter, mitarbeiterin, autor, autorin, autoren, journalist, redakteur, redakteurin
    gastautor, producer, publisher, user, superuser, root, collective, advertorial, anzeige
    sponsored, partner, press, release, material, gast, correspondents, submitted, article
    contributed, provided, key, event, events, live, update, updates, n/a, none, byline, multiple
    various
""")
# Behind an outlet's name they add nothing: "Herald Staff".
STAFF = phrases("""
    staff, desk, reports, report, agencies, newsroom, correspondent, correspondents, reporter
    reporters, writer, writers, editors, editor, moderators, contributor, contributors, bureau
""")
# Newsroom words of other languages; they sign as a body ("Von Redaktion").
NEWSROOMS = phrases("""
    redaktion, redaktionsteam, onlineredaktion, online-redaktion, gesamtredaktion, lokalredaktion
    sportredaktion, nachrichtenredaktion, chefredaktion, redaktionsnetzwerk, redacción, redaccion
    rédaction, redazione, redação, redacção, redactie, redaksjonen, redaktionen, redakcja, redakce
    redakcija, webredaktion, editorialteam, toimitus, редакция, newsroom-redaktion, desking
""")
# German writes field and role as one word: "Wirtschaftsredakteurin".
ROLE_ENDINGS = phrases("""
    redakteur, redakteurin, korrespondent, korrespondentin, reporter, reporterin, experte, expertin
""")
# Before or behind a name in Chinese and Japanese.
REPORTER_OPENINGS = phrases("記者, 记者")

GROUPS: Mapping[str, frozenset[str]] = {
    "press_roles": PRESS_ROLES,
    "weak_roles": WEAK_ROLES,
    "beats": BEATS,
    "nobody": NOBODY,
    "staff_words": STAFF,
    "newsrooms": NEWSROOMS,
    "role_endings": ROLE_ENDINGS,
    "reporter_openings": REPORTER_OPENINGS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
