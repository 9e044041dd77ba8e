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

export function responseTooLarge(): HostError {
  return new HostError(
    'ResponsePayloadSizeLimitExceeded',
    'The response payload size has exceeded the limit. Please refer to the documentation.',
  );
}

export function protectedError(): HostError {
  return new HostError(
    'AccessDenied',
    "You cannot perform the requested operation. The cell or chart you're trying to change is on a protected sheet.",
  );
}
