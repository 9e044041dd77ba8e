// The front door of portfolios: many engagements beside each other.
export { distributionOf, type Distribution } from './distribution';
export type { EngagementSummary } from './EngagementSummary';
export { addQuestions, questionsOf, type QuestionCount } from './questions';
export { summarise } from './summarise';
