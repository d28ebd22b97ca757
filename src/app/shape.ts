/** What tells whether a kept value has its shape: a schema, or what {@link shapeOf} makes. */
export interface Shape<Value> {
  /** Without data where the value has another shape. */
  readonly safeParse: (value: unknown) => { readonly data?: Value | undefined };
}

/** A shape that the first view needs, read by hand, so that the view does without the library that checks schemas. */
export function shapeOf<Value>(read: (value: unknown) => Value | undefined): Shape<Value> {
  return { safeParse: (value) => ({ data: read(value) }) };
}

type Test<Value> = (value: unknown) => value is Value;

/** Whether a value is text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether a value is true or false. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** Whether a value is one of some choices. */
export function isOneOf<Choice>(choices: readonly Choice[]): Test<Choice> {
  const known: ReadonlySet<unknown> = new Set(choices);
  return (value): value is Choice => known.has(value);
}

/** Whether a value is a list all of whose elements pass a test. */
export function isListOf<Element>(value: unknown, test: Test<Element>): value is readonly Element[] {
  return Array.isArray(value) && value.every(test);
}

/** Whether a value is an object all of whose entries pass a test. */
export function isRecordOf<Entry>(
  value: unknown,
  test: Test<Entry>,
): value is Readonly<Record<string, Entry>> {
  return isRecord(value) && Object.values(value).every(test);
}

/** Whether a value is an object with entries of any kind. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
