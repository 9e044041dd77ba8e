// What Excel tells about the selected cell: the message of its validation, its note, where its link leads.

import { useSyncExternalStore } from 'react';
import type { Host } from '@coachbook/excel-host';
import { shownSigns, type HyperlinkData } from '@coachbook/workbook';
import type { Grid } from '../grid/Grid';
import type { FrameView } from '../grid/GridFrame';
import { followLink, opensOutside } from '../grid/links';
import { t } from '../t';

interface Properties {
  readonly host: Host;
  readonly grid: Grid;
  readonly view: FrameView;
}

export function CellHint({ host, grid, view }: Properties) {
  const { sheet: name, row, column } = useSyncExternalStore(grid.selection.subscribe, grid.selection.current);
  const sheet = host.snapshot().sheets.find((one) => one.name === name);
  if (!sheet || name !== view.sheet) return null;
  const prompt = host.view.prompt(name, row, column);
  const note = sheet.notes.find((one) => one.row === row && one.column === column);
  const link = sheet.hyperlinks.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  if (!prompt && !note && !link) return null;
  const [left, top] = [view.x(column + 1), view.y(row)];
  if (view.y(row + 1) <= view.top || left <= view.left || top > view.height) return null;
  // Beside the cell as Excel does, under it where there is no room.
  const beside = left + 290 < view.width;
  return (
    <div
      className="cell-hint"
      role="note"
      style={beside ? { left: left + 10, top: top + 2 } : { left: view.x(column) + 10, top: view.y(row + 1) + 6 }}
    >
      {prompt && (
        <p>
          <Titled title={prompt.title} text={prompt.message} />
        </p>
      )}
      {note && (
        <p className="cell-note">
          <Titled title={note.author} text={note.text} />
        </p>
      )}
      {link && <Link host={host} link={link} />}
    </div>
  );
}

/** Texts of other people, each in a direction of its own: no sign in one turns the other. */
function Titled({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      {title ? (
        <>
          <strong>
            <bdi>{title}</bdi>
          </strong>
          <br />
        </>
      ) : null}
      <bdi>{text}</bdi>
    </>
  );
}

function Link({ host, link }: { readonly host: Host; readonly link: HyperlinkData }) {
  const { address, location, tooltip } = link;
  const tip = tooltip ? <bdi>{tooltip}</bdi> : undefined;
  if (address !== undefined && !opensOutside(address))
    return (
      <p>
        {tip}
        {tip ? ' ' : ''}
        {shownSigns(address)}
      </p>
    );
  if (address !== undefined)
    return (
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {tip ?? shownSigns(address)}
        </a>
      </p>
    );
  const go = (): void => followLink(host, link);
  return (
    <p>
      <button type="button" className="link" onClick={go}>
        {tip ?? t('page.goTo', { place: shownSigns(location ?? '') })}
      </button>
    </p>
  );
}
