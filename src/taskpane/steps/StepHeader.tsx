// A step's line: its number or a tick, its name, and in a few words how it stands.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { Settings16Regular } from '@fluentui/react-icons/svg/settings';
import { useEffect, useRef } from 'react';
import { SeverityMark } from '../components/SeverityMark';
import { useI18n } from '../i18n/I18n';
import { stepKey } from '../i18n/stepKey';
import type { StepInView } from '../../app';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  button: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '28px 1fr',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    width: '100%',
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  circle: {
    zIndex: 1,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1.5px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  inOrder: { border: `1.5px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1 },
  open: {
    border: `1.5px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  line: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '13px',
      insetBlockStart: '50%',
      insetBlockEnd: '-50%',
      width: '2px',
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  name: { display: 'block', lineHeight: tokens.lineHeightBase300 },
  nameOpen: { fontWeight: tokens.fontWeightSemibold },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface StepHeaderProps {
  readonly step: StepInView;
  readonly team: boolean;
  readonly open: boolean;
  readonly last: boolean;
  readonly controls: string;
  readonly toggle: () => void;
}

export function StepHeader({ step, team, open, last, controls, toggle }: StepHeaderProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  // A step opened from the workbook may lie out of sight; the focus stays where it is.
  useEffect(() => {
    if (open) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const inOrder =
    step.filled > 0 && step.asks.length === 0 && !step.findings.some(({ severity }) => severity !== 'advice');
  return (
    <h2 ref={heading} className={styles.heading}>
      <button
        type="button"
        className={mergeClasses(styles.button, !last && styles.line)}
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        onClick={toggle}
      >
        <span className={mergeClasses(styles.circle, inOrder && styles.inOrder, open && styles.open)}>
          {inOrder && !open ? (
            <Checkmark16Filled aria-hidden />
          ) : step.step === 0 ? (
            <Settings16Regular aria-hidden />
          ) : (
            step.step
          )}
        </span>
        <span>
          <span className={mergeClasses(styles.name, open && styles.nameOpen)}>{t(stepKey(step.step, team))}</span>
          <StepState step={step} inOrder={inOrder} />
        </span>
      </button>
    </h2>
  );
}

/** The gravest thing only: more would not be read. */
function StepState({
  step: { filled, asks, findings },
  inOrder,
}: {
  readonly step: StepInView;
  readonly inOrder: boolean;
}) {
  const styles = useStyles();
  const { t } = useI18n();
  const count = (severity: 'error' | 'warning'): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors > 0)
    return (
      <span className={styles.state}>
        <SeverityMark severity="error" />
        {t('pane.steps.state.errors', { count: errors })}
      </span>
    );
  if (filled === 0) return <span className={styles.state}>{t('pane.steps.state.begin')}</span>;
  if (asks.length > 0) return <span className={styles.state}>{t('gate.notYet', { count: asks.length })}</span>;
  if (warnings > 0)
    return (
      <span className={styles.state}>
        <SeverityMark severity="warning" />
        {t('pane.steps.state.warnings', { count: warnings })}
      </span>
    );
  return inOrder ? <span className={styles.state}>{t('pane.steps.state.open')}</span> : null;
}
