// The functions that conditional formats use again and again, as Excel defines them.

import type { AstExpression } from '@borgar/fx';
import type { CellValue } from '@coachbook/workbook';
import type { Compiled, Standing } from './Compiled';
import { errorOf, isError, toCondition, toNumber, toText } from './values';

/** A call with these arguments; undefined where there are too many or too few, or where only the engine knows what they ask for. */
type Build = (args: readonly Compiled[], nodes: readonly AstExpression[]) => Compiled | undefined;

const one =
  (work: (value: CellValue, at: Standing) => CellValue): Build =>
  ([arg, ...more]) =>
    arg && more.length === 0 ? (at) => work(arg(at), at) : undefined;

/** Of exactly so many numbers. */
const ofNumbers =
  (count: number, work: (a: number, b: number) => CellValue): Build =>
  (args) => {
    const [first, second] = args;
    if (!first || args.length !== count) return undefined;
    return (at) => {
      const a = toNumber(first(at));
      const b = second ? toNumber(second(at)) : 0;
      return isError(a) ? a : isError(b) ? b : work(a, b);
    };
  };

/** Texts and blank cells of references do not count; everything else has to be a condition. */
const ofConditions =
  (decisive: boolean): Build =>
  (args, nodes) =>
    args.length === 0
      ? undefined
      : (at) => {
          let answer: boolean | undefined;
          for (const [index, arg] of args.entries()) {
            const value = arg(at);
            if (nodes[index]?.type === 'ReferenceIdentifier' && (value === null || typeof value === 'string')) continue;
            const condition = toCondition(value);
            if (isError(condition)) return condition;
            answer = condition === decisive || answer === decisive ? decisive : !decisive;
          }
          return answer ?? errorOf('#VALUE!');
        };

const choose: Build = ([condition, whenTrue, whenFalse, ...more]) =>
  condition && whenTrue && more.length === 0
    ? (at) => {
        const holds = toCondition(condition(at));
        if (isError(holds)) return holds;
        return holds ? whenTrue(at) : whenFalse ? whenFalse(at) : false;
      }
    : undefined;

const left: Build = ([text, count, ...more]) =>
  text && more.length === 0
    ? (at) => {
        const [whole, length] = [toText(text(at)), count ? toNumber(count(at)) : 1];
        return isError(whole)
          ? whole
          : isError(length)
            ? length
            : length < 0
              ? errorOf('#VALUE!')
              : whole.slice(0, Math.floor(length));
      }
    : undefined;

/** Where a text stands in another one, the case mattering. */
const find: Build = ([wanted, within, ...more]) =>
  wanted && within && more.length === 0
    ? (at) => {
        const [text, whole] = [toText(wanted(at)), toText(within(at))];
        if (isError(text)) return text;
        if (isError(whole)) return whole;
        const place = whole.indexOf(text);
        return place < 0 ? errorOf('#VALUE!') : place + 1;
      }
    : undefined;

/** Days from Sunday = 1 or, with 2 as the second argument, from Monday = 1. */
const weekday: Build = (args, nodes) => {
  const kind = nodes[1] === undefined ? 1 : nodes[1].type === 'Literal' ? nodes[1].value : undefined;
  if (kind !== 1 && kind !== 2) return undefined;
  return ofNumbers(1, (serial) => (serial < 0 ? errorOf('#NUM!') : ((Math.floor(serial) - kind + 7) % 7) + 1))(
    args.slice(0, 1),
    nodes,
  );
};

const DAY = 86_400_000;
/** Until February 1900 Excel's days are one behind, because it counts a 29 February that never was. */
const REAL = 60;
const dateOf = (serial: number): Date =>
  new Date((Math.floor(serial < REAL ? Math.max(serial, 1) + 1 : serial) - 25_569) * DAY);
const ofDate = (part: (date: Date) => number): Build =>
  ofNumbers(1, (serial) => (serial < 0 ? errorOf('#NUM!') : part(dateOf(serial))));

/** The same day so many months on, or the month's last where it has no such day. */
function monthsOn(serial: number, months: number): CellValue {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(months)];
  const day = Math.min(date.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
  const answer = Date.UTC(year, month, day) / DAY + 25_569;
  return serial < 0 || answer < 1 ? errorOf('#NUM!') : answer <= REAL ? answer - 1 : answer;
}

export const FUNCTIONS: Readonly<Record<string, Build>> = {
  AND: ofConditions(false),
  OR: ofConditions(true),
  NOT: one((value) => {
    const condition = toCondition(value);
    return isError(condition) ? condition : !condition;
  }),
  IF: choose,
  ISNUMBER: one((value) => typeof value === 'number'),
  ISBLANK: one((value) => value === null),
  LEFT: left,
  FIND: find,
  MOD: ofNumbers(2, (a, b) => (b === 0 ? errorOf('#DIV/0!') : a - b * Math.floor(a / b))),
  YEAR: ofDate((date) => date.getUTCFullYear()),
  MONTH: ofDate((date) => date.getUTCMonth() + 1),
  WEEKDAY: weekday,
  EDATE: ofNumbers(2, monthsOn),
  TODAY: (args) => (args.length === 0 ? (at) => at.context.today : undefined),
};
