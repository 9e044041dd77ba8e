// The development certificate under which Excel accepts pages of this very machine.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { say } from './say.mjs';

/** Days a certificate is made for, and after which it is made anew. */
const days = 30;

/**
 * Makes sure of a certificate for localhost and answers where its parts are (`cert`, `key`).
 * On Windows and Mac it is also made trusted for this user, which the system asks about; on Linux, where Excel is met in the browser, the browser asks.
 */
export async function provideCertificate() {
  const { default: developer } = await import('office-addin-dev-certs');
  if (process.platform === 'win32' || process.platform === 'darwin') {
    say(
      'Excel takes pages only over https. A certificate for this machine alone is made and trusted; your system may ask you to confirm.',
    );
    await developer.ensureCertificatesAreInstalled(days);
    const { default: places } = await import('office-addin-dev-certs/lib/defaults.js');
    return { cert: places.localhostCertificatePath, key: places.localhostKeyPath };
  }
  const at = (name) => join(root, '.cache', 'certificate', name);
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map(at);
  const isFresh = existsSync(key) && Date.now() - statSync(key).mtimeMs < days * 24 * 3_600_000;
  if (!isFresh) await developer.generateCertificates(ca, cert, key, days);
  return { cert, key };
}
