// The front door of the locales.
export { LANGUAGES, type Language } from './Language';
export { loadLanguage, loadWhole, loadVocabulary } from './catalogues';
export { asLanguage } from './asLanguage';
export { messagesOf, type MessageKey, type Messages } from './messagesOf';
export { message, type MessageParams } from './message';
export { keyOfText } from './keyOfText';
export { foldText } from './foldText';
export { formatChain, formatDay, formatList } from './formatValues';
export { findingText, findingTitle, remedyText, type DescribedFindingCode } from './findingText';
