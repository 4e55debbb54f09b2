import { useQueries } from "@tanstack/react-query";

import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import type { RelationId } from "../../../contract/ids.ts";
import type { FoundPath } from "../../../contract/paths/found-path.ts";
import { claimOptions, useDocuments, useRevision } from "../../api/queries.ts";
import { hopSentence } from "../../messages/hop-sentence.ts";
import { spokenNameOf } from "../../messages/in-sentence.ts";
import { words } from "../../messages/words.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";
import { citedIn } from "./cited-in.ts";
import { useOntology } from "./use-ontology.ts";
import { useParts } from "./use-parts.ts";

/** One hop in words, and where it is said as far as that is known. */
export type Statement = {
  readonly leg: FoundPath["legs"][number];
  readonly sentence: string;
  /** The names of its two things as they stand in the sentence. */
  readonly names: readonly string[];
  readonly isWeakest: boolean;
  /** Other relations between the same two things. */
  readonly parallel: readonly RelationId[];
  readonly claim: ClaimDetail | undefined;
  /** How the claim is made, in the ontology's word. */
  readonly modality: string;
  readonly document: DocumentInfo | undefined;
};

/** The hops of a path as statements; its claims are asked for now. */
export function useStatements(path: FoundPath): Statement[] {
  const revision = useRevision();
  const scope = useShownScope();
  const { relationTypes, modalities } = useOntology();
  const { node, edge } = useParts([...path.nodes, ...path.edges]);
  const documents = useDocuments().data?.documents ?? [];
  const asked = [...new Set(path.legs.map((leg) => leg.claim))];
  const claims = useQueries({ queries: asked.map((id) => claimOptions(id, scope, revision)) });
  return path.legs.map((leg, index) => {
    const relation = edge(leg.edge);
    const claim = claims[asked.indexOf(leg.claim)]?.data;
    const modality = modalities.find(({ id }) => id === claim?.modality);
    const cited = citedIn(claim);
    return {
      leg,
      sentence: relation
        ? hopSentence({ edge: relation, forward: leg.forward }, node, relationTypes)
        : "…",
      names: path.nodes.slice(index, index + 2).flatMap((id) => {
        const thing = node(id);
        return thing ? spokenNameOf(thing) : [];
      }),
      isWeakest: path.weakest === leg.edge && path.hops > 1,
      parallel: path.parallel[index] ?? [],
      claim,
      modality: modality ? words(modality.label).toLocaleLowerCase() : "",
      document: documents.find(({ id }) => id === cited?.document),
    };
  });
}
