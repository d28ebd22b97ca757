import { handoutCounts, type ExportSettings } from "../../export/settings";
import { Choice } from "../../ui/Choice";
import { usePage } from "../page";
import type { ListedSlide } from "./listedSlide";
import { slidesMessages } from "./slidesMessages";
import { StyleForm } from "./StyleForm";
import type { OwnSizeDraft } from "./useOwnSize";

interface SlidesStyleProps {
  readonly listed: readonly ListedSlide[];
  readonly settings: ExportSettings;
  readonly onSettings: (settings: ExportSettings) => void;
  readonly ownSize: OwnSizeDraft;
}

/** The look of a talk's slides in all formats, and how many of them a page of its handout has. */
export function SlidesStyle({ listed, settings, onSettings, ownSize }: SlidesStyleProps) {
  const words = slidesMessages[usePage().locale];
  return (
    <>
      <StyleForm
        settings={settings}
        onChange={onSettings}
        ownSize={ownSize}
        hasCredit={listed.some(({ subject }) => subject?.plot.credit !== undefined)}
        isFiltered={listed.some(({ slide }) => slide.filters.initiatives !== null)}
      />
      <Choice
        label={words.handout}
        items={handoutCounts.map((count) => ({ value: String(count), label: words.handoutCount(count) }))}
        value={String(settings.handout)}
        onChange={(value) => {
          onSettings({ ...settings, handout: handoutCounts.find((count) => String(count) === value) ?? 2 });
        }}
      />
    </>
  );
}
