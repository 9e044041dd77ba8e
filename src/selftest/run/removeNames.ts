// Takes names away in requests of their own: one that Excel refuses to delete would stand in the way of everything else.

/** One request; one for each where Excel refuses them together. Never throws: tells which stayed. */
export async function removeNames(context: Excel.RequestContext, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0 || (await remove(context, names))) return [];
  const stayed: string[] = [];
  // What came before the refusal in the first request is gone by now, and may be asked for all the same.
  for (const name of names) if (!(await remove(context, [name]))) stayed.push(name);
  return stayed;
}

async function remove(context: Excel.RequestContext, names: readonly string[]): Promise<boolean> {
  for (const name of names) context.workbook.names.getItem(name).delete();
  return context.sync().then(
    () => true,
    (error: unknown) => (error as { readonly code?: unknown }).code === 'ItemNotFound',
  );
}
