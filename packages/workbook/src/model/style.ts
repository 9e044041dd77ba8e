// How a cell looks. Every part is optional; what is absent is the workbook's default.

/** Six hexadecimal digits, upper case, without "#": "0F6C6D". */
export type Color = string;

export type BorderLine = 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double';

export interface Border {
  readonly line: BorderLine;
  readonly color: Color;
}

export interface Font {
  /** Absent: the body font of the workbook's theme. */
  readonly name?: string;
  /** Points; absent is 11. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: 'single' | 'double';
  readonly strike?: true;
  readonly color?: Color;
}

export interface CellStyle {
  /** The cell style of the workbook (Excel's gallery) it comes from. All it shows is said here as well; what differs from that cell style is the cell's own. */
  readonly named?: string;
  /** Excel's en-US format code; absent is "General". */
  readonly numberFormat?: string;
  readonly font?: Font;
  /** Solid fill. */
  readonly fill?: Color;
  readonly borders?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'justify' | 'distributed';
  readonly wrap?: true;
  readonly shrink?: true;
  /** Steps of indentation from the left or right edge. */
  readonly indent?: number;
  /** Degrees counter-clockwise, -90..90. */
  readonly rotation?: number;
  /** false lets people type here while the sheet is protected. */
  readonly locked?: false;
  /** The formula is not shown while the sheet is protected. */
  readonly formulaHidden?: true;
}

/** A cell style as Excel's gallery offers it: whoever changes it there changes every cell that comes from it. */
export interface CellStyleData {
  /** Unique regardless of case; "Normal" is every workbook's own and is not listed. */
  readonly name: string;
  /** Without a name of its own. */
  readonly style: CellStyle;
  /** Excel's number of a style every workbook knows ("Good", "Heading 1"). */
  readonly builtin?: number;
}

/** What a conditional format lays over a cell. */
export type DifferentialStyle = Pick<CellStyle, 'font' | 'fill' | 'borders' | 'numberFormat'>;
