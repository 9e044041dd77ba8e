// Rules that give computed columns their look: bars for progress, signs with colour for states.

import type { Area, ConditionalFormatData } from '@coachbook/workbook';
import { message, type Language } from '../../locales';
import { COLORS } from './styles';
import type { RuleArea } from '../schema/SheetDefinition';

/** A flat bar from 0 to 100 %. */
export function progressBar(area: Area): ConditionalFormatData {
  return {
    areas: [area],
    stopIfTrue: false,
    rule: {
      kind: 'dataBar',
      lowest: { type: 'number', value: '0' },
      highest: { type: 'number', value: '1' },
      color: COLORS.accentTint,
      showValue: true,
      gradient: false,
    },
  };
}

/** Text colour by the sign with which the cell begins: strong for a status, plain for a remark, which bears only the signs of what is serious (see severitySign). */
export function statusColors(
  { area }: Pick<RuleArea, 'area'>,
  language: Language,
  kind: 'status' | 'remark' = 'status',
): readonly ConditionalFormatData[] {
  const signs =
    kind === 'status' ? (['done', 'onTrack', 'atRisk', 'late', 'stale'] as const) : (['atRisk', 'late'] as const);
  return signs.map((status) => ({
    areas: [area],
    stopIfTrue: false,
    rule: {
      kind: 'containsText',
      operator: 'beginsWith',
      text: message(language, `status.${status}.sign`),
      style: { font: { color: COLORS.status[status], ...(kind === 'status' ? { bold: true } : {}) } },
    },
  }));
}
