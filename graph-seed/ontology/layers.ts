import * as z from "zod";

import type { Words } from "./words.ts";

/** The six layers of the supply chain; an edge lies in one, or in none when it only places things. */
export const layerIds = [
  "precursors",
  "drugs",
  "arms",
  "money",
  "violence",
  "cooperation",
] as const;
export const Layer = z.enum(layerIds);
export type Layer = z.infer<typeof Layer>;

/** The layers that goods or money move in. */
export const flowLayers = ["precursors", "drugs", "arms", "money"] as const satisfies Layer[];

type LayerSpec = { readonly label: Words; readonly description: Words };

export const layers: Record<Layer, LayerSpec> = {
  precursors: {
    label: { en: "Precursors", es: "Precursores", zh: "前体" },
    description: { en: "Chemicals as one class of goods, on their way to be made into drugs." },
  },
  drugs: {
    label: { en: "Drugs", es: "Drogas", zh: "毒品" },
    description: { en: "Synthetic opioids, fentanyl above all, made and moved to be sold." },
  },
  arms: {
    label: { en: "Arms", es: "Armas", zh: "武器" },
    description: { en: "Weapons that move to those who carry on the trade." },
  },
  money: {
    label: { en: "Money", es: "Dinero", zh: "资金" },
    description: { en: "Proceeds of sales and the help that moves them." },
  },
  violence: {
    label: { en: "Violence and harm", es: "Violencia y daño", zh: "暴力与伤害" },
    description: { en: "Deaths, killings and the costs that the trade causes." },
  },
  cooperation: {
    label: { en: "Cooperation, policy", es: "Cooperación, política", zh: "合作与政策" },
    description: { en: "What governments and others do, want, weigh and require." },
  },
};
