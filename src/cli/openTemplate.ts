// Opens a template by the name of a ready one, or from its file.

import { READY_TEMPLATES, readTemplate, readyTemplate, type ReadyTemplateName, type Template } from '../app';
import { LANGUAGES, type Language } from '../locales';
import { FileError, readXlsx } from '../ooxml';
import { readWorkbookFile } from './files';
import { UsageError } from './UsageError';

/** The template for a language; one from a file says what it says in its own. */
export type TemplateFor = (language: Language | undefined) => Template;

/** `otherwise` is the language of a ready template where a line names none. Throws UsageError where there is no such template, or the file is no template. */
export async function openTemplate(name: string, otherwise: Language): Promise<TemplateFor> {
  const ready = readyName(name);
  if (ready !== undefined) {
    const written = new Map<Language, Template>();
    for (const language of LANGUAGES) written.set(language, await readyTemplate(ready, language));
    return (language) => written.get(language ?? otherwise) as Template;
  }
  const template = readTemplate(await readFile(name));
  if (!template) throw new UsageError('cli.notATemplate', { file: name });
  return () => template;
}

/** Whatever its capitals; undefined where there is none of that name. */
export function readyName(name: string): ReadyTemplateName | undefined {
  return (Object.keys(READY_TEMPLATES) as ReadyTemplateName[]).find((known) => known.toLowerCase() === name.toLowerCase());
}

async function readFile(name: string) {
  const isFile = /\.[a-z]{3,4}$/i.test(name) || /[\\/]/.test(name);
  try {
    return readXlsx(await readWorkbookFile(name)).workbook;
  } catch (error) {
    if (error instanceof FileError) throw new UsageError('cli.notAWorkbook', { file: name });
    if (error instanceof UsageError && !isFile) throw new UsageError('cli.badTemplate', { value: name, templates: Object.keys(READY_TEMPLATES).join(', ') });
    throw error;
  }
}
