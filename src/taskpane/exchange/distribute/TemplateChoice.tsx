// The choice of the template.

import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { templateInFile, type Template } from '../../../app';
import type { Day } from '../../../domain';
import { useI18n } from '../../i18n/I18n';
import { FileButton, type ChosenFile } from '../FileButton';
import { useExchangeStyles } from '../useExchangeStyles';
import { isReady, TEMPLATE_SOURCES, type TemplateSource } from './templateSource';

/** Bytes; no template comes near. */
export const mostBytes = 100 * 2 ** 20;

interface TemplateChoiceProps {
  readonly source: TemplateSource;
  /** The template from a file, once there is one. */
  readonly fromFile: Template | undefined;
  readonly today: Day;
  readonly choose: (source: TemplateSource) => void;
  readonly chooseFile: (template: Template | undefined) => void;
}

export function TemplateChoice({ source, fromFile, today, choose, chooseFile }: TemplateChoiceProps) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  const [problem, setProblem] = useState<string>();
  const open = ({ name: file, bytes }: ChosenFile): void => {
    const found = templateInFile(bytes, today);
    chooseFile(typeof found === 'string' ? undefined : found);
    if (typeof found !== 'string') setProblem(undefined);
    else
      setProblem(
        found === 'notATemplate'
          ? t('paneReturned.distribute.notATemplate', { file })
          : t('paneReturned.distribute.templateUnread', { file, reason: t(`unread.${found}`) }),
      );
  };
  const about = isReady(source)
    ? t(`template.ready.${source}.about`)
    : source === 'own'
      ? t('paneReturned.distribute.ownText')
      : undefined;
  return (
    <div className={styles.section}>
      <Field label={t('paneReturned.distribute.template')} {...(about === undefined ? {} : { hint: about })}>
        <Select className={styles.field} value={source} onChange={(_, { value }) => choose(value as TemplateSource)}>
          {TEMPLATE_SOURCES.map((one) => (
            <option key={one} value={one}>
              {isReady(one)
                ? t(`template.ready.${one}`)
                : t(one === 'own' ? 'paneReturned.distribute.own' : 'paneReturned.distribute.fromFile')}
            </option>
          ))}
        </Select>
      </Field>
      {source === 'file' && (
        <>
          <div className={styles.buttons}>
            <FileButton
              label={t('paneReturned.distribute.chooseTemplate')}
              accept=".xlsx,.xlsm,.xltx"
              most={mostBytes}
              choose={open}
              tooLarge={(file) =>
                setProblem(t('paneReturned.distribute.templateUnread', { file, reason: t('unread.tooLarge') }))
              }
            />
          </div>
          <p role="status" className={styles.text}>
            {problem ?? (fromFile && t('paneReturned.distribute.templateIs', { title: fromFile.title }))}
          </p>
        </>
      )}
    </div>
  );
}
