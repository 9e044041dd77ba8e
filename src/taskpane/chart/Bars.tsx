// One bar for each thing, from the beginning of the scale; beside it, where given, a marker to compare with and a whisker that says how far apart the answers lie.

import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import { Figure } from './Figure';
import { linesOf } from './linesOf';
import { Marker } from './Marker';
import { seriesAt, useSeriesStyles } from './seriesStyles';
import { useNumber } from './useNumber';

const useStyles = makeStyles({
  label: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  figures: { fill: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  track: {
    fill: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  bar: { fill: 'currentColor' },
  whisker: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

interface BarRow {
  readonly name: string;
  readonly value: number | undefined;
  /** What it is compared with. */
  readonly mark?: number | undefined;
  /** Half the length of the whisker, in units of the scale. */
  readonly spread?: number | undefined;
}

interface BarsProps {
  readonly sentence: string;
  readonly heading: string;
  readonly rows: readonly BarRow[];
  /** Names of the bar, the marker and the whisker; what has no name is not drawn. */
  readonly names: { readonly value: string; readonly mark?: string; readonly spread?: string };
  readonly min: number;
  readonly max: number;
}

/** Pixels. */
const label = 15;
const bar = 10;
const rest = 14;

export function Bars({ sentence, heading, rows, names, min, max }: BarsProps) {
  const styles = useStyles();
  const colors = useSeriesStyles();
  const number = useNumber();
  const isMirrored = useFluent().dir === 'rtl';
  const share = (value: number): number => Math.min(1, Math.max(0, (value - min) / (max - min || 1)));
  return (
    <Figure
      sentence={sentence}
      legend={[
        { name: names.value, series: 0, as: 'bar' },
        ...(names.mark === undefined ? [] : [{ name: names.mark, series: 1, as: 'marker' } as const]),
        ...(names.spread === undefined ? [] : [{ name: names.spread, series: 0, as: 'whisker' } as const]),
      ]}
      table={{
        head: [
          heading,
          names.value,
          ...(names.mark === undefined ? [] : [names.mark]),
          ...(names.spread === undefined ? [] : [names.spread]),
        ],
        rows: rows.map(({ name, value, mark, spread }) => [
          name,
          number(value),
          ...(names.mark === undefined ? [] : [number(mark)]),
          ...(names.spread === undefined ? [] : [number(spread)]),
        ]),
      }}
      height={() => rows.length * (label + bar + rest)}
      draw={(width) =>
        rows.map(({ name, value, mark, spread }, at) => {
          const top = at * (label + bar + rest) + 12;
          const middle = top + 6 + bar / 2;
          // Everything is placed from the beginning of the line; in mirrored writing that is on the right.
          const x = (from: number): number => (isMirrored ? width - from : from);
          const place = (of: number): number => x(share(of) * width);
          const figures =
            value === undefined ? '–' : mark === undefined ? number(value) : `${number(value)} · ${number(mark)}`;
          return (
            <g key={at}>
              <text x={x(0)} y={top} textAnchor={isMirrored ? 'end' : 'start'} direction="ltr" className={styles.label}>
                {linesOf(name, width - figures.length * 7 - 8, 1)[0]}
              </text>
              <text
                x={x(width)}
                y={top}
                textAnchor={isMirrored ? 'start' : 'end'}
                direction="ltr"
                className={styles.figures}
              >
                {figures}
              </text>
              <rect x={0} y={top + 6} width={width} height={bar} rx={2} className={styles.track} />
              {value !== undefined && (
                <rect
                  x={Math.min(x(0), place(value))}
                  y={top + 6}
                  width={share(value) * width}
                  height={bar}
                  rx={2}
                  className={mergeClasses(styles.bar, colors[seriesAt(0).color])}
                />
              )}
              {value !== undefined && names.spread !== undefined && spread !== undefined && (
                <path
                  className={styles.whisker}
                  d={`M${place(value - spread)},${middle}H${place(value + spread)}M${place(value - spread)},${middle - 4}v8M${place(value + spread)},${middle - 4}v8`}
                />
              )}
              {mark !== undefined && names.mark !== undefined && (
                <g className={colors[seriesAt(1).color]}>
                  <Marker shape={seriesAt(1).marker} x={place(mark)} y={middle} />
                </g>
              )}
            </g>
          );
        })
      }
    />
  );
}
