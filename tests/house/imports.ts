import { posix } from "node:path";

/** What a file asks for: a path from the root or a package, and whether it asks only for types. */
export type Import = { readonly name: string; readonly typesOnly: boolean };

const statement =
  /(?:^|[\n;}])\s*(?:import|export)\s+(type\s)?(?:[\w*{][^"';]*?\sfrom\s+)?"([^"]+)"/g;
const dynamic = /\bimport\(\s*(?:"([^"]+)")?/g;
const neighbour = /\bnew URL\(\s*"([^"]+)",\s*import\.meta\.url/g;
const asked = /\bcreateRequire\(import\.meta\.url\)\.resolve\("([^"]+)"\)/g;
const oldStyle = /\b(?:require|createRequire)\(/;

/** Every import of a TypeScript file: static, re-exported, dynamic, and a worker's or child's URL. */
export function importsOf(path: string, text: string): Import[] {
  const named = [...text.matchAll(statement)].map(([, type, name = ""]) => ({
    name,
    typesOnly: type !== undefined,
  }));
  const running = [
    // A name that is worked out cannot be read here, so it is let into no room.
    ...[...text.matchAll(dynamic)].map(([, name]) => name ?? "(computed)"),
    ...[...text.matchAll(neighbour)].map(([, name = ""]) => `./${name}`),
    ...[...text.matchAll(asked)].map(([, name = ""]) => name),
    ...(oldStyle.test(text.replaceAll(asked, "")) ? ["(require)"] : []),
  ];
  return [...named, ...running.map((name) => ({ name, typesOnly: false }))].map(
    ({ name, typesOnly }) => ({ name: resolved(path, name), typesOnly }),
  );
}

function resolved(path: string, name: string): string {
  const [file = ""] = name.split("?");
  return file.startsWith(".") ? posix.join(posix.dirname(path), file) : file;
}
