import * as z from "zod";

/** A name of the model's text in one word: "share_seized_at_the_border". */
export const VariableId = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/);

/** What a model is called in an address and on the command line. */
export const ModelName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** The short name by which a parameter is changed: "ib", "tau_alt", "sw_price". */
export const ParameterKey = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
