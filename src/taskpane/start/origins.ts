// What one can begin with: something of one's own, a ready template, or an example to look around in.

import type { ExampleName, ReadyTemplateName } from '../../app';
import type { MessageKey } from '../../locales';

export type Origin = 'blank' | ReadyTemplateName | ExampleName;

export type OriginKind = 'own' | 'template' | 'example';

interface OriginGroup {
  readonly kind: OriginKind;
  /** By name, in the order in which they are offered. */
  readonly origins: readonly Origin[];
}

interface OriginWords {
  readonly kind: OriginKind;
  readonly title: MessageKey;
  readonly text: MessageKey;
}

/** The compiler notices one without words. */
export const ORIGINS: Readonly<Record<Origin, OriginWords>> = {
  blank: { kind: 'own', title: 'pane.start.blank', text: 'pane.start.blankText' },
  manager: { kind: 'template', title: 'template.ready.manager', text: 'template.ready.manager.about' },
  projectLeader: {
    kind: 'template',
    title: 'template.ready.projectLeader',
    text: 'template.ready.projectLeader.about',
  },
  team: { kind: 'template', title: 'template.ready.team', text: 'template.ready.team.about' },
  sales: { kind: 'template', title: 'template.ready.sales', text: 'template.ready.sales.about' },
  change: { kind: 'template', title: 'template.ready.change', text: 'template.ready.change.about' },
  headOfCustomerService: {
    kind: 'example',
    title: 'pane.example.headOfCustomerService',
    text: 'pane.example.headOfCustomerService.text',
  },
  hospitalAdmissions: {
    kind: 'example',
    title: 'pane.example.hospitalAdmissions',
    text: 'pane.example.hospitalAdmissions.text',
  },
  halfFilled: { kind: 'example', title: 'pane.example.halfFilled', text: 'pane.example.halfFilled.text' },
};

const names = Object.keys(ORIGINS) as Origin[];

export const ORIGIN_GROUPS: readonly OriginGroup[] = (['own', 'template', 'example'] as const).map((kind) => ({
  kind,
  origins: names.filter((name) => ORIGINS[name].kind === kind),
}));
