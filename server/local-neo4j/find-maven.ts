import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { type Environment, runTool } from "./run-tool.ts";

const oldest = { major: 3, minor: 8 };
const remedy =
  "Maven 3.8 or newer fetches Neo4j's files. On Debian or Ubuntu: sudo apt install maven. On a Mac: brew install maven. Elsewhere: https://maven.apache.org/install.html";

/** Finds the Maven on the path, and that it runs and is new enough. @throws LocalNeo4jError */
export async function findMaven(environment: Environment | undefined): Promise<void> {
  const ran = await runTool({ command: "mvn", args: ["--version"], environment });
  if (ran === "missing") throw new LocalNeo4jError("There is no Maven on this machine.", remedy);
  const [, major, minor] = /Apache Maven (\d+)\.(\d+)/.exec(ran.said) ?? [];
  if (ran.code !== 0 || major === undefined) {
    throw new LocalNeo4jError(`Maven does not run: ${ran.said.trim()}`, remedy);
  }
  if (!isNewEnough(Number(major), Number(minor))) {
    throw new LocalNeo4jError(`Maven ${major}.${minor} is too old.`, remedy);
  }
}

function isNewEnough(major: number, minor: number): boolean {
  return major === oldest.major ? minor >= oldest.minor : major > oldest.major;
}
