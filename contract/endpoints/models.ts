import * as z from "zod";

import { Model } from "../dynamics/model.ts";
import { endpoint } from "../endpoint.ts";

/** A model with the address of its program, a JavaScript module that whoever runs it imports. */
export const ServedModel = z.strictObject({
  ...Model.shape,
  program: z.string().regex(/^\/models\/[a-z][a-z0-9-]*-[0-9a-f]{16}\.js$/),
});
export type ServedModel = z.infer<typeof ServedModel>;

export const models = endpoint({
  name: "models",
  method: "GET",
  path: "/api/models",
  summary: "The models that can be run, each with the address of its program.",
  input: z.strictObject({}),
  output: z.strictObject({ models: z.array(ServedModel) }),
});
