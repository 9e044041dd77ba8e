// Of what workbooks for many are made: a ready template, the open workbook, or a template from a file.

import {
  brandOf,
  frameTextsOf,
  READY_TEMPLATES,
  readTemplate,
  readyTemplateFor,
  templateOf,
  USUAL_PARTS,
  type ReadyTemplateName,
  type Recomputed,
  type Template,
  type TemplateFor,
} from '../../../app';
import { loadEverything, type Language } from '../../../locales';

export type TemplateSource = ReadyTemplateName | 'own' | 'file';

export const TEMPLATE_SOURCES: readonly TemplateSource[] = [
  ...(Object.keys(READY_TEMPLATES) as ReadyTemplateName[]),
  'own',
  'file',
];

export const isReady = (source: TemplateSource): source is ReadyTemplateName => Object.hasOwn(READY_TEMPLATES, source);

/** The open workbook as it is where it is a template; otherwise what of it can serve others. */
/** `recomputed` is of the whole workbook where that could be read; of its tables alone, colour, logo and texts of its own are not known. */
export function templateOfOpen(recomputed: Recomputed): Template {
  const { before, located, language, settings, analysis } = recomputed;
  return (
    readTemplate(before) ??
    templateOf(
      recomputed,
      {
        title: settings.title ?? '',
        keep: USUAL_PARTS,
        language,
        brand: brandOf(before),
        texts: frameTextsOf(before, located),
        protects: [],
      },
      analysis.today,
    )
  );
}

/** Texts of every language somebody on the list may have are loaded first: throws a ChunkLoadError without a connection. */
export async function templatesFor(source: ReadyTemplateName | Template, usual: Language): Promise<TemplateFor> {
  if (typeof source === 'string') return readyTemplateFor(source, usual);
  await loadEverything();
  return () => source;
}
