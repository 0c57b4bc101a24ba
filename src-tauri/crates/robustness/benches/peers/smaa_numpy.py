"""How often each bid is first for uniform weights, by other programs: one JSON line each.

Reads {"marks": [[...]], "samples": N, "runs": R} from standard input. `seconds` is the least
processor time of the runs, per 1 000 000 samples, with the drawing of the weights; NumPy must be
held to one thread.
"""

import json
import sys
import time

import numpy as np


def straightforward(marks, samples, seed):
    """As a textbook would have it: all samples at once, ranks by sorting twice."""
    rng = np.random.default_rng(seed)
    weights = rng.dirichlet(np.ones(marks.shape[1]), size=samples)
    ranks = (-(weights @ marks.T)).argsort(axis=1).argsort(axis=1)
    return np.array([np.bincount(column, minlength=marks.shape[0]) for column in ranks.T])


def optimised(marks, samples, seed):
    """In pieces that fit the cache, exponentials not normalised, single precision, ranks by pairs."""
    rng = np.random.Generator(np.random.SFC64(seed))
    bids, criteria = marks.shape
    marks = marks.astype(np.float32)
    piece = 16384
    counts = np.zeros((bids, bids), dtype=np.int64)
    weights = np.empty((piece, criteria), dtype=np.float32)
    for start in range(0, samples, piece):
        rows = min(piece, samples - start)
        rng.standard_exponential(out=weights[:rows], dtype=np.float32)
        totals = marks @ weights[:rows].T
        ranks = np.zeros(totals.shape, dtype=np.uint8)
        for one in range(bids):
            for other in range(one + 1, bids):
                above = totals[other] > totals[one]
                ranks[one] += above
                ranks[other] += ~above
        for bid in range(bids):
            counts[bid] += np.bincount(ranks[bid], minlength=bids)
    return counts


def pysensmcda(marks, samples, seed):
    """The published package, with its own loop over the samples."""
    from pysensmcda.smaa import simulate

    def weighted_sum(matrix, weights, types):
        return matrix @ weights

    weighted_sum.reverse_ranking = True
    types = np.ones(marks.shape[1])
    return simulate(
        weighted_sum, marks, types, num_samples=samples, reverse_ranking=True, store="accumulate", seed=seed
    ).rank_acceptability()


def main():
    case = json.load(sys.stdin)
    marks = np.array(case["marks"])
    # The package loops over the samples: an eighth of them tells as much.
    peers = [(straightforward, 1), (optimised, 1), (pysensmcda, 8)]
    for peer, part in peers:
        samples = case["samples"] // part
        try:
            peer(marks, 100, 0)
        except ImportError:
            continue
        best = float("inf")
        for run in range(max(3, case["runs"] // part)):
            start = time.thread_time()
            counts = peer(marks, samples, run)
            best = min(best, time.thread_time() - start)
        first = counts[:, 0] / counts.sum(axis=1)
        seconds = best * 1e6 / samples
        print(json.dumps({"name": peer.__name__, "seconds": seconds, "first": first.tolist()}), flush=True)


main()
