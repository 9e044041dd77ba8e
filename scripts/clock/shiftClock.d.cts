// The types of shiftClock.cjs, which has to be plain JavaScript for the programs that tests start.

export declare function shiftClock(shift: number, onRead?: () => void): void;
