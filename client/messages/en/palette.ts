/** All commands in one list. */
export const palette = {
  "palette.title": "Commands",
  "palette.field": "Find a command",
  "palette.none": "No command is called that. Try fewer letters.",
} as const;
