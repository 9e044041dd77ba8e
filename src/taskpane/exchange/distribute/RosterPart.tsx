// Who gets a workbook, line by line, and what is the matter with some of the lines.

import type { Roster, RosterProblem } from '../../../app';
import { formatDay } from '../../../locales';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';

/** So many lines are shown; they are there to see whether the list was understood. */
const shown = 5;

interface RosterPartProps {
  readonly file: string;
  readonly roster: Roster;
}

export function RosterPart({ file, roster: { entries } }: RosterPartProps) {
  const styles = useExchangeStyles();
  const { t, language } = useI18n();
  return (
    <div className={styles.group}>
      <p role="status" className={styles.text}>
        {t('paneReturned.distribute.people', { count: entries.length, file })}
      </p>
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.slice(0, shown).map(({ line, name, project, start }) => (
            <li key={line}>
              {t(project === '' ? 'paneReturned.distribute.entry' : 'paneReturned.distribute.entryProject', {
                line,
                name,
                project,
                day: formatDay(language, start),
              })}
            </li>
          ))}
          {entries.length > shown && <li>{t('paneReturned.distribute.more', { count: entries.length - shown })}</li>}
        </ul>
      )}
    </div>
  );
}

/** In the order of the lines. */
export function RosterFindings({ problems }: { readonly problems: readonly RosterProblem[] }) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  if (problems.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.subtitle}>{t('paneReturned.distribute.findings')}</h3>
      <ul className={styles.list}>
        {[...problems]
          .sort((a, b) => a.line - b.line)
          .map(({ line, code, params }) => (
            <li key={`${line} ${code}`}>
              {t(code === 'roster.startMissing' ? 'paneReturned.distribute.startMissing' : code, { ...params, line })}
            </li>
          ))}
      </ul>
    </section>
  );
}
