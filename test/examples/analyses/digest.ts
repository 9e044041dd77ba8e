// An analysis as a readable golden: rows by their id, numbers to six digits, findings one to a line.
import type { Analysis, Finding } from '../../../src/domain';

function lineOf(finding: Finding): string {
  const { code, severity, place, params, remedy, accepted } = finding;
  const where = [place.table, place.row === undefined ? undefined : place.id === '' ? `#${place.row}` : place.id, place.column].filter((part) => part !== undefined).join('.');
  return [severity, code, where, JSON.stringify(params, round), remedy === undefined ? '' : `remedy ${remedy.kind}`, accepted === undefined ? '' : `accepted: ${accepted}`].filter((part) => part !== '').join(' | ');
}

function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
}

/** A row of a table, as opposed to a place, which names its table. */
function isRow(value: object): value is { readonly row: number; readonly id: string } {
  return 'row' in value && typeof value.row === 'number' && 'id' in value && !('table' in value);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return round('', value);
  if (isRow(value)) return value.id === '' ? `#${value.row}` : value.id;
  if ('code' in value && 'severity' in value) return lineOf(value as Finding);
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'findings').map(([key, inner]) => [key, plain(inner)]));
}

/** The analysis as plain JSON; the findings of the parts are those of the whole and stand there only. */
export function digest(analysis: Analysis): unknown {
  return { ...(plain(analysis) as object), findings: analysis.findings.map(lineOf) };
}
