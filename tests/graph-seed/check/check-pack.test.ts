import { describe, expect, it } from "vitest";

import { checkPack, PackFaultsError } from "../../../graph-seed/check/check-pack.ts";
import { aClaim, anEntity, anEvidence, aRelation, someRows } from "../../support/rows.ts";
import { aPack, faultsOf, inShort } from "./faults-of.ts";

describe("a pack", () => {
  it("passes when all its rows keep the rules, and comes back with its rows", () => {
    const rows = someRows();
    expect(checkPack(aPack(rows))).toEqual({
      name: "test",
      version: 1,
      hash: "hash",
      rows,
      firstView: null,
    });
  });

  it("tells file, row, field, rule and what to do", () => {
    const rows = [...someRows(), anEntity({ id: "factor/rain" })];
    expect(faultsOf(aPack(rows))).toEqual([
      {
        file: "test/rows.jsonl",
        row: 8,
        field: "id",
        rule: "prefix-of-kind",
        message: 'The id of a Place begins with "place/". Correct the id or the kind.',
      },
    ]);
  });

  it("tells all faults at once, and in the message the first twenty", () => {
    const rows = Array.from({ length: 25 }, (_, index) => anEntity({ id: `factor/f${index}` }));
    const error = new PackFaultsError("test", faultsOf(aPack(rows)));
    expect(error.faults.length).toBe(25);
    const lines = error.message.split("\n");
    expect(lines.length).toBe(22);
    expect(lines[0]).toBe('The pack "test" has faults (25):');
    expect(lines[1]).toBe(
      '  test/rows.jsonl, row 1, field id: The id of a Place begins with "place/". ' +
        "Correct the id or the kind. (rule: prefix-of-kind)",
    );
    expect(lines.at(-1)).toBe("… and 5 more.");
  });

  it("has the faults of its files among them", () => {
    const fault = { file: "test/rows.jsonl", row: 2, field: "", rule: "not-json", message: "No." };
    expect(faultsOf(aPack(someRows(), { faults: [fault] }))).toEqual([fault]);
  });

  it("gives each id once", () => {
    expect(inShort([...someRows(), anEntity({ name: "Again" })])).toEqual(["8 id repeated-id"]);
  });

  it("leans on the rows beside it, and gives none of their ids again", () => {
    const beside = someRows();
    const claim = aClaim({ id: "claim/again" });
    const relation = aRelation({ id: "relation/again", claims: [claim.id] });
    const evidence = anEvidence({ id: "evidence/again", claim: claim.id });
    const rows = [relation, claim, evidence];
    expect(checkPack(aPack(rows), beside).rows).toEqual(rows);
    expect(faultsOf(aPack([...rows, anEntity({ name: "Mine" })]), beside)).toEqual([
      {
        file: "test/rows.jsonl",
        row: 4,
        field: "id",
        rule: "taken-id",
        message: 'Another pack has "place/east" already. Give this row an id that no pack has.',
      },
    ]);
  });

  it("names only what it has", () => {
    const [source, report, east, west, relation, claim, evidence] = someRows();
    const rows = [report, east, relation, claim, evidence];
    expect(inShort(rows)).toEqual([
      "1 source dangling-reference",
      "3 to dangling-reference",
      "4 object dangling-reference",
    ]);
    expect(inShort([source, east, west, relation])).toEqual([
      "4 claims[0] dangling-reference",
      "4 claims no-support",
    ]);
  });

  it("is checked whole when it has many rows", () => {
    const many = Array.from({ length: 2_500 }, (_, index) => [
      anEntity({ id: `place/p${index}`, name: `Place ${index}` }),
      aRelation({ id: `relation/r${index}`, from: `place/p${index}`, claims: [`claim/c${index}`] }),
      aClaim({ id: `claim/c${index}`, subject: `place/p${index}` }),
      anEvidence({ id: `evidence/e${index}`, claim: `claim/c${index}` }),
    ]).flat();
    expect(checkPack(aPack([...someRows(), ...many])).rows.length).toBe(10_007);
  });
});
