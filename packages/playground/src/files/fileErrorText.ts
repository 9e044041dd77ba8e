// What a file error means, in words for people.

import type { FileError } from '@coachbook/xlsx';
import { t } from '../t';

export function fileErrorText({ code }: FileError): string {
  return t(`page.file.${code}`);
}
