import * as z from "zod";

/** What the page takes from an OpenAPI document. */
const Schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
});
const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  description: z.string().optional(),
});
const Body = z.looseObject({
  content: z.record(z.string(), z.looseObject({ schema: Schema.optional() })),
});
const Operation = z.looseObject({
  summary: z.string(),
  parameters: z.array(Parameter).optional(),
  requestBody: Body.optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});
type Operation = z.infer<typeof Operation>;
export const OpenApi = z.looseObject({
  openapi: z.string().startsWith("3.1"),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});
export type OpenApi = z.infer<typeof OpenApi>;

/** The API page: every path of the document, with what it takes and how it answers. */
export function apiPage({ paths }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return [
    "# API",
    "",
    "Made from the contract by `npx tsx tests/docs/write-api-page.ts`; a test holds it true.",
    "The whole description, with every shape, is OpenAPI 3.1 at `/api/openapi.json`.",
    "",
    "Errors are `application/problem+json` with a `code` of a closed list, a `detail` that says what",
    "to do, and an `instance` to quote. `documents` limits any answer to those documents, as if only",
    "they existed; in a GET the key is repeated.",
    "",
    "What writes asks for the write token as `Authorization: Bearer TOKEN`; a preview writes nothing",
    "and asks for none. An import sends rows of the exchange format, one a line; with",
    "`Accept: application/x-ndjson` it is told line by line how far it is, and last what came of it.",
    ...operations.flatMap(({ path, method, operation }) =>
      ["", `## ${method.toUpperCase()} ${path}`, ""].concat(section(operation)),
    ),
    "",
  ].join("\n");
}

function section({ summary, parameters = [], requestBody, responses }: Operation): string[] {
  const takes = parameters.map((parameter) => `\`${parameter.name}\`${remark(parameter)}`);
  const body = Object.keys(requestBody?.content ?? {});
  const answers = Object.entries(responses).map(([status, { description }]) => {
    return `- ${status}: ${description}`;
  });
  return [
    summary,
    ...(takes.length > 0 ? ["", `Takes ${takes.join(", ")}.`] : []),
    ...(body.length > 0 ? ["", `Body: \`${body.join("`, `")}\`.`] : []),
    "",
    ...answers,
  ];
}

function remark(parameter: z.infer<typeof Parameter>): string {
  if (parameter.in === "path") return " (in the path)";
  return parameter.required ? "" : " (optional)";
}
