// The sheet each probe has to itself; it exists only while the probe runs.

export const PROBE_SHEET = 'Coachbook probe';
