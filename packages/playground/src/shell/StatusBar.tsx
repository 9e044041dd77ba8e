// The line at the bottom: the active cell for screen readers, and what is selected in numbers.

import { useMemo, useSyncExternalStore } from 'react';
import type { Host } from '@coachbook/excel-host';
import { cellAddress, intersect, quoteSheet, type Area } from '@coachbook/workbook';
import { playExcel, PLAYED } from '../client/playedExcel';
import type { Grid } from '../grid/Grid';
import { t } from '../t';
import { useHost } from '../useHost';

/** More cells than this are not added up while people select. */
const enough = 200_000;

const everyChange = (() => {
  let count = 0;
  return (): number => ++count;
})();
const nothing = { subscribe: () => () => undefined, current: () => undefined };

export function StatusBar({ host, grid }: { readonly host: Host; readonly grid: Grid | undefined }) {
  const { subscribe, current } = grid?.selection ?? nothing;
  const place = useSyncExternalStore(subscribe, current);
  const version = useHost(host, everyChange);
  const summary = useMemo(() => {
    void version;
    return place ? summaryOf(host, place.sheet, place.area) : undefined;
  }, [host, place, version]);
  const circle = host.view.circle();
  const isThere = place && host.snapshot().sheets.some(({ name }) => name === place.sheet);
  return (
    <footer className="status-bar">
      <span role="status" className="only-heard">
        {isThere
          ? `${cellAddress(place.row, place.column)} ${host.view.display(place.sheet, place.row, place.column) || t('page.empty')}`
          : ''}
      </span>
      <span>{t('page.ready')}</span>
      <span role="status">
        {circle
          ? t('page.circle', {
              cell: `${circle.sheet === place?.sheet ? '' : `${quoteSheet(circle.sheet)}!`}${cellAddress(circle.row, circle.column)}`,
            })
          : ''}
      </span>
      <span className="sums">{summary}</span>
      <label className="plays" title={t('page.plays.text')}>
        {t('page.plays')}
        <select
          value={host.profile.name}
          onChange={({ target }) => {
            const chosen = PLAYED.find((name) => name === target.value);
            if (chosen) playExcel(chosen);
          }}
        >
          {PLAYED.map((name) => (
            <option key={name} value={name}>
              {t(`page.plays.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}

function summaryOf({ view, snapshot }: Host, sheet: string, selected: Area): string | undefined {
  if (
    (selected.top === selected.bottom && selected.left === selected.right) ||
    !snapshot().sheets.some(({ name }) => name === sheet)
  )
    return undefined;
  const used = view.usedArea(sheet);
  const area = used && intersect(selected, used);
  if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > enough) return undefined;
  let [filled, sum, numbers] = [0, 0, 0];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { value } = view.cell(sheet, row, column);
      if (value !== null) filled++;
      if (typeof value === 'number') {
        sum += value;
        numbers++;
      }
    }
  }
  const write = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 4 });
  if (filled < 2) return undefined;
  const count = t('page.count', { value: filled });
  return numbers === 0
    ? count
    : [t('page.average', { value: write(sum / numbers) }), count, t('page.sum', { value: write(sum) })].join('   ');
}
