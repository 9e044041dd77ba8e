/** @jest-environment jsdom */
// What Excel and its store require of manifest.xml beyond the schema: limits, links, languages, pictures.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/locales';
import { VIEWS } from '../../src/taskpane/views';

const root = join(__dirname, '..', '..');
const base = 'https://localhost:3000/';
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(source, 'application/xml');

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const only = (name: string): Element => {
  const [found, ...more] = all(name);
  if (!found || more.length > 0) throw new Error(`${1 + more.length} elements ${name} instead of one`);
  return found;
};
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
};
/** An element's own value and its translations. */
const textsOf = (element: Element): string[] => [
  attribute(element, 'DefaultValue'),
  ...[...element.children].map((override) => attribute(override, 'Value')),
];

const defaultLocale = 'en-US';
const resources = {
  images: all('bt:Image').filter((image) => image.hasAttribute('id')),
  urls: all('bt:Url'),
  shortStrings: [...only('bt:ShortStrings').children],
  longStrings: [...only('bt:LongStrings').children],
};
const idsOf = (elements: readonly Element[]): string[] => elements.map((element) => attribute(element, 'id'));
const iconLists = all('Icon');

describe('links inside the manifest', () => {
  const references: readonly (readonly [keyof typeof resources, readonly Element[]])[] = [
    ['images', all('bt:Image').filter((image) => image.hasAttribute('resid'))],
    [
      'urls',
      [
        ...all('SourceLocation').filter((element) => element.hasAttribute('resid')),
        ...all('FunctionFile'),
        ...all('LearnMoreUrl'),
      ],
    ],
    ['shortStrings', [...all('Label'), ...all('Title')]],
    ['longStrings', all('Description').filter((element) => element.hasAttribute('resid'))],
  ];

  it.each(references)('%s: every reference has its resource and every resource is used', (kind, elements) => {
    expect(new Set(elements.map((element) => attribute(element, 'resid')))).toEqual(new Set(idsOf(resources[kind])));
  });

  it('follows every reference there is', () => {
    expect(references.flatMap(([, elements]) => elements)).toHaveLength(
      [...manifest.querySelectorAll('[resid]')].length,
    );
  });

  it('has ids of at most 32 characters, each once', () => {
    const ids = Object.values(resources).flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });
});

describe('limits of Excel and its store', () => {
  it.each<[string, readonly Element[], number]>([
    ['the name', [only('DisplayName')], 30],
    ['short texts', resources.shortStrings, 125],
    [
      'long texts and the description',
      [...resources.longStrings, ...all('Description').filter((element) => element.hasAttribute('DefaultValue'))],
      250,
    ],
    ['addresses', [...resources.urls, ...resources.images], 2048],
  ])('%s fit', (_what, elements, limit) => {
    expect(elements.flatMap(textsOf).filter((text) => text.length === 0 || text.length > limit)).toEqual([]);
  });

  it('has one tab of its own, with ids that are short and unique', () => {
    const ids = [only('CustomTab'), ...all('Group'), ...all('Control')].map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it('asks for a version the store takes: four numbers, from 1.0 on', () => {
    expect(only('Version').textContent).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });
});

describe('languages', () => {
  const translated = [
    ...all('DisplayName'),
    ...all('SupportUrl'),
    ...all('Description').filter((element) => element.hasAttribute('DefaultValue')),
    ...resources.shortStrings,
    ...resources.longStrings,
  ];

  it('speaks every language the product speaks, once, the default one not again', () => {
    expect(only('DefaultLocale').textContent).toBe(defaultLocale);
    const expected = LANGUAGES.filter((language) => !defaultLocale.startsWith(language)).sort();
    for (const element of translated) {
      const locales = [...element.children].map((override) => attribute(override, 'Locale'));
      expect({
        text: attribute(element, 'DefaultValue'),
        languages: locales.map((locale) => locale.split('-')[0]).sort(),
      }).toEqual({ text: attribute(element, 'DefaultValue'), languages: expected });
      expect(locales.filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))).toEqual([]);
    }
  });
});

describe('addresses', () => {
  const addresses = [...source.matchAll(/https?:\/\/[^"]+/g)]
    .map(([address]) => address)
    .filter((address) => !address.startsWith('http://schemas.') && !address.startsWith('http://www.w3.org/'));

  it('all lie below one https address, so that one replacement moves them to a server', () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
  });

  it('name pages and files that exist', () => {
    const paths = [...new Set(addresses.map((address) => new URL(address).pathname.slice(1)))];
    const sourceOf = (path: string): string =>
      path.startsWith('assets/') ? path : join('src', path.replace('.html', ''), path);
    expect(paths.filter((path) => !existsSync(join(root, sourceOf(path))))).toEqual([]);
  });
});

describe('pictures', () => {
  const sizeOf = (url: string): { width: number; height: number } => {
    const png = readFileSync(join(root, url.slice(base.length)));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  };

  it('have the size their place asks for', () => {
    for (const reference of iconLists.flatMap((icon) => [...icon.children])) {
      const image = resources.images.find((candidate) => attribute(candidate, 'id') === attribute(reference, 'resid'));
      const size = Number(attribute(reference, 'size'));
      expect(sizeOf(attribute(image ?? reference, 'DefaultValue'))).toEqual({ width: size, height: size });
    }
    expect(sizeOf(attribute(only('IconUrl'), 'DefaultValue'))).toEqual({ width: 32, height: 32 });
    expect(sizeOf(attribute(only('HighResolutionIconUrl'), 'DefaultValue'))).toEqual({ width: 64, height: 64 });
  });

  it('come in the three sizes every group and button must have', () => {
    expect(iconLists).toHaveLength(all('Group').length + all('Control').length);
    for (const icon of iconLists) {
      expect([...icon.children].map((image) => Number(attribute(image, 'size')))).toEqual(
        expect.arrayContaining([16, 32, 80]),
      );
    }
  });
});

describe('what the buttons ask for', () => {
  it('are screens the pane has', () => {
    const asked = [...source.matchAll(/\?show=(\w+)/g)].map(([, name]) => name);
    expect(asked.filter((name) => !['create', 'findings', ...Object.keys(VIEWS)].includes(name ?? ''))).toEqual([]);
  });

  it("are functions the ribbon's page knows", () => {
    const known = readFileSync(join(root, 'src', 'commands', 'index.ts'), 'utf8');
    const asked = all('FunctionName').map(({ textContent }) => textContent ?? '');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !new RegExp(`^  ${name}: \\(\\) =>`, 'm').test(known))).toEqual([]);
  });
});

describe('the pane that opens with a workbook', () => {
  it('F8: is that of the first button alone; the others share one of their own', () => {
    const panes = all('Action').filter((action) => action.getElementsByTagName('TaskpaneId').length > 0);
    expect(panes.map((action) => action.getElementsByTagName('TaskpaneId')[0]?.textContent)).toEqual(
      panes.map((_pane, index) => (index === 0 ? 'Office.AutoShowTaskpaneWithDocument' : 'Coachbook.Views')),
    );
    expect(panes[0]?.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid')).toBe('Pane.Url');
  });
});
