// A chart part.

import type { ChartData } from '@coachbook/workbook';
import { chartMain, drawingMain, relations } from '../vocabulary/namespaces';
import { legendPositions } from '../vocabulary/names';
import { attributes, xmlHeader } from '../xml/element';
import { axes } from './chartAxes';
import { groups } from './chartGroups';
import { textProperties, title } from './chartText';
import type { WriteContext } from './WriteContext';

/** Writes the chart's part and returns its path. */
export function chart(data: ChartData, context: WriteContext): string {
  const path = `xl/charts/chart${++context.counts.chart}.xml`;
  const legend =
    data.legend === undefined
      ? ''
      : `<c:legend><c:legendPos val="${legendPositions[data.legend]}"/><c:overlay val="0"/>${textProperties(9)}</c:legend>`;
  const content =
    (data.title === undefined ? '' : title(data.title, 12, true)) +
    `<c:autoTitleDeleted val="${data.title === undefined ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${groups(data, context.workbook)}${axes(data, context.workbook)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>`;
  const frame = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>';
  const start = attributes({ 'xmlns:c': chartMain, 'xmlns:a': drawingMain, 'xmlns:r': relations });
  context.file.part(path, 'chart', [
    `${xmlHeader}<c:chartSpace${start}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${content}</c:chart>${frame}</c:chartSpace>`,
  ]);
  return path;
}
