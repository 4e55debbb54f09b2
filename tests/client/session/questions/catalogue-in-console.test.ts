import { afterEach, describe, expect, it } from "vitest";

import { readParams } from "../../../../client/features/console/read-params.ts";
import {
  freshConsole,
  openConsole,
  useConsole,
} from "../../../../client/session/console/open-console.ts";
import { cypherOf } from "../../../../client/session/questions/cypher-text.ts";
import { writtenOf } from "../../../../client/session/questions/written.ts";
import { gate } from "../../../../server/cypher/gate/gate.ts";
import { catalogue } from "../../../../server/queries/catalogue/catalogue.ts";
import { toCatalogueEntry } from "../../../../server/queries/catalogue/question.ts";
import { document } from "../../support/build.ts";

const entries = catalogue.map((question) => toCatalogueEntry(question));
type Entry = (typeof entries)[number];

/** What the server would be sent if the question were opened in the console and run at once. */
function sent(entry: Entry, filled: Entry["example"], scope: Parameters<typeof cypherOf>[2]) {
  openConsole(cypherOf(entry, writtenOf(entry, filled), scope));
  const { query, params } = useConsole.getState().draft;
  const read = readParams(params);
  if (read.state === "wrong") throw new Error(read.fault.message);
  return { query, params: read.params };
}

afterEach(() => {
  useConsole.setState(freshConsole, true);
});

describe("every ready question, opened in the console", () => {
  it.each([
    ["with all texts", undefined],
    ["with some texts", [document("article")]],
  ])("passes the gate as it stands, %s", (_, scope) => {
    const passed = entries.map((entry) => {
      const { query, params } = sent(entry, entry.example, scope);
      return gate(query, params).cypher;
    });
    expect(passed).toEqual(entries.map(({ cypher }) => cypher));
  });

  it("passes the gate though nothing is filled in", () => {
    const passed = entries.map((entry) => {
      const { query, params } = sent(entry, {}, undefined);
      return gate(query, params).cypher;
    });
    expect(passed).toEqual(entries.map(({ cypher }) => cypher));
  });

  it("takes the documents that are on along, or null for all, where its text names them", () => {
    const naming = entries.filter(({ cypher }) => cypher.includes("$documents"));
    const taken = (scope: Parameters<typeof cypherOf>[2]) =>
      naming.map((entry) => sent(entry, entry.example, scope).params["documents"]);
    expect(naming.length).toBeGreaterThan(10);
    expect([new Set(taken(undefined)), new Set(taken([document("article")]).flat())]).toEqual([
      new Set([null]),
      new Set(["document/article"]),
    ]);
  });
});
