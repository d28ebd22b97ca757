import { useQuery } from "@tanstack/react-query";

/** A text with its traditional characters simplified, as soon as the table of them is there; it is fetched for Hanzi. */
export function useSimplified(text: string): string {
  const { data: characters } = useQuery({
    queryKey: ["traditional"],
    queryFn: () => import("../i18n/traditional"),
    enabled: /\p{Script=Han}/u.test(text),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: "always",
    retry: false,
  });
  return characters ? characters.simplifiedText(text) : text;
}
