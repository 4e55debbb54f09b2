import { join } from "node:path";

/** Where the tests keep the list of Neo4j's jars from one run to the next. */
export const jarsFolder = join(import.meta.dirname, "../../../node_modules/.cache/contraflow");
