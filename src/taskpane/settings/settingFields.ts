// The settings of this workbook as inputs: only those whose cell is there.

import type { Recomputed } from '../../app';
import { textKey } from '../../locales';
import { fieldsOf } from '../../sheets';
import type { FieldSpec } from '../form/FieldSpec';
import type { I18n } from '../i18n/I18n';

/** By their key. */
export function settingFields(
  { located, engagement, settings }: Pick<Recomputed, 'located' | 'engagement' | 'settings'>,
  t: I18n['t'],
): ReadonlyMap<string, FieldSpec> {
  const values = fieldsOf('settings', engagement, settings);
  const table = [...located.tables.values()].find(
    ({ definition }) => definition.kind === 'record' && definition.record === 'settings',
  );
  const fields = table?.definition.kind === 'record' ? table.definition.fields.filter(({ computed }) => !computed) : [];
  return new Map(
    fields.map(({ key, rule, format }) => [
      key,
      {
        key,
        rule,
        value: values[key],
        label: t(textKey('setting', key)),
        percent: format === 'percent',
        ...(rule.kind === 'flag' ? {} : { hint: t(textKey('setting', key, 'help')) }),
      },
    ]),
  );
}
