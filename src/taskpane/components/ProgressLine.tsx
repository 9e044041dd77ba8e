// How far, against how far by today: a thin bar with a tick. The same is said in words beside it.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  thick: { height: '8px' },
  done: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transition: 'inline-size 300ms ease',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  tick: {
    position: 'absolute',
    insetBlock: '-3px',
    width: '2px',
    marginInlineStart: '-1px',
    borderRadius: '1px',
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface ProgressLineProps {
  /** 0..1; undefined draws an empty track. */
  readonly progress: number | undefined;
  readonly expected: number | undefined;
  readonly thick?: boolean;
  readonly className?: string;
}

export function ProgressLine({ progress, expected, thick = false, className }: ProgressLineProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.track, thick && styles.thick, className)} aria-hidden>
      <div className={styles.done} style={{ inlineSize: `${(progress ?? 0) * 100}%` }} />
      {expected !== undefined && <div className={styles.tick} style={{ insetInlineStart: `${expected * 100}%` }} />}
    </div>
  );
}
