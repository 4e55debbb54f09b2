import { describe, expect, it } from "vitest";

import { canBeAsked, inScope } from "../../../client/api/scope.ts";
import { isTooMany, scopeOf } from "../../../client/session/scope.ts";
import {
  showOnlyDocuments,
  switchAllDocuments,
  toggleDocuments,
} from "../../../client/session/switches.ts";
import { entity } from "../../../contract/endpoints/details.ts";
import { published } from "../../../contract/limits.ts";
import { anOpenSession } from "../support/a-session.ts";
import { document } from "../support/build.ts";

function texts(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: document(`text-${index}`),
    title: `Text ${index}`,
  }));
}

/** The state in which all of so many texts are on but for the first few. */
function withOff(count: number, off: number) {
  const documents = texts(count);
  const documentsOff = Object.fromEntries(
    documents.slice(0, off).map(({ id }) => [id, true as const]),
  );
  return { workspace: { documentsOff }, documents };
}

describe("the documents that count", () => {
  it.each([
    ["all, unnamed, while none is off", withOff(3, 0), undefined],
    ["those that are on", withOff(3, 1), ["document/text-1", "document/text-2"]],
    ["none, where all are off", withOff(2, 2), []],
    ["all, while it is not known which there are", { ...withOff(2, 1), documents: [] }, undefined],
  ])("are %s", (_what, state, scope) => {
    expect(scopeOf(state)).toEqual(scope);
  });

  it("are all while more are on than one question can name, which is said", () => {
    const many = withOff(published.documentsInScope + 2, 1);
    expect([scopeOf(many), isTooMany(many)]).toEqual([undefined, true]);
    const fewer = withOff(published.documentsInScope + 2, 300);
    expect([scopeOf(fewer)?.length, isTooMany(fewer)]).toEqual([202, false]);
  });

  it("are not too many where none is off", () => {
    expect(isTooMany(withOff(published.documentsInScope + 2, 0))).toBe(false);
  });

  it("can be asked for only where they fit into a query beside what is asked", () => {
    const long = "x".repeat(140);
    const some = Array.from({ length: 120 }, (_, index) => document(`${long}-${index}`));
    expect([canBeAsked(some.slice(0, 60)), canBeAsked(some)]).toEqual([true, false]);
  });

  it("can be asked for up to a number, however short their names", () => {
    const most = published.documentsInScope;
    const short = Array.from({ length: most + 1 }, (_, index) => document(`t${index}`));
    expect([canBeAsked(short.slice(1)), canBeAsked(short)]).toEqual([true, false]);
  });

  it("are named by one that is not there where there are none, for a query holds no empty list", () => {
    const input = { prefix: "place", slug: "china", ...inScope([]) };
    expect(entity.input.parse(input).documents).toEqual(["document/none-of-them"]);
    expect([inScope(undefined), inScope([document("a")])]).toEqual([
      {},
      { documents: ["document/a"] },
    ]);
  });
});

describe("the switches", () => {
  function aSession() {
    const session = anOpenSession();
    session.setDocuments(texts(3));
    return { session, off: () => Object.keys(session.store.getState().workspace.documentsOff) };
  }
  const [one, two] = texts(2).map(({ id }) => id);
  const some = [one, two].flatMap((id) => id ?? []);

  it("turn several at once: off while any is on, on where all are off", () => {
    const { session, off } = aSession();
    toggleDocuments(session, some.slice(0, 1));
    toggleDocuments(session, some);
    const both = off();
    toggleDocuments(session, some);
    expect([both, off()]).toEqual([["document/text-0", "document/text-1"], []]);
  });

  it("leave some on, all or none", () => {
    const { session, off } = aSession();
    showOnlyDocuments(session, some);
    const others = off();
    switchAllDocuments(session, "off");
    const all = off().length;
    switchAllDocuments(session, "on");
    expect([others, all, off()]).toEqual([["document/text-2"], 3, []]);
  });
});
