// The open workbook with all that is in it: looks, logo, texts and sheets of people's own, of which the tables say nothing.

import { openFile, type Recomputed, type Session } from '../../app';
import { loadWhole } from '../../locales';

/** As Excel would save it now. Undefined where this Excel gives no file, or one that cannot be read: then what was read of the tables has to do. Throws a ChunkLoadError without a connection. */
export async function wholeWorkbook(
  session: Pick<Session, 'readFile'>,
  { language, analysis }: Pick<Recomputed, 'language' | 'analysis'>,
): Promise<Recomputed | undefined> {
  const bytes = await session.readFile();
  if (!bytes) return undefined;
  await loadWhole(language);
  try {
    return openFile(bytes, analysis.today);
  } catch {
    return undefined;
  }
}
