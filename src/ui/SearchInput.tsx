import { useState, type ComponentProps } from "react";
import { isOfComposition } from "./isOfComposition";

interface SearchInputProps extends Omit<
  ComponentProps<"input">,
  "type" | "value" | "onChange" | "onCompositionStart" | "onCompositionEnd"
> {
  readonly value: string;
  /** Receives the typed text, once no input method is composing it any more. */
  readonly onType: (text: string) => void;
}

/**
 * A search field. Letters that an input method is still composing are shown, but neither searched for nor treated as keys.
 */
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
          // Escape first empties the field; only in an empty field may it close something else.
          event.preventDefault();
          onType("");
        }
      }}
    />
  );
}
