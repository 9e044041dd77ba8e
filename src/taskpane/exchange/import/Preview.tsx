// What a file would change, row by row, before anybody said yes.

import { headerOf, describeValue, type ImportFinding, type ImportProposal, type Recomputed } from '../../../app';
import { completeEngagement, type SingleName, type TableName } from '../../../domain';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';
import { LongList } from './LongList';
import { rowsToWrite } from './rowsToWrite';

interface PreviewProps {
  readonly proposal: ImportProposal;
  readonly recomputed: Recomputed;
}

/** What concerns the whole file first, then line by line. */
function inOrder(findings: readonly ImportFinding[]): readonly ImportFinding[] {
  const lineOf = ({ params: { line } }: ImportFinding): number => (typeof line === 'number' ? line : 0);
  return [...findings].sort((a, b) => lineOf(a) - lineOf(b));
}

export function Preview({ proposal, recomputed: { engagement, language: ofWorkbook } }: PreviewProps) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  const { additions, updates, findings, same } = proposal;
  // People who come with the same file are called by their names as well.
  const newcomers = additions.flatMap(({ table, id, values }) =>
    table === 'people' ? [{ id, name: String(values.name ?? '') }] : [],
  );
  const people = [...engagement.people, ...completeEngagement({ people: newcomers }).people];
  const valueOf = (table: TableName | SingleName, column: string, value: unknown): string =>
    describeValue(table, column, value, people, ofWorkbook) || '–';
  const cell = (table: TableName, column: string, value: unknown): string =>
    t('paneExchange.import.cell', {
      column: headerOf(table, column, ofWorkbook),
      value: valueOf(table, column, value),
    });
  const nameOf = (table: TableName | SingleName, id: string): string => {
    if (id === '') return '';
    const row = (engagement[table as TableName] as readonly { readonly id: string; readonly name?: string }[]).find(
      (one) => one.id === id,
    );
    return row?.name ?? '';
  };
  return (
    <>
      <p className={styles.text} aria-live="polite">
        {t('paneExchange.import.summary', { ...rowsToWrite(proposal), same })}
      </p>
      <LongList
        title={t('paneExchange.import.findings')}
        items={inOrder(findings).map(({ key, params }, at) => ({ key: `${at}`, text: t(key, params) }))}
      />
      <LongList
        title={t('paneExchange.import.new')}
        items={additions.map(({ table, id, values: { name, ...rest } }, at) => ({
          key: `${at}`,
          text: t('paneExchange.import.row', { table: t(`table.${table}`), id, name: String(name ?? '') }),
          more: Object.entries(rest)
            .filter(([, value]) => value !== undefined)
            .map(([column, value]) => cell(table, column, value))
            .join(' · '),
        }))}
      />
      <LongList
        title={t('paneExchange.import.differing')}
        items={updates.map(({ table, id, column, from, to }, at) => ({
          key: `${at}`,
          text: t('paneExchange.import.row', { table: t(`table.${table}`), id, name: nameOf(table, id) }),
          more: t('paneExchange.import.change', {
            column: headerOf(table, column, ofWorkbook),
            from: valueOf(table, column, from),
            to: valueOf(table, column, to),
          }),
        }))}
      />
    </>
  );
}
