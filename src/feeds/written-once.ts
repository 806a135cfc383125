/** The same function, writing each value once: one item stands in the feeds of its kind, its fields, its unit. */
export function writtenOnce<Value extends object>(write: (value: Value) => string): (value: Value) => string {
  const known = new WeakMap<Value, string>();
  return (value) => {
    const text = known.get(value) ?? write(value);
    known.set(value, text);
    return text;
  };
}
