// What came of it: in short, the report to copy or to save, and what is left for a person to see.

import { useRef, useState } from 'react';
import { waysOut } from '../../app';
import type { Report } from '../report/Report';
import { reportText } from '../report/reportText';
import { PROBES } from '../probes';
import type { Say } from './Say';

/** As the question about it calls it. */
const trialFile = 'coachbook-trial.txt';

interface ResultsProps {
  readonly report: Report;
  readonly platform: string;
  readonly t: Say;
}

export function Results({ report, platform, t }: ResultsProps) {
  const [copied, setCopied] = useState<'copied' | 'copyByHand'>();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = reportText(report);
  const { probes, contract, walk } = report;
  const otherwise = probes.filter(({ outcome }) => outcome === 'differs' || outcome === 'refused');
  const pass = probes.filter(({ outcome }) => outcome === 'pass').length;
  const { saves } = waysOut(platform);
  const stem = `coachbook-self-test-${report.at.slice(0, 10)}`;
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      // Panes often have no leave to write to the clipboard, or none to write to; what is marked may be copied all the same.
      setCopied(document.execCommand('copy') ? 'copied' : 'copyByHand');
    }
  };
  return (
    <>
      <ul className="summary">
        <li>{t('selftest.probes', { pass, all: pass + otherwise.length, otherwise: otherwise.length })}</li>
        <li>
          {typeof contract === 'object'
            ? t('selftest.contract', {
                passed: contract.passed,
                otherwise: contract.failures.length,
                skipped: contract.skipped,
              })
            : t('selftest.contract.none')}
        </li>
        <li>{t('selftest.walk', { done: walk.filter(({ outcome }) => outcome === 'pass').length })}</li>
        <li>{t(report.leftBehind === undefined ? 'selftest.clean' : 'selftest.left')}</li>
      </ul>
      <p className="ways">
        <button type="button" className="primary" onClick={() => void copy()}>
          {t('selftest.copy')}
        </button>
        {saves && (
          <>
            <button type="button" onClick={() => offerFile(text, 'text/plain', `${stem}.txt`)}>
              {t('selftest.save')}
            </button>
            <button
              type="button"
              onClick={() => offerFile(JSON.stringify(report, null, 2), 'application/json', `${stem}.json`)}
            >
              {t('selftest.saveData')}
            </button>
          </>
        )}
      </p>
      {!saves && <p>{t('selftest.noSaving')}</p>}
      <p role="status">{copied && t(`selftest.${copied}`)}</p>
      {otherwise.length > 0 && (
        <details>
          <summary>{t('selftest.otherwise')}</summary>
          <dl lang="en">
            {otherwise.map(({ id, asks, answer, expects }) => (
              <div key={id}>
                <dt>{asks}</dt>
                <dd>
                  <span lang={document.documentElement.lang}>{t('selftest.answered', { answer })}</span>
                </dd>
                <dd className="quiet">
                  <span lang={document.documentElement.lang}>
                    {t('selftest.expected', { answer: expects.join(' / ') })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <details>
        <summary>{t('selftest.byHand')}</summary>
        <p>{t('selftest.byHand.text')}</p>
        <dl lang="en">
          {PROBES.flatMap((probe) =>
            'byHand' in probe
              ? [
                  <div key={probe.id}>
                    <dt>{probe.asks}</dt>
                    {probe.offersFile && (
                      <dd lang={document.documentElement.lang}>
                        <button type="button" onClick={() => offerFile('Coachbook', 'text/plain', trialFile)}>
                          {t('selftest.trySaving')}
                        </button>
                      </dd>
                    )}
                    {probe.byHand.map((step) => (
                      <dd key={step}>{step}</dd>
                    ))}
                  </div>,
                ]
              : [],
          )}
        </dl>
      </details>
      <label>
        <span className="label">{t('selftest.report')}</span>
        <textarea ref={area} lang="en" readOnly rows={14} value={text} />
      </label>
    </>
  );
}
/** Milliseconds: some browsers read the address only after the click has returned. */
const grace = 10000;

/** Says nothing where no file arrives: no browser tells. */
function offerFile(text: string, type: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
