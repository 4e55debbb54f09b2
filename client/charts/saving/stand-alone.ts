import type { Words } from "../picture.ts";

type Style = { readonly getPropertyValue: (name: string) => string };

type Dress = {
  readonly words: Words;
  /** How an element looks on the page. */
  readonly styleOf: (element: Element) => Style;
};

/**
 * What decides how a drawing looks; in a file there is no stylesheet to say it. Each is an attribute
 * of its own: a style attribute is what the page's policy forbids.
 */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
  "opacity",
];
const namespace = "http://www.w3.org/2000/svg";
const border = 16;
const head = 44;

/** A chart as the text of a file that needs nothing else: its title, its unit and every style in it. */
export function standAlone(svg: SVGSVGElement, { words, styleOf }: Dress): string {
  const [width, height] = [sizeOf(svg, "width"), sizeOf(svg, "height")];
  const [wide, high] = [width + 2 * border, height + head + border];
  const drawing = element("g", { transform: `translate(${border} ${head})` });
  for (const child of svg.children) {
    const copied = dressed(child, styleOf);
    if (copied !== null) drawing.append(copied);
  }
  const whole = element("svg", {
    width: `${wide}`,
    height: `${high}`,
    viewBox: `0 0 ${wide} ${high}`,
    role: "img",
  });
  const page = styleOf(svg);
  const ink = { fill: plain(page.getPropertyValue("color")), ...fontOf(page) };
  whole.append(
    element("title", {}, words.title),
    element("desc", {}, words.sentence),
    element("rect", {
      width: `${wide}`,
      height: `${high}`,
      fill: plain(page.getPropertyValue("background-color")),
    }),
    element("text", { ...ink, x: `${border}`, y: "26", "font-weight": "620" }, words.title),
    element("text", { ...ink, x: `${wide - border}`, y: "26", "text-anchor": "end" }, words.unit),
    drawing,
  );
  return new XMLSerializer().serializeToString(whole);
}

/** A part with its looks written on it; null for what is only there for the reader of the page. */
function dressed(part: Element, styleOf: Dress["styleOf"]): Element | null {
  if (part.hasAttribute("data-unsaved")) return null;
  const copy = part.cloneNode(false);
  if (!(copy instanceof Element)) return null;
  dress(copy, styleOf(part));
  if (part.children.length === 0) copy.textContent = part.textContent;
  for (const child of part.children) {
    const below = dressed(child, styleOf);
    if (below !== null) copy.appendChild(below);
  }
  return copy;
}

function dress(copy: Element, style: Style): void {
  for (const name of ["class", "style"]) copy.removeAttribute(name);
  for (const name of properties) {
    const value = plain(style.getPropertyValue(name));
    if (value !== "") copy.setAttribute(name, value);
  }
}

/** A colour as every program reads it: a mixed one is told in parts of one. */
export function plain(value: string): string {
  return value.replace(
    /color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ [\d.]+)?\)/g,
    (_, ...parts: string[]) =>
      `rgb(${parts
        .slice(0, 3)
        .map((part) => Math.round(Number(part) * 255))
        .join(", ")})`,
  );
}

function fontOf(style: Style): Readonly<Record<string, string>> {
  return { "font-family": style.getPropertyValue("font-family"), "font-size": "13px" };
}

function sizeOf(svg: SVGSVGElement, name: "width" | "height"): number {
  return Number(svg.getAttribute(name) ?? 0);
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ""): Element {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.textContent = text;
  return made;
}
