// Module hooks that let Node import our TypeScript: folders and names without ending are found, types are taken off by swc.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
const isTypeScript = (url) => url.startsWith('file:') && /\.tsx?$/.test(url);
const isData = (url) => url.startsWith('file:') && url.endsWith('.json');

/** Resolves `./room` and `./room/file` between our own files as the bundler does; everything else is Node's business. */
export async function resolve(specifier, context, next) {
  const isLocal =
    /^\.{1,2}(\/|$)/.test(specifier) && context.parentURL !== undefined && isTypeScript(context.parentURL);
  if (isLocal) {
    for (const ending of endings) {
      const url = new URL(specifier + ending, context.parentURL);
      if (existsSync(url) && statSync(url).isFile()) return { url: url.href, format: 'module', shortCircuit: true };
    }
  }
  if (isTypeScript(specifier)) return { url: specifier, format: 'module', shortCircuit: true };
  return next(specifier, context);
}

/** Loads TypeScript as an ECMAScript module with a source map inside, so that stack traces show our lines. */
export async function load(url, context, next) {
  if (isData(url)) {
    const text = readFileSync(fileURLToPath(url), 'utf8');
    // As the bundler does it: the whole as the default, and each property that can be a name under its name.
    const names = Object.keys(JSON.parse(text)).filter(
      (key) => /^[A-Za-z_$][\w$]*$/.test(key) && !['default', 'private', 'package'].includes(key),
    );
    return {
      format: 'module',
      source: `const data = ${text};\nexport default data;\nexport const { ${names.join(', ')} } = data;`,
      shortCircuit: true,
    };
  }
  if (!isTypeScript(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: filename.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
    },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
