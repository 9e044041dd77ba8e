// What Excel's errors mean for whoever reads of them.

import { translateError } from '../../src/excel';

const error = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error('There was an internal error.'), {
    code,
    ...(errorLocation !== undefined && { debugInfo: { errorLocation } }),
  });

it.each([
  'WorksheetCollection.add',
  'WorksheetFreezePanes.freezeAt',
  'Worksheet.activate',
  'Range.select',
  'Worksheet.showHeadings',
])('F15: a general error of %s says that another window came to the front', (location) => {
  expect(translateError(error('GeneralException', location)).kind).toBe('otherWindow');
});

it('a general error anywhere else is not explained', () => {
  expect(translateError(error('GeneralException', 'Range.values')).kind).toBe('unknown');
  expect(translateError(error('GeneralException')).kind).toBe('unknown');
  expect(translateError(error('AccessDenied', 'Worksheet.activate')).kind).toBe('protected');
});

it.each(['InvalidOperation', 'GeneralException'])(
  'F27: %s where cells below a table cannot move down says that something stands in the way',
  (code) => {
    expect(translateError(error(code, 'Range.insert')).kind).toBe('blocked');
  },
);

it('a sheet whose name was taken meanwhile, as a change at the same moment, says that somebody else was at it', () => {
  expect(['Conflict', 'ItemAlreadyExists'].map((code) => translateError(error(code)).kind)).toEqual([
    'conflict',
    'conflict',
  ]);
});
