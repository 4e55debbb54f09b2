import { useCallback } from "react";

import type { GraphEdge } from "../../../contract/graph.ts";
import { useSchema } from "../../api/queries.ts";
import { isPlural, readingAfter } from "../../messages/in-sentence.ts";
import { sentenceOf } from "../../messages/sentence-of.ts";
import type { Known, NameOfEdge } from "./cell.ts";

/** Relations read aloud: "China supplies Mexico", or in short "supplies". */
export function useEdgeNames({ nodes }: Known): NameOfEdge {
  const relationTypes = useSchema().data?.relationTypes;
  return useCallback(
    (edge: GraphEdge, isShort: boolean) => {
      const type = relationTypes?.find(({ id }) => id === edge.kind);
      if (!isShort || !type) return sentenceOf(edge, (id) => nodes.get(id), relationTypes ?? []);
      const subject = nodes.get(edge.from);
      return readingAfter(subject !== undefined && isPlural(subject), type);
    },
    [nodes, relationTypes],
  );
}
