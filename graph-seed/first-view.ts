import * as z from "zod";

import { EntityId, RelationId } from "../contract/ids.ts";
import { Scene } from "../contract/scene.ts";

/** What a pack shows first: the things and relations drawn, and where. */
export const FirstView = z.strictObject({
  things: z.array(EntityId).min(1),
  relations: z.array(RelationId),
  ...Scene.shape,
});
export type FirstView = z.infer<typeof FirstView>;
