// Nobody is led to a header, which they would write over.

import { cellAt, SheetDraft, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook, recompute } from '../../src/app';
import { placeOf } from '../../src/domain';
import { placeOfFinding } from '../../src/sheets';
import { whereToType } from '../../src/app/guidance/whereToType';

const today = '2026-11-23';
const blank = newWorkbook({ language: 'en', content: 'blank', today });
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const open = (workbook: WorkbookData) => recompute(workbook, today, 'file');

describe('where somebody goes on typing', () => {
  it('is the first cell of a blank table', () => {
    expect(whereToType({ place: placeOf('competences') }, open(blank))).toEqual({
      table: 'competences',
      row: 0,
      id: undefined,
      column: 'name',
    });
  });

  it('is below the rows there are', () => {
    const here = open(example);
    expect(whereToType({ place: placeOf('goals') }, here)).toEqual({
      table: 'goals',
      row: here.engagement.goals.length,
      id: undefined,
      column: 'name',
    });
  });

  it('is the first row that leaves the column blank, where one does', () => {
    const sheet = example.sheets.find(({ name }) => name === '2 Project');
    const table = sheet?.tables.find(({ name }) => name === 'Customers');
    if (!sheet || !table) throw new Error('The example has customers');
    const column = table.area.left + table.columns.findIndex(({ name }) => name === 'Expectation');
    const draft = new SheetDraft(sheet);
    expect(cellAt(sheet, table.area.top + 2, column)?.value).toBeTruthy();
    draft.setContent(table.area.top + 2, column, { value: null });
    const workbook = { ...example, sheets: example.sheets.map((one) => (one === sheet ? draft.finish() : one)) };
    expect(
      whereToType({ code: 'gate.expectationMissing', place: placeOf('customers', 'expectation') }, open(workbook)),
    ).toMatchObject({ table: 'customers', row: 1, column: 'expectation' });
  });

  it('is in the role matrix the first blank cell, in an activity nobody answers for where there is one', () => {
    const sheet = example.sheets.find(({ name }) => name === '5 Roles');
    const table = sheet?.tables.find(({ name }) => name === 'RoleMatrix');
    const person = open(example).engagement.people[0]?.name;
    if (!sheet || !table || person === undefined) throw new Error('The example has a role matrix');
    const { top, left, right } = table.area;
    const first = left + table.columns.findIndex(({ name }) => name === person);
    const at = (workbook: WorkbookData) => {
      const now = open(workbook);
      return placeOfFinding(whereToType({ place: placeOf('assignments') }, now), now.located);
    };
    const found = at(example);
    expect(found?.sheet).toBe('5 Roles');
    expect(found && cellAt(sheet, found.area.top, found.area.left)?.value).toBeFalsy();
    const draft = new SheetDraft(sheet);
    for (let column = first; column <= right; column += 1) draft.setContent(top + 3, column, { value: null });
    const workbook = { ...example, sheets: example.sheets.map((one) => (one === sheet ? draft.finish() : one)) };
    expect(at(workbook)?.area).toEqual({ top: top + 3, bottom: top + 3, left: first, right: first });
  });

  it('is the header where the header is meant', () => {
    expect(whereToType({ code: 'column.missing', place: placeOf('goals', 'name') }, open(example))).toEqual(
      placeOf('goals', 'name'),
    );
  });
});
