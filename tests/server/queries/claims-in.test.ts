import * as z from "zod";
import { describe, expect, it } from "vitest";

import { ClaimId, DocumentId } from "../../../contract/ids.ts";
import { claimsIn } from "../../../server/queries/claims-in.ts";
import { fakeGraph } from "../../support/fake-graph.ts";

type Claims = Readonly<Record<string, { documents?: string[]; derivedFrom?: string[] }>>;

const bases: Claims = {
  "claim/a": { documents: ["document/one"] },
  "claim/b": { documents: ["document/two", "document/three"] },
  "claim/silent": {},
  "claim/both": { derivedFrom: ["claim/a", "claim/b"] },
  "claim/deep": { derivedFrom: ["claim/both"] },
  "claim/own": { derivedFrom: ["claim/a"], documents: ["document/two"] },
  "claim/round": { derivedFrom: ["claim/trip"], documents: ["document/one"] },
  "claim/trip": { derivedFrom: ["claim/round"], documents: ["document/one"] },
  "claim/lost": { derivedFrom: ["claim/gone"] },
};

function graphOf(claims: Claims) {
  return fakeGraph({
    "claims-in": ({ ids }) =>
      z
        .array(z.string())
        .parse(ids)
        .flatMap((id) => {
          const found = claims[id];
          return found
            ? [{ id, derivedFrom: found.derivedFrom ?? null, documents: found.documents ?? [] }]
            : [];
        }),
  });
}

async function standing(documents: readonly string[]): Promise<string[]> {
  const ids = Object.keys(bases).map((id) => ClaimId.parse(id));
  const scope = documents.map((id) => DocumentId.parse(`document/${id}`));
  return [...(await claimsIn(graphOf(bases), ids, { documents: scope }))];
}

describe("what stands in a scope", () => {
  it.each([
    [[], []],
    [["one"], ["claim/a", "claim/round", "claim/trip"]],
    [["three"], ["claim/b"]],
    [
      ["one", "two"],
      ["claim/a", "claim/b", "claim/both", "claim/deep", "claim/own", "claim/round", "claim/trip"],
    ],
    [["unknown"], []],
  ])("is, of %j, %j", async (documents, claims) => {
    expect(await standing(documents)).toEqual(claims);
  });

  it("is asked once for each depth of derivation", async () => {
    const graph = graphOf(bases);
    const deep = [ClaimId.parse("claim/deep")];
    await claimsIn(graph, deep, { documents: [DocumentId.parse("document/one")] });
    expect(graph.asked.map(({ params }) => params["ids"])).toEqual([
      ["claim/deep"],
      ["claim/both"],
      ["claim/a", "claim/b"],
    ]);
  });
});
