import { talkTitle } from "../../dataset/reportWords";
import type { Locale } from "../../i18n/locale";
import { Field } from "../../ui/Field";
import { longestWords } from "../address/slides";
import { usePage, usePageData } from "../page";
import type { Draft } from "../useDraft";
import { slidesMessages } from "./slidesMessages";

interface TalkTitleProps {
  readonly title: Draft;
  /** The language of the slides. */
  readonly language: Locale;
}

/** The talk's title; without one it has that of the dataset. */
export function TalkTitle({ title, language }: TalkTitleProps) {
  const words = slidesMessages[usePage().locale];
  const { dataset } = usePageData();
  return (
    <Field label={words.talk} hint={words.talkHint}>
      {(control) => (
        <input
          {...control}
          value={title.text}
          maxLength={longestWords}
          placeholder={talkTitle(dataset)[language]}
          onChange={({ target }) => {
            title.type(target.value);
          }}
          onBlur={title.settle}
        />
      )}
    </Field>
  );
}
