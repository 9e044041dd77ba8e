// Validations, conditional formats and links.

import type { ConditionalFormatData, DifferentialStyle, Edit, HyperlinkData, ScalePoint, ValidationData, ValidationRule } from '../../workbook';
import { rangeOf } from './applyCells';

type RuleEdit = Extract<Edit, { kind: 'setValidations' | 'addConditionalFormats' | 'setConditionalFormats' | 'setHyperlinks' }>;

export function applyRules(sheet: Excel.Worksheet, edit: RuleEdit): void {
  switch (edit.kind) {
    case 'setValidations':
      for (const { areas } of edit.remove) for (const area of areas) rangeOf(sheet, area).dataValidation.clear();
      for (const validation of edit.add) for (const area of validation.areas) validate(rangeOf(sheet, area).dataValidation, validation);
      return;
    case 'setConditionalFormats':
      sheet.getRange().conditionalFormats.clearAll();
      return addFormats(sheet, edit.conditionalFormats);
    case 'addConditionalFormats':
      return addFormats(sheet, edit.conditionalFormats);
    case 'setHyperlinks':
      for (const { area } of edit.remove) rangeOf(sheet, area).clear('Hyperlinks');
      for (const link of edit.add) rangeOf(sheet, link.area).hyperlink = hyperlinkOf(link);
  }
}

function hyperlinkOf({ address, location, tooltip }: HyperlinkData): Excel.RangeHyperlink {
  return { ...(address === undefined ? {} : { address }), ...(location === undefined ? {} : { documentReference: location }), ...(tooltip === undefined ? {} : { screenTip: tooltip }) };
}

function validate(target: Excel.DataValidation, { rule, ignoreBlank, prompt, alert }: ValidationData): void {
  target.clear();
  if (rule.kind !== 'any') target.rule = ruleFor(rule);
  target.ignoreBlanks = ignoreBlank;
  if (prompt) target.prompt = { showPrompt: true, ...prompt };
  if (alert) target.errorAlert = { showAlert: true, style: alert.style === 'stop' ? 'Stop' : alert.style === 'warning' ? 'Warning' : 'Information', title: alert.title, message: alert.message };
  else target.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

function ruleFor(rule: Exclude<ValidationRule, { kind: 'any' }>): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: rule.inCellDropDown, source: typeof rule.source === 'string' ? rule.source : rule.source.join(',') } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const operator = `${rule.operator.charAt(0).toUpperCase()}${rule.operator.slice(1)}`.replace('OrEqual', 'OrEqualTo').replace(/^(Not)?Equal$/, '$1EqualTo') as Excel.DataValidationOperator;
  const bounds = { operator, formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) };
  return { [rule.kind]: bounds } as Excel.DataValidationRule;
}

/** Each new one goes to the front, so the last of ours is added first. */
function addFormats(sheet: Excel.Worksheet, formats: readonly ConditionalFormatData[]): void {
  for (const format of formats.toReversed()) addFormat(sheet, format);
}

function addFormat(sheet: Excel.Worksheet, { areas, rule, stopIfTrue }: ConditionalFormatData): void {
  for (const area of areas.toReversed()) {
    const formats = rangeOf(sheet, area).conditionalFormats;
    switch (rule.kind) {
      case 'custom': {
        const format = formats.add('Custom');
        format.custom.rule.formula = rule.formula;
        dress(format.custom.format, rule.style);
        format.stopIfTrue = stopIfTrue;
        break;
      }
      case 'cellValue': {
        const format = formats.add('CellValue');
        const operator = `${rule.operator.charAt(0).toUpperCase()}${rule.operator.slice(1)}`.replace('OrEqual', 'OrEqual').replace(/^(Not)?Equal$/, '$1EqualTo') as Excel.ConditionalCellValueOperator;
        format.cellValue.rule = { operator, formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }) };
        dress(format.cellValue.format, rule.style);
        format.stopIfTrue = stopIfTrue;
        break;
      }
      case 'containsText': {
        const format = formats.add('ContainsText');
        const operator = { contains: 'Contains', notContains: 'NotContains', beginsWith: 'BeginsWith', endsWith: 'EndsWith' }[rule.operator] as Excel.ConditionalTextOperator;
        format.textComparison.rule = { operator, text: rule.text };
        dress(format.textComparison.format, rule.style);
        format.stopIfTrue = stopIfTrue;
        break;
      }
      case 'topBottom': {
        const format = formats.add('TopBottom');
        format.topBottom.rule = { rank: rule.rank, type: `${rule.type.charAt(0).toUpperCase()}${rule.type.slice(1)}` as Excel.ConditionalTopBottomCriterionType };
        dress(format.topBottom.format, rule.style);
        format.stopIfTrue = stopIfTrue;
        break;
      }
      case 'preset': {
        const format = formats.add('PresetCriteria');
        format.preset.rule = { criterion: `${rule.criterion.charAt(0).toUpperCase()}${rule.criterion.slice(1)}` as Excel.ConditionalFormatPresetCriterion };
        dress(format.preset.format, rule.style);
        format.stopIfTrue = stopIfTrue;
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
        const [minimum, middle, maximum] = rule.points.length === 3 ? rule.points : [rule.points[0], undefined, rule.points[1]];
        if (!minimum || !maximum) break;
        const point = (from: (typeof rule.points)[number]) => ({ type: pointType(from), color: `#${from.color}`, ...(from.value === undefined ? {} : { formula: from.value }) }) as Excel.ConditionalColorScaleCriterion;
        formats.add('ColorScale').colorScale.criteria = { minimum: point(minimum), maximum: point(maximum), ...(middle ? { midpoint: point(middle) } : {}) };
        break;
      }
      case 'iconSet': {
        const { iconSet } = formats.add('IconSet');
        iconSet.style = `${rule.set.charAt(0).toUpperCase()}${rule.set.slice(1)}` as Excel.IconSet;
        iconSet.showIconOnly = !rule.showValue;
        iconSet.reverseIconOrder = rule.reverse;
        iconSet.criteria = rule.points.map((point) => ({ type: pointType(point), operator: point.orEqual ? 'GreaterThanOrEqual' : 'GreaterThan', formula: point.value ?? '' })) as Excel.ConditionalIconCriterion[];
      }
    }
  }
}

function pointType({ type }: ScalePoint): string {
  return { lowest: 'LowestValue', highest: 'HighestValue', number: 'Number', percent: 'Percent', percentile: 'Percentile', formula: 'Formula', automatic: 'Automatic' }[type];
}

function boundOf(point: ScalePoint): Excel.ConditionalDataBarRule {
  return { type: pointType(point) as Excel.ConditionalFormatRuleType, ...(point.value === undefined ? {} : { formula: point.value }) };
}

function dress(format: Excel.ConditionalRangeFormat, { font, fill, borders, numberFormat }: DifferentialStyle): void {
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
