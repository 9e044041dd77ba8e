// Data validations, in the plain form and in the extension Excel 2010 used for other sheets.

import type { ComparisonOperator, ValidationData, ValidationRule } from '@coachbook/workbook';
import { reachesOutside } from './FormulaReader';
import { toShownFormula } from '../formula/toShownFormula';
import { comparisonOperators, validationKindFromFile } from '../vocabulary/names';
import { unescapeXString } from '../xml/escape';
import { attribute, child, descend, descendants, flag, type XmlNode } from '../xml/XmlNode';
import { readAreas } from './readAreas';
import type { ReadContext } from './ReadContext';
import { splitList } from '../vocabulary/listChoices';
import { shownOperand } from './shownOperand';

/** @param nodes all dataValidation elements of a sheet */
export function readValidations(
  nodes: readonly XmlNode[],
  sheet: string,
  context: Pick<ReadContext, 'losses' | 'used' | 'limits'>,
): readonly ValidationData[] {
  return nodes.flatMap((node): readonly ValidationData[] => {
    const areas = readAreas(attribute(node, 'sqref') ?? child(node, 'sqref')?.text, context);
    const rule = readRule(node);
    if (areas.length === 0 || !rule) {
      context.losses.add('validations', sheet, attribute(node, 'type'));
      return [];
    }
    const text = (name: string): string => unescapeXString(attribute(node, name) ?? '');
    const prompt = { title: text('promptTitle'), message: text('prompt') };
    const style = attribute(node, 'errorStyle');
    return [
      {
        areas,
        rule,
        ignoreBlank: flag(node, 'allowBlank'),
        ...(flag(node, 'showInputMessage') && (prompt.title !== '' || prompt.message !== '') && { prompt }),
        ...(flag(node, 'showErrorMessage') && {
          alert: {
            style: style === 'warning' || style === 'information' ? style : 'stop',
            title: text('errorTitle'),
            message: text('error'),
          },
        }),
      },
    ];
  });
}

function readRule(node: XmlNode): ValidationRule | undefined {
  const kind = validationKindFromFile.get(attribute(node, 'type') ?? 'none');
  const formulas = ['formula1', 'formula2'].map((name) => {
    // Choices with commas stand in an alternative, with these as the words for readers who do not know it.
    const formula = child(node, name) ?? descend(node, 'AlternateContent', 'Fallback', name);
    return (
      formula &&
      unescapeXString(
        formula.text ||
          descendants(formula, 'f')
            .map((each) => each.text)
            .join(''),
      )
    );
  });
  const [formula1 = '', formula2] = formulas;
  if (kind === undefined || formulas.some((formula) => formula !== undefined && reachesOutside(formula)))
    return undefined;
  if (kind !== 'any' && formula1.trim() === '') return undefined;
  switch (kind) {
    case 'any':
      return { kind };
    case 'list': {
      const choices = descend(node, 'AlternateContent', 'Choice', 'list');
      if (choices)
        return { kind, source: splitList(unescapeXString(choices.text)), inCellDropDown: !flag(node, 'showDropDown') };
      // LibreOffice does not double the quotes within the choices; with an & it could be a formula that joins texts.
      const literal = (/^\s*"((?:[^"]|"")*)"\s*$/.exec(formula1) ?? /^\s*"([^&]*)"\s*$/.exec(formula1))?.[1];
      return {
        kind,
        source: literal === undefined ? toShownFormula(formula1, '') : literal.replaceAll('""', '"').split(','),
        inCellDropDown: !flag(node, 'showDropDown'),
      };
    }
    case 'custom':
      return { kind, formula: toShownFormula(formula1, '') };
    default: {
      const operator: ComparisonOperator =
        comparisonOperators.find((each) => each === attribute(node, 'operator')) ?? 'between';
      const isPair = operator === 'between' || operator === 'notBetween';
      return {
        kind,
        operator,
        formula1: shownOperand(formula1),
        ...(isPair && formula2 !== undefined && { formula2: shownOperand(formula2) }),
      };
    }
  }
}
