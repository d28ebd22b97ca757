import type { SlideForm } from "../../export/settings";
import { Choice } from "../../ui/Choice";
import { usePage } from "../page";
import { slidesMessages } from "./slidesMessages";

interface BuildsChoiceProps {
  readonly slideForm: SlideForm;
  /** Whether the marks of charts in PowerPoint appear one by one. */
  readonly hasBuilds: boolean;
  readonly onBuilds: (hasBuilds: boolean) => void;
}

/** Whether a slide in PowerPoint is there at once or mark by mark. */
export function BuildsChoice({ slideForm, hasBuilds, onBuilds }: BuildsChoiceProps) {
  const words = slidesMessages[usePage().locale];
  return (
    <Choice
      label={words.builds}
      items={[
        { value: "whole", label: words.atOnce },
        {
          value: "built",
          label: words.byClicks,
          hint: words.byClicksHint,
          barred: slideForm === "drawing" ? undefined : words.noClicks,
        },
      ]}
      value={hasBuilds ? "built" : "whole"}
      onChange={(value) => {
        onBuilds(value === "built");
      }}
    />
  );
}
