// Findings about resources and roles.
import type { structure as english } from '../../en/findings/structure';

export const structure: Readonly<Record<keyof typeof english, string>> = {
  'finding.resource.gap.short': 'Moins que nécessaire',
  'finding.resource.gap':
    'Il en faut {needed, number}, il y en a {available, number}, et pas encore de réponse. Allez-vous en trouver, partager, ou faire avec moins ?',
  'finding.resource.ownerMissing.short': 'Qui fournit cette ressource ?',
  'finding.resource.ownerMissing':
    'Personne ne s’occupe encore de cette ressource. Qui veillera à ce qu’elle soit là à temps ?',
  'finding.role.noAccountable.short': 'Personne n’en répond',
  'finding.role.noAccountable': 'Personne ne répond de « {name} ». Quelle personne, une seule, le fera (A) ?',
  'finding.role.severalAccountable.short': 'Plusieurs en répondent',
  'finding.role.severalAccountable':
    '{people} répondent tous de « {name} » ; quand plusieurs répondent, personne ne répond. Qui garde le A ?',
  'finding.role.noResponsible.short': 'Personne ne réalise',
  'finding.role.noResponsible': 'Personne ne réalise « {name} ». Qui le fera (R) ?',
  'finding.role.cellUnreadable.short': 'Pas une des lettres',
  'finding.role.cellUnreadable':
    '« {letters} » n’est ni R, ni A, ni C, ni I, ni A/R ; la case est donc laissée de côté. Quelle part cette personne prend-elle ?',
  'finding.role.cellSeveral.short': 'Plusieurs lettres dans une case',
  'finding.role.cellSeveral':
    '« {letters} » : seuls A et R vont ensemble dans une case. Gardez la lettre qui en dit le plus.',
  'finding.role.cellTwice.short': 'La même part deux fois',
  'finding.role.cellTwice': '{person} figure deux fois pour {activity}. Gardez une des deux lignes.',
  'finding.role.manyResponsible.short': 'Beaucoup de mains à l’ouvrage',
  'finding.role.manyResponsible':
    '{count, plural, one {# personne réalise} other {# personnes réalisent}} « {name} ». Ont-elles besoin les unes des autres, ou peut-on partager ?',
  'finding.role.manyConsulted.short': 'Beaucoup sont consultés',
  'finding.role.manyConsulted':
    '{count, plural, one {# personne est consultée} other {# personnes sont consultées}} pour « {name} ». Quelle parole y change vraiment quelque chose ? Les autres peuvent être informées.',
  'finding.role.manyInformed.short': 'Beaucoup sont informés',
  'finding.role.manyInformed':
    '{count, plural, one {# personne est informée} other {# personnes sont informées}} de « {name} ». Qui a vraiment besoin de savoir ?',
  'finding.role.nobodyInformed.short': 'Personne n’est consulté ni informé',
  'finding.role.nobodyInformed':
    'Personne n’est consulté ni informé au sujet de « {name} ». Quelqu’un serait-il content d’en entendre parler ?',
  'finding.role.personWithout.short': 'Quelqu’un sans part active',
  'finding.role.personWithout': '« {name} » ne réalise rien et ne répond encore de rien. Quelle part lui plairait ?',
  'finding.role.memberWithout.short': 'Un membre sans responsabilité',
  'finding.role.memberWithout':
    'Dans une équipe, chacun porte une responsabilité, et « {name} » n’en a pas encore. Laquelle lui convient ?',
  'finding.role.personEverywhere.short': 'Quelqu’un est partout',
  'finding.role.personEverywhere':
    '« {name} » a une part dans {count, plural, one {l’unique activité} other {toutes les # activités}}. Qu’est-ce qui marcherait bien sans cette personne ?',
  'finding.role.personAccountableForMuch.short': 'Une personne répond de beaucoup',
  'finding.role.personAccountableForMuch':
    '« {name} » répond de {share, number, percent} des activités. Laquelle ferait grandir quelqu’un d’autre ?',
  'finding.role.personTooManyActivities.short': 'Beaucoup de choses à la fois',
  'finding.role.personTooManyActivities':
    '« {name} » participe à {count, plural, one {# activité} other {# activités}}. Lesquelles pourrait-on transmettre ?',
  'finding.role.overload.short': 'Plus que d’heures disponibles',
  'finding.role.overload':
    '« {name} » porte {hours, number, ::.#} heures par mois et peut en donner {capacity, number, ::.#}. Que va-t-on déléguer, simplifier ou laisser ?',
  'finding.role.expectationMissing.short': 'Qu’attend-on de ce rôle ?',
  'finding.role.expectationMissing':
    '« {name} » ne dit pas encore sur quoi les autres peuvent compter. Une phrase suffit à rendre le rôle clair.',
};
