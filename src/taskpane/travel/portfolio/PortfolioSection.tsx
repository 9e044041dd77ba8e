// Many workbooks in one overview: chosen, read one after the other, those that cannot be read named, and the rest opened as a workbook.

import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { fileStem, joinParts, portfolioWorkbook, readParts, saveFile, type PortfolioPart } from '../../../app';
import type { ViewProps } from '../../ViewProps';
import { useWords } from '../../words/Words';
import { DeliveryNote } from '../DeliveryNote';
import { waysFor } from '../deliverFile';
import { describeDeliveryError, useDelivery } from '../useDelivery';
import { useTravelStyles } from '../useTravelStyles';
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
  const styles = useTravelStyles();
  const { say, language } = useWords();
  const [gathered, setGathered] = useState<Gathered>();
  const [problem, setProblem] = useState<string>();
  const [isAnonymous, setAnonymous] = useState(false);
  const { progress, stop, run } = useWork();
  const delivery = useDelivery(session);
  const read = async (files: readonly File[]): Promise<void> => {
    const { sources, known, again } = sourcesOf(files, gathered?.known ?? new Map());
    delivery.forget();
    setProblem(sources.length + again === 0 ? say('paneReturned.portfolio.nothing') : undefined);
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
      else setProblem(say('paneReturned.stopped'));
    } catch (error) {
      setProblem(describeDeliveryError(error, say));
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
      name: `${fileStem(say('portfolio.title'))}.xlsx`,
    };
  };
  const isBusy = progress !== undefined || delivery.isBusy;
  const part = gathered?.part;
  return (
    <div className={styles.section}>
      <div className={styles.group} role="group" aria-label={say('paneReturned.portfolio.files')}>
        <h3 className={styles.subtitle}>{say('paneReturned.portfolio.files')}</h3>
        <p className={styles.small}>{say('paneReturned.portfolio.filesText')}</p>
      </div>
      <div className={styles.buttons}>
        <FilesButton
          label={say('paneReturned.portfolio.chooseFiles')}
          folder={false}
          appearance={part ? 'secondary' : 'primary'}
          isBusy={isBusy}
          choose={(files) => void read(files)}
        />
        <FilesButton
          label={say('paneReturned.portfolio.chooseFolder')}
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
            {say('paneReturned.portfolio.anew')}
          </Button>
        )}
      </div>
      {progress && (
        <WorkLine progress={progress} text={say('paneReturned.portfolio.progress', { ...progress })} stop={stop} />
      )}
      <p role="status" className={styles.text}>
        {problem ??
          (progress || !part
            ? undefined
            : say('paneReturned.portfolio.read', { count: part.rows.length, again: gathered.again }))}
      </p>
      {part && !progress && part.unread.length > 0 && (
        <div className={styles.group}>
          <p className={styles.text}>{say('paneReturned.portfolio.unread', { count: part.unread.length })}</p>
          <ul className={styles.list}>
            {part.unread.map(({ file, reason }) => (
              <li key={file}>{say('paneReturned.portfolio.unreadOne', { file, reason: say(`unread.${reason}`) })}</li>
            ))}
          </ul>
        </div>
      )}
      {part && !progress && part.rows.length > 0 && (
        <>
          <div className={styles.ticks}>
            <Checkbox
              label={say('paneReturned.portfolio.anonymous')}
              checked={isAnonymous}
              onChange={(_, { checked }) => {
                setAnonymous(checked === true);
                delivery.forget();
              }}
            />
          </div>
          {!isAnonymous && <p className={styles.small}>{say('paneReturned.portfolio.links')}</p>}
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
