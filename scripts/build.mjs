// `npm run build`: builds for production into dist/; `-- --embedded` adds the try-out page with an embedded workbook.
import { ensureDependencies } from './setup/dependencies.mjs';
import { webpack } from './setup/build.mjs';
import { giveUp, say } from './setup/say.mjs';

const embedded = process.argv.includes('--embedded');

await ensureDependencies();
say('Building for production; this takes a minute or two.');
const code = await webpack(['--mode', 'production', ...(embedded ? ['--env', 'embedded'] : [])]);
if (code !== 0) giveUp('The build failed (see above).');
say('Built: dist/web holds the pages to put on a web server, dist/cli/coachbook.js the command line.');
