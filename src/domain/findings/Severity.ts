// How serious a finding is.

/** Error: the figures cannot be trusted or a rule of the method is broken. Warning: look at it. Advice: worth a thought. */
export type Severity = 'error' | 'warning' | 'advice';
