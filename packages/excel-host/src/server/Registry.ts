// All object types by name, and the names Excel's reference knows beyond them.

import { HostError } from '../api/HostError';
import type { AnyType } from './ObjectType';

export class Registry {
  readonly types: readonly AnyType[];
  private readonly byName: ReadonlyMap<string, AnyType>;
  private readonly excelMembers: Readonly<Record<string, Readonly<Record<string, string>>>>;

  constructor(types: readonly AnyType[], excelMembers: Readonly<Record<string, Readonly<Record<string, string>>>>) {
    this.types = types.map(withOwnMembersOnly);
    this.byName = new Map(this.types.map((type) => [type.name, type]));
    this.excelMembers = Object.fromEntries(
      Object.entries(excelMembers).map(([name, members]) => [name, bare(members)]),
    );
  }

  type(name: string): AnyType {
    const type = this.byName.get(name);
    if (!type) throw new HostError('ApiNotFound', `${name} is not part of the embedded workbook.`);
    return type;
  }

  /** The requirement set a member of Excel's came with ("ExcelApi 1.8"); undefined for what the reference does not list. */
  setOf(type: string, member: string): string | undefined {
    return this.excelMembers[type]?.[member];
  }

  /** Whether Excel's reference has such a member. */
  isExcel(type: string, member: string): boolean {
    return this.excelMembers[type]?.[member] !== undefined;
  }
}

/** Requests name members: what every object of JavaScript inherits ("constructor") is none of Excel's. */
function withOwnMembersOnly(type: AnyType): AnyType {
  const { properties, objects, methods, events } = type;
  return {
    ...type,
    ...(properties && { properties: bare(properties) }),
    ...(objects && { objects: bare(objects) }),
    ...(methods && { methods: bare(methods) }),
    ...(events && { events: bare(events) }),
  };
}

function bare<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, record);
}
