// The buttons under a form that makes a file: the ways it can go in this Excel, the likeliest first.

import { Button } from '@fluentui/react-components';
import { useI18n } from '../i18n/I18n';
import type { Way } from './deliverFile';
import { useExchangeStyles } from './useExchangeStyles';

const labels = { open: 'paneExchange.open', save: 'paneExchange.save', copy: 'paneExchange.show' } as const;

interface WayButtonsProps {
  readonly ways: readonly Way[];
  readonly isDisabled: boolean;
  /** The first button is its form's: the form chooses that way itself. */
  readonly submits?: boolean;
  readonly choose: (way: Way) => void;
}

/** A disabled button stays where it is for the keyboard, and does nothing. */
export function WayButtons({ ways, isDisabled, submits = false, choose }: WayButtonsProps) {
  const styles = useExchangeStyles();
  const { t } = useI18n();
  return (
    <div className={styles.buttons}>
      {ways.map((way, index) => (
        <Button
          key={way}
          appearance={index === 0 ? 'primary' : 'secondary'}
          disabledFocusable={isDisabled}
          {...(submits && index === 0 ? { type: 'submit' as const } : { onClick: () => choose(way) })}
        >
          {t(labels[way])}
        </Button>
      ))}
    </div>
  );
}
