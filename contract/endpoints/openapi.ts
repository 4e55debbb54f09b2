import * as z from "zod";

import { endpoint } from "../endpoint.ts";

export const openapi = endpoint({
  name: "openapi",
  method: "GET",
  path: "/api/openapi.json",
  summary: "This description of the API, as OpenAPI 3.1.",
  input: z.strictObject({}),
  output: z.looseObject({ openapi: z.literal("3.1.0") }),
});
