"""What stands between and beside the names of a byline: *and*, *special to*, *Updated*."""

from collections.abc import Mapping

from newsdoc.lexicon.phrases import phrases

# Buttons beside a name.
PROFILE_PROMPTS = phrases(
    "follow, subscribe, share, email, e-mail, twitter, facebook, instagram, linkedin"
)
CONJUNCTIONS = phrases("""
    and, und, et, og, och, y, e, with, mit, avec, con, com, met, med, ve, и, oraz, sowie, plus
    and by, as told to, in conversation with, im gespräch mit, interviewed by, im interview mit
    ja, sekä, together with, gemeinsam mit, zusammen mit, along with, und von, et de, and with
    with help from, in collaboration with, in partnership with, avec l'aide de
    en collaboration avec, ft., feat.
""")
# Between a name and the place it writes from, or what it writes on.
PLACE_WORDS = phrases("in, from, at, on, aus, à, au, em, desde, near, aboard, im, bei, depuis")
SERVED = phrases("""
    special to, special for, special to the, exclusive to, writing for, for, on behalf of, für
    pour, para, voor, of, from the, exclusively for, correspondent for
""")
# Before the moment a story came out or was changed.
TIME_WORDS = phrases("""
    updated, update, last updated, published, posted, first published, modified, last modified
    created, added, posted on, published on, updated on, updated at, published at, on, at, issued
    stand, aktualisiert, aktualisiert am, aktualisiert um, zuletzt aktualisiert, veröffentlicht
    veröffentlicht am, erstellt, erstellt am, erschienen, erschienen am, artikel vom, vom, am, um
    bis, publié le, publié, publiée le, mis à jour le, mis à jour, modifié le, le, à, mise à jour
    publicado, publicado el, publicado em, actualizado, actualizado a, actualizado el, atualizado
    atualizado em, el, em, pubblicato il, pubblicato, aggiornato, aggiornato il, il, alle
    alle ore, gepubliceerd, gepubliceerd op, bijgewerkt, laatst bijgewerkt, publisert, oppdatert
    publicerad, uppdaterad, publiceret, opdateret, sist oppdatert, senast uppdaterad, dodano
    aktualizacja, опубликовано, обновлено, yayınlanma, güncelleme
""")
# Before a topic or an advice to the reader: dropped up to the next divider.
TOPIC_LABELS = phrases("""
    topic, topics, tags, tag, category, categories, filed under, section, rubrik, ressort, thema
    themen, kategorie, catégorie, rubrique, categoría, sección, categoria, share, read more
    photo credit, read time, reading time, lesezeit, lesedauer, temps de lecture
    tiempo de lectura, twitter, follow, facebook, instagram, email, e-mail, contact, phone, tel
    website
""")
# They join two names only when two words stand on either side: "Ana Nowak i Jan Kowal".
WEAK_CONJUNCTIONS = phrases("en, i, a, ja, e, y")
# They lead a name also behind a word for the kind of story: "Analyse von Ola Lind".
GENRE_LINKS = phrases("von, par, por, by, av")
# They lead a name even where nothing follows.
SURE_LEADS = phrases("by, von")
# Between an institution's name and its place or owner; between the words of its name.
ORIGIN_LINKS = phrases("of, from")
OUTLET_LINKS = phrases("of, for, the, and, de, del, für, und")
# Before the outlet somebody belongs to: "Ana Silva, da Folha".
BELONGING_LINKS = phrases("da, do, de, del, della, di")
# A sentence that opens so asks something of the reader: "Follow her on …".
READER_PROMPTS = phrases("""
    follow, e-mail, email, contact, read, see, sign, subscribe, tweet, reach, get, find, listen
    watch
""")
# A sentence that has one of these tells of somebody's work: "Ann Ek covers harbours".
LIFE_VERBS = phrases("is, was, ist, war, est, es, covers, writes, reports, has, joined")
# Between what somebody did and the name: "The photographer was Lea Falk".
ROLE_VERBS = phrases("was, were, are")
COPULAS = ROLE_VERBS | phrases("is")
# Inside a date, and beside a number: no part of a name.
DATE_LINKS = phrases("de, del, of, am, at, on, to")
DATELINE_LINKS = phrases("le, den, de")
CLOCK_WORDS = phrases("""
    am, pm, a.m, p.m, uhr, gmt, utc, est, edt, cst, cdt, pst, pdt, mst, mdt, cet, cest, bst, ist
    aest, aedt, sgt, hkt, jst, min, mins, minute, minutes, minuten, minutos, minuti, words, word
    read, lesezeit, lesedauer, hours, hour, hrs, stunden, ago, h, de, del, of, o'clock, comments
    kommentare, shares, views, st, nd, rd, th, к, г, года, час
""")

GROUPS: Mapping[str, frozenset[str]] = {
    "profile_prompts": PROFILE_PROMPTS,
    "byline_conjunctions": CONJUNCTIONS,
    "place_words": PLACE_WORDS,
    "served": SERVED,
    "time_words": TIME_WORDS,
    "topic_labels": TOPIC_LABELS,
    "weak_conjunctions": WEAK_CONJUNCTIONS,
    "genre_links": GENRE_LINKS,
    "sure_leads": SURE_LEADS,
    "origin_links": ORIGIN_LINKS,
    "outlet_links": OUTLET_LINKS,
    "belonging_links": BELONGING_LINKS,
    "reader_prompts": READER_PROMPTS,
    "life_verbs": LIFE_VERBS,
    "role_verbs": ROLE_VERBS,
    "copulas": COPULAS,
    "date_links": DATE_LINKS,
    "dateline_links": DATELINE_LINKS,
    "clock_words": CLOCK_WORDS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
