import type { Row } from "../../../contract/rows.ts";
import { aClaim, aDocument, anEntity, anEvidence, aRelation, aSource } from "../../support/rows.ts";

/** Places in the file of one turn; each borders the next. */
export const placesInFile = 40;

/** The file that is imported in a turn: nothing in it is in the file of another. */
export function rowsOfTurn(turn: number): Row[] {
  const places = Array.from({ length: placesInFile }, (_, at) => `place/turn-${turn}-${at}`);
  const source = `source/turn-${turn}`;
  const document = `document/turn-${turn}`;
  return [
    aSource({ id: source }),
    aDocument({ id: document, source }),
    ...places.map((id) => anEntity({ id, name: id })),
    ...places
      .slice(1)
      .flatMap((to, at) => border({ turn, at, from: places[at] ?? to, to, document })),
  ];
}

type Border = {
  readonly turn: number;
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly document: string;
};

function border({ turn, at, from, to, document }: Border): Row[] {
  const slug = `turn-${turn}-${at}`;
  const claim = `claim/${slug}`;
  return [
    aRelation({ id: `relation/${slug}`, from, to, claims: [claim] }),
    aClaim({ id: claim, subject: from, object: to }),
    anEvidence({ id: `evidence/${slug}`, claim, document }),
  ];
}

/** Every fourth turn is an import, the others write one thing. */
export function isImport(turn: number): boolean {
  return turn % 4 === 3;
}
