// The ways in and out of the workbook: one below the other, one open at a time.

import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { lazy, Suspense, useId, useState, type ComponentType } from 'react';
import { VisuallyHidden } from '../components/VisuallyHidden';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { SECTION_NAMES, SECTIONS, type SectionName } from './sections';

const useStyles = makeStyles({
  list: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalMNudge} 0`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  closed: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
  about: {
    margin: 0,
    paddingInlineStart: '28px',
    paddingBlockEnd: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  body: { paddingBlockEnd: tokens.spacingVerticalXL, minWidth: 0 },
  waiting: { height: '8rem', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
});

const loaded = new Map<SectionName, ComponentType<ViewProps>>();

/** One component for each section, made when it is first wanted; what could not be loaded is asked for again. */
function componentOf(name: SectionName): ComponentType<ViewProps> {
  const known = loaded.get(name);
  if (known) return known;
  const made = lazy(() =>
    SECTIONS[name].load().catch((error: unknown) => {
      loaded.delete(name);
      throw error;
    }),
  );
  loaded.set(name, made);
  return made;
}

export function ExchangeView(props: ViewProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const id = useId();
  const [open, setOpen] = useState<SectionName>();
  return (
    <div className={styles.list}>
      {SECTION_NAMES.map((name) => {
        const isOpen = name === open;
        const Opened = isOpen ? componentOf(name) : undefined;
        return (
          <section key={name} className={styles.section} aria-labelledby={`${id}${name}`}>
            <h2 className={styles.title}>
              <button
                type="button"
                id={`${id}${name}`}
                className={styles.head}
                aria-expanded={isOpen}
                aria-describedby={`${id}${name}about`}
                onClick={() => setOpen(isOpen ? undefined : name)}
              >
                {isOpen ? (
                  <ChevronDown20Regular aria-hidden />
                ) : (
                  <ChevronRight20Regular className={styles.closed} aria-hidden />
                )}
                {t(SECTIONS[name].label)}
              </button>
            </h2>
            <p id={`${id}${name}about`} className={styles.about}>
              {t(SECTIONS[name].about)}
            </p>
            {Opened && (
              <div className={styles.body}>
                <Suspense
                  fallback={
                    <div className={styles.waiting} aria-busy>
                      <VisuallyHidden>{t('pane.loading')}</VisuallyHidden>
                    </div>
                  }
                >
                  <Opened {...props} />
                </Suspense>
              </div>
            )}
          </section>
        );
      })}
    </div>
  );
}
