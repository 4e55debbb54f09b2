import type * as z from "zod";

import * as endpoints from "../../contract/endpoints/details.ts";
import { ClaimId, EntityId, RelationId } from "../../contract/ids.ts";
import { notFound } from "../http/refusal.ts";
import { type Route, route } from "../http/route.ts";
import { claimDetails } from "../queries/claim-details.ts";
import { entity } from "../queries/entity.ts";
import { relation } from "../queries/relation.ts";
import type { Ready } from "./services.ts";

type Slugged = { readonly prefix: string; readonly slug: string; readonly documents?: unknown };

export function entityRoute(ready: Ready): Route {
  return route(endpoints.entity, async (input, { signal }) => {
    const id = idOf(EntityId, input);
    const { documents } = input;
    return found(await entity(ready().graph, id, { documents, signal }), input);
  });
}

export function relationRoute(ready: Ready): Route {
  return route(endpoints.relation, async (input, { signal }) => {
    const id = idOf(RelationId, input);
    const { documents } = input;
    return found(await relation(ready().graph, id, { documents, signal }), input);
  });
}

export function claimRoute(ready: Ready): Route {
  return route(endpoints.claim, async (input, { signal }) => {
    const id = idOf(ClaimId, input);
    const { documents } = input;
    const [claim] = await claimDetails(ready().graph, [id], { documents, signal });
    return found(claim, input);
  });
}

export function claimsRoute(ready: Ready): Route {
  return route(endpoints.claims, async ({ ids, documents }, { signal }) => ({
    claims: await claimDetails(ready().graph, [...new Set(ids)], { documents, signal }),
  }));
}

/** What cannot be an id of this sort names nothing. */
function idOf<Id extends z.ZodType>(id: Id, input: Slugged): z.output<Id> {
  const parsed = id.safeParse(`${input.prefix}/${input.slug}`);
  return parsed.success ? parsed.data : missing(input);
}

function found<Answer>(answer: Answer | null | undefined, input: Slugged): Answer {
  return answer ?? missing(input);
}

function missing({ prefix, slug, documents }: Slugged): never {
  const where = documents === undefined ? "in the graph" : "in these documents";
  throw notFound(`There is no ${prefix}/${slug.slice(0, 160)} ${where}.`);
}
