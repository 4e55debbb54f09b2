import * as z from "zod";

/** Why a reader's text is not run. The list is closed: a new code is a change of the contract. */
const refusalCodes = [
  "too-long",
  "empty",
  "characters",
  "unicode-escape",
  "syntax",
  "depth",
  "several-statements",
  "prefix",
  "clause",
  "quote-name",
  "procedure",
  "function",
  "path-bound",
  "range",
  "regex",
  "parameter-missing",
  "parameter-unused",
  "parameter-value",
  "parameter-size",
] as const;
export const RefusalCode = z.enum(refusalCodes);
export type RefusalCode = z.infer<typeof RefusalCode>;
