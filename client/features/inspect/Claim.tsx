import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { Tag } from "../../ui/Tag.tsx";
import { Term } from "../../ui/Term.tsx";
import { ClaimMeta } from "./ClaimMeta.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { OwnPassage } from "./OwnPassage.tsx";
import { partsOf } from "./parts-of.ts";
import { Way } from "./Way.tsx";
import { Whereabouts } from "./Whereabouts.tsx";

type ClaimProps = InspectorProps & {
  readonly claim: ClaimDetail;
  /** Whether it speaks against what it stands under. */
  readonly against?: boolean;
};

/** One claim: in our words, with the key phrase of the source, how sure, where, and who says so. */
export function Claim({ claim, against = false, onOpenArticle, ...props }: ClaimProps) {
  return (
    <article className={`${styles["claim"]} ${against ? styles["against"] : ""}`}>
      <ClaimText claim={claim} />
      <div className={styles["meta"]}>
        {against ? <AgainstTag claim={claim} /> : <ContestedTag claim={claim} />}
        <ClaimMeta claim={claim} />
        {claim.evidence.map((evidence) => (
          <Whereabouts key={evidence.id} {...{ evidence, onOpenArticle }} />
        ))}
        {against && <Way {...props} claim={claim} />}
      </div>
      {claim.evidence.map((evidence) => (
        <OwnPassage key={evidence.id} evidence={evidence} />
      ))}
    </article>
  );
}

/** The key phrase is marked where our words use it, and else stands below them. */
function ClaimText({ claim: { text, evidence } }: { readonly claim: ClaimDetail }) {
  const quotes = evidence.flatMap(({ quote }) => quote ?? []);
  const within = quotes.find((quote) => partsOf(text, quote));
  const parts = partsOf(text, within);
  const others = quotes.filter((quote) => quote !== within);
  return (
    <>
      <p>
        {parts ? (
          <>
            {parts.before}
            <q>{parts.phrase}</q>
            {parts.after}
          </>
        ) : (
          text
        )}
      </p>
      {[...new Set(others)].map((quote) => (
        <p key={quote} className={styles["quote"]}>
          <q>{quote}</q>
        </p>
      ))}
    </>
  );
}

function ContestedTag({ claim: { against } }: { readonly claim: ClaimDetail }) {
  if (against.length === 0) return null;
  return (
    <Tag tone="warn">
      <Term means={sayInspect("inspect.opposed-means")}>
        {sayInspect("inspect.opposed", { count: against.length })}
      </Term>
    </Tag>
  );
}

function AgainstTag({ claim }: { readonly claim: ClaimDetail }) {
  return claim.polarity === "negated" ? (
    <Tag tone="warn">
      <Term means={sayInspect("inspect.denies-means")}>{sayInspect("inspect.denies")}</Term>
    </Tag>
  ) : (
    <Tag tone="warn">
      <Term means={sayInspect("inspect.contradicts-means")}>
        {sayInspect("inspect.contradicts")}
      </Term>
    </Tag>
  );
}
