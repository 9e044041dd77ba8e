// What a remedy writes, and what it leaves alone.

import { editsOfRemedy, newWorkbook } from '../../../src/app';
import { recompute } from '../../../src/app/recompute';
import type { Place } from '../../../src/domain';

const today = '2026-11-23';
const english = recompute(newWorkbook({ language: 'en', content: 'headOfCustomerService', today }), today, 'file');
const french = recompute(newWorkbook({ language: 'fr', content: 'headOfCustomerService', today }), today, 'file');
const blank = recompute(newWorkbook({ language: 'en', content: 'blank', today }), today, 'file');

const goal = (column: string | undefined): Place => ({ table: 'goals', row: 1, id: 'G1.1', column });
const written = (here: typeof english, value: Parameters<typeof editsOfRemedy>[0] & { kind: 'set' }) => {
  const edits = editsOfRemedy(value, here);
  expect(edits).toHaveLength(1);
  const [edit] = edits ?? [];
  return edit?.kind === 'setValues' ? edit.values : undefined;
};

describe('a remedy', () => {
  it('empties a cell', () => {
    expect(written(english, { kind: 'set', place: goal('parent'), value: undefined })).toEqual([[null]]);
  });

  it('names a choice in the language of the workbook', () => {
    expect(written(english, { kind: 'set', place: goal('direction'), value: 'decrease' })).toEqual([['Decrease']]);
    expect(written(french, { kind: 'set', place: goal('direction'), value: 'decrease' })).toEqual([['Diminuer']]);
  });

  it('joins several ids as people type them', () => {
    expect(written(english, { kind: 'set', place: goal('answers'), value: ['C1', 'T2'] })).toEqual([['C1, T2']]);
  });

  it('names a person rather than an id', () => {
    expect(written(english, { kind: 'set', place: goal('owner'), value: 'P1' })).toEqual([['Helen Marsh']]);
  });

  it('writes days as Excel counts them', () => {
    expect(written(english, { kind: 'set', place: goal('due'), value: '2026-11-23' })).toEqual([[46349]]);
  });

  it('never writes over a header or a whole row', () => {
    expect(editsOfRemedy({ kind: 'set', place: { ...goal('parent'), row: undefined }, value: 'x' }, english)).toBeUndefined();
    expect(editsOfRemedy({ kind: 'set', place: goal(undefined), value: 'x' }, english)).toBeUndefined();
    expect(editsOfRemedy({ kind: 'set', place: goal('noSuchColumn'), value: 'x' }, english)).toBeUndefined();
  });

  it('adds a row where one is blank, below what is there', () => {
    const edits = editsOfRemedy({ kind: 'add', table: 'goals', values: { succeeds: 'G1', kind: 'quantitative' } }, english) ?? [];
    const goals = english.located.tables.get('Goals');
    const rows = new Set(edits.map((edit) => (edit.kind === 'setValues' ? edit.top : -1)));
    expect(rows).toEqual(new Set([(goals?.first ?? 0) + english.engagement.goals.length]));
    expect(edits).toHaveLength(2);
  });

  it('begins at the first row of an empty table', () => {
    const [edit] = editsOfRemedy({ kind: 'add', table: 'goals', values: { kind: 'quantitative' } }, blank) ?? [];
    expect(edit).toMatchObject({ top: blank.located.tables.get('Goals')?.first });
  });

  it('has nothing to offer for what takes more than cells', () => {
    expect(editsOfRemedy({ kind: 'freeze' }, english)).toBeUndefined();
  });
});
