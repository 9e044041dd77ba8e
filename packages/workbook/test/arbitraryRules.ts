// Any data validation and any conditional format.

import fc, { type Arbitrary } from 'fast-check';
import type {
  ConditionalFormatData,
  ConditionalRule,
  IconSetName,
  PresetCriterion,
  ScalePoint,
  ValidationData,
  ValidationRule,
} from '../src';
import { arbitraryColor, arbitraryDifferentialStyle } from './arbitraryStyle';
import { arbitraryArea, arbitraryFormula, arbitraryPlainText, arbitraryText, maybe, present } from './arbitraryParts';

const pairs = ['between', 'notBetween'] as const;
const singles = ['equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual'] as const;
const amount = fc.oneof(fc.integer({ min: -999, max: 99_999 }), fc.constantFrom(0.5, 1e-7)).map(String);
// A number has no "=" where it is compared with.
const operand = fc.oneof(
  amount,
  arbitraryFormula.filter((formula) => Number.isNaN(Number(formula.slice(1)))),
  fc.constant('="Done"'),
);
const areas = fc.array(arbitraryArea, { minLength: 1, maxLength: 3 });

const comparison = fc.oneof(
  fc.record({ operator: fc.constantFrom(...pairs), formula1: operand, formula2: operand }),
  fc.record({ operator: fc.constantFrom(...singles), formula1: operand }),
);

/** @param references cross-sheet references with their "=" */
export function arbitraryValidation(references: Arbitrary<string>): Arbitrary<ValidationData> {
  const choices = fc.array(
    fc.oneof(
      fc.constantFrom('Yes', 'say "no"', ' a ', ''),
      fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replaceAll(',', ';')),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const rule: Arbitrary<ValidationRule> = fc.oneof(
    fc.constant({ kind: 'any' } as const),
    fc.record({
      kind: fc.constant('list' as const),
      source: fc.oneof(references, fc.constant('=INDIRECT("A1")'), choices),
      inCellDropDown: fc.boolean(),
    }),
    fc
      .tuple(fc.constantFrom('wholeNumber', 'decimal', 'date', 'time', 'textLength'), comparison)
      .map(([kind, rest]) => ({ kind, ...rest }) as ValidationRule),
    fc.record({ kind: fc.constant('custom' as const), formula: arbitraryFormula }),
  );
  const title = arbitraryPlainText.map((text) => text.slice(0, 32).replace(/[\uD800-\uDBFF]$/, ''));
  return present<ValidationData>({
    areas,
    rule,
    ignoreBlank: fc.boolean(),
    prompt: maybe(fc.record({ title: fc.oneof(fc.constant(''), title), message: arbitraryText })),
    alert: maybe(
      fc.record({
        style: fc.constantFrom('stop', 'warning', 'information'),
        title: fc.oneof(fc.constant(''), title),
        message: fc.oneof(fc.constant(''), arbitraryText),
      }),
    ),
  });
}

const middle: Arbitrary<ScalePoint> = fc.oneof(
  fc.record({
    type: fc.constantFrom('number', 'percent', 'percentile'),
    value: fc.integer({ min: 0, max: 100 }).map(String),
  }),
  fc.record({ type: fc.constantFrom('formula', 'number'), value: fc.constantFrom('=$A$1', '=TODAY()') }),
);
const lowest: Arbitrary<ScalePoint> = fc.oneof(fc.constant({ type: 'lowest' } as const), middle);
const highest: Arbitrary<ScalePoint> = fc.oneof(fc.constant({ type: 'highest' } as const), middle);
const automatic = fc.constant<ScalePoint>({ type: 'automatic' });
const colored = (point: Arbitrary<ScalePoint>) =>
  fc.tuple(point, arbitraryColor).map(([each, color]) => ({ ...each, color }));

const iconSets: readonly IconSetName[] = [
  'threeArrows',
  'threeArrowsGray',
  'threeFlags',
  'threeTrafficLights1',
  'threeTrafficLights2',
  'threeSigns',
  'threeSymbols',
  'threeSymbols2',
  'fourArrows',
  'fourArrowsGray',
  'fourRedToBlack',
  'fourRating',
  'fourTrafficLights',
  'fiveArrows',
  'fiveArrowsGray',
  'fiveRating',
  'fiveQuarters',
  'threeStars',
  'threeTriangles',
  'fiveBoxes',
];
const criteria: readonly PresetCriterion[] = [
  'blanks',
  'nonBlanks',
  'errors',
  'nonErrors',
  'duplicateValues',
  'uniqueValues',
  'aboveAverage',
  'belowAverage',
  'equalOrAboveAverage',
  'equalOrBelowAverage',
  'oneStdDevAboveAverage',
  'oneStdDevBelowAverage',
  'twoStdDevAboveAverage',
  'twoStdDevBelowAverage',
  'threeStdDevAboveAverage',
  'threeStdDevBelowAverage',
  'yesterday',
  'today',
  'tomorrow',
  'lastSevenDays',
  'lastWeek',
  'thisWeek',
  'nextWeek',
  'lastMonth',
  'thisMonth',
  'nextMonth',
];

const style = arbitraryDifferentialStyle;
const kind = <K extends ConditionalRule['kind']>(name: K): Arbitrary<K> => fc.constant(name);

const rule: Arbitrary<ConditionalRule> = fc.oneof(
  fc.tuple(comparison, style).map(([rest, look]) => ({ kind: 'cellValue', ...rest, style: look }) as ConditionalRule),
  fc.record({ kind: kind('custom'), formula: arbitraryFormula, style }),
  fc.record({
    kind: kind('containsText'),
    operator: fc.constantFrom('contains', 'notContains', 'beginsWith', 'endsWith'),
    text: fc.oneof(
      arbitraryPlainText.filter((text) => !text.startsWith('=')),
      fc.constant('=$B$2'),
    ),
    style,
  }),
  fc.record({
    kind: kind('topBottom'),
    type: fc.constantFrom('topItems', 'topPercent', 'bottomItems', 'bottomPercent'),
    rank: fc.integer({ min: 1, max: 100 }),
    style,
  }),
  fc.record({ kind: kind('preset'), criterion: fc.constantFrom(...criteria), style }),
  fc
    .oneof(fc.tuple(colored(lowest), colored(highest)), fc.tuple(colored(lowest), colored(middle), colored(highest)))
    .map((points) => ({ kind: 'colorScale', points }) as const),
  present<ConditionalRule & { kind: 'dataBar' }>({
    kind: kind('dataBar'),
    lowest: fc.oneof(lowest, automatic),
    highest: fc.oneof(highest, automatic),
    color: arbitraryColor,
    negativeColor: maybe(arbitraryColor),
    showValue: fc.boolean(),
    gradient: fc.boolean(),
  }),
  fc.constantFrom(...iconSets).chain((set) => {
    const count = set.startsWith('three') ? 3 : set.startsWith('four') ? 4 : 5;
    const point = fc.tuple(middle, fc.boolean()).map(([each, orEqual]) => ({ ...each, orEqual }));
    return fc.record({
      kind: kind('iconSet'),
      set: fc.constant(set),
      points: fc.tuple(
        fc.constant({ type: 'percent' as const, value: '0', orEqual: true }),
        ...Array.from({ length: count - 1 }, () => point),
      ),
      reverse: fc.boolean(),
      showValue: fc.boolean(),
    });
  }),
);

export const arbitraryConditionalFormat: Arbitrary<ConditionalFormatData> = fc.record({
  areas,
  rule,
  stopIfTrue: fc.boolean(),
});
