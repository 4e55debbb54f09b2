/** All commands and all ready questions in one list. */
export const palette = {
  "palette.title": "Commands and questions",
  "palette.field": "Find a command or a question",
  "palette.none": "No command and no question is called that. Try fewer letters.",
} as const;
