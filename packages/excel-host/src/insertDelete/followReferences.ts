// Takes every formula of a workbook along when what it refers to moves or is renamed.

import type { ChartData, ConditionalFormatData, ConditionalRule, ValidationRule } from '@coachbook/workbook';
import type { Entry } from '../document/Entry';
import type { SheetParts, SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';

/** The formula as it reads afterwards; the same text where nothing changes. `sheet` is where it stands. */
export type FormulaChange = (formula: string, sheet: SheetState, row?: number, column?: number) => string;

/** Cells, table columns, names, validations, conditional formats and charts of all sheets. */
export function followReferences(document: WorkbookDocument, change: FormulaChange): void {
  for (const sheet of document.book.sheets) {
    const changes: (() => void)[] = [];
    for (const [row, state] of sheet.rows) {
      for (const cell of state.cells.values()) {
        if (cell.formula === undefined) continue;
        const formula = change(cell.formula, sheet, row, cell.column);
        if (formula !== cell.formula)
          changes.push(() => document.writeCell(sheet, row, cell.column, { ...cell, formula }));
      }
    }
    for (const write of changes) write();
    // Rules by the thousand mostly say the same.
    const known = new Map<string, string>();
    const parts = partsAfter(sheet.parts, (formula) => {
      let after = known.get(formula);
      if (after === undefined) known.set(formula, (after = change(formula, sheet)));
      return after;
    });
    for (const key of ['names', 'validations', 'conditionalFormats', 'charts', 'hyperlinks'] as const)
      document.setPart(sheet, key, parts[key]);
    const tables = mapKeeping(sheet.parts.tables, (entry) => {
      const columns = mapKeeping(entry.data.columns, (column) => {
        if (column.formula === undefined && column.totalsFormula === undefined) return column;
        const formula =
          column.formula === undefined
            ? undefined
            : change(column.formula, sheet, entry.data.area.top, entry.data.area.left);
        const totals =
          column.totalsFormula === undefined
            ? undefined
            : change(column.totalsFormula, sheet, entry.data.area.top, entry.data.area.left);
        if (formula === column.formula && totals === column.totalsFormula) return column;
        return {
          ...column,
          ...(formula !== undefined && { formula }),
          ...(totals !== undefined && { totalsFormula: totals }),
        };
      });
      return columns === entry.data.columns ? entry : { ...entry, data: { ...entry.data, columns } };
    });
    document.setPart(sheet, 'tables', tables);
  }
  const first = document.book.sheets[0];
  if (!first) return;
  document.setBook(
    'names',
    mapKeeping(document.book.names, (entry) => {
      const formula = change(entry.data.formula, first);
      return formula === entry.data.formula ? entry : { ...entry, data: { ...entry.data, formula } };
    }),
  );
}

type FollowedParts = Pick<SheetParts, 'names' | 'validations' | 'conditionalFormats' | 'charts' | 'hyperlinks'>;

function partsAfter(parts: SheetParts, change: (formula: string) => string): FollowedParts {
  const optional = (text: string | undefined): string | undefined => (text?.startsWith('=') ? change(text) : text);
  return {
    names: mapKeeping(parts.names, (entry) => {
      const formula = change(entry.data.formula);
      return formula === entry.data.formula ? entry : { ...entry, data: { ...entry.data, formula } };
    }),
    validations: mapKeeping(parts.validations, (validation) => {
      const rule = validationAfter(validation.rule, change);
      return rule === validation.rule ? validation : { ...validation, rule };
    }),
    conditionalFormats: mapKeeping(parts.conditionalFormats, (entry) => {
      const rule = conditionalAfter(entry.data.rule, change);
      return rule === entry.data.rule
        ? entry
        : { ...entry, data: { ...entry.data, rule } satisfies ConditionalFormatData };
    }),
    charts: mapKeeping(parts.charts, (entry) => chartAfter(entry, optional)),
    hyperlinks: mapKeeping(parts.hyperlinks, (link) => {
      if (link.location === undefined) return link;
      const location = change(`=${link.location}`).slice(1);
      return location === link.location ? link : { ...link, location };
    }),
  };
}

function validationAfter(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  if (rule.kind === 'any') return rule;
  if (rule.kind === 'list')
    return typeof rule.source === 'string' ? replaced(rule, { source: change(rule.source) }) : rule;
  if (rule.kind === 'custom') return replaced(rule, { formula: change(rule.formula) });
  const second = rule.formula2 === undefined ? {} : { formula2: formulaOrConstant(rule.formula2, change) };
  return replaced(rule, { formula1: formulaOrConstant(rule.formula1, change), ...second });
}

function conditionalAfter(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.kind === 'custom') return replaced(rule, { formula: change(rule.formula) });
  if (rule.kind === 'cellValue') {
    const second = rule.formula2 === undefined ? {} : { formula2: formulaOrConstant(rule.formula2, change) };
    return replaced(rule, { formula1: formulaOrConstant(rule.formula1, change), ...second });
  }
  if (rule.kind === 'colorScale' || rule.kind === 'iconSet') {
    const points = rule.points as readonly { readonly value?: string }[];
    const next = mapKeeping(points, (point) =>
      point.value?.startsWith('=') ? replaced(point, { value: change(point.value) }) : point,
    );
    return next === points ? rule : ({ ...rule, points: next } as ConditionalRule);
  }
  return rule;
}

function chartAfter(
  entry: Entry<ChartData>,
  change: (text: string | undefined) => string | undefined,
): Entry<ChartData> {
  const series = mapKeeping(entry.data.series, (each) => {
    const values = change(each.values) ?? each.values;
    const categories = change(each.categories);
    const name = change(each.name);
    if (values === each.values && categories === each.categories && name === each.name) return each;
    return { ...each, values, ...(categories !== undefined && { categories }), ...(name !== undefined && { name }) };
  });
  return series === entry.data.series ? entry : { ...entry, data: { ...entry.data, series } };
}

function formulaOrConstant(text: string, change: (formula: string) => string): string {
  return text.startsWith('=') ? change(text) : text;
}

/** The same object when no part is different. */
function replaced<T extends object>(object: T, parts: Partial<T>): T {
  const before = object as Record<string, unknown>;
  for (const key in parts) if (before[key] !== parts[key]) return { ...object, ...parts };
  return object;
}

/** The same list when no item is different. */
export function mapKeeping<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  let changed = false;
  const next = items.map((item) => {
    const after = change(item);
    if (after !== item) changed = true;
    return after;
  });
  return changed ? next : items;
}
