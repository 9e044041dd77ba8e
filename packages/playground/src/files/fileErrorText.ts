// What a file error means, in words for people.

import type { FileError } from '@coachbook/xlsx';
import { say } from '../say';

export function fileErrorText({ code }: FileError): string {
  return say(`page.file.${code}`);
}
