import * as endpoints from "../../contract/endpoints/models.ts";
import { type Route, route } from "../http/route.ts";

/** The built models; whoever asks while they are built waits for them. */
export type Models = () => Promise<readonly endpoints.ServedModel[]>;

export function modelsRoute(models: Models): Route {
  return route(endpoints.models, async () => ({ models: [...(await models())] }));
}
