const ups = [
  "..",
  "%2e%2e",
  "%252e%252e",
  "..%c0%af",
  "%c0%ae%c0%ae",
  "..;",
  ".%00.",
  "..%5c",
  "..\\",
];
const targets = ["etc/passwd", "etc%2fpasswd", "package.json", "token", "server/commands/start.ts"];
const bases = ["/", "/assets/", "/api/", "/api/documents/document/", "/api/entities/place/"];

/** Addresses that try to leave the folder of the page, or to reach a file by another name. */
export const filePaths: readonly string[] = [
  ...bases.flatMap((base) =>
    ups.flatMap((up) => targets.map((target) => `${base}${`${up}/`.repeat(4)}${target}`)),
  ),
  "/file:///etc/passwd",
  "/C:%5cwindows%5cwin.ini",
  "/assets/index.html%00.js",
  "/.git/config",
  "/.env",
  "/con",
  `/${"a".repeat(300)}`,
  "/assets/%",
];
