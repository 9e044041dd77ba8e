// Formulas as Excel shows them and as files hold them.

import { shiftFormula } from '../../src/formula/shiftFormula';
import { toFileFormula } from '../../src/formula/toFileFormula';
import { toShownFormula } from '../../src/formula/toShownFormula';

describe('a formula of the table Goals', () => {
  it.each([
    ['=[@Target]', 'Goals[[#This Row],[Target]]'],
    ['=[@[Start value]]-[@Target]', 'Goals[[#This Row],[Start value]]-Goals[[#This Row],[Target]]'],
    ['=SUM([Target])', 'SUM(Goals[Target])'],
    ['=Goals[@]', 'Goals[#This Row]'],
    ['=Goals[@[a]:[b]]', 'Goals[[#This Row],[a]:[b]]'],
    ['=SUM(Goals[[#Headers],[a]]:[@a])', 'SUM(Goals[[#Headers],[a]]:Goals[[#This Row],[a]])'],
    ["=People[@[Owner's '#1']]]", "People[[#This Row],[Owner's '#1']]]"],
    ['=SUM(People[Load])&"[@Target]"', 'SUM(People[Load])&"[@Target]"'],
    [
      '=XLOOKUP([@Owner],People[Name],People[Load])',
      '_xlfn.XLOOKUP(Goals[[#This Row],[Owner]],People[Name],People[Load])',
    ],
    ['=IF([@a]="_xlfn.IFS(",IFS(TRUE,1),2)', 'IF(Goals[[#This Row],[a]]="_xlfn.IFS(",_xlfn.IFS(TRUE,1),2)'],
  ])('%s', (shown, file) => {
    expect(toFileFormula(shown, 'Goals')).toBe(file);
    expect(toShownFormula(file, 'Goals')).toBe(shown);
  });
});

describe('a formula outside tables', () => {
  it.each([
    ['=A1+1', 'A1+1'],
    ['=Goals[@Target]', 'Goals[[#This Row],[Target]]'],
    ['=SUM(Goals[Target])', 'SUM(Goals[Target])'],
    ['=SORT(FILTER(A1:A9,A1:A9>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))'],
    ['=LET(x,1,y,x+A1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,_xlpm.x*_xlpm.y)'],
    ['=BYROW(A1:B9,LAMBDA(row,SUM(row)))', '_xlfn.BYROW(A1:B9,_xlfn.LAMBDA(_xlpm.row,SUM(_xlpm.row)))'],
    ["=SUM(A1#)+SUM('My sheet'!B2#)", "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY('My sheet'!B2))"],
    ['=@A1:A9*2', '_xlfn.SINGLE(A1:A9)*2'],
    ['=1+@INDEX(A1:A9,(2))', '1+_xlfn.SINGLE(INDEX(A1:A9,(2)))'],
    ['=\'It\'\'s [1]\'!A1&"say ""@x"""', '\'It\'\'s [1]\'!A1&"say ""@x"""'],
    ['=IFERROR(A1/B1,#N/A)', 'IFERROR(A1/B1,#N/A)'],
    ['=[1]Sheet1!A1', '[1]Sheet1!A1'],
  ])('%s', (shown, file) => {
    expect(toFileFormula(shown, '')).toBe(file);
    expect(toShownFormula(file, '')).toBe(shown);
  });

  it('is understood with prefixes other programs write in their own way', () => {
    expect(toShownFormula('=_XLFN.CONCAT("a")', '')).toBe('=CONCAT("a")');
    expect(toShownFormula('_xlfn.SINGLE(A1)', 'Goals')).toBe('=@A1');
  });
});

describe('a formula moved elsewhere', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'C2+$A2+C$1+$A$1'],
    ['SUM(A:B,3:4,$A:B,3:$4)', 'SUM(C:D,4:5,$A:D,4:$4)'],
    ['A1+"A1"+A1x+LOG10(2)+A1!B2', 'C2+"A1"+A1x+LOG10(2)+A1!D3'],
    ['Goals[[#This Row],[A1]]', 'Goals[[#This Row],[A1]]'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
  ])('%s', (before, after) => {
    expect(shiftFormula(before, 1, 2)).toBe(after);
  });
});
