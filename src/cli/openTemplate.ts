// Opens a template by the name of a ready one, or from its file.

import { READY_TEMPLATES, readTemplate, readyTemplate, type ReadyTemplateName, type Template } from '../app';
import { LANGUAGES, type Language } from '../locales';
import type { CommandInput } from './Command';
import { openOurs } from './openOurs';
import { UsageError } from './UsageError';

/** The template for a language; one from a file says what it says in its own. */
export type TemplateFor = (language: Language | undefined) => Template;

/** A ready template speaks the person's language where nobody asks for another. Throws UsageError where there is no such template, or the file is no template or cannot be read. */
export async function openTemplate(name: string, input: CommandInput): Promise<TemplateFor> {
  const ready = readyName(name);
  if (ready !== undefined) {
    const written = new Map<Language, Template>();
    for (const language of LANGUAGES) written.set(language, await readyTemplate(ready, language));
    return (language) => written.get(language ?? input.language) as Template;
  }
  if (!/[.\\/]/.test(name)) throw new UsageError('cli.badTemplate', { value: name, templates: Object.keys(READY_TEMPLATES).join(', ') });
  const template = readTemplate((await openOurs({ ...input, files: [name] }, 'distribute')).after);
  if (!template) throw new UsageError('cli.notATemplate', { file: name });
  return () => template;
}

/** Whatever its capitals; undefined where there is none of that name. */
function readyName(name: string): ReadyTemplateName | undefined {
  return (Object.keys(READY_TEMPLATES) as ReadyTemplateName[]).find((known) => known.toLowerCase() === name.toLowerCase());
}
