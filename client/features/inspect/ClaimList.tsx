import { useState } from "react";

import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { ClaimId } from "../../../contract/ids.ts";
import { useClaim } from "../../api/queries.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { Claim } from "./Claim.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";

type ClaimListProps = Pick<InspectorProps, "onOpenArticle"> & {
  readonly claims: readonly ClaimDetail[];
};

const few = 6;

/** Claims, the first few at once, each with what contradicts it. */
export function ClaimList({ claims, onOpenArticle }: ClaimListProps) {
  const [all, setAll] = useState(false);
  if (claims.length === 0) return <p className={styles["faint"]}>{say("inspect.no-claims")}</p>;
  const listed = all ? claims : claims.slice(0, few);
  return (
    <>
      {listed.map((claim) => (
        <div key={claim.id}>
          <Claim claim={claim} onOpenArticle={onOpenArticle} />
          {claim.against.map((id) => (
            <Opponent key={id} {...{ id, claims, onOpenArticle }} />
          ))}
        </div>
      ))}
      {claims.length > listed.length && (
        <Button
          look="quiet"
          onClick={() => {
            setAll(true);
          }}
        >
          {say("inspect.show-all", { count: claims.length })}
        </Button>
      )}
    </>
  );
}

type OpponentProps = ClaimListProps & { readonly id: ClaimId };

/** A claim that contradicts the one above it. */
function Opponent({ id, claims, onOpenArticle }: OpponentProps) {
  const known = claims.find((claim) => claim.id === id);
  const asked = useClaim(id, known !== undefined).data;
  const claim = known ?? asked;
  return claim ? <Claim claim={claim} onOpenArticle={onOpenArticle} against /> : null;
}
