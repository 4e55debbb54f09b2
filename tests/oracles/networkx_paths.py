"""Answers questions about small graphs with networkx: one JSON object a line, in and out.

A question names its graph {directed, nodes, edges: [[from, to]]} and one of
  {"ask": "shortest", from, to, via, shortcuts, maxHops, k}: paths in order of their hops, up to the
    k-th and all that have as many hops as that one
  {"ask": "all", from, to, via, shortcuts, maxHops}: all paths
  {"ask": "cycles", through, shortcuts, maxHops}: each cycle but loops once, from `through` to `through`
`shortcuts` are three things in a row that no path may have. The answer is {"paths": [[...]]}.
"""

import heapq
import json
import sys

import networkx as nx


def main():
    for line in sys.stdin:
        question = json.loads(line)
        paths = answers[question["ask"]](graph_of(question), question)
        print(json.dumps({"paths": list(paths)}), flush=True)


def graph_of(question):
    graph = nx.DiGraph() if question["directed"] else nx.Graph()
    graph.add_nodes_from(question["nodes"])
    graph.add_edges_from(question["edges"])
    return graph


def shortest(graph, question):
    pairs = [within(graph, ends, question) for ends in ends_of(question)]
    kept = []
    for path in heapq.merge(*pairs, key=len):
        if len(kept) >= question["k"] and len(path) > len(kept[question["k"] - 1]):
            break
        if is_wanted(path, question):
            kept.append(path)
    return kept


def within(graph, ends, question):
    """Simple paths from one thing to another, shorter ones first, as networkx finds them."""
    try:
        for path in nx.shortest_simple_paths(graph, *ends):
            if len(path) - 1 > question["maxHops"]:
                return
            yield path
    except nx.NetworkXNoPath:
        return


def every(graph, question):
    for ends in ends_of(question):
        for path in nx.all_simple_paths(graph, *ends, cutoff=question["maxHops"]):
            if is_wanted(path, question):
                yield path


def ends_of(question):
    return [(start, goal) for start in question["from"] for goal in question["to"]]


def cycles(graph, question):
    through = question["through"]
    for cycle in nx.simple_cycles(graph, length_bound=question["maxHops"]):
        if through in cycle and len(cycle) > 1:
            at = cycle.index(through)
            path = cycle[at:] + cycle[:at] + [through]
            if not repeats(path, question):
                yield path


def is_wanted(path, question):
    return by_way_of(path, question["via"]) and not repeats(path, question)


def by_way_of(path, via):
    rest = iter(path)
    return all(thing in rest for thing in via)


def repeats(path, question):
    shortcuts = {tuple(three) for three in question["shortcuts"]}
    return any(three in shortcuts for three in zip(path, path[1:], path[2:]))


answers = {"shortest": shortest, "all": every, "cycles": cycles}

if __name__ == "__main__":
    main()
