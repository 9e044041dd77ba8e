// The list of what one can begin with; only what is chosen explains itself.

import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../words/Words';
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
  const { say } = useWords();
  const id = useId();
  return (
    <div>
      <h2 id={id} className={styles.label}>
        {say('pane.start.content')}
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
              {say(`pane.start.${kind}`)}
            </span>
          ),
          ...origins.map((name) => (
            <Radio
              key={name}
              value={name}
              label={
                <span className={styles.choice}>
                  {say(ORIGINS[name].title)}
                  {name === origin && <span className={styles.text}>{say(ORIGINS[name].text)}</span>}
                </span>
              }
            />
          )),
        ])}
      </RadioGroup>
    </div>
  );
}
