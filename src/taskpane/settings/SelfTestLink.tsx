// The way to the page that checks Coachbook in this Excel.

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words/Words';
import { selfTestAddress } from './selfTestAddress';

const useStyles = makeStyles({
  link: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Leaves the pane's page: the way back is there. */
export function SelfTestLink() {
  const { say } = useWords();
  return (
    <p className={useStyles().link}>
      <Link href={selfTestAddress(location)}>{say('selftest.title')}</Link>
    </p>
  );
}
