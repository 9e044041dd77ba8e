// Files as other programs write them: read as far as they reach, and what we cannot keep is named.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAt, emptySheet, type SheetData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '../src';
import { packageOf, relationshipsOf } from './packageOf';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetOf(bytes: Uint8Array): SheetData {
  return readXlsx(bytes).workbook.sheets[0] ?? emptySheet('none');
}
const value = (sheet: SheetData, row: number, column: number) => cellAt(sheet, row, column)?.value;
const kinds = (bytes: Uint8Array) => readXlsx(bytes).losses.map((loss) => loss.kind);

describe('cells', () => {
  it('are found without addresses, one after another', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
      ),
    );
    expect([
      value(sheet, 0, 0),
      value(sheet, 0, 3),
      value(sheet, 0, 4),
      value(sheet, 4, 0),
      value(sheet, 5, 0),
    ]).toEqual([1, 2, 3, 4, 5]);
  });

  it('may come in any order', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetData><row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row></sheetData>',
      ),
    );
    expect(sheet.rows).toEqual([
      { index: 0, cells: [{ column: 0, value: 0 }] },
      {
        index: 2,
        cells: [
          { column: 0, value: 1 },
          { column: 1, value: 2 },
        ],
      },
    ]);
  });

  it('that stand within one another are read once', () => {
    const inner = '<row r="3"><c r="B3"><v>2</v><c r="C3"><v>3</v></c></c></row>';
    expect(sheetOf(packageOf(`<sheetData><row r="2">${inner}</row></sheetData>`)).rows).toEqual([
      { index: 2, cells: [{ column: 2, value: 3 }] },
    ]);
  });

  it('spill nowhere over the edge of the sheet', () => {
    const cell = '<c r="B1"><f t="array" ref="A1:XFD1048576">SORT(A2:A4)</f><v>1</v></c>';
    expect(sheetOf(packageOf(`<sheetData><row r="1">${cell}</row></sheetData>`)).rows[0]?.cells).toEqual([
      { column: 1, value: 1, formula: '=SORT(A2:A4)' },
    ]);
  });

  it('hold booleans, errors, dates and texts in every spelling', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetData><row r="1"><c t="b"><v>1</v></c><c t="b"><v>true</v></c><c t="b"><v>0</v></c><c t="b"><v>false</v></c><c t="e"><v>#N/A</v></c><c t="e"><v>Err:502</v></c><c t="d"><v>2024-03-01T12:00:00Z</v></c><c t="d"><v>2024-03-01</v></c>' +
          '<c t="inlineStr"><is><t>in </t></is></c><c t="inlineStr"><is><r><t>two </t></r><r><t>runs</t></r><rPh><t>x</t></rPh></is></c><c t="str"><v>text_x000D_</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="n"><v>1.5E-3</v></c><c><v><![CDATA[7]]></v></c></row></sheetData>',
        {
          'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t xml:space="preserve"> shared </t></si><si><r><rPr><b/></rPr><t>bo</t></r><r><t>ld</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
        },
      ),
    );
    expect(sheet.rows[0]?.cells.map((cell) => cell.value)).toEqual([
      true,
      true,
      false,
      false,
      { error: '#N/A' },
      { error: '#UNKNOWN!' },
      45352.5,
      45352,
      'in ',
      'two runs',
      'text\r',
      ' shared ',
      'bold',
      0.0015,
      7,
    ]);
  });

  it('are read in strict files and under any prefix', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = packageOf('', {
      '_rels/.rels': `<pr:Relationships xmlns:pr="x"><pr:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></pr:Relationships>`,
      'xl/workbook.xml': `<m:workbook xmlns:m="${strict}/spreadsheetml/main" xmlns:rel="${strict}/officeDocument/relationships" conformance="strict"><m:sheets><m:sheet name="S" sheetId="1" rel:id="rId1"/></m:sheets></m:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/SHEET1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `\uFEFF<m:worksheet xmlns:m="${strict}/spreadsheetml/main"><m:sheetData><m:row r="2"><m:c r="B2"><m:f>A1*2</m:f><m:v>4</m:v></m:c></m:row></m:sheetData></m:worksheet>`,
    });
    expect(cellAt(sheetOf(bytes), 1, 1)).toEqual({ column: 1, value: 4, formula: '=A1*2' });
  });

  it('count dates from 1900 whatever the file does', () => {
    const bytes = packageOf('<sheetData><row><c s="1"><v>100</v></c><c><v>100</v></c></row></sheetData>', {
      'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    });
    expect(sheetOf(bytes).rows[0]?.cells.map((cell) => cell.value)).toEqual([1562, 100]);
    expect(kinds(bytes)).toContain('dateSystem');
  });
});

describe('formulas', () => {
  it('are written out where they were shared', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="3">A1+$A1+A$1+$A$1+SUM(A:A,1:1,$A:B)+LOG10(A1)&amp;"A1"+\'A1\'!A1+Tax</f><v>1</v></c><c r="C1"><f t="shared" si="3"/><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="3"></f></c></row></sheetData>',
      ),
    );
    expect(cellAt(sheet, 0, 2)?.formula).toBe('=B1+$A1+B$1+$A$1+SUM(B:B,1:1,$A:C)+LOG10(B1)&"A1"+\'A1\'!B1+Tax');
    expect(cellAt(sheet, 1, 1)).toEqual({
      column: 1,
      value: null,
      formula: '=A2+$A2+A$1+$A$1+SUM(A:A,2:2,$A:B)+LOG10(A2)&"A1"+\'A1\'!A2+Tax',
    });
  });

  it('of arrays keep the block they fill', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
      ),
    );
    expect(cellAt(sheet, 0, 0)).toEqual({ column: 0, value: 2, formula: '=B1:B2*2', spill: { rows: 2, columns: 1 } });
  });

  it('that reach into other workbooks leave their value behind', () => {
    const bytes = packageOf(
      '<sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>2</v></c><c r="B1"><f>SUM(\'[2]My plan\'!A1)</f><v>3</v></c><c r="C1"><f>T[2024]</f><v>4</v></c></row></sheetData>',
    );
    expect(sheetOf(bytes).rows[0]?.cells).toEqual([
      { column: 0, value: 2 },
      { column: 1, value: 3 },
      { column: 2, value: 4, formula: '=T[2024]' },
    ]);
    expect(readXlsx(bytes).losses).toEqual([{ kind: 'externalLinks', sheet: 'Sheet1', count: 2, example: 'A1' }]);
  });

  it('has no two tables of one name, and none over another', () => {
    const table = (id: number, name: string, ref: string) => [
      `xl/tables/table${id}.xml`,
      `<table ref="${ref}" displayName="${name}"><tableColumns><tableColumn name="a"/></tableColumns></table>`,
    ];
    const { workbook, losses } = readXlsx(
      packageOf('<sheetData/>', {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf(
          ['rId1', 'table', '../tables/table1.xml'],
          ['rId2', 'table', '../tables/table2.xml'],
          ['rId3', 'table', '../tables/table3.xml'],
          ['rId4', 'table', '../tables/table4.xml'],
        ),
        ...Object.fromEntries([
          table(1, 'One', 'A1:A5'),
          table(2, 'ONE', 'C1:C5'),
          table(3, 'Two', 'A5:A9'),
          table(4, 'Three', 'A6:A9'),
        ]),
      }),
    );
    expect(workbook.sheets[0]?.tables.map(({ name }) => name)).toEqual(['One', 'Three']);
    expect(losses).toEqual([{ kind: 'tables', sheet: 'Sheet1', count: 2, example: 'ONE' }]);
  });

  it('keeps the value of a formula that is too long for Excel, and of a text what a cell holds', () => {
    const formula = (length: number): string => `${'('.repeat(length / 2 - 1)}1${')'.repeat(length / 2 - 1)}`;
    const { workbook, losses } = readXlsx(
      packageOf(
        `<sheetData><row r="1"><c r="A1"><f>${formula(8_192)}</f><v>1</v></c><c r="B1"><f>${formula(8_194)}</f><v>2</v></c><c r="C1" t="str"><v>${'x'.repeat(32_766)}😀y</v></c></row></sheetData>`,
      ),
    );
    expect(workbook.sheets[0]?.rows[0]?.cells.map(({ value, formula: kept }) => [value, kept?.length])).toEqual([
      [1, 8_192],
      [2, undefined],
      ['x'.repeat(32_766), undefined],
    ]);
    expect(losses).toEqual([
      { kind: 'longFormulas', sheet: 'Sheet1', count: 1, example: 'B1' },
      { kind: 'longTexts', sheet: 'Sheet1', count: 1, example: 'C1' },
    ]);
  });
});

describe('looks', () => {
  const styled = (styles: string, theme = '') =>
    sheetOf(
      packageOf('<sheetData><row><c s="1"><v>1</v></c></row></sheetData>', {
        'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
        ...(theme && { 'xl/theme/theme1.xml': theme }),
      }),
    ).rows[0]?.cells[0]?.style;

  it('take colours from the theme with their tint, and from the old palette', () => {
    const theme =
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const style = styled(
      '<fonts><font/><font><color theme="4" tint="0.39997558519241921"/></font></fonts><fills><fill/><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill></fills><borders><border/><border><left style="thin"><color indexed="10"/></left><right style="mediumDashed"><color auto="1"/></right></border></borders><cellXfs><xf/><xf fontId="1" fillId="1" borderId="1"/></cellXfs>',
      theme,
    );
    expect(style).toEqual({
      font: { color: '8FAADC' },
      fill: 'BFBFBF',
      borders: { left: { line: 'thin', color: 'FF0000' }, right: { line: 'dashed', color: '000000' } },
    });
  });

  it('are told apart from what the workbook does everywhere', () => {
    const style = styled(
      '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/><i val="0"/></font></fonts><cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf/><xf fontId="1" numFmtId="9"><alignment horizontal="general" vertical="bottom" wrapText="false" indent="0"/><protection locked="true"/></xf></cellXfs>',
    );
    expect(style).toEqual({ numberFormat: '0%', font: { bold: true } });
  });
});

describe('rules and frames', () => {
  it('accept lists in the extension of Excel 2010', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetData/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      ),
    );
    expect(sheet.validations).toEqual([
      {
        areas: [
          { top: 1, left: 1, bottom: 8, right: 1 },
          { top: 1, left: 3, bottom: 1, right: 3 },
        ],
        rule: { kind: 'list', source: '=Lists!$A$1:$A$3', inCellDropDown: true },
        ignoreBlank: true,
        alert: { style: 'stop', title: '', message: '' },
      },
    ]);
  });

  it('accept rules about other sheets, which stand in the extension with their look', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetData/><extLst><ext><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormatting><x14:cfRule type="expression" priority="2" id="{1}"><xm:f>Other!$A$1=1</xm:f><x14:dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      ),
    );
    expect(sheet.conditionalFormats).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 8, right: 1 }],
        stopIfTrue: false,
        rule: { kind: 'custom', formula: '=Other!$A$1=1', style: { font: { bold: true }, fill: 'FFC7CE' } },
      },
    ]);
  });

  it('keep the widths of a sheet whose usual width is its own', () => {
    const sheet = sheetOf(
      packageOf(
        '<sheetFormatPr defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col min="2" max="3" width="20" customWidth="1"/></cols><sheetData/>',
      ),
    );
    expect(sheet.columns).toEqual([
      { first: 0, last: 0, width: 88 },
      { first: 1, last: 2, width: 140 },
      { first: 3, last: 16_383, width: 88 },
    ]);
  });

  it('find pictures that are sized in themselves across columns and rows', () => {
    const bytes = packageOf(
      '<cols><col min="1" max="1" width="14.2857142857143" customWidth="1"/></cols><sheetData/><drawing r:id="rId1"/>',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf(['rId1', 'drawing', '../drawings/drawing1.xml']),
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:r="r"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="1143000" cy="476250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="Logo"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor><xdr:twoCellAnchor><xdr:from/><xdr:to/><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>',
        'xl/drawings/_rels/drawing1.xml.rels': relationshipsOf(['rId1', 'image', '../media/image1.png']),
        'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
      },
    );
    // 120 pixels from A2: 100 of column A and 20 of B; 50 pixels down: two rows of 20 and 10 of the third.
    expect(sheetOf(bytes).images).toEqual([
      {
        name: 'Logo',
        type: 'png',
        content: 'iVBORw==',
        anchor: { from: { row: 1, column: 0, x: 0, y: 0 }, to: { row: 3, column: 1, x: 20, y: 10 } },
      },
    ]);
    expect(kinds(bytes)).toEqual(['shapes']);
  });

  it('accept choices with commas, which stand in an alternative, and write them so', () => {
    const list = (texts: string): string =>
      `<sheetData/><dataValidations><dataValidation type="list" sqref="A1"><mc:AlternateContent xmlns:mc="m" xmlns:x12ac="l">${texts}</mc:AlternateContent><formula2>0</formula2></dataValidation></dataValidations>`;
    const { workbook, losses } = readXlsx(
      packageOf(
        list(
          '<mc:Choice Requires="x12ac"><x12ac:list>"1,5",No,"Say ""maybe, baby"""</x12ac:list></mc:Choice><mc:Fallback><formula1>"1,5,No,Say ""maybe, baby"""</formula1></mc:Fallback>',
        ),
      ),
    );
    expect(workbook.sheets[0]?.validations).toMatchObject([
      { rule: { kind: 'list', source: ['1,5', 'No', 'Say "maybe, baby"'] } },
    ]);
    expect(readXlsx(writeXlsx(workbook)).workbook.sheets).toEqual(workbook.sheets);
    expect(losses).toEqual([]);
    expect(
      sheetOf(packageOf(list('<mc:Choice Requires="newer"/><mc:Fallback><formula1>$C$1:$C$3</formula1></mc:Fallback>')))
        .validations,
    ).toMatchObject([{ rule: { source: '=$C$1:$C$3' } }]);
    expect(kinds(packageOf(list('')))).toEqual(['validations']);
  });

  it('name what they cannot keep of frames, properties and looks', () => {
    const { losses } = readXlsx(
      packageOf(
        '<sheetPr><outlinePr summaryRight="0"/></sheetPr><sheetViews><sheetView showZeros="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData/>',
        {
          '_rels/.rels': relationshipsOf(
            ['rId1', 'officeDocument', 'xl/workbook.xml'],
            ['rId2', 'custom-properties', 'docProps/custom.xml'],
            ['rId3', 'extended-properties', 'docProps/app.xml'],
          ),
          'docProps/custom.xml':
            '<Properties xmlns:vt="v"><property name="When"><vt:filetime>2024-05-06T00:00:00Z</vt:filetime></property><property name="Sum" linkTarget="Total"><vt:i4>3</vt:i4></property></Properties>',
          'docProps/app.xml': '<Properties><HyperlinkBase>https://example.org/</HyperlinkBase></Properties>',
          'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets><calcPr calcMode="manual"/></workbook>`,
          'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts><font><vertAlign val="superscript"/><name val="Calibri"/><sz val="11"/></font></fonts><cellXfs><xf xfId="0"/><xf xfId="1"/></cellXfs><cellStyles><cellStyle name="Normal" xfId="0"/><cellStyle name="Good" xfId="1"/></cellStyles></styleSheet>`,
        },
      ),
    );
    expect(losses.map(({ kind, example, count }) => [kind, example, count])).toEqual([
      ['cellFormatting', 'vertAlign', 1],
      ['calculationOptions', 'manual', 1],
      ['viewOptions', 'summaryRight', 2],
      ['defaultRowHeight', '0', 1],
      ['properties', 'HyperlinkBase', 3],
    ]);
  });

  describe('of charts', () => {
    const chartOf = (plot: string, rest = ''): Uint8Array =>
      packageOf('<sheetData/><drawing r:id="rId1"/>', {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf(['rId1', 'drawing', '../drawings/drawing1.xml']),
        'xl/drawings/drawing1.xml':
          '<d:wsDr xmlns:d="x" xmlns:c="c" xmlns:r="r"><d:twoCellAnchor><d:from/><d:to/><d:graphicFrame><d:nvGraphicFramePr><d:cNvPr name="C"/></d:nvGraphicFramePr><c:chart r:id="rId1"/></d:graphicFrame></d:twoCellAnchor></d:wsDr>',
        'xl/drawings/_rels/drawing1.xml.rels': relationshipsOf(['rId1', 'chart', '../charts/chart1.xml']),
        'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>${rest}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`,
      });
    const values = '<c:val><c:numRef><c:f>Sheet1!$A$1:$A$3</c:f></c:numRef></c:val>';
    const pie = (more: string): string => `<c:pieChart><c:ser><c:idx val="0"/>${more}${values}</c:ser></c:pieChart>`;
    const point = (fill: string): string =>
      `<c:dPt><c:idx val="1"/><c:spPr><a:solidFill>${fill}</a:solidFill></c:spPr></c:dPt>`;

    it('name what they cannot keep', () => {
      const examples = [
        chartOf(pie('<c:dLbls><c:dLblPos val="bestFit"/><c:showVal val="0"/><c:showPercent val="1"/></c:dLbls>')),
        chartOf(pie(point('<a:srgbClr val="FF0000"/>'))),
        chartOf(pie(''), '<c:title><c:tx><c:strRef><c:f>Sheet1!$A$1</c:f></c:strRef></c:tx></c:title>'),
        chartOf(pie(''), '<c:legend><c:legendPos val="tr"/></c:legend>'),
        chartOf(
          `<c:barChart><c:ser>${values}</c:ser></c:barChart><c:valAx><c:scaling><c:logBase val="10"/></c:scaling></c:valAx>`,
        ),
        chartOf(
          `<c:lineChart><c:marker val="1"/><c:ser><c:marker><c:symbol val="star"/></c:marker>${values}</c:ser></c:lineChart>`,
        ),
        chartOf(
          '<c:barChart><c:ser><c:val><c:numLit><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit></c:val></c:ser></c:barChart>',
        ),
      ].map((bytes) => readXlsx(bytes).losses.map(({ kind, example }) => `${kind} ${example}`));
      expect(examples).toEqual([
        ['chartFormatting dLbls'],
        ['chartFormatting dPt'],
        ['chartFormatting title'],
        ['chartFormatting legendPos'],
        ['chartFormatting logBase'],
        ['chartFormatting symbol'],
        ['charts numLit'],
      ]);
    });

    it('have nothing to name where a pie has the theme’s colours and its labels their usual place', () => {
      expect(
        kinds(
          chartOf(
            pie(
              `${point('<a:schemeClr val="accent2"/>')}<c:dLbls><c:dLblPos val="bestFit"/><c:showVal val="1"/></c:dLbls>`,
            ),
          ),
        ),
      ).toEqual([]);
    });

    it('keep one that shows nothing yet', () => {
      const { workbook } = readXlsx(chartOf('<c:doughnutChart><c:holeSize val="50"/></c:doughnutChart>'));
      expect(readXlsx(writeXlsx(workbook)).workbook.sheets[0]?.charts).toMatchObject([
        { kind: 'doughnut', series: [] },
      ]);
    });
  });

  it('name what they cannot keep', () => {
    const bytes = packageOf(
      '<sheetViews><sheetView><pane xSplit="1000" topLeftCell="B1"/></sheetView></sheetViews><sheetData><row><c t="s"><v>0</v></c></row></sheetData><sheetProtection sheet="1" password="CC1A"/><protectedRanges/><oleObjects/><controls/><extLst><ext><x14:sparklineGroups xmlns:x14="a"/></ext></extLst>',
      {
        'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><r><t>a</t></r></si></sst>`,
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsOf(
          ['r1', 'pivotTable', '../pivot.xml'],
          ['r2', 'threadedComment', '../tc.xml'],
          ['r3', 'ctrlProp', '../c.xml'],
        ),
        'xl/_rels/workbook.xml.rels': relationshipsOf(
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId3', 'sharedStrings', 'sharedStrings.xml'],
          ['rId9', 'vbaProject', 'vbaProject.bin'],
          ['rId10', 'externalLink', 'e.xml'],
        ),
      },
    );
    expect([...kinds(bytes)].sort()).toEqual([
      'editableRanges',
      'embeddedObjects',
      'externalLinks',
      'formControls',
      'macros',
      'passwords',
      'pivotTables',
      'richText',
      'sparklines',
      'splitPanes',
      'threadedComments',
    ]);
  });
});

describe('a file written by exceljs 4.4', () => {
  const { workbook, losses } = readXlsx(
    new Uint8Array(readFileSync(join(__dirname, '../../../test/fixtures/files/exceljs.xlsx'))),
  );
  const [plan = emptySheet('none'), lists = emptySheet('none')] = workbook.sheets;

  it('is read with its frame, its cells and their looks', () => {
    expect(plan).toMatchObject({
      name: 'Plan',
      tabColor: '0F6C6D',
      gridlines: false,
      freeze: { rows: 1, columns: 1 },
      merges: [{ top: 5, bottom: 5, left: 0, right: 1 }],
    });
    expect(plan.columns.map(({ width }) => width)).toEqual([70, 210, 84, 70]);
    expect(cellAt(plan, 0, 0)).toEqual({
      column: 0,
      value: 'Id',
      style: { font: { bold: true, color: 'FFFFFF' }, fill: '0F6C6D' },
    });
    expect(plan.rows[2]).toMatchObject({
      outlineLevel: 1,
      cells: [{ value: 'G2' }, { value: 'bold' }, { value: 45839 }, { value: 1, formula: '=D2*2' }],
    });
    expect(losses).toEqual([{ kind: 'richText', sheet: 'Plan', count: 1, example: 'B3' }]);
  });

  it('is read with its table, rules, note, link and name', () => {
    expect(lists.tables).toMatchObject([
      {
        name: 'People',
        area: { top: 0, bottom: 3, left: 0, right: 1 },
        totalsRow: true,
        columns: [
          { name: 'Name', totalsLabel: 'Total' },
          { name: 'Load', totalsFunction: 'sum' },
        ],
      },
    ]);
    expect(cellAt(lists, 3, 1)?.formula).toBe('=SUBTOTAL(109,[Load])');
    expect(plan.validations.map(({ rule }) => rule)).toEqual([
      { kind: 'list', source: ['Yes', 'No'], inCellDropDown: true },
    ]);
    expect(plan.conditionalFormats.map(({ rule }) => rule)).toMatchObject([
      { kind: 'cellValue', formula1: '0.6', style: { fill: '00FF00' } },
      { kind: 'dataBar', color: '638EC6' },
    ]);
    expect(plan.notes).toMatchObject([{ row: 1, column: 0, text: 'A note' }]);
    expect(plan.hyperlinks).toMatchObject([{ address: 'https://example.org/' }]);
    expect(workbook.names).toEqual([{ name: 'Owners', formula: '=Lists!$A$2:$A$3' }]);
  });
});

describe('what no file may hold', () => {
  it('is written as an error, never as not-a-number', () => {
    const cells = [NaN, Infinity, -Infinity].map((each, column) => ({ column, value: each }));
    const bytes = writeXlsx({
      sheets: [{ ...emptySheet('S'), rows: [{ index: 0, cells }] }],
      activeSheet: 'S',
      names: [],
      properties: { custom: {} },
      customXmlParts: [],
    });
    expect(sheetOf(bytes).rows[0]?.cells.map((cell) => cell.value)).toEqual([
      { error: '#NUM!' },
      { error: '#NUM!' },
      { error: '#NUM!' },
    ]);
  });

  it.each([
    ['textTooLong', { rows: [{ index: 0, cells: [{ column: 1, value: 'x'.repeat(32_768) }] }] }],
    ['formulaTooLong', { rows: [{ index: 0, cells: [{ column: 1, value: 1, formula: `=1${'+1'.repeat(4_096)}` }] }] }],
  ] as const)('is refused: %s', (reason, sheet) => {
    expect(() =>
      writeXlsx({
        sheets: [{ ...emptySheet('S'), ...sheet }],
        activeSheet: 'S',
        names: [],
        properties: { custom: {} },
        customXmlParts: [],
      }),
    ).toThrow(expect.objectContaining({ code: 'notWritable', data: { reason, sheet: 'S', cell: 'B1' } }));
  });
});
