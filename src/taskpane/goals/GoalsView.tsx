// The goals at work: look into a branch, move goals, write their scales, split them, and say what comes after an achieved one.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { cellOf, type GoalLine } from '../../domain';
import { formatList } from '../../locales';
import { AddRow } from '../form/AddRow';
import { useUntilUndone } from '../form/useUntilUndone';
import type { ViewProps } from '../ViewProps';
import { useI18n } from '../i18n/I18n';
import { branchOf } from './branchOf';
import { GoalBranches } from './GoalBranches';
import { GoalPanel } from './GoalPanel';
import { moveProblem } from './moveProblem';
import { nameOf } from './nameOf';
import { PathTo } from './PathTo';

const useStyles = makeStyles({
  view: { position: 'relative', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  above: { position: 'relative', minHeight: '40px' },
  covered: { visibility: 'hidden' },
  // In the place of the hint: nothing may move away under somebody who is dragging.
  picked: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    outline: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '-2px',
  },
});

/** How it is measured is said in the sheet, where there is room for it. */
const newGoal = ['name', 'kind', 'nature', 'owner', 'due'];

export function GoalsView({ recomputed, session }: ViewProps) {
  const styles = useStyles();
  const { t, language } = useI18n();
  const [root, setRoot] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const [told = '', setTold] = useUntilUndone<string>(session);
  const panel = useRef<HTMLHeadingElement>(null);
  const { lines, overall } = recomputed.analysis.goals;
  const at = (id: string | undefined): number =>
    id === undefined ? -1 : lines.findIndex(({ goal }) => goal.id === id);
  const [rootAt, chosenAt, pickedAt] = [at(root), at(chosen), at(picked)];
  const held = lines[pickedAt];
  const shown = rootAt === -1 ? lines : branchOf(lines, rootAt);
  const top = lines[rootAt];
  const name = (line: GoalLine | undefined): string => nameOf(line, t('text.nameless'));

  const move = async (moved: number, target: number | undefined): Promise<void> => {
    const [line, under] = [lines[moved], target === undefined ? undefined : lines[target]];
    if (!line) return;
    const words = { name: name(line), target: name(under) };
    const problem = moveProblem(lines, moved, target);
    if (problem) return setTold(t(`views.move.${problem}`, words));
    setPicked(undefined);
    const done = await session.change([
      { kind: 'set', place: cellOf('goals', line.goal, 'parent'), value: under?.goal.id },
    ]);
    setTold(t(!done ? 'views.notSaved' : under ? 'views.move.done' : 'views.move.doneTop', words));
  };
  const letGo = (): void => {
    setPicked(undefined);
    if (held) setTold(t('views.move.released', { name: name(held) }));
  };
  const pick = (line: GoalLine): void => {
    setPicked(line.goal.id);
    setTold(t('views.move.picked', { name: name(line) }));
  };

  const adding = (
    <AddRow
      key={root ?? ''}
      table="goals"
      columns={newGoal}
      given={{ parent: root, start: recomputed.analysis.today }}
      label={t(top ? 'views.goals.addBelow' : 'views.goals.add', { name: name(top) })}
      people={recomputed.engagement.people}
      recomputed={recomputed}
      session={session}
      tell={setTold}
    />
  );
  if (lines.length === 0)
    return (
      <div className={styles.view}>
        <p className={styles.text}>{t('views.goals.empty')}</p>
        {adding}
      </div>
    );
  const [excluded, neverUpdated] = top
    ? [top.excludedChildren, top.neverUpdatedChildren]
    : [overall.excluded, overall.neverUpdated];
  return (
    <div className={styles.view}>
      <div className={styles.above}>
        <p className={mergeClasses(styles.small, held && styles.covered)}>{t('views.goals.hint')}</p>
        {held && (
          <div
            className={styles.picked}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              void move(pickedAt, undefined);
            }}
          >
            <Button size="small" onClick={() => void move(pickedAt, undefined)}>
              {t('views.move.toTop')}
            </Button>
            <Button size="small" onClick={letGo}>
              {t('views.move.letGo')}
            </Button>
          </div>
        )}
      </div>
      <PathTo lines={lines} at={rootAt} show={setRoot} />
      <GoalBranches
        lines={shown}
        hint={t('views.goals.hint')}
        chosen={chosen}
        choose={({ goal }) => {
          setChosen(goal.id);
          requestAnimationFrame(() => panel.current?.focus());
        }}
        moving={{
          picked: held,
          pick,
          letGo,
          drag: (line) => setPicked(line?.goal.id),
          canDrop: ({ goal }) => moveProblem(lines, pickedAt, at(goal.id)) === undefined,
          drop: ({ goal }) => void (pickedAt >= 0 && move(pickedAt, at(goal.id))),
        }}
      />
      {excluded.length > 0 && (
        <p className={styles.small}>{t('views.goals.excludedChildren', { list: formatList(language, excluded) })}</p>
      )}
      {neverUpdated.length > 0 && (
        <p className={styles.small}>{t('views.goals.neverUpdated', { list: formatList(language, neverUpdated) })}</p>
      )}
      {adding}
      <p role="status" className={styles.text}>
        {told}
      </p>
      {lines[chosenAt] ? (
        <GoalPanel
          key={chosen}
          at={chosenAt}
          heading={panel}
          recomputed={recomputed}
          session={session}
          tell={setTold}
          showBranch={() => setRoot(chosen)}
          move={(target) => void move(chosenAt, target)}
        />
      ) : (
        <p className={styles.text}>{t('views.goals.choose')}</p>
      )}
    </div>
  );
}
