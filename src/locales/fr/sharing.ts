// What copies made for others say of themselves.
import type { sharing as english } from '../en/sharing';

export const sharing: Readonly<Record<keyof typeof english, string>> = {
  'export.coachee': 'Tout, pour la personne coachée',
  'export.coach': 'Ce que la personne coachée partage, pour le coach',
  'export.sponsor': 'Mission, objectifs, statut et calendrier, pour le commanditaire',
  'export.leftOut': 'Cette copie laisse de côté : {what}. Rien n’y est caché : ce n’y est pas.',
  'export.fileName.coachee': '{title} (complet)',
  'export.fileName.coach': '{title} (pour le coach)',
  'export.fileName.sponsor': '{title} (pour le commanditaire)',
  'export.made': 'Établi le {day}',
  'cli.share.summary': 'faire une copie pour quelqu’un en laissant de côté',
  'cli.compare.summary': 'dire en quoi deux copies diffèrent',
  'cli.merge.summary': 'réunir deux copies',
  'cli.compare.same': 'Elles contiennent la même chose.',
  'cli.compare.origin':
    '{who, select, yes {{file} a été enregistré en dernier par {by}} other {{file} a été enregistré en dernier}}{when, select, yes { le {day}} other {}}.',
  'cli.compare.datesUncertain':
    'Dates non comparées : {list}. {file} n’a plus la note de Coachbook sur les dates qui lui ont été données ; un autre programme l’a laissée de côté. Regardez ces dates vous-même.',
  'cli.compare.leftOut': 'N’a pas été comparé, car l’un des deux ne le contient pas : {what}.',
  'cli.copies.another': '▲ {file} semble appartenir à un autre accompagnement que {other}.',
  'cli.merge.another':
    '{file} semble appartenir à un autre accompagnement que {other}, et les numéros de l’un désignent autre chose dans l’autre : rien n’a été écrit. Est-ce bien le fichier voulu ? Si oui, ajoutez --force.',
  'cli.compare.nothing': '(vide)',
  'cli.compare.added': '+ {table} : {what}',
  'cli.compare.removed': '- {table} : {what}',
  'cli.compare.changed': '~ {table} : {what} : {from} → {to}',
  'cli.merge.mine': 'La mienne : {difference}',
  'cli.merge.theirs': 'La leur : {difference}',
  'cli.merge.conflicts':
    '{count, plural, one {Un endroit a été modifié} other {# endroits ont été modifiés}} différemment dans les deux copies ; rien n’a été écrit. Tranchez dans les classeurs, ou ajoutez --prefer mine ou --prefer theirs.',
  'cli.merge.written':
    '{file} écrit, avec {count, plural, =0 {aucune différence reprise} one {une différence reprise} other {# différences reprises}}.',
  'cli.filesMissing': 'Indiquez les deux fichiers : coachbook {command} ORIGINAL RETOURNÉ',
  'cli.mergeFilesMissing': 'Indiquez les fichiers : coachbook merge ORIGINAL MIEN LEUR -o RÉSULTAT.xlsx',
  'cli.badPrefer': '--prefer attend mine ou theirs, et non « {value} ».',
  'cli.badAudience': 'Indiquez pour qui avec --for : {audiences}. « {value} » n’en fait pas partie.',
  'cli.audienceMissing': 'Indiquez pour qui est la copie : --for {audiences}.',
  'cli.share.badPart': 'Il n’y a pas de partie « {value} » à laisser de côté. Il y a : {parts}.',
};
