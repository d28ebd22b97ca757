import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { Button } from "./Button";
import styles from "./FileDrop.module.css";

interface FileDropProps {
  /** Accepted kinds of files, as for an `input`. */
  readonly accept: string;
  readonly words: { readonly open: string; readonly orDrop: string; readonly drop: string };
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes("Files");
}

/** An area for opening or dropping a file. */
export function FileDrop({ accept, words, onFile, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  return (
    <div
      className={styles.place}
      data-over={isOver}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!holdsFile(event)) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      {children}
      <p className={styles.ways}>
        <Button onClick={() => input.current?.click()}>{words.open}</Button>
        <span className={styles.hint}>{isOver ? words.drop : words.orDrop}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          take(target.files);
          // Allows the same file to be chosen again.
          target.value = "";
        }}
      />
    </div>
  );
}
