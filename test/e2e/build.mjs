// Before the browser tests: the pages are built, unless they are newer than their sources.
import { ensureBuilt } from '../../scripts/setup/build.mjs';

export default async function build() {
  process.env.COACHBOOK_PAGES = await ensureBuilt('pages');
}
