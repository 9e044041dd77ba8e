// What the view of travel offers, each section loaded when it is first opened.

import type { ComponentType } from 'react';
import type { MessageKey } from '../../locales';
import type { ViewProps } from '../ViewProps';

interface SectionDefinition {
  readonly label: MessageKey;
  /** One sentence: what it is good for. */
  readonly about: MessageKey;
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

export const SECTIONS = {
  share: {
    label: 'paneExchange.share',
    about: 'paneExchange.share.about',
    load: async () => ({ default: (await import('./share/ShareSection')).ShareSection }),
  },
  export: {
    label: 'paneExchange.export',
    about: 'paneExchange.export.about',
    load: async () => ({ default: (await import('./export/ExportSection')).ExportSection }),
  },
  import: {
    label: 'paneExchange.import',
    about: 'paneExchange.import.about',
    load: async () => ({ default: (await import('./import/ImportSection')).ImportSection }),
  },
  template: {
    label: 'paneExchange.template',
    about: 'paneExchange.template.about',
    load: async () => ({ default: (await import('./template/TemplateSection')).TemplateSection }),
  },
  compare: {
    label: 'paneReturned.compare',
    about: 'paneReturned.compare.about',
    load: async () => ({ default: (await import('./compare/CompareSection')).CompareSection }),
  },
  distribute: {
    label: 'paneReturned.distribute',
    about: 'paneReturned.distribute.about',
    load: async () => ({ default: (await import('./distribute/DistributeSection')).DistributeSection }),
  },
  portfolio: {
    label: 'paneReturned.portfolio',
    about: 'paneReturned.portfolio.about',
    load: async () => ({ default: (await import('./portfolio/PortfolioSection')).PortfolioSection }),
  },
} as const satisfies Readonly<Record<string, SectionDefinition>>;

export type SectionName = keyof typeof SECTIONS;

export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];
