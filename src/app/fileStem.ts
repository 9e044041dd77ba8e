// A name for a file that every system takes.

/** Device names that Windows reserves, whatever stands behind their dot; spaces before it count for nothing. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:$|\.))/i;

/** Well below the 255 bytes of most systems, and short enough for a folder in a synchronised library. */
const MOST_BYTES = 120;

/** Never a path and never empty; without an ending. Signs that turn the reading direction, show nothing or have no meaning of their own are left out, and a tilde in front: Office keeps its locks under such names. Source: Microsoft, "Naming files, paths, and namespaces". */
export function fileStem(text: string): string {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replaceAll(/[<>:"/\\|?*]|\p{Cc}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s.~-]+/u, '');
  const stem = shorten(clean).replace(/[\s.-]+$/u, '');
  return stem === '' ? 'Coachbook' : stem.replace(RESERVED, '$1_');
}

function shorten(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let short = '';
  for (const sign of text) {
    bytes += encoder.encode(sign).length;
    if (bytes > MOST_BYTES) break;
    short += sign;
  }
  return short;
}
