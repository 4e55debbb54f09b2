/** The engine reads a meaning of its own into a record with such a key, and the record is lost. */
export const reservedKeys = /^(?:\$|_id$|_labels$|termType$)/;
