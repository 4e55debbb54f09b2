import { randomBytes } from "node:crypto";
import { access, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";

import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { type Paths } from "./paths.ts";

/** What is kept from one start to the next. */
const Account = z.strictObject({ password: z.string().min(8), port: z.int().nullable() });
export type Account = z.infer<typeof Account>;

/** Hands the arguments to Neo4j's own tool, in a file that only this user can read. */
export type Administer = (argumentsFile: string) => Promise<void>;

export async function keepAccount(paths: Paths, account: Account): Promise<void> {
  await writeFile(paths.account, JSON.stringify(account), { mode: 0o600 });
}

/** Null where there is none, or none that can be read. */
export async function readKept(paths: Paths): Promise<Account | null> {
  try {
    return Account.parse(JSON.parse(await readFile(paths.account, "utf8")));
  } catch {
    return null;
  }
}

/**
 * The password of the data that lie there; before there are any, one is made and set.
 * @throws LocalNeo4jError when there are data and no password
 */
export async function readAccount(paths: Paths, administer: Administer): Promise<Account> {
  const kept = await readKept(paths);
  if (kept !== null) return kept;
  if (await isThere(path.join(paths.data, "databases"))) throw lost(paths);
  return makeAccount(paths, administer);
}

async function makeAccount(paths: Paths, administer: Administer): Promise<Account> {
  await mkdir(paths.conf, { recursive: true, mode: 0o700 });
  const account = { password: randomBytes(24).toString("hex"), port: null };
  // A list of processes shows what a command was called with to everyone on the machine.
  const file = path.join(paths.conf, "first-password.txt");
  await writeFile(file, `set-initial-password\n${account.password}\n`, { mode: 0o600 });
  try {
    await administer(file);
  } finally {
    await rm(file, { force: true });
  }
  await keepAccount(paths, account);
  return account;
}

function lost(paths: Paths): LocalNeo4jError {
  return new LocalNeo4jError(
    `The password of the Neo4j in ${paths.home} is lost: ${paths.account} does not say it.`,
    `If its data are not needed, remove ${path.dirname(paths.home)} and start again.`,
  );
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
