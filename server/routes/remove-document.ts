import { removeDocument as endpoint } from "../../contract/endpoints/exchange.ts";
import { DocumentId } from "../../contract/ids.ts";
import type { removeDocument } from "../exchange/remove-document.ts";
import { notFound } from "../http/refusal.ts";
import { type Route, route } from "../http/route.ts";
import type { Guard } from "../http/token.ts";
import type { Ready } from "./services.ts";

type Parts = { readonly mayWrite: Guard; readonly remove: typeof removeDocument };

export function removeDocumentRoute(ready: Ready, { mayWrite, remove }: Parts): Route {
  return route(endpoint, async ({ prefix, slug, ...asked }, { request, signal }) => {
    const preview = asked.preview === "true";
    if (!preview) mayWrite(request);
    const { success, data: id } = DocumentId.safeParse(`${prefix}/${slug}`);
    const report = success ? await remove(ready().graph, id, { preview, signal }) : null;
    return report ?? missing(slug);
  });
}

function missing(slug: string): never {
  throw notFound(`There is no document/${slug.slice(0, 160)} in the graph.`);
}
