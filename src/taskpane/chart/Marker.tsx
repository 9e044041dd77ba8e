// The marker of a series at a point of a chart, in the colour of the text around it.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { MarkerShape } from './seriesStyles';

const useStyles = makeStyles({
  marker: { fill: 'currentColor', stroke: tokens.colorNeutralBackground1, strokeWidth: '1px' },
});

const paths: Readonly<Record<MarkerShape, string>> = {
  circle: 'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0Z',
  diamond: 'M0,-5.5L5.5,0L0,5.5L-5.5,0Z',
  square: 'M-4,-4H4V4H-4Z',
  triangle: 'M0,-5L5,4H-5Z',
};

export function Marker({ shape, x, y }: { readonly shape: MarkerShape; readonly x: number; readonly y: number }) {
  return (
    <path className={useStyles().marker} d={paths[shape]} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} />
  );
}
