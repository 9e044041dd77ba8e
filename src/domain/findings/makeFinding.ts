// Makes findings and places.
import type { TableName } from '../model/Engagement';
import type { Row } from '../model/Row';
import { FINDINGS, type FindingCode } from './catalogue';
import type { Finding, FindingParams, Place, Remedy } from './Finding';

/** The place of a cell, or of a whole row where no column is named. */
export function cellOf(table: TableName, row: Row, column?: string): Place {
  return { table, row: row.row, id: row.id, column };
}

/** The place of a whole table or of a record's field. */
export function placeOf(table: Place['table'], column?: string): Place {
  return { table, row: undefined, id: undefined, column };
}

/** A finding with the severity its code has in the catalogue. */
export function finding<C extends FindingCode>(
  code: C,
  place: Place,
  params: FindingParams<C>,
  remedy?: Remedy,
): Finding {
  const made = { code, severity: FINDINGS[code].severity, place, params };
  return (remedy === undefined ? made : { ...made, remedy }) as unknown as Finding;
}
