import type { RequestHandler, Router } from "express";

import { published } from "../../contract/limits.ts";
import { readBody } from "./body.ts";
import { refuseMethod } from "./problems.ts";
import type { Route } from "./route.ts";

/** What stands before a route: before its body is read where that is read whole, and behind that. */
type Before = {
  readonly body?: readonly RequestHandler[];
  readonly answer?: readonly RequestHandler[];
};

/** Puts a route in its place. */
export function mount(router: Router, route: Route, { body = [], answer = [] }: Before = {}): void {
  const { endpoint, handle } = route;
  const place = placeOf(route);
  const all = [...body, ...answer, handle];
  if (endpoint.method === "GET") router.get(place, ...all);
  else if (endpoint.method === "DELETE") router.delete(place, ...all);
  else if (endpoint.body !== undefined) router.post(place, ...all);
  else router.post(place, ...body, readBody(published.bodyBytes), ...answer, handle);
}

/** Behind all routes: each of their places refuses the methods that none of them takes. */
export function refuseOtherMethods(router: Router, routes: readonly Route[]): void {
  for (const place of new Set(routes.map(placeOf))) {
    const taken = routes.filter((route) => placeOf(route) === place).flatMap(methodsOf);
    router.all(place, refuseMethod(taken));
  }
}

function placeOf({ endpoint }: Route): string {
  return endpoint.path.replace(/^\/api/, "").replaceAll(/\{(\w+)\}/g, ":$1");
}

function methodsOf({ endpoint: { method } }: Route): string[] {
  return method === "GET" ? ["GET", "HEAD"] : [method];
}
