// The id of the one workbook the grid ever holds at a time.

export const UNIT = 'workbook';
