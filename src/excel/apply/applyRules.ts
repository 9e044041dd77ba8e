// Validations, conditional formats and links.

import {
  areaAddress,
  intersect,
  type ConditionalFormatData,
  type DifferentialStyle,
  type Edit,
  type HyperlinkData,
  type ScalePoint,
  type ValidationData,
  type ValidationRule,
} from '@coachbook/workbook';
import type { Batch } from './Batch';

type RuleEdit = Extract<
  Edit,
  { kind: 'setValidations' | 'addConditionalFormats' | 'setConditionalFormats' | 'setHyperlinks' }
>;

/** `textAt`: what the linked cell shows, as far as this write knows it. */
export function applyRules(
  batch: Batch,
  edit: RuleEdit,
  textAt: (sheet: string, row: number, column: number) => string | undefined = () => undefined,
): void {
  const { sheet } = edit;
  const isFresh = batch.fresh.has(sheet);
  switch (edit.kind) {
    case 'setValidations':
      for (const { areas } of edit.remove) for (const area of areas) batch.range(sheet, area).dataValidation.clear();
      for (const validation of edit.add) {
        for (const area of validation.areas) {
          const { dataValidation } = batch.range(sheet, area);
          // All parts of a rule on one and the same range, cleared before: what overlaps is refused (OfficeDev/office-js#2594).
          if (!isFresh) dataValidation.clear();
          validate(dataValidation, validation);
        }
      }
      return;
    case 'setConditionalFormats':
      if (!isFresh) batch.sheet(sheet).getRange().conditionalFormats.clearAll();
      return addFormats(batch, sheet, edit.conditionalFormats);
    case 'addConditionalFormats':
      return addFormats(batch, sheet, edit.conditionalFormats);
    case 'setHyperlinks':
      for (const { area } of edit.remove) batch.range(sheet, area).clear('Hyperlinks');
      for (const link of edit.add)
        batch.range(sheet, link.area).hyperlink = hyperlinkOf(link, textAt(sheet, link.area.top, link.area.left));
  }
}

/** With the text the cell shows, as all of Microsoft's samples give it: what becomes of the text without is documented nowhere. */
function hyperlinkOf({ address, location, tooltip }: HyperlinkData, text: string | undefined): Excel.RangeHyperlink {
  return {
    ...(address === undefined ? {} : { address }),
    ...(location === undefined ? {} : { documentReference: location }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    ...(text === undefined ? {} : { textToDisplay: text }),
  };
}

/** Nothing is set that equals Excel's default. A prompt alone is all that is said where there is no rule: what an alert without a rule means is documented nowhere. */
function validate(target: Excel.DataValidation, { rule, ignoreBlank, prompt, alert }: ValidationData): void {
  if (rule.kind !== 'any' && !isFormulaOfText(rule)) {
    target.rule = ruleFor(rule);
    if (!ignoreBlank) target.ignoreBlanks = false;
    if (!alert) target.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    else
      target.errorAlert = {
        showAlert: true,
        style: alert.style === 'stop' ? 'Stop' : alert.style === 'warning' ? 'Warning' : 'Information',
        title: alert.title,
        message: alert.message,
      };
  }
  if (prompt) target.prompt = { showPrompt: true, ...prompt };
}

/** Choices that Excel would take for a formula, because they are told as one text: they are left untold. */
function isFormulaOfText(rule: Exclude<ValidationRule, { kind: 'any' }>): boolean {
  return rule.kind === 'list' && typeof rule.source !== 'string' && rule.source[0]?.trim().startsWith('=') === true;
}

function ruleFor(rule: Exclude<ValidationRule, { kind: 'any' }>): Excel.DataValidationRule {
  if (rule.kind === 'list')
    return {
      list: {
        inCellDropDown: rule.inCellDropDown,
        source: typeof rule.source === 'string' ? rule.source : rule.source.join(','),
      },
    };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const operator = `${rule.operator.charAt(0).toUpperCase()}${rule.operator.slice(1)}`
    .replace('OrEqual', 'OrEqualTo')
    .replace(/^(Not)?Equal$/, '$1EqualTo') as Excel.DataValidationOperator;
  const operand = (formula: string): string =>
    rule.kind === 'date' || rule.kind === 'time' ? asFormula(formula) : formula;
  const bounds = {
    operator,
    formula1: operand(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: operand(rule.formula2) }),
  };
  return { [rule.kind]: bounds };
}

/** Days and times are given in ISO 8601 or as a formula, never as a bare number (Microsoft, DateTimeDataValidation). */
function asFormula(operand: string): string {
  return /^-?\d+(\.\d+)?$/.test(operand) ? `=${operand}` : operand;
}

/** Each new one goes to the front, so the last of ours is added first. */
function addFormats(batch: Batch, sheet: string, formats: readonly ConditionalFormatData[]): void {
  const collections = new Map<string, Excel.ConditionalFormatCollection>();
  for (let at = formats.length - 1; at >= 0; at -= 1) {
    const format = formats[at] as ConditionalFormatData;
    const stops = decidesOnes(format, formats.slice(at + 1));
    for (const area of [...format.areas].reverse()) {
      const key = areaAddress(area);
      const collection = collections.get(key) ?? batch.range(sheet, area).conditionalFormats;
      collections.set(key, collection);
      addFormat(collection, format, stops);
    }
  }
}

/** Whether it matters that a rule stops those below it: one of them reaches the same cells and shows something this one does not. Otherwise Excel's default is left, which its reference does not tell. */
function decidesOnes(format: ConditionalFormatData, below: readonly ConditionalFormatData[]): boolean {
  const shown = shownBy(format);
  return below.some(
    (other) =>
      other.areas.some((area) => format.areas.some((own) => intersect(own, area))) &&
      shownBy(other).some((part) => !shown.includes(part)),
  );
}

function shownBy({ rule }: ConditionalFormatData): readonly string[] {
  if (!('style' in rule)) return [rule.kind];
  const { font, borders, fill, numberFormat } = rule.style;
  return [
    ...Object.keys(font ?? {}).map((part) => `font ${part}`),
    ...Object.keys(borders ?? {}).map((side) => `border ${side}`),
    ...(fill === undefined ? [] : ['fill']),
    ...(numberFormat === undefined ? [] : ['number']),
  ];
}

function addFormat(
  formats: Excel.ConditionalFormatCollection,
  { rule, stopIfTrue }: ConditionalFormatData,
  tellsStop: boolean,
): void {
  const stop = (format: Excel.ConditionalFormat): void => {
    if (tellsStop || stopIfTrue) format.stopIfTrue = stopIfTrue;
  };
  switch (rule.kind) {
    case 'custom': {
      const format = formats.add('Custom');
      format.custom.rule.formula = rule.formula;
      formatRange(format.custom.format, rule.style);
      stop(format);
      break;
    }
    case 'cellValue': {
      const format = formats.add('CellValue');
      const operator = `${rule.operator.charAt(0).toUpperCase()}${rule.operator.slice(1)}`
        .replace('OrEqual', 'OrEqual')
        .replace(/^(Not)?Equal$/, '$1EqualTo') as Excel.ConditionalCellValueOperator;
      format.cellValue.rule = {
        operator,
        formula1: rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      };
      formatRange(format.cellValue.format, rule.style);
      stop(format);
      break;
    }
    case 'containsText': {
      const format = formats.add('ContainsText');
      const operator = {
        contains: 'Contains',
        notContains: 'NotContains',
        beginsWith: 'BeginsWith',
        endsWith: 'EndsWith',
      }[rule.operator] as Excel.ConditionalTextOperator;
      format.textComparison.rule = { operator, text: rule.text };
      formatRange(format.textComparison.format, rule.style);
      stop(format);
      break;
    }
    case 'topBottom': {
      const format = formats.add('TopBottom');
      format.topBottom.rule = {
        rank: rule.rank,
        type: `${rule.type.charAt(0).toUpperCase()}${rule.type.slice(1)}` as Excel.ConditionalTopBottomCriterionType,
      };
      formatRange(format.topBottom.format, rule.style);
      stop(format);
      break;
    }
    case 'preset': {
      const format = formats.add('PresetCriteria');
      format.preset.rule = {
        criterion:
          `${rule.criterion.charAt(0).toUpperCase()}${rule.criterion.slice(1)}` as Excel.ConditionalFormatPresetCriterion,
      };
      formatRange(format.preset.format, rule.style);
      stop(format);
      break;
    }
    case 'dataBar': {
      const { dataBar } = formats.add('DataBar');
      dataBar.showDataBarOnly = !rule.showValue;
      dataBar.lowerBoundRule = boundOf(rule.lowest);
      dataBar.upperBoundRule = boundOf(rule.highest);
      dataBar.positiveFormat.fillColor = `#${rule.color}`;
      dataBar.positiveFormat.gradientFill = rule.gradient;
      if (rule.negativeColor !== undefined) dataBar.negativeFormat.fillColor = `#${rule.negativeColor}`;
      break;
    }
    case 'colorScale': {
      const [minimum, middle, maximum] =
        rule.points.length === 3 ? rule.points : [rule.points[0], undefined, rule.points[1]];
      if (!minimum || !maximum) break;
      const point = (from: (typeof rule.points)[number]) =>
        ({
          type: pointType(from),
          color: `#${from.color}`,
          ...(from.value === undefined ? {} : { formula: from.value }),
        }) as Excel.ConditionalColorScaleCriterion;
      formats.add('ColorScale').colorScale.criteria = {
        minimum: point(minimum),
        maximum: point(maximum),
        ...(middle ? { midpoint: point(middle) } : {}),
      };
      break;
    }
    case 'iconSet': {
      const { iconSet } = formats.add('IconSet');
      iconSet.style = `${rule.set.charAt(0).toUpperCase()}${rule.set.slice(1)}` as Excel.IconSet;
      iconSet.showIconOnly = !rule.showValue;
      iconSet.reverseIconOrder = rule.reverse;
      iconSet.criteria = rule.points.map((point) => ({
        type: pointType(point),
        operator: point.orEqual ? 'GreaterThanOrEqual' : 'GreaterThan',
        formula: point.value ?? '',
      })) as Excel.ConditionalIconCriterion[];
    }
  }
}

function pointType({ type }: ScalePoint): string {
  return {
    lowest: 'LowestValue',
    highest: 'HighestValue',
    number: 'Number',
    percent: 'Percent',
    percentile: 'Percentile',
    formula: 'Formula',
    automatic: 'Automatic',
  }[type];
}

function boundOf(point: ScalePoint): Excel.ConditionalDataBarRule {
  return {
    type: pointType(point) as Excel.ConditionalFormatRuleType,
    ...(point.value === undefined ? {} : { formula: point.value }),
  };
}

function formatRange(
  format: Excel.ConditionalRangeFormat,
  { font, fill, borders, numberFormat }: DifferentialStyle,
): void {
  if (font?.color !== undefined) format.font.color = `#${font.color}`;
  if (font?.bold) format.font.bold = true;
  if (font?.italic) format.font.italic = true;
  if (font?.underline) format.font.underline = font.underline === 'double' ? 'Double' : 'Single';
  if (font?.strike) format.font.strikethrough = true;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = borders?.[side];
    if (!border) continue;
    // A rule's borders are thin in Excel, whatever is asked for.
    format.borders[side].style = border.line === 'dashed' ? 'Dash' : border.line === 'dotted' ? 'Dot' : 'Continuous';
    format.borders[side].color = `#${border.color}`;
  }
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
}
