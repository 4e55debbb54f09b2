import * as endpoints from "../../contract/endpoints/queries.ts";
import { parseInput } from "../http/parse-input.ts";
import { notFound } from "../http/refusal.ts";
import { type Route, route } from "../http/route.ts";
import { catalogue } from "../queries/catalogue/catalogue.ts";
import { toCatalogueEntry } from "../queries/catalogue/question.ts";
import { runQuestion } from "../queries/catalogue/run-question.ts";
import type { Ready } from "./services.ts";

export function catalogueRoute(): Route {
  const queries = catalogue.map(toCatalogueEntry);
  return route(endpoints.queries, () => ({ queries }));
}

export function runQueryRoute(ready: Ready): Route {
  return route(endpoints.runQuery, async ({ name, params, documents }, { signal }) => {
    const question = catalogue.find((one) => one.name === name);
    if (question === undefined) {
      throw notFound(`There is no question named ${name.slice(0, 100)}; see /api/queries.`);
    }
    const asked = { question, params: parseInput(question.params, params, ["params"]) };
    return runQuestion(ready().graph, asked, { documents, signal });
  });
}
