// The styles part: every look that occurs, once; cells and rules refer to them by number.

import {
  equal,
  type Border,
  type CellStyle,
  type CellStyleData,
  type DifferentialStyle,
  type Font,
} from '@coachbook/workbook';
import { spreadsheet } from '../vocabulary/namespaces';
import { builtInFormatId } from '../vocabulary/numberFormats';
import { element, elementIf, xmlHeader } from '../xml/element';
import { escapeXStringAttribute } from '../xml/escape';

/** Distinct texts in order of first use. */
class Pool {
  readonly entries: string[];
  private readonly indices: Map<string, number>;

  constructor(...entries: readonly string[]) {
    this.entries = [...entries];
    this.indices = new Map(entries.map((entry, index) => [entry, index]));
  }

  index(entry: string): number {
    let index = this.indices.get(entry);
    if (index === undefined) {
      index = this.entries.length;
      this.entries.push(entry);
      this.indices.set(entry, index);
    }
    return index;
  }

  xml(name: string): string {
    return elementIf(this.entries.join(''), name, { count: this.entries.length });
  }
}

const firstCustomFormat = 164;
const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

export class StyleTable {
  private readonly known = new WeakMap<CellStyle, number>();
  private readonly fonts = new Pool(cellFont({}));
  private readonly fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pool('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = new Pool();
  private readonly cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly differentials = new Pool();
  /** By the names of cell styles in small letters; "Normal" is number 0. */
  private readonly named: ReadonlyMap<string, { readonly number: number; readonly style: CellStyle }>;

  constructor(private readonly cellStyles: readonly CellStyleData[] = []) {
    this.named = new Map(
      cellStyles.map(({ name, style }, index) => [name.toLowerCase(), { number: index + 1, style }]),
    );
  }

  /** The number cells of that style refer to; 0 is the default. */
  index(style: CellStyle): number {
    let index = this.known.get(style);
    if (index === undefined) {
      index = this.cells.index(this.cellFormat(style));
      this.known.set(style, index);
    }
    return index;
  }

  /** The number a conditional format refers to. */
  differential(style: DifferentialStyle): number {
    const format =
      style.numberFormat === undefined
        ? ''
        : `<numFmt numFmtId="${this.formatId(style.numberFormat)}" formatCode="${escapeXStringAttribute(style.numberFormat)}"/>`;
    const fill =
      style.fill === undefined
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor rgb="FF${style.fill}"/></patternFill></fill>`;
    const border = style.borders ? elementIf(sides(style.borders, false), 'border') : '';
    return this.differentials.index(
      element('dxf', {}, elementIf(style.font ? fontParts(style.font) : '', 'font') + format + fill + border),
    );
  }

  xml(): string {
    const ofStyles = this.cellStyles.map(({ style }) => this.format(style, undefined)).join('');
    const names = this.cellStyles
      .map(
        ({ name, builtin }, index) =>
          `<cellStyle name="${escapeXStringAttribute(name)}" xfId="${index + 1}"${builtin === undefined ? '' : ` builtinId="${builtin}"`}/>`,
      )
      .join('');
    const formats = this.formats.entries
      .map(
        (code, index) =>
          `<numFmt numFmtId="${firstCustomFormat + index}" formatCode="${escapeXStringAttribute(code)}"/>`,
      )
      .join('');
    const content =
      elementIf(formats, 'numFmts', { count: this.formats.entries.length }) +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      this.borders.xml('borders') +
      element(
        'cellStyleXfs',
        { count: this.cellStyles.length + 1 },
        `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${ofStyles}`,
      ) +
      this.cells.xml('cellXfs') +
      element(
        'cellStyles',
        { count: this.cellStyles.length + 1 },
        `<cellStyle name="Normal" xfId="0" builtinId="0"/>${names}`,
      ) +
      (this.differentials.xml('dxfs') || '<dxfs count="0"/>') +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>';
    return xmlHeader + element('styleSheet', { xmlns: spreadsheet }, content);
  }

  private cellFormat(style: CellStyle): string {
    return this.format(style, this.named.get(style.named?.toLowerCase() ?? '') ?? { number: 0, style: {} });
  }

  /** Of a cell that comes from that cell style, or (without one) of a cell style itself. What a cell has otherwise than its cell style is marked as its own: the rest follows the cell style in Excel. */
  private format(style: CellStyle, from: { readonly number: number; readonly style: CellStyle } | undefined): string {
    const font = style.font ? this.fonts.index(cellFont(style.font)) : 0;
    const fill = style.fill === undefined ? 0 : this.fills.index(solid(style.fill));
    const border = style.borders ? this.borders.index(`<border>${sides(style.borders, true)}<diagonal/></border>`) : 0;
    const format = style.numberFormat === undefined ? 0 : this.formatId(style.numberFormat);
    const alignment = alignmentOf(style);
    const protection =
      style.locked === false || style.formulaHidden
        ? element('protection', { locked: style.locked === false ? false : undefined, hidden: style.formulaHidden })
        : '';
    const own = (...parts: readonly (keyof CellStyle)[]): boolean | undefined =>
      (from && parts.some((part) => !equal(style[part], from.style[part]))) || undefined;
    return element(
      'xf',
      {
        numFmtId: format,
        fontId: font,
        fillId: fill,
        borderId: border,
        xfId: from?.number,
        applyNumberFormat: own('numberFormat'),
        applyFont: own('font'),
        applyFill: own('fill'),
        applyBorder: own('borders'),
        applyAlignment: own('horizontal', 'vertical', 'wrap', 'shrink', 'indent', 'rotation'),
        applyProtection: own('locked', 'formulaHidden'),
      },
      alignment + protection,
    );
  }

  private formatId(code: string): number {
    return code === 'General' ? 0 : (builtInFormatId(code) ?? firstCustomFormat + this.formats.index(code));
  }
}

function cellFont(font: Font): string {
  return `<font>${fontParts({ size: 11, ...font }, '<color theme="1"/>', '<name val="Calibri"/><family val="2"/><scheme val="minor"/>')}</font>`;
}

function fontParts(font: Font, usualColor = '', usualName = ''): string {
  return (
    (font.bold ? '<b/>' : '') +
    (font.italic ? '<i/>' : '') +
    (font.strike ? '<strike/>' : '') +
    (font.underline === undefined ? '' : font.underline === 'single' ? '<u/>' : '<u val="double"/>') +
    (font.size === undefined ? '' : `<sz val="${font.size}"/>`) +
    (font.color === undefined ? usualColor : `<color rgb="FF${font.color}"/>`) +
    (font.name === undefined ? usualName : `<name val="${escapeXStringAttribute(font.name)}"/>`)
  );
}

function sides(borders: NonNullable<CellStyle['borders']>, all: boolean): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom', border: Border | undefined): string =>
    border ? `<${name} style="${border.line}"><color rgb="FF${border.color}"/></${name}>` : all ? `<${name}/>` : '';
  return (
    side('left', borders.left) +
    side('right', borders.right) +
    side('top', borders.top) +
    side('bottom', borders.bottom)
  );
}

function alignmentOf(style: CellStyle): string {
  const { horizontal, vertical, wrap, shrink, indent, rotation } = style;
  if (
    horizontal === undefined &&
    vertical === undefined &&
    !wrap &&
    !shrink &&
    indent === undefined &&
    rotation === undefined
  )
    return '';
  return element('alignment', {
    horizontal,
    vertical,
    textRotation: rotation === undefined ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap,
    indent,
    shrinkToFit: shrink,
  });
}
