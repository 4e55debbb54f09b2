import { causes } from "./causes.ts";
import { contested } from "./contested.ts";
import { figures } from "./figures.ts";
import { flowsOfAPlace } from "./flows-of-a-place.ts";
import { hedgedClaims } from "./hedged-claims.ts";
import type { Question } from "./question.ts";
import { recommendations } from "./recommendations.ts";
import { supplies } from "./supplies.ts";
import { supplyChains } from "./supply-chains.ts";

/** The questions that anyone may run, in the order they are offered. */
export const catalogue: readonly Question[] = [
  supplies,
  supplyChains,
  flowsOfAPlace,
  causes,
  contested,
  recommendations,
  hedgedClaims,
  figures,
];
