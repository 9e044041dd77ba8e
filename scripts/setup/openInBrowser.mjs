// Opens an address in the person's own browser, where there is one.
import { spawn } from 'node:child_process';

/** Opens `url`; does nothing where CI or NO_OPEN is set, and forgives a machine without a desktop. */
export function openInBrowser(url) {
  const { CI, NO_OPEN, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || NO_OPEN) return;
  const isHeadless = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  if (isHeadless) return;
  const [command, ...args] = { win32: ['cmd', '/c', 'start', '""', url], darwin: ['open', url] }[process.platform] ?? [
    'xdg-open',
    url,
  ];
  const opener = spawn(command, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true });
  opener.on('error', () => {
    /* No browser to open: the address is on the screen all the same. */
  });
  opener.unref();
}
