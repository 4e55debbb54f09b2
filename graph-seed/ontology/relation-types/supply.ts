import { actors, goods, type } from "./sketch.ts";

/** How goods and money are made, moved and helped along; the edges of a Flow are among them. */
export const supply = {
  SUPPLIES: type({
    says: [
      { en: "supplies", es: "abastece a", zh: "供应" },
      { en: "is supplied by", es: "es abastecido por", zh: "由…供应" },
      "Moves the stated commodity to the object; short for a Flow.",
    ],
    icon: "truck",
    from: ["Place", ...actors],
    to: ["Place", ...actors],
    layers: goods,
    forward: "along",
    properties: ["commodity", "flow"],
  }),
  INPUT_TO: type({
    says: [
      { en: "goes into", es: "entra en", zh: "用于" },
      { en: "is fed by", es: "se nutre de", zh: "来源于" },
      "Is used to make, or gives rise to.",
    ],
    icon: "log-in",
    from: ["Commodity", "Activity"],
    to: ["Commodity", "Activity"],
    layers: goods,
    forward: "along",
  }),
  PRODUCES: type({
    says: [
      { en: "produces", es: "produce", zh: "生产" },
      { en: "is produced by", es: "es producido por", zh: "由…生产" },
      "Makes the commodity.",
    ],
    icon: "factory",
    from: [...actors, "Place"],
    to: ["Commodity"],
    layers: ["drugs"],
    forward: "along",
  }),
  TRAFFICS: type({
    says: [
      { en: "traffics", es: "trafica con", zh: "贩运" },
      { en: "is trafficked by", es: "es traficado por", zh: "由…贩运" },
      "Carries on illicit trade in it.",
    ],
    icon: "arrow-left-right",
    from: ["CriminalGroup", "ActorClass"],
    to: ["Commodity"],
    layers: ["drugs", "arms"],
    forward: "along",
  }),
  ROUTED_VIA: type({
    says: [
      { en: "passes through", es: "pasa por", zh: "途经" },
      { en: "is passed through by", es: "es atravesado por", zh: "为…所经" },
      "The flow passes through it.",
    ],
    icon: "route",
    from: ["Flow"],
    to: ["Place", "Organization"],
    layers: goods,
    forward: "along",
  }),
  FACILITATES: type({
    says: [
      { en: "facilitates", es: "facilita", zh: "协助" },
      { en: "is facilitated by", es: "es facilitado por", zh: "由…协助" },
      "Gives non-violent help, such as money or logistics.",
    ],
    icon: "hand-helping",
    from: actors,
    to: [...actors, "Activity"],
    layers: ["money"],
    forward: "along",
  }),
  FLOW_OF: type({
    says: [
      { en: "is a flow of", es: "es un flujo de", zh: "是…的流动" },
      { en: "moves in", es: "se mueve en", zh: "流动于" },
      "What the flow carries.",
    ],
    icon: "package",
    from: ["Flow"],
    to: ["Commodity"],
    layers: goods,
    forward: "against",
  }),
  FLOW_FROM: type({
    says: [
      { en: "starts from", es: "sale de", zh: "始于" },
      { en: "is the start of", es: "es el origen de", zh: "是…的起点" },
      "Where, or with whom, the flow begins.",
    ],
    icon: "arrow-up-from-dot",
    from: ["Flow"],
    to: ["Place", ...actors],
    layers: goods,
    forward: "against",
  }),
  FLOW_TO: type({
    says: [
      { en: "ends at", es: "llega a", zh: "到达" },
      { en: "is the end of", es: "es el destino de", zh: "是…的终点" },
      "Where, or with whom, the flow ends.",
    ],
    icon: "arrow-down-to-dot",
    from: ["Flow"],
    to: ["Place", ...actors],
    layers: goods,
    forward: "along",
  }),
  FLOW_BY: type({
    says: [
      { en: "is moved by", es: "es movido por", zh: "由…运送" },
      { en: "moves", es: "mueve", zh: "运送" },
      "Who moves the flow.",
    ],
    icon: "users",
    from: ["Flow"],
    to: actors,
    layers: goods,
    forward: "against",
  }),
};
