/** Characters that nobody sees: zero-width blanks and joiners, byte order marks. */
const unseen = /[\p{Cf}\uFEFF]/gu;

/** What ends a sentence around a link, or closes a bracket or quotation around it. */
const closing = /[\s.。,，、;；:：!！?？…'"’”»)）\]】>》」』]+$/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The ways to mend a value, each in addition to those before it. */
const mendings: readonly ((value: string) => string)[] = [
  // Encoded twice, or once more by each program on the way.
  (value) => decoded(decoded(value)).replace(unseen, ""),
  (value) => value.replace(closing, ""),
  // Punctuation and digits of a Chinese keyboard.
  (value) => value.normalize("NFKC").replace(/[、;]/g, ",").trim(),
];

/** A value of a link as chats and mail programs break it, mended more and more. */
export function mendedValues(value: string): readonly string[] {
  const values = [value];
  for (const mend of mendings) values.push(mend(values.at(-1) ?? value));
  return [...new Set(values)];
}

/** Whether a query was encoded twice as a whole: every % in it is an encoded one in front of a code. */
const isEncodedTwice = (query: string): boolean =>
  query.includes("%") && /^([^%]|%25[\dA-F]{2})*$/i.test(query);

/** A link's query with its parameters told apart again: `&amp;` for &, a second ?, or the whole of it encoded. */
export function mendedQuery(search: string): string {
  let query = search.replace(/^\?+/, "");
  if (!query.includes("=")) query = decoded(query);
  if (isEncodedTwice(query)) query = decoded(query);
  return query.replace(/&(amp(;|%3B))+/gi, "&").replaceAll("?", "&");
}

/** The part of the page that a link's fragment names, without what stands around it. */
export function mendedTarget(hash: string): string {
  return /^#?([\w-]*)/.exec(decoded(hash))?.[1] ?? "";
}
