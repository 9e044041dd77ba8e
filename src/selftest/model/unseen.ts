// The answer of a probe whose question a person would rather not answer: the probe then counts as left out.

export const UNSEEN = 'nobody said';
