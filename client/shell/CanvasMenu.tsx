import type { Point } from "../../contract/scene.ts";
import { say } from "../messages/say.ts";
import { useNaming } from "../session/use-naming.ts";
import { Menu } from "../ui/Menu.tsx";
import type { ThingId } from "../workspace/workspace.ts";
import type { Commander } from "./commander.ts";
import { offered } from "./offered.ts";

type CanvasMenuProps = {
  readonly commander: Commander;
  /** What it was asked for; null is the ground. */
  readonly id: ThingId | null;
  readonly at: Point;
  readonly onClose: () => void;
};

const onThing = ["expand", "path-from-here", "path-to-here", "avoid", "hide", "clear-selection"];
const onGround = [
  "fit",
  "ask",
  "leave-paths",
  "show-hidden",
  "clear-filters",
  "first-view",
  "find",
  "palette",
];

/** What can be done with a thing of the picture, or with the picture. */
export function CanvasMenu({ commander, id, at, onClose }: CanvasMenuProps) {
  const name = useNaming().alone;
  return (
    <Menu
      label={id ? say("app.menu", { name: name(id) }) : say("app.menu-canvas")}
      at={at}
      entries={offered(commander, id ? onThing : onGround)}
      onClose={onClose}
    />
  );
}
