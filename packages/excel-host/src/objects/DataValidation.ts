// Excel.DataValidation: what may be typed into a range.

import { parseDate, parseTime } from 'numfmt';
import {
  intersect,
  LIMITS,
  sheetReference,
  type Area,
  type ComparisonOperator,
  type ValidationData,
  type ValidationRule,
} from '@coachbook/workbook';
import { AreasRef } from '../core/AreasRef';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import { clearValidation } from '../ranges/clearCells';
import { joinAreas } from '../ranges/specialCells';
import { updateValidation } from '../rules/updateValidation';
import { booleanOf, choiceOf, invalidArgument, recordOf } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { isHandle } from '../server/Handle';
import { objectType } from '../server/ObjectType';
import { refuseFormatting } from './refuseFormatting';

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const own: Readonly<Record<(typeof operators)[number], ComparisonOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const kinds = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;
const typeNames: Readonly<Record<ValidationRule['kind'], string>> = {
  any: 'None',
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The one validation all cells of a range share; "inconsistent" where they differ. */
function shared({ sheet, area }: RangeRef): ValidationData | 'inconsistent' | undefined {
  const meeting = sheet.parts.validations.filter((each) =>
    each.areas.some(
      (a) => a.top <= area.bottom && a.bottom >= area.top && a.left <= area.right && a.right >= area.left,
    ),
  );
  const only = meeting[0];
  if (!only) return undefined;
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const covered = only.areas.reduce(
    (sum, a) =>
      sum +
      Math.max(0, Math.min(a.bottom, area.bottom) - Math.max(a.top, area.top) + 1) *
        Math.max(0, Math.min(a.right, area.right) - Math.max(a.left, area.left) + 1),
    0,
  );
  return meeting.length === 1 && covered === cells ? only : 'inconsistent';
}

function single(range: RangeRef): ValidationData | undefined {
  const found = shared(range);
  return found === 'inconsistent' ? undefined : found;
}

/** A constant or formula as the workbook keeps it. Dates come as ISO texts and are kept as serial numbers. */
function operand(value: unknown, kind: (typeof kinds)[number]): string {
  if (isHandle(value) && value.ref instanceof RangeRef)
    return `=${sheetReference(value.ref.sheet.parts.name, value.ref.area)}`;
  const isMoment = kind === 'date' || kind === 'time';
  // "You cannot use a number in the formula properties": an ISO 8601 text, or a formula (Microsoft, "Add data validation to Excel ranges", DateTimeDataValidation).
  if (isMoment && (typeof value === 'number' || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value))))
    throw invalidArgument();
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw invalidArgument();
  const constant = /^=?(-?\d+(?:\.\d+)?(?:E[-+]?\d+)?)$/i.exec(value)?.[1];
  if (constant !== undefined) return constant;
  if (value.startsWith('=')) return value;
  const iso = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(value);
  const parsed = iso ? parseDate(iso[1] ?? '') : kind === 'time' ? parseTime(value) : parseDate(value);
  if (isMoment && parsed && typeof parsed.v === 'number') {
    const time = iso?.[2] === undefined ? undefined : parseTime(iso[2]);
    return String(
      kind === 'time' && time && typeof time.v === 'number'
        ? time.v
        : parsed.v + (time && typeof time.v === 'number' ? time.v : 0),
    );
  }
  throw invalidArgument();
}

function readRule(value: unknown): ValidationRule {
  const given = Object.entries(recordOf(value)).filter(([, part]) => part !== undefined && part !== null);
  const [name, part] = given[0] ?? [];
  if (given.length !== 1 || name === undefined) {
    if (given.length === 0) return { kind: 'any' };
    throw invalidArgument();
  }
  const rule = recordOf(part);
  if (name === 'list') {
    const source = rule['source'];
    const inCellDropDown = rule['inCellDropDown'] === undefined ? true : booleanOf(rule['inCellDropDown']);
    if (isHandle(source) && source.ref instanceof RangeRef)
      return {
        kind: 'list',
        source: `=${sheetReference(source.ref.sheet.parts.name, source.ref.area)}`,
        inCellDropDown,
      };
    if (typeof source !== 'string' || source === '') throw invalidArgument();
    if (source.startsWith('=')) return { kind: 'list', source, inCellDropDown };
    if (source.length > LIMITS.listSource) throw invalidArgument();
    return { kind: 'list', source: source.split(',').map((choice) => choice.trim()), inCellDropDown };
  }
  if (name === 'custom') {
    const formula = rule['formula'];
    if (typeof formula !== 'string' || formula === '') throw invalidArgument();
    return { kind: 'custom', formula: formula.startsWith('=') ? formula : `=${formula}` };
  }
  const kind = kinds.find((each) => each === name);
  if (!kind) throw invalidArgument();
  const operator = choiceOf(rule['operator'], operators);
  const two = operator === 'Between' || operator === 'NotBetween';
  return {
    kind,
    operator: own[operator],
    formula1: operand(rule['formula1'], kind),
    ...(two && { formula2: operand(rule['formula2'], kind) }),
  };
}

/** "When retrieving the value, it will always be returned as a string formula" (BasicDataValidation in Microsoft's reference). */
function asFormula(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function writeRule(rule: ValidationRule): unknown {
  if (rule.kind === 'any') return {};
  if (rule.kind === 'list')
    return {
      list: {
        inCellDropDown: rule.inCellDropDown,
        source: typeof rule.source === 'string' ? rule.source : rule.source.join(','),
      },
    };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const operator = operators.find((each) => own[each] === rule.operator);
  return {
    [rule.kind]: {
      formula1: asFormula(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: asFormula(rule.formula2) }),
      operator,
    },
  };
}

function texts(
  value: unknown,
  titleLimit: number,
  messageLimit: number,
): { readonly title: string; readonly message: string } {
  const given = recordOf(value);
  const part = (name: string): string => {
    const text = given[name] ?? '';
    if (typeof text !== 'string') throw invalidArgument();
    return text;
  };
  const title = part('title');
  const message = part('message');
  if (title.length > titleLimit || message.length > messageLimit) throw invalidArgument();
  return { title, message };
}

function invalidCells(core: Core, { sheet, area }: RangeRef, orNull: boolean): AreasRef | null {
  core.settleValues();
  const found: Area[] = [];
  const ruled = sheet.parts.validations.flatMap(({ areas }) => areas.flatMap((each) => intersect(each, area) ?? []));
  for (const each of ruled)
    for (let row = each.top; row <= Math.min(each.bottom, each.top + 10_000); row += 1) {
      for (let column = each.left; column <= Math.min(each.right, each.left + 500); column += 1)
        if (!core.accepts(sheet, row, column, core.valueAt(sheet, row, column)))
          found.push({ top: row, bottom: row, left: column, right: column });
    }
  if (found.length === 0 && !orNull) throw itemNotFound();
  return found.length === 0 ? null : new AreasRef(sheet, joinAreas(found));
}

export const DataValidation = objectType<RangeRef>({
  name: 'DataValidation',
  properties: {
    errorAlert: {
      get: (range) => {
        const found = single(range);
        if (!found) return { message: '', showAlert: true, style: 'Stop', title: '' };
        const { alert } = found;
        return {
          message: alert?.message ?? '',
          showAlert: alert !== undefined,
          style: alert ? alert.style.charAt(0).toUpperCase() + alert.style.slice(1) : 'Stop',
          title: alert?.title ?? '',
        };
      },
      set: ({ sheet, area }, value, { core }) => {
        refuseFormatting(sheet);
        const given = recordOf(value);
        const style = choiceOf(given['style'] ?? 'Stop', ['Stop', 'Warning', 'Information']).toLowerCase() as
          'stop' | 'warning' | 'information';
        const shown = given['showAlert'] === undefined ? true : booleanOf(given['showAlert']);
        updateValidation(core.document, sheet, area, {
          alert: shown ? { style, ...texts(value, LIMITS.promptTitle, LIMITS.promptMessage) } : undefined,
        });
      },
    },
    ignoreBlanks: {
      get: (range) => single(range)?.ignoreBlank ?? true,
      set: ({ sheet, area }, value, { core }) =>
        updateValidation(core.document, sheet, area, { ignoreBlank: booleanOf(value) }),
    },
    prompt: {
      get: (range) => {
        const prompt = single(range)?.prompt;
        return { message: prompt?.message ?? '', showPrompt: true, title: prompt?.title ?? '' };
      },
      set: ({ sheet, area }, value, { core }) => {
        refuseFormatting(sheet);
        const shown = recordOf(value)['showPrompt'];
        const given = texts(value, LIMITS.promptTitle, LIMITS.promptMessage);
        const prompt = shown === false || (given.title === '' && given.message === '') ? undefined : given;
        updateValidation(core.document, sheet, area, { prompt });
      },
    },
    rule: {
      get: (range) => {
        const found = single(range);
        return found ? writeRule(found.rule) : {};
      },
      set: ({ sheet, area }, value, { core }) => {
        refuseFormatting(sheet);
        updateValidation(core.document, sheet, area, { rule: readRule(value) });
      },
    },
    type: {
      get: (range) => {
        const found = shared(range);
        return found === 'inconsistent' ? 'Inconsistent' : typeNames[found?.rule.kind ?? 'any'];
      },
    },
    valid: {
      get: ({ sheet, area }, { core }) => {
        core.settleValues();
        const results = new Set<boolean>();
        for (let row = area.top; row <= Math.min(area.bottom, area.top + 10_000); row += 1) {
          for (let column = area.left; column <= area.right; column += 1)
            results.add(core.accepts(sheet, row, column, core.valueAt(sheet, row, column)));
        }
        return results.size > 1 ? null : !results.has(false);
      },
      explicit: true,
    },
  },
  methods: {
    clear: { run: ({ sheet, area }, _args, { core }) => clearValidation(core, sheet, area) },
    getInvalidCells: { type: 'RangeAreas', run: (range, _args, { core }) => invalidCells(core, range, false) },
    getInvalidCellsOrNullObject: {
      type: 'RangeAreas',
      run: (range, _args, { core }) => invalidCells(core, range, true),
    },
  },
});
