// Opens a template by the name of a ready one, or from its file.

import { READY_TEMPLATES, readTemplate, readyTemplateFor, type ReadyTemplateName, type TemplateFor } from '../app';
import type { CommandInput } from './Command';
import { openOurs } from './openOurs';
import { UsageError } from './UsageError';

/** A ready template speaks the person's language where nobody asks for another. Throws UsageError where there is no such template, or the file is no template or cannot be read. */
export async function openTemplate(name: string, input: CommandInput): Promise<TemplateFor> {
  const ready = readyName(name);
  if (ready !== undefined) return readyTemplateFor(ready, input.language);
  if (!/[.\\/]/.test(name))
    throw new UsageError('cli.badTemplate', { value: name, templates: Object.keys(READY_TEMPLATES).join(', ') });
  const template = readTemplate((await openOurs({ ...input, files: [name] }, 'distribute')).after);
  if (!template) throw new UsageError('cli.notATemplate', { file: name });
  return () => template;
}

/** Whatever its capitals; undefined where there is none of that name. */
function readyName(name: string): ReadyTemplateName | undefined {
  return (Object.keys(READY_TEMPLATES) as ReadyTemplateName[]).find(
    (known) => known.toLowerCase() === name.toLowerCase(),
  );
}
