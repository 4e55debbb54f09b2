import type { KindSpec } from "./ontology.ts";

/** What a thing of any kind may say about its name, so that sentences with it read aloud. */
export const nameProperties = {
  spoken: {
    label: { en: "How it is said within a sentence", es: "Dentro de una frase", zh: "句中说法" },
  },
  /** Without it, the name is a singular. */
  number: { label: { en: "Number", es: "Número", zh: "单复数" }, values: ["plural"] },
} satisfies KindSpec["properties"];
