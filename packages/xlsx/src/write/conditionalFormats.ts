// Conditional formats: the plain form every program reads, and beside it Excel's extension for what the plain form lacks.

import {
  areaAddress,
  cellAddress,
  type ConditionalFormatData,
  type ConditionalRule,
  type SheetData,
} from '@coachbook/workbook';
import { toFileFormula } from '../formula/toFileFormula';
import { averages, newerIconSets, timePeriods } from '../vocabulary/names';
import { attributes, element, elementIf, joinedOf } from '../xml/element';
import { escapeXString } from '../xml/escape';
import { extendedDataBar, extendedIconSet, plainDataBar, plainIconSet, scale } from './scales';
import { presetFormula, textFormula } from './ruleFormulas';
import { fileOperand } from './operand';
import type { WriteContext } from './WriteContext';

/** `plain` stands in the sheet's own sequence, `extension` within its extLst. */
export function conditionalFormats(
  sheet: SheetData,
  sheetIndex: number,
  context: WriteContext,
): { readonly plain: string; readonly extension: string } {
  let extension = '';
  const plain = joinedOf(sheet.conditionalFormats, (format, index) => {
    const areas = format.areas.map((area) => areaAddress(area)).join(' ');
    const common = { priority: index + 1, stopIfTrue: format.stopIfTrue || undefined };
    const { rule } = format;
    if (rule.kind === 'iconSet' && newerIconSets.has(rule.set)) {
      extension += extended(
        element('x14:cfRule', { type: 'iconSet', ...common, id: identifier(sheetIndex, index) }, extendedIconSet(rule)),
        areas,
      );
      return '';
    }
    if (rule.kind === 'dataBar') {
      const id = identifier(sheetIndex, index);
      extension += extended(element('x14:cfRule', { type: 'dataBar', id }, extendedDataBar(rule)), areas);
      const link = element(
        'extLst',
        {},
        element(
          'ext',
          {
            'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
            uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}',
          },
          `<x14:id>${id}</x14:id>`,
        ),
      );
      return element(
        'conditionalFormatting',
        { sqref: areas },
        element('cfRule', { type: 'dataBar', ...common }, plainDataBar(rule) + link),
      );
    }
    return element('conditionalFormatting', { sqref: areas }, plainRule(format, common, context));
  });
  return { plain, extension: elementIf(extension, 'x14:conditionalFormattings') };
}

function extended(rule: string, areas: string): string {
  return `<x14:conditionalFormatting>${rule}<xm:sqref>${areas}</xm:sqref></x14:conditionalFormatting>`;
}

/** An id that is unique in the workbook and the same each time. */
function identifier(sheet: number, rule: number): string {
  const hex = (value: number, width: number): string => value.toString(16).toUpperCase().padStart(width, '0');
  return `{${hex(sheet + 1, 8)}-0001-4000-8000-${hex(rule + 1, 12)}}`;
}

function plainRule(
  format: ConditionalFormatData,
  common: { readonly priority: number; readonly stopIfTrue: boolean | undefined },
  context: WriteContext,
): string {
  const { rule } = format;
  const first = format.areas[0];
  const cell = first ? cellAddress(first.top, first.left) : 'A1';
  const { type, values, content } = describe(rule, cell);
  const dxfId = 'style' in rule ? context.styles.differential(rule.style) : undefined;
  return `<cfRule${attributes({ type, dxfId, ...common, ...values })}${content === '' ? '/>' : `>${content}</cfRule>`}`;
}

interface Description {
  readonly type: string;
  readonly values?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content: string;
}

const formula = (text: string): string => `<formula>${escapeXString(text)}</formula>`;

function describe(rule: ConditionalRule, cell: string): Description {
  switch (rule.kind) {
    case 'cellValue':
      return {
        type: 'cellIs',
        values: { operator: rule.operator },
        content: [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])]
          .map((each) => formula(fileOperand(each)))
          .join(''),
      };
    case 'custom':
      return { type: 'expression', content: formula(toFileFormula(rule.formula, '')) };
    case 'containsText': {
      const type = {
        contains: 'containsText',
        notContains: 'notContainsText',
        beginsWith: 'beginsWith',
        endsWith: 'endsWith',
      }[rule.operator];
      const operator = rule.operator === 'contains' ? 'containsText' : rule.operator;
      return {
        type,
        values: { operator, text: rule.text.startsWith('=') ? undefined : rule.text },
        content: formula(textFormula(rule.operator, rule.text, cell)),
      };
    }
    case 'topBottom':
      return {
        type: 'top10',
        content: '',
        values: {
          percent: rule.type.endsWith('Percent') || undefined,
          bottom: rule.type.startsWith('bottom') || undefined,
          rank: rule.rank,
        },
      };
    case 'preset':
      return describePreset(rule.criterion, cell);
    case 'colorScale':
      return { type: 'colorScale', content: scale(rule.points) };
    case 'iconSet':
      return { type: 'iconSet', content: plainIconSet(rule) };
    case 'dataBar':
      return { type: 'dataBar', content: plainDataBar(rule) };
  }
}

function describePreset(criterion: (ConditionalRule & { kind: 'preset' })['criterion'], cell: string): Description {
  const average = averages[criterion];
  if (average)
    return {
      type: 'aboveAverage',
      content: '',
      values: {
        aboveAverage: average[0] ? undefined : false,
        stdDev: average[2] || undefined,
        equalAverage: average[1] || undefined,
      },
    };
  if (criterion === 'duplicateValues' || criterion === 'uniqueValues') return { type: criterion, content: '' };
  const period = timePeriods[criterion];
  if (period !== undefined)
    return { type: 'timePeriod', values: { timePeriod: period }, content: formula(presetFormula(criterion, cell)) };
  const type = {
    blanks: 'containsBlanks',
    nonBlanks: 'notContainsBlanks',
    errors: 'containsErrors',
    nonErrors: 'notContainsErrors',
  }[criterion as 'blanks' | 'nonBlanks' | 'errors' | 'nonErrors'];
  return { type, content: formula(presetFormula(criterion, cell)) };
}
