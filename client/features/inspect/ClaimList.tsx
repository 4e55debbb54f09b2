import { useState } from "react";

import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { ClaimId } from "../../../contract/ids.ts";
import { useClaim } from "../../api/queries.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";
import { Button } from "../../ui/Button.tsx";
import { Claim } from "./Claim.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { standings } from "./standings.ts";

type ClaimListProps = InspectorProps & { readonly claims: readonly ClaimDetail[] };

const few = 6;

/** Claims, the first few at once, each with what contradicts it. */
export function ClaimList({ claims, ...props }: ClaimListProps) {
  const [all, setAll] = useState(false);
  if (claims.length === 0)
    return <p className={styles["faint"]}>{sayInspect("inspect.no-claims")}</p>;
  const standing = standings(claims);
  const listed = all ? standing : standing.slice(0, few);
  return (
    <>
      {listed.map(({ claim, opponents, unread }) => (
        <div key={claim.id}>
          <Claim {...props} claim={claim} />
          {opponents.map((opponent) => (
            <Claim key={opponent.id} {...props} claim={opponent} against />
          ))}
          {unread.map((id) => (
            <Opponent key={id} {...props} id={id} />
          ))}
        </div>
      ))}
      {standing.length > listed.length && (
        <Button
          look="quiet"
          onClick={() => {
            setAll(true);
          }}
        >
          {sayInspect("inspect.show-all", { count: claims.length })}
        </Button>
      )}
    </>
  );
}

type OpponentProps = InspectorProps & { readonly id: ClaimId };

/** A claim that contradicts the one above it. */
export function Opponent({ id, ...props }: OpponentProps) {
  const claim = useClaim(id, false, useShownScope()).data;
  return claim ? <Claim {...props} claim={claim} against /> : null;
}
