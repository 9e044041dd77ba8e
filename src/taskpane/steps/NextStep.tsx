// The one next best thing to do, the button that does it where one click can, and the one that leads there.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { ACTIONS } from '../../app';
import { FINDINGS } from '../../domain';
import { findingText, findingTitle, formatDay, remedyText } from '../../locales';
import { canRemedy } from '../findings/canRemedy';
import { placeInWords } from '../words/placeInWords';
import { useWords } from '../words/Words';
import type { StepsProps } from './StepsProps';
import type { NextBest } from './stepsInView';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorBrandStroke2}`, backgroundColor: tokens.colorBrandBackground2 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlockStart: tokens.spacingVerticalXS },
});

export function NextStep({ next, recomputed, session }: Omit<StepsProps, 'show'> & { readonly next: NextBest }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { place } = next.finding ?? next.due;
  const remedied = next.finding && canRemedy(next.finding, recomputed) ? next.finding : undefined;
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
      <div className={styles.buttons}>
        {remedied && <Button appearance="primary" title={say(ACTIONS[remedied.remedy.kind === 'repair' ? 'repair' : 'remedy'].description)} onClick={() => void session.remedy(remedied)}>{remedyText(language, remedied.code, remedied.remedy.kind)}</Button>}
        <Button appearance={remedied ? 'secondary' : 'primary'} icon={<ArrowRight16Regular />} iconPosition="after" title={placeInWords(place, recomputed, language)} onClick={() => void session.goToCell(place)}>{say('pane.action.goToCell')}</Button>
      </div>
    </div>
  );
}
