/** The first coordinate in a text, as it is written there. */
export function coordinateIn(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined;
  return decimalsIn(text) ?? degreesIn(text) ?? writtenOutIn(text) ?? codeIn(text);
}

const decimals =
  /(?<![\d.,])([-+−]?\d{1,2}\.\d{3,})°?(?:\s*(?:[,;/]|%2C)\s*|\s+)([-+−]?\d{1,3}\.\d{3,})(?!\.?\d)/gi;

/** A pair of figures is none by itself: it is when both are so fine, or one has a sign. */
function decimalsIn(text: string): string | undefined {
  const pairs = Array.from(text.matchAll(decimals));
  return pairs.find(([, latitude = "", longitude = ""]) => isPlace(latitude, longitude))?.[0];
}

function isPlace(latitude: string, longitude: string): boolean {
  const fine = [latitude, longitude].every((one) => /\.\d{4,}$/.test(one));
  const signed = [latitude, longitude].some((one) => /^[-+−]/.test(one));
  return (fine || signed) && sizeOf(latitude) <= 90 && sizeOf(longitude) <= 180;
}

function sizeOf(figure: string): number {
  return Number(figure.replace(/^[-+−]/, ""));
}

const north = /\d{1,2}(?:[.,]\d+)?\s*°[\d\s.,'′’"″”]*[NS]\b|\b[NS]\s?\d{1,2}(?:[.,]\d+)?\s*°/;
const east = /\d{1,3}(?:[.,]\d+)?\s*°[\d\s.,'′’"″”]*[EWO]\b|\b[EWO]\s?\d{1,3}(?:[.,]\d+)?\s*°/;

/** One parallel or one meridian is a line; both are a place. */
function degreesIn(text: string): string | undefined {
  const [found] = north.exec(text) ?? [];
  return east.test(text) ? found : undefined;
}

const writtenOut = [
  /\b\d{1,2}\.\d+\s*[NS][\s,;/]+\d{1,3}\.\d+\s*[EWO]\b/,
  /\b[NS]\s?\d{1,2}\.\d+[\s,;/]+[EWO]\s?\d{1,3}\.\d+/,
  /\blat(?:itude?)?\b[^\d\n]{0,8}\d{1,2}\.\d+.{0,20}?\blon(?:g(?:itude?)?)?\b[^\d\n]{0,8}\d/i,
];

function writtenOutIn(text: string): string | undefined {
  return writtenOut.flatMap((pattern) => pattern.exec(text) ?? [])[0];
}

/** A geo URI, an open location code, a reference of the military grid. */
const codes = [
  /\bgeo:[-+]?\d[\d.,;+-]*/i,
  /\b[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}\b/,
  /\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{5}\s?\d{5}|\d{4}\s?\d{4})\b/,
];

function codeIn(text: string): string | undefined {
  return codes.flatMap((pattern) => pattern.exec(text) ?? [])[0];
}
