// Fluent's themes with Coachbook's accent.

import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const brand: BrandVariants = {
  10: '#021314',
  20: '#06282A',
  30: '#083738',
  40: '#0A4849',
  50: '#0C5A5B',
  60: '#0D6364',
  70: '#0E686A',
  80: '#0F6C6D',
  90: '#2A8283',
  100: '#3F9293',
  110: '#4F9FA0',
  120: '#6DB1B2',
  130: '#86C0C1',
  140: '#9DCDCE',
  150: '#B3D9D9',
  160: '#D9ECEC',
};

const dark = createDarkTheme(brand);

/** High contrast needs none of its own: the browser lays the person's colours over either. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...dark,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
  },
};
