// Runs another program and waits for it, the same way on Windows, Mac and Linux.
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs `command` in the project's folder with its output shown, and answers its exit code.
 * A program that cannot be started answers 127, as a shell would.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a JavaScript file with this very Node, so that no shell and no .cmd file stands in between. */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options);
}

/** Runs npm: the one that started us where it did, else the one on the path (a .cmd file on Windows, so through the shell). */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js') && /npm/.test(npm)) return runNode([npm, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
