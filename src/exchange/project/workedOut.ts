// What an exported task says that nobody typed: kept beside it, so that reading it back gives what people typed.

/** What the file says, and what was typed: '' where the cell was blank. */
interface WorkedOut {
  readonly exported: string;
  readonly typed: string;
}

export type WorkedOutFields = Readonly<
  Partial<Record<'duration' | 'start' | 'actualStart' | 'actualFinish' | 'progress', WorkedOut>>
>;

/** "start=2026-03-02/; progress=33/0.333"; undefined where everything was typed as it stands. */
export function writeWorkedOut(fields: WorkedOutFields): string | undefined {
  const text = Object.entries(fields)
    .filter(([, { exported, typed }]) => exported !== typed)
    .map(([name, { exported, typed }]) => `${name}=${exported}/${typed}`)
    .join('; ');
  return text === '' ? undefined : text;
}

/** A field as typed, where the file still says what was exported; what somebody changed in Project since then stands as it is. */
export function typedOf(text: string | undefined, name: keyof WorkedOutFields, inFile: string): string {
  const match = new RegExp(`(?:^|; )${name}=([^/;]*)/([^;]*)`).exec(text ?? '');
  return match && match[1] === inFile ? (match[2] ?? '') : inFile;
}
