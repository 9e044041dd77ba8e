// The views a step offers, each loaded when it is first opened: the compiler notices one without a name.

import type { ComponentType } from 'react';
import type { Step, Variant } from '../../domain';
import type { MessageKey } from '../../locales';
import type { ViewProps } from '../ViewProps';

export interface ViewDefinition {
  readonly label: MessageKey;
  /** The steps it belongs to; none for what is at hand everywhere. */
  readonly steps: readonly Step[];
  /** Absent: for every engagement. */
  readonly variant?: Variant;
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

export const VIEWS = {
  audit: {
    label: 'views.audit',
    steps: [1, 2, 3],
    load: async () => ({ default: (await import('../audit/AuditView')).AuditView }),
  },
  goals: {
    label: 'views.goals',
    steps: [4],
    load: async () => ({ default: (await import('../goals/GoalsView')).GoalsView }),
  },
  exchange: {
    label: 'pane.view.exchange',
    steps: [],
    load: async () => ({ default: (await import('../exchange/ExchangeView')).ExchangeView }),
  },
  roles: {
    label: 'work.roles',
    steps: [5],
    load: async () => ({ default: (await import('../roles/RolesView')).RolesView }),
  },
  plan: {
    label: 'work.plan',
    steps: [6],
    load: async () => ({ default: (await import('../plan/PlanView')).PlanView }),
  },
  checkIn: {
    label: 'work.checkIn',
    steps: [7],
    load: async () => ({ default: (await import('../checkin/CheckInView')).CheckInView }),
  },
  settings: {
    label: 'pane.view.settings',
    steps: [],
    load: async () => ({ default: (await import('../settings/SettingsView')).SettingsView }),
  },
} as const satisfies Readonly<Record<string, ViewDefinition>>;

export type ViewName = keyof typeof VIEWS;
