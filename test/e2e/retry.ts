// A busy machine can be too slow for the hand of a test: what failed is printed and tried once more, what fails twice is broken.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
