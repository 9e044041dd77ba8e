// Where an engagement could not be made in the open workbook: the same workbook by another way.

import { makeStyles, tokens } from '@fluentui/react-components';
import { fileStem, type NewEngagement, type Session } from '../../app';
import { DeliveryNote } from '../exchange/DeliveryNote';
import { waysFor } from '../exchange/deliverFile';
import { useDelivery } from '../exchange/useDelivery';
import { WayButtons } from '../exchange/WayButtons';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface OtherWaysProps {
  readonly session: Pick<Session, 'openWorkbook' | 'createFile'>;
  readonly choices: () => Promise<Omit<NewEngagement, 'today'>>;
  /** What the engagement is called; it names the file. */
  readonly title: string;
  /** What was chosen cannot be made in any way. */
  readonly isWrong: boolean;
}

export function OtherWays({ session, choices, title, isWrong }: OtherWaysProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const { isBusy, told, ways, deliver } = useDelivery(session);
  const name = `${fileStem(title === '' ? t('pane.start.file') : title)}.xlsx`;
  return (
    <section className={styles.section} aria-label={t('pane.start.otherWays')}>
      <h2 className={styles.title}>{t('pane.start.otherWays')}</h2>
      <p className={styles.text}>{t('pane.start.otherWays.text')}</p>
      <WayButtons
        ways={waysFor('workbook', ways, 'open')}
        isDisabled={isBusy || isWrong}
        choose={(way) => void deliver(async () => ({ bytes: await session.createFile(choices), name }), way)}
      />
      <DeliveryNote isBusy={isBusy} told={told} />
    </section>
  );
}
