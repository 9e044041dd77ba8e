// A formula as nested calls: as much grammar as it takes to exchange one call for another.

import type { Token } from '@borgar/fx';
import { isReference, tokensOf } from '../formulas/tokens';

/** Text that is no call: operators, references, constants. */
export interface Leaf {
  readonly text: string;
  /** More than one cell, or an array in braces. */
  readonly isArray: boolean;
}

/** A function's call; a group in parentheses is one without a name. */
export interface Call {
  readonly name: string;
  readonly args: readonly (readonly Part[])[];
}

export type Part = Leaf | Call;

/** Reads a formula without names and structured references; with or without its "=". */
export function callTree(formula: string): readonly Part[] {
  return new Reader(tokensOf(formula)).expression();
}

/** The text again. */
export function callText(parts: readonly Part[]): string {
  return parts
    .map((part) => ('text' in part ? part.text : `${part.name}(${part.args.map(callText).join(',')})`))
    .join('');
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Up to the comma or parenthesis that ends it, or to the end. */
  expression(nested = false): readonly Part[] {
    const parts: Part[] = [];
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      if (nested && (token.value === ')' || token.value === ',')) break;
      this.at += 1;
      if (
        token.type === 'func' ||
        (token.value !== '(' && this.tokens[this.at]?.value === '(' && token.type === 'range_named')
      ) {
        this.at += 1;
        parts.push({ name: token.value, args: this.args() });
      } else if (token.value === '(') parts.push({ name: '', args: this.args() });
      else if (token.value === '{') parts.push({ text: this.braces(), isArray: true });
      else parts.push({ text: token.value, isArray: isReference(token) && token.value.includes(':') });
    }
    return parts;
  }

  private args(): readonly (readonly Part[])[] {
    const args: (readonly Part[])[] = [];
    for (;;) {
      args.push(this.expression(true));
      const end = this.tokens[this.at]?.value;
      this.at += 1;
      if (end !== ',') break;
    }
    return args.length === 1 && args[0]?.length === 0 ? [] : args;
  }

  private braces(): string {
    let text = '{';
    for (let token = this.tokens[this.at]; token; token = this.tokens[this.at]) {
      this.at += 1;
      text += token.value;
      if (token.value === '}') break;
    }
    return text;
  }
}
