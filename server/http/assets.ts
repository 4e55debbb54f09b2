import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createHash } from "node:crypto";

/** One file of the built page, whole in memory: what is not listed cannot be asked for. */
export type Asset = {
  readonly type: string;
  readonly body: Buffer;
  /** The same, packed when it was built. */
  readonly packed: Readonly<Partial<Record<Packing, Buffer>>>;
  readonly tag: string;
};

/** The best packing first. */
export const packings = ["br", "gzip"] as const;
export type Packing = (typeof packings)[number];
/** What the packed file is called besides. */
export const suffixes: Readonly<Record<Packing, string>> = { br: ".br", gzip: ".gz" };

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * The files of a folder by the path they are asked for, such as `/index.html`.
 * @param place where they lie for whoever asks, such as `/models`; nothing for the top
 */
export async function readAssets(folder: string, place = ""): Promise<ReadonlyMap<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const bodies = new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(folder, file))] as const),
    ),
  );
  return new Map(
    [...bodies].flatMap(([file, body]) => {
      const type = types[path.extname(file)];
      const url = `${place}/${file.split(path.sep).join("/")}`;
      return type === undefined ? [] : [[url, { type, body, ...packedAs(file, bodies) }] as const];
    }),
  );
}

function packedAs(
  file: string,
  bodies: ReadonlyMap<string, Buffer>,
): Pick<Asset, "packed" | "tag"> {
  const br = bodies.get(file + suffixes.br);
  const gzip = bodies.get(file + suffixes.gzip);
  const hash = createHash("sha256")
    .update(bodies.get(file) ?? "")
    .digest("base64url");
  return { packed: { ...(br && { br }), ...(gzip && { gzip }) }, tag: `"${hash.slice(0, 22)}"` };
}
