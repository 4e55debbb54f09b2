import { effects } from "./relation-types/effects.ts";
import { places } from "./relation-types/places.ts";
import { policy } from "./relation-types/policy.ts";
import { supply } from "./relation-types/supply.ts";

/** The twenty-two relation types and the four structural edges of a Flow. */
export const relationTypes = { ...supply, ...effects, ...places, ...policy };
