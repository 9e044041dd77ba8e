// Stands between the client and the embedded workbook, and does to a request what may happen to it on the way to Excel.

import type { Host } from '@coachbook/excel-host';

/** `before` and `after` it took effect; `half`: what comes first in it took effect, half of its actions or that share of them; `silent` ones are never answered, `late` ones when asked for. All but `act` answer with an error of that code. */
export type Fault =
  | { readonly kind: 'before' | 'half' | 'after'; readonly code: string; readonly share?: number }
  | { readonly kind: 'silent'; readonly applied: boolean }
  | { readonly kind: 'late'; readonly applied: boolean }
  /** Somebody does something just before it arrives. */
  | { readonly kind: 'act'; readonly act: () => void };

interface WireRequest {
  readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[];
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly body?: WireRequest };
}

export interface Requests {
  /** What was sent since the last `meet`: whether each writes. */
  readonly sent: readonly { readonly writes: boolean; readonly actions: number }[];
  /** From now on, the requests are counted from 0 and those that `faultAt` answers a fault for meet it. */
  meet(faultAt: (index: number, writes: boolean) => Fault | undefined): void;
  /** Gives the answers that are late. */
  answer(): void;
}

/** ActionTypes of Microsoft's client: a property set, an update; and methods that change something. */
const sets = new Set([4, 9]);
const changing =
  /^(Insert|Delete|Add|Clear|Set|Resize|Apply|Merge|Unmerge|Protect|Unprotect|Group|Ungroup|Freeze|Unfreeze|Sort|Remove|Convert)/;

export function watchRequests(host: Host): Requests {
  const { bridge } = host;
  const send = bridge.sendMessageToHost.bind(bridge);
  let faultAt: (index: number, writes: boolean) => Fault | undefined = () => undefined;
  const sent: { writes: boolean; actions: number }[] = [];
  const held: (() => void)[] = [];
  const refusals = new Map<number, string>();
  const hushed = new Set<number>();
  const deliver = bridge.onMessageFromHost?.bind(bridge);
  const tell = (text: string): void => (deliver ?? tellNobody)(text);
  bridge.onMessageFromHost = (text) => {
    const { id, type } = JSON.parse(text) as Message;
    const code = type === 2 ? refusals.get(id) : undefined;
    if (type === 2 && hushed.has(id)) held.push(() => tell(text));
    else tell(code === undefined ? text : refusal(id, code));
  };
  bridge.sendMessageToHost = (text) => {
    const request = JSON.parse(text) as Message;
    const body = request.message?.body;
    if (request.type !== 1 || !body) return send(text);
    const writes = body.Actions.some(
      ({ ActionType, Name }) => sets.has(ActionType) || (ActionType === 3 && changing.test(Name)),
    );
    const fault = faultAt(sent.length, writes);
    sent.push({ writes, actions: body.Actions.length });
    switch (fault?.kind) {
      case undefined:
        return send(text);
      case 'act':
        fault.act();
        return send(text);
      case 'before':
        return void Promise.resolve().then(() => tell(refusal(request.id, fault.code)));
      case 'half':
        refusals.set(request.id, fault.code);
        return send(
          JSON.stringify({
            ...request,
            message: {
              ...request.message,
              body: { ...body, Actions: body.Actions.slice(0, Math.floor(body.Actions.length * (fault.share ?? 0.5))) },
            },
          }),
        );
      case 'after':
        refusals.set(request.id, fault.code);
        return send(text);
      case 'silent':
        hushed.add(request.id);
        return fault.applied ? send(text) : undefined;
      case 'late':
        hushed.add(request.id);
        if (!fault.applied) held.push(() => tell(refusal(request.id, 'GeneralException')));
        return fault.applied ? send(text) : undefined;
    }
  };
  return {
    sent,
    meet: (next) => {
      faultAt = next;
      sent.length = 0;
    },
    answer: () => {
      for (const one of held.splice(0)) one();
    },
  };
}

function tellNobody(): never {
  throw new Error('Connect the client first');
}

function refusal(id: number, code: string): string {
  const body = { Results: [], Error: { Code: code, Message: code, Location: '', HttpStatusCode: 400 } };
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
}
