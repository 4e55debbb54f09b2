import * as z from "zod";

import type { Words } from "./words.ts";

/** How a claim is made, strongest first: an edge takes the first that a supporting claim has. */
export const modalityIds = [
  "asserted",
  "attributed",
  "reported",
  "assessed",
  "implied",
  "uncertain",
  "required",
  "recommended",
  "forecast",
  "hypothetical",
] as const;
export const Modality = z.enum(modalityIds);
export type Modality = z.infer<typeof Modality>;

/** The modalities that say how things are; a path walks only these unless it is asked for more. */
export const statedModalities = [
  "asserted",
  "attributed",
  "reported",
] as const satisfies Modality[];

type ModalitySpec = { readonly label: Words; readonly description: Words };

export const modalities: Record<Modality, ModalitySpec> = {
  asserted: {
    label: { en: "Asserted", es: "Afirmado", zh: "断言" },
    description: { en: "The source states it in its own voice." },
  },
  attributed: {
    label: { en: "Attributed", es: "Atribuido", zh: "转述" },
    description: { en: "The source says who states it." },
  },
  reported: {
    label: { en: "Reported", es: "Según informes", zh: "据报道" },
    description: { en: "The source passes it on without saying who states it." },
  },
  assessed: {
    label: { en: "Assessed", es: "Valorado", zh: "评估" },
    description: { en: "A judgement by the one who makes the claim." },
  },
  implied: {
    label: { en: "Implied", es: "Implícito", zh: "暗示" },
    description: { en: "The text leads to it without saying it." },
  },
  uncertain: {
    label: { en: "Uncertain", es: "Incierto", zh: "不确定" },
    description: { en: "The source says that it is not known." },
  },
  required: {
    label: { en: "Required", es: "Requerido", zh: "必需" },
    description: { en: "Stated as a condition of success." },
  },
  recommended: {
    label: { en: "Recommended", es: "Recomendado", zh: "建议" },
    description: { en: "Someone says that it should be so; it is not a fact." },
  },
  forecast: {
    label: { en: "Forecast", es: "Previsto", zh: "预测" },
    description: { en: "Expected, not yet seen." },
  },
  hypothetical: {
    label: { en: "Hypothetical", es: "Hipotético", zh: "假设" },
    description: { en: "An option or a what-if, not a fact." },
  },
};
