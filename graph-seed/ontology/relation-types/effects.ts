import { actors, everyLayer, movers, type } from "./sketch.ts";

/** What harms, what influences, what measures. */
export const effects = {
  HARMS: type({
    says: [
      { en: "harms", es: "daña a", zh: "伤害" },
      { en: "is harmed by", es: "es dañado por", zh: "受…伤害" },
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
      { en: "influences", es: "influye en", zh: "影响" },
      { en: "is influenced by", es: "está influido por", zh: "受…影响" },
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
      { en: "is measured by", es: "se mide con", zh: "以…衡量" },
      { en: "measures", es: "mide", zh: "衡量" },
      "Is tracked by this series.",
    ],
    icon: "ruler",
    from: ["Flow", "Activity", "Factor", "Commodity", "PolicyInstrument"],
    to: ["Indicator"],
    layers: everyLayer,
    forward: "along",
  }),
};
