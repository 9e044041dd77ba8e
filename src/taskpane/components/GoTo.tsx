// A name that leads to its cell.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Session } from '../../app';
import type { Place } from '../../domain';
import { useI18n } from '../i18n/I18n';

const useStyles = makeStyles({
  link: {
    display: 'inline',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: '3px',
    ':hover': { color: tokens.colorBrandForeground1, textDecorationColor: 'currentColor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // Room for a finger, without moving the lines apart.
    minHeight: '24px',
  },
  id: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface GoToProps {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly goToCell: Session['goToCell'];
  readonly className?: string;
}

export function GoTo({ id, name, place, goToCell, className }: GoToProps) {
  const styles = useStyles();
  const { t } = useI18n();
  const shown = name === '' ? t('text.nameless') : name;
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, className)}
      aria-label={t('views.goTo', { name: `${id} ${shown}`.trim() })}
      onClick={() => void goToCell(place)}
    >
      <span className={styles.id}>{id}</span> {shown}
    </button>
  );
}
