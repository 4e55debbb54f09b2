import type { Link } from "../../contract/dynamics/model.ts";
import type { Definition } from "./definition.ts";
import { idsIn, valueOf, type Values } from "./expression.ts";
import type { ModelText } from "./read-model.ts";

/**
 * The signed links of a model: which variable acts on which, all else held. The sign is measured and
 * not derived: each source is moved a little to either side of where the model starts, and further
 * where a little does not show (a least or a most may hide it).
 * @param start the value of every variable at the start of the model's own run
 */
export function linksOf(model: ModelText, start: Values): Link[] {
  const moving = new Set(
    model.variables.filter(({ kind }) => kind !== "fixed").map(({ id }) => id),
  );
  const constants = constantsOf(model);
  const values: Values = (id) => constants.get(id) ?? start(id);
  const switches = model.parameters.filter(({ kind }) => kind === "switch");
  return model.definitions
    .filter(({ id }) => moving.has(id))
    .flatMap((definition) => {
      const sources = new Set(idsIn(actingPart(definition)).filter((id) => moving.has(id)));
      return [...sources].flatMap((from) => {
        const sign = signOf(definition, from, values);
        const cuts = (key: string) =>
          signOf(definition, from, (id) => (id === key ? 0 : values(id))) === 0;
        const cutting = switches.map(({ key }) => key).filter(cuts);
        return sign === 0 ? [] : [{ from, to: definition.id, sign, switches: cutting }];
      });
    });
}

/** Of a stock, what changes it; where it starts acts on nothing later. */
function actingPart({ expression }: Definition): Definition["expression"] {
  if (expression.kind !== "function-call" || expression.fnId !== "_INTEG") return expression;
  return expression.args[0] ?? expression;
}

const moves = [0.01, 0.5];

function signOf(definition: Definition, from: string, values: Values): 0 | 1 | -1 {
  const expression = actingPart(definition);
  const at = values(from);
  for (const move of moves) {
    const by = at === 0 ? move : Math.abs(at) * move;
    const moved = (to: number) => valueOf(expression, (id) => (id === from ? to : values(id)));
    const difference = moved(at + by) - moved(at - by);
    if (difference !== 0) return difference > 0 ? 1 : -1;
  }
  return 0;
}

function constantsOf({ parameters, constants }: ModelText): ReadonlyMap<string, number> {
  const values = new Map(Object.entries(constants));
  for (const { variable, base } of parameters) values.set(variable, base);
  return values;
}
