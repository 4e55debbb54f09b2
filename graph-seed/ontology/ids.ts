import * as z from "zod";

/**
 * What there is to name, by id alone: whoever checks a shape need not know what each of them means.
 */
export const kindIds = [
  "PublicBody",
  "PolicyInstrument",
  "Factor",
  "ActorClass",
  "CriminalGroup",
  "Flow",
  "Commodity",
  "Activity",
  "Event",
  "Indicator",
  "Place",
  "Organization",
  "Person",
  "Document",
] as const;
export const Kind = z.enum(kindIds);
export type Kind = z.infer<typeof Kind>;

export const relationTypeIds = [
  "SUPPLIES",
  "INPUT_TO",
  "PRODUCES",
  "TRAFFICS",
  "ROUTED_VIA",
  "FACILITATES",
  "FLOW_OF",
  "FLOW_FROM",
  "FLOW_TO",
  "FLOW_BY",
  "HARMS",
  "INFLUENCES",
  "MEASURED_BY",
  "LOCATED_IN",
  "PART_OF",
  "BORDERS",
  "HOLDS_ROLE",
  "COOPERATES_WITH",
  "PARTY_TO",
  "TARGETS",
  "REQUIRES",
  "ADVOCATES",
  "OPPOSES",
  "PRESSURES",
  "RESPONDS_TO",
  "COMPARED_WITH",
] as const;
export const RelationType = z.enum(relationTypeIds);
export type RelationType = z.infer<typeof RelationType>;

/** What a relation may carry besides its ends and its claims. */
export const relationProperties = [
  "commodity",
  "flow",
  "quality",
  "status",
  "mode",
  "role",
  "delay",
  "strength",
] as const;
