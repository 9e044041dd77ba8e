// A ready template in every language, for people who do not all speak one.

import { LANGUAGES, loadWhole, type Language } from '../../locales';
import { readyTemplate, type ReadyTemplateName } from './ready';
import type { Template } from './Template';

/** The template for a language; one from a file says what it says in its own. */
export type TemplateFor = (language: Language | undefined) => Template;

/** `usual` is the language of whoever asks for none. */
export async function readyTemplateFor(name: ReadyTemplateName, usual: Language): Promise<TemplateFor> {
  const written = new Map<Language, Template>();
  for (const language of LANGUAGES) {
    await loadWhole(language);
    written.set(language, await readyTemplate(name, language));
  }
  return (language) => written.get(language ?? usual) as Template;
}
