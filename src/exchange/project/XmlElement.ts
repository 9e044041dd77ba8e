// A file's XML as a small tree, read without trust.

import { SaxesParser } from 'saxes';
import { dayNumber } from '../../domain';
import { ExchangeError } from '../ExchangeError';
import { FILE_LIMITS } from '../fileLimits';

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly children: readonly XmlElement[];
  /** Text directly inside. */
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly line: number;
  readonly children: XmlElement[];
  text: string;
}

/** The outermost element. Throws ExchangeError for what is no XML, is nested absurdly deep, or brings a document type: nobody needs one here, and entities come with it. */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const path: Growing[] = [];
  let root: Growing | undefined;
  parser.on('doctype', () => {
    throw new ExchangeError('exchange.project.doctype');
  });
  parser.on('error', () => {
    throw new ExchangeError('exchange.project.notXml', { line: parser.line });
  });
  parser.on('opentag', ({ name }) => {
    if (path.length >= FILE_LIMITS.depth) throw new ExchangeError('exchange.project.notXml', { line: parser.line });
    const element: Growing = { name: name.slice(name.indexOf(':') + 1), line: parser.line, children: [], text: '' };
    path.at(-1)?.children.push(element);
    root ??= element;
    path.push(element);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  const addText = (piece: string): void => {
    const element = path.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  if (!root) throw new ExchangeError('exchange.project.notXml', { line: 1 });
  return root;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The text of a child, trimmed; undefined where it is missing or blank. */
export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  const text = child(element, name)?.text.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** The finite number a child holds. */
export function numberIn(element: XmlElement | undefined, name: string): number | undefined {
  const text = textIn(element, name);
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether a child says 1 or true. */
export function flagIn(element: XmlElement | undefined, name: string): boolean {
  const text = textIn(element, name);
  return text === '1' || text === 'true';
}

/** The day of a child's date and time; undefined where there is none, it does not exist, or Project writes NA. */
export function dayIn(element: XmlElement | undefined, name: string): string | undefined {
  const day = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(textIn(element, name) ?? '')?.[1];
  return dayNumber(day) === undefined ? undefined : day;
}

/** Minutes of an XML duration such as PT20H30M0S or P1DT2H; undefined where there is none, or more than any number says. */
export function minutesIn(element: XmlElement | undefined, name: string): number | undefined {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(
    textIn(element, name) ?? '',
  );
  const minutes = match
    ? Number(match[1] ?? 0) * 1440 + Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0) + Number(match[4] ?? 0) / 60
    : Number.NaN;
  return Number.isFinite(minutes) ? minutes : undefined;
}
