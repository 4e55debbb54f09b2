import { Component, EyeOff } from "lucide-react";
import { useState } from "react";

import type { EntityId } from "../../../contract/ids.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { expand } from "../../session/explore.ts";
import { nameIn } from "../../session/reach.ts";
import { hide } from "../../workspace/acts/hide.ts";
import type { ThingId } from "../../workspace/workspace.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { PathActions } from "./PathActions.tsx";

type ActionsProps = Pick<InspectorProps, "reach" | "onFailure" | "onPaths"> & {
  readonly ids: readonly ThingId[];
  /** The one thing that can be expanded; without it, none. */
  readonly expandable?: EntityId;
};

/** What can be done with what is picked. */
export function Actions({ reach, ids, expandable, onFailure, onPaths }: ActionsProps) {
  const [busy, setBusy] = useState(false);
  const grow = (id: EntityId) => {
    setBusy(true);
    expand(reach, id)
      .catch(onFailure)
      .finally(() => {
        setBusy(false);
      });
  };
  const putAway = () => {
    const { workspace, contents } = reach.session.store.getState();
    reach.session.dispatch(hide(workspace, ids, contents, nameIn(reach)));
  };
  return (
    <Card title={sayInspect("inspect.actions")}>
      <div className={styles["actions"]}>
        {expandable && (
          <Button
            disabled={busy}
            onClick={() => {
              grow(expandable);
            }}
          >
            <Glyph icon={Component} size={14} />
            {busy ? sayInspect("inspect.busy") : sayInspect("inspect.expand")}
          </Button>
        )}
        <PathActions ids={ids} onPaths={onPaths} />
        <Button onClick={putAway}>
          <Glyph icon={EyeOff} size={14} />
          {sayInspect("inspect.hide")}
        </Button>
      </div>
    </Card>
  );
}
