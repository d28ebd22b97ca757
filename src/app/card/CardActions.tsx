import { useState, type ComponentProps } from "react";
import type { Plot } from "../../charts/chart";
import { copyBlobs } from "../../export/clipboard";
import { faultWords, loadPart } from "../../export/exportFault";
import { blobOf, saveFile } from "../../export/saveFile";
import type { Filters } from "../../selectors/filters";
import { Button } from "../../ui/Button";
import { Toolbar } from "../../ui/Toolbar";
import { Icon } from "../../ui/Icon";
import { SelectedText } from "../../ui/SelectedText";
import { messagesOf } from "../messages";
import { isSameView, toggledSlide, type Slide } from "../address/slides";
import { usePage, usePageData } from "../page";
import { useReadGeography } from "../useGeography";
import type { CardChart } from "./cardChart";
import { chartLink, shareLink, type Shared } from "./shareLink";
import type { TableSwitch } from "./useTableKey";
import styles from "./CardActions.module.css";

interface CardActionsProps {
  readonly shown: CardChart;
  /** As much of the filters as matters to the chart. */
  readonly filters: Filters;
  readonly plot: Plot;
  readonly slides: readonly Slide[];
  readonly table: TableSwitch;
}

type Outcome = Shared | { readonly state: "busy" } | { readonly state: "failed"; readonly reason: string };

/** The actions of a chart: show it as a table, export it, pass it on. */
export function CardActions(props: CardActionsProps) {
  const { shown, filters, plot, slides: chosen, table } = props;
  const { id, chart } = shown;
  const { navigate, addressNow } = usePage();
  const { dataset } = usePageData();
  const readGeography = useReadGeography();
  const { chart: words } = messagesOf(plot.locale);
  const [outcome, setOutcome] = useState<Outcome>({ state: "idle" });
  const [picture, setPicture] = useState("");
  const isBusy = outcome.state === "busy";
  const slide: Slide = {
    chart: id,
    mode: plot.mode === chart.modes[0] ? "" : plot.mode,
    filters,
    words: {},
  };
  const isSlide = chosen.some((other) => isSameView(other, slide));

  const run = async (work: () => Promise<string>) => {
    setOutcome({ state: "busy" });
    try {
      setOutcome({ state: "done", words: await work() });
    } catch (cause) {
      setOutcome({ state: "failed", reason: faultWords(cause)[plot.locale] });
    }
  };
  /** The chart as PNG in the style chosen last. The code for drawing is loaded with the first request. */
  const png = async () => {
    const geography = chart.needsGeography ? await readGeography() : null;
    const { quickExport } = await loadPart(() => import("../exportDialog/quickExport"));
    const wish = { slide, filters: addressNow().filters, page: plot.locale };
    return quickExport(wish, { dataset, geography });
  };

  return (
    <Toolbar className={styles.actions} label={words.actions(plot.title)}>
      <Action icon="table" name={words.table} aria-pressed={table.isOn} onClick={table.toggle}>
        {words.table}
      </Action>
      <Action
        icon="copy"
        name={words.copyImage}
        barred={isBusy}
        onClick={() =>
          void run(async () => {
            await copyBlobs({ "image/png": png().then(blobOf) });
            return words.copied;
          })
        }
      >
        {words.copy}
      </Action>
      <Action
        icon="save"
        name={words.download("PNG")}
        barred={isBusy}
        onClick={() =>
          void run(async () => {
            const file = await png();
            const picture = blobOf(file);
            try {
              saveFile(picture, file.name);
            } catch (cause) {
              // A picture on the page can be saved through the app's own menu, by a long press.
              setPicture(URL.createObjectURL(picture));
              throw cause;
            }
            return words.saved(file.name);
          })
        }
      >
        PNG
      </Action>
      <Action
        icon="export"
        name={words.exportChart}
        aria-haspopup="dialog"
        onClick={() => {
          navigate({ exporting: id });
        }}
      >
        {words.export}
      </Action>
      <Action
        icon={isSlide ? "check" : "slides"}
        name={words.slide}
        aria-pressed={isSlide}
        onClick={() => {
          const slides = toggledSlide(chosen, slide);
          navigate((present) => ({ slides: toggledSlide(present.slides, slide) }), "replace");
          setOutcome({
            state: "done",
            words: isSlide ? words.slideTaken(slides.length) : words.slideAdded(slides.length),
          });
        }}
      >
        {words.slide}
      </Action>
      <Action
        icon="link"
        name={words.copyLink}
        onClick={() => void shareLink(chartLink(id, addressNow()), plot.title, words).then(setOutcome)}
      >
        {words.link}
      </Action>
      <span className={styles.outcome} role="status">
        {isBusy && words.saving}
        {outcome.state === "done" && outcome.words}
        {outcome.state === "failed" && words.notSaved(outcome.reason)}
      </span>
      {picture !== "" && <img className={styles.picture} src={picture} alt={plot.title} />}
      {outcome.state === "done" && outcome.byHand !== undefined && <SelectedText text={outcome.byHand} />}
    </Toolbar>
  );
}

interface ActionProps extends ComponentProps<typeof Button> {
  readonly icon: ComponentProps<typeof Icon>["name"];
  /** The accessible name, which says more than the label beside the icon. */
  readonly name: string;
}

function Action({ icon, name, children, ...rest }: ActionProps) {
  return (
    <Button look="quiet" aria-label={name} title={name} {...rest}>
      <Icon name={icon} />
      <span className={styles.label}>{children}</span>
    </Button>
  );
}
