"""Which blocks of a page are in its gold text: labels to learn from, found by aligning the two word by word."""
import re

import numpy as np

WORD = re.compile(r"\w+")
SEED = 4  # words that must follow each other in both texts for a match to begin


def words_of(text):
    return WORD.findall((text or "").lower())


def label_blocks(blocks, gold):
    """The share of each block's words that the gold text has in the same order.

    blocks: a list of lists of words; gold: a list of words. Returns an array of floats, one a block."""
    flat = [word for block in blocks for word in block]
    sizes = np.array([len(block) for block in blocks], dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(int)
    places = _align(flat, gold)
    _place_short_blocks(flat, gold, starts, places)
    placed = np.array([place >= 0 for place in places], dtype=np.int64)
    totals = np.concatenate([[0], np.cumsum(placed)])
    return (totals[starts[1:]] - totals[starts[:-1]]) / np.maximum(sizes, 1)


def _align(page, gold):
    """For each word of the page its place in the gold, or -1. Three rounds, for what stands in another order."""
    places = [-1] * len(page)
    used = [False] * len(gold)
    for _ in range(3):
        runs = _common_runs(page, gold, places, used)
        chain, weight = _heaviest_chain(runs, len(gold))
        if weight <= 2:
            break
        placed = 0
        for start, at, size in chain:
            for step in range(size):
                if places[start + step] < 0 and not used[at + step]:
                    places[start + step] = at + step
                    used[at + step] = True
                    placed += 1
        if placed < 20:
            break
    return places


def _common_runs(page, gold, places, used):
    """Stretches of at least SEED words that page and gold share: (start in page, start in gold, words)."""
    index = {}
    for at in range(len(gold) - SEED + 1):
        if not any(used[at:at + SEED]):
            index.setdefault(tuple(gold[at:at + SEED]), []).append(at)
    runs, open_runs = [], {}
    for start in range(len(page) - SEED + 1):
        if places[start] >= 0:
            continue
        for at in index.get(tuple(page[start:start + SEED]), ())[:40]:
            run = open_runs.get(at - start)
            if run is not None and runs[run][0] + runs[run][2] == start + SEED - 1:
                runs[run][2] += 1
            else:
                open_runs[at - start] = len(runs)
                runs.append([start, at, SEED])
    return runs


def _heaviest_chain(runs, gold_size):
    """The runs that keep the order in both texts and hold the most words; every run costs one word."""
    best, owner = [0.0] * (gold_size + 3), [-1] * (gold_size + 3)  # a Fenwick tree of maxima over places in the gold
    weight, previous = [0.0] * len(runs), [-1] * len(runs)
    events = sorted([(start, 1, i) for i, (start, _, _) in enumerate(runs)] +
                    [(start + size, 0, i) for i, (start, _, size) in enumerate(runs)])
    for _, opens, i in events:
        _, at, size = runs[i]
        if opens:
            place, found = at + 1, 0.0
            while place > 0:
                if best[place] > found:
                    found, previous[i] = best[place], owner[place]
                place -= place & -place
            weight[i] = found + size - 1
        else:
            place = at + size + 1
            while place < len(best):
                if weight[i] > best[place]:
                    best[place], owner[place] = weight[i], i
                place += place & -place
    if not runs:
        return [], 0.0
    last = max(range(len(runs)), key=weight.__getitem__)
    chain, i = [], last
    while i >= 0:
        chain.append(runs[i])
        i = previous[i]
    return chain, weight[last]


def _place_short_blocks(page, gold, starts, places):
    """Places blocks without a placed word between their placed neighbours, where the gold has their words in a row."""
    count = len(starts) - 1
    used = [False] * len(gold)
    for place in places:
        if place >= 0:
            used[place] = True
    following, limits = len(gold), [0] * count
    for block in range(count - 1, -1, -1):
        limits[block] = following
        placed = [place for place in places[starts[block]:starts[block + 1]] if place >= 0]
        following = min(placed, default=following)
    last = -1
    for block in range(count):
        begin, end = starts[block], starts[block + 1]
        placed = [place for place in places[begin:end] if place >= 0]
        if placed:
            last = max(placed)
            continue
        words = page[begin:end]
        size = len(words)
        for at in range(last + 1, min(limits[block], last + 401) - size + 1):
            if size and gold[at:at + size] == words and not any(used[at:at + size]):
                for step in range(size):
                    places[begin + step] = at + step
                    used[at + step] = True
                last = at + size - 1
                break
