const money =
  "(?:dollars?|usd|\\$|d[oó]lares|euros?|eur|€|pesos?|mxn|yuan|renminbi|rmb|cny|sterling|gbp|£|cents?)";
const per = "(?:\\s*/\\s*|\\s+(?:per|an?|each|for an?|por(?: cada)?)\\s+)";
const masses =
  "(?:milli|micro|kilo)?gram(?:me|o)?s?|kilos?|[mµk]?g|lbs?|pounds?|libras?|ounces?|onzas?|oz|" +
  "ton(?:ne|elada)?s?";
const pieces =
  "pills?|tablets?|pastillas?|doses?|dosis|pieces?|piezas?|units?|unidad|bricks?|bags?|vials?|" +
  "firearms?|guns?|rifles?|pistols?|weapons?|armas?|rounds?|cartridges?";

const priced = new RegExp(`${money}${per}(?:${masses}|${pieces})\\b`, "i");
const price = /\bpric(?:e|es|ing)\b|\bprecios?\b|\b(?:street|retail|wholesale) value\b/i;

/** Whether a unit is what one mass or one piece of something costs. */
export function isPriceOfGoods(unit: string): boolean {
  return priced.test(unit) || price.test(unit);
}
