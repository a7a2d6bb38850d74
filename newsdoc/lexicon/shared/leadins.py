"""What stands before a name in a byline: ``By``, ``Von``, ``Reporting by``, ``Text:``.

What stands before the maker of a picture is in :mod:`~newsdoc.lexicon.shared.picture_credits`.
"""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# Before a name without a colon; each tells what the person did.
AUTHOR = phrases("""
    by, written by, words by, text by, story by, article by, report by, column by, a column by
    posted by, published by, submitted by, authored by, created by, compiled by, presented by
    hosted by, interview by, interview conducted by, interviewed by, as told to, more by, review by
    reviewed by, analysis by, opinion by, commentary by, essay by, illustrated by, contributed by
    guest post by, a guest post by, from, stories by, articles by, more from, view all by
    view all posts by, see all posts by, all posts by, more posts by, posts by, about
    stories from, curated by, podcast by, produced by, directed by, adapted by, recipes by
    recipe by, von, ein beitrag von, ein artikel von, artikel von, beitrag von, text von
    ein text von, geschrieben von, ein kommentar von, kommentar von, eine analyse von, analyse von
    interview von, ein interview von, gastbeitrag von, ein gastbeitrag von, bericht von
    kolumne von, eine kolumne von, essay von, reportage von, eine reportage von, kritik von
    rezension von, eine rezension von, ein essay von, ein bericht von, verfasst von
    aus der feder von, leitartikel von, meinung von, glosse von, protokoll von, porträt von
    erstellt von, notiert von, veröffentlicht von, redigiert von, par, propos recueillis par
    écrit par, rédigé par, article de, par notre envoyé spécial, par notre envoyée spéciale
    texte de, texte par, publié par, un article de, chronique de, por, escrito por, firmado por
    elaborado por, texto de, publicado por, redactado por, un artículo de, entrevista de
    texto por, reportagem de, escrita por, publicada por, colaboração para, di, scritto da
    a cura di, articolo di, testo di, pubblicato da, intervista di, del nostro inviato, door
    geschreven door, tekst van, auteur, av, skrevet av, skriven av, af, skrevet af, tekst av
    text av, autor, autor/in, autor:in, autor*in, author, autorin, napisał, napisała, rozmawiał
    rozmawiała, opracował, opracowała, przygotował, автор, yazan, kirjoittanut
""")
REPORTING = phrases("""
    reporting by, writing by, reported by, additional reporting by, additional reporting
    with reporting by, further reporting by, additional contributions by, contributions by
    with contributions from, with contributions by, with additional reporting by
    reporting and writing by, additional reporting from, original reporting by
    with reporting from, with files from, reporting and editing by, bureau reporting by
    mitarbeit von, unter mitarbeit von, unter mitwirkung von, recherche und text von
    mit beiträgen von, avec la contribution de, avec la participation de, contributions de
    con información de, con la colaboración de, com informações de, com a colaboração de
    con la collaborazione di, hanno collaborato, ha collaborato, met medewerking van
""")
EDITING = phrases("""
    editing by, edited by, additional editing by, copy editing by, compiled and edited by
    writing and editing by, redaktion von, bearbeitet von, édité par, édition de, editado por
    edición de, edição de, a cura della redazione, redigert av, redigerad av, redactie van
""")
RESEARCH = phrases("""
    research by, researched by, additional research by, data analysis by, graphics by, graphic by
    data by, fact-checking by, fact checked by, fact-checked by, medically reviewed by
    recherche von, recherchiert von, grafik von, grafiken von, infographie de
""")
PHOTOGRAPHY = phrases("""
    photographs by, photograph by, photography by, photos by, photo by, pictures by, picture by
    video by, videos by, images by, image by, visuals by, photographed by, filmed by
    illustrations by, illustration by, drawings by, cartoon by, animation by, art by, fotos von
    foto von, bilder von, video von, illustration von, illustrationen von, mit fotos von
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
    fotos und text, author, authors, author(s), words, text, texte, by, byline, writer, writers
    reporter, story, interview, contributor, contributors, columnist, credits, written, publisher
    autor, autorin, autoren, autor:in, autor*in, autor/in, von, verfasser, verfasserin, bericht
    kommentar, kolumne, protokoll, essay, analyse, reportage, gastbeitrag, auteur, auteurs, par
    rédacteur, rédactrice, propos recueillis, entretien, autora, autores, por, texto, redactor
    redactora, periodista, entrevista, reportaje, repórter, jornalista, reportagem, autore
    autrice, autori, di, testo, testi, a cura di, intervista, tekst, journalist, forfatter
    skribent, reportasje, door, autorka, autorzy, автор, текст, авторы, 文, 撰文, 記者, 记者
    作者, 筆者, 取材
    執筆, 글, 기자
""")
REPORTING_NOUNS = phrases("contributing, contributed, reporting, additional reporting")
EDITING_NOUNS = phrases("""
    editor, editors, editing, edited, producer, producers, redaktion, edition, édition, edición
    edição, redactie, редактор, 編集, 编辑, 責任編輯, 责任编辑
""")
RESEARCH_NOUNS = phrases(
    "research, recherche, graphics, graphic, grafik, data, infografik, infographie"
)
PHOTOGRAPHY_NOUNS = phrases("""
    photos, photo, photographs, photograph, photography, photographer, photographers, pictures
    picture, video, videos, illustration, illustrations, images, cartoon, art, foto, fotos, bild
    bilder, fotografie, fotograf, fotografin, illustrationen, zeichnung, photographie
    photographies, dessin, fotografía, fotografías, fotografia, beeld, zdjęcia, zdjęcie, фото, 写真
    撮影, 摄影, 攝影, 사진
""")
TRANSLATION_NOUNS = phrases(
    "translation, translator, übersetzung, traduction, traducción, tradução, traduzione"
)
NARRATION_NOUNS = phrases("narrator, narration, sprecher, sprecherin")

GROUPS: Mapping[str, frozenset[str]] = {}
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
        **dict.fromkeys(REPORTING_NOUNS, "reporting"),
        **dict.fromkeys(EDITING_NOUNS, "editing"),
        **dict.fromkeys(RESEARCH_NOUNS, "research"),
        **dict.fromkeys(PHOTOGRAPHY_NOUNS, "photography"),
        **dict.fromkeys(TRANSLATION_NOUNS, "translation"),
        **dict.fromkeys(NARRATION_NOUNS, "narration"),
    },
}
