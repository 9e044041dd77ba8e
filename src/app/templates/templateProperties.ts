// How a workbook says that it is a template, and what its brand is: in custom document properties, which Excel shows under File > Info and every program keeps.

import type { Color, PropertiesData, WorkbookData } from '@coachbook/workbook';
import { SHEETS } from '../../sheets';
import { logoOf, type Logo } from './logo';
import type { Brand } from './Template';

const TITLE = 'Coachbook template';
const ACCENT = 'Coachbook accent';
const PROTECTS = 'Coachbook protects';

/** Name of the picture that is the logo. */
export const LOGO_NAME = 'Logo';

/** Six hexadecimal digits with or without "#"; undefined for anything else. */
export function asColor(text: string): Color | undefined {
  return /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toUpperCase();
}

/** The keys of our sheets among these words. */
export function asSheetKeys(words: readonly string[]): readonly string[] {
  return SHEETS.map(({ key }) => key).filter((key) => words.some((word) => word.toLowerCase() === key.toLowerCase()));
}

export function withBrandProperties(properties: PropertiesData, { accent }: Brand): PropertiesData {
  return accent === undefined ? properties : { ...properties, custom: { ...properties.custom, [ACCENT]: accent } };
}

export function withTemplateProperties(
  properties: PropertiesData,
  title: string,
  protects: readonly string[],
): PropertiesData {
  const custom = {
    ...properties.custom,
    [TITLE]: title,
    ...(protects.length === 0 ? {} : { [PROTECTS]: protects.join(', ') }),
  };
  return { ...properties, custom };
}

/** The template's title; undefined where the workbook is none. */
export function templateTitle({ properties }: WorkbookData): string | undefined {
  const title = properties.custom[TITLE];
  return title === undefined ? undefined : String(title);
}

export function protectedIn({ properties }: WorkbookData): readonly string[] {
  return asSheetKeys(String(properties.custom[PROTECTS] ?? '').split(/[,;\s]+/));
}

/** What the workbook itself says; nothing where it has our own looks. */
export function brandOf(workbook: WorkbookData): Brand {
  const accent = asColor(String(workbook.properties.custom[ACCENT] ?? ''));
  const logo = logoIn(workbook);
  return { ...(accent === undefined ? {} : { accent }), ...(logo === undefined ? {} : { logo }) };
}

function logoIn({ sheets }: WorkbookData): Logo | undefined {
  const image = sheets.flatMap((sheet) => sheet.images).find(({ name }) => name === LOGO_NAME);
  return image && logoOf(Uint8Array.from(atob(image.content), (character) => character.charCodeAt(0)));
}
