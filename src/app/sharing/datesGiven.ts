// What a copy without days off says of its own dates, kept in the file: so that what somebody changed in them is told from what was made to keep them.

import type { SharedDates } from '../../domain';

const NAMESPACE = 'urn:coachbook:dates-as-shared';

/** A custom XML part, which Excel keeps and shows nowhere. It lists every action alike, so it tells of nobody's absence. */
export function datesPart(dates: SharedDates): string {
  const text = JSON.stringify([...dates].map(([id, { start, duration }]) => [id, start ?? null, duration ?? null]));
  return `<dates xmlns="${NAMESPACE}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</dates>`;
}

/** Undefined where the workbook has no such part, or nobody can read it any more. */
export function datesIn({ customXmlParts }: { readonly customXmlParts: readonly string[] }): SharedDates | undefined {
  const part = customXmlParts.find((xml) => xml.includes(NAMESPACE));
  const text = part
    ?.slice(part.indexOf('>', part.indexOf('<dates')) + 1, part.lastIndexOf('</'))
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  try {
    const rows = JSON.parse(text ?? '') as unknown;
    if (!Array.isArray(rows)) return undefined;
    return new Map(
      rows.flatMap((row: unknown) => {
        if (!Array.isArray(row)) return [];
        const [id, start, duration] = row as readonly unknown[];
        return typeof id === 'string'
          ? [
              [
                id,
                {
                  start: typeof start === 'string' ? start : undefined,
                  duration: typeof duration === 'number' ? duration : undefined,
                },
              ] as const,
            ]
          : [];
      }),
    );
  } catch {
    return undefined;
  }
}
