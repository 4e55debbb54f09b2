"""Runs Vensim models with PySD: reads the runs from a file, writes the courses to another."""

import json
import sys
import warnings

import pandas as pd
import pysd

# PySD says each time that a constant changes over time, which is what is asked.
warnings.filterwarnings("ignore", message="Replacing a constant value")


def value(given):
    """A number, never, or one number for each step."""
    if isinstance(given, list):
        return pd.Series([value(one) for one in given], index=range(len(given)))
    return float("inf") if given == "never" else given


def course(model, run):
    params = {name: value(given) for name, given in run["params"].items()}
    told = model.run(params=params, final_time=run["until"], reload=True)
    # A constant that is never has no place in JSON, and is ours anyway.
    finite = [name for name in told.columns if told[name].abs().max() != float("inf")]
    return {name: told[name].tolist() for name in finite}


def main(asked, answered):
    with open(asked, encoding="utf-8") as file:
        question = json.load(file)
    models = {name: pysd.read_vensim(path) for name, path in question["models"].items()}
    courses = [course(models[run["model"]], run) for run in question["runs"]]
    with open(answered, "w", encoding="utf-8") as file:
        json.dump(courses, file)


main(sys.argv[1], sys.argv[2])
