// One workbook for each line of a list: template, list, names of the files, and all of them in one archive.

import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  assignFiles,
  fieldsNobodyHas,
  fileStem,
  inBraces,
  rosterInFile,
  USUAL_PATTERN,
  type RosterProblem,
  type Template,
} from '../../../app';
import type { ViewProps } from '../../ViewProps';
import { useI18n } from '../../i18n/I18n';
import { FileButton, type ChosenFile } from '../FileButton';
import { deliverFile, waysFor } from '../deliverFile';
import { describeDeliveryError, type MadeFile, type Told } from '../useDelivery';
import { useExchangeStyles } from '../useExchangeStyles';
import { useWaysOut } from '../useWaysOut';
import { useWork } from '../useWork';
import { wholeWorkbook } from '../wholeWorkbook';
import { WorkLine } from '../WorkLine';
import { makeEach } from './makeEach';
import { makeZip } from './makeZip';
import { OneByOne } from './OneByOne';
import { isComplete, PaneChoice, type PaneWish } from './PaneChoice';
import { RosterFindings, RosterPart } from './RosterPart';
import { mostBytes, TemplateChoice } from './TemplateChoice';
import { isReady, templateOfOpen, templatesFor, type TemplateSource } from './templateSource';

/** So many names show what the pattern does. */
const previewed = 3;

export function DistributeSection({ recomputed, session }: ViewProps) {
  const styles = useExchangeStyles();
  const { t, language } = useI18n();
  const { today } = recomputed.analysis;
  const [source, setSource] = useState<TemplateSource>('manager');
  const [fromFile, setFromFile] = useState<Template>();
  const [list, setList] = useState<ChosenFile>();
  const [start, setStart] = useState('');
  const [pattern, setPattern] = useState(USUAL_PATTERN);
  const [pane, setPane] = useState<PaneWish>({ kind: 'none' });
  const [told, setTold] = useState<Told>();
  const [later, setLater] = useState<readonly RosterProblem[]>([]);
  const [each, setEach] = useState<readonly MadeFile[]>();
  const ways = useWaysOut();
  const isOneByOne = waysFor('archive', ways).length === 0;
  const { progress, stop, run } = useWork();
  const roster = useMemo(
    () => list && rosterInFile(list.name, list.bytes, language, start === '' ? undefined : start),
    [list, start, language],
  );
  const read = roster && !('wrong' in roster) ? roster : undefined;
  const entries = useMemo(() => read?.entries ?? [], [read]);
  const usedPattern = pattern.trim() === '' ? USUAL_PATTERN : pattern;
  const assigned = useMemo(() => assignFiles(entries, usedPattern), [entries, usedPattern]);
  const template = source === 'file' ? fromFile : source;
  const fields = [
    ...new Set(entries.flatMap((entry) => Object.keys(entry.fields).map((field) => field.toLowerCase()))),
  ];
  const known = inBraces(fields);
  const unknown = useMemo(() => fieldsNobodyHas(usedPattern, entries), [usedPattern, entries]);
  const isReadyToMake = template !== undefined && entries.length > 0 && progress === undefined && isComplete(pane);
  const anew = (): void => {
    setTold(undefined);
    setLater([]);
    setEach(undefined);
  };
  const make = async (): Promise<void> => {
    if (!isReadyToMake) return;
    anew();
    try {
      const content =
        template === 'own' ? templateOfOpen((await wholeWorkbook(session, recomputed)) ?? recomputed) : template;
      const options = { today, pattern: usedPattern, ...(pane.kind === 'none' ? {} : { pane }) };
      if (isOneByOne) {
        const made = await run(entries.length, async (tell, signal) =>
          makeEach(entries, await templatesFor(content, language), options, tell, signal),
        );
        if (!made) return setTold({ intent: 'bad', text: t('paneReturned.stopped') });
        setLater(made.problems);
        return made.files.length > 0
          ? setEach(made.files)
          : setTold({ intent: 'bad', text: t('paneReturned.distribute.done', { made: 0, file: '' }) });
      }
      const result = await run(entries.length, async (tell, signal) =>
        makeZip(entries, await templatesFor(content, language), options, tell, signal),
      );
      if (!result) return setTold({ intent: 'bad', text: t('paneReturned.stopped') });
      const title =
        typeof content !== 'string' ? content.title : isReady(content) ? t(`template.ready.${content}`) : '';
      const file = `${fileStem(t('paneReturned.distribute.zip', { title, count: result.made }).replace(/\.zip$/, ''))}.zip`;
      if (result.made > 0) await deliverFile(session, ways, result.bytes, file, 'save');
      setLater(result.problems);
      setTold({
        intent: result.made > 0 ? 'good' : 'bad',
        text: t('paneReturned.distribute.done', { made: result.made, file }),
      });
    } catch (error) {
      setTold({ intent: 'bad', text: describeDeliveryError(error, t) });
    }
  };
  return (
    <div className={styles.section}>
      <TemplateChoice
        source={source}
        fromFile={fromFile}
        today={today}
        choose={(one) => {
          setSource(one);
          anew();
        }}
        chooseFile={(one) => {
          setFromFile(one);
          anew();
        }}
      />
      <div className={styles.group}>
        <h3 className={styles.subtitle}>{t('paneReturned.distribute.roster')}</h3>
        <p className={styles.small}>{t('paneReturned.distribute.rosterText')}</p>
      </div>
      <div className={styles.buttons}>
        <FileButton
          label={t(list ? 'paneReturned.distribute.chooseOtherRoster' : 'paneReturned.distribute.chooseRoster')}
          accept=".csv,.txt,.xlsx,.xlsm"
          most={mostBytes}
          appearance={list ? 'secondary' : 'primary'}
          choose={(file) => {
            setList(file);
            anew();
          }}
          tooLarge={(file) =>
            setTold({ intent: 'bad', text: t('roster.unreadable', { file, reason: t('unread.tooLarge') }) })
          }
        />
      </div>
      {roster && 'wrong' in roster && (
        <p role="status" className={mergeClasses(styles.told, styles.bad)}>
          {roster.wrong}
        </p>
      )}
      {list && read && <RosterPart file={list.name} roster={read} />}
      <RosterFindings problems={[...(read?.problems ?? []), ...(read?.remarks ?? []), ...later]} />
      {read && (
        <>
          <Field label={t('paneReturned.distribute.start')}>
            <Input
              className={styles.field}
              type="date"
              value={start}
              onChange={(_, { value }) => {
                setStart(value);
                anew();
              }}
            />
          </Field>
          <Field
            label={t('paneReturned.distribute.pattern')}
            hint={t('paneReturned.distribute.patternText', { fields: known })}
            {...(unknown.length === 0
              ? {}
              : {
                  validationState: 'warning' as const,
                  validationMessage: t('roster.noSuchField', { fields: inBraces(unknown), known }),
                })}
          >
            <Input
              className={styles.field}
              value={pattern}
              onChange={(_, { value }) => {
                setPattern(value);
                anew();
              }}
            />
          </Field>
          <PaneChoice
            wish={pane}
            choose={(one) => {
              setPane(one);
              anew();
            }}
          />
          {assigned.length > 0 && (
            <div className={styles.group}>
              <p className={styles.small}>{t('paneReturned.distribute.preview')}</p>
              <ul className={styles.list}>
                {assigned.slice(0, previewed).map(({ file, entry }) => (
                  <li key={entry.line}>{file}</li>
                ))}
              </ul>
            </div>
          )}
          {isOneByOne && <p className={styles.small}>{t('paneReturned.distribute.oneByOne')}</p>}
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={!isReadyToMake} onClick={() => void make()}>
              {t('paneReturned.distribute.make', { count: entries.length })}
            </Button>
          </div>
        </>
      )}
      {progress && (
        <WorkLine progress={progress} text={t('paneReturned.distribute.progress', { ...progress })} stop={stop} />
      )}
      <p role="status" className={mergeClasses(styles.text, told && styles.told, told && styles[told.intent])}>
        {told?.text}
      </p>
      {each && <OneByOne key={each.map(({ name }) => name).join('\n')} files={each} session={session} />}
    </div>
  );
}
