// How serious a finding is, as a shape and a colour; the word stands beside it.

import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../domain';

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  advice: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, advice: Lightbulb16Filled } as const;

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return <Icon className={useStyles()[severity]} aria-hidden />;
}
