"""What words tell of being story: log-odds counted from pages and packed as core/clutter/word_odds.h reads them."""
import struct

import numpy as np

PLACES = 1 << 16  # of text words; as many more follow for the words of class names and ids
SMOOTHING = 4  # pages that speak for a word as the mean of all words does
UNIT = 16  # steps a logit
LEAST_ODDS = 8  # steps; what says less is left out
LEAST_PAGES = (40, 12)  # that a word must stand on: a text's, a name's


def count_votes(pages, data, folds):
    """For each fold and place: how many pages have the word, and the sum of the shares of its text that are story.

    pages: with `labels` and `words` by block, `gold` and `fold`; data: WORDS of core/train/extraction_features.cpp.
    Returns two arrays of [folds, 2 * PLACES]. Each page has one vote a word, so that long pages do not outweigh others."""
    data, at = np.frombuffer(data, "<u4"), 0
    stories, seen = np.zeros((folds, 2 * PLACES)), np.zeros((folds, 2 * PLACES))
    for page in pages:
        rows = data[at + 1:at + 1 + 3 * int(data[at])].reshape(-1, 3)
        at += 1 + rows.size
        if not page.gold:
            continue
        weights = page.words ** 0.75
        story, whole = _sums(rows, weights * page.labels), _sums(rows, weights)
        present = whole > 1e-9
        stories[page.fold][present] += np.clip(story[present] / whole[present], 0, 1)
        seen[page.fold][present] += 1
    assert at == len(data)
    return stories, seen


def _sums(rows, weights):
    """By place: the sum of `weights` over the blocks that its words stand in or over."""
    before = np.concatenate([[0], np.cumsum(weights)])
    return np.bincount(rows[:, 0], weights=before[rows[:, 2]] - before[rows[:, 1]], minlength=2 * PLACES)


def pack(stories, seen):
    """The packed vocabulary, sizes included: text words, then names. Both arrays by place, summed over folds."""
    packed = b""
    for part, least_pages in enumerate(LEAST_PAGES):
        places = slice(part * PLACES, (part + 1) * PLACES)
        words = _pack_part(stories[places], seen[places], least_pages)
        packed += struct.pack("<I", len(words)) + words
    return packed


def _pack_part(stories, seen, least_pages):
    known = seen >= least_pages
    mean = stories[known].sum() / seen[known].sum()
    odds = (stories + SMOOTHING * mean) / (seen - stories + SMOOTHING * (1 - mean)) * (1 - mean) / mean
    steps = np.where(known, np.clip(np.round(np.log(odds) * UNIT), -127, 127), 0).astype(int)
    packed, last = b"", 0
    for place in np.flatnonzero(np.abs(steps) >= LEAST_ODDS).tolist():
        gap = place - last
        packed += struct.pack("<Bb", 255, 0) * ((gap - 1) // 255)
        packed += struct.pack("<Bb", gap - (gap - 1) // 255 * 255 if gap else 0, steps[place])
        last = place
    return packed
