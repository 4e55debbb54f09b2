/** Holds a value for who asks for it later, by when it may have changed. */
export type Holder<Value> = {
  readonly now: () => Value;
  readonly hold: (value: Value) => void;
};

export function createHolder<Value>(first: Value): Holder<Value> {
  let held = first;
  return {
    now: () => held,
    hold: (value) => {
      held = value;
    },
  };
}
