// A formula as files hold it, as Excel shows it.

import { toShownReference } from './structuredReference';
import { tokenize } from './tokenize';

const needsWork = /\[|_xl|SINGLE\(|ANCHORARRAY\(/i;

/**
 * Translates "Goals[[#This Row],[Target]]-1" into "=[@Target]-1": with its "=", prefixes of newer functions gone. Undoes toFileFormula.
 * @param ownTable the table that contains the cell, empty outside any
 */
export function toShownFormula(formula: string, ownTable: string): string {
  // Some programs write the "=" into the file.
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!needsWork.test(body)) return `=${body}`;
  const tokens = tokenize(body);
  const out: string[] = [];
  const calls: ('single' | 'anchor' | 'other')[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    if (token.kind === 'word') {
      const name = token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, '');
      const special =
        next?.text === '(' && name !== token.text
          ? /^(?:SINGLE|ANCHORARRAY)$/i.exec(name)?.[0]?.toUpperCase()
          : undefined;
      out.push(special === 'SINGLE' ? '@' : special === 'ANCHORARRAY' ? '' : name);
    } else if (token.text === '(') {
      const name = before?.kind === 'word' ? before.text.toUpperCase() : '';
      const call = name.endsWith('_XLFN.SINGLE') ? 'single' : name.endsWith('_XLFN.ANCHORARRAY') ? 'anchor' : 'other';
      calls.push(call);
      if (call === 'other') out.push('(');
    } else if (token.text === ')') {
      const call = calls.pop() ?? 'other';
      out.push(call === 'single' ? '' : call === 'anchor' ? '#' : ')');
    } else if (token.kind === 'bracket' && next?.kind !== 'word') {
      const table = before?.kind === 'word' ? (out.pop() ?? '') : '';
      out.push(toShownReference(table, token.text.slice(1, -1), ownTable));
    } else out.push(token.text);
  });
  return `=${out.join('')}`;
}
