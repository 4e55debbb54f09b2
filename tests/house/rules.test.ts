import { expect, it } from "vitest";

import { productFolders, type Source, sourcesIn, typescript } from "./sources.ts";

const product = sourcesIn(productFolders, typescript);
const tests = sourcesIn(["tests"], typescript);
const all = [...product, ...tests];

function lines({ text }: Source): number {
  return text.trimEnd().split("\n").length;
}

function holding(sources: readonly Source[], words: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

it("reads the house", () => {
  expect(product.length).toBeGreaterThan(0);
  expect(tests.length).toBeGreaterThan(0);
});

it("keeps every file under 300 lines", () => {
  expect(all.filter((file) => lines(file) > 300).map(({ path }) => path)).toEqual([]);
});

it("keeps nine of ten source files under 150 lines", () => {
  const long = product.filter((file) => lines(file) > 150).map(({ path }) => path);
  const tooMany = long.length > product.length / 10 ? long : [];
  expect(tooMany).toEqual([]);
});

it("exports by name", () => {
  expect(holding(all, /^export default\b|\bas default\b/)).toEqual([]);
});

it("reads the environment only in the commands", () => {
  const readers = holding(product, /\bprocess\.env\b|import [^;]*\benv\b[^;]* from "node:process"/);
  expect(readers.filter((place) => !place.startsWith("server/commands/"))).toEqual([]);
});

it("asks the network only in the client's api room", () => {
  const client = product.filter(({ path }) => path.startsWith("client/"));
  const askers = holding(client, /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(/);
  expect(askers.filter((place) => !place.startsWith("client/api/"))).toEqual([]);
});

it("leaves no test out quietly", () => {
  expect(holding(tests, /\b(?:it|test|describe|bench)\.(?:skip|only|todo|skipIf|runIf)\b/)).toEqual(
    [],
  );
});

it("silences no tool", () => {
  const silencer =
    /(?:eslint|oxlint)-(?:disable|enable)|@ts-(?:ignore|expect-error|nocheck)|(?:prettier|v8|c8|istanbul)[- ](?:ignore)/;
  expect(holding(all, silencer)).toEqual([]);
});
