/** The canvas and the spoken list of what it shows. */
export const canvas = {
  "canvas.label": "Graph canvas. Arrow keys go from thing to thing, Space picks, Enter expands.",
  "canvas.outline": "What the graph shows",
  "canvas.territories": "Places",
  "canvas.currents": "Currents",
  "canvas.things": "Things",
  "canvas.relations": "Relations",
  "canvas.relation": "{from} {reading} {to}",
  "canvas.noted": "{name}, {note}",
  "canvas.hidden": "{name}, {count, plural, one {# neighbour} other {# neighbours}} not on screen",
  "canvas.contested": "{text}, contested",
} as const;
