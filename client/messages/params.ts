/**
 * The names that a message must be given, read off its text: what stands after a brace, up to a
 * comma or the closing brace. Text of a plural's branch stands there too; it holds a space or a #,
 * as a test sees to, and is no name.
 */
type ParamOf<Message extends string> = Message extends `${string}{${infer Rest}`
  ? NameIn<Head<Rest>> | ParamOf<Rest>
  : never;

type Head<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Name
    : Inside
  : Rest;

type NameIn<Text extends string> = Text extends `${string} ${string}` | `${string}#${string}`
  ? never
  : Text;

/** The arguments of a message: none where it has no names. */
export type ParamsOf<Message extends string> = [ParamOf<Message>] extends [never]
  ? []
  : [params: Readonly<Record<ParamOf<Message>, string | number>>];
