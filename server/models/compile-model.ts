import { generateCode, parseModel, resetState } from "@sdeverywhere/compile";

import { inOneArray } from "./in-one-array.ts";
import type { StatedModel } from "./read-model.ts";

/**
 * Compiles a model into a JavaScript module. Its inputs come in the order in which the runner sets
 * them: the parameters as listed, then what is solved. It tells every variable.
 */
export function compileModel(model: StatedModel, text: string): string {
  resetState();
  const folder = ".";
  const code = generateCode(parseModel(text, "vensim", folder), {
    spec: {
      name: model.name,
      inputVars: [...model.parameters.map(({ variable }) => variable), ...model.solved].map(toName),
      outputVarNames: model.variables.map(({ name }) => name),
    },
    operations: ["generateJS"],
    extData: new Map(),
    directData: new Map(),
    modelDirname: folder,
  });
  return inOneArray(code, idsOf(model).map(toName));
}

function idsOf({ parameters, constants, variables }: StatedModel): string[] {
  return [
    ...parameters.map(({ variable }) => variable),
    ...Object.keys(constants),
    ...variables.map(({ id }) => id),
  ];
}

/** The compiler's spelling of an id. */
function toName(id: string): string {
  return `_${id}`;
}
