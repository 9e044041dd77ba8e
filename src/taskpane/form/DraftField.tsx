// One value of a form that keeps what is typed until it is saved.

import type { ComponentProps } from 'react';
import type { Drafts } from './useDrafts';
import { ValueField } from './ValueField';

interface DraftFieldProps extends Pick<ComponentProps<typeof ValueField>, 'field' | 'warning'> {
  readonly drafts: Drafts;
  /** Offered where a person is asked for. */
  readonly people?: ComponentProps<typeof ValueField>['people'];
  /** What is wrong with it besides what cannot be read. */
  readonly problem?: string | undefined;
}

export function DraftField({ field, drafts, people = [], problem, warning }: DraftFieldProps) {
  return (
    <ValueField
      field={field}
      draft={drafts.draftOf(field)}
      problem={drafts.problemOf(field) ?? problem}
      warning={warning}
      people={people}
      change={(draft) => drafts.change(field, draft)}
    />
  );
}
