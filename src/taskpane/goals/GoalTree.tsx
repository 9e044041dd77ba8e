// The goals as a tree: progress, status and weight; the arrow keys move and open, Enter shows the goal in the workbook.

import { FlatTree, makeStyles, tokens, TreeItem, TreeItemLayout, useHeadlessFlatTree_unstable, type HeadlessFlatTreeItemProps, type TreeItemValue } from '@fluentui/react-components';
import { useMemo, useState, type Ref } from 'react';
import type { Session } from '../../app';
import { cellOf, type GoalLine } from '../../domain';
import { Section } from '../look/Section';
import { useWords } from '../words/Words';
import { GoalRow } from './GoalRow';
import { openAtFirst } from './openAtFirst';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  tree: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  item: { paddingBlock: tokens.spacingVerticalSNudge, paddingInlineEnd: tokens.spacingHorizontalS, alignItems: 'start', borderRadius: tokens.borderRadiusMedium },
  main: { flexGrow: 1, minWidth: 0 },
});

/** Pixels; a narrow pane has no room for Fluent's own. */
const indent = 14;
const chevron = 24;

export interface GoalTreeProps {
  readonly lines: readonly GoalLine[];
  readonly goToCell: Session['goToCell'];
}

type Item = HeadlessFlatTreeItemProps & { readonly line: GoalLine };

export function GoalTree({ lines, goToCell }: GoalTreeProps) {
  const styles = useStyles();
  const { say } = useWords();
  // What people folded themselves stays so; new goals follow the rule.
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const items = useMemo(() => lines.map((line): Item => ({
    value: String(line.goal.row), line, ...(line.parent === undefined ? {} : { parentValue: String(lines[line.parent]?.goal.row) }),
  })), [lines]);
  const open = useMemo(() => {
    const first = openAtFirst(lines);
    return new Set<TreeItemValue>(lines.filter(({ goal, leaf }) => !leaf && (toggled.get(goal.id) ?? first.has(goal.row))).map(({ goal }) => String(goal.row)));
  }, [lines, toggled]);
  const tree = useHeadlessFlatTree_unstable(items, {
    openItems: open,
    onOpenChange: (_, { value, open: opened }) => {
      const line = lines.find(({ goal }) => String(goal.row) === value);
      if (line) setToggled(new Map(toggled).set(line.goal.id, opened));
    },
  });
  const { ref, ...treeProps } = tree.getTreeProps();
  return (
    <Section title={say('pane.tree.title')}>
      {lines.length === 0 ? <p className={styles.none}>{say('pane.tree.empty')}</p> : (
        // Fluent's type of this ref does not survive exactOptionalPropertyTypes.
        <FlatTree {...treeProps} ref={ref as Ref<never>} className={styles.tree} aria-label={say('pane.tree.title')} aria-description={say('pane.tree.hint')} size="small">
          {Array.from(tree.items(), (item) => {
            const { line, ...props } = item.getTreeItemProps();
            return (
              <TreeItem
                {...props}
                key={item.value}
                onClick={(event) => {
                  event.preventDefault();
                  void goToCell(cellOf('goals', line.goal, 'name'));
                }}
              >
                <TreeItemLayout className={styles.item} style={{ paddingInlineStart: `${line.depth * indent + (line.leaf ? chevron : 0)}px` }} main={{ className: styles.main }}>
                  <GoalRow line={line} />
                </TreeItemLayout>
              </TreeItem>
            );
          })}
        </FlatTree>
      )}
    </Section>
  );
}
