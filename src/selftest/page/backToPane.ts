// The way from the self-test back to the pane.

/**
 * The pane stands beside this page under its own name, embedded or not; the query leads to the view one came from. Pages of the pane's own address open in the pane
 * itself (Microsoft, manifest reference, AppDomains: an add-in can load any page of the domain of its SourceLocation), and Office finds again what it told the first page.
 */
export function backToPane({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  return `${pathname.replace(/selftest(?=[^/]*$)/, 'taskpane')}${search}`;
}
