// Many workbooks beside each other.

export { joinParts } from './joinParts';
export { emptyPart, partOf, unreadPart } from './partOf';
export type { PortfolioPart, PortfolioRow } from './PortfolioPart';
export { PortfolioPartError } from './PortfolioPartError';
export { portfolioData } from './portfolioTable';
export { portfolioWorkbook } from './portfolioWorkbook';
export { readPart } from './readPart';
export { readParts, type PortfolioSource } from './readParts';
