import { sayExchange } from "../../messages/say-exchange.ts";
import type { Rows } from "./rows.ts";

/** What files are called together: the one by its name, several by their number. */
export function nameOfRows({ parts }: Rows): string {
  const [only, ...others] = parts;
  return only && others.length === 0
    ? only.name
    : sayExchange("exchange.files", { count: parts.length });
}
