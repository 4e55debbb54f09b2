/** While the server or the graph cannot be reached, and where the data is not ours. */
export const status = {
  "status.label": "Connection",
  "status.lost-graph": "The graph cannot be reached.",
  "status.lost-server": "The server does not answer.",
  "status.lost-means":
    "What is on screen stays, and can be looked at and moved. It is asked again by itself.",
  "status.look": "Ask now",
  "status.back": "The graph is back. What had no answer is asked again.",
  "status.foreign-title": "This database belongs to another program",
  "status.foreign-means":
    "The database that Contraflow was pointed to holds data that Contraflow did not write. It is left exactly as it is: nothing was added, changed or removed.",
  "status.foreign-do": "What to do",
  "status.foreign-other": "Point Contraflow to an empty database, and start it again:",
  "status.foreign-own":
    "Or leave NEO4J_URI out: Contraflow then keeps a graph of its own beside it.",
  "status.foreign-means-uri": "where the Neo4j server is",
  "status.foreign-means-database": "which of its databases; an empty one is needed",
  "status.foreign-means-who": "who signs in there",
  "status.foreign-back": "An empty database is filled with the texts at the first start.",
  "status.foreign-retry": "Look again",
} as const;
