import type { BinaryOpExpr, Expr, FunctionCall, UnaryOpExpr } from "@sdeverywhere/parse";

import { ModelTextError } from "./definition.ts";

/** The value of each variable by its id. */
export type Values = (id: string) => number;

/** The ids that an expression reads. */
export function idsIn(expression: Expr): string[] {
  if (expression.kind === "variable-ref") return [toId(expression.varId)];
  return partsOf(expression).flatMap(idsIn);
}

function partsOf(expression: Expr): readonly Expr[] {
  if ("expr" in expression) return [expression.expr];
  if ("lhs" in expression) return [expression.lhs, expression.rhs];
  return "args" in expression ? expression.args : [];
}

/**
 * The value of an expression. Of a stock's INTEG it is the rate of change.
 * @throws ModelTextError where it holds what our models do not use
 */
export function valueOf(expression: Expr, values: Values): number {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "variable-ref") return values(toId(expression.varId));
  if (expression.kind === "parens") return valueOf(expression.expr, values);
  if (expression.kind === "unary-op") return ofSign(expression, values);
  if (expression.kind === "binary-op") return ofOperation(expression, values);
  if (expression.kind === "function-call") return ofCall(expression, values);
  throw new ModelTextError(`No value is known for a ${expression.kind}.`);
}

function ofSign({ op, expr }: UnaryOpExpr, values: Values): number {
  if (op === ":NOT:") throw new ModelTextError(`No value is known for ${op}.`);
  return op === "-" ? -valueOf(expr, values) : valueOf(expr, values);
}

const operations: ReadonlyMap<string, (left: number, right: number) => number> = new Map([
  ["+", (left, right) => left + right],
  ["-", (left, right) => left - right],
  ["*", (left, right) => left * right],
  ["/", (left, right) => left / right],
  ["^", (left, right) => left ** right],
  [">", (left, right) => Number(left > right)],
]);

function ofOperation({ op, lhs, rhs }: BinaryOpExpr, values: Values): number {
  const operate = operations.get(op);
  if (operate === undefined) throw new ModelTextError(`No value is known for ${op}.`);
  return operate(valueOf(lhs, values), valueOf(rhs, values));
}

const functions: ReadonlyMap<string, (...args: number[]) => number> = new Map([
  ["_MIN", Math.min],
  ["_MAX", Math.max],
  ["_INTEG", (rate: number) => rate],
  ["_INITIAL", (value: number) => value],
  ["_IF_THEN_ELSE", (is: number, then: number, otherwise: number) => (is === 0 ? otherwise : then)],
]);

function ofCall({ fnId, fnName, args }: FunctionCall, values: Values): number {
  const call = functions.get(fnId);
  if (call === undefined) throw new ModelTextError(`No value is known for ${fnName}.`);
  return call(...args.map((argument) => valueOf(argument, values)));
}

function toId(canonical: string): string {
  return canonical.replace(/^_/, "");
}
