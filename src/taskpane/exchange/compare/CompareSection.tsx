// A copy that came back: which file, whether it belongs here, and then what differs.

import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isAnother, readReturned, type ReturnedCopy } from '../../../app';
import { formatDay } from '../../../locales';
import type { ViewProps } from '../../ViewProps';
import { useI18n } from '../../i18n/I18n';
import { FileButton, type ChosenFile } from '../FileButton';
import { useExchangeStyles } from '../useExchangeStyles';
import { Differences } from './Differences';

/** Bytes; no engagement comes near. */
const mostBytes = 100 * 2 ** 20;

export function CompareSection({ recomputed, session }: ViewProps) {
  const styles = useExchangeStyles();
  const { t, language } = useI18n();
  const [returned, setReturned] = useState<ReturnedCopy>();
  const [original, setOriginal] = useState<ReturnedCopy>();
  const [problem, setProblem] = useState<string>();
  const [isMeant, setMeant] = useState(false);
  const origin = useRef<HTMLParagraphElement>(null);
  // The question goes with its button; whoever pressed it is not left nowhere.
  const compareAllTheSame = (): void => {
    setMeant(true);
    origin.current?.focus();
  };
  const open = ({ name: file, bytes }: ChosenFile, keep: (copy: ReturnedCopy) => void): void => {
    const read = readReturned(file, bytes, recomputed.analysis.today);
    setProblem(
      typeof read === 'string' ? t('paneReturned.compare.unread', { file, reason: t(`unread.${read}`) }) : undefined,
    );
    if (typeof read !== 'string') keep(read);
  };
  const tooLarge = (file: string): void => setProblem(t('paneReturned.compare.tooLarge', { file }));
  const another = returned && !isMeant ? isAnother(recomputed, returned) : undefined;
  const doubt =
    returned &&
    another &&
    (another === 'rows'
      ? t('paneReturned.compare.anotherRows', { file: returned.file })
      : t('paneReturned.compare.anotherTitle', {
          file: returned.file,
          other: returned.settings.title ?? '',
          title: recomputed.settings.title ?? '',
        }));
  return (
    <div className={styles.section}>
      <div className={styles.group}>
        <h3 className={styles.subtitle}>{t('paneReturned.compare.file')}</h3>
        <p className={styles.small}>{t('paneReturned.compare.fileText')}</p>
      </div>
      <div className={styles.buttons}>
        <FileButton
          label={t(returned ? 'paneReturned.compare.chooseOther' : 'paneReturned.compare.choose')}
          accept=".xlsx,.xlsm,.xltx"
          most={mostBytes}
          appearance={returned ? 'secondary' : 'primary'}
          tooLarge={tooLarge}
          choose={(file) =>
            open(file, (copy) => {
              setReturned(copy);
              setOriginal(undefined);
              setMeant(false);
            })
          }
        />
      </div>
      <p
        role="status"
        className={mergeClasses(styles.text, problem !== undefined && styles.told, problem !== undefined && styles.bad)}
      >
        {problem}
      </p>
      {returned && (
        <p ref={origin} tabIndex={-1} className={styles.text}>
          {originText(returned)}
        </p>
      )}
      {doubt !== undefined && (
        <div role="alert" className={mergeClasses(styles.told, styles.careful, styles.section)}>
          <p className={styles.text}>{doubt}</p>
          <div className={styles.buttons}>
            <Button onClick={compareAllTheSame}>{t('paneReturned.compare.anyway')}</Button>
          </div>
        </div>
      )}
      {returned && doubt === undefined && (
        <>
          {original ? (
            <p className={styles.text}>{t('paneReturned.compare.originalIs', { file: original.file })}</p>
          ) : (
            <p className={styles.small}>
              {t('paneReturned.compare.original')} {t('paneReturned.compare.originalText')}
            </p>
          )}
          {original && isAnother(original, returned) === 'rows' && (
            <p role="alert" className={mergeClasses(styles.told, styles.careful)}>
              {t('paneReturned.compare.anotherOriginal', { file: original.file })}
            </p>
          )}
          <div className={styles.buttons}>
            <FileButton
              label={t('paneReturned.compare.chooseOriginal')}
              accept=".xlsx,.xlsm,.xltx"
              most={mostBytes}
              choose={(file) => open(file, setOriginal)}
              tooLarge={tooLarge}
            />
            {original && (
              <Button appearance="subtle" onClick={() => setOriginal(undefined)}>
                {t('paneReturned.compare.withoutOriginal')}
              </Button>
            )}
          </div>
          <Differences
            key={`${returned.file} ${original?.file ?? ''}`}
            recomputed={recomputed}
            returned={returned}
            original={original}
            session={session}
          />
        </>
      )}
    </div>
  );

  function originText({ file, origin: { by, at } }: ReturnedCopy): string {
    if (by === undefined && at === undefined) return t('paneReturned.compare.originUnknown', { file });
    return t('paneReturned.compare.origin', {
      file,
      who: by === undefined ? 'no' : 'yes',
      by: by ?? '',
      when: at === undefined ? 'no' : 'yes',
      day: at === undefined ? '' : formatDay(language, at.slice(0, 10)),
    });
  }
}
