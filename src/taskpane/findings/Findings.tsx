// All findings of the workbook, by severity and step.

import { Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useMemo, useState } from 'react';
import { stepOf, type Severity, type Step } from '../../domain';
import { stepKey } from '../i18n/stepKey';
import { openFindings } from '../../app';
import { useI18n } from '../i18n/I18n';
import { AcceptedList } from './AcceptedList';
import { FindingList } from './FindingList';
import type { FindingListProps } from './FindingListProps';
import { isAbout } from './isAbout';
import { SeverityMark } from '../components/SeverityMark';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  toggle: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, '@media (pointer: coarse)': { minHeight: '44px' } },
  steps: { flexGrow: 1, minWidth: '10rem' },
  /** What a finger has to hit is the field itself, not the frame around it. */
  field: { '@media (pointer: coarse)': { height: '44px' } },
  words: { flexBasis: '100%', minWidth: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** So many are no longer looked through with the eye. */
const many = 9;

/** Accepted findings are at rest: folded away below the others. */
export function Findings({ recomputed, session }: Omit<FindingListProps, 'findings' | 'level'>) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const [severity, setSeverity] = useState<Severity>();
  const [step, setStep] = useState<Step>();
  const [words, setWords] = useState('');
  const open = useMemo(() => openFindings(recomputed.findings), [recomputed]);
  const steps = [...new Set(open.map(({ place }) => stepOf(place.table)))].sort();
  const shown = open.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (step === undefined || stepOf(finding.place.table) === step) &&
      isAbout(finding, words, recomputed, language),
  );
  const accepted = recomputed.findings.filter((finding) => finding.accepted !== undefined);
  return (
    <div className={styles.view}>
      {open.length > 0 && (
        <div className={styles.filters} role="group" aria-label={t('pane.findings.filterSeverity')}>
          {(['error', 'warning', 'advice'] as const).map((one) => {
            const count = open.filter((finding) => finding.severity === one).length;
            return (
              count > 0 && (
                <ToggleButton
                  key={one}
                  className={styles.toggle}
                  size="small"
                  checked={severity === one}
                  icon={<SeverityMark severity={one} />}
                  aria-label={`${t(`severity.${one}`)} ${count}`}
                  title={t(`severity.${one}`)}
                  onClick={() => setSeverity(severity === one ? undefined : one)}
                >
                  {count}
                </ToggleButton>
              )
            );
          })}
          {steps.length > 1 && (
            <Select
              className={styles.steps}
              select={{ className: styles.field }}
              size="small"
              aria-label={t('pane.findings.filterStep')}
              value={step ?? ''}
              onChange={(_, { value }) => setStep(value === '' ? undefined : (Number(value) as Step))}
            >
              <option value="">{t('pane.findings.allSteps')}</option>
              {steps.map((one) => (
                <option key={one} value={one}>
                  {t(stepKey(one, recomputed.settings.variant === 'team'))}
                </option>
              ))}
            </Select>
          )}
          {open.length > many && (
            <Input
              className={styles.words}
              input={{ className: styles.field }}
              type="search"
              size="small"
              contentBefore={<Search16Regular aria-hidden />}
              aria-label={t('pane.findings.search')}
              placeholder={t('pane.findings.search')}
              value={words}
              onChange={(_, { value }) => setWords(value)}
            />
          )}
        </div>
      )}
      {shown.length === 0 ? (
        <p className={styles.none}>{t(open.length === 0 ? 'pane.findings.none' : 'pane.findings.noMatch')}</p>
      ) : (
        <FindingList findings={shown} recomputed={recomputed} session={session} level={2} />
      )}
      {accepted.length > 0 && <AcceptedList findings={accepted} recomputed={recomputed} session={session} />}
    </div>
  );
}
