// Findings of a kind stand together, and none is lost.

import fc from 'fast-check';
import { finding, placeOf, type Finding } from '../../src/domain';
import { groupFindings } from '../../src/taskpane/findings/groupFindings';

const codes = ['goal.weightZero', 'goal.noHuman', 'id.blank', 'cell.notANumber'] as const;
const findings = fc
  .array(fc.constantFrom(...codes), { maxLength: 40 })
  .map((list) => list.map((code) => finding(code, placeOf('goals'), {} as never)));

describe('groups of findings', () => {
  it('keep every finding exactly once, and those of a code in their order', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const flat: readonly Finding[] = groupFindings(all).flat();
        expect(new Set(flat)).toEqual(new Set(all));
        expect(flat).toHaveLength(all.length);
        for (const code of codes)
          expect(flat.filter((one) => one.code === code)).toEqual(all.filter((one) => one.code === code));
      }),
    );
  });

  it('are made of three and more of a code, one group each', () => {
    fc.assert(
      fc.property(findings, (all) => {
        for (const alike of groupFindings(all)) {
          const same = all.filter(({ code }) => code === alike[0].code).length;
          expect(alike.length).toBe(same < 3 ? 1 : same);
        }
      }),
    );
  });
});
