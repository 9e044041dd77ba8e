// The front door of traceability.
export { answerIndex, hasAction, type AnsweredBy, type AnswerIndex, type AnsweringTable } from '../audit/answers';
export { traceability, type Traceability } from './traceability';
