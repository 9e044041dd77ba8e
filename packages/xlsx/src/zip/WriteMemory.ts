// What writing many workbooks alike need not do again: parts that are the same in each, and how formulas are spelled in files.

/** A part as it stands in an archive. */
export interface DeflatedPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes before deflating, and their check sum. */
  readonly size: number;
  readonly crc: number;
}

/** A formula as files spell it, and whether it has to be an array formula there. */
export interface FileFormula {
  readonly text: string;
  readonly isArray: boolean;
}

/** Characters of text remembered at most; about three workbooks of ours. */
const mostCharacters = 2_000_000;
const mostFormulas = 4_096;

/** One for a batch. What comes out is the same with it and without. */
export class WriteMemory {
  private readonly parts = new Map<string, DeflatedPart>();
  private readonly formulas = new Map<string, FileFormula>();
  private characters = 0;

  /** `deflate` is asked for what is not known. */
  part(text: string, deflate: () => DeflatedPart): DeflatedPart {
    const known = this.parts.get(text);
    if (known) return known;
    const made = deflate();
    this.characters += text.length;
    if (this.characters > mostCharacters) {
      this.parts.clear();
      this.characters = text.length;
    }
    this.parts.set(text, made);
    return made;
  }

  /** Most formulas are a column's, the same in each row; remembering all others too would hold whole sheets twice. */
  formula(key: string, translate: () => FileFormula): FileFormula {
    const known = this.formulas.get(key);
    if (known) return known;
    const made = translate();
    if (this.formulas.size >= mostFormulas) this.formulas.clear();
    this.formulas.set(key, made);
    return made;
  }
}
