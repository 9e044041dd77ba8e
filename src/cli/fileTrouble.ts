// Why a file could not be read or written: what the system's code means for the person.

/** Windows tells of a file that Excel holds open by EBUSY, or by EPERM. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
  EEXIST: 'isFile',
  EACCES: 'denied',
  EPERM: 'denied',
  EBUSY: 'open',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENAMETOOLONG: 'tooLong',
};

/** The system's code of an error; blank where it is none of the system's. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** For the texts cli.cannotWrite and cli.cannotRead: `why` is one of their cases; `reason`, as the system says it, stands for what nobody foresaw. */
export function fileTrouble(error: unknown): { readonly why: string; readonly reason: string } {
  return { why: meanings[codeOf(error)] ?? 'other', reason: error instanceof Error ? error.message : String(error) };
}
