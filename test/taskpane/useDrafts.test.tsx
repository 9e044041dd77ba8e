/** @jest-environment jsdom */
// F8: another ribbon button loads the pane anew; what was typed and not saved is still in its form then.

import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { COLUMNS } from '../../src/domain';
import type { FieldSpec } from '../../src/taskpane/form/FieldSpec';
import { useDrafts, type Drafts } from '../../src/taskpane/form/useDrafts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const field: FieldSpec = { key: 'note', rule: COLUMNS.checkIns.note, label: 'Note', value: 'As in the workbook' };

/** A pane with one form; `leave` closes the form, `reload` drops the page with everything that runs in it. */
function pane(form: string): { readonly drafts: () => Drafts; leave(): void } {
  let held: Drafts | undefined;
  const Form = () => {
    held = useDrafts(form, [field], 5);
    return null;
  };
  let root: Root | undefined;
  act(() => {
    root = createRoot(document.createElement('div'));
    root.render(<Form />);
  });
  return { drafts: () => held as Drafts, leave: () => act(() => root?.unmount()) };
}

const typeInto = (form: ReturnType<typeof pane>, text: string): void => act(() => form.drafts().change(field, text));

afterEach(() => {
  sessionStorage.clear();
  Reflect.deleteProperty(globalThis, 'Office');
});

it('outlives a reload of the pane, in its own form only', () => {
  typeInto(pane('checkIn'), 'Begun');
  expect(pane('checkIn').drafts().draftOf(field)).toBe('Begun');
  expect(pane('settings').drafts().draftOf(field)).toBe('As in the workbook');
});

it('is gone once it was saved, or its form was left', () => {
  const saved = pane('checkIn');
  typeInto(saved, 'Begun');
  act(() => saved.drafts().forget());
  expect(pane('checkIn').drafts().draftOf(field)).toBe('As in the workbook');
  const left = pane('checkIn');
  typeInto(left, 'Begun');
  left.leave();
  expect(pane('checkIn').drafts().draftOf(field)).toBe('As in the workbook');
});

it('does not turn up in another workbook', () => {
  const showing = (url: string): void => void Object.assign(globalThis, { Office: { context: { document: { url } } } });
  showing('https://example.org/one.xlsx');
  typeInto(pane('checkIn'), 'Begun');
  showing('https://example.org/two.xlsx');
  expect(pane('checkIn').drafts().draftOf(field)).toBe('As in the workbook');
  showing('https://example.org/one.xlsx');
  expect(pane('checkIn').drafts().draftOf(field)).toBe('Begun');
});

it('does without where the browser keeps nothing', () => {
  const refuse = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('No', 'SecurityError');
  });
  const form = pane('checkIn');
  typeInto(form, 'Begun');
  expect(form.drafts().draftOf(field)).toBe('Begun');
  refuse.mockRestore();
});
