/**
 * Lucide's icon modules carry their drawing beside the component, untyped: it is read here with
 * care, and a module that carries none yields null.
 */
export function pathsOf(module: object): readonly string[] | null {
  const data: unknown = Reflect.get(module, "__iconData");
  const node: unknown = isRecord(data) ? data["node"] : null;
  if (!Array.isArray(node)) return null;
  const paths = node.flatMap((part: unknown) => partPath(part) ?? []);
  return paths.length === node.length ? paths : null;
}

function partPath(part: unknown): string | null {
  if (!Array.isArray(part)) return null;
  const name: unknown = part[0];
  const attributes: unknown = part[1];
  if (!isRecord(attributes) || typeof name !== "string") return null;
  return shapes[name]?.(attributes) ?? null;
}

type Attributes = Readonly<Record<string, unknown>>;

const shapes: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d }) => (typeof d === "string" ? d : ""),
  circle: (a) => ellipse(num(a, "cx"), num(a, "cy"), num(a, "r"), num(a, "r")),
  ellipse: (a) => ellipse(num(a, "cx"), num(a, "cy"), num(a, "rx"), num(a, "ry")),
  line: (a) => `M${num(a, "x1")} ${num(a, "y1")}L${num(a, "x2")} ${num(a, "y2")}`,
  polyline: ({ points }) => (typeof points === "string" ? `M${points}` : ""),
  polygon: ({ points }) => (typeof points === "string" ? `M${points}Z` : ""),
  rect: (a) =>
    rect({ x: num(a, "x"), y: num(a, "y"), w: num(a, "width"), h: num(a, "height") }, num(a, "rx")),
};

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

function rect({ x, y, w, h }: Box, r: number): string {
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + r} ${y}h${w - 2 * r}${arc(r, r)}v${h - 2 * r}${arc(-r, r)}`,
    `h${2 * r - w}${arc(-r, -r)}v${2 * r - h}${arc(r, -r)}z`,
  ].join("");
}

function num(attributes: Attributes, key: string): number {
  return Number(attributes[key] ?? 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
