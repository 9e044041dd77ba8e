// exceljs, the peer that files are measured against.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface ExcelJs {
  readonly Workbook: new () => {
    addWorksheet(name: string): {
      addRow(values: readonly unknown[]): { getCell(column: number): { font?: unknown; numFmt?: string } };
    };
    readonly xlsx: {
      writeBuffer(): Promise<ArrayBuffer>;
      load(bytes: Uint8Array, options?: { readonly ignoreNodes: readonly string[] }): Promise<unknown>;
    };
  };
}

/** exceljs, fetched on demand; undefined where it cannot be had. */
export function excelJs(): ExcelJs | undefined {
  const folder = fileURLToPath(new URL('../.cache/exceljs/', import.meta.url));
  try {
    if (!existsSync(`${folder}node_modules/exceljs`)) {
      console.error('Fetching exceljs 4.4.0 into .cache/exceljs, for comparison only.');
      mkdirSync(folder, { recursive: true });
      execFileSync(
        'npm',
        [
          'install',
          '--prefix',
          folder,
          '--no-save',
          '--no-package-lock',
          '--no-audit',
          '--no-fund',
          '--loglevel=error',
          'exceljs@4.4.0',
        ],
        { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32', timeout: 180_000 },
      );
    }
    return createRequire(`${folder}index.js`)('exceljs') as ExcelJs;
  } catch {
    console.error('exceljs could not be had: it is left out of the comparison.');
    return undefined;
  }
}
