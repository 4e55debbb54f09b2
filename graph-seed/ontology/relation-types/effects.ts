import { actors, everyLayer, movers, type } from "./sketch.ts";

/** What harms, what influences, what measures. */
export const effects = {
  HARMS: type({
    says: [
      { en: ["harms", "harm"], es: ["daña a", "dañan a"], zh: "伤害" },
      {
        en: ["is harmed by", "are harmed by"],
        es: ["es dañado por", "son dañados por"],
        zh: "受…伤害",
      },
      "Causes injury, death or cost.",
    ],
    icon: "heart-crack",
    from: ["Activity", "Commodity", ...actors],
    to: ["Place", "ActorClass"],
    layers: ["violence"],
    forward: "along",
  }),
  INFLUENCES: type({
    says: [
      { en: ["influences", "influence"], es: ["influye en", "influyen en"], zh: "影响" },
      {
        en: ["is influenced by", "are influenced by"],
        es: ["está influido por", "están influidos por"],
        zh: "受…影响",
      },
      "A rise of the subject makes the object rise (+), fall (-), stay (0), or is unknown (?).",
    ],
    icon: "trending-up",
    from: [...movers, ...actors],
    to: movers,
    layers: everyLayer,
    signed: true,
    forward: "along",
    properties: ["delay", "strength"],
  }),
  MEASURED_BY: type({
    says: [
      {
        en: ["is measured by", "are measured by"],
        es: ["se mide con", "se miden con"],
        zh: "以…衡量",
      },
      { en: ["measures", "measure"], es: ["mide", "miden"], zh: "衡量" },
      "Is tracked by this series.",
    ],
    icon: "ruler",
    from: ["Flow", "Activity", "Factor", "Commodity", "PolicyInstrument"],
    to: ["Indicator"],
    layers: everyLayer,
    forward: "along",
  }),
};
