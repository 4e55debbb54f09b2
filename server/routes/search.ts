import { search } from "../../contract/endpoints/search.ts";
import { type Route, route } from "../http/route.ts";
import type { Ready } from "./services.ts";

export function searchRoute(ready: Ready): Route {
  return route(search, async (asked) => ready().search.find(asked));
}
