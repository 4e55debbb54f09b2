import { findMaven } from "./find-maven.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { pomPath } from "./release.ts";
import { type Environment, type Ran, runTool } from "./run-tool.ts";

type Asked = {
  readonly environment: Environment | undefined;
  readonly tell: (line: string) => void;
};

const remedy =
  "See that this machine reaches https://repo.maven.apache.org, or that Maven's settings.xml names a mirror that it reaches, and try again: what was fetched is kept.";
const filesATime = 50;

/** Has Maven fetch the jars and write a list of them. @throws LocalNeo4jError */
export async function listJars(file: string, { environment, tell }: Asked): Promise<void> {
  await findMaven(environment);
  const goal = ["dependency:build-classpath", `-Dmdep.outputFile=${file}`];
  const args = ["--batch-mode", "--file", pomPath, ...goal];
  const ran = await runTool({ command: "mvn", args, environment, onLine: countFiles(tell) });
  if (ran === "missing" || ran.code !== 0) {
    throw new LocalNeo4jError(`Neo4j could not be fetched: ${complaintIn(ran)}`, remedy);
  }
}

function countFiles(tell: (line: string) => void): (line: string) => void {
  let fetched = 0;
  return (line) => {
    if (!line.includes("Downloaded from")) return;
    fetched += 1;
    if (fetched % filesATime === 0) tell(`${fetched} files so far.`);
  };
}

function complaintIn(ran: Ran): string {
  if (ran === "missing") return "Maven is gone.";
  const [first] = /^\[ERROR\] .+$/m.exec(ran.said) ?? [];
  return first?.replace("[ERROR] ", "") ?? ran.said.trim().slice(-500);
}
