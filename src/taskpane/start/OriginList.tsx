// The list of what one can begin with; only what is chosen explains itself.

import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useI18n } from '../i18n/I18n';
import { ORIGIN_GROUPS, ORIGINS, type Origin } from './origins';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { margin: 0, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300 },
  group: {
    marginBlockStart: tokens.spacingVerticalS,
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  choice: { display: 'block' },
  text: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function OriginList({ origin, choose }: { readonly origin: Origin; readonly choose: (origin: Origin) => void }) {
  const styles = useStyles();
  const { t } = useI18n();
  const id = useId();
  return (
    <div>
      <h2 id={id} className={styles.label}>
        {t('pane.start.content')}
      </h2>
      <RadioGroup
        aria-labelledby={id}
        className={styles.list}
        value={origin}
        onChange={(_, { value }) => choose(value as Origin)}
      >
        {ORIGIN_GROUPS.flatMap(({ kind, origins }) => [
          kind !== 'own' && (
            <span key={kind} className={styles.group}>
              {t(`pane.start.${kind}`)}
            </span>
          ),
          ...origins.map((name) => (
            <Radio
              key={name}
              value={name}
              label={
                <span className={styles.choice}>
                  {t(ORIGINS[name].title)}
                  {name === origin && <span className={styles.text}>{t(ORIGINS[name].text)}</span>}
                </span>
              }
            />
          )),
        ])}
      </RadioGroup>
    </div>
  );
}
