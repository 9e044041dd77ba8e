// Name of the engagement, how far it is, and how fresh that knowledge is.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ACTIONS } from '../../app';
import { ProgressLine } from '../look/ProgressLine';
import { StatusMark } from '../look/StatusMark';
import { useWords } from '../words/Words';
import type { ReadyProps } from './Ready';
import { useCalm } from './useCalm';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  fresh: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})` },
});

/** Work shorter than this is not worth a word. */
const unnoticed = 500;

export function Header({ state: { recomputed, activity, asOf, followsEdits }, refresh }: { readonly state: ReadyProps['state']; readonly refresh: () => void }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { progress, expected, status } = recomputed.analysis.goals.overall;
  const title = recomputed.settings.title.trim();
  const shown = useCalm(activity, unnoticed);
  const time = asOf && new Intl.DateTimeFormat(language === 'en' ? undefined : language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(asOf);
  return (
    <header className={styles.header}>
      <h1 className={styles.title} tabIndex={-1}>{title === '' ? say('pane.untitled') : title}</h1>
      {progress === undefined ? <span className={styles.quiet}>{say('pane.overall.noData')}</span> : (
        <>
          <div className={styles.line}>
            <StatusMark status={status} />
            <span>{say('pane.overall.progress', { progress })}</span>
          </div>
          <ProgressLine progress={progress} expected={expected} thick />
          {expected !== undefined && <span className={styles.quiet}>{say('pane.overall.expected', { expected })}</span>}
        </>
      )}
      <div className={styles.fresh}>
        <span role="status" className={styles.quiet}>
          {shown === 'waiting' ? say('pane.waiting') : shown === 'idle' && time !== undefined ? say('pane.asOf', { time }) : say('pane.recalculating')}
        </span>
        <Button appearance="subtle" size="small" icon={<ArrowClockwise20Regular />} title={say(ACTIONS.refresh.description)} onClick={refresh}>{say(ACTIONS.refresh.label)}</Button>
      </div>
      {!followsEdits && <span className={styles.quiet}>{say('pane.byHand')}</span>}
    </header>
  );
}
