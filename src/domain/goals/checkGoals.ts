// What every goal should have, and what the goals of a mission together should not forget.
import { dayNumber } from '../calendar/dayNumber';
import { cellOf, finding, placeOf, type Finding } from '../findings';
import { checkMeasureState } from '../indicators/checkMeasure';
import { isMeasureBegun, measureKind } from '../measures';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import type { Activity, Anchors } from '../model/goals';
import type { Partner } from '../model/project';
import type { GoalLine } from './analyseGoals';

/** The anchors of each goal by the goal's id; of several rows the first counts. */
export function anchorsByGoal(anchors: readonly Anchors[]): ReadonlyMap<string, Anchors> {
  const byGoal = new Map<string, Anchors>();
  for (const row of anchors) {
    if (row.goal !== undefined && !byGoal.has(row.goal)) byGoal.set(row.goal, row);
  }
  return byGoal;
}

function checkLeaf(line: GoalLine, anchors: Anchors | undefined): readonly Finding[] {
  const { goal } = line;
  const findings: Finding[] = [];
  if (!isFilled(goal.owner)) findings.push(finding('goal.ownerMissing', cellOf('goals', goal, 'owner'), {}));
  if (goal.due === undefined) findings.push(finding('goal.dueMissing', cellOf('goals', goal, 'due'), {}));
  return [...findings, ...measureKind(goal).checkLeaf(goal, anchors)];
}

function checkLine(
  line: GoalLine,
  lines: readonly GoalLine[],
  anchors: Anchors | undefined,
  today: number,
): readonly Finding[] {
  const { goal, measure } = line;
  const findings = line.leaf ? [...checkLeaf(line, anchors)] : [];
  const due = dayNumber(goal.due);
  const parent = line.parent === undefined ? undefined : lines[line.parent]?.goal;
  const parentDue = dayNumber(parent?.due);
  if (due !== undefined && parentDue !== undefined && due > parentDue) {
    findings.push(
      finding('goal.dueAfterParent', cellOf('goals', goal, 'due'), {
        due: goal.due as string,
        parentDue: parent?.due as string,
      }),
    );
  }
  const kind = measureKind(goal);
  findings.push(...kind.checkValue(goal, measure.value), ...kind.checkSetUp('goals', goal));
  // A goal nobody can measure yet is not waiting for a reading.
  const measured = (line.leaf && kind.isComplete(goal, anchors)) || measure.value !== undefined;
  if (measured) findings.push(...checkMeasureState('goals', goal, measure, goal.due, today));
  return findings;
}

/** Goals one by one: owner, measure or anchors, due day, levels, where the readings stand. Excluded goals are left in peace. */
export function checkGoals(lines: readonly GoalLine[], anchors: readonly Anchors[], today: number): readonly Finding[] {
  const byGoal = anchorsByGoal(anchors);
  const findings: Finding[] = [];
  for (const row of anchors) {
    if (row.goal !== undefined && byGoal.get(row.goal) !== row)
      findings.push(finding('goal.anchorsTwice', cellOf('anchors', row, 'goal'), { goal: row.goal }));
  }
  for (const line of lines) {
    if (!line.excluded) findings.push(...checkLine(line, lines, byGoal.get(line.goal.id), today));
  }
  return findings;
}

/** Whether a partner's influence makes them a key partner: within one of the top of the scale. */
function isKeyPartner(partner: Partner, ratingMax: number): boolean {
  return (finite(partner.influence) ?? 0) >= ratingMax - 1;
}

/** Whether a human flow reaches this partner: it receives from, gives to or answers them. */
function hasHumanFlow(partner: Partner, activities: readonly Activity[]): boolean {
  return activities.some(
    (activity) =>
      activity.flow === 'human' &&
      [activity.inputFrom, activity.outputTo, activity.answers].some((ids) => ids.includes(partner.id)),
  );
}

/**
 * What is often forgotten: a human goal, a qualitative goal, a human flow to each key partner. Says nothing before there is a goal (for a qualitative one: a goal that is a figure),
 * or an activity.
 * Source: docs/method.md, "Human-goal check" (own).
 */
export function checkHumanSide(
  lines: readonly GoalLine[],
  activities: readonly Activity[],
  partners: readonly Partner[],
  ratingMax: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  const active = lines.filter((line) => !line.excluded).map((line) => line.goal);
  if (active.length > 0 && !active.some((goal) => goal.nature === 'human'))
    findings.push(finding('goal.noHuman', placeOf('goals', 'nature'), {}));
  if (
    active.some((goal) => goal.kind === 'quantitative' || isMeasureBegun(goal)) &&
    !active.some((goal) => goal.kind === 'qualitative')
  )
    findings.push(finding('goal.noQualitative', placeOf('goals', 'kind'), {}));
  if (activities.length === 0) return findings;
  for (const partner of partners) {
    if (partner.id !== '' && isKeyPartner(partner, ratingMax) && !hasHumanFlow(partner, activities)) {
      findings.push(finding('goal.partnerWithoutFlow', cellOf('partners', partner), { name: partner.name }));
    }
  }
  return findings;
}
