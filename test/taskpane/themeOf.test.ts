// The pane follows Office between light and dark, also where Office only names its colours.

import { themeOf } from '../../src/taskpane/components/themeOf';

const isDark = (office: Parameters<typeof themeOf>[0]): boolean =>
  themeOf(office).colorNeutralForeground1 === '#ffffff';

describe('the theme of the pane', () => {
  it.each([
    [undefined, false],
    [{ isDarkTheme: true }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: '#000000' }, false],
    [{ bodyBackgroundColor: '#FFFFFF' }, false],
    [{ bodyBackgroundColor: '#262626' }, true],
    [{ bodyBackgroundColor: 'no colour' }, false],
  ])('%j is dark: %s', (office, dark) => {
    expect(isDark(office)).toBe(dark);
  });
});
