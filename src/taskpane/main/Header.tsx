// Name of the engagement and how far it is.

import { makeStyles, tokens } from '@fluentui/react-components';
import { statusReason } from '../../sheets';
import { ProgressLine } from '../components/ProgressLine';
import { StatusMark } from '../components/StatusMark';
import { useI18n } from '../i18n/I18n';
import type { MainScreenProps } from './MainScreenProps';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    outlineStyle: 'none',
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export function Header({ recomputed, followsEdits }: Pick<MainScreenProps['state'], 'recomputed' | 'followsEdits'>) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const { analysis } = recomputed;
  const { progress, expected, parts } = analysis.goals.overall;
  const isComplete = analysis.completion.declared || analysis.completion.complete;
  const reason = statusReason({ language, analysis });
  const title = recomputed.settings.title.trim();
  return (
    <header className={styles.header}>
      <h1 className={styles.title} tabIndex={-1}>
        {title === '' ? t('pane.untitled') : title}
      </h1>
      {progress === undefined ? (
        <span className={styles.quiet}>{t('pane.overall.noData')}</span>
      ) : (
        <>
          <div className={styles.line}>
            <StatusMark status={isComplete ? 'done' : analysis.overview.status} />
            <span>{t('pane.overall.progress', { progress })}</span>
          </div>
          <ProgressLine progress={progress} expected={isComplete ? undefined : expected} thick />
          {expected !== undefined && !isComplete && (
            <span className={styles.quiet}>{t('pane.overall.expected', { expected })}</span>
          )}
          {parts.measured < parts.count && (
            <span className={styles.quiet}>{t('pane.overall.parts', { ...parts })}</span>
          )}
          {reason !== undefined && !isComplete && <span className={styles.quiet}>{reason}</span>}
        </>
      )}
      {isComplete && <span>{t('pane.overall.complete')}</span>}
      {!followsEdits && <span className={styles.quiet}>{t('pane.byHand')}</span>}
    </header>
  );
}
