import type { RequestHandler, Router } from "express";

import { published } from "../../contract/limits.ts";
import { readBody } from "./body.ts";
import { refuseMethod } from "./problems.ts";
import type { Route } from "./route.ts";

/** Puts a route in its place, and a refusal of other methods behind it. */
export function mount(router: Router, route: Route, before: readonly RequestHandler[] = []): void {
  const { method, path } = route.endpoint;
  const place = path.replace(/^\/api/, "").replaceAll(/\{(\w+)\}/g, ":$1");
  if (method === "GET") {
    router.get(place, ...before, route.handle);
    router.all(place, refuseMethod(["GET", "HEAD"]));
    return;
  }
  router.post(place, ...before, readBody(published.bodyBytes), route.handle);
  router.all(place, refuseMethod(["POST"]));
}
