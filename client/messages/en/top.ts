/** The bar at the top. */
export const top = {
  "top.view-none": "Nothing is read in yet",
  "top.view-one": "The article, at a glance",
  "top.view-many": "{count} texts, at a glance",
} as const;
