// What a column holds beyond its type: the declaration that validation, sheets and decoding read.
import type { ChoiceName } from './choices';
import type { TableName } from './Engagement';
import type { Link } from './plan';

interface TextRule {
  readonly kind: 'text';
}
interface FlagRule {
  readonly kind: 'flag';
}
interface DayRule {
  readonly kind: 'day';
}
interface ChoiceRule {
  readonly kind: 'choice';
  readonly of: ChoiceName;
}
/** Bounds included; `ratingMax` stands for the top of the scale in the settings. */
export interface NumberRule {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number | 'ratingMax';
  readonly integer?: true;
}
export interface NumbersRule {
  readonly kind: 'numbers';
  readonly min: number;
  readonly max: number | 'ratingMax';
  readonly integer?: true;
}
/** The id of a row in one of the tables. */
interface ReferenceRule {
  readonly kind: 'reference';
  readonly to: readonly TableName[];
}
interface ReferencesRule {
  readonly kind: 'references';
  readonly to: readonly TableName[];
}
/** Dependencies on other project actions. */
interface LinksRule {
  readonly kind: 'links';
}

export type ColumnRule =
  TextRule | FlagRule | DayRule | ChoiceRule | NumberRule | NumbersRule | ReferenceRule | ReferencesRule | LinksRule;

/** The rules that fit a field of type V, so that a column cannot be declared as what it is not. */
type RuleFor<V> = [V] extends [number | undefined]
  ? NumberRule
  : [V] extends [boolean | undefined]
    ? FlagRule
    : [V] extends [readonly Link[]]
      ? LinksRule
      : [V] extends [readonly number[]]
        ? NumbersRule
        : [V] extends [readonly string[]]
          ? ReferencesRule
          : string extends V
            ? TextRule | DayRule | ReferenceRule
            : ChoiceRule;

/** The rules of all columns of a row type: a new field does not compile until its rule is declared. */
export type RulesFor<R> = { readonly [C in Exclude<keyof R, 'row' | 'id'>]: RuleFor<R[C]> };
