// Makes a template of the workbook: what stays, what it is called, how it looks.

import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import {
  asColor,
  brandOf,
  describeDoubts,
  filledParts,
  fileStem,
  frameTextsOf,
  saveFile,
  templateOf,
  templateWorkbook,
  USUAL_PARTS,
  type Logo,
  type NameDoubt,
  type Template,
  type TemplatePart,
} from '../../../app';
import { LANGUAGES, loadWhole, type Language } from '../../../locales';
import { sheetsFor } from '../../../sheets';
import type { ViewProps } from '../../ViewProps';
import { useI18n } from '../../i18n/I18n';
import { DeliveryNote } from '../DeliveryNote';
import { CheckboxGroup } from '../CheckboxGroup';
import { waysFor } from '../deliverFile';
import { useDelivery, type MadeFile } from '../useDelivery';
import { useExchangeStyles } from '../useExchangeStyles';
import { WayButtons } from '../WayButtons';
import { wholeWorkbook } from '../wholeWorkbook';
import { BrandFields } from './BrandFields';

export function TemplateSection({ recomputed, session }: ViewProps) {
  const styles = useExchangeStyles();
  const { t, language: ofPane } = useI18n();
  const [title, setTitle] = useState(recomputed.settings.title.trim());
  const [keep, setKeep] = useState<readonly TemplatePart[]>(USUAL_PARTS);
  const [language, setLanguage] = useState<Language>(recomputed.language);
  const [colour, setColour] = useState('');
  const [logo, setLogo] = useState<Logo>();
  const [texts, setTexts] = useState<Template['texts']>({});
  const [protects, setProtects] = useState<readonly string[]>([]);
  const [doubts, setDoubts] = useState<readonly NameDoubt[]>([]);
  const delivery = useDelivery(session);
  // What the workbook looks like and says in its own words is offered as it is; who was quicker keeps what they chose.
  useEffect(() => {
    let isGone = false;
    void wholeWorkbook(session, recomputed).then(
      (whole) => {
        if (!whole || isGone) return;
        const own = brandOf(whole.before);
        setColour((typed) => typed || (own.accent ?? ''));
        setLogo((chosen) => chosen ?? own.logo);
        setTexts(frameTextsOf(whole.before, whole.located));
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the section opens: later changes of the plan change no looks
  }, []);
  const filled = filledParts({ engagement: recomputed.engagement, texts });
  const kept = filled.filter((part) => keep.includes(part));
  const accent = asColor(colour);
  const isWrong = title.trim() === '' || kept.length === 0 || (colour.trim() !== '' && accent === undefined);
  const make = async (): Promise<MadeFile> => {
    await loadWhole(language);
    const { today } = recomputed.analysis;
    const found: NameDoubt[] = [];
    const brand = { ...(accent === undefined ? {} : { accent }), ...(logo === undefined ? {} : { logo }) };
    const template = templateOf(
      recomputed,
      { title: title.trim(), keep: kept, language, protects, texts, brand, tellDoubt: (doubt) => found.push(doubt) },
      today,
    );
    setDoubts(found);
    return { bytes: saveFile({ after: templateWorkbook(template, today) }), name: `${fileStem(title)}.xlsx` };
  };
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      setDoubts([]);
      delivery.forget();
    };
  const ways = waysFor('workbook', delivery.ways);
  if (filled.length === 0) return <p className={styles.text}>{t('paneExchange.template.empty')}</p>;
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) void delivery.deliver(make, ways[0] ?? 'open');
      }}
    >
      <Field
        label={t('paneExchange.template.title')}
        hint={t('paneExchange.template.titleText')}
        {...(title.trim() === '' ? { validationMessage: t('paneExchange.template.nameless') } : {})}
      >
        <Input className={styles.field} value={title} onChange={(_, { value }) => change(setTitle)(value)} />
      </Field>
      <CheckboxGroup
        label={t('paneExchange.template.keep')}
        hint={t('paneExchange.template.keepText')}
        problem={kept.length === 0 ? t('paneExchange.template.keepNothing') : undefined}
        choices={filled.map((part) => ({
          name: part,
          label: USUAL_PARTS.includes(part)
            ? t(`paneExchange.template.part.${part}`)
            : t('paneExchange.template.personal', { part: t(`paneExchange.template.part.${part}`) }),
        }))}
        chosen={kept}
        choose={change(setKeep)}
      />
      <Field label={t('paneExchange.template.language')} hint={t('paneExchange.template.languageText')}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => change(setLanguage)(value as Language)}
        >
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={<span lang={one}>{t(`choice.language.${one}`)}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <details>
        <summary className={styles.more}>{t('paneExchange.template.look')}</summary>
        <div className={styles.fields}>
          <BrandFields colour={colour} logo={logo} setColour={change(setColour)} setLogo={change(setLogo)} />
        </div>
      </details>
      <details>
        <summary className={styles.more}>{t('paneExchange.template.protect')}</summary>
        <div className={styles.fields}>
          <CheckboxGroup
            label={t('paneExchange.template.protectText')}
            choices={sheetsFor(recomputed.settings).map(({ key, name }) => ({ name: key, label: t(name) }))}
            chosen={protects}
            choose={change(setProtects)}
          />
        </div>
      </details>
      <p className={styles.small}>{t('paneExchange.template.ask')}</p>
      <WayButtons
        submits
        ways={ways}
        isDisabled={delivery.isBusy || isWrong}
        choose={(way) => void delivery.deliver(make, way)}
      />
      <DeliveryNote {...delivery} />
      {doubts.length > 0 && (
        <p role="status" className={styles.text}>
          {t('paneExchange.template.doubts', { list: describeDoubts(doubts, ofPane).join(', ') })}
        </p>
      )}
    </form>
  );
}
