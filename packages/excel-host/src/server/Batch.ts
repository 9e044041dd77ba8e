// Runs one request: resolves object paths as they are first needed, performs the actions in order, stops at the first that fails.

import { HostError } from '../api/HostError';
import { refuse } from '../profiles/refusals';
import { Arguments, invalidArgument, recordOf } from './Arguments';
import type { Call } from './Call';
import { fromWire } from './names';
import type { ObjectHandle } from './ObjectType';
import { identity, notProvided, query } from './query';
import type { Registry } from './Registry';
import {
  ActionKind,
  PathKind,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

export class Batch {
  private readonly handles = new Map<number, ObjectHandle>();
  /** Paths that are being resolved: one that leads to itself leads nowhere. */
  private readonly opening = new Set<number>();
  /** "Range.values", for the error's location. */
  private at = '';

  constructor(
    private readonly request: WireRequest,
    private readonly registry: Registry,
    private readonly call: Call,
  ) {}

  /** Never throws: whatever goes wrong is the answer's Error, with what ran before it in Results. */
  run(): WireResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.at = '';
        const isTrace = action.ActionType === ActionKind.trace;
        if (isTrace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: isTrace ? null : (this.perform(action) ?? null) });
      } catch (error) {
        const known =
          error instanceof HostError
            ? error
            : new HostError(
                'GeneralException',
                `There was an internal error while processing the request. (${String(error)})`,
              );
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: known.code,
            Message: known.message,
            Location: this.at,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: WireAction): unknown {
    const handle = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return handle.isNull ? null : identity(handle, this.call);
      case ActionKind.query:
      case ActionKind.queryAsJson:
        this.at = `${handle.type.name}.load`;
        return query(handle, action.QueryInfo ?? {}, this.registry, this.call);
      case ActionKind.recursiveQuery:
        return this.recursiveQuery(handle, action);
      case ActionKind.method:
        return this.method(handle, action.Name, action.ArgumentInfo);
      case ActionKind.set:
        return this.set(handle, fromWire(action.Name), this.values(action.ArgumentInfo)[0]);
      case ActionKind.update:
        return this.update(handle, this.values(action.ArgumentInfo)[0]);
      case ActionKind.ensureUnchanged:
        throw notProvided(handle.type.name, 'ensureUnchanged');
      default:
        throw invalidArgument();
    }
  }

  private resolve(id: number): ObjectHandle {
    const known = this.handles.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path || this.opening.has(id))
      throw new HostError('InvalidObjectPath', `The object path with id ${id} is invalid.`);
    this.opening.add(id);
    const handle = this.open(path);
    this.opening.delete(id);
    this.handles.set(id, handle);
    return handle;
  }

  private open(path: WirePath): ObjectHandle {
    if (path.ObjectPathType === PathKind.root)
      return { type: this.registry.type('Workbook'), ref: this.call.core, isNull: false };
    if (path.ObjectPathType === PathKind.nullObject)
      return { type: this.registry.type('Workbook'), ref: null, isNull: true };
    if (path.ObjectPathType === PathKind.reference) {
      const kept = this.call.session.find(path.Name);
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return this.handle(kept.type.name, kept.ref);
    }
    if (path.ParentObjectPathId === undefined)
      throw new HostError('ApiNotFound', `${path.Name} is not part of the embedded workbook.`);
    const parent = this.resolve(path.ParentObjectPathId);
    const { type } = parent;
    if (path.ObjectPathType === PathKind.property) {
      const name = fromWire(path.Name);
      this.at = `${type.name}.${name}`;
      // Microsoft's samples call methods of null objects; what their objects ("worksheet", "pageLayout") lead to is documented nowhere, so nothing may rest on it.
      if (parent.isNull) throw itemNotFound();
      this.demand(type.name, name);
      const navigation = type.objects?.[name];
      if (!navigation) throw notProvided(type.name, name);
      return this.handle(navigation.type, navigation.get(parent.ref, this.call));
    }
    if (path.ObjectPathType === PathKind.indexer) {
      this.at = `${type.name}.getItem`;
      if (parent.isNull) return parent;
      const key = this.values(path.ArgumentInfo)[0];
      const found = type.items?.find?.(parent.ref, key, this.call);
      if (!type.items || found === undefined) throw itemNotFound();
      return this.handle(type.items.type, found);
    }
    if (path.ObjectPathType === PathKind.method) {
      const name = fromWire(path.Name);
      this.at = `${type.name}.${name}`;
      if (parent.isNull) return parent;
      this.demand(type.name, name);
      const method = type.methods?.[name];
      if (!method?.type) throw notProvided(type.name, name);
      refuse(this.call.core, type.name, name, 'call');
      return this.handle(method.type, method.run(parent.ref, new Arguments(this.values(path.ArgumentInfo)), this.call));
    }
    throw new HostError('ApiNotFound', `${path.Name} is not part of the embedded workbook.`);
  }

  private handle(type: string, ref: unknown): ObjectHandle {
    return { type: this.registry.type(type), ref, isNull: ref === null || ref === undefined };
  }

  private method(handle: ObjectHandle, wireName: string, info: WireArguments | undefined): unknown {
    const name = fromWire(wireName);
    this.at = `${handle.type.name}.${name}`;
    if (name === '_RemoveReference') {
      this.call.session.release(String(this.values(info)[0]));
      return null;
    }
    if (handle.isNull) return null;
    if (name === '_KeepReference') {
      this.call.session.keep(handle);
      return null;
    }
    const event = /^_(Register|Unregister)(.+)$/.exec(name);
    const source = event && handle.type.events?.[event[2] ?? ''];
    if (event && source) {
      this.call.core.events.register(source.code, source.target(handle.ref), event[1] === 'Register' ? 1 : -1);
      return null;
    }
    this.demand(handle.type.name, name);
    const method = handle.type.methods?.[name];
    if (!method) throw notProvided(handle.type.name, name);
    refuse(this.call.core, handle.type.name, name, 'call');
    const result = method.run(handle.ref, new Arguments(this.values(info)), this.call);
    return method.type ? null : result;
  }

  private set(handle: ObjectHandle, name: string, value: unknown): unknown {
    this.at = `${handle.type.name}.${name}`;
    if (handle.isNull) return null;
    this.demand(handle.type.name, name);
    const property = handle.type.properties?.[name];
    if (!property) throw notProvided(handle.type.name, name);
    if (value === undefined || (value === null && !property.nullable)) throw invalidArgument();
    refuse(this.call.core, handle.type.name, name, 'set', value);
    // What Excel lets people set and we do not: the value it has may be said again.
    if (property.set) property.set(handle.ref, value, this.call);
    else if (property.get(handle.ref, this.call) !== value) throw notProvided(handle.type.name, name);
    return null;
  }

  /** An Excel without the requirement set does not know the member. */
  private demand(type: string, member: string): void {
    const set = this.registry.setOf(type, member);
    if (set && !this.call.core.supports(set)) throw notProvided(type, member);
  }

  private update(handle: ObjectHandle, values: unknown): unknown {
    for (const [name, value] of Object.entries(recordOf(values))) {
      const navigation = handle.type.objects?.[name];
      if (navigation && !handle.isNull)
        this.update(this.handle(navigation.type, navigation.get(handle.ref, this.call)), value);
      else this.set(handle, name, value);
    }
    return null;
  }

  private recursiveQuery(handle: ObjectHandle, action: WireAction): unknown {
    const queries = action.RecursiveQueryInfo?.Queries ?? {};
    const own = queries[handle.type.items?.type ?? handle.type.name] ?? { Select: ['$none'] };
    return query(handle, own, this.registry, this.call);
  }

  /** Arguments with object paths replaced by what they lead to, at any depth. */
  private values(info: WireArguments | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.value(value, referenced?.[index]));
  }

  private value(value: unknown, referenced: unknown): unknown {
    if (typeof referenced === 'number' && referenced > 0) return this.resolve(referenced);
    if (Array.isArray(referenced) && Array.isArray(value))
      return value.map((each: unknown, index) => this.value(each, (referenced as unknown[])[index]));
    return isPlain(value) ? this.plain(value) : value;
  }

  /** Within plain objects the client writes the id of an object's path where the object stood: `{ list: { source: range } }`. */
  private plain(value: Readonly<Record<string, unknown>>): unknown {
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, isPlain(each) ? this.plain(each) : each]),
    );
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
