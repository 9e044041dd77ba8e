// What Excel and the eye can take: lengths, characters, uniqueness.
import { CHOICES, COLUMNS, SINGLE_COLUMNS, defaultSettings } from '../../src/domain';
import { LANGUAGES, foldText, messagesOf, type Language, type MessageKey } from '../../src/locales';

const keys = Object.keys(messagesOf('en')) as MessageKey[];
const text = (language: Language, key: string): string => {
  const found = (messagesOf(language) as Record<string, string>)[key];
  if (found === undefined) throw new Error(`no text for ${key}`);
  return found;
};
const tables = { ...COLUMNS, ...SINGLE_COLUMNS } as Record<string, object>;

/** Texts of different keys that would be taken for one another in any two languages. */
function confusions(among: readonly string[]): readonly string[] {
  const meant = new Map<string, string>();
  const confused: string[] = [];
  for (const language of LANGUAGES) {
    for (const key of among) {
      const folded = foldText(text(language, key));
      const other = meant.get(folded);
      if (other !== undefined && other !== key) confused.push(`${folded}: ${other}, ${key}`);
      meant.set(folded, key);
    }
  }
  return confused;
}

describe('headers', () => {
  it.each(Object.keys(tables))('%s: every column has a header and a sentence of help', (table) => {
    for (const column of Object.keys(tables[table] as object)) {
      for (const language of LANGUAGES) {
        expect(text(language, `column.${table}.${column}`).length).toBeLessThanOrEqual(table in COLUMNS ? 32 : 60);
        expect(text(language, `help.${table}.${column}`).length).toBeLessThanOrEqual(255);
      }
    }
    if (table in COLUMNS) expect(keys).toContain(`column.${table}.id`);
  });

  it.each([
    ...new Set(keys.filter((key) => /^(column|computed)\./.test(key)).map((key) => key.split('.')[1] as string)),
  ])('%s: no header, typed or computed, means two columns in any language', (table) => {
    const headers = keys.filter((key) => key.startsWith(`column.${table}.`) || key.startsWith(`computed.${table}.`));
    expect(confusions(headers)).toEqual([]);
  });

  it('need no escape in a formula that names the column', () => {
    const headers = keys.filter((key) => /^(column|computed)\./.test(key));
    for (const language of LANGUAGES)
      expect(headers.filter((key) => /[[\]#@'\n]/.test(text(language, key)))).toEqual([]);
  });

  it('there are no headers or help for columns that do not exist', () => {
    const known = Object.entries(tables).flatMap(([table, columns]) =>
      ['id', ...Object.keys(columns)].map((column) => `${table}.${column}`),
    );
    const named = keys
      .filter((key) => /^(column|help)\.(?!record\.)/.test(key))
      .map((key) => key.split('.').slice(1).join('.'));
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('choices', () => {
  it.each(Object.entries(CHOICES))(
    '%s: every value has a name of its own in all languages together',
    (list, values) => {
      expect(confusions(values.map((value) => `choice.${list}.${value}`))).toEqual([]);
    },
  );

  it('fit into one list of a cell: no commas, 255 characters together', () => {
    for (const language of LANGUAGES) {
      for (const [list, values] of Object.entries(CHOICES)) {
        const names = values.map((value) => text(language, `choice.${list}.${value}`));
        expect(names.filter((name) => name.includes(','))).toEqual([]);
        expect(names.join(',').length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('sheets', () => {
  const names = keys.filter((key) => /^sheet\..*\.name$/.test(key));

  it('have short names that Excel takes, each meaning one sheet in any language', () => {
    expect(names).toHaveLength(28);
    expect(confusions(names)).toEqual([]);
    for (const language of LANGUAGES) {
      expect(
        names.filter((key) => text(language, key).length > 20 || /[:\\/?*[\]'’]/.test(text(language, key))),
      ).toEqual([]);
    }
  });

  it('have a title, a key question and a line of guidance', () => {
    for (const language of LANGUAGES) {
      for (const name of names) {
        expect(text(language, name.replace('.name', '.title')).length).toBeLessThanOrEqual(60);
        expect(text(language, name.replace('.name', '.question'))).toMatch(/\?$/);
        expect(text(language, name.replace('.name', '.guidance')).length).toBeLessThanOrEqual(240);
      }
    }
  });

  it('have captions for all their tables', () => {
    for (const table of Object.keys(tables)) expect(keys).toContain(`table.${table}`);
  });
});

describe('settings', () => {
  const { thresholds, workingWeek: _week, ...single } = defaultSettings;
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  const names = [...Object.keys(single), ...Object.keys(thresholds), ...week, 'schemaVersion', 'lastIds'];

  it('have a label that fits the title of an input message, and help that fits the message', () => {
    expect(confusions(names.map((name) => `setting.${name}`))).toEqual([]);
    for (const language of LANGUAGES) {
      for (const name of names) {
        expect(text(language, `setting.${name}`).length).toBeLessThanOrEqual(32);
        expect(text(language, `setting.${name}.help`).length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('there are no labels for settings that do not exist', () => {
    const named = keys.filter((key) => key.startsWith('setting.')).map((key) => key.split('.')[1]);
    expect(named.filter((name) => !names.includes(name as string))).toEqual([]);
  });
});

describe('alerts while typing', () => {
  it('fit their window', () => {
    for (const language of LANGUAGES) {
      for (const key of keys.filter((one) => one.startsWith('alert.')))
        expect(text(language, key).length).toBeLessThanOrEqual(key === 'alert.title' ? 32 : 225);
    }
  });
});
