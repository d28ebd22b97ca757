import EChartsReactCore from "echarts-for-react/esm/core";
import { echarts, learnLands, type ChartOption, type EChartsInstance } from "../../render/echarts";

interface LiveChartProps {
  readonly option: ChartOption;
  /** The size that the option is made for, px. */
  readonly style: { readonly width: number; readonly height: number };
  readonly onEvents: NonNullable<EChartsReactCore["props"]["onEvents"]>;
  readonly onChartReady: (instance: EChartsInstance) => void;
}

/** A chart that answers to the reader, drawn by ECharts as SVG. */
export function LiveChart(props: LiveChartProps) {
  return <OneInstance echarts={echarts} opts={svgRenderer} autoResize={false} {...props} />;
}

const svgRenderer = { renderer: "svg" } as const;

type OneInstanceProps = Omit<EChartsReactCore["props"], keyof LiveChartProps> & LiveChartProps;

/**
 * The component of echarts-for-react with one ECharts instance for its whole life, which draws every option at the
 * option's own size and from nothing. By itself it makes each instance twice, does not pass on a first change of size,
 * and sets an option over the last one: a custom series then keeps of its old elements, paired by their places, all that
 * the new ones do not mention, such as a clip.
 */
class OneInstance extends EChartsReactCore {
  declare readonly props: OneInstanceProps;

  override initEchartsInstance(): Promise<EChartsInstance> {
    const { style, opts } = this.props;
    const instance = echarts.init(this.ele, undefined, { ...opts, ...style });
    learnLands();
    return new Promise((resolve) => {
      // An instance that went with its element before this moment is never ready.
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
    // What is left are the events.
    super.componentDidUpdate({ ...before, option, style });
  }
}
