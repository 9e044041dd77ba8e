// Data validations. Lists on other sheets stand in the plain form, which Excel reads since 2010 and LibreOffice and Google always did.

import { areaAddress, type ValidationData, type ValidationRule } from '@coachbook/workbook';
import { toFileFormula } from '../formula/toFileFormula';
import { joinList } from '../vocabulary/listChoices';
import { validationTypes } from '../vocabulary/names';
import { compatibility, x12ac } from '../vocabulary/namespaces';
import { attributes, elementIf, joinedOf } from '../xml/element';
import { escapeXString, escapeXStringAttribute } from '../xml/escape';
import { fileOperand } from './operand';

export function validations(list: readonly ValidationData[]): string {
  return elementIf(joinedOf(list, validation), 'dataValidations', { count: list.length });
}

function validation({ areas, rule, ignoreBlank, prompt, alert }: ValidationData): string {
  const text = (name: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : ` ${name}="${escapeXStringAttribute(value)}"`;
  const start =
    attributes({
      type: rule.kind === 'any' ? undefined : validationTypes[rule.kind],
      errorStyle: alert && alert.style !== 'stop' ? alert.style : undefined,
      operator: 'operator' in rule && rule.operator !== 'between' ? rule.operator : undefined,
      allowBlank: ignoreBlank || undefined,
      // The attribute says the opposite of its name.
      showDropDown: rule.kind === 'list' && !rule.inCellDropDown ? true : undefined,
      showInputMessage: prompt ? true : undefined,
      showErrorMessage: alert ? true : undefined,
    }) +
    text('errorTitle', alert?.title) +
    text('error', alert?.message) +
    text('promptTitle', prompt?.title) +
    text('prompt', prompt?.message) +
    attributes({ sqref: areas.map((area) => areaAddress(area)).join(' ') });
  const formulas = withChoices(
    rule,
    formulasOf(rule)
      .map((formula, index) => `<formula${index + 1}>${escapeXString(formula)}</formula${index + 1}>`)
      .join(''),
  );
  return formulas === '' ? `<dataValidation${start}/>` : `<dataValidation${start}>${formulas}</dataValidation>`;
}

/** Only the extension of Excel 2013 knows choices with commas: "1,5" where the comma is the decimal sign. */
function withChoices(rule: ValidationRule, formulas: string): string {
  if (rule.kind !== 'list' || typeof rule.source === 'string' || !rule.source.some((choice) => choice.includes(',')))
    return formulas;
  const choice = `<mc:Choice Requires="x12ac"><x12ac:list>${escapeXString(joinList(rule.source))}</x12ac:list></mc:Choice>`;
  return `<mc:AlternateContent xmlns:mc="${compatibility}" xmlns:x12ac="${x12ac}">${choice}<mc:Fallback>${formulas}</mc:Fallback></mc:AlternateContent>`;
}

function formulasOf(rule: ValidationRule): readonly string[] {
  switch (rule.kind) {
    case 'any':
      return [];
    case 'list':
      return [
        typeof rule.source === 'string' && rule.source.startsWith('=')
          ? toFileFormula(rule.source, '')
          : `"${[rule.source].flat().join(',').replaceAll('"', '""')}"`,
      ];
    case 'custom':
      return [toFileFormula(rule.formula, '')];
    default:
      return rule.formula2 === undefined
        ? [fileOperand(rule.formula1)]
        : [fileOperand(rule.formula1), fileOperand(rule.formula2)];
  }
}
