// Custom properties, always in requests of their own: some Excels fail whenever they are asked for them (office-js#179).

import { refusalOf } from '../probes/refusal';

async function keysOf(context: Excel.RequestContext): Promise<readonly string[]> {
  const { custom } = context.workbook.properties;
  custom.load('items/key');
  await context.sync();
  return custom.items.map(({ key }) => key);
}

/** One request. Undefined where Excel fails with them; throws what else stands in the way. */
export async function customKeys(context: Excel.RequestContext): Promise<ReadonlySet<string> | undefined> {
  try {
    return new Set(await keysOf(context));
  } catch (error) {
    if (refusalOf(error).code !== 'GeneralException') throw error;
    return undefined;
  }
}

/** Takes away all but those that are kept; none where it is not known which those are. Throws what Excel throws. */
export async function removeCustom(
  context: Excel.RequestContext,
  kept: ReadonlySet<string> | undefined,
): Promise<void> {
  if (!kept) return;
  const { custom } = context.workbook.properties;
  const added = (await keysOf(context)).filter((key) => !kept.has(key));
  for (const key of added) custom.getItem(key).delete();
  if (added.length > 0) await context.sync();
}
