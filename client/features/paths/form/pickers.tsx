import { published } from "../../../../contract/limits.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { usePathsDraft, withAvoided } from "../../../session/paths-draft.ts";
import { Condition } from "./Condition.tsx";
import { Picker } from "./Picker.tsx";
import { chosenTypes, useChosen } from "./use-chosen.ts";
import { useOntology } from "../use-ontology.ts";

/** What no path touches: things, relations, kinds of relation. */
export function Without() {
  const { draft, write, begin } = usePathsDraft();
  const { avoid = [], avoidTypes = [] } = draft;
  const things = useChosen(avoid);
  const types = chosenTypes(avoidTypes, useOntology());
  return (
    <Condition name={sayPaths("paths.without")}>
      <Picker
        label={sayPaths("paths.without-spoken")}
        placeholder={sayPaths("paths.nothing")}
        chosen={[...things, ...types]}
        withTypes
        most={published.pathAvoid}
        onAdd={(one) => {
          if (one.type === "thing") begin(withAvoided(draft, one.id));
          else write({ avoidTypes: [...avoidTypes, one.id] });
        }}
        onRemove={(id) => {
          write({
            avoid: avoid.filter((one) => one !== id),
            avoidTypes: avoidTypes.filter((one) => one !== id),
          });
        }}
      />
    </Condition>
  );
}

/** What every path passes through, in this order. */
export function Passing() {
  const { draft, write } = usePathsDraft();
  const { via = [], from, to } = draft;
  return (
    <Condition name={sayPaths("paths.passing")}>
      <Picker
        label={sayPaths("paths.passing-spoken")}
        placeholder={sayPaths("paths.anything")}
        chosen={useChosen(via)}
        most={published.pathVia}
        onAdd={(one) => {
          if (one.type !== "thing" || from.includes(one.id) || to.includes(one.id)) return;
          write({
            via: [...via, one.id],
            avoid: draft.avoid?.filter((avoided) => avoided !== one.id),
          });
        }}
        onRemove={(id) => {
          write({ via: via.filter((one) => one !== id) });
        }}
      />
    </Condition>
  );
}
