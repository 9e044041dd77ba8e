// The look that the forms of a goal share.

import { makeStyles, tokens } from '@fluentui/react-components';

export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  warning: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  narrow: { maxWidth: '10rem' },
  save: { alignSelf: 'start' },
  parts: {
    margin: 0,
    paddingInlineStart: '1.75em',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '& input': { minWidth: 0, width: '100%' },
  },
  // An input brings a width of its own; a narrow pane has less.
  field: { minWidth: 0, width: '100%', '& select': { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' } },
});
