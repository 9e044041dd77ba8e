// Answers a load: selected properties, nested paths, expansions, items of collections.

import { HostError, responseTooLarge } from '../api/HostError';
import { invalidArgument } from './Arguments';
import type { Call } from './Call';
import { toWire } from './names';
import type { AnyType, ObjectHandle } from './ObjectType';
import type { Registry } from './Registry';
import type { QueryInfo } from './wire';

/** What is asked of one object: its own properties by name, the objects below it, or everything there is by default. */
interface Selection {
  all: boolean;
  readonly properties: Set<string>;
  readonly objects: Map<string, Selection>;
}

/** The answer to a load in the wire's form; null for a null object. Unknown names are InvalidArgument, members of Excel's we do not have ApiNotFound. */
export function query(handle: ObjectHandle, info: QueryInfo, registry: Registry, call: Call): unknown {
  const root = selection(info);
  return answer(handle, root, registry, call, info.Top, info.Skip);
}

function selection(info: QueryInfo): Selection {
  const root: Selection = { all: false, properties: new Set(), objects: new Map() };
  const named = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  if ((info.Select ?? []).length === 0) root.all = true;
  for (const path of named) {
    const steps = path
      .split('/')
      .map((step) => step.trim())
      .filter((step) => step !== '');
    let at = root;
    for (const [index, step] of steps.entries()) {
      if (step === 'items' || step === '$none') continue;
      if (step === '*' || step === '$all') at.all = true;
      else if (index === steps.length - 1) at.properties.add(step);
      else {
        let next = at.objects.get(step);
        if (!next) at.objects.set(step, (next = { all: false, properties: new Set(), objects: new Map() }));
        at = next;
      }
    }
  }
  return root;
}

function answer(
  handle: ObjectHandle,
  wanted: Selection,
  registry: Registry,
  call: Call,
  top?: number,
  skip?: number,
): unknown {
  if (handle.isNull) return null;
  const { type, ref } = handle;
  if (type.items) {
    const own = split(type, wanted);
    const items = type.items.list(ref, call);
    const itemType = registry.type(type.items.type);
    const from = skip ?? 0;
    const page = items.slice(from, top === undefined ? undefined : from + top);
    return {
      ...describe(handle, own.own, registry, call),
      _Items: page.map((item) => answer({ type: itemType, ref: item, isNull: false }, own.items, registry, call)),
    };
  }
  return { ...identity(handle, call), ...describe(handle, wanted, registry, call) };
}

/** Of a collection, the few members of its own ("count") are told apart from what is asked of its items. */
function split(type: AnyType, wanted: Selection): { readonly own: Selection; readonly items: Selection } {
  const own: Selection = { all: false, properties: new Set(), objects: new Map() };
  const items: Selection = { all: wanted.all, properties: new Set(), objects: new Map() };
  for (const name of wanted.properties) {
    if (name === 'count' && type.properties?.['count']) own.properties.add(name);
    else items.properties.add(name);
  }
  for (const [name, below] of wanted.objects) items.objects.set(name, below);
  if (wanted.all && type.properties) for (const name of Object.keys(type.properties)) own.properties.add(name);
  return { own, items };
}

/** What the answer about an object says of its identity, so that the client finds it again. */
export function identity(handle: ObjectHandle, call: Call): Readonly<Record<string, unknown>> {
  const reference = call.session.referenceOf(handle);
  if (reference !== undefined) return { _ReferenceId: reference };
  return handle.type.identity?.(handle.ref, call) ?? {};
}

function describe(handle: ObjectHandle, wanted: Selection, registry: Registry, call: Call): Record<string, unknown> {
  const { type, ref } = handle;
  const answered: Record<string, unknown> = {};
  const below = new Map(wanted.objects);
  const names = new Set(wanted.properties);
  if (wanted.all)
    for (const [name, property] of Object.entries(type.properties ?? {})) if (!property.explicit) names.add(name);
  for (const name of names) {
    const property = type.properties?.[name];
    const set = registry.setOf(type.name, name);
    if (set && !call.core.supports(set)) {
      if (wanted.properties.has(name)) throw notProvided(type.name, name);
      continue;
    }
    if (property) answered[toWire(name)] = counted(property.get(ref, call), call);
    else if (type.objects?.[name])
      below.set(name, below.get(name) ?? { all: true, properties: new Set(), objects: new Map() });
    else throw unknownMember(type, name, registry);
  }
  for (const [name, next] of below) {
    const navigation = type.objects?.[name];
    if (!navigation) throw unknownMember(type, name, registry);
    const target = navigation.get(ref, call);
    answered[toWire(name)] = answer(
      { type: registry.type(navigation.type), ref: target, isNull: target === null },
      next,
      registry,
      call,
    );
  }
  return answered;
}

/** An answer that will be too large is not put together. */
function counted<Value>(value: Value, { cells }: Call): Value {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return value;
  cells.answered += value.length * value[0].length;
  if (cells.answered > cells.most) throw responseTooLarge();
  return value;
}

function unknownMember(type: AnyType, name: string, registry: Registry): HostError {
  return registry.isExcel(type.name, name) && !type.methods?.[name] ? notProvided(type.name, name) : invalidArgument();
}

/** Excel's own code for members a host does not have. */
export function notProvided(type: string, name: string): HostError {
  return new HostError('ApiNotFound', `${type}.${name} is not part of the embedded workbook.`);
}
