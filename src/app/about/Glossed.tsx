import { useMemo, type ReactNode } from "react";
import { WholeWords } from "../../ui/WholeWords";
import { termsIn } from "../../wording/termsIn";
import { usePage } from "../page";
import { Term } from "./Term";

/** Text in which the first use of each glossary term links to its explanation. */
export function Glossed({ children }: { readonly children: string }) {
  const { locale } = usePage();
  const marked = useMemo(
    () =>
      termsIn(children, locale).map(({ id, start, end }) => ({
        start,
        end,
        mark: (words: ReactNode) => <Term id={id}>{words}</Term>,
      })),
    [children, locale],
  );
  return <WholeWords marked={marked}>{children}</WholeWords>;
}
