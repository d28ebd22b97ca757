import { glossary } from "../../wording/glossary";
import type { TermId } from "../../wording/termForms";
import { AddressLink } from "../address/AddressLink";
import { usePage } from "../page";
import { aboutMessages } from "./aboutMessages";
import { termAnchor } from "./termAnchor";
import styles from "./Term.module.css";

interface TermNoteProps {
  readonly id: TermId;
  readonly nameId: string;
  readonly meaningId: string;
}

/** The explanation of a term, and the way to all of them. */
export function TermNote({ id, nameId, meaningId }: TermNoteProps) {
  const { locale } = usePage();
  const entry = glossary.find((each) => each.id === id);
  if (!entry) return null;
  return (
    <>
      <strong id={nameId} className={styles.name}>
        {entry.term[locale]}
      </strong>
      <span id={meaningId}>{entry.meaning[locale]}</span>
      <AddressLink change={{ page: "about", fact: null }} target={termAnchor(id)} className={styles.all}>
        {aboutMessages[locale].inGlossary}
      </AddressLink>
    </>
  );
}
