// The tree itself: the arrow keys move and open, Enter chooses; where moving is offered, goals are dragged, or picked up and put down by keys.

import {
  FlatTree,
  makeStyles,
  mergeClasses,
  tokens,
  TreeItem,
  TreeItemLayout,
  useHeadlessFlatTree_unstable,
  type HeadlessFlatTreeItemProps,
  type TreeItemValue,
} from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent, type Ref } from 'react';
import type { GoalLine } from '../../domain';
import { useI18n } from '../i18n/I18n';
import { GoalRow } from './GoalRow';
import { openAtFirst } from './openAtFirst';

const useStyles = makeStyles({
  tree: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  item: {
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInlineEnd: tokens.spacingHorizontalS,
    alignItems: 'start',
    borderRadius: tokens.borderRadiusMedium,
  },
  main: { flexGrow: 1, minWidth: 0 },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  picked: { outline: `2px dashed ${tokens.colorNeutralStroke1}`, outlineOffset: '-2px' },
  target: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  refused: { outline: `2px dotted ${tokens.colorPaletteRedBorder2}`, outlineOffset: '-2px', cursor: 'not-allowed' },
});

/** Pixels; a narrow pane has no room for Fluent's own. */
const indent = 14;
const chevron = 24;

interface Moving {
  /** The goal that is picked up. */
  readonly picked: GoalLine | undefined;
  readonly pick: (line: GoalLine) => void;
  /** Held by the mouse, and no longer once it is let go, wherever that is. */
  readonly drag: (line: GoalLine | undefined) => void;
  readonly canDrop: (line: GoalLine) => boolean;
  readonly drop: (line: GoalLine) => void;
  readonly letGo: () => void;
}

interface GoalBranchesProps {
  readonly lines: readonly GoalLine[];
  readonly hint: string;
  readonly choose: (line: GoalLine) => void;
  /** Id of the goal that is being worked on. */
  readonly chosen?: string | undefined;
  readonly moving?: Moving;
}

type Item = HeadlessFlatTreeItemProps & { readonly line: GoalLine };

export function GoalBranches({ lines, hint, choose, chosen, moving }: GoalBranchesProps) {
  const styles = useStyles();
  const { t } = useI18n();
  // What people folded themselves stays so; new goals follow the rule.
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [over, setOver] = useState<number>();
  const items = useMemo(
    () =>
      lines.map((line): Item => ({
        value: String(line.goal.row),
        line,
        ...(line.parent === undefined ? {} : { parentValue: String(lines[line.parent]?.goal.row) }),
      })),
    [lines],
  );
  const open = useMemo(() => {
    const first = openAtFirst(lines);
    return new Set<TreeItemValue>(
      lines
        .filter(({ goal, leaf }) => !leaf && (toggled.get(goal.id) ?? first.has(goal.row)))
        .map(({ goal }) => String(goal.row)),
    );
  }, [lines, toggled]);
  const tree = useHeadlessFlatTree_unstable(items, {
    openItems: open,
    onOpenChange: (_, { value, open: opened }) => {
      const line = lines.find(({ goal }) => String(goal.row) === value);
      if (line) setToggled(new Map(toggled).set(line.goal.id, opened));
    },
  });
  const { ref, ...treeProps } = tree.getTreeProps();
  const onKeyDown = (event: KeyboardEvent, line: GoalLine): void => {
    if (!moving) return;
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    const act =
      isCommand && key === 'x'
        ? () => moving.pick(line)
        : isCommand && key === 'v'
          ? () => moving.drop(line)
          : key === 'escape' && moving.picked
            ? moving.letGo
            : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    // Fluent's type of this ref does not survive exactOptionalPropertyTypes.
    <FlatTree
      {...treeProps}
      ref={ref as Ref<never>}
      className={styles.tree}
      aria-label={t('pane.tree.title')}
      aria-description={hint}
      size="small"
    >
      {Array.from(tree.items(), (item) => {
        const { line, ...props } = item.getTreeItemProps();
        const { row, id } = line.goal;
        const isTarget = over === row && moving?.picked !== undefined;
        return (
          <TreeItem
            {...props}
            key={item.value}
            aria-current={chosen === id ? true : undefined}
            onClick={(event) => {
              // The arrow opens and closes; everything else chooses.
              if ((event.target as Element).closest('.fui-TreeItemLayout__expandIcon')) return;
              event.preventDefault();
              choose(line);
            }}
            {...(moving && {
              draggable: true,
              onKeyDown: (event: KeyboardEvent) => onKeyDown(event, line),
              onDragStart: (event) => {
                event.dataTransfer.setData('text/plain', id);
                event.dataTransfer.effectAllowed = 'move';
                moving.drag(line);
              },
              onDragOver: (event) => {
                if (!moving.picked) return;
                event.preventDefault();
                setOver(row);
              },
              onDragLeave: () => setOver(undefined),
              onDrop: (event) => {
                event.preventDefault();
                setOver(undefined);
                moving.drop(line);
              },
              onDragEnd: () => {
                setOver(undefined);
                moving.drag(undefined);
              },
            })}
          >
            <TreeItemLayout
              className={mergeClasses(
                styles.item,
                chosen === id && styles.chosen,
                moving?.picked?.goal.row === row && styles.picked,
                isTarget && (moving.canDrop(line) ? styles.target : styles.refused),
              )}
              style={{ paddingInlineStart: `${line.depth * indent + (line.leaf ? chevron : 0)}px` }}
              main={{ className: styles.main }}
            >
              <GoalRow line={line} />
            </TreeItemLayout>
          </TreeItem>
        );
      })}
    </FlatTree>
  );
}
