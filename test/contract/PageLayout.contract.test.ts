// What Microsoft’s reference says of Excel.PageLayout, held against the Excel under test.
import { learn, onSheet } from './excelUnderTest';

describe(learn('pagelayout'), () => {
  it.each<[string, unknown]>([
    ['orientation', 'Landscape'],
    ['paperSize', 'A4'],
    ['centerHorizontally', true],
    ['centerVertically', true],
    ['printGridlines', true],
    ['printHeadings', true],
    ['blackAndWhite', true],
    ['draftMode', true],
    ['printOrder', 'OverThenDown'],
    ['firstPageNumber', 4],
    ['firstPageNumber', ''],
    ['zoom', { scale: 85 }],
    ['leftMargin', 36],
    ['zoom', { horizontalFitToPages: 1, verticalFitToPages: 0 }],
  ])('%s is written and read', async (property, value) => {
    await onSheet(async (context, sheet) => {
      sheet.pageLayout.set({ [property]: value });
      sheet.pageLayout.load(property);
      await context.sync();
      expect(sheet.pageLayout[property as 'orientation']).toEqual(value);
    });
  });

  it('titles, area, headers and footers', async () => {
    await onSheet(async (context, sheet) => {
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.setPrintArea('A1:F40');
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.centerFooter = '&P / &N';
      defaultForAllPages.load('centerFooter, leftHeader');
      const rows = sheet.pageLayout.getPrintTitleRows().load('address');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([
        rows.address,
        area.address,
        columns.isNullObject,
        defaultForAllPages.centerFooter,
        defaultForAllPages.leftHeader,
      ]).toEqual(['Sheet1!1:3', 'Sheet1!A1:F40', true, '&P / &N', '']);
    });
  });

  it('titles follow inserted and deleted rows and columns', async () => {
    await onSheet(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintTitleRows('$2:$3');
      pageLayout.setPrintTitleColumns('$B:$C');
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:B').insert('Right');
      const [rows, columns] = [
        pageLayout.getPrintTitleRows().load('address'),
        pageLayout.getPrintTitleColumns().load('address'),
      ];
      sheet.getRange('D:E').delete('Left');
      const gone = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([rows.address, columns.address, gone.isNullObject]).toEqual(['Sheet1!3:4', 'Sheet1!D:E', true]);
    });
  });
});
