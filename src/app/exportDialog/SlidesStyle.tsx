import type { ReactNode } from "react";
import { handoutCounts, type ExportSettings } from "../../export/settings";
import { talkTitle } from "../../dataset/reportWords";
import type { Locale } from "../../i18n/locale";
import { Choice } from "../../ui/Choice";
import { Field } from "../../ui/Field";
import { longestWords } from "../address/slides";
import type { Draft } from "../useDraft";
import type { ListedSlide } from "./listedSlide";
import { slidesMessages } from "./slidesMessages";
import { StyleForm } from "./StyleForm";
import { TemplateForm } from "./TemplateForm";
import type { OwnSizeDraft } from "./useOwnSize";
import type { OwnTemplate } from "./useTemplate";
import { usePage, usePageData } from "../page";

interface SlidesStyleProps {
  readonly title: Draft;
  /** The language of the slides. */
  readonly language: Locale;
  readonly listed: readonly ListedSlide[];
  readonly settings: ExportSettings;
  readonly onSettings: (settings: ExportSettings) => void;
  readonly ownSize: OwnSizeDraft;
  readonly template: OwnTemplate;
  /** Whether the marks of charts in PowerPoint appear one by one. */
  readonly hasBuilds: boolean;
  readonly onBuilds: (hasBuilds: boolean) => void;
  readonly children: ReactNode;
}

/** The talk's title, and the look of its slides in all formats. */
export function SlidesStyle(props: SlidesStyleProps) {
  const { title, language, listed, settings, onSettings, ownSize, template, hasBuilds, onBuilds, children } =
    props;
  const words = slidesMessages[usePage().locale];
  const { dataset } = usePageData();
  return (
    <>
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
      <Choice
        label={words.builds}
        items={[
          { value: "whole", label: words.atOnce },
          {
            value: "built",
            label: words.byClicks,
            hint: words.byClicksHint,
            barred: settings.slideForm === "drawing" ? undefined : words.noClicks,
          },
        ]}
        value={hasBuilds ? "built" : "whole"}
        onChange={(value) => {
          onBuilds(value === "built");
        }}
      />
      <TemplateForm template={template} />
      {children}
    </>
  );
}
