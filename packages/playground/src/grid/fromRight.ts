// Scripts that are written from right to left.

const letters = '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
const anywhere = new RegExp(letters, 'u');
const first = new RegExp(`^\\P{L}*${letters}`, 'u');

export function holdsFromRight(text: string): boolean {
  return anywhere.test(text);
}

/** Its first letter is of such a script: the whole text stands on the right. */
export function beginsFromRight(text: string): boolean {
  return first.test(text);
}
