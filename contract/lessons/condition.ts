import * as z from "zod";

import { Name } from "./keys.ts";

/** How one value has to stand to another. `near` is no further away than `within`. */
export const Comparing = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("below"), than: Name }),
  z.strictObject({ is: z.literal("above"), than: Name }),
  z.strictObject({ is: z.literal("near"), than: Name, within: z.number().nonnegative() }),
  z.strictObject({ is: z.literal("far"), than: Name, within: z.number().nonnegative() }),
  /** The same number or word, or a list that holds the same whatever its order. */
  z.strictObject({ is: z.literal("same"), than: Name }),
  z.strictObject({ is: z.literal("other"), than: Name }),
]);
export type Comparing = z.infer<typeof Comparing>;

/** What has to be true of the computed values, so that an option is the right one. */
export const Condition = z.strictObject({ value: Name, must: Comparing });
export type Condition = z.infer<typeof Condition>;
