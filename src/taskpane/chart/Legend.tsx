// Which look stands for what. Screen readers have the sentence and the table instead.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Marker } from './Marker';
import { seriesAt, useSeriesStyles } from './seriesStyles';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0, overflow: 'visible' },
  line: { stroke: 'currentColor', strokeWidth: '2px' },
  whisker: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  bar: { fill: 'currentColor' },
});

export interface LegendEntry {
  readonly name: string;
  /** Which series it is. */
  readonly series: number;
  /** Drawn as a line with markers, as a bar, as a marker alone, or as a whisker. */
  readonly as: 'line' | 'bar' | 'marker' | 'whisker';
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  const colors = useSeriesStyles();
  return (
    <div className={styles.legend} aria-hidden>
      {entries.map(({ name, series, as }) => {
        const { color, dash, marker } = seriesAt(series);
        return (
          <span key={name} className={styles.entry}>
            <svg width={24} height={12} className={mergeClasses(styles.sign, colors[color])}>
              {as === 'line' && <line x1={0} x2={24} y1={6} y2={6} className={styles.line} strokeDasharray={dash} />}
              {as === 'whisker' ? (
                <path d="M2,6H22M2,2v8M22,2v8" className={styles.whisker} />
              ) : as === 'bar' ? (
                <rect x={0} y={2} width={24} height={8} rx={1} className={styles.bar} />
              ) : (
                <Marker shape={marker} x={12} y={6} />
              )}
            </svg>
            {name}
          </span>
        );
      })}
    </div>
  );
}
