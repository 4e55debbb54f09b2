import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Libraries and rooms that the very first page needs whole. */
const base =
  /node_modules.(?:react|react-dom|scheduler|zod|@tanstack|@lingui|zustand)\b|client.(?:messages|api)\b|contract\b|graph-seed\b/;

export default defineConfig({
  root: "client",
  plugins: [react(), leanCytoscape()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    // The page's policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    target: "es2022",
    rolldownOptions: {
      // What every part stands on comes in one piece, which packs better than five; what only a
      // part that is fetched later stands on comes with that part.
      output: { codeSplitting: { groups: [{ name: "base", test: base, tags: ["$initial"] }] } },
    },
  },
  worker: { format: "es" },
});

/**
 * Cytoscape is one module that lists all it can do. What nobody here asks of it (graph algorithms,
 * layouts, its own ways to draw) is struck from its lists, and what hangs on to it is untied, so that
 * the bundler leaves it out: a fifth of the whole.
 */
function leanCytoscape(): Plugin {
  return {
    name: "lean-cytoscape",
    apply: "build",
    transform: {
      filter: { id: /cytoscape\.esm\.mjs$/ },
      handler: (code) => ({ code: unused.reduce(strike, code), map: null }),
    },
  };
}

/** What stands in Cytoscape 3.34, and what is kept of it. */
const unused: readonly (readonly [stands: RegExp, kept: string])[] = [
  [/\[elesfn\$v, elesfn\$u,[^\]]*tarjanStronglyConnected\$1\]/, "[elesfn$$v]"],
  [/^elesfn\$[no]\.\w+ = .*$/gm, ""],
  [/\{\n {2}name: '(?:breadthfirst|circle|concentric|cose|random)',\n[^}]*\}(?:, )?/g, ""],
  [
    /^(BreadthFirst|Circle|Concentric|Cose|Random)Layout\.prototype\.(\w+) = (?=function)/gm,
    "var unused$1$2 = ",
  ],
  [/CRp\$9, CRp\$8, CRp\$7, CRp\$6, CRp\$5, CRp\$4, CRp\$3/, "CRp$$7, CRp$$5, CRp$$3"],
  [/^CRp\$[4689]\.(\w+) = (?=function)/gm, "var unused$1 = "],
];

function strike(code: string, [stands, kept]: (typeof unused)[number]): string {
  const left = code.replace(stands, kept);
  if (left !== code) return left;
  throw new Error(`Cytoscape has changed: ${stands} is not in it. Mend vite.config.ts.`);
}
