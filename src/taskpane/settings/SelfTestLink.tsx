// The way to the page that checks Coachbook in this Excel.

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useI18n } from '../i18n/I18n';
import { selfTestAddress } from './selfTestAddress';

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
