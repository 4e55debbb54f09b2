/**
 * The driver takes a record with a key such as `__isDate__` for a value of its own, fails half way
 * through the message, and the next request on that connection pays for it.
 */
export const reservedKeys = /^__(?!proto__$).*__$/su;
