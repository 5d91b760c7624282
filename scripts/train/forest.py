"""Boosted trees: learning them and packing them as core/clutter/forest.h reads them."""
import json
import math
import struct

import xgboost

UNIT = 128  # leaves are in 128ths of a logit


def learn(rows, labels, weights, trees, depth, rate, columns, seed):
    """A booster for the probability of `labels`; one thread and a fixed seed, so that the same data give the same trees."""
    data = xgboost.QuantileDMatrix(rows, label=labels, weight=weights, max_bin=256, nthread=1)
    settings = {"objective": "binary:logistic", "base_score": 0.5, "max_depth": depth, "eta": rate, "subsample": 0.6,
                "colsample_bytree": columns, "min_child_weight": 5, "reg_lambda": 2, "tree_method": "hist",
                "nthread": 1, "seed": seed}
    return xgboost.train(settings, data, trees)


def _pack_node(node):
    if "leaf" in node:
        return struct.pack("<Bb", 255, max(-127, min(127, round(node["leaf"] * UNIT))))
    left, right = (next(child for child in node["children"] if child["nodeid"] == node[side]) for side in ("yes", "no"))
    # Features are whole numbers, so "under the threshold" may be rounded up.
    threshold = math.ceil(node["split_condition"])
    left, right = _pack_node(left), _pack_node(right)
    if left == right and len(left) == 2:
        return left
    if threshold <= 0:
        return right
    return struct.pack("<BBB", int(node["split"][1:]), min(threshold, 255), len(left)) + left + right


def pack(booster):
    """The bytes of one forest: size, bias, trees."""
    trees = b""
    for dump in booster.get_dump(dump_format="json"):
        tree = _pack_node(json.loads(dump))
        if tree != struct.pack("<Bb", 255, 0):
            trees += struct.pack("<H", len(tree)) + tree
    return struct.pack("<Ii", len(trees), 0) + trees

