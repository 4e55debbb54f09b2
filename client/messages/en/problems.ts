/** What went wrong, and what to do; one for each code of the contract and for the way there. */
export const problems = {
  "problems.invalid-request": "That could not be asked: {detail}",
  "problems.not-found": "The data does not hold it. It may have been removed since.",
  "problems.method-not-allowed": "The page and the server do not match. Reload the page.",
  "problems.unsupported-media-type": "The page and the server do not match. Reload the page.",
  "problems.body-too-large": "That is too much for one question. Pick fewer things.",
  "problems.wrong-host":
    "The server does not answer under this address. Open the address that it printed at start.",
  "problems.cross-site": "Another site asked for this. Open Contraflow under its own address.",
  "problems.unauthorized": "The write token is missing or not right. Enter it again.",
  "problems.too-many-attempts": "Too many wrong tokens. Wait a minute and try again.",
  "problems.read-only": "This server only shows its data. Nothing can be changed here.",
  "problems.import-refused": "The file breaks rules, and nothing of it was taken in.",
  "problems.query-refused": "This text may not run here. {detail}",
  "problems.query-invalid": "The text could not be run: {detail}",
  "problems.query-too-costly": "This would take too much. {detail}",
  "problems.engine-unsupported": "The engine at hand cannot run this: {detail}",
  "problems.cypher-closed":
    "Texts of one's own are closed on this server until it is started again. Its log says why.",
  "problems.starting": "The server is still starting. Try again in a few seconds.",
  "problems.busy": "The server has too much to do. Try again in a moment.",
  "problems.graph-unavailable":
    "The graph cannot be reached. It is tried again by itself; your view stays as it is.",
  "problems.foreign-data":
    "The database holds data of another program, which is left untouched. Point NEO4J_URI or NEO4J_DATABASE to an empty database and start the server again.",
  "problems.deadline-passed": "It took too long and was stopped. Ask for less.",
  "problems.internal": "Something went wrong in the server. Its log says more under {request}.",
  "problems.unreachable": "The server does not answer. See whether it still runs, then try again.",
  "problems.unreadable":
    "The answer makes no sense to this page. Reload it; the server may be newer.",
  "problems.unknown": "Something went wrong in this page. Reload it.",
  "problems.retry": "Try again",
} as const;
