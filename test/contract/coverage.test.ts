// The table of what the embedded workbook covers, held equal to what its objects declare; `UPDATE_COVERAGE=1 npx jest test/contract/coverage` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry } from '../../packages/excel-host/src/objects/registry';
import excelMembers from '../../packages/excel-host/src/server/excelMembers.json';

const path = join(__dirname, '../../docs/host-coverage.md');
const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
const reference = excelMembers as Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Events are asked for by other names than they are raised. */
const eventNames: Readonly<Record<string, readonly string[]>> = {
  ActivatedEvent: ['onActivated'],
  AddedEvent: ['onAdded'],
  CalculatedEvent: ['onCalculated'],
  DataChangedEvent: ['onChanged'],
  DeactivatedEvent: ['onDeactivated'],
  DeletedEvent: ['onDeleted'],
  FormatChangedEvent: ['onFormatChanged'],
  ColumnSortedEvent: ['onColumnSorted'],
  FormulaChangedEvent: ['onFormulaChanged'],
  EventNameChanged: ['onNameChanged'],
  EventVisibilityChanged: ['onVisibilityChanged'],
  EventMoved: ['onMoved'],
  ProtectionChangedEvent: ['onProtectionChanged'],
  RowHiddenChangedEvent: ['onRowHiddenChanged'],
  RowSortedEvent: ['onRowSorted'],
  SelectionChangedEvent: ['onSelectionChanged'],
};

function members(type: (typeof registry.types)[number]): ReadonlySet<string> {
  const declared = [
    ...Object.keys(type.properties ?? {}),
    ...Object.keys(type.objects ?? {}),
    ...Object.keys(type.methods ?? {}),
  ];
  const events = Object.keys(type.events ?? {}).flatMap((name) => eventNames[name] ?? []);
  const own =
    type.name === 'Workbook'
      ? ['onSelectionChanged']
      : type.items
        ? ['items', ...(type.items.find ? ['getItem'] : [])]
        : [];
  return new Set([...declared, ...events, ...own]);
}

/** Microsoft's client library as npm has it is older than its reference: what it does not know cannot be asked of anybody. */
function isInClient(member: string): boolean {
  return [member, member.charAt(0).toUpperCase() + member.slice(1)].some(
    (name) =>
      client.includes(`"${name}"`) || client.includes(`.${name}=function`) || client.includes(`prototype.${name}`),
  );
}

/** The whole table, and how many members are covered. */
function table(): { readonly text: string; readonly covered: number } {
  const lines = [
    '# What the embedded workbook covers of Excel’s object model',
    '',
    'Made from the declarations in packages/excel-host/src/objects by test/contract/coverage.test.ts. A member that is refused answers `ApiNotFound` with its name; objects that are not listed are not there at all. What Microsoft’s client library itself does not have (the npm package is older than the reference) is marked “not in the client”: calling it is an error before anything is asked.',
    '',
  ];
  let covered = 0;
  let [total, unknown] = [0, 0];
  const body: string[] = [];
  for (const type of [...registry.types].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const own = members(type);
    body.push(`## ${type.name}`, '', '| Member | Requirement set | |', '| --- | --- | --- |');
    for (const [member, set] of Object.entries(reference[type.name] ?? {})
      .filter(([member]) => member !== 'createAndOpenWorkbook')
      .sort(([a], [b]) => (a < b ? -1 : 1))) {
      total += 1;
      const isUnknown = !own.has(member) && !isInClient(member);
      if (own.has(member)) covered += 1;
      if (isUnknown) unknown += 1;
      body.push(
        `| ${member} | ${set} | ${own.has(member) ? 'covered' : isUnknown ? 'not in the client' : 'refused'} |`,
      );
    }
    body.push('');
  }
  const text = [
    ...lines,
    `${covered} of ${total} members of ${registry.types.length} objects; ${unknown} are not in the client.`,
    '',
    ...body,
  ].join('\n');
  return { text, covered };
}

describe('the object model', () => {
  it('invents no members: whatever is declared stands in Microsoft’s reference', () => {
    const invented = registry.types.flatMap((type) =>
      [...Object.keys(type.properties ?? {}), ...Object.keys(type.objects ?? {}), ...Object.keys(type.methods ?? {})]
        .filter((member) => !member.startsWith('_') && reference[type.name]?.[member] === undefined)
        .map((member) => `${type.name}.${member}`),
    );
    expect(invented).toEqual([]);
  });

  it('leads only to objects that are there', () => {
    const named = registry.types.flatMap((type) =>
      [
        ...Object.values(type.objects ?? {}),
        ...Object.values(type.methods ?? {}),
        ...(type.items ? [type.items] : []),
      ].flatMap((member) => (member.type === undefined ? [] : [member.type])),
    );
    expect([...new Set(named)].filter((name) => !registry.types.some((type) => type.name === name))).toEqual([]);
  });

  it('is described in docs/host-coverage.md', () => {
    if (process.env['UPDATE_COVERAGE']) writeFileSync(path, table().text);
    expect(readFileSync(path, 'utf8')).toBe(table().text);
  });

  it('keeps to the budget that the README of the package names', () => {
    const readme = readFileSync(join(__dirname, '../../packages/excel-host/README.md'), 'utf8');
    const budget = Number(/\*\*Budget: (\d+) members\*\*/.exec(readme)?.[1]);
    expect(table().covered).toBeLessThanOrEqual(budget);
  });
});
