// What will happen, and one button.

import { useState } from 'react';
import type { Say } from './Say';

interface IntroProps {
  readonly t: Say;
  /** `onWish`: also what one sees outside the workbook. */
  readonly start: (onWish: boolean) => void;
}

export function Intro({ t, start }: IntroProps) {
  const [onWish, setOnWish] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start(onWish);
      }}
    >
      <p>{t('selftest.text')}</p>
      <p>{t('selftest.safe')}</p>
      <p className="quiet">{t('selftest.english')}</p>
      <label className="choice">
        <input type="checkbox" checked={onWish} onChange={({ target }) => setOnWish(target.checked)} />
        <span>{t('selftest.onWish')}</span>
      </label>
      <button type="submit" className="primary">
        {t('selftest.start')}
      </button>
    </form>
  );
}
