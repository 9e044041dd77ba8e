// Measured figures as a Markdown table that also reads well on a terminal.
import { type BenchRow } from './BenchRow';

/** One line per figure, columns padded to line up. */
export function tableOf(rows: readonly (BenchRow & { readonly module: string })[]): string {
  const cells = [
    ['of', 'measured', 'value', 'ratio'],
    ...rows.map(({ module, name, value, unit, ratio }) => [
      module,
      name,
      `${plain(value)} ${unit}`,
      ratio === undefined ? '' : `${plain(ratio)} x`,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n');
}

/** Three figures are all a measurement on a shared machine bears. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 1000 ? Math.round(value).toLocaleString('en') : String(rounded);
}
