import { CopyText } from "../../ui/CopyText";
import { usePage, useShownAddress } from "../page";
import { embedHtml } from "./embedHtml";
import { embedMessages } from "./embedMessages";

interface EmbedSnippetProps {
  readonly id: string;
  readonly title: string;
}

/** HTML to copy, which embeds a chart in a page of another site. */
export function EmbedSnippet({ id, title }: EmbedSnippetProps) {
  const { locale } = usePage();
  const address = useShownAddress();
  const words = embedMessages[locale];
  return (
    <CopyText language={locale} label={words.label} text={embedHtml({ id, title, address })} words={words} />
  );
}
