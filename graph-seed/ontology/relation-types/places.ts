import { any, everyLayer, type } from "./sketch.ts";

/** Where things are, what they belong to, who holds which role. */
export const places = {
  LOCATED_IN: type({
    says: [
      { en: ["is in", "are in"], es: ["está en", "están en"], zh: "位于" },
      { en: ["holds", "hold"], es: ["contiene", "contienen"], zh: "包含" },
      "Takes place or is based in.",
    ],
    icon: "map-pin",
    from: any,
    to: ["Place"],
    layers: everyLayer,
    neutral: true,
    forward: "both",
  }),
  PART_OF: {
    ...type({
      says: [
        {
          en: ["is part of", "are part of"],
          es: ["forma parte de", "forman parte de"],
          zh: "属于",
        },
        { en: ["includes", "include"], es: ["incluye", "incluyen"], zh: "包括" },
        "Is a member, a subclass or a component of.",
      ],
      icon: "component",
      from: any,
      to: any,
      same: true,
      layers: everyLayer,
      neutral: true,
      forward: "both",
    }),
    ends: [
      { from: any, to: any, same: true },
      { from: ["CriminalGroup"], to: ["ActorClass"], same: false },
    ],
  },
  BORDERS: type({
    says: [
      { en: ["borders", "border"], es: ["limita con", "limitan con"], zh: "接壤" },
      { en: ["borders", "border"], es: ["limita con", "limitan con"], zh: "接壤" },
      "The two share a border.",
    ],
    icon: "fence",
    from: ["Place"],
    to: ["Place"],
    layers: ["cooperation"],
    neutral: true,
    symmetric: true,
    forward: "both",
  }),
  HOLDS_ROLE: type({
    says: [
      {
        en: ["holds a role in", "hold a role in"],
        es: ["ejerce un cargo en", "ejercen un cargo en"],
        zh: "任职于",
      },
      {
        en: ["has in a role", "have in a role"],
        es: ["tiene en un cargo a", "tienen en un cargo a"],
        zh: "任用",
      },
      "Holds the post or the oversight role.",
    ],
    icon: "id-card",
    from: ["Person", "Organization"],
    to: ["Organization", "PublicBody", "Place"],
    layers: ["cooperation"],
    neutral: true,
    forward: "both",
    properties: ["role"],
  }),
};
