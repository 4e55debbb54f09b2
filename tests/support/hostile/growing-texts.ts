import { allowed, refused } from "./statement.ts";

const again = (start: string, step: string, times: number) =>
  `WITH ${start} ${step.repeat(times)}RETURN size(s) AS n`;

/** What is joined to itself until no memory is left, and what only looks like it. */
export const growingTexts = [
  ...[
    again("'x' AS s", "WITH s + s AS s ", 27),
    again("[1] AS s", "WITH s + s AS s ", 27),
    again("'x' AS s", "WITH toUpper(s) + trim(s) AS s ", 27),
    again("'x' AS s", "WITH CASE WHEN true THEN s + s ELSE '' END AS s ", 27),
    again("'x' AS s", "WITH replace(s, 'x', 'xxxxxxxxxxxxxxxxxxxx') AS s ", 20),
    again("'xx' AS s", "WITH replace(s, '', s) AS s ", 8),
    again("'x' AS s", "WITH reduce(t = '', i IN range(1, 100) | t + s) AS s ", 6),
    again("'x' AS s", "WITH head([s + s]) AS s ", 27),
    again("'x' AS s", "WITH {a: s + s}.a AS s ", 27),
    again("'x' AS s", "WITH [y IN [s] | y + y][0] AS s ", 27),
    again("'x' AS s", "WITH COLLECT { MATCH (n) WHERE n.x = 1 RETURN s + s }[0] AS s ", 27),
    again("'x' AS s", "UNWIND [s + s, 'a', 'b', 'c'] AS s ", 27),
    again("'x' AS s", "CALL (s) { RETURN s + s AS t } WITH t AS s ", 27),
    again(
      "'x' AS s",
      "UNWIND range(1, 1000) AS i WITH collect(s) AS l WITH reduce(t = '', x IN l | t + x) AS s ",
      5,
    ),
    "RETURN reduce(s = 'x', i IN range(1, 40) | toString(s) + toString(s)) AS s",
    "RETURN reduce(s = 'x', i IN range(1, 40) | replace(s, 'x', 'xxxx')) AS s",
    "RETURN reduce(s = 'x', i IN range(1, 40) | CASE WHEN i > 3 THEN s + s ELSE s END) AS s",
    "RETURN reduce(s = 'x', i IN range(1, 40) | reduce(t = s, j IN [1, 2] | t + s)) AS s",
    "MATCH (n) WHERE size(reduce(s = 'x', i IN range(1, 40) | trim(s) + trim(s))) > 1 RETURN n",
    "MATCH (n) WITH collect(n.name) AS names RETURN reduce(s = 'x', y IN names | trim(s) + trim(s)) AS s",
  ].map((cypher) => refused("range", cypher)),
  ...[
    "RETURN reduce(v = 100.0, y IN range(1, 30) | v + v * 0.05) AS v",
    "MATCH (n:Place) WITH collect(n.name) AS names RETURN reduce(s = '', x IN names | s + CASE s WHEN '' THEN '' ELSE ', ' END + x) AS s",
    "MATCH (n:Place) WITH collect(n.name) AS names RETURN reduce(l = [], x IN names | CASE WHEN size(l) > 3 THEN l ELSE l + [x] END) AS l",
    "MATCH (n:Place) WITH collect(n.name) AS names RETURN reduce(l = '', x IN names | CASE WHEN size(x) > size(l) THEN x ELSE l END) AS longest",
    "MATCH (n:Place) RETURN replace(replace(replace(toLower(n.name), ' ', '-'), '.', ''), ',', '') AS slug LIMIT 3",
    "MATCH (n:Place) WITH n.name AS s WITH s + ' (' + s + ')' AS s RETURN s LIMIT 2",
    "MATCH (n) WITH collect(n) AS ns RETURN [i IN range(0, size(ns) - 1) | {i: i, name: ns[i].name, id: ns[i].id}][0..3] AS l",
    "MATCH p = (a:Place)-[*1..2]-(b:Place) WITH p LIMIT 5 RETURN reduce(s = head(nodes(p)).name, r IN relationships(p) | s + ' -' + type(r) + '-> ' + endNode(r).name) AS path",
    "UNWIND range(1, 1000) AS i WITH collect({i: i, t: 'row ' + toString(i)}) AS rows RETURN [r IN rows | r.t + '!'][0] AS first",
    "MATCH (n:Place) RETURN n[toLower('NAME')] AS x, [k IN keys(n) | n[k]][0] IS NULL AS y LIMIT 1",
    `WITH [1] AS l ${"WITH l AS l ".repeat(300)}RETURN l[0] AS x`,
  ].map((cypher) => allowed(cypher)),
];
