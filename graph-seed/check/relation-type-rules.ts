import type { RelationRow } from "../../contract/rows.ts";
import { allowsEnds, allowsLayer, type RelationTypeSpec } from "../ontology/ontology.ts";
import { ontology } from "../ontology/the-ontology.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";
import { complainIf } from "./rule.ts";

/** The type joins only the kinds that the ontology lets it join. */
export function joinsOtherKinds(row: RelationRow, { kinds }: PackIndex): Complaint[] {
  const [from, to] = [kinds.get(row.from), kinds.get(row.to)];
  const type = ontology.relationTypes[row.kind];
  if (!type || from === undefined || to === undefined) return [];
  const { symmetric } = type;
  const fits = allowsEnds(type, from, to) || (symmetric && allowsEnds(type, to, from));
  return complainIf(!fits, {
    field: type.ends.some((pair) => pair.from.includes(from)) ? "to" : "from",
    rule: "ends-of-type",
    message: `${row.kind} does not run from a ${from} to a ${to}. It runs ${endsAloud(type)}.`,
  });
}

function endsAloud({ ends }: RelationTypeSpec): string {
  return ends
    .map(({ from, to, same }) =>
      same ? "between two of one kind" : `from ${from.join(", ")} to ${to.join(", ")}`,
    )
    .join("; or ");
}

/** It lies in a layer its type may lie in. */
export function liesInOtherLayer({ kind, layer }: RelationRow): Complaint[] {
  const type = ontology.relationTypes[kind];
  const layers = [...(type?.layers ?? []), ...(type?.neutral ? ["null"] : [])];
  return complainIf(type !== undefined && !allowsLayer(type, layer), {
    field: "layer",
    rule: "layer-of-type",
    message: `${kind} does not lie in ${layer}. Write one of: ${layers.join(", ")}.`,
  });
}

/** Only a type that makes something rise or fall has a sign. */
export function hasSignForNothing({ kind, sign }: RelationRow): Complaint[] {
  return complainIf(sign !== undefined && ontology.relationTypes[kind]?.signed !== true, {
    field: "sign",
    rule: "sign-of-type",
    message: `${kind} has no sign. Remove it.`,
  });
}

/** Only the properties that the ontology gives its type. */
export function carriesOtherProperties({ kind, properties = {} }: RelationRow): Complaint[] {
  const known = ontology.relationTypes[kind]?.properties ?? [];
  const list = known.length === 0 ? "It has none" : `It has: ${known.join(", ")}`;
  return Object.keys(properties)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      field: `properties.${name}`,
      rule: "unknown-property",
      message: `${kind} has no such property. ${list}.`,
    }));
}

/** What is named as a commodity is one, and what is named as a flow is one. */
export function namesOtherKinds(row: RelationRow, { kinds }: PackIndex): Complaint[] {
  const { commodity, flow } = row.properties ?? {};
  return [
    ...notA("Commodity", "properties.commodity", commodity && kinds.get(commodity)),
    ...notA("Flow", "properties.flow", flow && kinds.get(flow)),
  ];
}

function notA(wanted: string, field: string, found: string | undefined): Complaint[] {
  return complainIf(found !== undefined && found !== wanted, {
    field,
    rule: "kind-of-property",
    message: `This is a ${found}, and it must be a ${wanted}. Correct the id.`,
  });
}
