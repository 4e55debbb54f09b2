/** A part of Cypher, by the look of it in a text without strings and comments, and its name. */
export type Construct = readonly [look: RegExp, name: string];

const dotted = "a function with a point in its name, such as date.truncate()";

/** In a text that only reads, the first ones can be nothing but names. */
const words =
  /\b(?:create|set|delete|merge|remove|detach|foreach|load|drop|insert)\b|(?:\bas|[.:$])\s*(?:all|and|as|asc|ascending|by|call|case|desc|descending|distinct|else|end|ends|exists|in|is|limit|match|not|null|optional|or|order|return|skip|starts|then|union|unwind|when|where|with|xor)\b/i;

const parameterWords =
  /\$(?:create|set|delete|merge|remove|detach|foreach|load|drop|insert|match|return|where|with|limit|skip|order|union|unwind|call|case|when|then|else|end|optional|distinct)\b/i;

/** What the engine cannot read. The first that a text holds is named to the reader. */
export const unread: readonly Construct[] = [
  [/\bcollect\s*\{/i, "COLLECT { … }"],
  [/=\s*(?:any\s+|all\s+)?shortest\b/i, "SHORTEST"],
  [/=\s*(?:any|all)\s*(?:\d+\s*)?(?:paths?\s*)?\(/i, "a path selector such as ANY"],
  [/:\s*\$\s*(?:any|all)?\s*\(/i, "a computed label or type, :$(…)"],
  [/\)\s*(?:\{\s*\d*\s*,?\s*\d*\s*\}|[+*]\s*\()/, "a quantified path pattern"],
  [/->?\s*(?:\{\s*\d*\s*,?\s*\d*\s*\}|[+*])\s*\(/, "a quantified relation, such as ->{1,3}"],
  [/\(\s*\w*\s*(?::[^()[\]{}]*)?\swhere\b/i, "WHERE within the brackets of a node"],
  [/\(\s*\w*\s*:[^)[\]{}]*?[|&!%(]/, "a label expression such as :A|B, :A&B or :!A"],
  [/\brepeatable\s+elements?\b|\bdifferent\s+relationships?\b/i, "a match mode"],
  [/\boptional\s+call\b/i, "OPTIONAL CALL"],
  [/\boffset\s+[\d$]/i, "OFFSET; write SKIP"],
  [/\bfinish\b/i, "FINISH"],
  [/\busing\s+(?:index|scan|join|text|range|point)\b/i, "a planner's hint, USING"],
  [/\|\|/, "||; write +"],
  [/\bis\s+(?:not\s+)?(?:::|typed\b)/i, "a test of a type, IS ::"],
  [/\bis\s+(?:not\s+)?(?:nf\w+\s+)?normalized\b/i, "IS NORMALIZED"],
  [/\btrim\s*\(\s*(?:both|leading|trailing)\b/i, "trim() with BOTH, LEADING or TRAILING"],
  [/\bwhen\b[^()[\]{}]*,[^()[\]{}]*\bthen\b/i, "several values in one WHEN"],
  [/\b\d+_\d/, "a number with underscores"],
  [/\b(?:date|datetime|localdatetime|time|localtime|duration|point)\s*\.\s*\w+\s*\(/i, dotted],
  [/\bunion\s+distinct\b/i, "UNION DISTINCT; write UNION"],
  [/\b(?:exists|count)\s*\{[^{}]*\breturn\b/i, "RETURN within EXISTS { … } or COUNT { … }"],
  [/\(\s*\w*\s+is\s+\w/i, "IS for a label; write a colon"],
  [/\bcall\s+[\w.`]+\s*(?:$|yield\b)/i, "CALL without brackets; write CALL db.labels()"],
  [/\$\s*[\d`]|\$\s+\w/, "a parameter named by a number or in backticks"],
  [/\(\s*\w*\s*(?::\s*\w+\s*)*\$/, "properties that are a parameter, (n $p)"],
  [/-\[[^\]{}]*\$/, "properties of a relation that are a parameter, -[r $p]-"],
  [/-\[[^\]{}]*:[^\]{}]*[!&%(]/, "a type expression such as :!SUPPLIES"],
  [/' +'' *'|" +"" *"/, "a doubled quote in a text; write a backslash before it"],
  [/`\s*``\s*`/, "a backtick within a name"],
  [
    /\b(?:collect|count|sum|min|max|avg)\s*\([^()]*\)\s*\[/i,
    "a part of what collect() gives; name it by WITH",
  ],
  [/\w\s*\(\s*[^()]*\)\s*\.\s*\w/, "a property of what a function gives; name it by WITH"],
  [/\byield\s*\*/i, "YIELD *; name what is yielded"],
  [/\bwhen\s*(?:[<>=]|(?:is|in|starts|ends|contains)\b)/i, "a comparison behind WHEN"],
  [/\[\s*\w+\s*=\s*\(/, "a named path within [ … | … ]"],
  [/=\s*\(\s*\(/, "a path in brackets of its own"],
  [
    /\b(?:skip|limit)\s+(?:\d+\s*[-+*/%^]|[^\d\s$])/i,
    "a computed SKIP or LIMIT; give a number or a parameter",
  ],
  [
    /\w\s*\{(?=[^{}]*[{,\s]?\.[\w*])(?:[^{}]*,)?\s*(?:[a-z_]\w*|`[^`]*`)\s*[,}]/i,
    "a variable in a projection, n {.*, x}; write x: x",
  ],
  [
    /(?<!\[\s*\w*)\b\w+\s*:\s*(?:!|\(\s*\w+\s*[|&)]|\w+\s*[|&])/,
    "a label expression such as :A|B, :A&B or :!A",
  ],
  [/\bis\s+(?!(?:not\s+)?null\b|not\b)[a-z]/i, "IS for a label; write a colon"],
  [/\b(?:all)?shortestpaths?\s*\(/i, "shortestPath() as a value; write MATCH p = shortestPath(…)"],
  [/\[\s*\(/, "a pattern within [ … | … ] here; name what it gives by WITH"],
  [/\bround\s*\([^()]*,/i, "round() with a precision"],
  [parameterWords, "a parameter named by a word of Cypher; give it another name"],
  [words, "a name that is a word of Cypher; write it in backticks"],
  [/\bvector\s*\.\s*similarity\s*\.\s*\w+\s*\(/i, dotted],
];

/** What the engine reads in a way of its own, so that its rows would be others than Neo4j's. */
export const misread: readonly Construct[] = [
  [
    /\b(?:shortestpath|allshortestpaths)\s*\((?:[^()]|\([^()]*\))*\)\s*where\b/i,
    "shortestPath with WHERE: it would filter when the search is over",
  ],
];

/** Functions of Cypher that the engine does not know. */
export const unknownFunctions: ReadonlySet<string> = new Set([
  "btrim",
  "character_length",
  "cot",
  "haversin",
  "isempty",
  "isnan",
  "point",
  "randomuuid",
  "tobooleanlist",
  "tobooleanornull",
  "tofloatlist",
  "tofloatornull",
  "tointegerlist",
  "tointegerornull",
  "tostringlist",
  "tostringornull",
  "valuetype",
]);
