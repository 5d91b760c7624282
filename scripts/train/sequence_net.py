"""A small residual network over the blocks of a page in their order: learning it, and packing it as
core/learn/sequence_net.h reads it.

One thread and no instructions that only some processors have, so that the same data give the same network (with the
reference BLAS that Debian's python3-torch brings along)."""
import os

os.environ["ATEN_CPU_CAPABILITY"] = "default"  # read when torch is loaded

import numpy as np
import torch
from torch import nn
from torch.nn import functional

torch.set_num_threads(1)

WIDTH = 24  # as SequenceNet::width
DILATIONS = (1, 2, 4, 8)
ROUNDS = 7
PAGES_A_STEP = 4
RATE = 2e-3
DECAY = 0.05  # of weights, AdamW's
DROPPED = {"input": 0.25, "layer": 0.15}
MOST_ROWS = 1000  # of a page in one step: longer ones are cut, at another place each time
LABEL_POWER, F1_SHARE, KIND_SHARE = 0.75, 0.5, 0.1  # of the loss; see _loss
BIAS_UNIT = 256


class Sequence:
    """A page: `rows` of bytes, `words` in each and which of them are to be found (`labels`, 0 or 1); `kind` is a number."""

    def __init__(self, rows, words, labels, kind):
        self.rows, self.kind = rows, kind
        self.words = torch.from_numpy(np.maximum(words, 1).astype(np.float32))
        self.labels = torch.from_numpy(labels.astype(np.float32))


class _Layer(nn.Module):
    def __init__(self, dilation):
        super().__init__()
        self.dilation = dilation
        self.taps = nn.Parameter(torch.randn(3, WIDTH) * 0.5)
        self.taps_bias = nn.Parameter(torch.zeros(WIDTH))
        self.mix = nn.Linear(WIDTH, WIDTH)
        with torch.no_grad():
            self.mix.weight.mul_(0.5)

    def forward(self, states):
        count, distance = len(states), self.dilation
        padded = functional.pad(states, (0, 0, distance, distance))
        filtered = padded[:count] * self.taps[0] + states * self.taps[1] + padded[2 * distance:] * self.taps[2]
        change = self.mix(functional.relu(filtered + self.taps_bias))
        return states + functional.dropout(change, DROPPED["layer"], self.training)


class _Net(nn.Module):
    def __init__(self, columns, kinds):
        super().__init__()
        self.input = nn.Linear(columns, WIDTH)
        self.layers = nn.ModuleList(_Layer(dilation) for dilation in DILATIONS)
        self.page = nn.Linear(2 * WIDTH, WIDTH)
        self.own = nn.Linear(WIDTH, WIDTH, bias=False)
        self.output = nn.Linear(WIDTH, 1)
        self.kind = nn.Linear(2 * WIDTH, kinds)  # learned beside the rest, for what it teaches; not packed

    def forward(self, rows, words):
        states = functional.relu(self.input(functional.dropout(rows, DROPPED["input"], self.training)))
        for layer in self.layers:
            states = layer(states)
        page = torch.cat([(states * (words / words.sum())[:, None]).sum(0), states.amax(0)])
        return self.output(functional.relu(self.own(states) + self.page(page)))[:, 0], self.kind(page)


def _loss(net, rows, words, labels, kind):
    """What each block's label costs, by a power of its words; a share of what the page's expected F1 lacks, which is what
    counts; and a little of what the kind of page costs."""
    logits, kinds = net(rows, words)
    weights = words ** LABEL_POWER
    label = (functional.binary_cross_entropy_with_logits(logits, labels, reduction="none") * weights).sum() / weights.sum()
    taken = torch.sigmoid(logits) * words
    f1 = 2 * (taken * labels).sum() / (taken.sum() + (words * labels).sum() + 1)
    return label + F1_SHARE * (1 - f1) + KIND_SHARE * functional.cross_entropy(kinds[None], torch.tensor([kind]))


def learn(sequences, kinds, seed=1):
    """A packed network, from pages of `kinds` kinds; pages without rows teach nothing."""
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    sequences = [page for page in sequences if len(page.rows)]
    sample = np.concatenate([page.rows[:100] for page in sequences]).astype(np.float32)
    mean, spread = sample.mean(0), sample.std(0) + 1
    net = _Net(len(mean), kinds)
    optimizer = torch.optim.AdamW(net.parameters(), RATE, weight_decay=DECAY)
    step, steps = 0, ROUNDS * len(sequences)
    for _ in range(ROUNDS):
        for at in random.permutation(len(sequences)).tolist():
            page = sequences[at]
            first = random.randint(0, max(len(page.rows) - MOST_ROWS, 0) + 1)
            part = slice(first, first + MOST_ROWS)
            rows = torch.from_numpy((page.rows[part] - mean) / spread)
            (_loss(net, rows, page.words[part], page.labels[part], page.kind) / PAGES_A_STEP).backward()
            step += 1
            if step % PAGES_A_STEP == 0:
                for group in optimizer.param_groups:
                    group["lr"] = RATE * min(1, step / 1000) * max(0.02, 1 - step / steps)
                nn.utils.clip_grad_norm_(net.parameters(), 1)
                optimizer.step()
                optimizer.zero_grad()
    return _pack(net, mean, spread)


def _weights(rows):
    """Packed rows, and what they stand for."""
    rows = rows.detach().double().numpy()
    exponents = np.ceil(np.log2(np.maximum(np.abs(rows).max(1), 2.0 ** -100) / 127)).astype(np.int8)
    values = np.clip(np.round(rows / 2.0 ** exponents[:, None]), -127, 127).astype(np.int8)
    return np.concatenate([exponents[:, None], values], 1).tobytes(), values * 2.0 ** exponents[:, None]


def _biases(values):
    return np.clip(np.round(np.asarray(values, np.float64) * BIAS_UNIT), -32768, 32767).astype("<i2").tobytes()


def _pack(net, mean, spread):
    input_weights, values = _weights(net.input.weight.T / torch.from_numpy(spread)[:, None])
    packed = input_weights + _biases(net.input.bias.detach().numpy() - mean @ values)
    for layer in net.layers:
        packed += _weights(layer.taps)[0] + _biases(layer.taps_bias.detach())
        packed += _weights(layer.mix.weight.T)[0] + _biases(layer.mix.bias.detach())
    for matrix in (net.own.weight.T, *net.page.weight.T.split(WIDTH)):
        packed += _weights(matrix)[0]
    output_bias = np.zeros(WIDTH)
    output_bias[0] = net.output.bias.item()
    return packed + _biases(net.page.bias.detach()) + _weights(net.output.weight)[0] + _biases(output_bias)
