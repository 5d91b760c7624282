"""Adds up the summaries that `verbatim batch --summary` writes."""
import collections
import json

COUNTS = ("records", "read", "stories", "quotations")
REASONS = ("skipped", "failed")


def add(summaries):
    """One summary of many, with "archives", how many there are."""
    total = {"archives": len(summaries), **{key: sum(s[key] for s in summaries) for key in COUNTS}}
    for key in REASONS:
        reasons = collections.Counter()
        for summary in summaries:
            reasons.update(summary[key]["reasons"])
        total[key] = {"total": sum(s[key]["total"] for s in summaries), "reasons": dict(sorted(reasons.items()))}
    return total


def adds_up(total):
    """Whether every record was read, skipped or failed, and every one of the latter has a reason."""
    parts = total["read"] + sum(total[key]["total"] for key in REASONS)
    return total["records"] == parts and all(
        total[key]["total"] == sum(total[key]["reasons"].values()) for key in REASONS)


def write(folder, paths):
    """Adds up those of `paths` that are there, into FOLDER/total.json, and returns the sum."""
    total = add([json.loads(path.read_text()) for path in paths if path.exists()])
    (folder / "total.json").write_text(json.dumps(total, indent=2) + "\n")
    return total


def line(total):
    """The sum in one line."""
    return (f"{total['archives']} archives: {total['records']} records, {total['read']} read, "
            f"{total['skipped']['total']} skipped, {total['failed']['total']} failed; {total['quotations']} quotations")
