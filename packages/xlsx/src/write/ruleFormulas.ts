// The formulas Excel keeps beside its ready-made rules, so that programs which know only formulas show them too.

import type { PresetCriterion } from '@coachbook/workbook';

/** Formula of a text rule; a `text` that begins with "=" is a formula itself. */
export function textFormula(
  operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith',
  text: string,
  cell: string,
): string {
  const operand = text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'contains':
      return `NOT(ISERROR(SEARCH(${operand},${cell})))`;
    case 'notContains':
      return `ISERROR(SEARCH(${operand},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${operand}))=${operand}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${operand}))=${operand}`;
  }
}

/** Formula of a rule about blanks, errors or periods of time; empty for those that have none. */
export function presetFormula(criterion: PresetCriterion, cell: string): string {
  switch (criterion) {
    case 'blanks':
      return `LEN(TRIM(${cell}))=0`;
    case 'nonBlanks':
      return `LEN(TRIM(${cell}))>0`;
    case 'errors':
      return `ISERROR(${cell})`;
    case 'nonErrors':
      return `NOT(ISERROR(${cell}))`;
    case 'yesterday':
      return `FLOOR(${cell},1)=TODAY()-1`;
    case 'today':
      return `FLOOR(${cell},1)=TODAY()`;
    case 'tomorrow':
      return `FLOOR(${cell},1)=TODAY()+1`;
    case 'lastSevenDays':
      return `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`;
    case 'lastWeek':
      return `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`;
    case 'thisWeek':
      return `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`;
    case 'nextWeek':
      return `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`;
    case 'lastMonth':
      return `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`;
    case 'thisMonth':
      return `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`;
    case 'nextMonth':
      return `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`;
    default:
      return '';
  }
}
