// The way out of an empty part: one button to the first cell of its table.

import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import { placeOf, type TableName } from '../../domain';
import { placeOfFinding } from '../../sheets';
import { whereToType } from '../../app';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({ button: { alignSelf: 'start' }, arrow: { ':dir(rtl)': { transform: 'scaleX(-1)' } } });

export function BeginAt({ table, recomputed, session }: ViewProps & { readonly table: TableName }) {
  const styles = useStyles();
  const { t } = useI18n();
  if (!placeOfFinding(placeOf(table), recomputed.located)) return null;
  return (
    <Button
      className={styles.button}
      icon={<ArrowRight16Regular className={styles.arrow} />}
      iconPosition="after"
      onClick={() => void session.goToCell(whereToType({ place: placeOf(table) }, recomputed))}
    >
      {t('views.beginAt', { table: t(`table.${table}`) })}
    </Button>
  );
}
