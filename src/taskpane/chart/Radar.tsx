// Several things rated on one scale, twice: one spoke each. Outlines only, because an area would depend on the order of the spokes.

import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import { useNumber } from './useNumber';
import { Figure } from './Figure';
import { LETTER, linesOf } from './linesOf';
import { Marker } from './Marker';
import { outline, radarPoints, spokes } from './radarPoints';
import { seriesAt, useSeriesStyles } from './seriesStyles';

const useStyles = makeStyles({
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  line: { fill: 'none', stroke: 'currentColor', strokeWidth: '2px', strokeLinejoin: 'round' },
  label: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  scale: {
    fill: tokens.colorNeutralForeground3,
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

interface RadarAxis {
  /** Stands at the spoke: short. */
  readonly label: string;
  /** Stands in the table. */
  readonly name: string;
}

interface RadarProps {
  readonly sentence: string;
  /** What the axes are, as the table's first header. */
  readonly heading: string;
  readonly axes: readonly RadarAxis[];
  /** One value per axis, 0..max; undefined where nobody gave one. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
  readonly max: number;
}

/** Pixels. */
const line = 14;
const gap = 10;
/** Of a label at the side. */
const widest = 76;

export function Radar({ sentence, heading, axes, series, max }: RadarProps) {
  const styles = useStyles();
  const colors = useSeriesStyles();
  const number = useNumber();
  const isMirrored = useFluent().dir === 'rtl';
  // Room at the sides for the longest line of a label that stands there.
  const side =
    spokes(axes.length).reduce(
      (most, { x }, at) =>
        Math.abs(x) < 0.2
          ? most
          : Math.max(most, ...linesOf(axes[at]?.label ?? '', widest, 2).map((text) => text.length * LETTER)),
      0,
    ) + gap;
  const radiusAt = (width: number): number => Math.max(56, Math.min(120, width / 2 - side));
  const rings = [0.25, 0.5, 0.75, 1];
  return (
    <Figure
      sentence={sentence}
      legend={series.map(({ name }, at) => ({ name, series: at, as: 'line' }))}
      table={{
        head: [heading, ...series.map(({ name }) => name)],
        rows: axes.map(({ name }, at) => [name, ...series.map(({ values }) => number(values[at]))]),
      }}
      height={(width) => 2 * (radiusAt(width) + gap + 2 * line + 2)}
      draw={(width, height) => {
        const radius = radiusAt(width);
        const directions = spokes(axes.length).map(({ x, y }) => ({ x: isMirrored ? -x : x, y }));
        return (
          <g transform={`translate(${width / 2} ${height / 2})`}>
            {rings.map((share) => (
              <circle key={share} r={share * radius} className={styles.ring} />
            ))}
            {directions.map(({ x, y }, at) => {
              const label = linesOf(axes[at]?.label ?? '', Math.abs(x) < 0.2 ? 160 : widest, 2);
              const top =
                y * (radius + gap) +
                (Math.abs(y) < 0.35
                  ? -((label.length - 1) * line) / 2 + 4
                  : y < 0
                    ? -(label.length - 1) * line
                    : line - 4);
              return (
                <g key={at}>
                  <line x2={x * radius} y2={y * radius} className={styles.ring} />
                  <text
                    className={styles.label}
                    textAnchor={Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end'}
                    direction="ltr"
                  >
                    {label.map((text, row) => (
                      <tspan key={row} x={x * (radius + gap)} y={top + row * line}>
                        {text}
                      </tspan>
                    ))}
                  </text>
                </g>
              );
            })}
            <text x={3} y={-radius + 12} className={styles.scale}>
              {number(max)}
            </text>
            {series.map(({ name, values }, at) => {
              const { color, dash, marker } = seriesAt(at);
              const points = radarPoints(values, max, radius).map(
                (point) => point && { x: isMirrored ? -point.x : point.x, y: point.y },
              );
              return (
                <g key={name} className={mergeClasses(colors[color])}>
                  <path d={outline(points)} className={styles.line} strokeDasharray={dash} />
                  {points.map((point, spoke) => point && <Marker key={spoke} shape={marker} {...point} />)}
                </g>
              );
            })}
          </g>
        );
      }}
    />
  );
}
