// Brings rows of another program into the workbook: choose the file, say which column is which, look, then write.

import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { orderedChanges } from '../../../app';
import type { TableName } from '../../../domain';
import { FILE_LIMITS } from '../../../exchange';
import type { ViewProps } from '../../ViewProps';
import { useI18n } from '../../i18n/I18n';
import { FileButton, type ChosenFile } from '../FileButton';
import type { Told } from '../useDelivery';
import { useExchangeStyles } from '../useExchangeStyles';
import { MappingForm } from './MappingForm';
import { Preview } from './Preview';
import { readOffer } from './readOffer';
import { rowsToWrite } from './rowsToWrite';

/** What people said about a file's columns. */
interface Said {
  readonly table?: TableName;
  /** Field by header, "-" for what is left out. */
  readonly map: Readonly<Record<string, string>>;
}

export function ImportSection({ recomputed, session }: ViewProps) {
  const styles = useExchangeStyles();
  const { t, language } = useI18n();
  const [file, setFile] = useState<ChosenFile>();
  const [said, setSaid] = useState<Said>({ map: {} });
  const [withUpdates, setWithUpdates] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [told, setTold] = useState<Told>();
  const status = useRef<HTMLParagraphElement>(null);
  // Read anew whenever the workbook changes, so that ids and what differs are those of now.
  const offer = useMemo(() => file && readOffer(file, recomputed, said, language), [file, recomputed, said, language]);
  const proposal = offer?.proposal;
  const table = said.table ?? proposal?.mapping[0]?.table;
  const fields = new Map(
    proposal
      ? proposal.mapping.flatMap(({ column, field }) => (field === undefined ? [] : [[column, field] as const]))
      : [],
  );
  const rows = proposal && rowsToWrite(proposal);
  const added = rows?.added ?? 0;
  const changed = withUpdates ? (rows?.changed ?? 0) : 0;
  const begin = (chosen: ChosenFile | undefined, note?: Told): void => {
    setFile(chosen);
    setSaid({ map: {} });
    setWithUpdates(false);
    setTold(note);
  };
  const write = async (): Promise<void> => {
    if (!proposal || isWriting || added + changed === 0) return;
    setWriting(true);
    let done = 0;
    const form = {};
    const batches = orderedChanges(proposal, withUpdates);
    for (const batch of batches) {
      if (!(await session.change(batch, undefined, form))) break;
      done += 1;
    }
    setWriting(false);
    if (done === batches.length)
      begin(undefined, { intent: 'good', text: t('paneExchange.import.written', { added, changed }) });
    else if (done === 0) setTold({ intent: 'bad', text: t('views.notSaved') });
    else begin(undefined, { intent: 'bad', text: t('paneExchange.import.half') });
    status.current?.focus();
  };
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <div className={styles.group}>
        <p className={styles.legend}>
          {file ? t('paneExchange.import.reading', { file: file.name }) : t('paneExchange.import.file')}
        </p>
        {!file && <p className={styles.small}>{t('paneExchange.import.fileText')}</p>}
      </div>
      <div className={styles.buttons}>
        <FileButton
          label={t(file ? 'paneExchange.otherFile' : 'paneExchange.chooseFile')}
          accept=".csv,.txt,.tsv,.zip,.xml"
          most={FILE_LIMITS.bytes}
          appearance={file ? 'secondary' : 'primary'}
          choose={begin}
          tooLarge={() =>
            begin(undefined, { intent: 'bad', text: t('exchange.tooLarge', { limit: FILE_LIMITS.bytes / 2 ** 20 }) })
          }
        />
      </div>
      {offer?.problem && (
        <p role="alert" className={mergeClasses(styles.told, styles.bad)}>
          {t(offer.problem.key, offer.problem.params)}
        </p>
      )}
      {offer && offer.columns.length > 0 && (
        <MappingForm
          columns={offer.columns}
          table={table}
          fields={fields}
          language={recomputed.language}
          chooseTable={(next) => setSaid({ table: next, map: {} })}
          chooseField={(header, field) => {
            // Two columns cannot fill one field: the one chosen last does.
            const [other] = [...fields].find(([one, known]) => known === field && one !== header) ?? [];
            setSaid({
              ...(table === undefined ? {} : { table }),
              map: { ...said.map, ...(other === undefined ? {} : { [other]: '-' }), [header]: field ?? '-' },
            });
          }}
        />
      )}
      {proposal && (
        <>
          <Preview proposal={proposal} recomputed={recomputed} />
          {rows !== undefined && rows.changed > 0 && (
            <div className={styles.ticks}>
              <Checkbox
                checked={withUpdates}
                onChange={(_, { checked }) => setWithUpdates(checked === true)}
                label={
                  <>
                    {t('paneExchange.import.update', { count: rows.changed })}
                    <span className={styles.hint}>{t('paneExchange.import.updateText')}</span>
                  </>
                }
              />
            </div>
          )}
          {added + (rows?.changed ?? 0) === 0 ? (
            <p className={styles.text}>{t('paneExchange.import.nothing')}</p>
          ) : (
            <div className={styles.buttons}>
              <Button type="submit" appearance="primary" disabledFocusable={isWriting || added + changed === 0}>
                {added + changed === 0
                  ? t('paneExchange.import.write', { added: 0, both: 'no', changed: rows?.changed ?? 0 })
                  : t('paneExchange.import.write', { added, both: added > 0 && changed > 0 ? 'yes' : 'no', changed })}
              </Button>
            </div>
          )}
        </>
      )}
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className={mergeClasses(styles.text, told !== undefined && styles.told, told && styles[told.intent])}
      >
        {told?.text}
      </p>
    </form>
  );
}
