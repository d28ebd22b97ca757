import { useEffect, useEffectEvent } from "react";
import { Field } from "../../ui/Field";
import { useDraft } from "../useDraft";
import { longestNotes } from "./keptTalk";
import { slidesMessages } from "./slidesMessages";
import { usePage } from "../page";

interface NotesFieldProps {
  readonly notes: string;
  readonly onChange: (notes: string) => void;
}

/** A field for the presenter's notes on a slide, which grows with its text. */
export function NotesField({ notes, onChange }: NotesFieldProps) {
  const words = slidesMessages[usePage().locale];
  const draft = useDraft(notes, onChange);
  const settle = useEffectEvent(() => {
    draft.settle();
  });
  // Text that is being typed when the dialog closes is kept.
  useEffect(
    () => () => {
      settle();
    },
    [],
  );
  return (
    <Field label={words.notes} hint={words.notesHint}>
      {(control) => (
        <textarea
          {...control}
          rows={4}
          maxLength={longestNotes}
          value={draft.text}
          onChange={({ target }) => {
            draft.type(target.value);
          }}
          onBlur={draft.settle}
        />
      )}
    </Field>
  );
}
