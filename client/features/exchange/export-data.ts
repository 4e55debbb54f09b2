import { exportData as endpoint } from "../../../contract/endpoints/exchange.ts";
import { requestOf } from "../../api/request-of.ts";
import { inScope, type Scope } from "../../api/scope.ts";
import { saveUrl } from "../../ui/save-file.ts";

/** Saves what the graph says as a file: all of it, or what rests on the documents of a scope. */
export function exportData(scope?: Scope, name = "contraflow.jsonl"): void {
  saveUrl(requestOf(endpoint, { format: "jsonl", ...inScope(scope) }).url, name);
}
