import { addressName } from "./messages.ts";
import { type Keeper, startKeeper } from "./start-keeper.ts";

let keeper: Keeper | null = null;

/** One keeper for a run, whoever comes first: `npm test`, or the first project that needs it. */
export async function setup(): Promise<void> {
  if (process.env[addressName] !== undefined) return;
  keeper = await startKeeper();
  process.env[addressName] = String(keeper.port);
}

export async function teardown(): Promise<void> {
  if (keeper === null) return;
  delete process.env[addressName];
  await keeper.end();
}
