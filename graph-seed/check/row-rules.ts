import type { Row } from "../../contract/rows.ts";
import * as claim from "./claim-rules.ts";
import { endsBeforeItBegins } from "./dates.ts";
import * as entity from "./entity-rules.ts";
import * as evidence from "./evidence-rules.ts";
import type { Complaint } from "./fault.ts";
import * as own from "./own-claim-rules.ts";
import type { PackIndex } from "./pack-index.ts";
import * as quantity from "./quantity-rules.ts";
import { leadsNowhere } from "./references.ts";
import * as relation from "./relation-type-rules.ts";
import { differsFromClaims } from "./relation-view.ts";
import type { Rule } from "./rule.ts";
import * as safety from "./safety-rules.ts";

type RowOf<Type extends Row["type"]> = Extract<Row, { type: Type }>;

const everyRow: readonly Rule[] = [leadsNowhere, safety.tellsTooMuch];

const entityRules: readonly Rule<RowOf<"entity">>[] = [
  entity.hasOtherPrefix,
  entity.hasOtherProperties,
  entity.holdsNoRole,
  safety.liesAnywhere,
];

const relationRules: readonly Rule<RowOf<"relation">>[] = [
  relation.joinsOtherKinds,
  relation.liesInOtherLayer,
  relation.hasSignForNothing,
  relation.carriesOtherProperties,
  relation.namesOtherKinds,
  own.borrowsClaims,
  own.turnsTheSign,
  safety.wasReadByMachine,
  differsFromClaims,
  (row) => endsBeforeItBegins(row.validFrom, row.validTo, "validTo"),
];

const claimRules: readonly Rule<RowOf<"claim">>[] = [
  claim.restsOnNothing,
  claim.claimsSignForNothing,
  claim.contradictsItself,
  claim.namesOtherRoles,
  (row) => endsBeforeItBegins(row.validFrom, row.validTo, "validTo"),
];

const evidenceRules: readonly Rule<RowOf<"evidence">>[] = [
  evidence.quotesTooMuch,
  evidence.pointsNowhere,
  evidence.spansOtherText,
  evidence.readsOtherText,
];

const quantityRules: readonly Rule<RowOf<"quantity">>[] = [
  quantity.statesNoFigure,
  quantity.exceedsItsBounds,
  safety.pricesGoods,
  (row) => endsBeforeItBegins(row.periodStart, row.periodEnd, "periodEnd"),
];

/** All that is wrong with one row in the midst of its pack. */
export function complaintsAbout(row: Row, index: PackIndex): Complaint[] {
  return [...everyRow.flatMap((rule) => rule(row, index)), ...complaintsOfType(row, index)];
}

function complaintsOfType(row: Row, index: PackIndex): Complaint[] {
  switch (row.type) {
    case "document":
    case "source":
      return [];
    case "entity":
      return entityRules.flatMap((rule) => rule(row, index));
    case "relation":
      return relationRules.flatMap((rule) => rule(row, index));
    case "claim":
      return claimRules.flatMap((rule) => rule(row, index));
    case "evidence":
      return evidenceRules.flatMap((rule) => rule(row, index));
    case "quantity":
      return quantityRules.flatMap((rule) => rule(row, index));
  }
}
