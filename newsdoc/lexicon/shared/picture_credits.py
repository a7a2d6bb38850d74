"""Who made and lent a picture, and what stands around them: ``Photo:``, ``Pool``, ``iStock``."""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# They lead a credit with a colon behind them: "Photograph: Lea Falk".
CREDIT_LABELS = phrases("""
    photograph, photographs, photo, photos, photography, photographer, picture, pictures, pic
    pics, image, images, image credit, photo credit, photo credits, picture credit, pic credit
    file photo, credit, credits, image source, photo source, picture source, source
    courtesy photo, stock photo, illustration, illustrations, photo illustration
    photo-illustration, composite, montage, photomontage, cartoon, drawing, artwork, graphic
    graphics, map, chart, comic, comics, graphic novel, credit line, screenshot, screengrab, video
    still, video still, handout, painting, art, design, composite image, file image
    photo courtesy, image courtesy, picture courtesy, photo attribution, image copyright
    photo copyright, copyright, rights, library photo, stock image, file picture
    representative image, foto, fotos, bild, bilder, quelle, bildquelle, fotoquelle, symbolbild
    symbolfoto, archivbild, archivfoto, bildnachweis, fotonachweis, bildrechte, fotocredit, grafik
    zeichnung, karikatur, collage, fotomontage, bildmontage, aufnahme, bildcredit, fotograf
    fotografin, infografik, illustrationen, screenshots, themenbild, beispielbild, beispielfoto
    agenturfoto, repro, rendering, visualisierung, fotografie, bildschirmfoto, karte
    copyright-hinweis, crédit, crédits, crédit photo, crédits photo, credit photo
    photo d'illustration, photo d'archives, photo archives, dessin, image d'illustration
    crédit image, photographie, infographie, capture d'écran, visuel, fuente, crédito, créditos
    fotografía, fotografías, imagen, imágenes, ilustración, infografía, foto de archivo
    imagen de archivo, captura de pantalla, cortesía, foto cortesía, gráfico, fotografia
    fotografias, imagem, imagens, ilustração, divulgação, reprodução, arte, fonte, foto de arquivo
    foto ilustrativa, crédito da foto, crédito da imagem, immagine, illustrazione, fonte foto
    crediti, credito, credit foto, foto d'archivio, bron, beeld, afbeelding, illustratie
    archieffoto, kilde, arkivfoto, illustrasjon, illustrasjonsfoto, illustrationsfoto, genrebild
    källa, arkivbild, pressefoto, pressbild, bildkälla, skjermdump, kuva, lähde, źródło, zdjęcie
    zdjęcia, fot., fot, rys., autor zdjęcia, zdjęcie ilustracyjne, foto ilustracyjne, forrás, fotó
    kép, zdroj, foto/ilustrace, sursa, sursă, izvor, nuotr., nuotrauka, fotoğraf, görsel, kaynak
    фото, источник, иллюстрация, снимок, джерело, φωτογραφία, πηγή, 写真, 画像, 撮影, 出典, 提供
    写真提供, 画像提供
    图片来源, 圖片來源, 图片, 圖, 图, 图源, 摄影, 攝影, 來源, 来源, 사진, 사진출처, 출처
    사진 출처, 자료사진, 사진제공, 사진 제공, 이미지, 그래픽
""")
# They lead a credit without a colon: "Photo by Lea Falk".
CREDIT_LEADS = phrases("""
    photograph by, photographs by, photo by, photos by, picture by, pictures by, image by
    images by, illustration by, illustrations by, photo illustration by, photography by
    composite by, artwork by, graphic by, art by, video by, pic by, cartoon by, drawing by, map by
    collage by, credit by, photographed by, shot by, file photo by, handout photo by
    pool photo by, courtesy photo by, screengrab by, screenshot by, animation by, photo from
    photos from, image from, image via, photo via, photos via, photo provided by
    photo supplied by, image provided by, provided by, supplied by, courtesy photo from
    photo courtesy of, photos courtesy of, image courtesy of, images courtesy of
    picture courtesy of, courtesy of, courtesy, foto von, fotos von, bild von, foto de, fotos de
    photo de, photos de, crédit photo, foto di, foto van, beeld van, foto av, foto af
    fotografía de, fotografia de, imagen de, imagem de, illustration de, dessin de, ilustración de
    cortesía de, cortesia de, gentileza de, photo courtesy, photos courtesy, image courtesy
    images courtesy, picture courtesy, special to, special for, special to the, photo par
    foto por, foto da, image copyright, image source, photo copyright, photo source
    picture copyright, picture source, video source, submitted by, contributed by, shared by
""")
# Inside a credit of several pictures.
CREDIT_SIDES = phrases("""
    left, right, top, bottom, above, below, center, centre, from left, from top, from right
    top left, top right, bottom left, bottom right, clockwise from top, clockwise from top left
    clockwise from left, inset, main, links, rechts, oben, unten, von links, pictured, rear, front
""")
# They stand in the place of a maker that is not named.
LENT = phrases("""
    supplied, provided, cedida, cedidas, cedido, zvg, privat, divulgação, reprodução, handout
    getty, istock, shutterstock, alamy, courtesy, submitted, contributed, sourced
    special arrangement
""")
# They stand in a credit and name nobody: "Pool", "File photo".
NOBODY_IN_CREDITS = phrases("""
    undefined, file, files, file photo, pool, handout, hand out, str, stringer, contributor
    freelance, ausschnitt, archive, archiv, archives, archivo, arquivo, archivio, via, staff, stf
    ho, photo, foto, image, bild, staff photographer, staff photo, pool photo, handout photo
    screenshot, screengrab, montage, collage, symbolbild, symbolfoto, archivbild, archivfoto
    composite, illustration, photographer, others, and, all rights reserved, file image, library
    stock, pool via, rights managed, press handout, alle rechte vorbehalten, tous droits réservés
    no reuse, editorial use only, d.r., dr, uncredited
""")
# What others than the photographer have done: "Food styling: Bo Ask".
STYLING = phrases("""
    food styling, food stylist, styling, stylist, prop styling, prop stylist, props, set styling
    set design, hair, make-up, makeup, hair and make-up, hair and makeup, fashion, fashion editor
    model, models, grooming, food and prop styling, location, haare, assistant, assistants
    photographer's assistant, fashion assistant, producer
""")
# A house that hands pictures on, where photographers sign with a handle.
STOCK_HOUSES = phrases("""
    shutterstock, istock, istockphoto, fotolia, adobe stock, stock.adobe.com, unsplash, pixabay
    pexels, depositphotos, dreamstime, 123rf, alamy, flickr, wikimedia, wikimedia commons
    instagram, twitter, getty images/istockphoto, wikipedia, creative commons, imago images, adobe
    colourbox, canva, freepik
""")
# Between two names of a credit.
CREDIT_CONJUNCTIONS = phrases("and, und, og, och, et, y, e, via, with, mit, i, ir")
# They lead a credit also without a colon, and with a full stop in place of one.
BARE_LEADS = phrases("credit, crédit")
STOPPED_LEADS = phrases("fot., rys., nuotr.")
# How a phrase opens that thanks somebody for the picture.
COURTESY_OPENINGS = phrases("courtesy, cortes, photo courtesy, image courtesy, photos courtesy")
# How the names of houses end: "iStockphoto" is no photographer's handle.
HOUSE_ENDINGS = phrases("stock, press, photo, pictures, media, news, foto, agency, pix")
# Before the house of a photographer: "by Lea Falk on Unsplash".
HOUSE_LINKS = phrases("from, on")
# Before who the picture was made for: "Lea Falk for The Gazette".
CLIENT_LINKS = phrases("for, für, pour, para, per, voor")
# Behind a photographer's name, and behind an agency's: no part of it.
NAME_NOUNS = phrases("photo, photos, foto, image, picture, pic, pics")
AGENCY_NOUNS = phrases("photo, photos, file, files, pool, handout, pic, pics, picture")
CREDIT_ARTICLES = phrases("the, die, den, das, der")
# What somebody did whose name it follows, in Korean and Japanese.
MAKER_ENDINGS = phrases("기자, 撮影")
# Behind a credit without a divider they open the caption.
CAPTION_ARTICLES = phrases("""
    der, die, das, ein, eine, the, a, an, el, la, los, las, un, una, le, les, il, o, os, as
""")
# Before a lead they belong to the credit: "Pool photo by Lea Falk".
BEFORE_LEADS = phrases("©, pool, handout, staff")
# Before an agency at the end they show a sentence about it: "works at the BBC".
BEFORE_AGENCIES = phrases("""
    the, a, of, at, for, by, from, with, to, in, on, and, or, said, says, as, is, was
""")

GROUPS: Mapping[str, frozenset[str]] = {
    "credit_labels": CREDIT_LABELS,
    "credit_leads": CREDIT_LEADS,
    "credit_sides": CREDIT_SIDES,
    "lent_words": LENT,
    "nobody_in_credits": NOBODY_IN_CREDITS,
    "styling": STYLING,
    "stock_houses": STOCK_HOUSES,
    "credit_conjunctions": CREDIT_CONJUNCTIONS,
    "bare_credit_leads": BARE_LEADS,
    "stopped_credit_leads": STOPPED_LEADS,
    "courtesy_openings": COURTESY_OPENINGS,
    "house_endings": HOUSE_ENDINGS,
    "house_links": HOUSE_LINKS,
    "client_links": CLIENT_LINKS,
    "name_nouns": NAME_NOUNS,
    "agency_nouns": AGENCY_NOUNS,
    "credit_articles": CREDIT_ARTICLES,
    "maker_endings": MAKER_ENDINGS,
    "caption_articles": CAPTION_ARTICLES,
    "before_credit_leads": BEFORE_LEADS,
    "before_agencies": BEFORE_AGENCIES,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
