// Texts of looks are as long as Excel lets them be: longer ones are told and left out, because each is copied with every look.

import { LIMITS } from '@coachbook/workbook';
import { readXlsx } from '../src';
import { packageOf, relationshipsOf } from './packageOf';

const cell = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
const rule =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>';
const table = { 'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf(['rId1', 'table', '../tables/table1.xml']) };

/** A sheet whose looks all have texts of so many characters. */
function read(length: number): ReturnType<typeof readXlsx> {
  const text = 'a'.repeat(length);
  return readXlsx(
    packageOf(`${cell}${rule}`, {
      ...table,
      'xl/tables/table1.xml': `<table ref="A1:A2" displayName="t"><tableColumns><tableColumn name="a"/></tableColumns><tableStyleInfo name="${text}"/></table>`,
      'xl/styles.xml': `<styleSheet>
        <numFmts><numFmt numFmtId="170" formatCode="${text}"/></numFmts>
        <fonts><font/><font><b/><name val="${text}"/></font></fonts>
        <cellStyleXfs><xf/><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId="170" fontId="1" xfId="1"/></cellXfs>
        <cellStyles><cellStyle name="${text}" xfId="1"/></cellStyles>
        <dxfs><dxf><font><b/><name val="${text}"/></font><numFmt numFmtId="171" formatCode="${text}"/></dxf></dxfs></styleSheet>`,
    }),
  );
}

function looksOf({ workbook }: ReturnType<typeof read>): readonly unknown[] {
  const [sheet] = workbook.sheets;
  const [format] = sheet?.conditionalFormats ?? [];
  const style = format?.rule && 'style' in format.rule ? format.rule.style : undefined;
  return [
    sheet?.rows[0]?.cells[0]?.style,
    style,
    sheet?.tables.map((one) => one.style),
    workbook.cellStyles?.map(({ name }) => name),
  ];
}

it('keeps texts of as many characters as Excel allows', () => {
  const text = 'a'.repeat(LIMITS.styleText);
  const font = { name: text, bold: true };
  expect(looksOf(read(LIMITS.styleText))).toEqual([
    { named: text, numberFormat: text, font },
    { numberFormat: text, font },
    [text],
    [text],
  ]);
});

it('leaves longer ones out and tells so: number formats, fonts, cell styles, styles of tables', () => {
  const long = read(LIMITS.styleText + 1);
  expect(looksOf(long)).toEqual([{ font: { bold: true } }, { font: { bold: true } }, [null], undefined]);
  expect(long.losses.map(({ kind, sheet, count }) => [kind, sheet, count])).toEqual([
    ['cellFormatting', undefined, 5],
    ['cellFormatting', 'Sheet1', 1],
  ]);
});

it('takes no word for an alignment but Excel’s', () => {
  const { workbook, losses } = readXlsx(
    packageOf(cell, {
      'xl/styles.xml':
        '<styleSheet><fonts><font/></fonts><cellXfs><xf/><xf><alignment horizontal="sideways" vertical="constructor"/></xf></cellXfs></styleSheet>',
    }),
  );
  expect(workbook.sheets[0]?.rows[0]?.cells[0]?.style).toBeUndefined();
  expect(losses).toMatchObject([{ kind: 'cellFormatting', example: 'sideways', count: 2 }]);
});
