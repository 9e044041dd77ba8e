// Makes a template of an engagement: what is to stay is copied, everything else is not there.

import {
  COLUMNS,
  completeEngagement,
  dayNumber,
  type ColumnRule,
  type Day,
  type Engagement,
  withoutDangling,
  type Settings,
  type TableName,
} from '../../domain';
import { textKey, type Language, type MessageKey } from '../../locales';
import { mapFrameTexts } from './frameTexts';
import { mapTexts } from './mapTexts';
import { namelessTexts } from './namelessTexts';
import { columnsOfParts, type TemplatePart } from './parts';
import { standInsOf } from './standInsOf';
import type { Brand, Template } from './Template';

interface TemplateChoices {
  readonly title: string;
  readonly keep: readonly TemplatePart[];
  readonly language: Language;
  readonly brand: Brand;
  readonly protects: readonly string[];
  /** What the workbook says in its own words at the top of its sheets; absent where nobody has looked. */
  readonly texts?: Template['texts'];
  /** Hears of each word that was taken for a name and may be a word, and of names in the title, which stays as it was chosen. */
  readonly tellDoubt?: (doubt: NameDoubt) => void;
}

/** A word somebody had better look at, and where it stood. */
export interface NameDoubt {
  readonly word: string;
  /** The caption of its table, or of the line at the top of its sheet. */
  readonly where: MessageKey;
}

/**
 * Built anew by leaving out, never by hiding. People become stand-ins, also where texts name them; who nothing refers to is left out. Days stay real days, told from the
 * first day of the engagement, or where it has none from the earliest day that stays, or from `today`.
 */
export function templateOf(
  { engagement, settings }: { readonly engagement: Engagement; readonly settings: Settings },
  choices: TemplateChoices,
  today: Day,
): Template {
  const standIns = standInsOf(engagement.people, choices.language);
  const columns = columnsOfParts(choices.keep);
  const people = engagement.people
    .filter(({ id }) => id !== '')
    .map(({ id, involvement }) => ({ id, involvement, name: standIns.get(id) ?? '' }));
  const kept = Object.fromEntries(
    [...columns].map(([table, keys]) => [
      table,
      (engagement[table] as readonly object[]).map((row) => pick(row, ['id', ...keys])),
    ]),
  );
  const mission = choices.keep.includes('mission') ? { mission: engagement.mission } : {};
  const copied = completeEngagement({ ...kept, ...mission, people });
  const linked = withoutDangling(copied);
  const used = usedPeople(linked);
  const named = {
    ...linked,
    people: linked.people.filter(({ id, involvement }) => involvement === 'coachee' || used.has(id)),
  };
  const nameless = namelessTexts(engagement.people, standIns);
  const tell =
    (where: MessageKey) =>
    (word: string): void =>
      choices.tellDoubt?.({ word, where });
  const texts = mapTexts({ ...named, people: [] }, (text, table) => nameless(text, tell(`table.${table}`)));
  if (nameless(choices.title) !== choices.title) tell('paneExchange.template.title')(choices.title);
  const title = choices.title.replaceAll(/[{}|]/g, '');
  return {
    title: choices.title,
    engagement: { ...texts, people: named.people },
    settings: {
      ...settings,
      language: choices.language,
      title: `{project|${title}} – {name}`,
      start: settings.start ?? earliestDay(texts) ?? today,
    },
    brand: choices.brand,
    texts: choices.keep.includes('texts')
      ? mapFrameTexts(choices.texts ?? {}, (text, sheet) => nameless(text, tell(textKey('sheet', sheet, 'name'))))
      : {},
    protects: choices.protects,
    ownSheets: [],
  };
}

function pick(row: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));
}

function usedPeople(engagement: Engagement): ReadonlySet<string> {
  return new Set(
    (Object.keys(COLUMNS) as TableName[]).flatMap((table) => {
      const keys = Object.entries(COLUMNS[table] as Readonly<Record<string, ColumnRule>>).flatMap(([key, rule]) =>
        (rule.kind === 'reference' || rule.kind === 'references') && rule.to.includes('people') ? [key] : [],
      );
      return (engagement[table] as readonly object[]).flatMap((row) =>
        keys.flatMap((key) => (row as Readonly<Record<string, string | readonly string[] | undefined>>)[key] ?? []),
      );
    }),
  );
}

function earliestDay(engagement: Engagement): Day | undefined {
  const days = [
    ...engagement.goals.map(({ start }) => start),
    ...engagement.projectActions.map(({ start }) => start),
  ].filter((day): day is Day => dayNumber(day) !== undefined);
  return days.sort()[0];
}
