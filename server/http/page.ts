import type { Request, RequestHandler, Response } from "express";

import { type Asset, type Packing, packings } from "./assets.ts";
import { nonceOf } from "./security-headers.ts";

export type Assets = ReadonlyMap<string, Asset>;

/**
 * Sends the built page. A navigation to any address gets the page itself, which knows what to show
 * there; a missing file is not a page. Until it is built a short note says to wait.
 */
export function servePage(assets: () => Assets | null): RequestHandler {
  return (request, response, next) => {
    const found = assets();
    const asset = found?.get(request.path);
    if (!isReading(request)) next();
    else if (asset !== undefined && request.path !== indexPath) sendAsset(request, response, asset);
    else if (isNavigation(request)) sendPage(response, found);
    else next();
  };
}

/** Sends files that lie ready, and leaves all else to whoever comes next. */
export function serveFiles(assets: () => Assets | null): RequestHandler {
  return (request, response, next) => {
    const asset = assets()?.get(request.path);
    if (asset === undefined || !isReading(request)) next();
    else sendAsset(request, response, asset);
  };
}

function isReading({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

const indexPath = "/index.html";

function sendPage(response: Response, found: Assets | null): void {
  const index = found?.get(indexPath);
  if (index === undefined) sendWaiting(response);
  else sendIndex(response, index);
}

function isNavigation(request: Request): boolean {
  const last = request.path.split("/").at(-1) ?? "";
  const named = last.includes(".") && last !== "index.html";
  return !named && (request.headers.accept ?? "").includes("text/html");
}

const hashed = /^\/(?:assets|models)\//;

/** A file named by its contents never changes; any other is asked for again. */
function sendAsset(request: Request, response: Response, asset: Asset): void {
  const isHashed = hashed.test(request.path);
  response.setHeader(
    "Cache-Control",
    isHashed ? "public, max-age=31536000, immutable" : "no-cache",
  );
  response.setHeader("ETag", asset.tag);
  response.setHeader("Vary", "Accept-Encoding");
  if (request.headers["if-none-match"] === asset.tag) {
    response.status(304).end();
    return;
  }
  const packing = packingFor(request, asset);
  if (packing !== undefined) response.setHeader("Content-Encoding", packing);
  response.setHeader("Content-Type", asset.type);
  response.end((packing && asset.packed[packing]) ?? asset.body);
}

function packingFor(request: Request, { packed }: Asset): Packing | undefined {
  const taken = request.acceptsEncodings();
  return packings.find((packing) => packed[packing] !== undefined && taken.includes(packing));
}

/** The page's own styles, which its libraries put in as it runs, carry this answer's nonce. */
function sendIndex(response: Response, index: Asset): void {
  const nonce = `<meta property="csp-nonce" nonce="${nonceOf(response)}" />`;
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", index.type);
  response.end(index.body.toString("utf8").replace("<head>", `<head>${nonce}`));
}

const waiting = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="1" />
    <title>Contraflow is starting</title>
  </head>
  <body><p>Contraflow is starting. This page opens by itself in a few seconds.</p></body>
</html>
`;

function sendWaiting(response: Response): void {
  response.status(503);
  response.setHeader("Retry-After", "1");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(waiting);
}
