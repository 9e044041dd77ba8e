// Every finding in words (English): the message, a short title, and the button of its remedy.
import { audit } from './audit';
import { cells } from './cells';
import { gates } from './gates';
import { goals } from './goals';
import { plan } from './plan';
import { remedies } from './remedies';
import { structure } from './structure';
import { workbook } from './workbook';

export const findings = {
  ...cells,
  ...workbook,
  ...audit,
  ...goals,
  ...structure,
  ...plan,
  ...gates,
  ...remedies,
} as const;
