// Which gaps deserve attention first.

import type { CompetenceLine } from '../../domain';

/** Must-haves first, then by weight x gap, then as in the table; what has no gap, or is accepted with a reason, is left out. */
export function gapsInOrder(lines: readonly CompetenceLine[]): readonly CompetenceLine[] {
  const pressing = ({ competence, gap = 0 }: CompetenceLine): number => gap * Math.max(0, competence.weight ?? 1);
  return lines
    .filter(({ gap, competence }) => (gap ?? 0) > 0 && (competence.accepted ?? '').trim() === '')
    .sort(
      (a, b) =>
        Number(b.competence.mustHave === true) - Number(a.competence.mustHave === true) || pressing(b) - pressing(a),
    );
}
