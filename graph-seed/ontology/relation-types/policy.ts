import { actors, any, everyLayer, type, wills } from "./sketch.ts";

/** What governments and others do, want, weigh and require. */
export const policy = {
  COOPERATES_WITH: type({
    says: [
      {
        en: ["cooperates with", "cooperate with"],
        es: ["coopera con", "cooperan con"],
        zh: "与…合作",
      },
      {
        en: ["cooperates with", "cooperate with"],
        es: ["coopera con", "cooperan con"],
        zh: "与…合作",
      },
      "The two work together; how well is its quality.",
    ],
    icon: "handshake",
    from: ["PublicBody"],
    to: ["PublicBody"],
    layers: ["cooperation"],
    symmetric: true,
    forward: "both",
    properties: ["quality"],
  }),
  PARTY_TO: type({
    says: [
      { en: ["is party to", "are party to"], es: ["es parte de", "son parte de"], zh: "是…的一方" },
      {
        en: ["has as a party", "have as a party"],
        es: ["tiene como parte a", "tienen como parte a"],
        zh: "缔约方包括",
      },
      "Signs, issues, or would issue it.",
    ],
    icon: "signature",
    from: ["PublicBody"],
    to: ["PolicyInstrument"],
    layers: ["cooperation"],
    forward: "along",
    properties: ["status"],
  }),
  TARGETS: type({
    says: [
      { en: ["targets", "target"], es: ["apunta a", "apuntan a"], zh: "针对" },
      {
        en: ["is targeted by", "are targeted by"],
        es: ["es objetivo de", "son objetivo de"],
        zh: "为…所针对",
      },
      "Is aimed at.",
    ],
    icon: "target",
    from: ["PolicyInstrument", "Event", "Organization"],
    to: any,
    layers: everyLayer,
    forward: "along",
  }),
  REQUIRES: type({
    says: [
      { en: ["requires", "require"], es: ["requiere", "requieren"], zh: "需要" },
      {
        en: ["is required by", "are required by"],
        es: ["es requerido por", "son requeridos por"],
        zh: "为…所需",
      },
      "Cannot succeed without.",
    ],
    icon: "key-round",
    from: ["PolicyInstrument"],
    to: ["Factor", "PolicyInstrument", "Event"],
    layers: ["cooperation"],
    forward: "against",
  }),
  ADVOCATES: type({
    says: [
      { en: ["advocates", "advocate"], es: ["propugna", "propugnan"], zh: "主张" },
      {
        en: ["is advocated by", "are advocated by"],
        es: ["es propugnado por", "son propugnados por"],
        zh: "由…主张",
      },
      "Wants it to happen.",
    ],
    icon: "megaphone",
    from: wills,
    to: ["PolicyInstrument", "Factor", "Activity"],
    layers: ["cooperation"],
    forward: "along",
  }),
  OPPOSES: type({
    says: [
      { en: ["opposes", "oppose"], es: ["se opone a", "se oponen a"], zh: "反对" },
      {
        en: ["is opposed by", "are opposed by"],
        es: ["es rechazado por", "son rechazados por"],
        zh: "遭…反对",
      },
      "Does not want it, or not now.",
    ],
    icon: "octagon-x",
    from: wills,
    to: ["PolicyInstrument", "Event"],
    layers: ["cooperation"],
    forward: "along",
  }),
  PRESSURES: type({
    says: [
      { en: ["presses", "press"], es: ["presiona a", "presionan a"], zh: "施压于" },
      {
        en: ["is pressed by", "are pressed by"],
        es: ["es presionado por", "son presionados por"],
        zh: "受…施压",
      },
      "Tries to change the object's conduct.",
    ],
    icon: "chevrons-right",
    from: ["PublicBody"],
    to: actors,
    layers: ["cooperation"],
    forward: "along",
  }),
  RESPONDS_TO: type({
    says: [
      { en: ["responds to", "respond to"], es: ["responde a", "responden a"], zh: "回应" },
      {
        en: ["is answered by", "are answered by"],
        es: ["recibe respuesta de", "reciben respuesta de"],
        zh: "得到…回应",
      },
      "Acts because of.",
    ],
    icon: "reply",
    from: [...actors, "Event"],
    to: ["Event", "Activity", "PolicyInstrument"],
    layers: ["cooperation"],
    forward: "against",
  }),
  COMPARED_WITH: type({
    says: [
      {
        en: ["is compared with", "are compared with"],
        es: ["se compara con", "se comparan con"],
        zh: "与…相比较",
      },
      {
        en: ["is compared with", "are compared with"],
        es: ["se compara con", "se comparan con"],
        zh: "与…相比较",
      },
      "Options weighed against each other, or run side by side.",
    ],
    icon: "scale",
    from: ["PolicyInstrument", "Event"],
    to: ["PolicyInstrument", "Event"],
    layers: ["cooperation"],
    symmetric: true,
    forward: "both",
    properties: ["mode"],
  }),
};
