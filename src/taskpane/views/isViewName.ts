// Whether an address asks for a view there is.

import { VIEWS, type ViewName } from '.';

export function isViewName(name: string | null): name is ViewName {
  return name !== null && Object.hasOwn(VIEWS, name);
}
