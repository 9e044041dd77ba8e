// Defined names: those of the workbook, those of a sheet, and those Excel keeps for printing.

import { type NameData, parseArea, parseReference, type PrintData, type SheetData } from '@coachbook/workbook';
import { toShownFormula } from '../formula/toShownFormula';
import type { LossList } from '../losses/Loss';
import { unescapeXString } from '../xml/escape';
import { attribute, childrenNamed, flag, number, type XmlNode } from '../xml/XmlNode';
import { reachesOutside } from './FormulaReader';

/**
 * The sheets with their names and print areas, and the names of the whole workbook.
 * @param places of the sheets among all tabs, which local names count by
 */
export function readNames(
  root: XmlNode | undefined,
  sheets: readonly SheetData[],
  places: readonly number[],
  losses: LossList,
): { readonly sheets: readonly SheetData[]; readonly names: readonly NameData[] } {
  const names: NameData[] = [];
  const bySheet = sheets.map(() => [] as NameData[]);
  const prints = sheets.map((sheet) => sheet.print);
  for (const node of childrenNamed(root, 'definedName')) {
    const name = unescapeXString(attribute(node, 'name') ?? '');
    const formula = unescapeXString(node.text);
    const place = number(node, 'localSheetId');
    const index = place === undefined ? undefined : places.indexOf(place);
    const sheet = index === undefined ? undefined : sheets[index];
    if (/^_xlnm\.Print_(?:Area|Titles)$/i.test(name) && index !== undefined && sheet) {
      const print = printName(name, formula, prints[index]);
      if (print) prints[index] = print;
      else losses.add('printOptions', sheet.name, name);
    } else if (/^_xl/i.test(name)) continue;
    else if (flag(node, 'function') || flag(node, 'vbProcedure') || flag(node, 'xlm'))
      losses.add('macros', sheet?.name, name);
    else if (reachesOutside(formula)) losses.add('externalLinks', sheet?.name, name);
    else {
      const comment = attribute(node, 'comment');
      const data: NameData = {
        name,
        formula: toShownFormula(formula, ''),
        ...(comment !== undefined && { comment: unescapeXString(comment) }),
        ...(flag(node, 'hidden') && { hidden: true }),
      };
      (index === undefined ? names : bySheet[index])?.push(data);
    }
  }
  return {
    names,
    sheets: sheets.map((sheet, index) => {
      const print = prints[index];
      return { ...sheet, names: bySheet[index] ?? [], ...(print && { print }) };
    }),
  };
}

function printName(name: string, formula: string, before: PrintData | undefined): PrintData | undefined {
  const print = before ?? { orientation: 'portrait', paper: 'A4' };
  // Commas within the quotes of a sheet's name part nothing.
  const parts = (formula.match(/(?:'[^']*(?:'|$)|[^',])+/g) ?? []).map(
    (part) => parseReference(part)?.area ?? parseArea(part),
  );
  if (/area$/i.test(name)) {
    const [area, ...others] = parts;
    return area && others.length === 0 ? { ...print, area } : undefined;
  }
  let result: PrintData | undefined;
  for (const area of parts) {
    if (!area) continue;
    const isRows = area.left === 0 && area.right === 16_383;
    result = {
      ...(result ?? print),
      ...(isRows
        ? { titleRows: { first: area.top, last: area.bottom } }
        : { titleColumns: { first: area.left, last: area.right } }),
    };
  }
  return result;
}
