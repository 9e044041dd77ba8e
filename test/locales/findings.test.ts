// Every finding of the domain in words.
import { FINDINGS, FINDING_CODES, type FindingCode, type ParamKind } from '../../src/domain';
import {
  LANGUAGES,
  findingText,
  findingTitle,
  formatChain,
  formatDay,
  formatList,
  messagesOf,
  remedyText,
  type MessageKey,
} from '../../src/locales';
import { placeholdersOf } from './placeholders';

const SAMPLES: Readonly<Record<ParamKind, unknown>> = {
  text: 'Anne <b>Muster</b> {x}',
  number: 3.25,
  share: 0.425,
  day: '2026-03-31',
  ids: ['G1', 'G2'],
  chain: ['A1', 'A2', 'A1'],
};

/** Samples for facts that are names of ours. */
const NAMES: Readonly<Record<string, unknown>> = {
  tables: ['goals', 'indicators'],
  found: 'people',
  decision: 'merge',
  list: 'goalKind',
  code: 'goal.noHuman',
};

const kindsOf = (code: FindingCode) => FINDINGS[code].params as Readonly<Record<string, ParamKind>>;
const paramsOf = (code: FindingCode) =>
  Object.fromEntries(Object.entries(kindsOf(code)).map(([name, kind]) => [name, NAMES[name] ?? SAMPLES[kind]]));

describe.each(LANGUAGES)('findings in %s', (language) => {
  it.each([...FINDING_CODES])('%s has a message with exactly its facts, and a short title', (code) => {
    const pattern = messagesOf(language)[`finding.${code}`];
    expect(placeholdersOf(language, pattern)).toEqual(Object.keys(kindsOf(code)).sort());
    expect(findingTitle(language, code).length).toBeLessThanOrEqual(40);
    const text = findingText(language, { code, params: paramsOf(code) }, kindsOf(code));
    expect(text).not.toMatch(/undefined|NaN|Invalid|2026-03-31\b(?<!ple 2026-03-31)/);
    expect(text.length).toBeLessThanOrEqual(420);
  });
});

describe('the words of a finding', () => {
  it('has no messages for codes that do not exist', () => {
    const codes = Object.keys(messagesOf('en')).flatMap((key) => /^finding\.(.*?)(\.short)?$/.exec(key)?.[1] ?? []);
    expect([...new Set(codes)].sort()).toEqual([...FINDING_CODES].sort());
  });

  it('has no remedies for codes that do not exist', () => {
    const named = (Object.keys(messagesOf('en')) as MessageKey[])
      .filter((key) => key.startsWith('remedy.'))
      .map((key) => key.slice('remedy.'.length));
    expect(named.filter((name) => ![...FINDING_CODES, 'set', 'add', 'freeze', 'repair'].includes(name))).toEqual([]);
  });

  it('names tables, lists and decisions in the language, and days and shares by its rules', () => {
    const tell = (language: 'en' | 'fr', code: FindingCode, params: Readonly<Record<string, unknown>>) =>
      findingText(language, { code, params }, kindsOf(code));
    expect(tell('en', 'reference.missing', { id: 'G9', tables: ['goals', 'indicators'] })).toContain(
      'under Goals or Indicators',
    );
    expect(tell('fr', 'cell.notInList', { value: 'rouge', list: 'goalKind' })).toContain('Quantitatif, Qualitatif');
    expect(tell('fr', 'flow.handOffConflict', { other: 'W2', decision: 'stop' })).toContain('«\u00a0Arrêter\u00a0»');
    expect(tell('en', 'acceptance.pointless', { code: 'goal.noHuman' })).toContain('No goal concerns people yet');
    expect(tell('en', 'measure.overdue', { due: '2026-03-31', progress: 0.42 })).toMatch(
      /31 March 2026 and stands at 42%/,
    );
    expect(tell('fr', 'measure.overdue', { due: '2026-03-31', progress: 0.42 })).toMatch(
      /31 mars 2026 et on en est à 42\s%/,
    );
    expect(tell('fr', 'audit.mustHaveGap', { name: 'Écoute', current: 2.5, required: 4 })).toContain('2,5');
    expect(tell('en', 'audit.blindSpot', { name: 'Listening', self: 4, others: 2.6667, difference: 1.3333 })).toMatch(
      /others give you 2\.7: \+1\.3/,
    );
  });

  it('leaves what people typed as it is: no markup, no placeholder', () => {
    expect(
      findingText(
        'en',
        { code: 'role.noAccountable', params: { name: '<b>{name}</b> O’Hara' } },
        kindsOf('role.noAccountable'),
      ),
    ).toContain('“<b>{name}</b> O’Hara”');
  });

  it('says so where something has no name yet', () => {
    expect(
      findingText('en', { code: 'role.noAccountable', params: { name: '' } }, kindsOf('role.noAccountable')),
    ).toContain('“no name yet”');
  });

  it('keeps long lists and chains readable', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `G${at + 1}`);
    expect(formatList('en', ids)).toBe('G1, G2, G3, G4, G5, G6 and 34 more');
    expect(formatList('fr', ids.slice(0, 3), 'or')).toBe('G1, G2 ou G3');
    expect(formatList('en', ids.slice(0, 7))).toBe('G1, G2, G3, G4, G5, G6 and G7');
    expect(formatChain(ids)).toBe('G1 → G2 → G3 → G4 → G5 → … → G40');
    expect(formatChain(['A1', 'A2', 'A1'])).toBe('A1 → A2 → A1');
  });

  it('leaves alone what is no day', () => {
    expect(formatDay('en', 'next week')).toBe('next week');
    expect(formatDay('fr', '2026-12-31')).toBe('31 décembre 2026');
  });

  it('has a button for every remedy, with words of its own where they say more', () => {
    expect(remedyText('en', 'id.blank', 'set')).toBe('Give it an id');
    expect(remedyText('en', 'mission.blank', 'add')).toBe('Add the row');
    expect(remedyText('fr', 'plan.late', 'freeze')).toBe('Figer la référence');
  });
});
