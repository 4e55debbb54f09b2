import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { useDocuments } from "../../api/queries.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { useDesk } from "../../session/opened-text.ts";
import { Cited } from "./Cited.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";

export type Evidence = ClaimDetail["evidence"][number];

type WhereaboutsProps = Pick<InspectorProps, "onOpenArticle"> & { readonly evidence: Evidence };

/** Where a claim stands: the paragraph, the document where there are several, and a reference. */
export function Whereabouts({ evidence, onOpenArticle }: WhereaboutsProps) {
  const { document, stance, url, note } = evidence;
  const documents = useDocuments().data?.documents ?? [];
  const cited = documents.find(({ id }) => id === document);
  return (
    <>
      <ParagraphButton {...{ evidence, onOpenArticle }} />
      {stance !== "supports" && <span>{sayInspect(`inspect.stance.${stance}`)}</span>}
      {documents.length > 1 && cited && <Cited document={cited} />}
      {url !== undefined && (
        <a href={url} target="_blank" rel="noreferrer">
          {sayInspect("inspect.reference")}
        </a>
      )}
      {note !== undefined && <span>{note}</span>}
    </>
  );
}

function ParagraphButton({ evidence: { id, para, quote }, onOpenArticle }: WhereaboutsProps) {
  const turnTo = useDesk((desk) => desk.turnTo);
  if (para === undefined || quote === undefined) return null;
  return (
    <button
      type="button"
      className={styles["paragraph"]}
      data-tip={sayInspect("inspect.paragraph-open", { para })}
      onClick={() => {
        turnTo(id);
        onOpenArticle();
      }}
    >
      {sayInspect("inspect.paragraph", { para })}
    </button>
  );
}
