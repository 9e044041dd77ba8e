// All object types by name, and the names Excel's reference knows beyond them.

import { HostError } from '../face/HostError';
import type { AnyType } from './ObjectType';

export class Registry {
  private readonly byName: ReadonlyMap<string, AnyType>;

  constructor(readonly types: readonly AnyType[], private readonly excelMembers: Readonly<Record<string, Readonly<Record<string, string>>>>) {
    this.byName = new Map(types.map((type) => [type.name, type]));
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
