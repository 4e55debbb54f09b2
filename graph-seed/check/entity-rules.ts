import type { EntityRow } from "../../contract/rows.ts";
import { ontology } from "../ontology/the-ontology.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";
import { complainIf } from "./rule.ts";

/** The first part of an id tells the kind. */
export function hasOtherPrefix({ id, kind }: EntityRow): Complaint[] {
  const prefix = ontology.kinds[kind]?.prefix;
  return complainIf(!id.startsWith(`${prefix}/`), {
    field: "id",
    rule: "prefix-of-kind",
    message: `The id of a ${kind} begins with "${prefix}/". Correct the id or the kind.`,
  });
}

/** Only the properties that the ontology gives its kind, and only the values it lists. */
export function hasOtherProperties({ kind, properties = {} }: EntityRow): Complaint[] {
  const known = ontology.kinds[kind]?.properties ?? {};
  return Object.entries(properties).flatMap(([name, value]) => {
    const field = `properties.${name}`;
    const spec = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!spec) return [unknownProperty(field, kind, Object.keys(known))];
    const { values } = spec;
    return complainIf(values !== undefined && !values.includes(value), {
      field,
      rule: "property-value",
      message: `"${value}" is no value of it. Write one of: ${values?.join(", ")}.`,
    });
  });
}

function unknownProperty(field: string, kind: string, known: readonly string[]): Complaint {
  const message = `A ${kind} has no such property. It has: ${known.join(", ")}.`;
  return { field, rule: "unknown-property", message };
}

/** A person is in the graph only for a public role. */
export function holdsNoRole({ id, kind }: EntityRow, { roleHolders }: PackIndex): Complaint[] {
  return complainIf(kind === "Person" && !roleHolders.has(id), {
    field: "id",
    rule: "person-without-role",
    message: "A person needs a public role. State it with a HOLDS_ROLE, or leave the person out.",
  });
}
