/** With COACHBOOK_WHOLE=1 the long series of tests run whole; else a sample of each, the same on every run. */
export const isWhole = process.env.COACHBOOK_WHOLE === '1';
