import type { Response } from "express";

/** Sends JSON. A whole number beyond ±2^53 is sent as text, for a reader would round it. */
export function sendJson(response: Response, value: unknown, type = "application/json"): void {
  const text = JSON.stringify(value, (_key, item: unknown) =>
    typeof item === "bigint" ? String(item) : item,
  );
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.send(Buffer.from(text));
}
