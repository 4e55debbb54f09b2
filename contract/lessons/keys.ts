import * as z from "zod";

/** A lesson's own name in addresses and files: "seize-more". */
export const LessonId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A part of one lesson, such as a value that it computes or a step: "salesLow". */
export const Name = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
export type Name = z.infer<typeof Name>;
