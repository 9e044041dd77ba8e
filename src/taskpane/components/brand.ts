// Coachbook's teal as the ramp from which Fluent derives its themes.

import type { BrandVariants } from '@fluentui/react-components';

/** 80 is the accent of the worksheets. */
export const brand: BrandVariants = {
  10: '#011010',
  20: '#042222',
  30: '#073333',
  40: '#094142',
  50: '#0B4F50',
  60: '#0C5A5B',
  70: '#0E6364',
  80: '#0F6C6D',
  90: '#2A7F80',
  100: '#459293',
  110: '#5FA4A5',
  120: '#79B5B6',
  130: '#93C6C7',
  140: '#ADD6D6',
  150: '#C7E5E5',
  160: '#E3F2F2',
};
