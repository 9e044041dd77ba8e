// A template as a workbook: an ordinary one of ours, that says of itself what it is.

import type { WorkbookData } from '@coachbook/workbook';
import type { Day } from '../../domain';
import { message, type Language } from '../../locales';
import { drawWorkbook } from '../drawWorkbook';
import { applyBranding } from './applyBranding';
import { withFrameTexts } from './frameTexts';
import { withTemplateProperties } from './templateProperties';
import type { Template } from './Template';

/** People open it, change what they like and keep it; it is read back as the same template. */
export function templateWorkbook(template: Template, today: Day): WorkbookData {
  const language = template.settings.language as Language;
  const drawn = drawWorkbook(template, today);
  const note = message(language, 'template.mark', { title: template.title });
  const told = withFrameTexts(drawn, { ...template.texts, settings: { ...template.texts.settings, guidance: note } });
  const branded = applyBranding(
    { ...told, sheets: [...told.sheets, ...template.ownSheets] },
    template.brand,
    message(language, 'template.logo'),
  );
  const properties = { ...branded.properties, title: template.title, category: message(language, 'template.category') };
  return { ...branded, properties: withTemplateProperties(properties, template.title, template.protects) };
}
