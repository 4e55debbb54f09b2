import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { keepAccount, readAccount } from "./account.ts";
import { awaitReady } from "./await-ready.ts";
import { readClassPath } from "./class-path.ts";
import { endProcess } from "./end-process.ts";
import { findJava, type Java } from "./find-java.ts";
import { freePort } from "./free-port.ts";
import { administratorArguments, serverArguments } from "./java-command.ts";
import { launch } from "./launch.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { type LocalNeo4j, toLocalNeo4j } from "./local-neo4j.ts";
import { type Paths, pathsIn } from "./paths.ts";
import { type Environment, runTool } from "./run-tool.ts";
import { claimStart, noteRunning, type Running } from "./running-file.ts";
import { settingsText } from "./settings-text.ts";

export type LocalNeo4jOptions = {
  /** Where its data lie, and all else that is its own. */
  readonly folder: string;
  /** Where the list of its jars is kept; in its folder unless several share one. */
  readonly jarsFolder?: string;
  /** 1024 unless told. */
  readonly heapMegabytes?: number;
  /** Unless told, that of the last start if it is free, or else any that is. */
  readonly port?: number;
  /** Starts and ends sooner and runs slower, for tests. */
  readonly fast?: boolean;
  /** Runs on when this process and its terminal end. */
  readonly detached?: boolean;
  /** What this process was started with, unless told. */
  readonly environment?: Environment;
  /** Hears, in words for a person, what takes a while. */
  readonly log?: (line: string) => void;
};

const startPatience = 120_000;

/**
 * Fetches Neo4j where it is missing, and starts one of its own in a folder.
 * @returns once it speaks Bolt
 * @throws LocalNeo4jError
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const folder = path.resolve(options.folder);
  const paths = pathsIn(folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return claimed(paths, () => start(paths, { ...options, folder }));
}

/** Leaves no note of something that runs where it came to nothing. */
async function claimed<Result>(paths: Paths, work: () => Promise<Result>): Promise<Result> {
  await claimStart(paths.running);
  try {
    return await work();
  } catch (error) {
    await rm(paths.running, { force: true });
    throw error;
  }
}

async function start(paths: Paths, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { folder, jarsFolder = folder, environment, log = ignore } = options;
  const java = await findJava(environment);
  const classPath = await readClassPath({ folder: jarsFolder, environment, tell: log });
  const account = await readAccount(paths, (argumentsFile) =>
    administer(paths, java, administratorArguments(classPath, argumentsFile)),
  );
  const port = await freePort({ must: options.port, may: account.port });
  await keepAccount(paths, { ...account, port });
  const parts: Parts = { paths, java, classPath, port, options };
  const running = await begin(parts);
  return toLocalNeo4j(paths, { password: account.password, port, running }, () =>
    claimed(paths, () => begin(parts)),
  );
}

type Parts = {
  readonly paths: Paths;
  readonly java: Java;
  readonly classPath: string;
  readonly port: number;
  readonly options: LocalNeo4jOptions;
};

async function begin({ paths, java, classPath, port, options }: Parts): Promise<Running> {
  const { heapMegabytes = 1_024, fast = false, detached = false, environment } = options;
  await mkdir(paths.conf, { recursive: true, mode: 0o700 });
  await mkdir(paths.imports, { recursive: true, mode: 0o700 });
  const settings = settingsText({ port, heapMegabytes, fast });
  await writeFile(path.join(paths.conf, "neo4j.conf"), settings);
  const args = serverArguments(paths, { classPath, heapMegabytes, fast });
  const pid = await launch(paths, { java, args, environment, detached });
  const running = await noteRunning(paths.running, pid, port);
  try {
    await awaitReady(paths, { running, port, javaMajor: java.major, patience: startPatience });
  } catch (error) {
    await endProcess(running);
    throw error;
  }
  return running;
}

async function administer(paths: Paths, java: Java, args: readonly string[]): Promise<void> {
  const environment = { NEO4J_HOME: paths.home, NEO4J_CONF: paths.conf };
  const ran = await runTool({ command: java.command, args, environment });
  if (ran !== "missing" && ran.code === 0) return;
  const said = ran === "missing" ? "Java is gone." : ran.said.trim().slice(-2_000);
  throw new LocalNeo4jError(`The password of Neo4j could not be set: ${said}`, "Try again.");
}

function ignore(): void {
  return undefined;
}
