// What a message can be told about a finding, and how each kind of value is to be shown.
import type { Day } from '../model/Row';

/** How a parameter is written for people: days by locale, percentages without decimals, ids joined by commas (chains by arrows). */
interface ParamValues {
  readonly text: string;
  readonly number: number;
  /** 0..1, shown as a percentage. */
  readonly share: number;
  readonly day: Day;
  readonly ids: readonly string[];
  /** Ids in the order in which one leads to the next. */
  readonly chain: readonly string[];
}

export type ParamKind = keyof ParamValues;
export type ParamShape = Readonly<Record<string, ParamKind>>;
export type ParamsOf<S extends ParamShape> = { readonly [P in keyof S]: ParamValues[S[P]] };
