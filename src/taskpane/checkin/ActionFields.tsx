// One action: how far it is, one press for done, and the days it began and ended where these are not known yet.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { COLUMNS, type Day } from '../../domain';
import { formatDay } from '../../locales';
import { draftOf } from '../form/draftOf';
import type { FieldSpec } from '../form/FieldSpec';
import type { Drafts } from '../form/useDrafts';
import { DraftField } from '../form/DraftField';
import { useI18n } from '../i18n/I18n';
import type { ActionAsked } from './checkInOf';

const useStyles = makeStyles({
  action: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalS,
    '& input': { minWidth: 0, width: '100%' },
  },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
    gap: tokens.spacingHorizontalS,
    '& input': { minWidth: 0, width: '100%' },
  },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

interface ActionSpecs {
  readonly progress: FieldSpec;
  readonly began: FieldSpec;
  readonly finished: FieldSpec;
}

/** The days are proposed as they were planned, as far as that has come; they are asked for only where the answer is new. */
export function actionFields(
  { action, progress, planned }: ActionAsked,
  label: string,
  today: Day,
  words: { readonly began: string; readonly finished: string } = { began: '', finished: '' },
): ActionSpecs {
  const { progress: share, actualStart, actualFinish } = COLUMNS.projectActions;
  const began = planned.start < today ? planned.start : today;
  const isPast = planned.finish < today && planned.finish >= (action.actualStart ?? began);
  return {
    progress: { key: `progress ${action.id}`, rule: share, label, percent: true, value: progress },
    began: { key: `began ${action.id}`, rule: actualStart, label: words.began, value: began },
    finished: {
      key: `finished ${action.id}`,
      rule: actualFinish,
      label: words.finished,
      value: isPast ? planned.finish : today,
    },
  };
}

interface ActionFieldsProps {
  readonly one: ActionAsked;
  /** The day of the check-in. */
  readonly today: Day;
  readonly drafts: Drafts;
}

export function ActionFields({ one, today, drafts }: ActionFieldsProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const { action, state, start, finish } = one;
  const name = action.name === '' ? t('text.nameless') : action.name;
  const fields = actionFields(one, name, today, {
    began: t('work.action.began'),
    finished: t('work.action.finished'),
  });
  const typed = drafts.changed.find(({ key }) => key === fields.progress.key)?.value;
  const show = (field: FieldSpec) => <DraftField field={field} drafts={drafts} />;
  const isLate = action.deadline !== undefined && action.deadline < today;
  const hint = [
    state === 'notStarted' && start > today ? t('work.action.begins', { day: formatDay(language, start) }) : undefined,
    action.deadline === undefined
      ? t('work.action.finish', { day: formatDay(language, finish) })
      : t(isLate ? 'work.action.late' : 'work.action.deadline', { day: formatDay(language, action.deadline) }),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
  return (
    <div className={styles.action} role="group" aria-label={name}>
      <div className={styles.line}>
        {show(fields.progress)}
        <Button
          aria-label={t('work.action.doneNamed', { name })}
          aria-pressed={typed === 1}
          appearance={typed === 1 ? 'primary' : 'secondary'}
          onClick={() => drafts.change(fields.progress, typed === 1 ? draftOf(fields.progress, language) : '100')}
        >
          {t('work.action.done')}
        </Button>
      </div>
      <p className={styles.hint}>{hint}</p>
      {typeof typed === 'number' && typed > 0 && (
        <div className={styles.days}>
          {action.actualStart === undefined && show(fields.began)}
          {typed >= 1 && action.actualFinish === undefined && show(fields.finished)}
        </div>
      )}
    </div>
  );
}
