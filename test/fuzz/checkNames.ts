// What has to hold of every name that is given to a file.

import { posix, win32 } from 'node:path';

/** As a system that looks at neither capitals nor accents compares them. */
const folded = (name: string): string => name.normalize('NFKC').toUpperCase().normalize('NFKC').toLowerCase();

/** Throws where a name leads out of its folder, is one that some system refuses, or stands for two files. */
export function checkNames(names: readonly string[]): void {
  for (const name of names) {
    const wrong =
      posix.basename(name) !== name || win32.basename(name) !== name
        ? 'is a path'
        : /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}/u.test(name)
          ? 'has signs no system takes, or nobody sees'
          : /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i.test(name)
            ? 'is reserved'
            : /^[\s.~-]|[\s.]$|[\s.]\.xlsx$/.test(name)
              ? 'begins or ends with what is left out'
              : Buffer.byteLength(name) > 200
                ? 'is too long'
                : Buffer.byteLength(name.normalize('NFD')) > 255
                  ? 'is too long where accents are taken apart'
                  : undefined;
    if (wrong !== undefined) throw new Error(`${JSON.stringify(name)} ${wrong}.`);
  }
  const twice = names.find((name, at) => names.findIndex((one) => folded(one) === folded(name)) !== at);
  if (twice !== undefined) throw new Error(`${JSON.stringify(twice)} stands for two files.`);
}
