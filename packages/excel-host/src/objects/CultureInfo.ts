// Excel.CultureInfo and its formats: the language the played Excel writes numbers and days in.

import type { Core } from '../core/Core';
import { objectType, type AnyType } from '../server/ObjectType';

const CultureInfo = objectType<Core>({
  name: 'CultureInfo',
  objects: {
    datetimeFormat: { type: 'DatetimeFormatInfo', get: (core) => core },
    numberFormat: { type: 'NumberFormatInfo', get: (core) => core },
  },
  properties: { name: { get: () => 'en-US' } },
});

const DatetimeFormatInfo = objectType<Core>({
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { get: () => '/' },
    longDatePattern: { get: () => 'dddd, mmmm d, yyyy' },
    longTimePattern: { get: () => 'h:mm:ss AM/PM' },
    shortDatePattern: { get: () => 'm/d/yyyy' },
    timeSeparator: { get: () => ':' },
  },
});

const NumberFormatInfo = objectType<Core>({
  name: 'NumberFormatInfo',
  properties: { numberDecimalSeparator: { get: () => '.' }, numberGroupSeparator: { get: () => ',' } },
});

export const cultureTypes: readonly AnyType[] = [CultureInfo, DatetimeFormatInfo, NumberFormatInfo];
