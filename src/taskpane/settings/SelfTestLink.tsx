// The way to the page that checks Coachbook in this Excel.

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  link: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Leaves the pane's page: the way back is there. */
export function SelfTestLink() {
  const { t } = useI18n();
  return (
    <p className={useStyles().link}>
      <Link href={selfTestAddress(location)}>{t('selftest.title')}</Link>
    </p>
  );
}
/**
 * The query goes along, so that the way back leads to the same view. A dialog would not do: Excel's API is not to be had in one. A page of the pane's own domain opens in the
 * pane itself on every platform (Microsoft, manifest reference, AppDomains).
 */
function selfTestAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `${pathname.replace(/taskpane(?=[^/]*$)/, 'selftest')}${search}`;
}
