// What both changed: one choice for each place, at first for what stands in the workbook.

import { Radio, RadioGroup } from '@fluentui/react-components';
import type { Copy } from '../../../app';
import { keyOfDifference, type Conflict } from '../../../domain';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';
import { authorText, differenceText, wordsOf } from './describe';

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly mine: Copy;
  readonly returned: Copy;
  readonly original: Copy;
  /** By key of their difference. */
  readonly isTheirs: (key: string) => boolean;
  readonly choose: (key: string, theirs: boolean) => void;
}

export function ConflictList({ conflicts, mine, returned, original, isTheirs, choose }: ConflictListProps) {
  const styles = useExchangeStyles();
  const words = useI18n();
  const { t, language } = words;
  return (
    <section className={styles.section}>
      <h3 className={styles.subtitle}>{t('paneReturned.compare.conflicts')}</h3>
      {conflicts.map((conflict) => {
        const key = keyOfDifference(conflict.theirs);
        const { table, row } = wordsOf(conflict.theirs, original, returned, language);
        const side = (name: 'mine' | 'theirs') => {
          const author = authorText(conflict[name], original, name === 'mine' ? mine : returned, words);
          return (
            <span>
              {t(`paneReturned.compare.${name}`, {
                what: differenceText(conflict[name], original, name === 'mine' ? mine : returned, words),
              })}
              {author !== undefined && <span className={styles.hint}>{author}</span>}
            </span>
          );
        };
        const title = row === '' ? table : t('paneReturned.compare.field', { column: table, value: row });
        return (
          <div key={key} className={styles.group}>
            <span aria-hidden className={styles.text}>
              {title}
            </span>
            <RadioGroup
              aria-label={title}
              className={styles.ticks}
              value={isTheirs(key) ? 'theirs' : 'mine'}
              onChange={(_, { value }) => choose(key, value === 'theirs')}
            >
              <Radio value="mine" label={side('mine')} />
              <Radio value="theirs" label={side('theirs')} />
            </RadioGroup>
          </div>
        );
      })}
    </section>
  );
}
