// Whether workbooks for many open Coachbook beside them, and by which way its readers have got it.

import { Field, Input, Select } from '@fluentui/react-components';
import type { PaneSource } from '../../../app';
import { useWords } from '../../words/Words';
import { useTravelStyles } from '../useTravelStyles';

/** What was chosen; a network folder may still be half typed. */
export type PaneWish = PaneSource | { readonly kind: 'none' };

const KINDS = ['none', 'admin', 'share', 'developer'] as const satisfies readonly PaneWish['kind'][];

/** A network folder begins with two strokes and names a server and a folder. */
const networkFolder = /^\\\\[^\\]+\\.+$/;

export const isComplete = (wish: PaneWish): boolean => wish.kind !== 'share' || networkFolder.test(wish.folder.trim());

export function PaneChoice({ wish, choose }: { readonly wish: PaneWish; readonly choose: (wish: PaneWish) => void }) {
  const styles = useTravelStyles();
  const { say } = useWords();
  const choice = (value: string): PaneWish => {
    const kind = KINDS.find((one) => one === value) ?? 'none';
    return kind === 'share' ? { kind, folder: '' } : { kind };
  };
  return (
    <>
      <Field label={say('paneReturned.distribute.pane')} hint={say('paneReturned.distribute.paneText')}>
        <Select className={styles.field} value={wish.kind} onChange={(_, { value }) => choose(choice(value))}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`paneReturned.distribute.pane.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      {wish.kind === 'share' && (
        <Field
          label={say('paneReturned.distribute.folder')}
          {...(isComplete(wish)
            ? {}
            : { validationState: 'none' as const, validationMessage: say('paneReturned.distribute.folderText') })}
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
