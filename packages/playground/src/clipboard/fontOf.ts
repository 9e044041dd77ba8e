// The font of copied HTML: what tags and declarations from the outside in make of it.

import type { Font } from '@coachbook/workbook';
import { colorOf } from './colorOf';
import type { Declarations } from './declarationsOf';

type FontInWork = { -readonly [K in keyof Font]?: Font[K] | undefined };

const bold = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const italic = new Set(['i', 'em', 'cite', 'var', 'address']);
const underlined = new Set(['u', 'ins']);
const struck = new Set(['s', 'strike', 'del']);
/** Points of <font size="1"> to "7", and of headings. */
const sizes = [8, 10, 12, 14, 18, 24, 36];
const headings: Readonly<Record<string, number>> = { h1: 24, h2: 18, h3: 13.5 };
/** Families that name no font. */
const generic =
  /^(-.*|var\(.*|serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-.*|inherit|initial|unset|revert|blinkmacsystemfont)$/i;

/** Elements are given outermost first, each with what is declared for it. */
export function fontOf(
  elements: readonly { readonly element: Element; readonly declared: readonly Declarations[] }[],
): Font | undefined {
  const font: FontInWork = {};
  for (const { element, declared } of elements) {
    takeTag(font, element);
    for (const declarations of declared) takeDeclarations(font, declarations);
  }
  const entries = Object.entries(font).filter(
    ([name, value]) =>
      value !== undefined && !(name === 'size' && value === 11) && !(name === 'color' && value === '000000'),
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function takeTag(font: FontInWork, element: Element): void {
  const tag = element.localName;
  if (bold.has(tag)) font.bold = true;
  if (italic.has(tag)) font.italic = true;
  if (underlined.has(tag)) font.underline = 'single';
  if (struck.has(tag)) font.strike = true;
  if (headings[tag] !== undefined) font.size = headings[tag];
  if (tag !== 'font') return;
  const size = sizes[Number(element.getAttribute('size')) - 1];
  if (size !== undefined) font.size = size;
  takeDeclarations(
    font,
    new Map(
      (
        [
          ['font-family', element.getAttribute('face')],
          ['color', element.getAttribute('color')],
        ] as const
      ).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
  );
}

function takeDeclarations(font: FontInWork, declarations: Declarations): void {
  for (const [property, value] of declarations) {
    switch (property) {
      case 'font-weight':
        font.bold = /^bold/i.test(value) || Number(value) >= 600 || undefined;
        break;
      case 'font-style':
        font.italic = /italic|oblique/i.test(value) || undefined;
        break;
      case 'text-decoration':
      case 'text-decoration-line':
        font.underline = /underline/i.test(value)
          ? /double/i.test(declarations.get('text-underline-style') ?? value)
            ? 'double'
            : 'single'
          : undefined;
        font.strike = /line-through/i.test(value) || undefined;
        break;
      case 'color':
        font.color = colorOf(value) ?? (/^(windowtext|auto|initial)$/i.test(value) ? undefined : font.color);
        break;
      case 'font-family':
        font.name = familyOf(value) ?? font.name;
        break;
      case 'font-size':
        font.size = pointsOf(value) ?? font.size;
        break;
      default:
        break;
    }
  }
}

/** The first family that is a font. */
function familyOf(value: string): string | undefined {
  const names = value.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
  return names.find((name) => name !== '' && name.length <= 31 && !generic.test(name));
}

/** Excel's sizes go in halves, from 1 to 409. */
function pointsOf(value: string): number | undefined {
  const [, size, unit] = /^([\d.]+)(pt|px)$/i.exec(value) ?? [];
  if (size === undefined) return undefined;
  const points = Math.round(Number(size) * (unit?.toLowerCase() === 'px' ? 0.75 : 1) * 2) / 2;
  return points >= 1 && points <= 409 ? points : undefined;
}
