import { type PlanStep } from "../../../../contract/endpoints/cypher.ts";
import { GraphCostError, GraphRefusedError } from "../../graph.ts";
import { readingOperators } from "./operators.ts";

/** A plan as Neo4j tells it: a step, and those it draws from. */
export type Plan = {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
};

/** What Neo4j says a text would do; `type` is `r` for one that only reads. */
export type Explained = { readonly type: string; readonly plan: Plan };

const mostProduct = 1e6;
const mostRows = 1e7;

/**
 * The steps a text would take, once each of them is known to do no more than read.
 * @param procedures the names of those that may be called
 * @throws GraphRefusedError, GraphCostError
 */
export function checkPlan(explained: Explained, procedures: readonly string[]): PlanStep[] {
  if (explained.type !== "r") {
    throw new GraphRefusedError("The text does more than read.", null);
  }
  const steps = stepsOf(explained.plan);
  for (const step of steps) {
    checkOperator(step, procedures);
    checkCost(step);
  }
  return steps.map((step) => ({ operator: operatorOf(step), rows: rowsOf(step) }));
}

function stepsOf(plan: Plan): Plan[] {
  return [...plan.children.flatMap(stepsOf), plan];
}

/** Neo4j names the database behind each. */
function operatorOf({ operatorType }: Plan): string {
  return operatorType.replace(/@.*$/s, "");
}

function checkOperator(step: Plan, procedures: readonly string[]): void {
  const operator = operatorOf(step);
  if (!readingOperators.has(operator)) {
    throw new GraphRefusedError(`The text takes a step that may not be taken: ${operator}.`, null);
  }
  if (operator !== "ProcedureCall") return;
  const name = procedureOf(step);
  if (!procedures.includes(name)) {
    throw new GraphRefusedError("The text calls a procedure that may not be called.", name);
  }
}

/** Such as `db.labels() :: (label :: STRING)`, as Neo4j read the name. */
function procedureOf(step: Plan): string {
  return textOf(step, "Details").split("(")[0]?.trim() ?? "";
}

function textOf(step: Plan, key: string): string {
  const value = step.arguments[key];
  return typeof value === "string" ? value : "";
}

function rowsOf(step: Plan): number {
  const rows = step.arguments["EstimatedRows"];
  return typeof rows === "number" || typeof rows === "bigint" ? Math.max(0, Number(rows)) : 0;
}

function checkCost(step: Plan): void {
  const rows = rowsOf(step);
  if (operatorOf(step) === "CartesianProduct" && rows > mostProduct) {
    throw new GraphCostError(
      `Two parts of the pattern are not joined, which gives about ${aloud(rows)} pairs. Join them by a relation or a condition.`,
    );
  }
  if (rows > mostRows) {
    throw new GraphCostError(
      `One step of it gives about ${aloud(rows)} rows. Ask for less: name a label, a type or an id.`,
    );
  }
}

function aloud(rows: number): string {
  return Math.round(rows).toLocaleString("en");
}
