// Numbers that stand in cells as text.

/**
 * The number a text means: "1 234,5", "1,234.5", "1'234.5", "12 %", "-3". A single comma is a decimal comma
 * unless exactly three digits follow a short head ("1,234" is a thousand). Undefined when it is no number.
 */
export function parseNumber(text: string): number | undefined {
  const clean = text.replaceAll(/[\s\u00a0\u202f'’]/g, '').replace('−', '-');
  const percent = clean.endsWith('%');
  const body = percent ? clean.slice(0, -1) : clean;
  if (!/^[-+]?(\d[\d.,]*|[.,]\d+)(e[-+]?\d+)?$/i.test(body)) return undefined;
  const value = Number(withPoint(body));
  if (!Number.isFinite(value)) return undefined;
  // No cell keeps the sign of a nought.
  if (value === 0) return 0;
  return percent ? value / 100 : value;
}

function withPoint(body: string): string {
  const comma = body.lastIndexOf(',');
  const point = body.lastIndexOf('.');
  if (comma >= 0 && point >= 0)
    return comma > point ? body.replaceAll('.', '').replace(',', '.') : body.replaceAll(',', '');
  if (comma < 0) return body.indexOf('.') === point ? body : body.replaceAll('.', '');
  if (body.indexOf(',') !== comma || /^[-+]?[1-9]\d{0,2},\d{3}$/.test(body)) return body.replaceAll(',', '');
  return body.replace(',', '.');
}
