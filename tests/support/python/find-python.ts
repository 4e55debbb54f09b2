import { type Environment, runTool } from "../../../server/local-neo4j/run-tool.ts";
import type { Need } from "../../house/suites.ts";

const remedy =
  "The oracle suite asks networkx, schemathesis and PySD, which run on Python 3.10 or newer. On Debian or Ubuntu: " +
  "sudo apt install python3 python3-venv. Elsewhere: https://www.python.org/downloads.";

/** What Python says of itself; it fails where it cannot make an environment of its own. */
const question = "import sys, venv, ensurepip; print('python %d.%d' % sys.version_info[:2])";
const oldest = 10;

/** Whether the oracles can be asked here: it takes a Python that can make environments. */
export async function findPython(environment: Environment): Promise<Need> {
  const ran = await runTool({ command: "python3", args: ["-c", question], environment });
  if (ran === "missing") return missing("There is no python3 on this machine.");
  const [, minor] = /^python 3\.(\d+)$/m.exec(ran.said) ?? [];
  if (ran.code !== 0 || minor === undefined) {
    return missing(`Python cannot make an environment: ${ran.said.trim()}`);
  }
  return Number(minor) < oldest ? missing(`Python 3.${minor} is too old.`) : { state: "found" };
}

function missing(why: string): Need {
  return { state: "missing", why, remedy };
}
