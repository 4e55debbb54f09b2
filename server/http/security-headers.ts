import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import helmet from "helmet";
import type { RequestHandler } from "express";

const nonces = new WeakMap<ServerResponse, string>();

/** The word that lets a style of our own page stand in this one answer. */
export function nonceOf(response: ServerResponse): string {
  const known = nonces.get(response);
  if (known !== undefined) return known;
  const nonce = randomBytes(16).toString("base64");
  nonces.set(response, nonce);
  return nonce;
}

function withNonce(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${nonceOf(response)}'`;
}

const strict = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", withNonce],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};

/** Vite puts scripts and styles into the page while it is being written. */
const whileWriting = {
  ...strict,
  "script-src": ["'self'", "'unsafe-inline'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "connect-src": ["'self'", "ws:"],
};

export type Policy = "strict" | "development";

/** What a browser may do with our answers: nothing but what the page needs. */
export function secureHeaders(policy: Policy): RequestHandler {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: policy === "strict" ? strict : whileWriting,
    },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
  });
  return (request, response, next) => {
    response.setHeader("Permissions-Policy", nothingPermitted);
    headers(request, response, next);
  };
}

const nothingPermitted = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
