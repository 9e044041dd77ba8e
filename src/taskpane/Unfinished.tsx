// Sheets were being made, and it came to no end, or is not at its end yet.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ACTIONS, type Session, type SessionState } from '../app';
import { Notice } from './Notice';
import { useI18n } from './i18n/I18n';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
});

/** Milliseconds: nobody makes sheets for as long as that. */
const longest = 120_000;

/** A clock shows whole minutes. */
const minute = 60_000;

/** Milliseconds between two looks: Excel tells nobody that the last request of another pane is done. */
const pause = 5_000;

interface UnfinishedProps {
  readonly session: Session;
  readonly state: Pick<SessionState, 'activity' | 'asOf' | 'begunElsewhere' | 'recomputed'>;
}

export function Unfinished({ session, state: { activity, asOf, begunElsewhere, recomputed } }: UnfinishedProps) {
  const styles = useStyles();
  const { t, clock } = useI18n();
  const [isSure, setSure] = useState(false);
  const isBusy = activity !== 'idle';
  // A clock that goes wrong, here or there, keeps nobody waiting for ever.
  const isYoung = begunElsewhere !== undefined && Math.abs((asOf?.getTime() ?? 0) - begunElsewhere.getTime()) < longest;
  useEffect(() => {
    if (!isYoung) return undefined;
    const looks = setInterval(() => void session.load(), pause);
    return () => clearInterval(looks);
  }, [isYoung, session]);
  if (isYoung) {
    return (
      <Notice
        title={t('pane.making.title')}
        text={t('pane.making.text', {
          since: clock(begunElsewhere),
          until: clock(new Date(begunElsewhere.getTime() + longest + minute)),
        })}
      />
    );
  }
  const remove = {
    disabledFocusable: isBusy,
    title: t(ACTIONS.resolveUnfinished.description),
    onClick: () => void session.resolveUnfinished('remove'),
  };
  // Where a table is missing, what should stand in it is known to nobody any more.
  if (!recomputed?.usable || recomputed.findings.some(({ code }) => code === 'table.missing')) {
    return (
      <>
        <Notice title={t('pane.unfinished.title')} text={t('pane.unfinished.text')} />
        <div className={styles.choices}>
          <Button appearance="primary" {...remove}>
            {t(ACTIONS.resolveUnfinished.label)}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Notice title={t('pane.unfinished.title')} text={t(isSure ? 'pane.unfinished.sure' : 'pane.unfinished.choose')} />
      <div className={styles.choices}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          title={t('pane.unfinished.keep.text')}
          onClick={() => void session.resolveUnfinished('keep')}
        >
          {t('pane.unfinished.keep')}
        </Button>
        {isSure ? (
          <Button {...remove}>{t('pane.unfinished.remove')}</Button>
        ) : (
          <Button disabledFocusable={isBusy} onClick={() => setSure(true)}>
            {t(ACTIONS.resolveUnfinished.label)}
          </Button>
        )}
      </div>
    </>
  );
}
