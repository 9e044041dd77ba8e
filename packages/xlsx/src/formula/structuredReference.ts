// References to parts of a table: Excel shows Goals[@Target], files hold Goals[[#This Row],[Target]].

const simpleColumn = /^[\p{L}\p{N}_\\?]+$/u;

/** What Excel shows as `table[inside]`, as files hold it; `table` is empty where Excel leaves it out. */
export function toFileReference(table: string, inside: string, ownTable: string): string {
  const name = table === '' ? ownTable : table;
  const trimmed = inside.trim();
  if (!trimmed.startsWith('@')) return `${name}[${inside}]`;
  const rest = trimmed.slice(1).trim();
  if (rest === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${rest.startsWith('[') ? rest : `[${rest}]`}]`;
}

/** What files hold as `table[inside]`, as Excel shows it in a cell of `ownTable` (empty outside any). */
export function toShownReference(table: string, inside: string, ownTable: string): string {
  const own = ownTable !== '' && table.toLowerCase() === ownTable.toLowerCase();
  const trimmed = inside.trim();
  if (/^#this row$/i.test(trimmed)) return `${table}[@]`;
  const row = /^\[#this row\]\s*,\s*(.*)$/is.exec(trimmed)?.[1];
  if (row !== undefined) {
    const column = singleColumn(row);
    if (column === undefined) return `${table}[@${row}]`;
    return `${own ? '' : table}[@${simpleColumn.test(column) ? column : `[${column}]`}]`;
  }
  // Excel names the table only where it has to: [Target] inside it, but Goals[#Headers] and Goals[[Start]:[Target]] everywhere.
  return own && !/^[[#@]/.test(trimmed) ? `[${inside}]` : `${table}[${inside}]`;
}

/** The column of "[Target]"; undefined for "[Start]:[Target]" and "[#Data],[Target]". */
function singleColumn(text: string): string | undefined {
  return /^\[((?:[^[\]']|'.)*)\]$/s.exec(text.trim())?.[1];
}
