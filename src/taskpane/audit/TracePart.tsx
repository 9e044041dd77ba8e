// What answers what, in both directions; what is open comes first and can be accepted with a reason.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { MoreButton } from '../components/MoreButton';
import { Tabs } from '../components/Tabs';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { Disclosure } from '../components/Disclosure';
import { fromAudit, toAudit } from './traceLines';
import { TraceItem } from './TraceItem';

const useStyles = makeStyles({
  bar: {
    marginBlockEnd: tokens.spacingVerticalM,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  check: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How many each time. */
const page = 20;

export function TracePart({
  recomputed: { analysis, engagement },
  session,
  tell,
}: ViewProps & { readonly tell: (text: string) => void }) {
  const styles = useStyles();
  const { t } = useI18n();
  const [direction, setDirection] = useState<'from' | 'to'>('from');
  // Until somebody says otherwise: what is open, where anything is.
  const [asked, setAsked] = useState<boolean>();
  const [shown, setShown] = useState(page);
  const all = useMemo(
    () => (direction === 'from' ? fromAudit(analysis, engagement) : toAudit(analysis, engagement)),
    [direction, analysis, engagement],
  );
  const {
    traceability: { unanswered, coverage },
  } = analysis;
  const onlyOpen = asked ?? all.some(({ state }) => state === 'open');
  const lines = onlyOpen ? all.filter(({ state }) => state === 'open') : all;
  const left = lines.length - shown;
  const list = useRef<HTMLUListElement>(null);
  // What was accepted leaves the list of what is open, and whoever stood on it must stand somewhere.
  const tellHere = (text: string): void => {
    tell(text);
    list.current?.focus();
  };
  return (
    <Disclosure
      title={t('views.trace')}
      summary={coverage === undefined ? t('views.trace.sumNone') : t('views.trace.sum', { open: unanswered.length })}
    >
      <Tabs<'from' | 'to'>
        label={t('views.trace.direction')}
        tabs={[
          { name: 'from', label: t('views.trace.fromAudit') },
          { name: 'to', label: t('views.trace.toAudit') },
        ]}
        chosen={direction}
        choose={(next) => {
          setDirection(next);
          setShown(page);
        }}
      >
        <label className={styles.bar}>
          <input
            type="checkbox"
            className={styles.check}
            checked={onlyOpen}
            onChange={({ target }) => setAsked(target.checked)}
          />
          {t('views.trace.onlyOpen')}
        </label>
        {lines.length === 0 && (
          <p className={styles.none}>{t(all.length === 0 ? 'views.trace.empty' : 'views.trace.none')}</p>
        )}
        <ul ref={list} tabIndex={-1} className={styles.list} aria-label={t('views.trace')}>
          {lines.slice(0, shown).map((line) => (
            <TraceItem
              key={`${line.place.table} ${line.place.row}`}
              line={line}
              fromAudit={direction === 'from'}
              session={session}
              tell={tellHere}
            />
          ))}
        </ul>
        <MoreButton left={left} page={page} show={() => setShown(shown + page)} />
      </Tabs>
    </Disclosure>
  );
}
