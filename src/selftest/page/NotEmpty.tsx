// The workbook is somebody's: a new one is asked for.

import { useState } from 'react';
import type { ExcelHere } from '../model/ExcelHere';
import type { Say } from './Say';

interface NotEmptyProps {
  readonly here: ExcelHere;
  readonly t: Say;
}

export function NotEmpty({ here, t }: NotEmptyProps) {
  const [asked, setAsked] = useState<'opened' | 'refused'>();
  const open = (): void => {
    here.excel.createWorkbook().then(
      () => setAsked('opened'),
      () => setAsked('refused'),
    );
  };
  return (
    <>
      <p>{t('selftest.notEmpty.text')}</p>
      <button type="button" className="primary" onClick={open}>
        {t('selftest.notEmpty.open')}
      </button>
      <p role="status">{asked && t(`selftest.notEmpty.${asked}`)}</p>
    </>
  );
}
