// Whether a part of Coachbook that is loaded when it is wanted did not arrive.

export const isMissingPart = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';
