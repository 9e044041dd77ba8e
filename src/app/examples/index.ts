// The example engagements, by name.
import { completeEngagement, defaultSettings, type Day, type Engagement, type Settings } from '../../domain';
import type { Example } from './Example';
import { halfFilled } from './halfFilled';
import { headOfCustomerService } from './headOfCustomerService';
import { hospitalAdmissions } from './hospitalAdmissions';

/** The examples the product offers, by the key under which the catalogue of messages names them. */
export const EXAMPLES = { headOfCustomerService, hospitalAdmissions, halfFilled } as const satisfies Readonly<
  Record<string, Example>
>;

export type ExampleName = keyof typeof EXAMPLES;

/** An example with every blank filled, ready to analyse and to render. */
export function openExample(name: ExampleName): {
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly today: Day;
} {
  const example = EXAMPLES[name];
  return {
    engagement: completeEngagement(example.engagement),
    settings: { ...defaultSettings, ...example.settings },
    today: example.today,
  };
}

export type { Example } from './Example';
