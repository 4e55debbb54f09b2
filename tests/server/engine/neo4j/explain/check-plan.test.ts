import { expect, it } from "vitest";

import { GraphRefusedError } from "../../../../../server/engine/graph.ts";
import { checkPlan, type Plan } from "../../../../../server/engine/neo4j/explain/check-plan.ts";

function aStep(operator: string, more: Partial<Plan> = {}): Plan {
  return { operatorType: `${operator}@neo4j`, arguments: {}, children: [], ...more };
}

/** What a text would do whose plan ends in these steps. */
function check(steps: readonly Plan[], type = "r") {
  return checkPlan({ type, plan: aStep("ProduceResults", { children: steps }) }, ["db.labels"]);
}

/** Whether a plan with this step passes, or with which error it does not. */
function outcomeOf(step: Plan): string {
  try {
    check([step]);
    return "passed";
  } catch (error) {
    return error instanceof Error ? error.name : "";
  }
}

it("tells the steps of a text that only reads, each behind what it draws from", () => {
  const scan = aStep("AllNodesScan", { arguments: { EstimatedRows: 12 } });
  expect(check([aStep("Filter", { children: [scan] })])).toEqual([
    { operator: "AllNodesScan", rows: 12 },
    { operator: "Filter", rows: 0 },
    { operator: "ProduceResults", rows: 0 },
  ]);
});

it.each(["rw", "w", "s", ""])("refuses a text of the type %o", (type) => {
  expect(() => check([], type)).toThrow(GraphRefusedError);
});

it.each([
  "LoadCSV",
  "Create",
  "SetProperty",
  "DetachDelete",
  "Merge",
  "RemoveLabels",
  "TransactionApply",
  "TransactionForeach",
  "ShowTransactions",
  "TerminateTransactions",
  "Foreach",
  "ANewOne",
])("refuses the step %s, wherever it stands", (operator) => {
  expect(() => check([aStep("Apply", { children: [aStep(operator)] })])).toThrow(GraphRefusedError);
});

it.each([
  ["db.labels() :: (label :: STRING)", true],
  ["dbms.listConfig() :: (name :: STRING)", false],
  ["db.labelsX() :: (x :: STRING)", false],
  ["", false],
])("reads the procedure's name as Neo4j did: %s", (details, isAllowed) => {
  const call = aStep("ProcedureCall", { arguments: { Details: details } });
  expect(outcomeOf(call)).toBe(isAllowed ? "passed" : "GraphRefusedError");
});

it.each([
  ["CartesianProduct", 1e6, false],
  ["CartesianProduct", 1e6 + 1, true],
  ["Expand(All)", 1e7, false],
  ["Expand(All)", 1e7 + 1, true],
])("weighs a step: %s of %d rows", (operator, rows, isRefused) => {
  const step = aStep(operator, { arguments: { EstimatedRows: rows } });
  expect(outcomeOf(step)).toBe(isRefused ? "GraphCostError" : "passed");
});
