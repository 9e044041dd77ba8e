// The drawing part of a sheet: where its charts and pictures stand.

import type { Anchor, AnchorPoint, ImageData, SheetData } from '@coachbook/workbook';
import { chartMain, drawingMain, relations, relationTypes, spreadsheetDrawing } from '../vocabulary/namespaces';
import { pixelsToEmu } from '../vocabulary/units';
import { attributes, element, xmlHeader } from '../xml/element';
import { chart } from './chart';
import { Relationships } from './Relationships';
import type { WriteContext } from './WriteContext';

/** Writes the drawing with all it holds and returns its path; undefined where there is nothing to draw. */
export function drawing(sheet: SheetData, context: WriteContext): string | undefined {
  if (sheet.charts.length + sheet.images.length === 0) return undefined;
  const path = `xl/drawings/drawing${++context.counts.drawing}.xml`;
  const links = new Relationships();
  let id = 1;
  const shapes = [
    ...sheet.charts.map((data) => {
      const relation = links.add(relationTypes.chart, `/${chart(data, context)}`);
      const properties = `<xdr:nvGraphicFramePr>${element('xdr:cNvPr', { id: ++id, name: data.name, descr: data.altText })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
      const graphic = `<a:graphic><a:graphicData uri="${chartMain}"><c:chart xmlns:c="${chartMain}" r:id="${relation}"/></a:graphicData></a:graphic>`;
      return anchored(
        data.anchor,
        `<xdr:graphicFrame macro="">${properties}<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic}</xdr:graphicFrame>`,
      );
    }),
    ...sheet.images.map((data) => {
      const relation = links.add(relationTypes.image, `/${picture(data, context)}`);
      const properties = `<xdr:nvPicPr>${element('xdr:cNvPr', { id: ++id, name: data.name, descr: data.altText })}<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`;
      const fill = `<xdr:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`;
      return anchored(
        data.anchor,
        `<xdr:pic>${properties}${fill}<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
      );
    }),
  ];
  context.file.part(path, 'drawing', [
    `${xmlHeader}<xdr:wsDr${attributes({ 'xmlns:xdr': spreadsheetDrawing, 'xmlns:a': drawingMain, 'xmlns:r': relations })}>${shapes.join('')}</xdr:wsDr>`,
  ]);
  context.file.relationships(path, links);
  return path;
}

function anchored({ from, to }: Anchor, shape: string): string {
  return `<xdr:twoCellAnchor editAs="oneCell">${point('from', from)}${point('to', to)}${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function point(name: string, { row, column, x, y }: AnchorPoint): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${pixelsToEmu(x)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${pixelsToEmu(y)}</xdr:rowOff></xdr:${name}>`;
}

/** Path of the picture's part, written once however often it is shown. */
function picture({ type, content }: ImageData, context: WriteContext): string {
  const key = `${type}|${content}`;
  let path = context.pictures.get(key);
  if (path === undefined) {
    path = `xl/media/image${context.pictures.size + 1}.${type}`;
    context.pictures.set(key, path);
    context.file.partByExtension(
      path,
      `image/${type}`,
      Uint8Array.from(atob(content), (character) => character.charCodeAt(0)),
    );
  }
  return path;
}
