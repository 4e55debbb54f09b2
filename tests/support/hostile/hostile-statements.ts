import { allowedTexts } from "./allowed-texts.ts";
import { growingTexts } from "./growing-texts.ts";
import { knownStatements } from "./known-statements.ts";
import { namesThatAreWords } from "./names-that-are-words.ts";
import { refusedCalls } from "./refused-calls.ts";
import { refusedCosts } from "./refused-costs.ts";
import { refusedShapes } from "./refused-shapes.ts";
import { refusedWrites } from "./refused-writes.ts";
import { type HostileStatement } from "./statement.ts";

/** Every statement that the gate is tried with. */
export function hostileStatements(): readonly HostileStatement[] {
  return [
    ...knownStatements(),
    ...refusedShapes,
    ...refusedWrites,
    ...refusedCalls,
    ...refusedCosts,
    ...allowedTexts,
    ...namesThatAreWords,
    ...growingTexts,
  ];
}
