// How the letters of the role matrix look: narrow, centred, names above them.

import type { CellStyle } from '@coachbook/workbook';
import { bodyStyle, columnStyle, headerStyle } from '../theme/styles';

/** The looks of a column that differ from those of its source and format. */
export interface ColumnStyles {
  readonly header: CellStyle;
  readonly body: CellStyle;
  readonly column: CellStyle;
}

const { indent: _header, ...header } = headerStyle({ source: 'input', format: 'choice' });
const { indent: _body, ...body } = bodyStyle('input', 'choice');
const { indent: _column, ...column } = columnStyle('choice');

/** The look of a person's column. */
export const RACI_CODES: ColumnStyles = {
  header: { ...header, horizontal: 'center' },
  body: { ...body, horizontal: 'center' },
  column: { ...column, horizontal: 'center' },
};
