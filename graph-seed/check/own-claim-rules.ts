import type { ClaimRow, RelationRow } from "../../contract/rows.ts";
import { ontology } from "../ontology/the-ontology.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";
import { complainIf } from "./rule.ts";

/** A relation's claims are its own: each says what it says, and no other relation has it. */
export function borrowsClaims(row: RelationRow, { claims, ownerOf }: PackIndex): Complaint[] {
  return row.claims.flatMap((id, index) => {
    const field = `claims[${index}]`;
    const claim = claims.get(id);
    const owner = ownerOf.get(id);
    return [
      ...(claim ? saysSomethingElse(row, claim, field) : []),
      ...complainIf(row.claims.indexOf(id) < index, repeated(field)),
      ...complainIf(owner !== undefined && owner !== row.id, shared(field, owner ?? "")),
    ];
  });
}

function saysSomethingElse(row: RelationRow, claim: ClaimRow, field: string): Complaint[] {
  const { predicate = "nothing", subject = "nothing", object = "nothing" } = claim;
  const same = predicate === row.kind && joinsTheSame(row, claim);
  return complainIf(!same, {
    field,
    rule: "own-claim",
    message:
      `${claim.id} says ${subject} ${predicate} ${object}, not ${row.from} ${row.kind} ${row.to}.` +
      " Give the relation a claim of its own.",
  });
}

function joinsTheSame({ kind, from, to }: RelationRow, { subject, object }: ClaimRow): boolean {
  if (subject === from && object === to) return true;
  return ontology.relationTypes[kind]?.symmetric === true && subject === to && object === from;
}

function repeated(field: string): Complaint {
  return { field, rule: "repeated-claim", message: "The relation names this claim twice." };
}

function shared(field: string, owner: string): Complaint {
  return {
    field,
    rule: "shared-claim",
    message: `${owner} has this claim already. Give each relation a claim of its own.`,
  };
}

/** A claim of the relation does not state another sign than the relation does. */
export function turnsTheSign(row: RelationRow, { claims }: PackIndex): Complaint[] {
  return row.claims.flatMap((id) => {
    const sign = claims.get(id)?.sign;
    const differs = sign !== undefined && row.sign !== undefined && sign !== row.sign;
    return complainIf(differs, {
      field: "sign",
      rule: "sign-of-claims",
      message: `${id} has the sign ${sign}, the relation ${row.sign}. Make them one.`,
    });
  });
}
