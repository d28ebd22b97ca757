import EChartsReactCore from "echarts-for-react/esm/core";
import { liveMapOf, type LiveMap } from "../../map/liveMap";
import { keepInView } from "../../map/mapZoom";
import { echarts, learnLands, type ChartOption, type EChartsInstance } from "../../render/echarts";

interface LiveChartProps {
  readonly option: ChartOption;
  /** The size for which the option was made, in px. */
  readonly style: { readonly width: number; readonly height: number };
  readonly onEvents: NonNullable<EChartsReactCore["props"]["onEvents"]>;
  /** Called with the chart once it is drawn, and with what can be done with it where it is a map. */
  readonly onReady: (instance: EChartsInstance, map: LiveMap) => void;
}

/** An interactive chart, drawn by ECharts as SVG. */
export function LiveChart({ onReady, ...props }: LiveChartProps) {
  const onChartReady = (instance: EChartsInstance) => {
    keepInView(instance);
    onReady(instance, liveMapOf(instance));
  };
  return (
    <OneInstance
      echarts={echarts}
      opts={svgRenderer}
      autoResize={false}
      onChartReady={onChartReady}
      {...props}
    />
  );
}

const svgRenderer = { renderer: "svg" } as const;

type OneInstanceProps = Omit<EChartsReactCore["props"], "option" | "style"> &
  Pick<LiveChartProps, "option" | "style">;

/**
 * The component of echarts-for-react, changed so that one ECharts instance lasts for its whole life and draws every option
 * from scratch at the option's size. The original creates each instance twice, does not pass on the first change of size,
 * and merges each option into the last one. Elements of a custom series then keep properties of old elements at the same
 * index that the new ones do not set, such as a clip.
 */
class OneInstance extends EChartsReactCore {
  declare readonly props: OneInstanceProps;

  override initEchartsInstance(): Promise<EChartsInstance> {
    const { style, opts } = this.props;
    const instance = echarts.init(this.ele, undefined, { ...opts, ...style });
    learnLands();
    return new Promise((resolve) => {
      // An instance that was removed with its element in the meantime is never ready.
      queueMicrotask(() => {
        if (!instance.isDisposed()) resolve(instance);
      });
    });
  }

  override componentDidUpdate(before: OneInstanceProps): void {
    const { option, style } = this.props;
    if (option !== before.option || style !== before.style) {
      const instance = this.getEchartsInstance();
      instance.clear();
      instance.resize({ ...style });
      learnLands();
      instance.setOption(option);
    }
    // Only the events remain to be updated.
    super.componentDidUpdate({ ...before, option, style });
  }
}
