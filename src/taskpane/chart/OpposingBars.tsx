// What pushes one way against what pushes the other, from a line in the middle; the strongest on top (Lewin's force field).

import { makeStyles, mergeClasses, tokens, useFluent } from '@fluentui/react-components';
import { Figure } from './Figure';
import { linesOf } from './linesOf';
import { seriesAt, useSeriesStyles } from './seriesStyles';
import { useNumber } from './useNumber';

const useStyles = makeStyles({
  label: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  bar: { fill: 'currentColor' },
  // Besides the colour: what hinders is outlined.
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: 'currentColor',
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
});

interface Force {
  readonly name: string;
  readonly strength: number | undefined;
}

interface OpposingBarsProps {
  readonly sentence: string;
  readonly heading: string;
  /** What pushes forward stands after the middle, what holds back before it; each with the strongest first. */
  readonly forward: { readonly name: string; readonly forces: readonly Force[] };
  readonly back: { readonly name: string; readonly forces: readonly Force[] };
  readonly max: number;
}

/** Pixels. */
const title = 20;
const label = 14;
const bar = 10;
const rest = 10;

export function OpposingBars({ sentence, heading, forward, back, max }: OpposingBarsProps) {
  const styles = useStyles();
  const colors = useSeriesStyles();
  const number = useNumber();
  const isMirrored = useFluent().dir === 'rtl';
  const count = Math.max(forward.forces.length, back.forces.length);
  return (
    <Figure
      sentence={sentence}
      legend={[]}
      table={{
        head: [heading, back.name, forward.name],
        rows: [
          ...back.forces.map(({ name, strength }) => [name, number(strength), '']),
          ...forward.forces.map(({ name, strength }) => [name, '', number(strength)]),
        ],
      }}
      height={() => title + count * (2 * label + bar + rest)}
      draw={(width, height) => {
        const middle = width / 2;
        const room = middle - 8;
        return (
          <>
            <line x1={middle} x2={middle} y1={title - 6} y2={height} className={styles.axis} />
            {[back, forward].map((side, at) => {
              const isRight = (at === 1) !== isMirrored;
              const look = at === 1 ? colors[seriesAt(0).color] : colors[seriesAt(1).color];
              const edge = isRight ? middle + 4 : middle - 4;
              return (
                <g key={at} textAnchor={isRight ? 'start' : 'end'} direction="ltr">
                  <text x={edge} y={10} fontWeight={600} className={styles.label}>
                    {side.name}
                  </text>
                  {side.forces.map(({ name, strength = 0 }, row) => {
                    const length = (Math.min(max, Math.max(0, strength)) / max) * (room - 16);
                    const lines = linesOf(name, room, 2);
                    const top = title + row * (2 * label + bar + rest);
                    return (
                      <g key={row}>
                        <text className={styles.label}>
                          {lines.map((text, line) => (
                            <tspan key={line} x={edge} y={top + 10 + (line + 2 - lines.length) * label}>
                              {text}
                            </tspan>
                          ))}
                        </text>
                        <rect
                          x={isRight ? edge : edge - length}
                          y={top + 2 * label + 2}
                          width={length}
                          height={bar}
                          rx={2}
                          className={mergeClasses(at === 1 ? styles.bar : styles.hollow, look)}
                        />
                        <text
                          x={isRight ? edge + length + 4 : edge - length - 4}
                          y={top + 2 * label + bar + 1}
                          className={styles.label}
                        >
                          {number(strength)}
                        </text>
                      </g>
                    );
                  })}
                </g>
              );
            })}
          </>
        );
      }}
    />
  );
}
