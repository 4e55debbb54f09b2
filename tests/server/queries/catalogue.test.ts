import { describe, expect, it } from "vitest";

import { CatalogueEntry, QuestionGroup } from "../../../contract/endpoints/queries.ts";
import { evidenceEdges, evidenceLabels } from "../../../graph-seed/ontology/evidence.ts";
import { kindIds, relationTypeIds } from "../../../graph-seed/ontology/ids.ts";
import { gate } from "../../../server/cypher/gate/gate.ts";
import { catalogue } from "../../../server/queries/catalogue/catalogue.ts";
import { type Question, toCatalogueEntry } from "../../../server/queries/catalogue/question.ts";

const labels = new Set<string>(["Entity", ...kindIds, ...evidenceLabels]);
const types = new Set<string>([...relationTypeIds, ...evidenceEdges]);
/** What a student reads: no id, no name of a field, no parameter. */
const unreadable = /[_$`{}]|\w\/\w|[a-z][A-Z]|\b[A-Z]{4,}\b/;

function wordsOf({ title, group, description, lookFor, columns, inputs }: Question): string[] {
  return [
    title,
    group,
    description,
    lookFor,
    ...columns.map((column) => column.title),
    ...Object.values(inputs).flatMap((input) => [input.title, input.help]),
  ];
}

/** The names that the last clause gives its columns. */
function returned({ cypher }: Question): string[] {
  const clause = /\bRETURN (?:DISTINCT )?([\s\S]*?)\nORDER BY/.exec(
    cypher.slice(lastReturn(cypher)),
  );
  return outerParts(clause?.[1] ?? "").map((part) => part.trim().split(/\s+/).at(-1) ?? "");
}

function lastReturn(cypher: string): number {
  return cypher.lastIndexOf("RETURN");
}

/** What commas part that stand in no brackets. */
function outerParts(list: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of list) {
    depth += Number("([{".includes(sign)) - Number(")]}".includes(sign));
    if (sign === "," && depth === 0) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${sign}`);
  }
  return parts;
}

function parametersIn({ cypher }: Question): string[] {
  const names = [...cypher.matchAll(/\$([a-z]+)/g)].map(([, name = ""]) => name);
  return [...new Set(names)].toSorted();
}

function scopeFor({ cypher }: Question) {
  return cypher.includes("$documents") ? { documents: ["document/one"] } : {};
}

describe("the catalogue", () => {
  it("holds at least thirty-two questions, each under a name and a title of its own", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(32);
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ title }) => title)).size).toBe(catalogue.length);
  });

  it("is offered group by group, and no group is empty", () => {
    const groups = catalogue.map(({ group }) => group);
    expect(groups).toEqual(
      QuestionGroup.options.flatMap((group) => groups.filter((one) => one === group)),
    );
    expect([...new Set(groups)]).toEqual(QuestionGroup.options);
  });
});

function without(record: Readonly<Record<string, unknown>>, left: string) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== left));
}

describe("each question", () => {
  it.each(catalogue.map((question) => [question.name, question] as const))(
    "%s can be read aloud",
    (name, question) => {
      const { title, description, lookFor, inputs } = question;
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].*\?$/);
      const sentences = [description, lookFor, ...Object.values(inputs).map(({ help }) => help)];
      expect(sentences.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
      expect(wordsOf(question).filter((text) => unreadable.test(text))).toEqual([]);
    },
  );

  it("crosses the wire as the contract says", () => {
    for (const question of catalogue) {
      const entry = toCatalogueEntry(question);
      expect(CatalogueEntry.parse(entry)).toEqual(entry);
      expect(Object.keys(entry.parameters["properties"] ?? {})).toEqual(keysOf(question.inputs));
    }
  });

  it("passes the gate, so that a reader may go on with its text", () => {
    for (const question of catalogue) {
      const given = { ...question.params.parse(question.example), ...scopeFor(question) };
      expect([question.name, gate(question.cypher, given).params]).toEqual([question.name, given]);
    }
  });

  it("names only labels and types that the ontology has", () => {
    for (const { name, cypher } of catalogue) {
      const named = [...cypher.matchAll(/[([]\w*:([A-Za-z_|]+)/g)];
      const quoted = [...cypher.matchAll(/"([A-Z_]{3,})"/g)];
      const words = [...named, ...quoted].flatMap(([, word = ""]) => word.split("|"));
      const strange = words.filter((word) => !labels.has(word) && !types.has(word));
      expect([name, words.length > 0, strange]).toEqual([name, true, []]);
    }
  });

  it("is told what it asks for, and nothing else", () => {
    for (const question of catalogue) {
      const asked = parametersIn(question).filter((one) => one !== "documents");
      expect([question.name, asked]).toEqual([question.name, keysOf(question.inputs).toSorted()]);
      expect(Object.keys(question.params.shape)).toEqual(keysOf(question.inputs));
    }
  });

  it("has an example, and needs of it just what has no usual value", () => {
    for (const { name, inputs, params, example } of catalogue) {
      const needed = keysOf(inputs).filter((key) => inputs[key]?.required);
      expect([name, Object.keys(example)]).toEqual([name, needed]);
      const usual = keysOf(inputs).map((key) => [key, example[key] ?? inputs[key]?.default]);
      expect([name, params.parse(example)]).toEqual([name, Object.fromEntries(usual)]);
      for (const key of needed) {
        const { error } = params.safeParse(without(example, key));
        expect(error?.issues.map(({ path }) => path)).toEqual([[key]]);
      }
    }
  });

  it("answers with the columns it says it has, and is shown by them", () => {
    for (const question of catalogue) {
      const names = question.columns.map((column) => column.name);
      expect([question.name, ...returned(question)]).toEqual([
        question.name,
        ...names,
        ...returned(question).slice(names.length),
      ]);
      expect(chartOf(question)).toEqual(question.show.as === "chart" ? [true, "number"] : null);
    }
  });

  it("ends in an order, so that a limit may follow and the answer repeats", () => {
    for (const { name, cypher } of catalogue) {
      const end = cypher.slice(lastReturn(cypher));
      const ends = [/\nORDER BY [^\n]+$/, /\b(?:LIMIT|SKIP|UNION)\b|;/].map((one) => one.test(end));
      expect([name, ends]).toEqual([name, [true, false]]);
    }
  });

  it("can be held to a scope: its rows name what stands there, or its text is told", () => {
    for (const { name, cypher, columns } of catalogue) {
      const parts = columns.filter(({ holds }) => ["relation", "claim", "list"].includes(holds));
      const counts = /\b(?:count|min|max|sum|collect)\(|NOT EXISTS/.test(cypher);
      const isTold = cypher.includes("$documents");
      expect([name, isTold || parts.length > 0, isTold || !counts]).toEqual([name, true, true]);
    }
  });
});

function chartOf({ show, columns }: Question) {
  if (show.as !== "chart") return null;
  const [label, value] = [show.label, show.value].map((name) =>
    columns.find((column) => column.name === name),
  );
  return [label !== undefined, value?.holds];
}

function keysOf(record: object): string[] {
  return Object.keys(record);
}
