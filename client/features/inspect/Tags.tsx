import { TriangleAlert } from "lucide-react";

import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { useDocuments } from "../../api/queries.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { words } from "../../messages/words.ts";
import { Tag } from "../../ui/Tag.tsx";
import { Term } from "../../ui/Term.tsx";
import styles from "./Inspector.module.css";
import { useLookup } from "./use-lookup.ts";

type TagsProps = {
  readonly claims: readonly ClaimDetail[];
  /** How a relation is said; a current has relations that may be said in several ways. */
  readonly modality?: string;
  readonly contested: boolean;
};

/** In short: how it is said, which words limit it, how many sources, and whether it is disputed. */
export function Tags({ claims, modality, contested }: TagsProps) {
  const said = useLookup().modality(modality);
  const sources = useSources(claims);
  const hedges = [...new Set(claims.flatMap(({ hedge }) => hedge ?? []))];
  return (
    <div className={styles["tags"]}>
      {said && (
        <Tag>
          <Term means={words(said.description)}>{words(said.label).toLocaleLowerCase()}</Term>
        </Tag>
      )}
      {hedges.map((hedge) => (
        <Tag key={hedge}>
          <Term means={sayInspect("inspect.hedge-means")}>
            {sayInspect("inspect.hedge", { hedge })}
          </Term>
        </Tag>
      ))}
      {sources > 0 && <Tag>{sayInspect("inspect.sources", { count: sources })}</Tag>}
      {contested && (
        <Tag tone="warn" icon={TriangleAlert}>
          <Term means={sayInspect("inspect.contested-means")}>
            {sayInspect("inspect.contested")}
          </Term>
        </Tag>
      )}
    </div>
  );
}

/** Two documents of one source are one source; a document without a source is its own. */
function useSources(claims: readonly ClaimDetail[]): number {
  const documents = useDocuments().data?.documents ?? [];
  const sourceOf = new Map(documents.map(({ id, source }) => [id, source?.id]));
  const cited = claims.flatMap(({ evidence }) =>
    evidence.filter(({ stance }) => stance === "supports").map(({ document }) => document),
  );
  return new Set(cited.map((document) => sourceOf.get(document) ?? document)).size;
}
