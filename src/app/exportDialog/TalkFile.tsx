import { useRef, useState } from "react";
import { filePrefix } from "../../dataset/reportWords";
import { initiativesOf } from "../../dataset/sections";
import { blobOf } from "../../export/saveFile";
import { Button } from "../../ui/Button";
import { usePage, usePageData } from "../page";
import { useSaving } from "../useSaving";
import { fileOfTalk, talkOfFile, type WholeTalk } from "./keptTalk";
import { slidesMessages } from "./slidesMessages";

interface TalkFileProps {
  readonly talk: WholeTalk;
  readonly onOpen: (talk: WholeTalk) => void;
}

/** Saves the list of slides as a file, and opens such a file. */
export function TalkFile({ talk, onOpen }: TalkFileProps) {
  const { locale } = usePage();
  const { dataset, registry } = usePageData();
  const words = slidesMessages[locale];
  const { said, save } = useSaving(locale);
  const input = useRef<HTMLInputElement>(null);
  const [opening, setOpening] = useState("");

  const open = async (file: File) => {
    const opened = talkOfFile(await file.text(), {
      charts: registry.charts,
      initiatives: initiativesOf(dataset),
    });
    if (opened) onOpen(opened);
    setOpening(opened ? words.listOpened(opened.slides.length) : words.noList(file.name));
  };

  return (
    <>
      {talk.slides.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            const file = `${filePrefix(dataset)}_slides.json`;
            const bytes = new TextEncoder().encode(fileOfTalk(talk));
            setOpening("");
            save(blobOf({ bytes, type: "application/json" }), file, words.listSaved(file));
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
          // Allows the same file to be chosen again.
          target.value = "";
        }}
      />
      <span role="status">{opening === "" ? said : opening}</span>
    </>
  );
}
