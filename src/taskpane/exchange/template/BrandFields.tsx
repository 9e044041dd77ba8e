// Colour and logo of a template.

import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { asColor, logoOf, MOST_LOGO_BYTES, type Logo } from '../../../app';
import { contrast } from '../../../sheets';
import { useI18n } from '../../i18n/I18n';
import { FileButton } from '../FileButton';
import { useExchangeStyles } from '../useExchangeStyles';

const useStyles = makeStyles({
  colour: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  digits: { minWidth: 0, flexGrow: 1, maxWidth: '10rem' },
  pick: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '44px',
    height: '32px',
    padding: '2px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    cursor: 'pointer',
  },
  logo: {
    alignSelf: 'start',
    maxWidth: '100%',
    maxHeight: '48px',
    objectFit: 'contain',
    marginBlock: tokens.spacingVerticalS,
  },
});

interface BrandFieldsProps {
  /** As typed. */
  readonly colour: string;
  readonly logo: Logo | undefined;
  readonly setColour: (colour: string) => void;
  readonly setLogo: (logo: Logo | undefined) => void;
}

/** White text stands on the accent in every header of a table (WCAG 2.2, 1.4.3). */
const readable = 4.5;

export function BrandFields({ colour, logo, setColour, setLogo }: BrandFieldsProps) {
  const styles = useStyles();
  const shared = useExchangeStyles();
  const { t } = useI18n();
  const [problem, setProblem] = useState<string>();
  const known = asColor(colour);
  const ratio = known === undefined ? undefined : contrast(known, 'FFFFFF');
  const [state, text] =
    colour.trim() === ''
      ? (['none', undefined] as const)
      : ratio === undefined
        ? (['error', t('paneExchange.template.colourWrong')] as const)
        : ratio >= readable
          ? (['success', t('paneExchange.template.readable', { ratio: Math.floor(ratio * 10) / 10 })] as const)
          : (['warning', t('paneExchange.template.tooLight', { ratio: Math.floor(ratio * 10) / 10 })] as const);
  return (
    <>
      <Field
        label={t('paneExchange.template.colour')}
        hint={t('paneExchange.template.colourText')}
        validationState={state}
        {...(text === undefined ? {} : { validationMessage: text })}
      >
        <div className={styles.colour}>
          <Input
            className={styles.digits}
            value={colour}
            maxLength={7}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => setColour(value)}
          />
          <input
            type="color"
            className={styles.pick}
            aria-label={t('paneExchange.template.pick')}
            value={`#${(known ?? '0F6C6D').toLowerCase()}`}
            onChange={({ target }) => setColour(target.value.slice(1).toUpperCase())}
          />
        </div>
      </Field>
      <div className={shared.group}>
        <p className={shared.legend}>{t('paneExchange.template.logo')}</p>
        <p className={shared.small}>{t('paneExchange.template.logoText')}</p>
        {logo && (
          <img
            className={styles.logo}
            src={`data:image/${logo.type};base64,${logo.content}`}
            alt={t('paneExchange.template.logo')}
          />
        )}
        <div className={shared.buttons}>
          <FileButton
            label={t(logo ? 'paneExchange.template.logoOther' : 'paneExchange.template.logoChoose')}
            accept=".png,.jpg,.jpeg"
            most={MOST_LOGO_BYTES}
            choose={({ name, bytes }) => {
              const chosen = logoOf(bytes);
              setProblem(chosen ? undefined : t('paneExchange.template.logoWrong', { file: name }));
              if (chosen) setLogo(chosen);
            }}
            tooLarge={(file) => setProblem(t('paneExchange.template.logoTooLarge', { file }))}
          />
          {logo && (
            <Button appearance="subtle" onClick={() => setLogo(undefined)}>
              {t('paneExchange.template.logoRemove')}
            </Button>
          )}
        </div>
        <p
          role="status"
          className={mergeClasses(
            shared.text,
            problem !== undefined && shared.told,
            problem !== undefined && shared.bad,
          )}
        >
          {problem}
        </p>
      </div>
    </>
  );
}
