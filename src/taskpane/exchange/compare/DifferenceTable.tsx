// The differences of one table: a tick for all of it, for each row, and for each field where there are several.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Copy, RowDifference, TableDifference } from '../../../app';
import type { Difference } from '../../../domain';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';
import { authorText, contentText, differenceText } from './describe';
import { GroupCheckbox, type Choice } from './GroupCheckbox';

const useStyles = makeStyles({
  table: {
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  within: { display: 'flex', flexDirection: 'column', paddingInlineStart: tokens.spacingHorizontalL, minWidth: 0 },
  line: { display: 'block', minWidth: 0 },
});

/** So many rows of a table are shown at first. */
const first = 12;

interface DifferenceTableProps extends Choice {
  readonly group: TableDifference<Difference>;
  readonly mine: Copy;
  readonly returned: Copy;
}

export function DifferenceTable({ group: { table, rows }, mine, returned, ...choice }: DifferenceTableProps) {
  const styles = useStyles();
  const shared = useExchangeStyles();
  const words = useI18n();
  const { t } = words;
  const [isWhole, setWhole] = useState(false);
  const keys = rows.flatMap(({ fields }) => fields.map(({ key }) => key));
  const line = (difference: Difference, row?: string) => {
    const content = contentText(difference, mine, returned, words);
    const author = authorText(difference, mine, returned, words);
    return (
      <>
        {row !== undefined && row !== '' && <span className={styles.line}>{row}</span>}
        <span className={styles.line}>{differenceText(difference, mine, returned, words)}</span>
        {content !== undefined && <span className={shared.hint}>{content}</span>}
        {author !== undefined && <span className={shared.hint}>{author}</span>}
      </>
    );
  };
  const rowOf = ({ key, row, fields }: RowDifference<Difference>) => {
    const [only] = fields;
    if (only && fields.length === 1)
      return (
        <GroupCheckbox
          key={key}
          keys={[only.key]}
          label={<span>{line(only.one, only.one.kind === 'changed' ? row : undefined)}</span>}
          {...choice}
        />
      );
    const inner = fields.map((field) => (
      <GroupCheckbox key={field.key} keys={[field.key]} label={<span>{line(field.one)}</span>} {...choice} />
    ));
    // A record is one row: the tick of its table is that of the row.
    return row === '' ? (
      inner
    ) : (
      <div key={key} role="group" aria-label={row}>
        <GroupCheckbox keys={fields.map((field) => field.key)} label={row} {...choice} />
        <div className={styles.within}>{inner}</div>
      </div>
    );
  };
  return (
    <fieldset className={styles.table} aria-label={table}>
      <GroupCheckbox
        keys={keys}
        label={<span className={styles.head}>{t('paneReturned.compare.table', { table, count: keys.length })}</span>}
        {...choice}
      />
      <div className={styles.within}>{(isWhole ? rows : rows.slice(0, first)).map(rowOf)}</div>
      {!isWhole && rows.length > first && (
        <Button appearance="subtle" size="small" onClick={() => setWhole(true)}>
          {t('paneExchange.showAll', { count: rows.length })}
        </Button>
      )}
    </fieldset>
  );
}
