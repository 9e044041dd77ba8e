// The pane's colours, following Office's own theme.

import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';

const light: Theme = createLightTheme(brand);
const made = createDarkTheme(brand);
/** Lighter where text of these colours must also be read on a line under the pointer. */
const dark: Theme = {
  ...made,
  colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorBrandForegroundLink: brand[120], colorBrandForegroundLinkHover: brand[130],
  colorPaletteGreenForeground1: made.colorPaletteGreenForeground2, colorPaletteRedForeground1: made.colorPaletteRedForeground2,
};

export type OfficeColors = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

/** Light unless Office is dark; older Office does not say so, but names its background. High contrast is the browser's to enforce. */
export function themeOf(office: OfficeColors | undefined): Theme {
  return (office?.isDarkTheme ?? isDark(office?.bodyBackgroundColor)) ? dark : light;
}

/** Whether white text reads better on '#RRGGBB' than black: relative luminance as WCAG 2 has it. */
function isDark(color: string | undefined): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '')?.slice(1);
  if (!digits) return false;
  const [red = 0, green = 0, blue = 0] = digits.map((two) => {
    const share = Number.parseInt(two, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
