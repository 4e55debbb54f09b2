import type { ClaimId } from "../../../../contract/ids.ts";
import { useClaim } from "../../../api/queries.ts";
import { showClaim } from "../../../session/questions/show-claim.ts";
import { useShownScope } from "../../../session/use-shown-scope.ts";
import type { LearnProps } from "../learn-props.ts";
import styles from "./ClaimLinks.module.css";

type ClaimLinksProps = LearnProps & {
  readonly title: string;
  readonly ids: readonly ClaimId[];
};

/** Claims of the graph, each a press away from where it is read. */
export function ClaimLinks({ title, ids, ...props }: ClaimLinksProps) {
  if (ids.length === 0) return null;
  return (
    <section className={styles["claims"]}>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <ClaimLink id={id} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ClaimLinkProps = LearnProps & { readonly id: ClaimId };

/** A claim of a document that is off, or that an import removed, is not offered. */
function ClaimLink({ id, reach, onFailure }: ClaimLinkProps) {
  const { data } = useClaim(id, false, useShownScope());
  if (!data) return null;
  return (
    <button
      type="button"
      onClick={() => {
        showClaim(reach, id).catch(onFailure);
      }}
    >
      {data.text}
    </button>
  );
}
