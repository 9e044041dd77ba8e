// What the pane says where an engagement is begun.
import type { paneStart as english } from '../en/paneStart';

export const paneStart: Readonly<Record<keyof typeof english, string>> = {
  'pane.start.title': 'Commencer un accompagnement',
  'pane.start.text': 'Sept étapes, d’un audit sincère à un plan qui se vit. Tout reste dans ce classeur.',
  'pane.start.language': 'Langue du classeur',
  'pane.start.content': 'Commencer par',
  'pane.start.blank': 'Un classeur vide',
  'pane.start.blankText': 'Votre propre accompagnement, étape par étape.',
  'pane.start.otherWays': 'Une autre façon',
  'pane.start.otherWays.text':
    'Ce classeur est tel qu’il était. Le même accompagnement peut aussi être créé dans un classeur à part, complet dès le départ.',
  'pane.start.file': 'Coachbook',
  'pane.start.stays': 'Les feuilles que ce classeur contient déjà restent telles quelles.',
  'pane.creating': 'Création du classeur …',
  'pane.example.headOfCustomerService': 'Exemple : une responsable du service client',
  'pane.example.headOfCustomerService.text':
    'Une personne, après six mois : à parcourir et à modifier. Raconté en anglais.',
  'pane.example.hospitalAdmissions': 'Exemple : l’équipe des admissions d’un hôpital',
  'pane.example.hospitalAdmissions.text': 'Toute une équipe, avec son audit avant et après. Raconté en anglais.',
  'pane.example.halfFilled': 'Exemple : à moitié rempli, comme dans la vraie vie',
  'pane.example.halfFilled.text':
    'Des lacunes et des contradictions, pour voir ce que Coachbook trouve et comment il aide. Raconté en anglais.',
  'pane.start.variant': 'Pour qui',
  'pane.start.individual': 'Une personne',
  'pane.start.team': 'Une équipe',
  'pane.start.name': 'Nom de l’accompagnement',
  'pane.start.nameText': 'C’est à lui que vous le reconnaîtrez. Il peut changer à tout moment.',
  'pane.start.coachee': 'Qui est accompagné',
  'pane.start.reversed': 'Ce jour précède le premier. Lequel des deux vouliez-vous écrire autrement ?',
  'pane.start.past': 'Ce jour est déjà passé. Jusqu’à quand y a-t-il du temps ?',
  'pane.start.include': 'Ce qu’il contient',
  'pane.start.includeText':
    'Tout, sauf ce que vous décochez. Ce qui est laissé de côté n’a pas de feuille, et personne ne le demande.',
  'pane.start.template': 'Modèles prêts',
  'pane.start.example': 'Regarder d’abord',
  'pane.start.continue':
    'Pour continuer un classeur Coachbook, ouvrez-le dans Excel : ce volet montre alors où il en est.',
};
