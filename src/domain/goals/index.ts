// The front door of goals.
export { analyseGoals, type GoalLine, type GoalsAnalysis } from './analyseGoals';
export { attainmentScore } from './attainment';
export { goalTree, type GoalPlace, type GoalTree } from './goalTree';
export { rollUp, type RollUp } from './rollUp';
export { analyseFlows, type FlowAnalysis } from './flows';
export { type Savings } from './savings';
