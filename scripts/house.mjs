// `npm run house`: how the code is built, in figures: sizes, long lines, imports that run up, circles, casts to keys, exports without a user. Fails where one of them is over what is held; `-- --list` names the imports.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { root } from './setup/root.mjs';

/** Roots of code that is shipped; each is a house of its own. */
const houses = ['src', ...foldersIn('packages').map((name) => join('packages', name, 'src'))];

/** No figure may grow over what it is today; where one falls, it is held there. */
const held = { longLines: 0.017, smallFiles: 0.122, up: 0, circles: 0, casts: 1, unused: 0 };

/** A declaration that is exported where it stands. */
const DECLARED = /^export (?:async )?(?:abstract )?(?:const|function\*?|class|interface|type|enum)\s+(\w+)/gm;

const files = houses.flatMap((house) => filesIn(join(root, house))).sort();
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const lines = new Map([...texts].map(([file, text]) => [file, text.trimEnd().split('\n')]));
const imports = new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]));

const counts = [...lines.values()].map(({ length }) => length).sort((a, b) => a - b);
const total = counts.reduce((sum, count) => sum + count, 0);
const rings = circles(files, (file) => imports.get(file) ?? []);
const figures = {
  files: files.length,
  lines: total,
  medianLines: counts[Math.floor(counts.length / 2)] ?? 0,
  longLines: [...lines.values()].flat().filter(({ length }) => length > 120).length / total,
  smallFiles: counts.filter((count) => count <= 15).length / counts.length,
  ...ups(),
  circles: rings.length,
  rings: rings.map((ring) => ring.map((file) => relative(root, file)).join(' <-> ')),
  casts: [...texts.values()].reduce((sum, text) => sum + (text.match(/ as \w*(Key|Code)\b/g) ?? []).length, 0),
};

const unused = withoutUser();
figures.unused = unused.length;

const share = (part) => `${(part * 100).toFixed(1)} %`;
process.stdout.write(
  `${[
    ['files', figures.files],
    ['lines', figures.lines],
    ['median lines of a file', figures.medianLines],
    ['lines over 120 signs', share(figures.longLines)],
    ['files of 15 lines and fewer', share(figures.smallFiles)],
    ['imports up', figures.up],
    ['circles of files', figures.circles],
    ['casts to keys', figures.casts],
    ['exports without a user', figures.unused],
  ]
    .map(([what, figure]) => `${String(figure).padStart(8)}  ${what}`)
    .join('\n')}\n`,
);
if (process.argv.includes('--list'))
  process.stdout.write(`${[...figures.upList, ...figures.rings, ...unused].join('\n')}\n`);

const over = Object.entries(held).filter(([name, most]) => figures[name] > most);
for (const [name, most] of over) process.stdout.write(`${name} is ${figures[name]}, and at most ${most} is held.\n`);
process.exitCode = over.length > 0 ? 1 : 0;

/** What a file of the add-in exports and no other file, tests and tools included, imports by that name; what a room only hands on at its door has no user. The faces of packages are for others. */
function withoutUser() {
  const users = ['src', 'packages', 'test', 'bench', 'scripts'].flatMap((folder) => codeIn(join(root, folder)));
  const imported = new Set(users.flatMap((file) => namesImported(readFileSync(file, 'utf8'))));
  return files
    .filter((file) => file.startsWith(join(root, 'src')) && !/index\.tsx?$/.test(file))
    .flatMap((file) =>
      [...texts.get(file).matchAll(DECLARED)]
        .filter(([, name]) => !imported.has(name))
        .map(([, name]) => `${relative(root, file)}: ${name}`),
    );
}

function namesImported(text) {
  const lists = [...text.matchAll(/import\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s*from/g)].flatMap(([, names]) =>
    names.split(',').map(
      (name) =>
        name
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0],
    ),
  );
  // Loaded when needed, and taken out of what was loaded.
  const loaded = [...text.matchAll(/(.{0,400})\b(?:import|require)\([^)]*\)(.{0,120})/gs)].flatMap(
    ([, before, after]) => `${before.slice(before.lastIndexOf(';') + 1)} ${after}`.match(/\w+/g) ?? [],
  );
  return [...lists, ...loaded];
}

function codeIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : codeIn(path);
    return /\.(tsx?|mjs|cjs|js)$/.test(entry.name) ? [path] : [];
  });
}

function foldersIn(folder) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? filesIn(path)
      : /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')
        ? [path]
        : [];
  });
}

/** The files of ours that a file imports, types as well. */
function importsOf(file, text) {
  const known = (path) =>
    [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')].find((one) => texts.has(one));
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => known(resolve(dirname(file), name)))
    .filter((one) => one !== undefined);
}

/**
 * In every folder its files and folders are floors: an import is up where it closes a circle among them. As many are counted as would have to go, the fewest that a simple search finds: neighbours are put into an
 * order in which the imports against it are few.
 */
function ups() {
  const list = [];
  for (const folder of new Set(files.flatMap((file) => parents(file)))) {
    const child = (file) => relative(folder, file).split(sep)[0];
    const inside = files.filter((file) => file.startsWith(`${folder}${sep}`));
    const weights = new Map();
    const edges = inside.flatMap((from) =>
      (imports.get(from) ?? [])
        .filter((to) => to.startsWith(`${folder}${sep}`) && child(from) !== child(to))
        .map((to) => [from, to]),
    );
    for (const [from, to] of edges) {
      const key = `${child(from)}\n${child(to)}`;
      weights.set(key, (weights.get(key) ?? 0) + 1);
    }
    const order = orderOf([...new Set(edges.flat().map(child))], weights);
    for (const [from, to] of edges)
      if (order.get(child(from)) > order.get(child(to))) list.push(`${relative(root, from)} -> ${relative(root, to)}`);
  }
  return { up: new Set(list).size, upList: [...new Set(list)].sort() };
}

function parents(file) {
  const found = [];
  for (
    let folder = dirname(file);
    houses.some((house) => folder.startsWith(join(root, house)));
    folder = dirname(folder)
  )
    found.push(folder);
  return found;
}

/** Places by name, importers first. Source: Eades, Lin, Smyth 1993, a fast heuristic for the feedback arc set. */
function orderOf(names, weights) {
  const left = new Set(names);
  const sum = (name, isOut) =>
    [...left].reduce(
      (total, other) => total + (weights.get(isOut ? `${name}\n${other}` : `${other}\n${name}`) ?? 0),
      0,
    );
  const first = [];
  const last = [];
  while (left.size > 0) {
    const sink = [...left].find((name) => sum(name, true) === 0);
    const source = sink === undefined ? [...left].find((name) => sum(name, false) === 0) : undefined;
    const next =
      sink ?? source ?? [...left].sort((a, b) => sum(b, true) - sum(b, false) - (sum(a, true) - sum(a, false)))[0];
    left.delete(next);
    if (sink !== undefined) last.unshift(next);
    else first.push(next);
  }
  return new Map([...first, ...last].map((name, at) => [name, at]));
}

/** Groups of nodes that reach each other. Source: Tarjan 1972. */
function circles(nodes, next) {
  const found = [];
  const index = new Map();
  const low = new Map();
  const stack = [];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const other of next(node)) {
      if (!index.has(other)) {
        visit(other);
        low.set(node, Math.min(low.get(node), low.get(other)));
      } else if (stack.includes(other)) low.set(node, Math.min(low.get(node), index.get(other)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) found.push(group);
  };
  for (const node of nodes) if (!index.has(node)) visit(node);
  return found;
}
