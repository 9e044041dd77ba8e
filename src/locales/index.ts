// The front door of the locales.
export { LANGUAGES, languageModule, type Language } from './Language';
export { loadEverything, loadLanguage, loadVocabulary, loadWhole, messagesOf, type MessageKey } from './catalogues';
export { asLanguage } from './asLanguage';
export { message, type MessageParams } from './message';
export { keyOfText } from './keyOfText';
export { foldText } from './foldText';
export { formatChain, formatDay, formatList } from './formatValues';
export { findingText, findingTitle, remedyText, type DescribedFindingCode } from './findingText';
export { readyTexts, type ReadyText } from './readyTexts';
export { textKey, type Complete, type PartOf } from './textKey';
