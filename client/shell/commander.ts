import type { EntityId } from "../../contract/ids.ts";
import type { Command, CommandContext } from "../commands/command.ts";

/** Gives commands: what they work with, and how to run one so that what becomes of it is told. */
export type Commander = {
  readonly context: CommandContext;
  readonly run: (command: Command) => void;
  /** Runs the command of this id, if it has anything to do. */
  readonly give: (id: string) => void;
  /** Brings the neighbours of a thing into view, at most `limit` of them. */
  readonly expand: (id: EntityId, limit?: number) => void;
  /** Tells of a failure that came about elsewhere. */
  readonly fail: (error: unknown) => void;
};
