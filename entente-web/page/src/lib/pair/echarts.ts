/** The parts of ECharts that the index of cooperation and conflict needs; drawn as SVG. */
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, TooltipComponent } from 'echarts/components';
import { init as begin, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, MarkAreaComponent, TooltipComponent, SVGRenderer]);

/** Begins a chart in an element. */
export function init(element: HTMLElement): ECharts {
  return begin(element, undefined, { renderer: 'svg' });
}
