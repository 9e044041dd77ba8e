// A view on a screen of its own, under its name.

import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { loadWhole } from '../../locales';
import { Boundary } from '../Boundary';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { paneLanguage } from '../i18n/paneLanguage';
import { useI18n } from '../i18n/I18n';
import { VIEWS, type ViewName } from '.';
import type { ViewProps } from '../ViewProps';

const useStyles = makeStyles({
  title: {
    outlineStyle: 'none',
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  waiting: { height: '8rem', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
});

const loaded = new Map<ViewName, ComponentType<ViewProps>>();

/** One component for each view, made when it is first wanted. */
function componentOf(name: ViewName): ComponentType<ViewProps> {
  const known = loaded.get(name);
  if (known) return known;
  const made = lazy(() =>
    Promise.all([VIEWS[name].load(), loadWhole(paneLanguage())]).then(
      ([module]) => module,
      (error: unknown) => {
        // Perhaps only the connection was away: the next try asks again.
        loaded.delete(name);
        throw error;
      },
    ),
  );
  loaded.set(name, made);
  return made;
}

/** Its heading takes the focus, but only from people who are in the pane. */
export function ViewScreen({ name, ...props }: ViewProps & { readonly name: ViewName }) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <section>
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {t(VIEWS[name].label)}
      </h1>
      <Boundary key={name} language={language} level={2}>
        <Suspense
          fallback={
            <div className={styles.waiting} aria-busy>
              <VisuallyHidden>{t('pane.loading')}</VisuallyHidden>
            </div>
          }
        >
          <Loaded name={name} {...props} />
        </Suspense>
      </Boundary>
    </section>
  );
}

/** Asked for anew each time it is tried again. */
function Loaded({ name, ...props }: ViewProps & { readonly name: ViewName }) {
  const View = componentOf(name);
  return <View {...props} />;
}
