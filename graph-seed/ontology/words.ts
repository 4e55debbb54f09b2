import * as z from "zod";

/** A label or a reading, said in languages; English is always there, and another falls back to it. */
export const Words = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
});
export type Words = z.infer<typeof Words>;
