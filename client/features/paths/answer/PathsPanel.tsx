import { Route } from "lucide-react";

import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../../../contract/paths/question.ts";
import { explain } from "../../../api/explain.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { usePaths } from "../../../session/paths/use-paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Heading } from "../../../ui/Heading.tsx";
import { Note } from "../../../ui/Note.tsx";
import { Copies } from "../copies/Copies.tsx";
import { LeftOutCard } from "./LeftOutCard.tsx";
import { NoPath } from "./NoPath.tsx";
import { PathItem } from "./PathItem.tsx";
import styles from "./Paths.module.css";
import type { PathsProps } from "../paths-props.ts";
import { useEndNames } from "../use-end-names.ts";

/** The paths that were found, the best first, or why there is none. */
export function PathsPanel(props: PathsProps) {
  const { question, found, index, error, refetch } = usePaths();
  return (
    <section className={styles["panel"]} aria-label={sayPaths("paths.results")}>
      {question ? (
        <Answer
          {...props}
          {...{ question, found, index, error }}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Note icon={Route} title={sayPaths("paths.asking-title")} titleAs="h1">
          <p>{sayPaths("paths.asking-text")}</p>
        </Note>
      )}
    </section>
  );
}

type AnswerProps = PathsProps & {
  readonly question: PathQuestion;
  readonly found: PathsFound | undefined;
  readonly index: number;
  readonly error: unknown;
  readonly onRetry: () => void;
};

function Answer({ question, found, index, error, onRetry, ...props }: AnswerProps) {
  if (found) return <Found {...props} {...{ question, found, index }} />;
  if (!error) return <Note title={sayPaths("paths.reading")} />;
  return (
    <Note title={sayPaths("paths.failed")} urgent>
      <p>{explain(error)}</p>
      <Button onClick={onRetry}>{sayPaths("paths.retry")}</Button>
    </Note>
  );
}

type FoundProps = PathsProps & {
  readonly question: PathQuestion;
  readonly found: PathsFound;
  readonly index: number;
};

function Found({ question, found, index, ...props }: FoundProps) {
  const names = useEndNames(question);
  const { paths } = found;
  const picked = paths[index];
  return (
    <>
      <Heading
        kicker={
          <>
            <Glyph icon={Route} size={14} />
            {sayPaths("paths.kicker", names)}
          </>
        }
        title={titleOf(found)}
      >
        <Copies path={picked} cypher={found.cypher} names={names} />
      </Heading>
      {found.none && <NoPath {...props} {...{ question, none: found.none, names }} />}
      <ol className={styles["paths"]} aria-label={sayPaths("paths.list")}>
        {paths.map((path, at) => (
          <PathItem
            key={path.nodes.join(" ")}
            {...props}
            {...{ path, at, found }}
            isPicked={at === index}
          />
        ))}
      </ol>
      {paths.length > 0 && <LeftOutCard {...props} question={question} />}
    </>
  );
}

function titleOf({ paths: [best, ...others], complete }: PathsFound): string {
  if (!best) return sayPaths(complete ? "paths.title-none" : "paths.title-none-yet");
  const { hops } = best;
  if (others.length === 0) return sayPaths("paths.title-one", { hops });
  return sayPaths("paths.title-many", { count: others.length + 1, hops });
}
