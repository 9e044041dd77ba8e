// `node --require scripts/clock/preload.cjs`: the programs that tests start see the same clock as the tests.
const { shiftClock } = require('./shiftClock.cjs');

shiftClock(Number(process.env.COACHBOOK_CLOCK_SHIFT ?? 0));
