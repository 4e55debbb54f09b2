/** The bar at the top. */
export const top = {
  "top.modes": "What to do",
  "top.ask": "Ask",
  "top.learn": "Learn",
  "top.view-paths": "{from} to {to}",
  "top.view-none": "Nothing is read in yet",
  "top.view-one": "The article, at a glance",
  "top.view-of": "“{title}”, alone",
  "top.view-off": "Every source is off",
  "top.share": "Share",
  "top.sources": "Sources",
  "top.sources-limited": "Sources: {on} of {all}",
  "top.view-many": "{count} texts, at a glance",
} as const;
