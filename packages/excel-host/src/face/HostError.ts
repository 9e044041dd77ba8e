// A refusal in Excel's words: the code its API answers, and a message.

/** `code` is one of Excel's error codes ("InvalidArgument", "ItemNotFound", "AccessDenied", ...). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}
