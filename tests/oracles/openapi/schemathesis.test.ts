import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";

import { type Product, startProduct } from "../../browser/support/product.ts";
import { runSchemathesis } from "./run-schemathesis.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(async () => product.stop());

const methods = ["get", "post", "delete", "put", "patch"];
const Served = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

it("answers whatever schemathesis thinks of as its OpenAPI says", async () => {
  const served = await fetch(`${product.url}/api/openapi.json`);
  const { paths } = Served.parse(await served.json());
  const operations = Object.entries(paths)
    // Where it reads what there is, it asks nothing else.
    .filter(([path]) => path !== "/api/openapi.json")
    .flatMap(([, path]) => methods.filter((one) => path[one]));
  const { code, said } = await runSchemathesis(product, 25);
  const [, tested] = /Tested: (\d+)/.exec(said) ?? [];
  const isPassed = /(\d{4,}) generated, \1 passed/.test(said);
  // All that it says, where it says what failed and how to see it again.
  expect({ code, tested, said: isPassed ? "all passed" : said }).toEqual({
    code: 0,
    tested: String(operations.length),
    said: "all passed",
  });
});

it("is still there afterwards, with the graph it began with", async () => {
  const ready = await fetch(`${product.url}/api/readyz`);
  const page = await fetch(`${product.url}/api/entities/place/mexico`);
  expect([ready.status, page.status]).toEqual([200, 200]);
});
