// The arguments of a method, checked as Excel checks them: what does not fit is InvalidArgument.

import { HostError } from '../api/HostError';
import { isHandle, type Handle } from './Handle';

/** Excel's message for InvalidArgument. */
export const invalidArgumentMessage = 'The argument is invalid or missing or has an incorrect format.';

export function invalidArgument(): HostError {
  return new HostError('InvalidArgument', invalidArgumentMessage);
}

export class Arguments {
  /** Objects among the arguments arrive as handles. */
  constructor(private readonly values: readonly unknown[]) {}

  get count(): number {
    return this.values.length;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.has(index) ? this.integer(index) : undefined;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
    return value;
  }

  boolean(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  optionalBoolean(index: number): boolean | undefined {
    return this.has(index) ? this.boolean(index) : undefined;
  }

  /** One of the choices, compared without regard to the case of the first letter, as Excel's enumerations allow. */
  choice<T extends string>(index: number, choices: readonly T[], fallback?: T): T {
    if (!this.has(index)) {
      if (fallback === undefined) throw invalidArgument();
      return fallback;
    }
    return choiceOf(this.values[index], choices);
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return recordOf(this.values[index]);
  }

  /** The object of that type given as an argument; a null object is refused as Excel does. */
  object(index: number, type: string): unknown {
    const handle = this.handle(index);
    if (!handle || handle.isNull || handle.type.name !== type) throw invalidArgument();
    return handle.ref;
  }

  handle(index: number): Handle | undefined {
    const value = this.values[index];
    return isHandle(value) ? value : undefined;
  }
}

export function choiceOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const wanted = typeof value === 'string' ? value.toLowerCase() : undefined;
  const found = choices.find((choice) => choice.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function booleanOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}
