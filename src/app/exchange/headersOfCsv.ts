// The columns of a .csv file, before anybody knows what they mean.

import { readCsv } from '../../exchange';

export interface CsvColumn {
  readonly header: string;
  /** What stands in it first, '' where nothing does. */
  readonly example: string;
}

/** Columns without a header are left out. Throws ExchangeError for what is no .csv file. */
export function headersOfCsv(bytes: Uint8Array): readonly CsvColumn[] {
  const [first, ...rows] = readCsv(bytes).records;
  return (first?.cells ?? []).flatMap((header, at) =>
    header.trim() === ''
      ? []
      : [
          {
            header: header.trim(),
            example: rows.map(({ cells }) => (cells[at] ?? '').trim()).find((text) => text !== '') ?? '',
          },
        ],
  );
}
