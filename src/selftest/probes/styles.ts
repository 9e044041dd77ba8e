// Named cell styles, with which a workbook is dressed in few calls (point 2 of the audit's remedies; F5).

import type { Probe, RunningProbe } from '../model/Probe';

/** One style for each probe: Excel may hold on to one for a while. They are deleted with everything else the self-test made. */
const nameOf = (word: string): string => `Coachbook probe ${word}`;

function madeStyle(context: Excel.RequestContext, name: string): Excel.Style {
  context.workbook.styles.add(name);
  return context.workbook.styles.getItem(name);
}

function styled(
  word: string,
  asks: string,
  otherwise: string,
  give: (sheet: Excel.Worksheet, name: string) => void,
  at: string,
): RunningProbe {
  const name = nameOf(word);
  return {
    id: `F5.${word}`,
    asks,
    expects: ['has the style'],
    files: ['src/excel/apply/provideCellStyles.ts'],
    otherwise,
    perform: async ({ context, sheet }) => {
      madeStyle(context, name).font.bold = true;
      give(sheet, name);
      const read = sheet.getRange(at).load('style');
      const font = sheet.getRange(at).format.font.load('bold');
      await context.sync();
      return read.style === name && font.bold ? 'has the style' : `has ${read.style}, bold ${font.bold}`;
    },
  };
}

const byLooks = 'Looks are written range by range, as before.';

export const styles: readonly Probe[] = [
  {
    id: 'F5.styleAdd',
    asks: 'Can a named cell style be added and found again?',
    expects: ['added'],
    files: ['src/excel/apply/provideCellStyles.ts'],
    otherwise: byLooks,
    perform: async ({ context }) => {
      const name = nameOf('styleAdd');
      const style = madeStyle(context, name).load('name,builtIn');
      await context.sync();
      return style.name === name && !style.builtIn ? 'added' : `became ${style.name}`;
    },
  },
  {
    id: 'F5.styleProperties',
    asks: 'Does a named style take fill, font, number format, alignment and wrapping?',
    expects: ['#E3F2F2 #0B4F50 true 0% Center true'],
    files: ['src/excel/apply/provideCellStyles.ts'],
    otherwise: 'What a style does not take is written to the cells.',
    perform: async ({ context }) => {
      const style = madeStyle(context, nameOf('styleProperties'));
      style.fill.color = '#E3F2F2';
      style.font.color = '#0B4F50';
      style.font.bold = true;
      style.numberFormat = '0%';
      style.horizontalAlignment = 'Center';
      style.wrapText = true;
      style.load('numberFormat,horizontalAlignment,wrapText,fill/color,font/color,font/bold');
      await context.sync();
      return [
        style.fill.color,
        style.font.color,
        style.font.bold,
        style.numberFormat,
        style.horizontalAlignment,
        style.wrapText,
      ].join(' ');
    },
  },
  {
    id: 'F5.styleBorders',
    asks: 'Does a named style take borders?',
    expects: ['Continuous'],
    files: ['src/excel/apply/provideCellStyles.ts'],
    otherwise: 'Nothing: our styles have no borders; they are written to the cells.',
    perform: async ({ context }) => {
      const border = madeStyle(context, nameOf('styleBorders')).borders.getItem('EdgeBottom');
      border.style = 'Continuous';
      border.load('style');
      await context.sync();
      return String(border.style);
    },
  },
  styled(
    'styleOfRange',
    'Does a range take a named style?',
    byLooks,
    (sheet, name) => {
      sheet.getRange('B2:C3').style = name;
    },
    'C3',
  ),
  styled(
    'styleOfSheet',
    'Does a whole sheet take a named style?',
    'The first columns are given the style instead of the sheet.',
    (sheet, name) => {
      sheet.getRange().style = name;
    },
    'ZZ999',
  ),
  styled(
    'styleOfAreas',
    'Do several areas take a named style by one call?',
    'Areas are given their style one by one.',
    (sheet, name) => {
      sheet.getRanges('A1:A3,C1:C3').style = name;
    },
    'C2',
  ),
];
