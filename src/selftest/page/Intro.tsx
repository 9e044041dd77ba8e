// What will happen, and one button.

import { useState } from 'react';
import type { Say } from './Say';

interface IntroProps {
  readonly say: Say;
  /** `onWish`: also what one sees outside the workbook. */
  readonly start: (onWish: boolean) => void;
}

export function Intro({ say, start }: IntroProps) {
  const [onWish, setOnWish] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start(onWish);
      }}
    >
      <p>{say('selftest.text')}</p>
      <p>{say('selftest.safe')}</p>
      <p className="quiet">{say('selftest.english')}</p>
      <label className="choice">
        <input type="checkbox" checked={onWish} onChange={({ target }) => setOnWish(target.checked)} />
        <span>{say('selftest.onWish')}</span>
      </label>
      <button type="submit" className="primary">
        {say('selftest.start')}
      </button>
    </form>
  );
}
