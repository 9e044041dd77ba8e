// Step 1 of a team: how it works by its own account, where it disagrees, and what has changed.

import { makeStyles, tokens } from '@fluentui/react-components';
import { cellOf } from '../../domain';
import { Bars } from '../chart/Bars';
import { Section } from '../components/Section';
import type { ViewProps } from '../ViewProps';
import { useWords } from '../words/Words';
import { Fold } from '../components/Fold';
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
  const { say } = useWords();
  const { audit, previous, respondents, suppressed, dimensions, statements } = recomputed.analysis.team;
  const known = dimensions.filter((one) => one.mean !== undefined).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
  const [best, worst] = [known[0], known.at(-1)];
  const divided = statements
    .filter(({ disagreement }) => disagreement)
    .sort((a, b) => (b.deviation ?? 0) - (a.deviation ?? 0));
  const compared = known.filter(({ change }) => change !== undefined);
  return (
    <Fold
      title={say('views.team')}
      summary={respondents === 0 ? say('views.team.sumNone') : say('views.team.sum', { count: respondents })}
      openAtFirst
    >
      {respondents > 0 && suppressed && <p className={styles.text}>{say('views.team.suppressed')}</p>}
      {best && worst && (
        <>
          <Bars
            sentence={say('views.team.sentence', {
              audit: audit?.name || say('views.team.noName'),
              best: best.dimension,
              high: best.mean ?? 0,
              worst: worst.dimension,
              low: worst.mean ?? 0,
            })}
            heading={say('views.team.one')}
            min={1}
            max={5}
            names={{
              value: say('views.team.mean'),
              spread: say('views.team.spread'),
              ...(compared.length > 0 ? { mark: say('views.team.before') } : {}),
            }}
            rows={known.map(({ dimension, mean, before, deviation }) => ({
              name: dimension,
              value: mean,
              mark: before,
              spread: deviation,
            }))}
          />
          <NoteList
            title={say('views.team.disagreement')}
            goToCell={goToCell}
            none={say('views.team.agree')}
            notes={divided.map(({ statement, mean, deviation }) => ({
              id: statement.id,
              name: statement.name,
              place: cellOf('statements', statement, 'name'),
              text: say('views.team.disagree', { mean: mean ?? 0, spread: deviation ?? 0 }),
            }))}
          />
          {compared.length === 0 ? (
            <p className={styles.text}>{say('views.team.first')}</p>
          ) : (
            <Section title={say('views.team.since', { audit: previous?.name || say('views.team.before') })}>
              <ul className={styles.list}>
                {[...compared]
                  .sort((a, b) => (a.change ?? 0) - (b.change ?? 0))
                  .map(({ dimension, mean, before, change = 0 }) => {
                    const rounded = Math.round(change * 10) / 10 + 0;
                    return (
                      <li key={dimension} className={styles.item}>
                        <span>{dimension}</span>
                        <span className={styles.figures}>
                          {say('views.team.change', {
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
    </Fold>
  );
}
