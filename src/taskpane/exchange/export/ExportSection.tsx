// Writes the engagement for other programs: as what, which parts of it, and what the file is good for.

import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { TABLES, type TableName } from '../../../domain';
import { CALENDAR_PARTS, type CalendarPart } from '../../../exchange';
import { loadWhole } from '../../../locales';
import type { ViewProps } from '../../ViewProps';
import { useI18n } from '../../i18n/I18n';
import { DeliveryNote } from '../DeliveryNote';
import { CheckboxGroup } from '../CheckboxGroup';
import { waysFor } from '../deliverFile';
import { useDelivery, type MadeFile } from '../useDelivery';
import { useExchangeStyles } from '../useExchangeStyles';
import { WayButtons } from '../WayButtons';
import { wholeWorkbook } from '../wholeWorkbook';
import { EXPORT_KINDS, exportOf, type ExportKind } from './exportKinds';

export function ExportSection({ recomputed, session }: ViewProps) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  const { engagement, language: ofWorkbook } = recomputed;
  const [kind, setKind] = useState<ExportKind>('ics');
  const [chosen, setTable] = useState<TableName>();
  const [parts, setParts] = useState<readonly CalendarPart[]>(CALENDAR_PARTS);
  const delivery = useDelivery(session);
  const filled = TABLES.filter((one) => engagement[one].length > 0);
  // All tables are one archive; where that cannot be saved, they go one by one.
  const canTakeAll = waysFor('archive', delivery.ways).length > 0;
  const table = chosen ?? (canTakeAll ? undefined : filled[0]);
  const ways = waysFor(kind === 'values' ? 'workbook' : 'text', delivery.ways);
  const problem =
    kind === 'ics' && parts.length === 0
      ? t('paneExchange.export.noPart')
      : kind === 'project' && engagement.projectActions.length === 0
        ? t('paneExchange.export.noActions')
        : undefined;
  const make = async (): Promise<MadeFile> => {
    await loadWhole(ofWorkbook);
    return exportOf(
      kind,
      recomputed,
      { now: Date.now(), parts, ...(kind === 'csv' && table !== undefined ? { tables: [table] } : {}) },
      kind === 'values' ? await wholeWorkbook(session, recomputed) : undefined,
    );
  };
  const choose = (change: () => void): void => {
    change();
    delivery.forget();
  };
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === undefined) void delivery.deliver(make, ways[0] ?? 'save');
      }}
    >
      <Field label={t('paneExchange.export.as')}>
        <RadioGroup value={kind} onChange={(_, { value }) => choose(() => setKind(value as ExportKind))}>
          {EXPORT_KINDS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {t(`paneExchange.export.${one}`)}
                  {one === kind && <span className={styles.hint}>{t(`paneExchange.export.${one}.text`)}</span>}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {kind === 'csv' && (
        <Field label={t('paneExchange.export.tables')}>
          <Select
            className={styles.field}
            value={table ?? ''}
            onChange={(_, { value }) => choose(() => setTable(TABLES.find((one) => one === value)))}
          >
            {canTakeAll && <option value="">{t('paneExchange.export.allTables')}</option>}
            {filled.map((one) => (
              <option key={one} value={one}>
                {t('paneExchange.export.tableRows', { table: t(`table.${one}`), count: engagement[one].length })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === 'ics' && (
        <CheckboxGroup
          label={t('paneExchange.export.parts')}
          choices={CALENDAR_PARTS.map((part) => ({ name: part, label: t(`paneExchange.export.part.${part}`) }))}
          chosen={parts}
          problem={
            problem ??
            (parts.includes('personal') && engagement.personalActions.length > 0
              ? t('paneExchange.export.private')
              : undefined)
          }
          choose={(chosen) => choose(() => setParts(CALENDAR_PARTS.filter((part) => chosen.includes(part))))}
        />
      )}
      {kind === 'project' && problem !== undefined && <p className={styles.small}>{problem}</p>}
      <WayButtons
        submits
        ways={ways}
        isDisabled={delivery.isBusy || problem !== undefined}
        choose={(way) => void delivery.deliver(make, way)}
      />
      <DeliveryNote {...delivery} />
    </form>
  );
}
