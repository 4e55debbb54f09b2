import { documents, schema } from "../../contract/endpoints/schema.ts";
import { type Route, route } from "../http/route.ts";
import { schemaOf } from "../queries/schema.ts";
import type { Ready } from "./services.ts";

export function schemaRoute(ready: Ready): Route {
  return route(schema, async (input) => {
    const { graph, counts, access } = ready();
    const revision = await graph.revision();
    const { engine } = graph.status();
    return { ...schemaOf(await counts(input.documents)), revision, engine, access };
  });
}

export function documentsRoute(ready: Ready): Route {
  return route(documents, async () => {
    const { graph, texts } = ready();
    return { revision: await graph.revision(), documents: await texts() };
  });
}
