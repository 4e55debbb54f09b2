import type { RequestHandler, Router } from "express";

import { published } from "../../contract/limits.ts";
import { readBody } from "./body.ts";
import { refuseMethod } from "./problems.ts";
import type { Route } from "./route.ts";

/** Puts a route in its place. */
export function mount(router: Router, route: Route, before: readonly RequestHandler[] = []): void {
  const { endpoint, handle } = route;
  const place = placeOf(route);
  if (endpoint.method === "GET") router.get(place, ...before, handle);
  else if (endpoint.method === "DELETE") router.delete(place, ...before, handle);
  else if (endpoint.body !== undefined) router.post(place, ...before, handle);
  else router.post(place, ...before, readBody(published.bodyBytes), handle);
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
