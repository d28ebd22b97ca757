import { useRef, useState } from "react";
import { charts } from "../../charts/index";
import { blobOf, saveFile } from "../../export/saveFile";
import { Button } from "../../ui/Button";
import { usePage } from "../page";
import { fileOfTalk, talkOfFile, talkFileName, type Talk } from "./keptTalk";
import { slidesMessages } from "./slidesMessages";

interface TalkFileProps {
  readonly talk: Talk;
  readonly onOpen: (talk: Talk) => void;
}

/** The list of slides as a file to keep or to hand on, and such a file opened again. */
export function TalkFile({ talk, onOpen }: TalkFileProps) {
  const words = slidesMessages[usePage().locale];
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");

  const open = async (file: File) => {
    const opened = talkOfFile(await file.text(), charts);
    if (opened) onOpen(opened);
    setSaid(opened ? "" : words.noList(file.name));
  };

  return (
    <>
      {talk.slides.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            const bytes = new TextEncoder().encode(fileOfTalk(talk));
            saveFile(blobOf({ bytes, type: "application/json" }), talkFileName);
            setSaid(words.listSaved(talkFileName));
          }}
        >
          {words.saveList}
        </Button>
      )}
      <Button look="quiet" onClick={() => input.current?.click()}>
        {words.openList}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.item(0);
          if (file) void open(file);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      {said !== "" && <span role="status">{said}</span>}
    </>
  );
}
