// The theme: Office's present colours with Calibri, which every Excel has, LibreOffice replaces without moving a line (Carlito), and column widths are counted in.

import { drawingMain } from '../vocabulary/namespaces';
import { xmlHeader } from '../xml/element';

const rgb = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const font = (name: string): string =>
  `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const placeholder = '<a:schemeClr val="phClr"/>';
const fill = `<a:solidFill>${placeholder}</a:solidFill>`;
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

const colors =
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  rgb('dk2', '0E2841') +
  rgb('lt2', 'E8E8E8') +
  rgb('accent1', '156082') +
  rgb('accent2', 'E97132') +
  rgb('accent3', '196B24') +
  rgb('accent4', '0F9ED5') +
  rgb('accent5', 'A02B93') +
  rgb('accent6', '4EA72E') +
  rgb('hlink', '467886') +
  rgb('folHlink', '96607D');

export const theme =
  `${xmlHeader}<a:theme xmlns:a="${drawingMain}" name="Office Theme"><a:themeElements>` +
  `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font('majorFont')}${font('minorFont')}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';
