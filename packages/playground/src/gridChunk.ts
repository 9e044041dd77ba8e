// The grid's chunk, loaded after the page stands: Univer, ECharts and what is laid over them.

export { createGrid } from './grid/createGrid';
export { GridOverlay } from './overlay/GridOverlay';
