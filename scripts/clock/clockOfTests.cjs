// The clock that tests run under, as an environment variable asks for it.
const { join } = require('node:path');

/**
 * COACHBOOK_CLOCK is a moment by the clock on the wall (2026-11-28T10:00), in the zone that TZ names. From now on everything that is started knows by how much the clock is shifted, so
 * that tests, pages and programs agree. Throws where it is no moment.
 */
function clockOfTests() {
  const { COACHBOOK_CLOCK: wanted, COACHBOOK_CLOCK_SHIFT: known, NODE_OPTIONS: options = '' } = process.env;
  if (!wanted || known) return;
  const moment = Date.parse(wanted);
  if (Number.isNaN(moment)) throw new Error(`COACHBOOK_CLOCK=${wanted} is no moment: write it as 2026-11-28T10:00.`);
  process.env.COACHBOOK_CLOCK_SHIFT = String(moment - Date.now());
  process.env.NODE_OPTIONS = `${options} --require ${JSON.stringify(join(__dirname, 'preload.cjs'))}`.trim();
}

module.exports = { clockOfTests };
