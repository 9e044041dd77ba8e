// Step 1 of a team: how it works by its own account, where it disagrees, and what has changed.

import { makeStyles, tokens } from '@fluentui/react-components';
import { cellOf } from '../../domain';
import { Bars } from '../chart/Bars';
import { Section } from '../components/Section';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { Disclosure } from '../components/Disclosure';
import { NoteList } from '../components/NoteList';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export function TeamPart({ recomputed, session: { goToCell } }: ViewProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const { audit, previous, respondents, suppressed, dimensions, statements } = recomputed.analysis.team;
  const known = dimensions.filter((one) => one.mean !== undefined).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const [best, worst] = [known[0], known.at(-1)];
  const divided = statements
    .filter(({ disagreement }) => disagreement)
    .sort((a, b) => (b.deviation ?? 0) - (a.deviation ?? 0));
  const compared = known.filter(({ change }) => change !== undefined);
  return (
    <Disclosure
      title={t('views.team')}
      summary={respondents === 0 ? t('views.team.sumNone') : t('views.team.sum', { count: respondents })}
      openAtFirst
    >
      {respondents > 0 && suppressed && <p className={styles.text}>{t('views.team.suppressed')}</p>}
      {best && worst && (
        <>
          <Bars
            sentence={t('views.team.sentence', {
              audit: audit?.name || t('views.team.noName'),
              best: best.dimension,
              high: best.mean ?? 0,
              worst: worst.dimension,
              low: worst.mean ?? 0,
            })}
            heading={t('views.team.one')}
            min={1}
            max={5}
            names={{
              value: t('views.team.mean'),
              spread: t('views.team.spread'),
              ...(compared.length > 0 ? { mark: t('views.team.before') } : {}),
            }}
            rows={known.map(({ dimension, mean, before, deviation }) => ({
              name: dimension,
              value: mean,
              mark: before,
              spread: deviation,
            }))}
          />
          <NoteList
            title={t('views.team.disagreement')}
            goToCell={goToCell}
            none={t('views.team.agree')}
            notes={divided.map(({ statement, mean, deviation }) => ({
              id: statement.id,
              name: statement.name,
              place: cellOf('statements', statement, 'name'),
              text: t('views.team.disagree', { mean: mean ?? 0, spread: deviation ?? 0 }),
            }))}
          />
          {compared.length === 0 ? (
            <p className={styles.text}>{t('views.team.first')}</p>
          ) : (
            <Section title={t('views.team.since', { audit: previous?.name || t('views.team.before') })}>
              <ul className={styles.list}>
                {[...compared]
                  .sort((a, b) => (a.change ?? 0) - (b.change ?? 0))
                  .map(({ dimension, mean, before, change = 0 }) => {
                    const rounded = Math.round(change * 10) / 10 + 0;
                    return (
                      <li key={dimension} className={styles.item}>
                        <span>{dimension}</span>
                        <span className={styles.figures}>
                          {t('views.team.change', {
                            before: before ?? 0,
                            now: mean ?? 0,
                            change: rounded,
                            sign: rounded > 0 ? '+' : '',
                          })}
                        </span>
                      </li>
                    );
                  })}
              </ul>
            </Section>
          )}
        </>
      )}
    </Disclosure>
  );
}
