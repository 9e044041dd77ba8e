// How series are told apart: colours that the colour-blind tell apart (Okabe and Ito), and besides them a dash and a marker each.

import { makeStyles, tokens } from '@fluentui/react-components';

/** Toward the colour of the text: darker on white, lighter on black, so that each keeps a contrast of 3 on either. */
const mixed = (color: string): string => `color-mix(in oklab, ${color} 78%, ${tokens.colorNeutralForeground1})`;

export const useSeriesStyles = makeStyles({
  blue: { color: mixed('#0072B2'), '@media (forced-colors: active)': { color: 'Highlight' } },
  vermilion: { color: mixed('#D55E00'), '@media (forced-colors: active)': { color: 'CanvasText' } },
  green: { color: mixed('#009E73'), '@media (forced-colors: active)': { color: 'CanvasText' } },
  purple: { color: mixed('#CC79A7'), '@media (forced-colors: active)': { color: 'CanvasText' } },
});

type SeriesColor = keyof ReturnType<typeof useSeriesStyles>;

/** In the order in which series take them. */
const SERIES = [
  { color: 'blue', dash: undefined, marker: 'circle' },
  { color: 'vermilion', dash: '5 3', marker: 'diamond' },
  { color: 'green', dash: '1.5 3', marker: 'square' },
  { color: 'purple', dash: '8 3 1.5 3', marker: 'triangle' },
] as const satisfies readonly {
  readonly color: SeriesColor;
  readonly dash: string | undefined;
  readonly marker: string;
}[];

export type MarkerShape = (typeof SERIES)[number]['marker'];

/** The look of the series at this place; after the last the first comes again. */
export function seriesAt(at: number): (typeof SERIES)[number] {
  return SERIES[at % SERIES.length] ?? SERIES[0];
}
