/** Invisible characters: zero-width spaces and joiners, byte order marks. */
const unseen = /[\p{Cf}\uFEFF]/gu;

/** Characters that end a sentence around a link, or close brackets or quotation marks around it. */
const closing = /[\s.。,，、;；:：!！?？…'"’”»)）\]】>》」』]+$/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Ways to repair a value, each applied after those before it. */
const mendings: readonly ((value: string) => string)[] = [
  // Encoded twice, or once more by each program along the way.
  (value) => decoded(decoded(value)).replace(unseen, ""),
  (value) => value.replace(closing, ""),
  // Punctuation and digits typed on a Chinese keyboard.
  (value) => value.normalize("NFKC").replace(/[、;]/g, ",").trim(),
];

/** A link's value as written, then with more and more repairs of what chats and mail programs break. */
export function mendedValues(value: string): readonly string[] {
  const values = [value];
  for (const mend of mendings) values.push(mend(values.at(-1) ?? value));
  return [...new Set(values)];
}

/** Whether a whole query was encoded twice: every % in it is itself encoded. */
const isEncodedTwice = (query: string): boolean =>
  query.includes("%") && /^([^%]|%25[\dA-F]{2})*$/i.test(query);

/** A link's query with its parameters separated again: `&amp;` instead of &, a second ?, or everything encoded. */
export function mendedQuery(search: string): string {
  let query = search.replace(/^\?+/, "");
  if (!query.includes("=")) query = decoded(query);
  if (isEncodedTwice(query)) query = decoded(query);
  return query.replace(/&(amp(;|%3B))+/gi, "&").replaceAll("?", "&");
}

/** The part of the page that a link's fragment names, without any stray characters around it. */
export function mendedTarget(hash: string): string {
  return /^#?([\w-]*)/.exec(decoded(hash))?.[1] ?? "";
}
