// A small table for probes to ask about.

/** Named CoachbookProbeTable, at A1:B6 of a blank sheet: ids "r1" to "r5" and an empty column "Value". */
export function sampleTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B6').values = [
    ['Id', 'Value'],
    ['r1', ''],
    ['r2', ''],
    ['r3', ''],
    ['r4', ''],
    ['r5', ''],
  ];
  const table = sheet.tables.add('A1:B6', true);
  table.name = 'CoachbookProbeTable';
  return table;
}
