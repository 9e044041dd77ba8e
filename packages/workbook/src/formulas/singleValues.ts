// Which arguments of Excel's functions are one value: given several there, the function answers several.

const everyArgument =
  `IF IFS IFERROR IFNA SWITCH CHOOSE NOT ISBLANK ISNUMBER ISTEXT ISLOGICAL ISERROR ISERR ISNA ISNONTEXT ERROR.TYPE ABS SIGN INT SQRT EXP LN LOG LOG10 ROUND ROUNDUP ROUNDDOWN TRUNC CEILING FLOOR MOD POWER ATAN2 COMBIN BASE PMT
YEAR MONTH DAY WEEKDAY ISOWEEKNUM DATE TIME HOUR MINUTE SECOND DAYS DATEDIF DATEVALUE VALUE NUMBERVALUE TEXT FIXED DOLLAR LEN LEFT RIGHT MID UPPER LOWER PROPER TRIM CLEAN FIND SEARCH SUBSTITUTE REPLACE REPT EXACT
CHAR CODE UNICODE UNICHAR CONCATENATE ADDRESS TEXTBEFORE TEXTAFTER`.split(/\s+/);

const first = (position: number): boolean => position === 0;
const second = (position: number): boolean => position === 1;
/** Criteria and the areas they are for take turns; before them stands what is summed. */
const criteria = (position: number): boolean => position % 2 === 1;
const criteriaBehindOne = (position: number): boolean => position > 0 && position % 2 === 0;

/** By the function's name in upper case: whether the argument at a position (from zero) is one value. Functions that are not here take areas as they are. */
export const singleValues: ReadonlyMap<string, (position: number) => boolean> = new Map<
  string,
  (position: number) => boolean
>([
  ...everyArgument.map((name): [string, () => boolean] => [name, () => true]),
  ...['VLOOKUP', 'HLOOKUP', 'LOOKUP', 'MATCH', 'XMATCH', 'XLOOKUP', 'RANK', 'RANK.EQ'].map(
    (name): [string, typeof first] => [name, first],
  ),
  ...['COUNTIF', 'SUMIF', 'AVERAGEIF', 'LARGE', 'SMALL'].map((name): [string, typeof second] => [name, second]),
  ['COUNTIFS', criteria],
  ...['SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map((name): [string, typeof criteriaBehindOne] => [
    name,
    criteriaBehindOne,
  ]),
]);
