// Lets an object that belongs to a range belong to several: reads what they have in common, writes to each.

import { MultiRange } from '../core/MultiRange';
import type { AnyType, Items, Method, Navigation, Property } from '../server/ObjectType';

/** The same type; its reference may be a MultiRange of what it was. Values that differ read as null, as Excel answers them. */
export function forMultiRange(type: AnyType): AnyType {
  return {
    ...type,
    ...(type.properties && { properties: mapped(type.properties, inCommon) }),
    ...(type.objects && { objects: mapped(type.objects, navigation) }),
    ...(type.methods && { methods: mapped(type.methods, method) }),
    ...(type.items && { items: items(type.items) }),
  };
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** One property, of one or of several. */
export function inCommon(own: Property<unknown>): Property<unknown> {
  const { set } = own;
  return {
    ...own,
    get: (ref, call) => {
      if (!(ref instanceof MultiRange)) return own.get(ref, call);
      const values = ref.parts.map((part) => own.get(part, call));
      return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0])) ? values[0] : null;
    },
    ...(set && {
      set: (ref: unknown, value: unknown, call: Parameters<typeof set>[2]) => {
        for (const part of ref instanceof MultiRange ? ref.parts : [ref]) set.call(own, part, value, call);
      },
    }),
  };
}

function navigation(own: Navigation<unknown>): Navigation<unknown> {
  return {
    ...own,
    get: (ref, call) =>
      ref instanceof MultiRange ? new MultiRange(ref.parts.map((part) => own.get(part, call))) : own.get(ref, call),
  };
}

function method(own: Method<unknown>): Method<unknown> {
  return {
    ...own,
    run: (ref, args, call) => {
      if (!(ref instanceof MultiRange)) return own.run(ref, args, call);
      const answers = ref.parts.map((part) => own.run(part, args, call));
      return own.type === undefined ? answers[0] : new MultiRange(answers);
    },
  };
}

function items(own: Items<unknown>): Items<unknown> {
  const { find } = own;
  return {
    ...own,
    list: (ref, call) => {
      if (!(ref instanceof MultiRange)) return own.list(ref, call);
      const lists = ref.parts.map((part) => own.list(part, call));
      return (lists[0] ?? []).map((_item, index) => new MultiRange(lists.map((list) => list[index])));
    },
    ...(find && {
      find: (ref: unknown, key: unknown, call: Parameters<typeof find>[2]) =>
        ref instanceof MultiRange
          ? new MultiRange(ref.parts.map((part) => find(part, key, call)))
          : find(ref, key, call),
    }),
  };
}
