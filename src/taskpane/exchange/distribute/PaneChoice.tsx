// Whether workbooks for many open Coachbook beside them, and by which way its readers have got it.

import { Field, Input, Select } from '@fluentui/react-components';
import type { PaneSource } from '../../../app';
import { useI18n } from '../../i18n/I18n';
import { useExchangeStyles } from '../useExchangeStyles';

/** What was chosen; a network folder may still be half typed. */
export type PaneWish = PaneSource | { readonly kind: 'none' };

const KINDS = ['none', 'admin', 'share', 'developer'] as const satisfies readonly PaneWish['kind'][];

/** A network folder begins with two strokes and names a server and a folder. */
const networkFolder = /^\\\\[^\\]+\\.+$/;

export const isComplete = (wish: PaneWish): boolean => wish.kind !== 'share' || networkFolder.test(wish.folder.trim());

export function PaneChoice({ wish, choose }: { readonly wish: PaneWish; readonly choose: (wish: PaneWish) => void }) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  const choice = (value: string): PaneWish => {
    const kind = KINDS.find((one) => one === value) ?? 'none';
    return kind === 'share' ? { kind, folder: '' } : { kind };
  };
  return (
    <>
      <Field label={t('paneReturned.distribute.pane')} hint={t('paneReturned.distribute.paneText')}>
        <Select className={styles.field} value={wish.kind} onChange={(_, { value }) => choose(choice(value))}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`paneReturned.distribute.pane.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {wish.kind === 'share' && (
        <Field
          label={t('paneReturned.distribute.folder')}
          {...(isComplete(wish)
            ? {}
            : { validationState: 'none' as const, validationMessage: t('paneReturned.distribute.folderText') })}
        >
          <Input
            className={styles.field}
            value={wish.folder}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value: folder }) => choose({ kind: 'share', folder })}
          />
        </Field>
      )}
    </>
  );
}
