"""Boosted trees: learning them and packing them as core/learn/forest.h reads them."""
import json
import math
import struct

import xgboost


def learn(rows, labels, weights, trees, depth, rate, columns, seed, least_weight=5):
    """A booster for the probability of `labels`; one thread and a fixed seed, so that the same data give the same trees."""
    data = xgboost.QuantileDMatrix(rows, label=labels, weight=weights, max_bin=256, nthread=1)
    settings = {"objective": "binary:logistic", "base_score": 0.5, "max_depth": depth, "eta": rate, "subsample": 0.6,
                "colsample_bytree": columns, "min_child_weight": least_weight, "reg_lambda": 2, "tree_method": "hist",
                "nthread": 1, "seed": seed}
    return xgboost.train(settings, data, trees)


def _pack_node(node, unit, zero):
    if "leaf" in node:
        return struct.pack("<Bb", 255, max(-127, min(127, round(node["leaf"] * unit))))
    left, right = (next(child for child in node["children"] if child["nodeid"] == node[side]) for side in ("yes", "no"))
    # Features are whole numbers, so "under the threshold" may be rounded up.
    threshold = math.ceil(node["split_condition"]) + zero
    left, right = _pack_node(left, unit, zero), _pack_node(right, unit, zero)
    if left == right and len(left) == 2:
        return left
    if threshold <= 0:
        return right
    return struct.pack("<BB", int(node["split"][1:]), min(threshold, 255)) + left + right


def pack(booster, unit, zero=0):
    """The bytes of a forest. Leaves are in 1/`unit` of a logit; `zero` is the byte that stands for a feature of 0."""
    trees = (_pack_node(json.loads(dump), unit, zero) for dump in booster.get_dump(dump_format="json"))
    return b"".join(tree for tree in trees if tree != struct.pack("<Bb", 255, 0))
