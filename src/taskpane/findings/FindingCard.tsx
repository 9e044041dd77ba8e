// One finding: what it is, what it means, where it stands, and the way there.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FINDINGS, type Finding } from '../../domain';
import { findingText, findingTitle, type FindingInWords } from '../../locales';
import { placeInWords } from '../words/placeInWords';
import { useWords } from '../words/Words';
import type { FindingsProps } from './Findings';

const useStyles = makeStyles({
  card: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2, '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  go: { marginInlineStart: 'auto', minWidth: 0, paddingInline: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1 },
});

export function FindingCard({ finding, recomputed, goToCell }: FindingsProps & { readonly finding: Finding }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const place = placeInWords(finding.place, recomputed, language);
  return (
    <li className={styles.card}>
      <h4 className={styles.title}>{findingTitle(language, finding.code)}</h4>
      <p className={styles.text}>{findingText(language, finding as FindingInWords, FINDINGS[finding.code].params)}</p>
      {place !== '' && (
        <div className={styles.foot}>
          <span className={styles.place}>{place}</span>
          <Button className={styles.go} appearance="transparent" size="small" aria-label={say('pane.findings.goTo', { place })} onClick={() => void goToCell(finding.place)}>{say('pane.action.goToCell')}</Button>
        </div>
      )}
    </li>
  );
}
