import { useMemo, type ReactNode } from "react";
import { WholeWords } from "../../ui/WholeWords";
import { termsIn } from "../../wording/glossary";
import { usePage } from "../page";
import { Term } from "./Term";

/** Text in which the first use of each glossary term links to its explanation. */
export function Glossed({ children }: { readonly children: string }) {
  const { locale } = usePage();
  const marked = useMemo(
    () =>
      termsIn(children, locale).map(({ entry, start, end }) => ({
        start,
        end,
        mark: (words: ReactNode) => <Term entry={entry}>{words}</Term>,
      })),
    [children, locale],
  );
  return <WholeWords marked={marked}>{children}</WholeWords>;
}
