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

GROUPS: Mapping[str, frozenset[str]] = {
    "profile_prompts": PROFILE_PROMPTS,
    "byline_conjunctions": CONJUNCTIONS,
    "place_words": PLACE_WORDS,
    "served": SERVED,
    "time_words": TIME_WORDS,
    "topic_labels": TOPIC_LABELS,
}
TABLES: Mapping[str, Mapping[str, int | float | str]] = {}
