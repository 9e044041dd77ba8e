// Asks for what a workbook consists of: few loads, whatever its size.

/** Loaded collections; filled by the next request. */
export interface Description {
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly properties: Excel.DocumentProperties;
  readonly front: Excel.Worksheet;
  /** Whether the values of all tables were asked for, and custom properties. */
  readonly hasValues: boolean;
  readonly hasCustom: boolean;
}

/** What to leave out or add. */
interface DescriptionOptions {
  /** The values of all tables as well, by columns. */
  readonly values: boolean;
  readonly custom: boolean;
}

/** Without custom properties where Excel fails with them, as was reported of the web (office-js#179): everything else is read all the same. */
export function toleratingCustom<T>(read: (custom: boolean) => Promise<T>): Promise<T> {
  return read(true).catch((error: unknown) => {
    if ((error as { readonly code?: unknown } | null)?.code !== 'GeneralException') throw error;
    return read(false);
  });
}

/** Of charts only the names are asked for: of some kinds Excel tells neither title nor series, and then the whole request fails (UnsupportedOperation, office-js#2041). */
export function describe({ workbook }: Excel.RequestContext, { values, custom }: DescriptionOptions): Description {
  const { worksheets: sheets, tables, names, properties } = workbook;
  sheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options,items/charts/items/name',
  );
  tables.load(
    `items/name,items/showTotals,items/showHeaders,items/autoFilter/isDataFiltered,items/worksheet/name,items/columns/items/id,items/columns/items/name${values ? ',items/columns/items/values' : ''}`,
  );
  names.load('items/name,items/formula,items/visible');
  properties.load(custom ? 'title,custom/items/key,custom/items/value' : 'title');
  const front = sheets.getActiveWorksheet();
  front.load('name');
  return { sheets, tables, names, properties, front, hasValues: values, hasCustom: custom };
}
