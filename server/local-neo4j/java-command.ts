import { type Paths } from "./paths.ts";

const opened = ["nio", "io", "lang", "util.concurrent"].map((name) => `java.base/java.${name}`);

/** What Neo4j's launcher would hand to Java; it is not there, for it is no jar. */
export function serverArguments(paths: Paths, given: Given): string[] {
  return [
    `-Xms${Math.round(given.heapMegabytes / 2)}m`,
    `-Xmx${given.heapMegabytes}m`,
    "-XX:+ExitOnOutOfMemoryError",
    ...(given.fast ? soonReady : []),
    ...[...opened, "java.base/sun.nio.ch"].map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED",
    "-Dfile.encoding=UTF-8",
    "-cp",
    given.classPath,
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${paths.home}`,
    `--config-dir=${paths.conf}`,
  ];
}

export type Given = {
  readonly classPath: string;
  readonly heapMegabytes: number;
  readonly fast: boolean;
};

/** Gives up top speed for a start in two thirds of the time. */
const soonReady = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

export function administratorArguments(classPath: string, argumentsFile: string): string[] {
  return ["-cp", classPath, "org.neo4j.cli.AdminTool", "dbms", `@${argumentsFile}`];
}
