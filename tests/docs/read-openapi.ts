import { ask, bodyOf, served } from "../support/http.ts";
import { OpenApi } from "./api-page.ts";

/** The description as the server itself gives it; it needs no data for that. */
export async function readOpenApi(): Promise<OpenApi> {
  const running = await served(null);
  try {
    return OpenApi.parse(bodyOf(await ask(running.url, "/api/openapi.json")));
  } finally {
    await running.end();
  }
}
