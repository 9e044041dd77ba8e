// File names out of names of people, titles and patterns.

import { basename, join } from 'node:path';
import { FileNames } from '../../../src/app/distribution/fileNames';
import { fileStem } from '../../../src/app/fileStem';
import { checkNames } from '../checkNames';
import { demandEqual } from '../checkWorkbook';
import type { Random } from '../Random';
import type { Target } from '../Target';

const PATTERNS = [
  '{name}',
  '{name} - {project|Coachbook}.xlsx',
  '../{project}/{name}.xlsx',
  '{nobody}',
  '{name}.xlsx.xlsx',
  '{name|{project}}',
  '{{name}}',
  '{__proto__}{constructor}',
  'C:\\{name}',
  '{name} (2)',
  '',
];

/** Names that differ in what some systems do not tell apart. */
function alike(random: Random, name: string): string {
  return random.pick([
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.normalize('NFD'),
    name.normalize('NFKD'),
    `${name} `,
    `${name}.`,
    `${name} (2)`,
    `\u200b${name}`,
    name.replaceAll('ß', 'ss'),
    name.replaceAll('i', 'ı'),
  ]);
}

export const fileNames: Target = {
  title: 'file names (from names of people, titles, patterns)',
  rounds: 20_000,
  sampled: 1000,
  seconds: 2,
  round: (random) => {
    const pattern = random.chance(0.8) ? random.pick(PATTERNS) : `${random.text()}{name}${random.text()}`;
    const first = random.text();
    const people = random.some(12, () => ({
      name: random.chance(0.5) ? alike(random, first) : random.text(),
      project: random.text(),
      [random.text()]: random.text(),
    }));
    const named = (): readonly string[] => {
      const names = new FileNames();
      return people.map((fields) => names.next(pattern, fields));
    };
    const names = named();
    checkNames(names);
    demandEqual(names, named(), 'The same people get other names');
    for (const name of names)
      if (!name.endsWith('.xlsx') || join('/folder', name) !== `/folder/${name}`)
        throw new Error(`Outside of its folder: ${name}`);
    const stem = fileStem(random.text());
    if (stem === '' || basename(stem) !== stem) throw new Error(`No name: ${JSON.stringify(stem)}`);
    checkNames([stem]);
    return 'accepted';
  },
};
