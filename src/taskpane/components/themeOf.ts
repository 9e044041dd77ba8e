// The pane's colours, following Office's own theme.

import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand';
import { isDarkOffice, type OfficeColors } from './isDarkOffice';

const light: Theme = createLightTheme(brand);
const made = createDarkTheme(brand);
/** Lighter where text of these colours must also be read on a line under the pointer. */
const dark: Theme = {
  ...made,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorPaletteGreenForeground1: made.colorPaletteGreenForeground2,
  colorPaletteRedForeground1: made.colorPaletteRedForeground2,
};

/** Light unless Office is dark. High contrast is the browser's to enforce. */
export function themeOf(office: OfficeColors | undefined): Theme {
  return isDarkOffice(office) ? dark : light;
}
