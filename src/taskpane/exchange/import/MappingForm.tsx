// Which column of a file is which field of a table: proposed by the headers, changed by people.

import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { headerOf, type CsvColumn } from '../../../app';
import { columnsOf, TABLES, type TableName } from '../../../domain';
import type { Language } from '../../../locales';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';

interface MappingFormProps {
  readonly columns: readonly CsvColumn[];
  /** Undefined until it is known. */
  readonly table: TableName | undefined;
  /** By header; absent is left out. */
  readonly fields: ReadonlyMap<string, string>;
  /** Of the workbook, whose headers people see on the sheet. */
  readonly language: Language;
  readonly chooseTable: (table: TableName) => void;
  readonly chooseField: (header: string, field: string | undefined) => void;
}

export function MappingForm({ columns, table, fields, language, chooseTable, chooseField }: MappingFormProps) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  return (
    <>
      <Field label={t('paneExchange.import.table')}>
        <Select
          className={styles.field}
          value={table ?? ''}
          onChange={(_, { value }) => {
            const chosen = TABLES.find((one) => one === value);
            if (chosen) chooseTable(chosen);
          }}
        >
          {table === undefined && <option value="">{t('paneExchange.import.tableNone')}</option>}
          {TABLES.map((one) => (
            <option key={one} value={one}>
              {t(`table.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {table !== undefined && <Columns key={table} table={table} {...{ columns, fields, language, chooseField }} />}
    </>
  );
}

function Columns({
  columns,
  table,
  fields,
  language,
  chooseField,
}: Omit<MappingFormProps, 'table' | 'chooseTable'> & { readonly table: TableName }) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  // Of columns with one name only the first can be told.
  const named = columns.filter(({ header }, at) => columns.findIndex((one) => one.header === header) === at);
  // Open where there is something to say; from then on it is people who open and close it.
  const [isOpen] = useState(fields.size < named.length);
  return (
    <details open={isOpen}>
      <summary className={styles.more}>
        {t('paneExchange.import.columns', { known: fields.size, all: named.length })}
      </summary>
      <div className={styles.fields}>
        {named.map(({ header, example }) => (
          <Field
            key={header}
            label={header}
            {...(example === ''
              ? {}
              : {
                  hint: t('paneExchange.import.example', {
                    text: example.length > 60 ? `${example.slice(0, 60)}…` : example,
                  }),
                })}
          >
            <Select
              className={styles.field}
              value={fields.get(header) ?? ''}
              onChange={(_, { value }) => chooseField(header, value === '' ? undefined : value)}
            >
              <option value="">{t('paneExchange.import.leaveOut')}</option>
              {['id', ...columnsOf(table).map(([name]) => name)].map((name) => (
                <option key={name} value={name}>
                  {headerOf(table, name, language)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
