// The named cell styles of a workbook that did not come with Excel.

/** One request. Their names; none where this Excel does not tell of styles. */
export async function ownStyles(context: Excel.RequestContext): Promise<readonly string[]> {
  try {
    const { styles } = context.workbook;
    styles.load('items/name,items/builtIn');
    await context.sync();
    return styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
  } catch {
    return [];
  }
}
