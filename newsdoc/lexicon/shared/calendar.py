"""Months and weekdays in other languages than English: *März*, *lundi*.

Bylines and datelines are skipped over by them; English has its own in
:mod:`newsdoc.lexicon.english.calendar`, which adds these.
"""

from newsdoc.lexicon.phrases import phrases

WEEKDAY_NAMES = phrases("""
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, lundi, mardi
    mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes, sábado
    sabado, domingo, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, segunda-feira
    terça-feira, quarta-feira, quinta-feira, sexta-feira, maandag, dinsdag, woensdag, donderdag
    vrijdag, zaterdag, zondag
""")
MONTH_NAMES = phrases("""
    januar, jänner, februar, märz, mai, juni, juli, oktober, dezember, janvier, février, mars
    avril, juin, juillet, août, septembre, octobre, novembre, décembre, enero, febrero, marzo
    abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, janeiro
    fevereiro, março, maio, junho, julho, setembro, outubro, novembro, dezembro, gennaio, febbraio
    aprile, maggio, giugno, luglio, settembre, ottobre, dicembre, januari, februari, maart, mei
    augustus, desember, marts, maj, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca
    sierpnia, września, października, listopada, grudnia, января, февраля, марта, апреля, мая
    июня, июля, августа, сентября, октября, ноября, декабря, ocak, şubat, mart, nisan, mayıs
    haziran, temmuz, ağustos, eylül, ekim, kasım, aralık
""")
