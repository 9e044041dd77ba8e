// A report as a text for reading and for pasting into an issue: English, as the code it is about.

import type { ProbeResult } from '../model/ProbeResult';
import type { Report } from './Report';

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

/** "4 pass, 1 differs", in the order in which they first appear. */
function counts(words: readonly string[]): string {
  const by = new Map<string, number>();
  for (const word of words) by.set(word, (by.get(word) ?? 0) + 1);
  return [...by].map(([word, count]) => `${count} ${word}`).join(', ') || 'none';
}

function probeLine({ id, outcome, answer, expects, message, errorLocation, ms }: ProbeResult): string {
  if (outcome === 'byHand') return `- ${id}: by hand. ${answer} Seen: `;
  const wanted = outcome === 'pass' || outcome === 'skipped' ? '' : `, expected ${expects.join(' or ')}`;
  const why =
    message === undefined || outcome === 'pass' ? '' : ` (${[message, errorLocation].filter(Boolean).join(', at ')})`;
  // A refusal says so itself.
  const word = outcome === 'refused' ? '' : `${outcome}. `;
  return `- ${id}: ${word}${answer}${wanted}${why} [${ms} ms]`;
}

/** Markdown, the most interesting first. */
export function reportText(report: Report): string {
  const { office, probes, contract, walk } = report;
  const groups: readonly (readonly [string, readonly ProbeResult[]])[] = [
    ['Answered otherwise', probes.filter(({ outcome }) => outcome === 'differs' || outcome === 'refused')],
    ['To be seen by a person', probes.filter(({ outcome }) => outcome === 'byHand' || outcome === 'skipped')],
    ['As expected', probes.filter(({ outcome }) => outcome === 'pass')],
  ];
  return [
    `# ${report.report}, ${report.at}`,
    '',
    `${office.host} on ${office.platform}, version ${office.version}, ${office.language}`,
    `Browser: ${report.browser}`,
    `Requirement sets: ${Object.entries(report.requirementSets)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
    `Took ${seconds(report.ms)}${report.isCancelled ? ', stopped before its end' : ''}. ${report.leftBehind === undefined ? 'The workbook is as it was before.' : `Left behind in the workbook: ${report.leftBehind}`}`,
    '',
    `Probes: ${counts(probes.map(({ outcome }) => outcome))}`,
    typeof contract === 'object'
      ? `Contract: ${contract.passed} pass, ${contract.failures.length} fail, ${contract.skipped} need a person, in ${seconds(contract.ms)}`
      : `Contract: ${contract ?? 'not run'}`,
    ...walk.map(
      ({ step, outcome, requests, ms, detail }) =>
        `${step}: ${outcome}, ${requests} requests, ${seconds(ms)}, ${detail}`,
    ),
    ...groups.flatMap(([title, lines]) => (lines.length === 0 ? [] : ['', `## ${title}`, ...lines.map(probeLine)])),
    ...(typeof contract === 'object' && contract.failures.length > 0
      ? [
          '',
          '## Contract',
          ...contract.failures.map(({ name, code, message }) => `- ${name}: ${code}. ${message.slice(0, 300)}`),
        ]
      : []),
    '',
  ].join('\n');
}
