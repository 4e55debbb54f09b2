import * as z from "zod";

/** The languages of the ontology. English is always there; another falls back to it. */
export const languages = ["en", "es", "zh"] as const;
export type Language = (typeof languages)[number];

/** A label or a reading, said in languages. */
export const Words = z.strictObject({
  en: z.string().min(1),
  es: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
});
export type Words = z.infer<typeof Words>;
