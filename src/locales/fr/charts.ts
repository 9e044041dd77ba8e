// Titles, legends and descriptions of the charts. A title says what the chart shows, not what it is.
import type { charts as english } from '../en/charts';

export const charts: Readonly<Record<keyof typeof english, string>> = {
  'chart.axis.strength': 'Force',
  'chart.axis.hours': 'Heures par mois',
  'chart.competences.title':
    'Compétences : {fit, number} % d’adéquation, {count, plural, =0 {rien ne manque au projet} one {# reste en deçà du projet} other {# restent en deçà du projet}}',
  'chart.competences.empty': 'Compétences : notez les premières pour voir l’image',
  'chart.competences.alt':
    'Graphique en radar de chaque compétence : la note actuelle face à ce que le projet requiert.',
  'chart.competences.current': 'Actuel',
  'chart.competences.required': 'Requis',
  'chart.lifeDomains.title':
    'Équilibre de vie : {mean, number} pour {desired, number} souhaités, {lowest} au plus bas ({minimum, number}), {balance, number} % de régularité',
  'chart.lifeDomains.empty': 'Équilibre de vie : notez au moins trois domaines pour voir l’image',
  'chart.lifeDomains.alt': 'Graphique en radar des domaines de vie : la note actuelle face à la note souhaitée.',
  'chart.lifeDomains.today': 'Actuel',
  'chart.lifeDomains.desired': 'Souhaité',
  'chart.teamProfile.title': 'Équipe : plus forte en {best}, plus fragile en {worst}',
  'chart.teamProfile.empty': 'Équipe : l’image apparaît avec les premières réponses',
  'chart.teamProfile.alt':
    'Graphique en barres de la note moyenne de chaque dimension, cette édition et la précédente.',
  'chart.teamProfile.now': 'Cette édition',
  'chart.teamProfile.before': 'Édition précédente',
  'chart.forces.title':
    '{lean, select, eases {Forces : ce qui facilite l’emporte ({eases, number} contre {hinders, number})} hinders {Forces : ce qui freine l’emporte ({hinders, number} contre {eases, number})} other {Forces : les deux côtés s’équilibrent ({eases, number})}}',
  'chart.forces.empty': 'Forces : inscrivez les premiers facteurs pour voir l’image',
  'chart.forces.alt':
    'Graphique en barres des forces : ce qui facilite à droite, ce qui freine à gauche, selon la force.',
  'chart.forces.eases': 'Facilite',
  'chart.forces.hinders': 'Freine',
  'chart.goalProgress.title': 'Objectifs : {progress, number} % du chemin',
  'chart.goalProgress.empty': 'Objectifs : l’avancement apparaît avec le premier objectif mesuré',
  'chart.goalProgress.alt':
    'Graphique en barres des objectifs principaux : l’avancement face à ce qui était attendu à ce jour.',
  'chart.load.title':
    '{count, plural, =0 {Charge : chacun a de la marge} one {Charge : # personne porte plus qu’elle ne peut donner} other {Charge : # personnes portent plus qu’elles ne peuvent donner}}',
  'chart.load.empty': 'Charge : elle apparaît dès que les activités ont des heures et des rôles',
  'chart.load.alt':
    'Graphique en barres des heures par mois que porte chaque personne, face aux heures qu’elle peut donner.',
  'chart.load.hours': 'Heures portées',
  'chart.load.capacity': 'Heures disponibles',
  'chart.burnUp.title': 'Plan : {earned, number} % fait, {planned, number} % prévu à ce jour',
  'chart.burnUp.empty': 'Plan : l’image apparaît avec les premières actions datées',
  'chart.burnUp.alt': 'Courbe du plan dans le temps : l’avancement prévu face à ce qui est vraiment fait.',
  'chart.burnUp.planned': 'Prévu',
  'chart.burnUp.earned': 'Fait',
  'chart.indicator.title': '{name} : {value}, cible {target} pour le {due}',
  'chart.indicator.titleUndated': '{name} : {value}, cible {target}',
  'chart.indicator.titleRange': '{name} : {value}, à garder entre {low} et {high}',
  'chart.indicator.empty': '{name} : en attente du premier relevé',
  'chart.indicator.alt': 'Courbe des relevés de {name}, avec sa cible et sa prévision.',
  'chart.indicator.actual': 'Relevés',
  'chart.indicator.target': 'Cible',
  'chart.indicator.forecast': 'Prévision',
};
