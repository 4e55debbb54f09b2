import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import type { FoundPath } from "../../../../contract/paths/found-path.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { pickPath } from "../../../session/paths/pick-path.ts";
import { Hop } from "./Hop.tsx";
import { measureOf, throughOf, titleOfPath } from "../path-words.ts";
import styles from "./Paths.module.css";
import type { PathsProps } from "../paths-props.ts";
import { useOntology } from "../use-ontology.ts";
import { useParts } from "../use-parts.ts";
import { useStatements } from "../use-statements.ts";

type PathItemProps = PathsProps & {
  readonly path: FoundPath;
  /** Its place among the found, from 0. */
  readonly at: number;
  readonly found: PathsFound;
  readonly isPicked: boolean;
};

/** One path: what it runs through, and unfolded, hop by hop, when it is the picked one. */
export function PathItem({ path, at, found, isPicked, ...props }: PathItemProps) {
  const { layers } = useOntology();
  const { node } = useParts(path.nodes);
  const { reach, onFailure } = props;
  return (
    <li className={styles["path"]} data-picked={isPicked}>
      <h2>
        <button
          type="button"
          className={styles["head"]}
          aria-expanded={isPicked}
          onClick={() => {
            if (!isPicked) pickPath(reach, found, at).catch(onFailure);
          }}
        >
          <span className={styles["number"]}>{at + 1}</span>
          <span className={styles["words"]}>
            {titleOfPath(path, layers)}
            <span className={styles["through"]}>{throughOf(path, node)}</span>
          </span>
          <span className={styles["measure"]} data-tip={sayPaths("paths.measure-means")}>
            {measureOf(path)}
          </span>
        </button>
      </h2>
      {isPicked && <Hops {...props} path={path} />}
    </li>
  );
}

function Hops({ path, ...props }: PathsProps & { readonly path: FoundPath }) {
  const statements = useStatements(path);
  return (
    <ol className={styles["hops"]}>
      {statements.map((statement) => (
        <Hop key={statement.leg.edge} {...props} statement={statement} />
      ))}
    </ol>
  );
}
