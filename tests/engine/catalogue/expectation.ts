import type { World } from "./world.ts";

type Told = Readonly<Record<string, unknown>>;

/** The rows that a question has to be answered with, found without any engine. */
export type Expectation = (world: World, params: Told) => readonly (readonly unknown[])[];
