// What a file would change, row by row, before anybody said yes.

import { headerOf, describeValue, type ImportFinding, type ImportProposal, type Recomputed } from '../../../app';
import { completeEngagement, type SingleName, type TableName } from '../../../domain';
import { useWords } from '../../words/Words';
import { useTravelStyles } from '../useTravelStyles';
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
  const styles = useTravelStyles();
  const { say } = useWords();
  const { additions, updates, findings, same } = proposal;
  // People who come with the same file are called by their names as well.
  const newcomers = additions.flatMap(({ table, id, values }) =>
    table === 'people' ? [{ id, name: String(values.name ?? '') }] : [],
  );
  const people = [...engagement.people, ...completeEngagement({ people: newcomers }).people];
  const valueOf = (table: TableName | SingleName, column: string, value: unknown): string =>
    describeValue(table, column, value, people, ofWorkbook) || '–';
  const cell = (table: TableName, column: string, value: unknown): string =>
    say('paneTravel.import.cell', {
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
        {say('paneTravel.import.summary', { ...rowsToWrite(proposal), same })}
      </p>
      <LongList
        title={say('paneTravel.import.findings')}
        items={inOrder(findings).map(({ key, params }, at) => ({ key: `${at}`, text: say(key, params) }))}
      />
      <LongList
        title={say('paneTravel.import.new')}
        items={additions.map(({ table, id, values: { name, ...rest } }, at) => ({
          key: `${at}`,
          text: say('paneTravel.import.row', { table: say(`table.${table}`), id, name: String(name ?? '') }),
          more: Object.entries(rest)
            .filter(([, value]) => value !== undefined)
            .map(([column, value]) => cell(table, column, value))
            .join(' · '),
        }))}
      />
      <LongList
        title={say('paneTravel.import.differing')}
        items={updates.map(({ table, id, column, from, to }, at) => ({
          key: `${at}`,
          text: say('paneTravel.import.row', { table: say(`table.${table}`), id, name: nameOf(table, id) }),
          more: say('paneTravel.import.change', {
            column: headerOf(table, column, ofWorkbook),
            from: valueOf(table, column, from),
            to: valueOf(table, column, to),
          }),
        }))}
      />
    </>
  );
}
