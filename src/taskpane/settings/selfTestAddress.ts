// Where the self-test stands: beside the pane's own page, embedded or not.

/**
 * The query goes along, so that the way back leads to the same view. A dialog would not do: Excel's API is not to be had in one. A page of the pane's own domain opens in the
 * pane itself on every platform (Microsoft, manifest reference, AppDomains).
 */
export function selfTestAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `${pathname.replace(/taskpane(?=[^/]*$)/, 'selftest')}${search}`;
}
