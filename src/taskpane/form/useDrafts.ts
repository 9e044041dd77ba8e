// What somebody has typed and not saved yet, over what the workbook says meanwhile.

import { useEffect, useState } from 'react';
import type { RemedyValue } from '../../domain';
import { useI18n } from '../i18n/I18n';
import { draftOf } from './draftOf';
import type { FieldSpec } from './FieldSpec';
import { keepDrafts, keptDrafts } from './keptDrafts';
import { readDraft } from './readDraft';

export interface Drafts {
  readonly draftOf: (field: FieldSpec) => string;
  readonly problemOf: (field: FieldSpec) => string | undefined;
  readonly change: (field: FieldSpec, draft: string) => void;
  /** The values that differ from the workbook's. */
  readonly changed: readonly { readonly key: string; readonly value: RemedyValue }[];
  /** Whether something typed cannot be taken. */
  readonly isWrong: boolean;
  readonly forget: () => void;
}

/**
 * Fields nobody has touched follow the workbook; what was typed stays until it is saved or forgotten, or the form is left. `form` is its name, unlike that of any other: under it what was typed outlives a
 * reload of the pane. `typed` is what the form begins with, as if somebody had typed it.
 */
export function useDrafts(
  form: string,
  fields: readonly FieldSpec[],
  ratingMax: number,
  typed: Readonly<Record<string, string>> = {},
): Drafts {
  const { language } = useI18n();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(
    () => new Map([...keptDrafts(form), ...Object.entries(typed)]),
  );
  useEffect(() => keepDrafts(form, drafts), [form, drafts]);
  // Left in the pane, not with it: a page that is loaded anew ends no effects.
  useEffect(() => () => keepDrafts(form, new Map()), [form]);
  const touched = fields.flatMap((field) => {
    const draft = drafts.get(field.key);
    return draft === undefined || draft === draftOf(field, language)
      ? []
      : [{ key: field.key, ...readDraft(field, draft, language, ratingMax) }];
  });
  return {
    draftOf: (field) => drafts.get(field.key) ?? draftOf(field, language),
    problemOf: ({ key }) => touched.find((one) => one.key === key)?.problem,
    change: ({ key }, draft) => setDrafts((before) => new Map(before).set(key, draft)),
    changed: touched.map(({ key, value }) => ({ key, value })),
    isWrong: touched.some(({ problem }) => problem !== undefined),
    // What was typed since it was sent, while Excel was slow to answer, stays.
    forget: () =>
      setDrafts((now) =>
        now === drafts ? new Map() : new Map([...now].filter(([key, draft]) => drafts.get(key) !== draft)),
      ),
  };
}
