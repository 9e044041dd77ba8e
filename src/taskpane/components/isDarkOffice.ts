// Whether Office is dark, also where it only names its colours.

export type OfficeColors = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

/** Older Office does not say so, but names its background. */
export function isDarkOffice(office: OfficeColors | undefined): boolean {
  return office?.isDarkTheme ?? isDark(office?.bodyBackgroundColor);
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
