import { describe, expect, it } from "vitest";

import { announcement, type Need, planOf } from "./suites.ts";
import { closingLine, failedIn, type Report, sumOf, tallyOf } from "./tally.ts";

const missing: Need = { state: "missing", why: "It is not here.", remedy: "Bring it." };

function aReport(over: Partial<Report> = {}): Report {
  const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  return { ...counts, testResults: [], ...over };
}

describe("the plan of a run", () => {
  it("runs every suite where nothing is missing", () => {
    const found: Need = { state: "found" };
    expect(planOf({ needs: { browser: found }, owed: ["browser"], asked: [] })).toEqual({
      run: [
        "unit",
        "client",
        "embedded",
        "oracle",
        "bolt",
        "routing",
        "article",
        "browser",
        "docker",
      ],
      leftOut: [],
    });
  });

  it("leaves out by name what it cannot run, with the reason and the remedy", () => {
    expect(planOf({ needs: { browser: missing }, owed: [], asked: [] })).toEqual({
      run: ["unit", "client", "embedded", "oracle", "bolt", "routing", "article", "docker"],
      leftOut: [{ suite: "browser", why: "It is not here.", remedy: "Bring it.", owed: false }],
    });
  });

  it("owes what the circumstances demand, and what was asked for by name", () => {
    const needs = { article: missing, browser: missing };
    const inCi = planOf({ needs, owed: ["browser"], asked: [] });
    const asked = planOf({ needs, owed: [], asked: ["article"] });
    expect(inCi.leftOut.map(({ suite, owed }) => [suite, owed])).toEqual([
      ["article", false],
      ["browser", true],
    ]);
    expect(asked.leftOut.map(({ suite, owed }) => [suite, owed])).toEqual([["article", true]]);
  });

  it("leaves out both suites on Neo4j where there is none, and runs the same tests embedded", () => {
    const needs = { bolt: missing, routing: missing };
    const { run, leftOut } = planOf({
      needs,
      owed: ["bolt"],
      asked: ["embedded", "bolt", "routing"],
    });
    expect([run, leftOut.map(({ suite }) => suite)]).toEqual([["embedded"], ["bolt", "routing"]]);
  });

  it("refuses a suite that does not exist and names those that do", () => {
    expect(() => planOf({ needs: {}, owed: [], asked: ["units"] })).toThrow(
      'There is no suite "units". The suites are: unit, client, embedded, oracle, bolt, routing, article, browser, docker.',
    );
  });

  it("announces what is left out so that it cannot be overlooked", () => {
    const { leftOut } = planOf({ needs: { browser: missing }, owed: ["browser"], asked: [] });
    expect(announcement(leftOut).split("\n").slice(1, -1)).toEqual([
      "LEFT OUT: the browser suite (a failure here)",
      "  Why:        It is not here.",
      "  What to do: Bring it.",
    ]);
  });
});

describe("the count of a suite", () => {
  it("is what passed and what failed", () => {
    const report = aReport({ numFailedTests: 2 });
    expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it("counts a test that was skipped as failed", () => {
    const report = aReport({ numPendingTests: 1, numTodoTests: 1 });
    expect(tallyOf(report, 0)).toEqual({ passed: 3, failed: 2 });
  });

  it("counts a file that could not be read as failed", () => {
    const report = aReport({
      testResults: [{ name: "a.test.ts", status: "failed", assertionResults: [] }],
    });
    expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("counts a run that ended badly, or left no report, as failed", () => {
    expect(tallyOf(aReport(), 1)).toEqual({ passed: 3, failed: 1 });
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a suite in which nothing ran as failed", () => {
    expect(tallyOf(aReport({ numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it("names what failed, with the first line of why", () => {
    const assertionResults = [
      { status: "passed", fullName: "holds" },
      { status: "failed", fullName: "breaks", failureMessages: ["Error: it broke\n    at a.ts:1"] },
      { status: "pending", fullName: "waits" },
    ];
    const testResults = [
      { name: "a.test.ts", status: "failed", assertionResults },
      { name: "b.test.ts", status: "failed", assertionResults: [] },
      { name: "c.test.ts", status: "passed", assertionResults: [] },
    ];
    expect(failedIn(aReport({ testResults }))).toEqual([
      "a.test.ts: breaks: Error: it broke",
      "a.test.ts: waits",
      "b.test.ts",
    ]);
  });

  it("closes with one line over all suites", () => {
    const tallies = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ];
    expect(closingLine(sumOf(tallies))).toBe("7 passed, 1 failed");
  });
});
