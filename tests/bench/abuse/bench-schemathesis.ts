import type { Product } from "../../browser/support/product.ts";
import { runSchemathesis } from "../../oracles/openapi/run-schemathesis.ts";
import { preparePackage, schemathesis } from "../../support/python/prepare-package.ts";
import type { Figure } from "../figures.ts";

const examples = 400;

/** What schemathesis finds when it has time. @throws Error with all it said where it found something */
export async function benchSchemathesis(product: Product): Promise<Figure[]> {
  await preparePackage(schemathesis);
  const { code, said } = await runSchemathesis(product, examples);
  const [, generated = "0", passed = "0"] = /(\d+) generated, (\d+) passed/.exec(said) ?? [];
  if (code !== 0) process.stdout.write(`${said}\n`);
  const failed = Number(generated) - Number(passed);
  return [
    { name: "requests of schemathesis", value: Number(generated), unit: "questions" },
    {
      name: "not as the OpenAPI says",
      value: code === 0 ? failed : Math.max(1, failed),
      unit: "questions",
      limit: 0,
    },
  ];
}
