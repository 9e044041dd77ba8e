// Moves a goal without dragging: choose where it belongs.

import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalLine } from '../../domain';
import { useI18n } from '../i18n/I18n';
import { moveProblem } from './moveProblem';
import { nameOf } from './nameOf';
import { useFormStyles } from '../components/useFormStyles';

interface MoveFormProps {
  readonly lines: readonly GoalLine[];
  readonly at: number;
  readonly move: (target: number | undefined) => void;
}

/** Offers only places where it may go. */
export function MoveForm({ lines, at, move }: MoveFormProps) {
  const styles = useFormStyles();
  const { t } = useI18n();
  const now = lines[at]?.parent;
  const [target, setTarget] = useState<string>();
  const value = target ?? String(now ?? '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        move(value === '' ? undefined : Number(value));
      }}
    >
      <Field label={t('views.move.under')} size="small">
        <Select className={styles.field} size="small" value={value} onChange={(_, { value: next }) => setTarget(next)}>
          <option value="">{t('views.move.top')}</option>
          {lines.map((line, place) => {
            const problem = moveProblem(lines, at, place);
            return (
              (problem === undefined || problem === 'already') && (
                <option key={line.goal.row} value={place}>
                  {'\u00a0'.repeat(line.depth * 2)}
                  {nameOf(line, t('text.nameless'))}
                </option>
              )
            );
          })}
        </Select>
      </Field>
      <Button type="submit" size="small" className={styles.save}>
        {t('views.move.go')}
      </Button>
    </form>
  );
}
