// Templates: made of an engagement, kept as a workbook, filled in for one person.

export { applyBranding } from './applyBranding';
export { frameTextsOf } from './frameTexts';
export { instantiate } from './instantiate';
export { logoOf, MOST_LOGO_BYTES, type Logo } from './logo';
export { asColor, asSheetKeys, brandOf } from './templateProperties';
export { filledParts, TEMPLATE_PARTS, USUAL_PARTS, type TemplatePart } from './parts';
export { fieldsIn, fillerOf, UNFILLED, type Fields } from './placeholders';
export { readTemplate } from './readTemplate';
export { READY_TEMPLATES, readyTemplate, type ReadyTemplateName } from './ready';
export { readyTemplateFor, type TemplateFor } from './readyTemplateFor';
export type { Brand, Template } from './Template';
export { templateInFile } from './templateInFile';
export { describeDoubts } from './describeDoubts';
export { templateOf, type NameDoubt } from './templateOf';
export { templateWorkbook } from './templateWorkbook';
