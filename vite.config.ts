import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Libraries and rooms that the very first page needs whole. */
const base =
  /node_modules.(?:react|react-dom|scheduler|zod|@tanstack|@lingui|zustand)\b|client.(?:messages|api)\b|contract\b|graph-seed\b/;

/** Cytoscape 3.34 without graph algorithms, layouts, and all that draws: half of it. */
const ofCytoscape: Lean = {
  module: /cytoscape\.esm\.mjs$/,
  strikes: [
    [/\[elesfn\$v, elesfn\$u,[^\]]*tarjanStronglyConnected\$1\]/, "[elesfn$$v]"],
    [/^elesfn\$[lmno]\.\w+ = .*$/gm, ""],
    [/^var heapExports = .*\n+var Heap = .*$/m, ""],
    [/\{\n {2}name: '(?:breadthfirst|circle|concentric|cose|random)',\n[^}]*\}(?:, )?/g, ""],
    [
      /^(BreadthFirst|Circle|Concentric|Cose|Random)Layout\.prototype\.(\w+) = (?=function)/gm,
      "var unused$1$2 = ",
    ],
    // Of its renderer stay the loop, the gestures and the canvas; client/canvas/renderer-door.ts
    // puts ours in the place of the rest.
    [
      /^(BRp\$e\.(?:findNearestElements?|getAllInBox)|BRp\$7\.recalculateRenderedStyle|CRp\$5\.render) = /gm,
      "$1 = noop;\nvar unused = () => ",
    ],
    [/\[BRp\$e, BRp\$d,[^\]]*BRp\$6\]/, "[BRp$$e, BRp$$7, BRp$$6]"],
    [/\[BRp\$f, BRp\$5, BRp\$4, BRp\$3, BRp\$2, BRp\$1\]/, "[BRp$$5, BRp$$3, BRp$$1]"],
    [/\[CRp\$b, CRp\$a,[^\]]*CRp\$1\]/, "[CRp$$5]"],
    [/^ {2}r\.register(?:Node|Arrow)Shapes\(\);$/gm, ""],
    [/^ {2}var emptyBb = makeBoundingBox\(\);[^]*?^\}$/m, "}"],
    [
      /^(?:BRp\$[2489a-df]\.|CRp\$(?:[1-46-9ab]\.|5\.(?!getPixelRatio|matchCanvasSize|render\b))|[EL]TCp\.|var (?=[EL]TCp))(\w+) = /gm,
      "var unused$1 = () => ",
    ],
  ],
};

/** zod 4 without the schemas of schemas: the server alone says them. */
const ofZod: Lean = {
  module: /zod\/v4\/classic\/schemas\.js$/,
  strikes: [
    [/^ {4}inst\._zod\.processJSONSchema = .*$/gm, ""],
    [/^ {12}jsonSchema: \{[^}]*\},$/m, ""],
    [/^ {4}toJSONSchema\(params\) \{[^}]*\{\}[^}]*\},$/m, ""],
  ],
};

export default defineConfig({
  root: "client",
  plugins: [react(), lean("cytoscape", ofCytoscape), lean("zod", ofZod)],
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

/** What stands in a module of a package, and what is kept of it. */
type Lean = {
  readonly module: RegExp;
  readonly strikes: readonly (readonly [stands: RegExp, kept: string])[];
};

/**
 * Some packages list in one module all they can do. What nobody here asks of them is struck from
 * their lists, and what hangs on to it is untied, so that the bundler leaves it out.
 */
function lean(name: string, { module, strikes }: Lean): Plugin {
  return {
    name: `lean-${name}`,
    apply: "build",
    transform: {
      filter: { id: module },
      handler: (code) => ({
        code: strikes.reduce((text, [stands, kept]) => {
          const left = text.replace(stands, kept);
          if (left !== text) return left;
          throw new Error(`${name} has changed: ${stands} is not in it. Mend vite.config.ts.`);
        }, code),
        map: null,
      }),
    },
  };
}
