// What differs between the open workbook and a copy, to be ticked and taken over.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import {
  compareCopies,
  groupDifferences,
  batchesOf,
  takesAway,
  takingTheirs,
  type Recomputed,
  type ReturnedCopy,
  type Session,
} from '../../../app';
import { keyOfDifference } from '../../../domain';
import { formatList } from '../../../locales';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';
import type { Told } from '../useDelivery';
import { ConflictList } from './ConflictList';
import { wordsOf } from './describe';
import { DifferenceTable } from './DifferenceTable';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  action: {
    position: 'sticky',
    insetBlockEnd: 0,
    zIndex: 2,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface DifferencesProps {
  readonly recomputed: Recomputed;
  readonly returned: ReturnedCopy;
  readonly original: ReturnedCopy | undefined;
  readonly session: Pick<Session, 'change'>;
}

/** Compared anew whenever the workbook changes; what was ticked or not stays so. */
export function Differences({ recomputed, returned, original, session }: DifferencesProps) {
  const styles = useStyles();
  const shared = useExchangeStyles();
  const { t, language } = useI18n();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const { theirs, conflicts, datesNotCompared } = useMemo(
    () => compareCopies(recomputed, returned, original),
    [recomputed, returned, original],
  );
  const groups = useMemo(
    () =>
      groupDifferences(
        theirs,
        (one) => one,
        (one) => wordsOf(one, recomputed, returned, language),
      ),
    [theirs, recomputed, returned, language],
  );
  const usual = useMemo(() => new Map(theirs.map((one) => [keyOfDifference(one), !takesAway(one)])), [theirs]);
  const isChosen = (key: string): boolean => turned.get(key) ?? usual.get(key) ?? false;
  const choose = (keys: readonly string[], chosen: boolean): void => {
    setTurned((before) => new Map([...before, ...keys.map((key) => [key, chosen] as const)]));
    setTold(undefined);
  };
  const accepted = [
    ...theirs.filter((one) => isChosen(keyOfDifference(one))),
    ...takingTheirs(conflicts.filter((one) => isChosen(keyOfDifference(one.theirs)))),
  ];
  const note = useRef<HTMLParagraphElement>(null);
  // The button may be gone with what was taken over; whoever pressed it is not left nowhere.
  useEffect(() => {
    if (told?.intent === 'good') note.current?.focus();
  }, [told]);
  const take = async (): Promise<void> => {
    if (isBusy || accepted.length === 0) return;
    setBusy(true);
    setTold(undefined);
    let written = 0;
    const form = {};
    const batches = batchesOf(accepted);
    for (const batch of batches) {
      if (!(await session.change(batch, undefined, form))) break;
      written += 1;
    }
    setTold(
      written === batches.length
        ? { intent: 'good', text: t('paneReturned.compare.taken', { count: accepted.length }) }
        : { intent: 'bad', text: t(written === 0 ? 'paneReturned.compare.failed' : 'paneReturned.compare.half') },
    );
    setBusy(false);
  };
  const leftOut = [
    ...new Set([recomputed, returned, ...(original ? [original] : [])].flatMap(({ settings }) => settings.leftOut)),
  ];
  const isSame = theirs.length + conflicts.length === 0;
  return (
    <div className={shared.section}>
      {leftOut.length > 0 && (
        <p className={shared.small}>
          {t('paneReturned.compare.leftOut', {
            list: formatList(
              language,
              leftOut.map((part) => t(`choice.part.${part}`)),
            ),
          })}
        </p>
      )}
      {datesNotCompared.length > 0 && (
        <p className={shared.small}>
          {t('paneReturned.compare.datesUncertain', { list: formatList(language, datesNotCompared) })}
        </p>
      )}
      <p role="status" className={shared.text}>
        {isSame
          ? t('paneReturned.compare.same')
          : t('paneReturned.compare.summary', { count: theirs.length, conflicts: conflicts.length })}
      </p>
      {theirs.length > 0 && (
        <div className={styles.list}>
          <p className={shared.small}>{t('paneReturned.compare.tickText')}</p>
          <div className={shared.buttons}>
            <Button size="small" onClick={() => choose([...usual.keys()], true)}>
              {t('paneReturned.compare.all')}
            </Button>
            <Button size="small" onClick={() => choose([...usual.keys()], false)}>
              {t('paneReturned.compare.none')}
            </Button>
          </div>
          {groups.map((group) => (
            <DifferenceTable
              key={group.key}
              group={group}
              mine={recomputed}
              returned={returned}
              isChosen={isChosen}
              choose={choose}
            />
          ))}
        </div>
      )}
      {original && conflicts.length > 0 && (
        <ConflictList
          conflicts={conflicts}
          mine={recomputed}
          returned={returned}
          original={original}
          isTheirs={isChosen}
          choose={(key, isTheirs) => choose([key], isTheirs)}
        />
      )}
      <p
        ref={note}
        tabIndex={-1}
        role="status"
        className={mergeClasses(shared.text, told && shared.told, told && shared[told.intent])}
      >
        {isBusy ? t('paneReturned.compare.taking') : told?.text}
      </p>
      {!isSame && (
        <div className={styles.action}>
          <Button appearance="primary" disabledFocusable={isBusy || accepted.length === 0} onClick={() => void take()}>
            {t('paneReturned.compare.take', { count: accepted.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
