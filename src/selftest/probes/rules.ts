// Validations and colours by rules (F4, F9, F20).

import type { Probe, RunningProbe } from '../model/Probe';
import { PROBE_SHEET } from '../model/probeSheet';
import { UNSEEN } from '../model/unseen';

const file = 'src/excel/apply/applyRules.ts';

/** 1 January 2000, in the ways a bound of a rule for dates may be given. */
function dateRule(word: string, formula1: string, expects: readonly string[], otherwise: string): RunningProbe {
  return {
    id: `F4.${word}`,
    asks: `What becomes of a rule for dates whose first bound is given as "${formula1}"?`,
    expects,
    files: [file],
    otherwise,
    perform: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { date: { formula1, operator: 'GreaterThanOrEqualTo' } };
      dataValidation.load('rule');
      await context.sync();
      const held = String(dataValidation.rule.date?.formula1).replace(/^=/, '');
      return held === '36526' || /^2000-01-01/.test(held) || held === '1/1/2000' ? 'the same day' : `held as ${held}`;
    },
  };
}

/** A prompt on cells that take anything, alone or with what our code once wrote beside it. */
function promptOnly(
  word: string,
  asks: string,
  otherwise: string,
  more: (validation: Excel.DataValidation) => void,
): RunningProbe {
  return {
    id: `F20.${word}`,
    asks,
    expects: ['prompt kept'],
    files: [file],
    otherwise,
    perform: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.clear();
      dataValidation.prompt = { showPrompt: true, title: 'Weight', message: 'Anything goes' };
      more(dataValidation);
      dataValidation.load('prompt,type');
      await context.sync();
      return dataValidation.prompt.message === 'Anything goes' ? 'prompt kept' : `prompt lost (${dataValidation.type})`;
    },
  };
}

export const rules: readonly Probe[] = [
  dateRule('formula', '=36526', ['the same day'], 'Rules for dates would have to be written as ISO dates.'),
  dateRule(
    'iso',
    '2000-01-01',
    ['the same day'],
    'Already so: days in rules are written as formulas, never as ISO dates.',
  ),
  dateRule(
    'digits',
    '36526',
    ['refused: InvalidArgument'],
    'Nothing, as long as we write formulas; it tells whether older workbooks of ours could have been made at all.',
  ),
  promptOnly(
    'prompt',
    'Is an input message kept where there is no rule?',
    'Input messages of cells without a rule need a rule that is always true.',
    () => undefined,
  ),
  promptOnly(
    'promptAndAlert',
    'Is an input message kept where there is no rule, but a setting for blanks and an alert that is switched off?',
    'Already so: a prompt without a rule is set alone.',
    (validation) => {
      validation.ignoreBlanks = true;
      validation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    },
  ),
  {
    id: 'F9.repaint',
    asks: 'Does a cell change colour at once when a rule of it speaks of another cell that was just written?',
    expects: ['yes'],
    files: ['src/excel/apply/applyEdits.ts', file],
    asksPerson: true,
    otherwise: 'Already so: every write begins with suspendScreenUpdatingUntilNextSync, which makes Excel paint anew.',
    perform: async ({ context, sheet, ask }) => {
      const { custom } = sheet.getRange('B2:C3').conditionalFormats.add('Custom');
      custom.rule.formula = '=$A$1="go"';
      custom.format.fill.color = '#1B7F3B';
      sheet.activate();
      await context.sync();
      context.workbook.worksheets.getItem(PROBE_SHEET).getRange('A1').values = [['go']];
      await context.sync();
      const seen = await ask(
        `Look at the sheet "${PROBE_SHEET}": are the cells B2 to C3 green now, before you click anywhere?`,
      );
      return seen === undefined ? UNSEEN : seen ? 'yes' : 'no';
    },
  },
];
