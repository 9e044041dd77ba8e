// The one next best thing to do, and the button that leads there.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { FINDINGS } from '../../domain';
import { findingText, findingTitle, formatDay } from '../../locales';
import { placeInWords } from '../words/placeInWords';
import { useWords } from '../words/Words';
import type { StepsProps } from './Steps';
import type { NextBest } from './stepsInView';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorBrandStroke2}`, backgroundColor: tokens.colorBrandBackground2 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { alignSelf: 'start', marginBlockStart: tokens.spacingVerticalXS },
});

export function NextStep({ next, recomputed, session }: Omit<StepsProps, 'show'> & { readonly next: NextBest }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { place } = next.finding ?? next.due;
  return (
    <div className={styles.card}>
      <span className={styles.label}>{say('pane.steps.next')}</span>
      {next.finding ? (
        <>
          <h3 className={styles.title}>{findingTitle(language, next.finding.code)}</h3>
          <p className={styles.text}>{findingText(language, next.finding, FINDINGS[next.finding.code].params)}</p>
        </>
      ) : (
        <>
          <h3 className={styles.title}>{next.due.name === '' ? say(`table.${place.table}`) : next.due.name}</h3>
          <p className={styles.text}>{say(next.due.overdue ? 'pane.due.since' : 'pane.due.today', { day: formatDay(language, next.due.day) })}</p>
        </>
      )}
      <Button className={styles.button} appearance="primary" icon={<ArrowRight16Regular />} iconPosition="after" title={placeInWords(place, recomputed, language)} onClick={() => void session.goToCell(place)}>{say('pane.action.goToCell')}</Button>
    </div>
  );
}
