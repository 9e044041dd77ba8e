// The column that shows what answers an audit item: goals, activities, actions and roles by their ids.

import type { AUDIT_TABLES, Engagement } from '../../domain';
import { textKey, type Complete } from '../../locales';
import type { ComputedColumn } from '../schema/ColumnDefinition';
import { lineFor } from './lookup';

type AuditTable = (typeof AUDIT_TABLES)[number];

const texts: Complete<`computed.${AuditTable}.answeredBy`> = true;
void texts;

/** "G1.2, A14"; blank while nothing answers. */
export function answeredBy<T extends AuditTable>(table: T): ComputedColumn<Engagement[T][number]> {
  return {
    key: 'answeredBy',
    header: textKey('computed', table, 'answeredBy'),
    source: 'computed',
    width: 135,
    format: 'longText',
    value: ({ id }, { analysis }) => {
      const answers = lineFor(analysis.traceability.items, (item) => item.id, id)?.answeredBy;
      const ids = answers === undefined ? [] : Object.values(answers).flat();
      return ids.length === 0 ? null : ids.join(', ');
    },
  };
}
