// Nothing of ours in the workbook yet: two choices and one button.

import { Button, Field, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NewEngagement, SessionState } from '../../app';
import { LANGUAGES, type Language, type MessageKey } from '../../locales';
import { useWords } from '../words/Words';

type Content = NewEngagement['content'];

/** What one can begin with; the compiler notices an example without words. */
const contents: Readonly<Record<Content, { readonly title: MessageKey; readonly text: MessageKey }>> = {
  blank: { title: 'pane.start.blank', text: 'pane.start.blankText' },
  headOfCustomerService: { title: 'pane.example.headOfCustomerService', text: 'pane.example.headOfCustomerService.text' },
  hospitalAdmissions: { title: 'pane.example.hospitalAdmissions', text: 'pane.example.hospitalAdmissions.text' },
  halfFilled: { title: 'pane.example.halfFilled', text: 'pane.example.halfFilled.text' },
};

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, paddingBlock: tokens.spacingVerticalXL, paddingInline: tokens.spacingHorizontalL, maxWidth: '32rem' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, marginBlockStart: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  choice: { display: 'block' },
  choiceText: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  foot: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  action: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface StartProps {
  readonly activity: SessionState['activity'];
  readonly create: (choices: { readonly content: Content; readonly language: Language }) => void;
}

export function Start({ activity, create }: StartProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const [language, setLanguage] = useState<Language>(words.language);
  const [content, setContent] = useState<Content>('blank');
  const busy = activity !== 'idle';
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title} tabIndex={-1}>{say('pane.start.title')}</h1>
        <p className={styles.text}>{say('pane.start.text')}</p>
      </div>
      <Field label={say('pane.start.content')}>
        <RadioGroup value={content} onChange={(_, { value }) => setContent(value as Content)} disabled={busy}>
          {(Object.keys(contents) as Content[]).map((name) => (
            <Radio key={name} value={name} label={<span className={styles.choice}>{say(contents[name].title)}<span className={styles.choiceText}>{say(contents[name].text)}</span></span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('pane.start.language')} hint={say('pane.start.languageText')}>
        <RadioGroup layout="horizontal" value={language} onChange={(_, { value }) => setLanguage(value as Language)} disabled={busy}>
          {LANGUAGES.map((one) => <Radio key={one} value={one} label={<span lang={one}>{say(`choice.language.${one}`)}</span>} />)}
        </RadioGroup>
      </Field>
      <div className={styles.action}>
        <Button appearance="primary" size="large" disabledFocusable={busy} icon={activity === 'creating' ? <Spinner size="tiny" /> : null} onClick={() => create({ content, language })}>
          {say(activity === 'creating' ? 'pane.creating' : 'pane.action.create')}
        </Button>
        <p className={styles.foot}>{say('pane.start.stays')}</p>
      </div>
    </div>
  );
}
