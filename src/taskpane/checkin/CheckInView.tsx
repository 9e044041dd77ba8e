// Step 7 in a minute: what is due, one form, what follows from it, and what comes after achieved goals.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { formatDay } from '../../locales';
import { NoteList } from '../components/NoteList';
import { useUntilUndone } from '../form/useUntilUndone';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { CompleteMission } from './CompleteMission';
import { CheckInForm, type Kept } from './CheckInForm';
import { checkInOf } from './checkInOf';
import { History } from './History';
import { Outcome } from './Outcome';
import { Renewals } from './Renewals';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function CheckInView({ recomputed, session }: ViewProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const [kept, setKept] = useUntilUndone<Kept>(session);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useMemo(() => checkInOf(recomputed), [recomputed]);
  useEffect(() => {
    if (kept === undefined) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, [kept]);
  const next = recomputed.analysis.due.soon.find(({ kind }) => kind === 'checkIn');
  // What was just achieved asks at once; otherwise the check-in itself comes first.
  const renewals = <Renewals recomputed={recomputed} session={session} />;
  return (
    <div className={styles.view}>
      {kept && <Outcome kept={kept} recomputed={recomputed} heading={heading} />}
      {kept && renewals}
      <p className={styles.text}>
        {next ? t('work.checkIn.next', { day: formatDay(language, next.day) }) : t('work.checkIn.text')}
      </p>
      <CheckInForm asked={asked} recomputed={recomputed} session={session} onKept={setKept} />
      {!kept && renewals}
      <CompleteMission recomputed={recomputed} session={session} />
      <NoteList
        title={t('work.besides')}
        goToCell={session.goToCell}
        notes={asked.besides.map(({ kind, day, name, place, overdue }) => ({
          id: place.id ?? '',
          name,
          place,
          text: t(overdue ? `work.besides.${kind as 'deadline'}.overdue` : `work.besides.${kind as 'deadline'}`, {
            day: formatDay(language, day),
          }),
        }))}
      />
      <History recomputed={recomputed} session={session} />
    </div>
  );
}
