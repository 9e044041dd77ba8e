// The ways into some views, one below the other.

import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { LinkList } from '../components/LinkList';
import { useI18n } from '../i18n/I18n';
import { VIEWS, type ViewName } from '.';

interface ViewLinksProps {
  readonly views: readonly ViewName[];
  readonly show: (view: ViewName) => void;
}

export function ViewLinks({ views, show }: ViewLinksProps) {
  const { t } = useI18n();
  return (
    <LinkList
      lines={views.map((name) => ({
        key: name,
        text: t(VIEWS[name].label),
        mark: <ChevronRight16Regular aria-hidden />,
        opens: name,
        act: () => show(name),
      }))}
    />
  );
}
