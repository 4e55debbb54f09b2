import path from "node:path";

export type Paths = Readonly<
  Record<"home" | "conf" | "data" | "logs" | "imports" | "said" | "account" | "running", string>
>;

/** What lies where in the folder of a local Neo4j. */
export function pathsIn(folder: string): Paths {
  const home = path.join(folder, "home");
  return {
    home,
    conf: path.join(home, "conf"),
    data: path.join(home, "data"),
    logs: path.join(home, "logs"),
    /** Empty, and stays so. */
    imports: path.join(home, "import"),
    /** What Java itself says, which is nothing while all is well. */
    said: path.join(folder, "said.log"),
    account: path.join(folder, "account.json"),
    running: path.join(folder, "running.json"),
  };
}
