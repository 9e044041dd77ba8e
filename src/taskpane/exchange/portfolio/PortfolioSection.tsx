// Many workbooks in one overview: chosen, read one after the other, those that cannot be read named, and the rest opened as a workbook.

import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { fileStem, joinParts, portfolioWorkbook, readParts, saveFile, type PortfolioPart } from '../../../app';
import type { ViewProps } from '../../ViewProps';
import { useI18n } from '../../i18n/I18n';
import { DeliveryNote } from '../DeliveryNote';
import { waysFor } from '../deliverFile';
import { describeDeliveryError, useDelivery } from '../useDelivery';
import { useExchangeStyles } from '../useExchangeStyles';
import { useWork } from '../useWork';
import { WayButtons } from '../WayButtons';
import { WorkLine } from '../WorkLine';
import { FilesButton } from './FilesButton';
import { linksOf } from './linksOf';
import { sourcesOf } from './sourcesOf';

interface Gathered {
  readonly part: PortfolioPart;
  readonly known: ReadonlyMap<string, string>;
  readonly again: number;
}

export function PortfolioSection({ recomputed, session }: ViewProps) {
  const styles = useExchangeStyles();
  const { t, language } = useI18n();
  const [gathered, setGathered] = useState<Gathered>();
  const [problem, setProblem] = useState<string>();
  const [isAnonymous, setAnonymous] = useState(false);
  const { progress, stop, run } = useWork();
  const delivery = useDelivery(session);
  const read = async (files: readonly File[]): Promise<void> => {
    const { sources, known, again } = sourcesOf(files, gathered?.known ?? new Map());
    delivery.forget();
    setProblem(sources.length + again === 0 ? t('paneReturned.portfolio.nothing') : undefined);
    if (sources.length + again === 0) return;
    const day = gathered?.part.day ?? recomputed.analysis.today;
    try {
      const part = await run(sources.length, (tell, signal) =>
        readParts(sources, day, async (done) => {
          tell(done);
          // The page gets to breathe, and to stop.
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
          signal.throwIfAborted();
        }),
      );
      if (part) setGathered({ part: gathered ? joinParts([gathered.part, part], day) : part, known, again });
      else setProblem(t('paneReturned.stopped'));
    } catch (error) {
      setProblem(describeDeliveryError(error, t));
    }
  };
  const make = () => {
    if (!gathered) throw new Error('Nothing was chosen.');
    const links = linksOf(gathered.known);
    return {
      bytes: saveFile({
        after: portfolioWorkbook(gathered.part, {
          language,
          anonymous: isAnonymous,
          linkOf: (file) => links.get(file),
        }),
      }),
      name: `${fileStem(t('portfolio.title'))}.xlsx`,
    };
  };
  const isBusy = progress !== undefined || delivery.isBusy;
  const part = gathered?.part;
  return (
    <div className={styles.section}>
      <div className={styles.group} role="group" aria-label={t('paneReturned.portfolio.files')}>
        <h3 className={styles.subtitle}>{t('paneReturned.portfolio.files')}</h3>
        <p className={styles.small}>{t('paneReturned.portfolio.filesText')}</p>
      </div>
      <div className={styles.buttons}>
        <FilesButton
          label={t('paneReturned.portfolio.chooseFiles')}
          folder={false}
          appearance={part ? 'secondary' : 'primary'}
          isBusy={isBusy}
          choose={(files) => void read(files)}
        />
        <FilesButton
          label={t('paneReturned.portfolio.chooseFolder')}
          folder
          isBusy={isBusy}
          choose={(files) => void read(files)}
        />
        {part && (
          <Button
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => {
              setGathered(undefined);
              setProblem(undefined);
              delivery.forget();
            }}
          >
            {t('paneReturned.portfolio.anew')}
          </Button>
        )}
      </div>
      {progress && (
        <WorkLine progress={progress} text={t('paneReturned.portfolio.progress', { ...progress })} stop={stop} />
      )}
      <p role="status" className={styles.text}>
        {problem ??
          (progress || !part
            ? undefined
            : t('paneReturned.portfolio.read', { count: part.rows.length, again: gathered.again }))}
      </p>
      {part && !progress && part.unread.length > 0 && (
        <div className={styles.group}>
          <p className={styles.text}>{t('paneReturned.portfolio.unread', { count: part.unread.length })}</p>
          <ul className={styles.list}>
            {part.unread.map(({ file, reason }) => (
              <li key={file}>{t('paneReturned.portfolio.unreadOne', { file, reason: t(`unread.${reason}`) })}</li>
            ))}
          </ul>
        </div>
      )}
      {part && !progress && part.rows.length > 0 && (
        <>
          <div className={styles.ticks}>
            <Checkbox
              label={t('paneReturned.portfolio.anonymous')}
              checked={isAnonymous}
              onChange={(_, { checked }) => {
                setAnonymous(checked === true);
                delivery.forget();
              }}
            />
          </div>
          {!isAnonymous && <p className={styles.small}>{t('paneReturned.portfolio.links')}</p>}
          <WayButtons
            ways={waysFor('workbook', delivery.ways, 'open')}
            isDisabled={isBusy}
            choose={(way) => void delivery.deliver(make, way)}
          />
        </>
      )}
      <DeliveryNote {...delivery} />
    </div>
  );
}
