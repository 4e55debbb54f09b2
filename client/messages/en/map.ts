/** The map of things and currents. */
export const map = {
  "map.beside": "{change} {name}",
  "map.loading": "Drawing the graph",
  "map.through": "through {place}",
  "map.through-hedged": "{hedge} through {place}",
  "map.lasso": "Pick with a lasso",
  "map.tools": "View of the graph",
} as const;
