// The workbook is somebody's: a new one is asked for.

import { useState } from 'react';
import type { ExcelHere } from '../model/ExcelHere';
import type { Say } from './Say';

interface NotEmptyProps {
  readonly here: ExcelHere;
  readonly say: Say;
}

export function NotEmpty({ here, say }: NotEmptyProps) {
  const [asked, setAsked] = useState<'opened' | 'refused'>();
  const open = (): void => {
    here.excel.createWorkbook().then(
      () => setAsked('opened'),
      () => setAsked('refused'),
    );
  };
  return (
    <>
      <p>{say('selftest.notEmpty.text')}</p>
      <button type="button" className="primary" onClick={open}>
        {say('selftest.notEmpty.open')}
      </button>
      <p role="status">{asked && say(`selftest.notEmpty.${asked}`)}</p>
    </>
  );
}
