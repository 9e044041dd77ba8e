// The settings of this workbook as inputs: only those whose cell is there.

import type { Recomputed } from '../../app';
import type { MessageKey } from '../../locales';
import { fieldsOf } from '../../sheets';
import type { FieldSpec } from '../form/FieldSpec';
import type { Words } from '../words/Words';

/** By their key. */
export function settingFields(
  { located, engagement, settings }: Pick<Recomputed, 'located' | 'engagement' | 'settings'>,
  say: Words['say'],
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
        label: say(`setting.${key}` as MessageKey),
        percent: format === 'percent',
        ...(rule.kind === 'flag' ? {} : { hint: say(`setting.${key}.help` as MessageKey) }),
      },
    ]),
  );
}
