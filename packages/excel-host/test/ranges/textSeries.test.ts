import { textSeries } from '../../src/ranges/textSeries';

describe('texts go on when they are filled', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['Mon'], ['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon']],
    [['friday'], ['saturday', 'sunday']],
    [['NOV'], ['DEC', 'JAN']],
    [
      ['January', 'March'],
      ['May', 'July'],
    ],
    [['May'], ['Jun']],
    [['Goal 1'], ['Goal 2', 'Goal 3']],
    [['A09', 'A11'], ['A13']],
    [['Q3'], ['Q4', 'Q1']],
    [['Quarter 4'], ['Quarter 1']],
    [['Q5'], ['Q6']],
  ])('%p', (texts, expected) => {
    const next = textSeries(texts);
    expect(expected.map((_text, index) => next?.(texts.length + index))).toEqual(expected);
  });

  it('backwards too', () => {
    expect([textSeries(['Jan'])?.(-1), textSeries(['Q1'])?.(-1), textSeries(['Goal 3'])?.(-2)]).toEqual([
      'Dec',
      'Q4',
      'Goal 1',
    ]);
  });

  it.each([[['Ann']], [['Jan', 'Ann']], [['Goal 1', 'Aim 2']], [['Goal 1', 'Goal 2', 'Goal 4']]])(
    'but not %p',
    (texts) => {
      expect(textSeries(texts)).toBeUndefined();
    },
  );
});
