// What a chosen file offers, and which sentence answers a file that offers nothing.

import { writeXlsx } from '@coachbook/xlsx';
import { newWorkbook, recompute } from '../../../src/app';
import { readOffer } from '../../../src/taskpane/exchange/import/readOffer';

const today = '2026-11-24';
const workbook = newWorkbook({ language: 'en', content: 'blank', today });
const here = recompute(workbook, today, 'file');

const offerOf = (text: string, choices = {}) =>
  readOffer({ name: 'file.csv', bytes: new TextEncoder().encode(text) }, here, choices, 'en');

describe('a chosen file', () => {
  it('names its columns with an example, also where nobody knows them', () => {
    const { columns, proposal, problem } = offerOf('foo,,bar\n,1,\n,2,second\n');
    expect(columns).toEqual([
      { header: 'foo', example: '' },
      { header: 'bar', example: 'second' },
    ]);
    expect(proposal).toBeUndefined();
    expect(problem?.key).toBe('exchange.noTable');
  });

  it('offers what people say of its columns', () => {
    const { proposal, problem } = offerOf('foo,bar\nNew Year,2027-01-01\n', {
      table: 'holidays',
      map: { foo: 'name', bar: 'day' },
    });
    expect(problem).toBeUndefined();
    expect(proposal?.additions).toMatchObject([{ table: 'holidays', values: { name: 'New Year', day: '2027-01-01' } }]);
  });

  it('tells a workbook from an archive of tables', () => {
    expect(readOffer({ name: 'file.xlsx', bytes: writeXlsx(workbook) }, here, {}, 'en').problem?.key).toBe(
      'exchange.workbook',
    );
  });

  it('is not mapped where it says itself what it holds', () => {
    const { columns, problem } = offerOf('<?xml version="1.0"?><Other/>');
    expect([columns, problem?.key]).toEqual([[], 'exchange.project.notAProject']);
  });
});
