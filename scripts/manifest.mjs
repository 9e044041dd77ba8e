// `npm run manifest`: checks manifest.xml; `npm run manifest -- https://example.org/coachbook` writes a copy for that address to dist/manifest.xml.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './setup/findProgram.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root } from './setup/root.mjs';
import { run, runNode } from './setup/run.mjs';
import { giveUp, say } from './setup/say.mjs';

const developmentAddress = 'https://localhost:3000';
const given = process.argv.slice(2);
const offline = given.includes('--offline');
const address = given.find((argument) => !argument.startsWith('--'));
const manifest = address ? writeCopy(address.replace(/\/$/, '')) : join(root, 'manifest.xml');

await checkSchema();
if (!offline) await askMicrosoft();

/** Against Microsoft's schemas, where they and xmllint are at hand. */
async function checkSchema() {
  const schema = join(root, '..', 'shared', 'office', 'manifest-xsd', 'OfficeAppManifestV1_1.xsd');
  const xmllint = findProgram(['xmllint']);
  if (!xmllint || !existsSync(schema)) {
    say(`SKIPPED: the check against the schemas, because ${xmllint ? 'they are' : 'xmllint is'} not here.`);
    return;
  }
  const code = await run(xmllint, ['--noout', '--schema', schema, manifest]);
  if (code !== 0) giveUp('The manifest does not follow its schema (see above).');
}

/** Microsoft's own validation, which looks at things no schema says and needs a connection. */
async function askMicrosoft() {
  await ensureDependencies();
  const code = await runNode([join(root, 'node_modules', 'office-addin-manifest', 'cli.js'), 'validate', manifest]);
  if (code !== 0)
    giveUp(
      "Microsoft's validation did not accept the manifest, or could not be reached (see above).",
      'Without a connection: npm run manifest -- --offline',
    );
}

function writeCopy(base) {
  if (!/^https:\/\/[^\s?#]+$/.test(base))
    giveUp(
      `${base} is not an address Excel takes.`,
      'It has to begin with https:// and name the folder of the pages, for example https://example.org/coachbook',
    );
  const copy = join(root, 'dist', 'manifest.xml');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(copy, readFileSync(join(root, 'manifest.xml'), 'utf8').replaceAll(developmentAddress, base));
  say(`Written: ${copy}`);
  return copy;
}
