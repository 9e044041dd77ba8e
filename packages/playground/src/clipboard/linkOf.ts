// Where a copied cell leads.

const LONGEST = 2_083;

/** An address of the web or of mail; everything else ("javascript:", "file:", places of another workbook) is none. */
export function linkOf(cell: Element): string | undefined {
  const href = (
    cell.getAttribute('data-sheets-hyperlink') ??
    cell.querySelector('a[href]')?.getAttribute('href') ??
    ''
  ).trim();
  return /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(href) && href.length <= LONGEST ? href : undefined;
}
