// What the signs of the timeline mean.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  key: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  bar: {
    display: 'inline-block',
    width: '18px',
    height: '10px',
    borderRadius: '2px',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  project: { backgroundColor: tokens.colorCompoundBrandBackground },
  personal: {
    backgroundColor: '#E69F00',
    borderRadius: '5px',
    '@media (forced-colors: active)': { border: '1px dashed CanvasText' },
  },
  critical: {
    boxShadow: `0 0 0 2px ${tokens.colorNeutralForeground1}`,
    width: '14px',
    marginInline: '2px',
    '@media (forced-colors: active)': { outline: '2px solid CanvasText' },
  },
  baseline: {
    height: '2px',
    borderRadius: 0,
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { border: '0 none', backgroundColor: 'GrayText' },
  },
  today: {
    width: '2px',
    height: '14px',
    borderRadius: 0,
    backgroundColor: tokens.colorPaletteRedBorder2,
    '@media (forced-colors: active)': { border: '0 none', backgroundColor: 'Highlight' },
  },
});

export function PlanKey() {
  const styles = useStyles();
  const { t } = useI18n();
  return (
    <ul className={styles.key} aria-hidden>
      {(['project', 'personal', 'critical', 'baseline', 'today'] as const).map((one) => (
        <li key={one} className={styles.item}>
          <span className={mergeClasses(styles.bar, styles[one])} />
          {t(`work.key.${one}`)}
        </li>
      ))}
      <li className={styles.item}>◆ {t('work.key.milestone')}</li>
      <li className={styles.item}>⚑ {t('work.key.deadline')}</li>
    </ul>
  );
}
