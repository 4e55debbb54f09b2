import { afterEach, expect, it, vi } from "vitest";

import { askEvidence } from "../../../client/api/ask-evidence.ts";
import { fetchThings } from "../../../client/api/ask-things.ts";
import { aNode } from "../support/build.ts";
import { type Asked, fakeServer } from "../support/fake-server.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("asks for many things in as many questions as the limit makes necessary", async () => {
  const asked = fakeServer({
    "/api/things": ({ body }: Asked) => {
      const { ids } = body as { ids: string[] };
      return { nodes: [aNode(`first-of-${ids.length}`)], edges: [], missing: ids.slice(-1) };
    },
  });
  const ids = Array.from({ length: 2_500 }, (_, index) => `place/p${index}`);
  expect(await fetchThings(ids, undefined)).toEqual({
    nodes: [aNode("first-of-2000"), aNode("first-of-500")],
    edges: [],
    missing: ["place/p1999", "place/p2499"],
  });
  expect(asked).toHaveLength(2);
});

it("asks nothing when there is nothing to ask for", async () => {
  const asked = fakeServer({});
  expect(await fetchThings([], undefined)).toEqual({ nodes: [], edges: [], missing: [] });
  expect(asked).toEqual([]);
});

it("reads documents and evidence out of the export, and nothing else", async () => {
  const document = { type: "document", id: "document/a", title: "A" };
  const evidence = {
    type: "evidence",
    id: "evidence/e",
    claim: "claim/c",
    document: "document/a",
    stance: "supports",
  };
  const lines = [document, { type: "entity", id: "nonsense" }, evidence];
  fakeServer({ "/api/export": lines.map((line) => JSON.stringify(line)).join("\n") });
  expect(await askEvidence()).toEqual({ documents: [document], evidence: [evidence] });
});

it("does not take an export that breaks the contract", async () => {
  fakeServer({ "/api/export": '{"type":"evidence","id":"nonsense"}' });
  await expect(askEvidence()).rejects.toMatchObject({ code: "unreadable" });
});
