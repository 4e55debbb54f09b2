import { sayPaths } from "../../../messages/say-paths.ts";
import { words } from "../../../messages/words.ts";
import { usePathsDraft } from "../../../session/paths-draft.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { iconNamed } from "../../../ui/icon-named.ts";
import { Swatch } from "../../../ui/Swatch.tsx";
import { useOntology } from "../use-ontology.ts";
import styles from "./Ask.module.css";
import { Choices } from "./Choice.tsx";
import { Condition } from "./Condition.tsx";

/** Only in these layers. */
export function Layers() {
  const { draft, write } = usePathsDraft();
  const options = useOntology().layers.map(({ id, label, description }) => ({
    value: id,
    name: words(label),
    picture: <Swatch layer={id} />,
    means: words(description),
  }));
  const chosen = draft.layers ?? [];
  return (
    <Condition name={sayPaths("paths.only")}>
      <Choices
        label={sayPaths("paths.only-spoken")}
        options={options}
        values={chosen}
        onChoose={(layers) => {
          write({ layers: layers.length > 0 ? layers : undefined });
        }}
      >
        {chosen.length === 0 && (
          <span className={styles["open"]}>{sayPaths("paths.any-layer")}</span>
        )}
        {options
          .filter(({ value }) => chosen.includes(value))
          .map(({ value, name }) => (
            <span key={value} className={styles["swatch"]}>
              <Swatch layer={value} />
              <span className={styles["unseen"]}>{name}</span>
            </span>
          ))}
      </Choices>
    </Condition>
  );
}

/** Only by these kinds of relation: those that the graph has, and those that were chosen before. */
export function OnlyTypes() {
  const { draft, write } = usePathsDraft();
  const chosen = draft.types ?? [];
  const options = useOntology()
    .relationTypes.filter(({ id, count }) => count > 0 || chosen.includes(id))
    .map(({ id, reading, icon, description }) => ({
      value: id,
      name: words(reading),
      picture: <Glyph icon={iconNamed(icon)} size={14} />,
      means: words(description),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ name }) => name);
  return (
    <Condition name={sayPaths("paths.only-types")}>
      <Choices
        label={sayPaths("paths.only-types-spoken")}
        options={options}
        values={chosen}
        onChoose={(types) => {
          write({ types: types.length > 0 ? types : undefined });
        }}
      >
        {names.length > 0 ? (
          names.map((name) => `“${name}”`).join(", ")
        ) : (
          <span className={styles["open"]}>{sayPaths("paths.any-type")}</span>
        )}
      </Choices>
    </Condition>
  );
}
