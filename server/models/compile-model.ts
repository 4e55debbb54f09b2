import { generateCode, parseModel, resetState } from "@sdeverywhere/compile";

import type { StatedModel } from "./read-model.ts";

/**
 * Compiles a model into a JavaScript module. Its inputs come in the order in which the runner sets
 * them: the parameters as listed, then what is solved. It tells every variable.
 */
export function compileModel(model: StatedModel, text: string): string {
  resetState();
  const folder = ".";
  return generateCode(parseModel(text, "vensim", folder), {
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
}

/** The compiler's spelling of an id. */
function toName(id: string): string {
  return `_${id}`;
}
