import { type Expr, parseVensimModel, preprocessVensimModel } from "@sdeverywhere/parse";

/** One definition of a model's text: an equation with its unit and its comment. */
export type Definition = {
  readonly id: string;
  readonly name: string;
  readonly line: number;
  readonly unit: string;
  /** What stands in brackets after the unit. */
  readonly range: string | null;
  readonly comment: string;
  readonly expression: Expr;
};

/** A model's text cannot be read, or lacks what each of its definitions must say. */
export class ModelTextError extends Error {
  override name = "ModelTextError";
}

const control = new Set(["final_time", "initial_time", "saveper", "time_step"]);

/**
 * The definitions of a model in Vensim's text form, as they stand, without those that steer the run.
 * @throws ModelTextError that names the definition and its line
 */
export function readDefinitions(text: string): Definition[] {
  const { defs, removedBlocks } = preprocessVensimModel(text);
  const [removed] = removedBlocks;
  if (removed !== undefined) throw new ModelTextError(`Not understood: ${removed}`);
  return defs.filter(({ key }) => !control.has(key)).map(toDefinition);
}

function toDefinition(def: ReturnType<typeof preprocessVensimModel>["defs"][number]): Definition {
  const [equation] = parseVensimModel(def.def).equations;
  if (equation?.rhs.kind !== "expr") {
    throw new ModelTextError(`Line ${def.line}: ${def.key} is not an equation.`);
  }
  const [, unit = "", range = null] = /^(.*?)\s*(?:\[(.*)\])?$/.exec(def.units.trim()) ?? [];
  return {
    id: equation.lhs.varDef.varId.replace(/^_/, ""),
    name: equation.lhs.varDef.varName,
    line: def.line,
    unit,
    range,
    comment: def.comment.trim(),
    expression: equation.rhs.expr,
  };
}

/** The number of a definition that is nothing but a number; null for any other. */
export function constantOf({ expression }: Definition): number | null {
  return expression.kind === "number" ? expression.value : null;
}
