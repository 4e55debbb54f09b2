import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { apiPage } from "./api-page.ts";
import { readOpenApi } from "./read-openapi.ts";

// npx tsx tests/docs/write-api-page.ts: writes docs/api.md anew after a change of the contract.
await writeFile(join(import.meta.dirname, "../../docs/api.md"), apiPage(await readOpenApi()));
