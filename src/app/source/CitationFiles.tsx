import { Button } from "../../ui/Button";
import { citationFile, citationFiles } from "../../wording/citationFile";
import type { Cited } from "../../wording/citedWorks";
import { usePage, usePageData } from "../page";
import { today } from "../today";
import { useSaving } from "../useSaving";
import { citationMessages } from "./citationMessages";

interface CitationFilesProps {
  readonly cited: Cited;
  /** A permanent link to it. */
  readonly link: string;
}

/** A button for each file format of reference managers. */
export function CitationFiles({ cited, link }: CitationFilesProps) {
  const { locale } = usePage();
  const { dataset } = usePageData();
  const { file, saveAs } = citationMessages[locale];
  const { said, save } = useSaving(locale);
  const buttons = citationFiles.map((kind) => (
    <Button
      key={kind}
      title={saveAs(file[kind])}
      onClick={() => {
        const { name, type, text } = citationFile(cited, { dataset, link, accessed: today() }, kind);
        save(new Blob([text], { type }), name, "");
      }}
    >
      <span aria-hidden="true">↓</span>
      {file[kind]}
    </Button>
  ));
  return (
    <>
      {buttons}
      {said !== "" && <span role="status">{said}</span>}
    </>
  );
}
