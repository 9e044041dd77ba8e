// What would follow, in sentences: the finish of the whole, deadlines, slack, and what else moves.

import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, formatList } from '../../locales';
import { useI18n } from '../i18n/I18n';
import type { Effect } from './whatIf';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    paddingInlineStart: '2em',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  warn: { fontWeight: tokens.fontWeightSemibold },
});

export function EffectList({
  effect: { after, later, wished, moved, stillMissed, newlyMissed, rescued },
}: {
  readonly effect: Effect;
}) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const day = (text: string | undefined): string => (text === undefined ? '' : formatDay(language, text));
  const slack = wished && ([wished.before.totalSlack, wished.after.totalSlack] as const);
  return (
    <ul className={styles.list}>
      {wished && (
        <li>{t('work.effect.itself', { start: day(wished.after.start), finish: day(wished.after.finish) })}</li>
      )}
      <li>
        {t(later === 0 ? 'work.effect.sameFinish' : later > 0 ? 'work.effect.later' : 'work.effect.earlier', {
          day: day(after),
          days: Math.abs(later),
        })}
      </li>
      {newlyMissed.map((one) => (
        <li key={one.action.id} className={styles.warn}>
          {t('work.effect.missed', {
            name: `${one.action.id} ${one.action.name}`,
            deadline: day(one.action.deadline),
            days: one.missedBy,
          })}
        </li>
      ))}
      {stillMissed.map(({ before, after: then }) => (
        <li key={then.action.id} className={styles.warn}>
          {t('work.effect.stillMissed', {
            name: `${then.action.id} ${then.action.name}`,
            deadline: day(then.action.deadline),
            days: then.missedBy,
            before: before.missedBy,
          })}
        </li>
      ))}
      {rescued.map((one) => (
        <li key={one.action.id}>
          {t('work.effect.rescued', {
            name: `${one.action.id} ${one.action.name}`,
            deadline: day(one.action.deadline),
          })}
        </li>
      ))}
      {stillMissed.length + newlyMissed.length + rescued.length === 0 && <li>{t('work.effect.sameDeadlines')}</li>}
      {slack && slack[0] !== undefined && slack[1] !== undefined && slack[0] !== slack[1] && (
        <li>{t('work.effect.slack', { before: slack[0], after: slack[1] })}</li>
      )}
      {moved.length > 0 && (
        <li>
          {t('work.effect.moved', {
            count: moved.length,
            list: formatList(
              language,
              moved.map(({ after: one }) => one.action.id),
            ),
          })}
        </li>
      )}
    </ul>
  );
}
