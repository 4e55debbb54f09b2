/** What each act is called in the trail. */
export const steps = {
  "steps.opened": "Opened the first view",
  "steps.picked": "Picked {name}",
  "steps.picked-many": "Picked {count, plural, one {# thing} other {# things}}",
  "steps.unpicked": "Let go of what was picked",
  "steps.expanded": "Expanded {name}: {count, plural, one {# new thing} other {# new things}}",
  "steps.expanded-some":
    "Expanded {name}: {count, plural, one {# new thing} other {# new things}}, {left} more left out",
  "steps.shown": "Brought {name} into view",
  "steps.brought": "Brought what is new into view: {count, plural, one {# thing} other {# things}}",
  "steps.hid": "Hid {name}",
  "steps.hid-many": "Hid {count, plural, one {# thing} other {# things}}",
  "steps.unhid": "Showed {count, plural, one {# hidden thing} other {# hidden things}} again",
  "steps.moved": "Moved {name}",
  "steps.moved-many": "Moved {count, plural, one {# thing} other {# things}}",
  "steps.off": "Switched off {name}",
  "steps.on": "Switched on {name}",
  "steps.only": "Switched off all but {name}",
  "steps.all-on": "Switched everything on",
  "steps.documents-all": "Switched all sources on",
  "steps.documents-none": "Switched all sources off",
  "steps.documents-only": "Limited the view to “{name}”",
  "steps.documents-but": "Limited the view to all but “{name}”",
  "steps.documents-some": "Limited the view to {on} of {all} texts",
  "steps.documents-left":
    "{count, plural, one {# text that was switched off} other {# texts that were switched off}} left the data",
  "steps.paths-asked":
    "Asked for paths from {from} to {to}: {count, plural, =0 {no path found} one {# path} other {# paths}}",
  "steps.paths-asked-without":
    "Asked for paths from {from} to {to}, not through {without}: {count, plural, =0 {no path found} one {# path} other {# paths}}",
  "steps.path-picked": "Looked at path {number} of {count}",
  "steps.paths-left": "Left the paths",
  "steps.cypher-asked":
    "Asked in Cypher: {count, plural, =0 {nothing found} one {# row} other {# rows}}",
  "steps.cypher-drawn":
    "Drew the answer to a Cypher text: {count, plural, one {# thing} other {# things}} from {rows, plural, one {# row} other {# rows}}",
  "steps.question-rows":
    "Asked: {title} {count, plural, =0 {Nothing found} one {# row} other {# rows}}",
  "steps.question-things": "Asked: {title} {count, plural, one {# thing} other {# things}}",
  "steps.question-relations":
    "Asked: {title} {count, plural, one {# relation} other {# relations}}",
  "steps.between":
    "Added {count, plural, one {# relation} other {# relations}} between what is drawn",
  "steps.run-changed": "Ran “{model}” with {parameter} at {value} from {unit} {from}",
  "steps.run-based": "Ran “{model}” on a base with {parameter} at {value}",
  "steps.run-switched":
    "Ran “{model}” {state, select, off {without: {link}} other {with all its links: {link}}}",
  "steps.run-without": "Ran “{model}” without the change of {parameter}",
  "steps.run-plain": "Ran “{model}” as it stands",
  "steps.run-left": "Put the model away",
  "steps.left":
    "{count, plural, one {# thing} other {# things}} left the view, for the data no longer has them",
} as const;
