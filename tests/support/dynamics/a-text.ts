import { makeModel, type ModelSource } from "../../../server/models/make-model.ts";
import { aModel } from "./a-model.ts";
import { loadCode } from "./load-code.ts";
import type { Ready } from "./ready-model.ts";

/** What every text ends with. */
const control = `
FINAL TIME = 10 ~ Month ~ The last month. |
INITIAL TIME = 0 ~ Month ~ The first month. |
SAVEPER = TIME STEP ~ Month ~ Each step is kept. |
TIME STEP = 1 ~ Month ~ One month. |
`;

/** A model's text from its definitions, one a line, such as "stock = INTEG(-out, 8) ~ Unit ~ Told. |". */
export function aText(...definitions: readonly string[]): string {
  return `{UTF-8}\n${definitions.join("\n")}\n${control}`;
}

/** A stock that drains: what is left halves each month, unless another share goes. */
export const draining = aText(
  "stock = INTEG(-outflow, 8) ~ Unit ~ What is left. |",
  "outflow = share*stock ~ Unit/Month ~ What goes. |",
  "share = 0.5 ~ 1/Month [0,1] ~ The part that goes. Key: part. Source: assumption. |",
);

export function aSource(text: string, source: Partial<ModelSource> = {}): ModelSource {
  return { name: "made", text, presented: aModel().presented, ...source };
}

/** A text compiled and ready to run. */
export async function readyFrom(text: string): Promise<Ready> {
  const { model, code } = await makeModel(aSource(text), loadCode);
  return { model, program: await loadCode(code) };
}
