// Excel's sets of icons by the workbook's names, which are Excel's but for their first letter.

import type { IconSetName } from '@coachbook/workbook';

export const iconSets: readonly IconSetName[] = [
  'threeArrows',
  'threeArrowsGray',
  'threeFlags',
  'threeTrafficLights1',
  'threeTrafficLights2',
  'threeSigns',
  'threeSymbols',
  'threeSymbols2',
  'fourArrows',
  'fourArrowsGray',
  'fourRedToBlack',
  'fourRating',
  'fourTrafficLights',
  'fiveArrows',
  'fiveArrowsGray',
  'fiveRating',
  'fiveQuarters',
  'threeStars',
  'threeTriangles',
  'fiveBoxes',
];
