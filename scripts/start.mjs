// `npm start`: installs what is missing, builds, serves and opens Coachbook beside an embedded workbook in the browser.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup/dependencies.mjs';
import { openInBrowser } from './setup/openInBrowser.mjs';
import { say } from './setup/say.mjs';
import { serve } from './setup/serve.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT || '3000' } } });
const port = Number(values.port);
const url = `http://localhost:${port}`;

await ensureDependencies();
const server = await serve({ port });
say(
  server
    ? `Coachbook is at ${url} - keep this window open; Ctrl+C stops it.`
    : `Coachbook is already running at ${url}.`,
);
openInBrowser(url);
