"""Phrases: the named pieces that the grammars of this room share.

A noun phrase is ``{np}``, whatever it holds: *he*, *the mayor of Bonn*, *Sen. Ada Quist (R-Vt.)*.
"""

import re
from collections.abc import Mapping

from newsdoc.grammar import compile_grammar
from newsdoc.parsers.attributions.classes import CLASSES

# Every repetition has a bound, so that no text can make them slow; but for the words inside a
# quotation, of which none can be read in another way.
# Where rules often look, what may be missing is written (?: x | ): a choice that begins with one
# class is passed over much quicker than a group with a question mark.
NP_WORD = """
{noun|name|number|adverb|mark|time} | {ing} {determiner|possessive}{0,2} | {s} {sign}? {determiner}?
| {mark} {of|preposition} {mark}
| {quote_word} {inside}{0,4}
"""
PIECES: Mapping[str, str] = {
    # Head of the Coast Service (CS), an analyst at Velora Inc. (NYSE: VLR), Velora’s (VLR)
    "sign": "(?: (?<={name|s}) {open} {name|number|mark}{1,4} {close} )",
    "quote": "{quote_stop|quote_asks|quote_comma|quote_open|quote_word} {inside}*",
    # Noun phrases. Everything between its first word and its noun may be almost anything.
    "np_word": NP_WORD + "| {ed}",
    "np_core": """
        {adverb}? (?: {determiner|possessive}{0,3} (?:{np_word}){0,12}
        (?: {noun|name|number} | {quote_word} {inside}{0,4} ) | {determiner|possessive} {ing}
        | {determiner}{1,2} )
        (?: {open} [^fj]{1,9} {close} (?: {noun|name}{0,5} {name}{1,3} )? )?""",
    "np_link": """
        {time}{0,3} {ed|ing}? {of|preposition|to|as}{1,3} | {such}
        | {comma}? {and} {of|preposition}?""",
    # Ministers such as Ms. Ek
    "such": "{determiner} {as}",
    "np": "{pronoun} | {np_core} (?: (?:{np_link}) {np_core} ){0,6}",
    "np_list": """
        (?: {name}{1,4} {sign}? {comma} ){1,6} {name}{1,4} {sign}? {comma}? {and} {np_core}""",
    "nouns": "{determiner|possessive}{0,2} (?:{noun|name|number|ed|ing|mark|s}){0,6} {noun|name}",
    "np_several": "(?: {nouns} {comma} ){1,6} {nouns} {comma}? {and} {np}",
    "np_who": """
        (?: {np} (?: {and} {pronoun} | ) | {determiner}) {comma}? {who|which|that} [^clkz]{1,15}""",
    # What may follow a source: his age and home, an apposition, a relative clause.
    "apposed": """
        {comma} {number} {comma} {of|preposition} {np_core}
        | (?: (?<={name}) {comma} {of} | (?<={name}{name}) {comma} {preposition} )
          {determiner}? {name}{1,6} {noun}? (?: {of} {name}{1,3} )? {sign}?
          (?= {comma|stop} | $ )
        | {comma} (?! {number|determiner} {of} {who} | {clause} ) {adverb|time}?
          {determiner|possessive|noun|name|number} [^clkzZyfjQESC]{0,25} (?: (?<=[oP]) {quote} )?
          (?: {sign} {name|noun|s}{0,5} )?
        | (?: (?<=N) | (?<=j) ) {comma} {who_clause}
        | {who_clause}""",
    "clause": """
        [DhnN0]{1,5} {adverb}?
        (?: {auxiliary}
        | {verb} (?= {adverb}? {determiner|possessive|noun|name|number|pronoun} ) )""",
    "who_clause": """
        {who} (?! {adverb}? {report} ) [^clkzZyfjQESC]{1,25}
        (?: {comma} {name}{1,3} (?: {comma} [^clkzZyfjQESC]{1,25} | (?= {stop} | $ ) ) )?
        (?= {comma|stop|asks} | $ )""",
    # What may stand between a cue and its content.
    "when": """
        (?: {timed} | {preposition} {timed} | {noun} {preposition} {timed} )
        {time}{0,5} {number}?+
        (?: {open} [^fjQESC]{1,4} {close} | ) (?: {comma} {time}? {number} {time}? {comma}? | )""",
    "timed": """
        {time} | {noun} {time} | {number} {noun}? {time}
        | {determiner} (?: {number} {noun} | ) {time}""",
    "aside": "{comma} (?: {adverb|while} | {preposition} [^VAvpiKcklyzZYQESC_]{1,6} ) {comma}",
    "tail": "{adverb}? (?: {when} | ) (?: {aside} | )",
    # "said, pointing at the bridge, that it was safe"
    "gesture": """
        {comma} {adverb}? (?: {ing} | {reporting} {to} ) [^VIvAKcklyzZYQESC_]{1,10} {comma}""",
    # "said, as she had in May, that it was safe"
    "occasion": """
        {comma} {adverb}? (?: {subordinator} [^cklyzZYQESC_]{1,15}
        | {as} [^VcklyzZYQESC_]{0,6} {pronoun|auxiliary|verb|ed} [^VcklyzZYQESC_]{0,9}
        ) {comma}""",
    # "said, his voice low,"
    "mien": "{comma} {possessive} {noun} {noun|adverb|ed|ing}{1,4} {comma}",
    "place": """
        {preposition|to} (?: {np_core} | {pronoun|possessive} )
        (?: {of|preposition} {np_core} ){0,2} (?: {comma} {name}{1,3} {comma} )?""",
    # "in a letter sent to the board on Friday": no verb but participles.
    "setting": "{tail} {there}",
    "there": "{preposition|of|to|subordinator} {no_verbs}",
    # "told the board when asked, as protests went on"
    "adjoined": "{subordinator|while|as} [^cklyzZYQESCT_]{1,14}",
    # "said as she toured the lock that"
    "meantime": """
        {subordinator|while|as} [^cklyzZYQEST_]{1,14} (?<=[nNpi0M])
        (?= {that} (?! {verb|auxiliary|report|ed} ) )""",
    "no_verbs": "[^VAvpiTKcklyzZYQESC_]{1,14}",
    "beside": "(?! {noun} ) {no_verbs}",
    # "told the board in Oslo": to whom and on what occasion.
    "told_how": "[^VAvpiKcklyzZYQESC_]{1,14}",
    "addressed": """
        (?: {pronoun|possessive}
        | {noun} (?= {noun} {auxiliary} )
        | {determiner|possessive} {noun|name|mark}{0,3} {ing}
          (?: {of|preposition} {determiner|possessive}? {name|noun}{1,4} )?
          (?= {that|quoted|comma|colon|time} )
        | {determiner|possessive}? {noun}{1,3} {name}{1,4}
          (?= {that|colon|to|question|determiner|possessive|pronoun|dummy} )
        | {determiner}? {name}{1,4} {number} {name}?
          (?= {pronoun|determiner|possessive|dummy|preposition|that} )
        | {determiner|possessive}{0,3}
          (?: (?: {name}{1,4} {number}? {s} )? {time} (?: {name}{1,3} {noun}? | {noun} )
            | {name}{1,5} (?: {time} {name}{1,2} | {number}? {s} {name|noun}{1,4} )?
              (?: {noun}{1,2} {name}{1,4} )?
            | {ed|ing|number|noun|name|mark|s}{0,4} {noun} )
          (?: {of|preposition|and} {determiner|possessive}{0,2} {name|noun|number|s}{1,6}
          ){0,2}
        | [DhnN0dg] [DhnN0dgxuoP]{0,11} (?<= {noun|name|number} ) (?= {when}? {that} )
        | {number} (?= {determiner|pronoun} ) )""",
    "end": "(?: {stop|asks} | $ )",
    "ahead": "(?! {stop|asks|comma|semicolon|and|but} | $ )",
}
PLAIN_PIECES: Mapping[str, str] = {
    # Head of the Coast Service (CS), an analyst at Velora Inc. (NYSE: VLR), Velora’s (VLR)
    "sign": "(?: (?<={name|s}) {open} {name|number|mark}{1,4} {close} )",
    **PIECES,
    "np_word": NP_WORD,
    "np_link": "{time}{0,3} {of|preposition|to|as}{1,3} | {such} | {comma}? {and}",
}

NOUN_PHRASE = "{np}"
NAME_LIST = "{np_list}"
NOUN_LIST = "{np_several}"
RELATIVE = "{np_who}"
INVERTED = (
    "{np} (?: (?:{apposed}){1,3} (?: {comma} {who_clause} )?"
    " (?: {comma} {and} {name}{2,4} (?:{apposed})? (?= {comma|stop} | $ ) )?"
    " (?: {comma} {and} {possessive}? {noun} (?: {preposition} {np_core} )? (?= {stop} | $ ) )? )?"
)
BEFORE_CUE = "{adverb}? {preposition}? {determiner}? {time} {time|number}{0,5} $"


def phrase(pattern: str, pieces: Mapping[str, str] = PIECES) -> re.Pattern[str]:
    """Compile a grammar over the words of this room."""
    return compile_grammar(pattern, CLASSES, pieces)
