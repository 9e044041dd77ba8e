// What Microsoft’s reference says of Excel.Setting, held against the Excel under test.
import { errorOf, learn, onSheet } from './excelUnderTest';

describe(learn('setting', 'what a document carries'), () => {
  it('settings, by key', async () => {
    await onSheet(async (context) => {
      context.workbook.settings.add('colour', { hue: 180 });
      const setting = context.workbook.settings.getItem('colour').load('value');
      const missing = context.workbook.settings.getItemOrNullObject('none');
      await context.sync();
      expect([setting.value, missing.isNullObject]).toEqual([{ hue: 180 }, true]);
    });
  });

  it('properties, custom ones too', async () => {
    await onSheet(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Goals';
      properties.custom.add('Version', 3);
      properties.load('title, author');
      const custom = properties.custom.getItem('version').load('key, value, type');
      await context.sync();
      expect([properties.title, properties.author, custom.key, custom.value, custom.type]).toEqual([
        'Goals',
        '',
        'Version',
        3,
        'Number',
      ]);
    });
  });

  it('custom XML parts', async () => {
    await onSheet(async (context) => {
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:x"><b/></a>');
      const xml = part.getXml();
      const only = context.workbook.customXmlParts.getByNamespace('urn:x').getOnlyItem().load('id');
      part.load('id, namespaceUri');
      await context.sync();
      expect([xml.value, part.namespaceUri, only.id]).toEqual(['<a xmlns="urn:x"><b/></a>', 'urn:x', part.id]);
    });
    expect(
      await errorOf(async (context) => {
        context.workbook.customXmlParts.add('not xml');
      }),
    ).toBe('InvalidArgument');
  });
});
