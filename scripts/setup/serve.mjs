// Serves the pages while they are being worked on or tried out, and waits until they answer.
import { spawn } from 'node:child_process';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import { root } from './root.mjs';
import { giveUp, say } from './say.mjs';

/** Sign by which the page of another Coachbook is recognised at the port. */
const ownTitle = /<title>[^<]*Coachbook/;

/**
 * Starts webpack's development server and resolves, once the first page answers, with its process.
 * `page` is the path that has to answer; with a `certificate` (paths of `cert` and `key`) it is served over https. A busy port ends the command with a remedy, a Coachbook already there answers undefined.
 */
export async function serve({ port, page = '/', certificate }) {
  const secure = certificate !== undefined;
  const url = `${secure ? 'https' : 'http'}://localhost:${port}${page}`;
  if (await isBusy(port)) {
    const answer = await get(url).catch(() => undefined);
    if (answer && ownTitle.test(answer.body)) return undefined;
    giveUp(
      `Port ${port} is used by another program, so Coachbook cannot be shown there.`,
      secure
        ? 'Close that program (perhaps an `npm start` in another window), then run this command again: Excel looks for Coachbook at that very port.'
        : `Close that program, or use another port: npm start -- --port ${port + 1}`,
    );
  }
  const began = Date.now();
  say('Building the pages: a minute or so the first time, seconds afterwards.');
  const withHttps = secure
    ? ['--server-type', 'https', '--server-options-cert', certificate.cert, '--server-options-key', certificate.key]
    : [];
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'),
      'serve',
      '--mode',
      'development',
      '--port',
      String(port),
      ...withHttps,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const ended = new Promise((resolve) => server.on('exit', () => resolve('ended')));
  // However this command ends, the server ends with it.
  process.on('exit', () => server.kill());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit());
  const answered = answers(url);
  if ((await Promise.race([ended, answered])) === 'ended') giveUp('The pages could not be served (see above).');
  server.on('exit', (code) => process.exit(code ?? 0));
  say(`Ready after ${Math.round((Date.now() - began) / 1000)} seconds.`);
  return server;
}

/** Resolves once `url` answers; webpack holds its answer back until the first build is done. */
async function answers(url) {
  for (;;) {
    const answer = await get(url).catch(() => undefined);
    if (answer && answer.status < 500) return 'answered';
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function get(url) {
  return new Promise((resolve, reject) => {
    const client = url.startsWith('https') ? https : http;
    client
      .get(url, { rejectUnauthorized: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, body }));
      })
      .on('error', reject);
  });
}

/** Whether something listens at `port`, at either of the addresses that localhost stands for. */
async function isBusy(port) {
  const tries = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((resolve) => {
        const socket = net.connect({ host, port });
        socket.on('connect', () => {
          socket.destroy();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      }),
  );
  return (await Promise.all(tries)).some(Boolean);
}
