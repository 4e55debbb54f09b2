import type { ClaimRow, EntityRow, QuantityRow, RelationRow, Row } from "../../contract/rows.ts";
import { ontology } from "../ontology/the-ontology.ts";
import { chemicalNameIn } from "./chemical-names.ts";
import { coordinateIn } from "./coordinates.ts";
import type { Complaint } from "./fault.ts";
import { type FreeText, freeTextsOf } from "./free-texts.ts";
import type { PackIndex } from "./pack-index.ts";
import { isPriceOfGoods } from "./price-units.ts";
import { complainIf } from "./rule.ts";

/**
 * No site is pointed at: words name countries, regions, borders and public ports. Precursors are
 * one class of goods: no chemical is named.
 */
export function tellsTooMuch(row: Row): Complaint[] {
  const texts = freeTextsOf(row);
  const words = texts.filter(({ field }) => field !== "url");
  return [...texts.flatMap(pointsAtASite), ...words.flatMap(namesAChemical)];
}

function pointsAtASite({ field, text }: FreeText): Complaint[] {
  const found = coordinateIn(text);
  return complainIf(found !== undefined, {
    field,
    rule: "coordinate",
    message: `"${found}" is a coordinate. Remove it, and name a country, region, border or port.`,
  });
}

function namesAChemical({ field, text }: FreeText): Complaint[] {
  const found = chemicalNameIn(text);
  return complainIf(found !== undefined, {
    field,
    rule: "chemical-name",
    message: `"${found}" looks like the name of one chemical. Name the class of goods instead.`,
  });
}

/** Sums of money are told, and never what a mass or a piece of the goods costs. */
export function pricesGoods({ unit, text = "" }: QuantityRow): Complaint[] {
  const fields = Object.entries({ unit, text }).filter(([, words]) => isPriceOfGoods(words));
  return fields.map(([field, words]) => ({
    field,
    rule: "price-of-goods",
    message: `"${words}" is a price of goods. Remove the figure; a total or a share may stay.`,
  }));
}

/** Which sort of place it is must be told, or it could be any. */
export function liesAnywhere({ kind, properties = {} }: EntityRow): Complaint[] {
  const levels = ontology.kinds["Place"]?.properties["level"]?.values ?? [];
  return complainIf(kind === "Place" && !Object.hasOwn(properties, "level"), {
    field: "properties.level",
    rule: "place-level",
    message: `A Place says which sort it is. Write one of: ${levels.join(", ")}.`,
  });
}

/** What is said of a person or an organization, a person has read and accepted. */
export function wasReadByMachine(row: RelationRow, { kinds, claims }: PackIndex): Complaint[] {
  const end = [row.from, row.to].find((id) => named.has(kinds.get(id) ?? ""));
  const accepted = row.claims.flatMap((id) => claims.get(id) ?? []).filter(isAccepted);
  const byMachine = accepted.length > 0 && accepted.every(({ createdBy }) => createdBy === "model");
  return complainIf(end !== undefined && byMachine, {
    field: "claims",
    rule: "machine-read",
    message:
      `Only a machine has read this of ${end}. Let a person read it too: add an accepted claim ` +
      'whose createdBy is "person", or remove the relation.',
  });
}

const named = new Set<string>(["Person", "Organization"]);

function isAccepted({ status, polarity }: ClaimRow): boolean {
  return status === "accepted" && polarity !== "negated";
}
