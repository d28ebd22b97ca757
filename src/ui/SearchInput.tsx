import { useState, type ComponentProps } from "react";
import { isOfComposition } from "./isOfComposition";

interface SearchInputProps extends Omit<
  ComponentProps<"input">,
  "type" | "value" | "onChange" | "onCompositionStart" | "onCompositionEnd"
> {
  readonly value: string;
  /** What has been typed, once no input method is composing it any longer. */
  readonly onType: (text: string) => void;
}

/** A search field: letters that an input method still composes a word of are shown, but neither searched nor obeyed. */
export function SearchInput({ value, onType, onKeyDown, ...others }: SearchInputProps) {
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <input
      autoComplete="off"
      spellCheck={false}
      {...others}
      type="search"
      value={composed ?? value}
      onCompositionStart={({ currentTarget }) => {
        setComposed(currentTarget.value);
      }}
      onCompositionEnd={({ currentTarget }) => {
        setComposed(null);
        onType(currentTarget.value);
      }}
      onChange={({ target }) => {
        if (composed === null) onType(target.value);
        else setComposed(target.value);
      }}
      onKeyDown={(event) => {
        if (isOfComposition(event.nativeEvent)) return;
        onKeyDown?.(event);
        if (event.key === "Escape" && value !== "" && !event.defaultPrevented) {
          // The key empties the field first; only an empty field leaves it to whatever else it closes.
          event.preventDefault();
          onType("");
        }
      }}
    />
  );
}
