// Why a file could not be read or written: what the system's code means for the person.

/** Windows tells of a file that Excel holds open by EBUSY, or by EPERM. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
  ENOTEMPTY: 'isFolder',
  EEXIST: 'isFile',
  EACCES: 'denied',
  EPERM: 'denied',
  EBUSY: 'open',
  ETXTBSY: 'open',
  EAGAIN: 'open',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENAMETOOLONG: 'tooLong',
  ELOOP: 'loop',
  EINVAL: 'badName',
  EILSEQ: 'badName',
  ERR_INVALID_ARG_VALUE: 'badName',
  EFBIG: 'tooLarge',
  EOVERFLOW: 'tooLarge',
  ERR_FS_FILE_TOO_LARGE: 'tooLarge',
  EMFILE: 'tooMany',
  ENFILE: 'tooMany',
  EIO: 'away',
  ENXIO: 'away',
  ENODEV: 'away',
  ESTALE: 'away',
  ETIMEDOUT: 'away',
  ENOTCONN: 'away',
  ECONNABORTED: 'away',
  ECONNREFUSED: 'away',
  ECONNRESET: 'away',
  EHOSTDOWN: 'away',
  EHOSTUNREACH: 'away',
  ENETDOWN: 'away',
  ENETRESET: 'away',
  ENETUNREACH: 'away',
};

/** The system's code of an error; blank where it is none of the system's. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** For the texts cli.cannotWrite and cli.cannotRead: `why` is one of their cases, `other` for what nobody foresaw. The system's own words are in no language of ours. */
export function describeFileError(error: unknown): { readonly why: string } {
  return { why: meanings[codeOf(error)] ?? 'other' };
}
