import { actors, goods, type } from "./sketch.ts";

/** How goods and money are made, moved and helped along; the edges of a Flow are among them. */
export const supply = {
  SUPPLIES: type({
    says: [
      { en: ["supplies", "supply"], es: ["abastece a", "abastecen a"], zh: "供应" },
      {
        en: ["is supplied by", "are supplied by"],
        es: ["es abastecido por", "son abastecidos por"],
        zh: "由…供应",
      },
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
      { en: ["goes into", "go into"], es: ["entra en", "entran en"], zh: "用于" },
      { en: ["is fed by", "are fed by"], es: ["se nutre de", "se nutren de"], zh: "来源于" },
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
      { en: ["produces", "produce"], es: ["produce", "producen"], zh: "生产" },
      {
        en: ["is produced by", "are produced by"],
        es: ["es producido por", "son producidos por"],
        zh: "由…生产",
      },
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
      { en: ["traffics", "traffic"], es: ["trafica con", "trafican con"], zh: "贩运" },
      {
        en: ["is trafficked by", "are trafficked by"],
        es: ["es traficado por", "son traficados por"],
        zh: "由…贩运",
      },
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
      { en: ["passes through", "pass through"], es: ["pasa por", "pasan por"], zh: "途经" },
      {
        en: ["is passed through by", "are passed through by"],
        es: ["es atravesado por", "son atravesados por"],
        zh: "为…所经",
      },
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
      { en: ["facilitates", "facilitate"], es: ["facilita", "facilitan"], zh: "协助" },
      {
        en: ["is facilitated by", "are facilitated by"],
        es: ["es facilitado por", "son facilitados por"],
        zh: "由…协助",
      },
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
      {
        en: ["is a flow of", "are a flow of"],
        es: ["es un flujo de", "son un flujo de"],
        zh: "是…的流动",
      },
      { en: ["moves in", "move in"], es: ["se mueve en", "se mueven en"], zh: "流动于" },
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
      { en: ["starts from", "start from"], es: ["sale de", "salen de"], zh: "始于" },
      {
        en: ["is the start of", "are the start of"],
        es: ["es el origen de", "son el origen de"],
        zh: "是…的起点",
      },
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
      { en: ["ends at", "end at"], es: ["llega a", "llegan a"], zh: "到达" },
      {
        en: ["is the end of", "are the end of"],
        es: ["es el destino de", "son el destino de"],
        zh: "是…的终点",
      },
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
      {
        en: ["is moved by", "are moved by"],
        es: ["es movido por", "son movidos por"],
        zh: "由…运送",
      },
      { en: ["moves", "move"], es: ["mueve", "mueven"], zh: "运送" },
      "Who moves the flow.",
    ],
    icon: "users",
    from: ["Flow"],
    to: actors,
    layers: goods,
    forward: "against",
  }),
};
