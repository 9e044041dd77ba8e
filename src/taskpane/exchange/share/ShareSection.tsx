// Makes a copy for somebody: for whom, what goes along, what that comes to.

import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { brandOf, copyFor, fileStem, saveFile } from '../../../app';
import { CHOICES, leaveOut, LEFT_OUT_FOR, type Audience, type Part } from '../../../domain';
import { formatList, loadWhole, message } from '../../../locales';
import type { ViewProps } from '../../ViewProps';
import { useI18n } from '../../i18n/I18n';
import { DeliveryNote } from '../DeliveryNote';
import { CheckboxGroup } from '../CheckboxGroup';
import { waysFor } from '../deliverFile';
import { useDelivery, type MadeFile } from '../useDelivery';
import { useExchangeStyles } from '../useExchangeStyles';
import { WayButtons } from '../WayButtons';
import { wholeWorkbook } from '../wholeWorkbook';
import { partsHeld } from './partsHeld';

export function ShareSection({ recomputed, session }: ViewProps) {
  const styles = useExchangeStyles();
  const { t, language } = useI18n();
  const { engagement, settings, analysis, language: ofWorkbook } = recomputed;
  const [audience, setAudience] = useState<Audience>('sponsor');
  const [leftOut, setLeftOut] = useState<readonly Part[]>(LEFT_OUT_FOR.sponsor);
  const delivery = useDelivery(session);
  const held = useMemo(() => partsHeld(engagement), [engagement]);
  const copy = useMemo(() => leaveOut(engagement, leftOut), [engagement, leftOut]);
  const without = held.filter((part) => leftOut.includes(part));
  const make = async (): Promise<MadeFile> => {
    await loadWhole(ofWorkbook);
    const whole = await wholeWorkbook(session, recomputed);
    const title = settings.title.trim() || message(ofWorkbook, 'exchange.calendar.name');
    return {
      bytes: saveFile({
        after: copyFor(audience, recomputed, analysis.today, leftOut, whole && brandOf(whole.before)),
      }),
      name: `${fileStem(message(ofWorkbook, `export.fileName.${audience}`, { title }))}.xlsx`,
    };
  };
  const change = (parts: readonly Part[]): void => {
    setLeftOut(parts);
    delivery.forget();
  };
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        void delivery.deliver(make, 'open');
      }}
    >
      <Field label={t('paneExchange.share.for')}>
        <RadioGroup
          value={audience}
          onChange={(_, { value }) => {
            setAudience(value as Audience);
            change(LEFT_OUT_FOR[value as Audience]);
          }}
        >
          {CHOICES.audience.map((one) => (
            <Radio key={one} value={one} label={t(`export.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {held.length > 0 && (
        <CheckboxGroup
          label={t('paneExchange.share.parts')}
          hint={t('paneExchange.share.partsText')}
          choices={held.map((part) => ({ name: part, label: t(`choice.part.${part}`) }))}
          chosen={held.filter((part) => !leftOut.includes(part))}
          choose={(chosen) =>
            change([
              ...leftOut.filter((part) => !held.includes(part)),
              ...held.filter((part) => !chosen.includes(part)),
            ])
          }
        />
      )}
      <p className={styles.text} aria-live="polite">
        {t('paneExchange.share.holds', {
          goals: copy.goals.length,
          actions: copy.projectActions.length,
          readings: copy.readings.length,
        })}{' '}
        {without.length === 0
          ? t('paneExchange.share.withoutNothing')
          : t('paneExchange.share.without', {
              list: formatList(
                language,
                without.map((part) => t(`choice.part.${part}`)),
              ),
            })}
      </p>
      <p className={styles.small}>{t('paneExchange.share.ask')}</p>
      <WayButtons
        submits
        ways={waysFor('workbook', delivery.ways, 'open')}
        isDisabled={delivery.isBusy}
        choose={(way) => void delivery.deliver(make, way)}
      />
      <DeliveryNote {...delivery} />
    </form>
  );
}
