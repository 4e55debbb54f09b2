import { ComboboxGroup, ComboboxGroupLabel, ComboboxList } from "@ariakit/react/combobox";
import type { ReactNode } from "react";

import type { SearchHit } from "../../../contract/endpoints/search.ts";
import { explain } from "../../api/explain.ts";
import { useSearch } from "../../api/queries.ts";
import { say } from "../../messages/say.ts";
import { useScope } from "../../session/use-scope.ts";
import { Button } from "../../ui/Button.tsx";
import { useCalm } from "../../ui/use-calm.ts";
import { ClaimHit, EntityHit } from "./hits.tsx";
import styles from "./SearchBox.module.css";

type SuggestionsProps = {
  readonly text: string;
  readonly onChoose: (hit: SearchHit) => void;
};

const calm = 120;

/** What the text may mean: things, then claims; or why there is nothing, and what to try. */
export function Suggestions({ text, onChoose }: SuggestionsProps) {
  const asked = useCalm(text, calm);
  const { data, error, isPlaceholderData, refetch } = useSearch(asked, useScope());
  if (error) {
    return (
      <div className={styles["list"]}>
        <div className={styles["word"]}>
          <p role="alert">{explain(error)}</p>
          <Button onClick={() => void refetch()}>{say("problems.retry")}</Button>
        </div>
      </div>
    );
  }
  const isSettled = data !== undefined && asked === text && !isPlaceholderData;
  return (
    <div className={styles["list"]}>
      <Hits hits={data?.hits ?? []} onChoose={onChoose} />
      <Status text={text} answer={isSettled ? data : null} />
    </div>
  );
}

type Answer = { readonly hits: readonly SearchHit[]; readonly total: number };

/** How the search stands, in words; read out as it changes. */
function Status({ text, answer }: { readonly text: string; readonly answer: Answer | null }) {
  if (!answer) return <output className={styles["word"]}>{say("search.looking", { text })}</output>;
  if (answer.total === 0) {
    return (
      <output className={styles["word"]}>
        <p>{say("search.none", { text })}</p>
        <p>{say("search.try")}</p>
      </output>
    );
  }
  const more = answer.total - answer.hits.length;
  return (
    <output className={more > 0 ? styles["more"] : styles["unseen"]}>
      {more > 0
        ? say("search.more", { count: more })
        : say("search.found", { count: answer.total })}
    </output>
  );
}

type HitsProps = {
  readonly hits: readonly SearchHit[];
  readonly onChoose: SuggestionsProps["onChoose"];
};

function Hits({ hits, onChoose }: HitsProps) {
  const things = hits.filter((hit) => hit.type === "entity");
  const claims = hits.filter((hit) => hit.type === "claim");
  // A new answer is a new list, so that its first entry is the one that Enter takes.
  const answer = hits.map(({ id }) => id).join(" ");
  return (
    <ComboboxList key={answer} aria-label={say("search.results")}>
      {things.length > 0 && (
        <Group title={say("search.things")}>
          {things.map((hit) => (
            <EntityHit key={hit.id} {...{ hit, onChoose }} />
          ))}
        </Group>
      )}
      {claims.length > 0 && (
        <Group title={say("search.claims")}>
          {claims.map((hit) => (
            <ClaimHit key={hit.id} {...{ hit, onChoose }} />
          ))}
        </Group>
      )}
    </ComboboxList>
  );
}

type GroupProps = { readonly title: string; readonly children: ReactNode };

function Group({ title, children }: GroupProps) {
  return (
    <ComboboxGroup>
      <ComboboxGroupLabel className={styles["title"]}>{title}</ComboboxGroupLabel>
      {children}
    </ComboboxGroup>
  );
}
