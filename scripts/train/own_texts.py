"""Our own texts with the right answers, as lines of the quote corpus.

texts/*.json are arrays of texts, in the form of tests/cases/quotes: what is not in "quotations", or there with kind
"scare", is nobody's speech. No text stands in both places: what is learned from tests nothing.
"""
import json
import pathlib
import re

FOLDER = pathlib.Path(__file__).parent / 'texts'


def locate(text, pointer):
    """Where a string of a text stands, in code points: "she#3" is the third place where "she" occurs."""
    numbered = re.fullmatch(r'(.*)#(\d+)', pointer, re.DOTALL)
    words, number = (numbered[1], int(numbered[2])) if numbered else (pointer, 1)
    at = -1
    for _ in range(number):
        at = text.index(words, at + 1)
    return {'start': at, 'end': at + len(words), 'text': words}


def without_attribution(text, span, source):
    """What a string says: one that holds its own attribution (« Venez, dit-elle, il est tard. ») is cut in two."""
    inner = [part for part in source.values() if part and span['start'] < part['start'] and part['end'] < span['end']]
    if not inner:
        return [span]
    first, last = min(part['start'] for part in inner), max(part['end'] for part in inner)
    return [{'start': start, 'end': end, 'text': text[start:end]} for start, end in ((span['start'], first), (last, span['end']))]


def mention_of(quotation, case):
    """The mention that a quotation goes back to. In a dialogue a turn without one goes back to that of the speaker's last
    turn that has one, or else of the next."""
    if quotation['mention'] or not quotation['speaker']:
        return quotation['mention']
    here = case['quotations'].index(quotation)
    before, after = case['quotations'][:here], case['quotations'][here + 1:]
    turns = [*reversed(before), *after]
    return next((turn['mention'] for turn in turns if turn['mention'] and turn['speaker'] == quotation['speaker']), None)


def as_article(case):
    """A text as a line of the corpus, as described in core/train/quote_corpus.h."""
    text, quotes = case['text'], []
    for quotation in case['quotations']:
        if quotation['kind'] not in ('direct', 'partial'):
            continue
        source = {'speaker': locate(text, mention) if (mention := mention_of(quotation, case)) else None,
                  'cue': locate(text, quotation['cue']) if quotation['cue'] else None}
        spoken = [part for span in quotation['spans'] for part in without_attribution(text, locate(text, span), source)]
        quotes += [{**part, 'kind': 'direct', **source} for part in spoken]
    return {'id': case['id'], 'language': case['language'], 'text': text, 'quotes': quotes}


def write_corpus(path, wanted=lambda language: True):
    """Writes all texts in wanted languages to `path`, in the order of their files' names."""
    with open(path, 'w') as file:
        for name in sorted(FOLDER.glob('*.json')):
            for case in json.loads(name.read_text()):
                if wanted(case['language']):
                    file.write(json.dumps(as_article(case), ensure_ascii=False) + '\n')
