import { randomBytes, randomUUID } from "node:crypto";
import { chmod, link, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";

import { ConfigError, writeToken } from "../config.ts";
import { toFolderError } from "../engine/embedded/folder-errors.ts";
import type { Settings } from "./settings.ts";
import { complain } from "./terminal.ts";

type Asked = Pick<Settings, "token" | "dataFolder">;

/** Where the token lies that was made here. */
export function tokenPath({ dataFolder }: Pick<Settings, "dataFolder">): string {
  return path.join(dataFolder, "token");
}

/**
 * The token that lets its bearer write: the one that was given, or the one in the data folder,
 * which is made where there is none.
 * @throws ConfigError for a file that holds no token; GraphStoreError for a folder that cannot be
 * written
 */
export async function readToken(settings: Asked, tell = complain): Promise<string> {
  if (settings.token !== null) return settings.token;
  const file = tokenPath(settings);
  try {
    return (await readExisting(file, tell)) ?? (await make(file, tell));
  } catch (error) {
    throw toFolderError(settings.dataFolder, error);
  }
}

async function readExisting(file: string, tell: typeof complain): Promise<string | null> {
  const text = await readFile(file, "utf8").catch(nullIfAbsent);
  if (text === null) return null;
  const token = text.trim();
  if (!writeToken.test(token)) {
    throw new ConfigError(
      `The file ${file} holds no write token. Remove it, and the next start makes a new one.`,
    );
  }
  await closeToOthers(file, tell);
  return token;
}

/** Of two that start at once, one makes it and both have it. */
async function make(file: string, tell: typeof complain): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const token = randomBytes(32).toString("base64url");
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, `${token}\n`, { flag: "wx", mode: 0o600 });
    await putInPlace(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return (await readExisting(file, tell)) ?? token;
}

/** A link, unlike a renaming, leaves alone what another has put there; some disks know none. */
async function putInPlace(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) await rename(draft, file);
  }
}

async function closeToOthers(file: string, tell: typeof complain): Promise<void> {
  if (process.platform === "win32") return;
  const { mode } = await stat(file);
  if ((mode & 0o077) === 0) return;
  await chmod(file, 0o600);
  tell(
    `Others on this machine could read the write token in ${file}; it is yours alone again. If someone may have read it, remove the file: the next start makes a new one.`,
  );
}

function nullIfAbsent(error: unknown): null {
  if (isCode(error, "ENOENT")) return null;
  throw error;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
