import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";

/** The table of traditional characters, loaded when Chinese characters are first typed. */
const characters = queryOptions({
  queryKey: ["traditional"],
  queryFn: () => import("../i18n/traditional"),
  staleTime: Infinity,
  gcTime: Infinity,
  networkMode: "always",
  retry: false,
});

const hasHanzi = (text: string) => /\p{Script=Han}/u.test(text);

/** A text with its traditional characters simplified; until their table is loaded, the text itself. */
export function useSimplified(text: string): string {
  const { data } = useQuery({ ...characters, enabled: hasHanzi(text) });
  return data && hasHanzi(text) ? data.simplifiedText(text) : text;
}

/** Simplifies a text once the table is loaded, for readers who press Enter before that. */
export function useSimplify(): (text: string) => Promise<string> {
  const client = useQueryClient();
  return async (text) => {
    if (!hasHanzi(text)) return text;
    try {
      return (await client.query({ ...characters, staleTime: "static" })).simplifiedText(text);
    } catch {
      return text;
    }
  };
}
