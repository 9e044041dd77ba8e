// The ways into some views, one below the other.

import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Lines } from '../components/Lines';
import { useWords } from '../words/Words';
import { VIEWS, type ViewName } from '.';

interface ViewLinksProps {
  readonly views: readonly ViewName[];
  readonly show: (view: ViewName) => void;
}

export function ViewLinks({ views, show }: ViewLinksProps) {
  const { say } = useWords();
  return (
    <Lines
      lines={views.map((name) => ({
        key: name,
        text: say(VIEWS[name].label),
        mark: <ChevronRight16Regular aria-hidden />,
        opens: name,
        act: () => show(name),
      }))}
    />
  );
}
