// Document properties: who and what, in three parts the format spreads them over.

import type { PropertiesData } from '@coachbook/workbook';
import { element, elementIf, xmlHeader } from '../xml/element';
import { escapeText } from '../xml/escape';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const valueTypes = `${office}/docPropsVTypes`;
const text = (name: string, value: string | undefined): string =>
  value === undefined ? '' : element(name, {}, escapeText(value));

export function coreProperties(data: PropertiesData): string {
  const content =
    text('dc:title', data.title) +
    text('dc:subject', data.subject) +
    text('dc:creator', data.author) +
    text('cp:keywords', data.keywords) +
    text('dc:description', data.comments) +
    text('cp:category', data.category) +
    text('cp:lastModifiedBy', data.lastAuthor) +
    text('cp:revision', data.revision?.toString()) +
    (data.created === undefined
      ? ''
      : element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, escapeText(data.created)));
  return (
    xmlHeader +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      content,
    )
  );
}

export function appProperties(data: PropertiesData): string {
  // No program is named: LibreOffice believes a trusted one's row heights and would cut wrapped texts.
  return (
    xmlHeader +
    element(
      'Properties',
      { xmlns: `${office}/extended-properties` },
      text('Manager', data.manager) + text('Company', data.company),
    )
  );
}

/** Undefined where there are none. */
export function customProperties(data: PropertiesData): string | undefined {
  const entries = Object.entries(data.custom).map(([name, value], index) =>
    element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name }, valueOf(value)),
  );
  return entries.length === 0
    ? undefined
    : xmlHeader +
        elementIf(entries.join(''), 'Properties', { xmlns: `${office}/custom-properties`, 'xmlns:vt': valueTypes });
}

function valueOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${escapeText(value)}</vt:lpwstr>`;
  const isWhole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isWhole ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${Number.isFinite(value) ? value : 0}</vt:r8>`;
}
