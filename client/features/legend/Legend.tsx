import type { Schema } from "../../../contract/endpoints/schema.ts";
import { say } from "../../messages/say.ts";
import { session, useSession } from "../../session/session.ts";
import { Button } from "../../ui/Button.tsx";
import { clearFilters, hasFilters } from "../../workspace/acts/filter.ts";
import { tallyOf } from "./entries.ts";
import { KindRows } from "./KindRows.tsx";
import { LayerRows } from "./LayerRows.tsx";
import styles from "./Legend.module.css";
import { SurenessRows } from "./SurenessRows.tsx";

type LegendProps = { readonly schema: Schema };

/** What the colours, pictures and dashes mean; each line switches what it stands for off and on. */
export function Legend({ schema }: LegendProps) {
  const workspace = useSession((state) => state.workspace);
  const contents = useSession((state) => state.contents);
  const tally = tallyOf(workspace, contents, schema);
  const part = { schema, workspace, tally, dispatch: session.dispatch };
  return (
    <div className={styles["legend"]}>
      <LayerRows {...part} />
      <KindRows {...part} />
      <SurenessRows {...part} />
      {hasFilters(workspace) && (
        <Button
          onClick={() => {
            session.dispatch(clearFilters(workspace));
          }}
        >
          {say("legend.all-on")}
        </Button>
      )}
    </div>
  );
}
