import { published } from "../../../../contract/limits.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { words } from "../../../messages/words.ts";
import { type Draft, usePathsDraft } from "../../../session/paths-draft.ts";
import styles from "./Ask.module.css";
import { Choice, Choices, type Option } from "./Choice.tsx";
import { Condition } from "./Condition.tsx";
import { ConfidenceField, WhenField } from "./fields.tsx";
import { Layers, OnlyTypes } from "./narrowing.tsx";
import { Passing, Without } from "./pickers.tsx";
import { useOntology } from "../use-ontology.ts";

/** Under which conditions a path counts, in plain words. */
export function Conditions() {
  return (
    <div className={styles["conditions"]}>
      <p className={styles["title"]}>{sayPaths("paths.conditions")}</p>
      <Layers />
      <OnlyTypes />
      <Without />
      <Passing />
      <Hops />
      <Direction />
      <Sureness />
      <ConfidenceField />
      <WhenField />
      <Rank />
      <HowMany />
    </div>
  );
}

function Sureness() {
  const { draft, write } = usePathsDraft();
  const { modalities } = useOntology();
  const options = modalities.map(({ id, label, description }) => ({
    value: id,
    name: words(label).toLocaleLowerCase(),
    means: words(description),
  }));
  const chosen = options.filter(({ value }) => draft.modalities.includes(value));
  const isStated = modalities.every(({ id, stated }) => stated === draft.modalities.includes(id));
  return (
    <Condition name={sayPaths("paths.how-sure")}>
      <Choices
        label={sayPaths("paths.how-sure-spoken")}
        options={options}
        values={draft.modalities}
        onChoose={(next) => {
          if (next.length > 0) write({ modalities: next });
        }}
      >
        {isStated ? sayPaths("paths.stated") : chosen.map(({ name }) => name).join(", ")}
      </Choices>
    </Condition>
  );
}

const numbersTo = (most: number): string[] =>
  Array.from({ length: most }, (_, index) => String(index + 1));
const hops: readonly string[] = numbersTo(published.pathHops);

function Hops() {
  const { draft, write } = usePathsDraft();
  return (
    <Condition name={sayPaths("paths.at-most")}>
      <Choice
        label={sayPaths("paths.at-most-spoken")}
        options={hops.map((value) => ({
          value,
          name: sayPaths("paths.hops", { count: Number(value) }),
        }))}
        value={String(draft.maxHops)}
        onChoose={(value) => {
          write({ maxHops: Number(value) });
        }}
      />
    </Condition>
  );
}

function Direction() {
  const { draft, write } = usePathsDraft();
  const options: readonly Option<Draft["direction"]>[] = [
    { value: "any", name: sayPaths("paths.direction-any") },
    { value: "forward", name: sayPaths("paths.direction-forward") },
  ];
  return (
    <Condition name={sayPaths("paths.direction")}>
      <Choice
        label={sayPaths("paths.direction")}
        options={options}
        value={draft.direction}
        onChoose={(direction) => {
          write({ direction });
        }}
      />
    </Condition>
  );
}

type RankChoice = Draft["rank"] | "shortest-only";
const ranks: readonly RankChoice[] = ["shortest", "shortest-only", "best-supported"];

function Rank() {
  const { draft, write } = usePathsDraft();
  const shortestOnly = draft.shortestOnly ? "shortest-only" : draft.rank;
  return (
    <Condition name={sayPaths("paths.rank")}>
      <Choice
        label={sayPaths("paths.rank")}
        options={ranks.map((value) => ({ value, name: sayPaths(`paths.rank-${value}`) }))}
        value={shortestOnly}
        onChoose={(value) => {
          const isOnly = value === "shortest-only";
          write({ rank: isOnly ? "shortest" : value, shortestOnly: isOnly });
        }}
      />
    </Condition>
  );
}

const amounts = [1, 3, 5, 10, 20, 50];

function HowMany() {
  const { draft, write } = usePathsDraft();
  const offered = [...new Set([...amounts, draft.k])].toSorted((one, other) => one - other);
  return (
    <Condition name={sayPaths("paths.show")}>
      <Choice
        label={sayPaths("paths.show-spoken")}
        options={offered.map((count) => ({
          value: String(count),
          name: sayPaths("paths.best", { count }),
        }))}
        value={String(draft.k)}
        onChoose={(value) => {
          write({ k: Number(value) });
        }}
      />
    </Condition>
  );
}
