// One thing with what answers it, or what it answers; an open audit item can be accepted with a reason.

import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Session } from '../../app';
import { useSave } from '../form/useSave';
import { useI18n } from '../i18n/I18n';
import { GoTo } from '../components/GoTo';
import type { TraceLineInView } from './traceLines';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  open: { borderInlineStartColor: tokens.colorStatusWarningBorderActive },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  links: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  accept: { alignSelf: 'start', minWidth: 0 },
});

interface TraceItemProps {
  readonly line: TraceLineInView;
  readonly fromAudit: boolean;
  readonly session: Pick<Session, 'goToCell' | 'change'>;
  readonly tell: (text: string) => void;
}

export function TraceItem({
  line: { id, name, place, links, state, reason, acceptAt },
  fromAudit,
  session,
  tell,
}: TraceItemProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState('');
  const { save } = useSave(session, id);
  const form = useRef<HTMLFormElement>(null);
  const toField = (): void => form.current?.querySelector('textarea')?.focus();
  useEffect(() => {
    if (writing) toField();
  }, [writing]);
  const label = `${id} ${name}`.trim();
  const accept = async (): Promise<void> => {
    if (!acceptAt || text.trim() === '') return toField();
    const saved = (): void => {
      tell(t('views.trace.acceptedNow', { name: label }));
      setWriting(false);
    };
    if (!(await save([{ kind: 'set', place: acceptAt, value: text.trim() }], saved))) tell(t('views.notSaved'));
  };
  return (
    <li className={mergeClasses(styles.item, state === 'open' && styles.open)}>
      <div>
        <GoTo id={id} name={name} place={place} goToCell={session.goToCell} />
      </div>
      {state === 'open' && <p className={styles.text}>{t(fromAudit ? 'views.trace.open' : 'views.trace.orphan')}</p>}
      {state === 'quiet' && fromAudit && <p className={styles.text}>{t('views.trace.quiet')}</p>}
      {reason !== undefined && <p className={styles.text}>{t('views.trace.accepted', { reason })}</p>}
      {links.length > 0 && (
        <>
          <p className={styles.text}>{t(fromAudit ? 'views.trace.answeredBy' : 'views.trace.answers')}</p>
          <ul className={styles.links}>
            {links.map((link) => (
              <li key={link.id}>
                <GoTo {...link} goToCell={session.goToCell} />
              </li>
            ))}
          </ul>
        </>
      )}
      {state === 'open' && acceptAt && !writing && (
        <Button
          size="small"
          className={styles.accept}
          aria-label={t('views.trace.acceptName', { name: label })}
          onClick={() => setWriting(true)}
        >
          {t('views.trace.accept')}
        </Button>
      )}
      {state === 'open' && acceptAt && writing && (
        <form
          ref={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void accept();
          }}
          onKeyDown={({ key }) => {
            if (key === 'Escape') setWriting(false);
          }}
        >
          <Field label={t('views.trace.reason')} size="small">
            <Textarea value={text} resize="vertical" required onChange={(_, { value }) => setText(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button type="submit" size="small" appearance="primary">
              {t('views.save')}
            </Button>
            <Button size="small" onClick={() => setWriting(false)}>
              {t('views.cancel')}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
