// The other end of the client's native bridge: takes request texts, answers them one after another, sends events.

import type { Core } from '../core/Core';
import type { RaisedEvent } from '../core/Events';
import { HostError, responseTooLarge } from '../api/HostError';
import type { NativeBridge } from '../api/NativeBridge';
import type { Traffic } from '../api/Traffic';
import { Batch } from './Batch';
import { readRequest } from './readRequest';
import type { Registry } from './Registry';
import { Session } from './Session';
import type { WireRequest, WireResponse } from './wire';

interface Limits {
  readonly request: number;
  readonly response: number;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message?: { readonly body?: WireRequest | string };
}

const eventCategory = 65_536;
/** Of a request's flags: it may wait until the cell that is being edited is done. */
const delayForCellEdit = 64;

export class HostBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private readonly counts = { requests: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  private failure: { readonly code: string; readonly message?: string } | undefined;
  private pending: Promise<void> = Promise.resolve();
  private isEditing = false;
  /** Requests that wait for the cell that is being edited, in order. */
  private readonly waiting: Message[] = [];

  private readonly session: Session;

  constructor(
    private readonly core: Core,
    private readonly registry: Registry,
    private readonly limits: Limits,
  ) {
    this.session = new Session(core.held);
    core.deliver = (events) => this.sendEvents(events);
  }

  readonly traffic: Traffic = ((bridge: HostBridge) => ({
    get requests() {
      return bridge.counts.requests;
    },
    get actions() {
      return bridge.counts.actions;
    },
    get requestBytes() {
      return bridge.counts.requestBytes;
    },
    get responseBytes() {
      return bridge.counts.responseBytes;
    },
    reset() {
      Object.assign(bridge.counts, { requests: 0, actions: 0, requestBytes: 0, responseBytes: 0 });
    },
  }))(this);

  /** Called by the client. Excel answers later, never within the call: so do we. */
  sendMessageToHost(text: string): void {
    this.enqueue(() => this.receive(JSON.parse(text) as Message | null));
  }

  /** What fails, a message that is none or a handler of the client, fails alone: what comes after it is done. */
  private enqueue(work: () => void): void {
    this.pending = this.pending.then(work).catch((error: unknown) => console.error(error));
  }

  settled(): Promise<void> {
    const { pending } = this;
    return pending.then(() => (this.pending === pending ? undefined : this.settled()));
  }

  failNext(failure: { readonly code: string; readonly message?: string }): void {
    this.failure = failure;
  }

  setEditing(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (isEditing) return;
    for (const request of this.waiting.splice(0)) this.enqueue(() => this.receive(request));
  }

  private receive(request: Message | null): void {
    if (request?.type !== 1) return;
    if (this.isEditing && ((request.flags ?? 0) & delayForCellEdit) !== 0) this.waiting.push(request);
    else this.answer(request);
  }

  private answer(request: Message): void {
    const body = request.message?.body ?? { Actions: [], ObjectPaths: {} };
    const bytes = size(typeof body === 'string' ? body : JSON.stringify(body));
    this.counts.requests += 1;
    this.counts.requestBytes += bytes;
    const response = this.respondAlways(body, bytes);
    const answer = JSON.stringify(response);
    this.counts.responseBytes += size(answer);
    const bodyText = size(answer) > this.limits.response ? JSON.stringify(refusalOf(responseTooLarge())) : answer;
    this.onMessageFromHost?.(
      JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: bodyText } }),
    );
  }

  /** A request nobody can read is refused: the client waits for an answer. */
  private respondAlways(body: WireRequest | string, bytes: number): WireResponse {
    try {
      return this.respond(body, bytes);
    } catch (error) {
      if (error instanceof HostError) return refusalOf(error);
      console.error(error);
      return refusal('GeneralException', 'There was an internal error while processing the request.');
    }
  }

  private respond(body: WireRequest | string, bytes: number): WireResponse {
    const { failure } = this;
    this.failure = undefined;
    if (failure) return refusal(failure.code, failure.message ?? failure.code);
    if (this.isEditing)
      return refusal(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    if (bytes > this.limits.request)
      return refusal(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit. Please refer to the documentation.',
      );
    const request = readRequest(body);
    this.counts.actions += request.Actions.length;
    return this.core.run('addin', () =>
      new Batch(request, this.registry, {
        core: this.core,
        session: this.session,
        // The shortest is a digit and a comma.
        cells: { answered: 0, most: this.limits.response / 2 },
      }).run(),
    );
  }

  private sendEvents(events: readonly RaisedEvent[]): void {
    if (events.length === 0) return;
    const text = JSON.stringify({
      type: 3,
      message: { entries: events.map((event) => ({ messageCategory: eventCategory, ...event })) },
    });
    this.enqueue(() => this.onMessageFromHost?.(text));
  }
}

function refusalOf({ code, message }: HostError): WireResponse {
  return refusal(code, message);
}

function refusal(code: string, message: string): WireResponse {
  return { Results: [], Error: { Code: code, Message: message, Location: '', HttpStatusCode: 400 } };
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
