// Pictures that travel: their pixels, and nothing of whoever made them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { emptyWorkbook } from '@coachbook/workbook';
import { brandOf, logoOf } from '../../../src/app';

const icon = new Uint8Array(readFileSync(join(__dirname, '../../../assets/icon-64.png')));
const text = (words: string): readonly number[] => [...new TextEncoder().encode(words)];
const bytesOf = (content: string | undefined): Uint8Array =>
  Uint8Array.from(atob(content ?? ''), (sign) => sign.charCodeAt(0));
const asText = (content: string | undefined): string => atob(content ?? '');

function chunk(name: string, words: string | readonly number[]): readonly number[] {
  const body = Uint8Array.from([...text(name), ...(typeof words === 'string' ? text(words) : words)]);
  const size = new DataView(new ArrayBuffer(8));
  size.setUint32(0, body.length - 4);
  size.setUint32(4, crc32(body));
  const numbers = new Uint8Array(size.buffer);
  return [...numbers.subarray(0, 4), ...body, ...numbers.subarray(4)];
}

const segment = (marker: number, body: readonly number[]): readonly number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];
const exif = (turn: number): readonly number[] =>
  segment(0xe1, [
    ...text('Exif\0\0'),
    0x49,
    0x49,
    42,
    0,
    8,
    0,
    0,
    0,
    2,
    0,
    0x0f,
    1,
    2,
    0,
    4,
    0,
    0,
    0,
    ...text('Ann\0'),
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    turn,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...text('taken at home'),
  ]);
const frame = segment(0xc0, [8, 0, 2, 0, 3, 1, 1, 0x11, 0]);
const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];
const jfif = segment(0xe0, [...text('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 1, 1, ...text('Ann')]);
const adobe = segment(0xee, [...text('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
const told = [
  ...jfif,
  ...exif(6),
  ...segment(0xe1, text('http://ns.adobe.com/xap/1.0/ Ann')),
  ...segment(0xe2, text('ICC_PROFILE of Ann')),
  ...segment(0xed, text('Photoshop Ann')),
  ...adobe,
  ...segment(0xfe, text('by Ann')),
];

describe('a picture as a logo', () => {
  it('keeps of a PNG what draws it', () => {
    const end = icon.length - 12;
    const full = Uint8Array.from([
      ...icon.subarray(0, 33),
      ...chunk('tEXt', 'Author\0Ann'),
      ...chunk('eXIf', 'taken at home'),
      ...chunk('iCCP', 'of Ann'),
      ...icon.subarray(33, end),
      ...icon.subarray(end),
      ...text('behind its end'),
    ]);
    const logo = logoOf(full);
    expect(asText(logo?.content)).not.toMatch(/Ann|taken at home|behind its end/);
    expect(bytesOf(logo?.content)).toEqual(bytesOf(logoOf(icon)?.content));
    expect(logo).toMatchObject({ type: 'png', width: 64, height: 64 });
    expect(bytesOf(logoOf(icon)?.content).subarray(-12)).toEqual(icon.subarray(-12));
  });

  it('keeps of a PNG no chunk longer than it is to be, none twice, and nothing behind its pixels', () => {
    const [header, end] = [icon.subarray(0, 33), icon.subarray(-12)];
    const size = '\0\0\0\x01\0\0\0\x01\0';
    for (const level of [0, 1, 9] as const)
      for (const rows of [icon.subarray(0, 64), new Uint8Array(70_000), Uint8Array.of(1)]) {
        const pixels = [...zlibSync(rows, { level })];
        const picture = (...idat: readonly (readonly number[])[]): Uint8Array =>
          Uint8Array.from([...header, ...chunk('pHYs', size), ...idat.flatMap((one) => chunk('IDAT', one)), ...end]);
        const hidden = [...pixels, ...text('Ann')];
        const cut = bytesOf(
          logoOf(
            Uint8Array.from([
              ...header,
              ...chunk('gAMA', '\0\0\0\x01Ann'),
              ...chunk('pHYs', size),
              ...chunk('pHYs', 'Ann\0\0\0\0\0\0'),
              ...chunk('IDAT', hidden.slice(0, 5)),
              ...chunk('IDAT', hidden.slice(5)),
              ...chunk('sRGB', 'A'),
              ...chunk('IEND', 'Ann'),
            ]),
          )?.content,
        );
        expect(cut).toEqual(picture(pixels));
        const split = picture(pixels.slice(0, 3), pixels.slice(3));
        expect(bytesOf(logoOf(split)?.content)).toEqual(split);
        expect(logoOf(picture(pixels.slice(0, -1)))).toBeUndefined();
      }
  });

  it('keeps of a JPEG no segment longer than it is to be, and none that is reserved', () => {
    const start = [0xff, 0xd8];
    const close = [...frame, ...scan, 0xff, 0xd9];
    const long = segment(0xee, [...text('Adobe'), 0, 100, 0, 0, 0, 0, 1, ...text('Ann')]);
    const reserved = [0xf0, 0xfd, 0xc8, 0x02, 0xbf].flatMap((marker) => segment(marker, text('Ann')));
    const logo = logoOf(Uint8Array.from([...start, ...long, ...reserved, ...segment(0xee, text('Adobe')), ...close]));
    expect([...bytesOf(logo?.content)]).toEqual([...start, ...adobe, ...close]);
  });

  it('keeps of a JPEG what draws it and what turns it upright', () => {
    const logo = logoOf(
      Uint8Array.from([
        0xff,
        0xd8,
        ...told,
        ...frame,
        ...scan,
        ...segment(0xc4, [0, 1]),
        ...scan,
        0xff,
        0xd9,
        ...text('Ann behind its end'),
      ]),
    );
    const bare = bytesOf(logo?.content);
    expect(asText(logo?.content)).not.toMatch(/Ann|taken at home|Photoshop|behind/);
    const [plain, upright] = [
      segment(0xe0, [...text('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0]),
      [...text('Exif\0\0'), ...text('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
    ];
    expect([...bare]).toEqual([
      0xff,
      0xd8,
      ...plain,
      ...segment(0xe1, upright),
      ...adobe,
      ...frame,
      ...scan,
      ...segment(0xc4, [0, 1]),
      ...scan,
      0xff,
      0xd9,
    ]);
    expect(logo).toMatchObject({ type: 'jpeg', width: 3, height: 2 });
    expect([...bytesOf(logoOf(bare)?.content)]).toEqual([...bare]);
  });

  it('is refused where it is damaged', () => {
    expect(logoOf(icon.subarray(0, icon.length - 20))).toBeUndefined();
    expect(logoOf(Uint8Array.from([0xff, 0xd8, ...frame, 0xff, 0xe5, 9, 9, 1]))).toBeUndefined();
  });

  it('loses its past in a workbook it was put into by hand, too', () => {
    const workbook = emptyWorkbook();
    const content = btoa(String.fromCharCode(...icon, ...text('behind its end')));
    const point = { row: 0, column: 0, x: 0, y: 0 };
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      images: [{ name: 'Logo', type: 'png' as const, content, altText: '', anchor: { from: point, to: point } }],
    }));
    expect(asText(brandOf({ ...workbook, sheets }).logo?.content)).not.toContain('behind its end');
  });
});
