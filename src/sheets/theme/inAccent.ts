// A workbook of ours in another accent: every shade of it, in cells, rules, charts and tabs.

import type {
  CellData,
  CellStyle,
  Color,
  ConditionalFormatData,
  ConditionalRule,
  SheetData,
  WorkbookData,
} from '@coachbook/workbook';
import { paletteOf } from './palette';
import { COLORS } from './styles';

/** The text colours of states mean something and stay; so does all that is not of our accent. Our own accent gives the same workbook. */
export function inAccent(workbook: WorkbookData, accent: Color): WorkbookData {
  if (accent.toUpperCase() === COLORS.accent) return workbook;
  const palette = paletteOf(accent.toUpperCase());
  const shade = (color: Color): Color => palette.get(color) ?? color;
  const styleOf = memoizeStyles(shade);
  const cellStyles = workbook.cellStyles?.map((each) => ({ ...each, style: styleOf(each.style) }));
  return {
    ...workbook,
    ...(cellStyles && { cellStyles }),
    sheets: workbook.sheets.map((sheet) => inShades(sheet, shade, styleOf)),
  };
}

type Restyle = (style: CellStyle) => CellStyle;

function inShades(sheet: SheetData, shade: (color: Color) => Color, styleOf: Restyle): SheetData {
  const styled = <T extends { readonly style?: CellStyle }>(one: T): T =>
    one.style ? { ...one, style: styleOf(one.style) } : one;
  return {
    ...sheet,
    ...(sheet.tabColor === undefined ? {} : { tabColor: shade(sheet.tabColor) }),
    rows: sheet.rows.map((row) => styled({ ...row, cells: row.cells.map((cell: CellData) => styled(cell)) })),
    columns: sheet.columns.map(styled),
    conditionalFormats: sheet.conditionalFormats.map((format): ConditionalFormatData => ({
      ...format,
      rule: ruleIn(format.rule, shade, styleOf),
    })),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) =>
        series.color === undefined ? series : { ...series, color: shade(series.color) },
      ),
    })),
  };
}

/** Where a rule colours text like a state that is done, it tells that state. */
function ruleIn(rule: ConditionalRule, shade: (color: Color) => Color, styleOf: Restyle): ConditionalRule {
  if (rule.kind === 'dataBar') return { ...rule, color: shade(rule.color) };
  if (!('style' in rule)) return rule;
  const { font } = rule.style;
  return { ...rule, style: { ...styleOf(rule.style), ...(font?.color === COLORS.status.done ? { font } : {}) } };
}

/** Cells share their styles by identity, and so do the shaded ones. */
function memoizeStyles(shade: (color: Color) => Color): Restyle {
  const known = new WeakMap<CellStyle, CellStyle>();
  return (style) => {
    const before = known.get(style);
    if (before) return before;
    const { font, fill, borders } = style;
    const shaded: CellStyle = {
      ...style,
      ...(font?.color === undefined ? {} : { font: { ...font, color: shade(font.color) } }),
      ...(fill === undefined ? {} : { fill: shade(fill) }),
      ...(borders === undefined
        ? {}
        : {
            borders: Object.fromEntries(
              Object.entries(borders).map(([side, border]) => [side, { ...border, color: shade(border.color) }]),
            ),
          }),
    };
    known.set(style, shaded);
    return shaded;
  };
}
