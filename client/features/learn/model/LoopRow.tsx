import { RefreshCw, RotateCcw } from "lucide-react";

import type { Loop } from "../../../../contract/dynamics/model.ts";
import { atDesk, useLearnDesk } from "../../../session/learn/learn-desk.ts";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Row } from "../../../ui/Row.tsx";
import { isSameRound } from "./named-loops.ts";

type LoopRowProps = {
  readonly loop: Pick<Loop, "kind" | "through">;
  readonly name: string;
  /** Of which kind it is, or that it is cut. */
  readonly end: string;
  readonly faded?: boolean;
};

/** A loop by its name; a press lights it, another one lets it go. */
export function LoopRow({ loop: { kind, through }, name, end, faded = false }: LoopRowProps) {
  const isLit = useIsLit(through);
  return (
    <Row
      aria-pressed={isLit}
      picture={<Glyph icon={kind === "balancing" ? RotateCcw : RefreshCw} size={14} />}
      {...{ end, faded }}
      onClick={() => {
        atDesk({ loop: isLit ? null : through });
      }}
    >
      {name}
    </Row>
  );
}

/** Whether the loop that passes these variables is lit. */
export function useIsLit(through: readonly string[]): boolean {
  return useLearnDesk(({ loop }) => loop !== null && isSameRound(loop, through));
}
