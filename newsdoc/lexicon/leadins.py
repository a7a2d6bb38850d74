"""What stands before a name: ``By``, ``Von``, ``Reporting by``, ``Photograph:``.

A byline or a credit is often in another language than the story, so these lists are shared by
all languages. They are written from knowledge of how newsrooms sign, language by language.
"""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# Before a name without a colon; each tells what the person did.
AUTHOR = phrases("""
    by, written by, words by, text by, story by, article by, report by, column by, a column by
    posted by, published by, submitted by, authored by, created by, compiled by, presented by
    hosted by, interview by, interviewed by, as told to, more by, review by, reviewed by
    analysis by, opinion by, commentary by, essay by, illustrated by, contributed by
    guest post by, a guest post by, from, stories by, articles by, more from, view all by
    view all posts by, see all posts by, all posts by, more posts by, posts by, about
    stories from
    curated by, podcast by, produced by, directed by, adapted by, recipes by, recipe by
    von, ein beitrag von, ein artikel von, artikel von, beitrag von, text von, ein text von
    geschrieben von, ein kommentar von, kommentar von, eine analyse von, analyse von
    interview von, ein interview von, gastbeitrag von, ein gastbeitrag von, bericht von
    kolumne von, eine kolumne von, essay von, reportage von, eine reportage von, kritik von
    rezension von, eine rezension von, ein essay von, ein bericht von, verfasst von
    aus der feder von
    leitartikel von, meinung von, glosse von, protokoll von, porträt von, erstellt von
    notiert von
    veröffentlicht von, redigiert von
    par, propos recueillis par, écrit par, rédigé par, article de, par notre envoyé spécial
    par notre envoyée spéciale, texte de, texte par, publié par, un article de, chronique de
    por, escrito por, firmado por, elaborado por, texto de, publicado por, redactado por
    un artículo de, entrevista de
    texto por, reportagem de, escrita por, publicada por, colaboração para
    di, scritto da, a cura di, articolo di, testo di, pubblicato da, intervista di
    del nostro inviato
    door, geschreven door, tekst van, auteur
    av, skrevet av, skriven av, af, skrevet af, tekst av, text av
    autor, autor/in, autor:in, autor*in, author, autorin, napisał, napisała, rozmawiał
    rozmawiała, opracował, opracowała, przygotował
    автор, yazan, kirjoittanut
""")
REPORTING = phrases("""
    reporting by, writing by, reported by, additional reporting by, additional reporting
    with reporting by
    further reporting by, additional contributions by, contributions by, with contributions from
    with contributions by, with additional reporting by, reporting and writing by
    additional reporting from, original reporting by, with reporting from, with files from
    reporting and editing by, bureau reporting by
    mitarbeit von, unter mitarbeit von, unter mitwirkung von, recherche und text von
    mit beiträgen von
    avec la contribution de, avec la participation de, contributions de
    con información de, con la colaboración de, com informações de, com a colaboração de
    con la collaborazione di, hanno collaborato, ha collaborato, met medewerking van
""")
EDITING = phrases("""
    editing by, edited by, additional editing by, copy editing by, compiled and edited by
    writing and editing by, redaktion von, bearbeitet von, édité par, édition de
    editado por, edición de, edição de, a cura della redazione, redigert av, redigerad av
    redactie van
""")
RESEARCH = phrases("""
    research by, researched by, additional research by, data analysis by, graphics by
    graphic by
    data by, fact-checking by, fact checked by, fact-checked by, medically reviewed by
    recherche von, recherchiert von, grafik von, grafiken von, infographie de
""")
PHOTOGRAPHY = phrases("""
    photographs by, photograph by, photography by, photos by, photo by, pictures by, picture by
    video by, videos by, images by, image by, visuals by, photographed by, filmed by
    illustrations by, illustration by, drawings by, cartoon by, animation by, art by
    fotos von, foto von, bilder von, video von, illustration von, illustrationen von
    mit fotos von
    photos de, photo de, photos par, photographies de, fotos de, fotografías de, fotos por
    foto di, foto van, beeld van, foto av, foto af, bilder av
""")
TRANSLATION = phrases("""
    translated by, translation by, translated from the english by, translated from the french by
    translated from the german by, translated from the spanish by, translated from the arabic by
    translated from the russian by, übersetzt von, übersetzung von, aus dem englischen von
    aus dem englischen übersetzt von, traduit par, traduction de, traduit de l'anglais par
    traducción de, traducido por, tradução de, traduzido por, tradotto da, traduzione di
    vertaald door, oversatt av, översatt av
""")
NARRATION = phrases("""
    read by, narrated by, voiced by, narration by, gelesen von, gesprochen von, vorgelesen von
    lu par, leído por, lido por, letto da, voorgelezen door
""")

# Nouns that lead a name only with a colon.
AUTHOR_NOUNS = phrases("""
    text und fotos, text und foto, text und bild, text and photos, words and pictures
    words and photos, story and photos, texte et photos, texto y fotos, foto und text
    fotos und text
    author, authors, author(s), words, text, texte, by, byline, writer, writers, reporter, story
    interview, contributor, contributors, columnist, credits, written, publisher
    autor, autorin, autoren, autor:in, autor*in, autor/in, von, verfasser, verfasserin, bericht
    kommentar, kolumne, protokoll, essay, analyse, reportage, gastbeitrag
    auteur, auteurs, par, rédacteur, rédactrice, propos recueillis, entretien
    autora, autores, por, texto, redactor, redactora, periodista, entrevista, reportaje
    repórter, jornalista, reportagem
    autore, autrice, autori, di, testo, testi, a cura di, intervista
    tekst, journalist, forfatter, skribent, reportasje, door, auteur
    autorka, autorzy, автор, текст, авторы
    文, 撰文, 記者, 记者, 作者, 筆者, 取材, 執筆, 글, 기자
""")
EDITING_NOUNS = phrases("""
    editor, editors, editing, edited, producer, producers, redaktion, edition, édition, edición
    edição
    redactie, редактор, 編集, 编辑, 責任編輯, 责任编辑
""")
RESEARCH_NOUNS = phrases(
    "research, recherche, graphics, graphic, grafik, data, infografik, infographie"
)
PHOTOGRAPHY_NOUNS = phrases("""
    photos, photo, photographs, photograph, photography, photographer, photographers, pictures
    picture, video, videos, illustration, illustrations, images, cartoon, art
    foto, fotos, bild, bilder, fotografie, fotograf, fotografin, illustrationen, zeichnung
    photographie, photographies, dessin, fotografía, fotografías, fotografia, fotografie
    fotograf, beeld, zdjęcia, zdjęcie, фото, 写真, 撮影, 摄影, 攝影, 사진
""")
TRANSLATION_NOUNS = phrases(
    "translation, translator, übersetzung, traduction, traducción, tradução, traduzione"
)
NARRATION_NOUNS = phrases("narrator, narration, sprecher, sprecherin")

# Genre nouns before "by", "von", "de" ("Analyse von Ola Lind").
CREDIT_LEADS = phrases("""
    photograph, photographs, photo, photos, photography, photographer, picture, pictures, pic
    pics
    image, images, image credit, photo credit, photo credits, picture credit, pic credit
    file photo
    credit, credits, image source, photo source, picture source, source, courtesy photo
    stock photo
    illustration, illustrations, photo illustration, photo-illustration, composite, montage
    photomontage, cartoon, drawing, artwork, graphic, graphics, map, chart, comic, comics
    graphic novel, credit line, photo source, screenshot, screengrab
    video, still, video still, handout, painting, art, design, composite image, file image
    photo courtesy, image courtesy, picture courtesy, photo attribution, image copyright
    photo copyright, copyright, rights, library photo, stock image, file picture
    representative image
    foto, fotos, bild, bilder, quelle, bildquelle, fotoquelle, symbolbild, symbolfoto
    archivbild
    archivfoto, bildnachweis, fotonachweis, bildrechte, fotocredit, grafik, zeichnung, karikatur
    collage, fotomontage, bildmontage, aufnahme, bildcredit, fotograf, fotografin, infografik
    illustrationen, screenshots, themenbild, beispielbild, beispielfoto, agenturfoto, repro
    rendering
    visualisierung, fotografie, bildschirmfoto, karte, copyright-hinweis
    crédit, crédits, crédit photo, crédits photo, credit photo, photo d'illustration
    photo d'archives, photo archives, dessin, image d'illustration, crédit image, photographie
    infographie, capture d'écran, visuel
    fuente, crédito, créditos, fotografía, fotografías, imagen, imágenes, ilustración
    infografía
    foto de archivo, imagen de archivo, captura de pantalla, cortesía, foto cortesía, gráfico
    fotografia, fotografias, imagem, imagens, ilustração, divulgação, reprodução, arte, fonte
    foto de arquivo, foto ilustrativa, crédito da foto, crédito da imagem
    fotografie, immagine, illustrazione, fonte foto, crediti, credito, credit foto
    foto d'archivio
    bron, beeld, afbeelding, illustratie, archieffoto
    kilde, arkivfoto, illustrasjon, illustrasjonsfoto, illustrationsfoto, genrebild, källa
    arkivbild, pressefoto, pressbild, bildkälla, skjermdump, kuva, lähde
    źródło, zdjęcie, zdjęcia, fot., fot, rys., autor zdjęcia, zdjęcie ilustracyjne
    foto ilustracyjne
    forrás, fotó, kép, zdroj, foto/ilustrace, sursa, sursă, izvor, nuotr., nuotrauka
    fotoğraf, görsel, kaynak
    фото, источник, иллюстрация, снимок, джерело, φωτογραφία, πηγή
    写真, 画像, 撮影, 出典, 提供, 写真提供, 画像提供
    图片来源, 圖片來源, 图片, 圖, 图, 图源, 摄影, 攝影
    來源, 来源, 사진, 사진출처, 출처, 사진 출처, 자료사진, 사진제공, 사진 제공, 이미지, 그래픽
""")
# Inside a credit of several pictures.
CREDIT_SIDES = phrases("""
    left, right, top, bottom, above, below, center, centre, from left, from top, from right
    top left
    top right, bottom left, bottom right, clockwise from top, clockwise from top left
    clockwise from left, inset, main, links, rechts, oben, unten, von links, pictured, rear
    front
""")
# They stand in the place of a maker that is not named.
LENT = phrases("""
    supplied, provided, cedida, cedidas, cedido, zvg, privat, divulgação, reprodução, handout
    getty, istock, shutterstock, alamy, courtesy
""")
CREDIT_BY = phrases("""
    photograph by, photographs by, photo by, photos by, picture by, pictures by, image by
    images by
    illustration by, illustrations by, photo illustration by, photography by, composite by
    artwork by
    graphic by, art by, video by, pic by, cartoon by, drawing by, map by, collage by, credit by
    photographed by, shot by, file photo by, handout photo by, pool photo by, courtesy photo by
    screengrab by, screenshot by, animation by, photo from, photos from, image from, image via
    photo via, photos via, photos via, photo provided by, photo supplied by, image provided by
    provided by, supplied by, courtesy photo from, photo courtesy of, photos courtesy of
    image courtesy of, images courtesy of, picture courtesy of, courtesy of, courtesy
    foto von, fotos von, bild von, foto de, fotos de, photo de, photos de, crédit photo
    foto di, foto van, beeld van, foto av, foto af, fotografía de, fotografia de, imagen de
    imagem de, illustration de, dessin de, ilustración de, cortesía de, cortesia de
    gentileza de
    photo courtesy, photos courtesy, image courtesy, images courtesy, picture courtesy
    special to, special for, special to the, photo par, foto por, foto da, image copyright
    image source, photo copyright, photo source
    picture copyright, picture source, video source
""")

TABLES: Mapping[str, Mapping[str, int | float | str]] = {
    "byline_leads": {
        **dict.fromkeys(AUTHOR, "author"),
        **dict.fromkeys(REPORTING, "reporting"),
        **dict.fromkeys(EDITING, "editing"),
        **dict.fromkeys(RESEARCH, "research"),
        **dict.fromkeys(PHOTOGRAPHY, "photography"),
        **dict.fromkeys(TRANSLATION, "translation"),
        **dict.fromkeys(NARRATION, "narration"),
    },
    "byline_labels": {
        **dict.fromkeys(AUTHOR_NOUNS, "author"),
        **dict.fromkeys(EDITING_NOUNS, "editing"),
        **dict.fromkeys(RESEARCH_NOUNS, "research"),
        **dict.fromkeys(PHOTOGRAPHY_NOUNS, "photography"),
        **dict.fromkeys(TRANSLATION_NOUNS, "translation"),
        **dict.fromkeys(NARRATION_NOUNS, "narration"),
    },
}
GROUPS: Mapping[str, frozenset[str]] = {
    "tail_leads": REPORTING | EDITING | RESEARCH | TRANSLATION | phrases("compiled by"),
    "credit_leads": CREDIT_LEADS,
    "credit_by": CREDIT_BY,
    "credit_sides": CREDIT_SIDES,
    "lent_words": LENT,
}
