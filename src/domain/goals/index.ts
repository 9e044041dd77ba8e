// The front door of goals.
export { analyseGoals, type GoalLine, type GoalsAnalysis } from './analyseGoals';
export { attainmentScore, type AttainmentGoal } from './attainment';
export { goalTree, type GoalPlace, type GoalTree } from './goalTree';
export { rollUp, type RollUp, type RollUpChild } from './rollUp';
export { analyseFlows, type FlowAnalysis, type HandOff } from './flows';
export { type Amounts, type Savings } from './savings';
