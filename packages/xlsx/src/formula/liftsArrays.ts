// Whether a formula computes with several values where one is wanted: in a file it must then be an array formula, or Excel puts an "@" before them and answers for one row alone.

import { singleValues } from '@coachbook/workbook';
import { tokenize, type Token } from './tokenize';

/** These have always computed with several values, except in an IF. */
const atHomeWithArrays = new Set(['SUMPRODUCT', 'MMULT', 'LOOKUP']);
/** Of these, a choice between ranges is a range: only the condition is one value. */
const conditionsOnly = new Set(['IF', 'CHOOSE']);

const cell = /^\$?[A-Z]{1,3}\$?\d+$|^\$?[A-Z]{1,3}$|^\$?\d+$/i;

/** @param formula as Excel shows it. Names are taken for one value: what they stand for is not known here. */
export function liftsArrays(formula: string): boolean {
  if (!/[:[#]/.test(formula)) return false;
  return new Reader(tokenize(formula).filter(({ kind }) => kind !== 'blank' && kind !== 'sheet')).read();
}

class Reader {
  private at = 0;
  private lifts = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): boolean {
    this.at = this.tokens[0]?.text === '=' ? 1 : 0;
    return this.expression(false) || this.lifts;
  }

  /** Up to a comma or closing bracket; answers whether its result is several values. */
  private expression(atHome: boolean): boolean {
    let several = false;
    let operators = 0;
    while (this.at < this.tokens.length) {
      const { text, kind } = this.tokens[this.at] as Token;
      if (kind === 'operator' && (text === ',' || text === ')')) break;
      if (kind === 'operator' && '+-*/^&=<>%'.includes(text)) operators += 1;
      if (kind === 'operator' && text === '{') several = this.constant() || several;
      else several = this.operand(atHome) || several;
    }
    if (several && operators > 0 && !atHome) this.lifts = true;
    return several;
  }

  private operand(atHome: boolean): boolean {
    const [token, next] = [this.tokens[this.at] as Token, this.tokens[this.at + 1]];
    this.at += 1;
    if (token.text === '(') return this.args(atHome)[0] ?? false;
    if (token.kind === 'bracket') return isColumn(token.text);
    if (token.text === '@') return this.single(atHome);
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    if (next?.text === '(') {
      this.at += 1;
      return this.call(token.text.toUpperCase(), atHome);
    }
    if (next?.kind === 'bracket') {
      this.at += 1;
      return isColumn(next.text);
    }
    if (next?.text === '#') this.at += 1;
    else if (next?.text !== ':' || !cell.test(token.text)) return false;
    else this.at += 2;
    return true;
  }

  /** What stands after "@" is one value. */
  private single(atHome: boolean): boolean {
    this.operand(atHome);
    return false;
  }

  private constant(): boolean {
    while (this.at < this.tokens.length && this.tokens[this.at]?.text !== '}') this.at += 1;
    this.at += 1;
    return false;
  }

  private call(name: string, atHome: boolean): boolean {
    const args = this.args((atHome && name !== 'IF') || atHomeWithArrays.has(name));
    const wantsOne = (at: number): boolean =>
      conditionsOnly.has(name) ? at === 0 : (singleValues.get(name)?.(at) ?? false);
    const isLifted = args.some((several, at) => several && wantsOne(at));
    if (isLifted && (!atHome || name === 'IF')) this.lifts = true;
    return isLifted || (conditionsOnly.has(name) && args.some(Boolean));
  }

  private args(atHome: boolean): readonly boolean[] {
    const several: boolean[] = [];
    while (this.at < this.tokens.length) {
      several.push(this.expression(atHome));
      const end = this.tokens[this.at]?.text;
      this.at += 1;
      if (end !== ',') break;
    }
    return several;
  }
}

/** Of a structured reference: more than the row it stands in, and more than one header. */
function isColumn(bracket: string): boolean {
  return !/^\[@|\[#This Row\]|^\[\[?#(?:Headers|Totals)\]?,\[[^\]:]*\]\]$/i.test(bracket);
}
