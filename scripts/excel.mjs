// `npm run excel`: puts Coachbook into Excel on this machine, or says how to put it into Excel on the web; `npm run excel:stop` takes it out.
import { join } from 'node:path';
import { provideCertificate } from './setup/certificate.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root } from './setup/root.mjs';
import { runNode } from './setup/run.mjs';
import { giveUp, say } from './setup/say.mjs';
import { serve } from './setup/serve.mjs';

/** The port in manifest.xml. */
const port = 3000;
const manifest = join(root, 'manifest.xml');
const hasExcel = process.platform === 'win32' || process.platform === 'darwin';

const onTheWeb = `
> There is no Excel for Linux, but Excel on the web takes Coachbook:

  1. In your browser open https://localhost:${port}/taskpane.html once and accept its certificate (made on this machine, for this machine).
     An almost empty page is right: the pane needs Excel around it.
  2. In the same browser open a workbook in Excel on the web.
  3. Choose Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.
  4. Choose this file: ${manifest}
  5. Choose the new tab Coachbook, then Open Coachbook.

  Without Excel: npm start shows Coachbook beside an embedded workbook.
`;

await ensureDependencies();
if (process.argv[2] === 'stop') await stop();
else await start();

async function start() {
  const server = await serve({ port, page: '/taskpane.html', certificate: await provideCertificate() });
  if (hasExcel) {
    say('Starting Excel with Coachbook.');
    const code = await office('start', '--app', 'excel', '--no-debug');
    if (code !== 0)
      giveUp(
        'Excel could not be started with Coachbook (see above).',
        `The pages are served all the same while this window is open. Close Excel and try again, or add the add-in by hand: ${manifest}`,
      );
    say('In Excel, choose the Coachbook tab, then Open Coachbook.');
  } else {
    process.stderr.write(onTheWeb);
  }
  if (server)
    say(
      `Coachbook is served at https://localhost:${port} - keep this window open; Ctrl+C stops it${hasExcel ? ', npm run excel:stop takes Coachbook out of Excel' : ''}.`,
    );
}

async function stop() {
  if (!hasExcel) {
    say(
      "Nothing to take out on Linux. In Excel on the web, an uploaded add-in is gone when you clear the browser's data for that site.",
    );
    return;
  }
  process.exitCode = await office('stop');
}

function office(verb, ...options) {
  return runNode([
    join(root, 'node_modules', 'office-addin-debugging', 'cli.js'),
    verb,
    manifest,
    ...(verb === 'start' ? ['desktop'] : []),
    ...options,
  ]);
}
