// Labels and help of the values on the Settings sheet.
import type { settings as english } from '../en/settings';

export const settings: Readonly<Record<keyof typeof english, string>> = {
  'setting.title': 'Accompagnement',
  'setting.title.help':
    'Un nom que vous reconnaîtrez : qui est coaché, et pour quoi. Il figure sur chaque page imprimée.',
  'setting.language': 'Langue',
  'setting.language.help':
    'La langue dans laquelle ce classeur vous parle. Vous pouvez la changer à tout moment ; ce que vous avez saisi reste tel quel.',
  'setting.variant': 'Type d’accompagnement',
  'setting.variant.help':
    'Individuel commence par l’audit de la personne coachée ; Équipe commence par le fonctionnement de l’équipe et aboutit à des responsabilités pour chaque membre.',
  'setting.start': 'Premier jour',
  'setting.start.help': 'Le jour où l’accompagnement commence. Les objectifs sans date de début partent de là.',
  'setting.end': 'Dernier jour',
  'setting.end.help':
    'Le jour où la mission devrait être accomplie. Les objectifs sans échéance se terminent ce jour-là.',
  'setting.ratingMax': 'Maximum de l’échelle',
  'setting.ratingMax.help':
    'La note la plus haute pour les compétences, les valeurs, l’importance, l’influence et le soutien. Fixez-la une fois, avant l’audit.',
  'setting.monday': 'Lundi',
  'setting.monday.help': 'Travaille-t-on le lundi ?',
  'setting.tuesday': 'Mardi',
  'setting.tuesday.help': 'Travaille-t-on le mardi ?',
  'setting.wednesday': 'Mercredi',
  'setting.wednesday.help': 'Travaille-t-on le mercredi ?',
  'setting.thursday': 'Jeudi',
  'setting.thursday.help': 'Travaille-t-on le jeudi ?',
  'setting.friday': 'Vendredi',
  'setting.friday.help': 'Travaille-t-on le vendredi ?',
  'setting.saturday': 'Samedi',
  'setting.saturday.help': 'Travaille-t-on le samedi ?',
  'setting.sunday': 'Dimanche',
  'setting.sunday.help': 'Travaille-t-on le dimanche ?',
  'setting.workFrom': 'Début du travail (heure)',
  'setting.workFrom.help':
    'L’heure à laquelle commence une journée de travail, en décimales : 8,5 pour huit heures et demie.',
  'setting.workTo': 'Fin du travail (heure)',
  'setting.workTo.help':
    'L’heure à laquelle finit une journée de travail, en décimales : 17,5 pour dix-sept heures trente.',
  'setting.checkInEvery': 'Jours entre deux points',
  'setting.checkInEvery.help': 'Combien de jours du calendrier peuvent passer avant le prochain point de suivi.',
  'setting.forecastReadings': 'Relevés par prévision',
  'setting.forecastReadings.help':
    'Combien de relevés récents une prévision regarde : au moins 3. Davantage la rend plus stable, moins la rend plus vive.',
  'setting.scheduleGreen': 'Calendrier : vert dès',
  'setting.scheduleGreen.help':
    'Ce qui est fait, divisé par ce qui devait l’être à ce jour. À partir de ce chiffre, le calendrier est tenu.',
  'setting.scheduleAmber': 'Calendrier : orange dès',
  'setting.scheduleAmber.help':
    'De ce chiffre jusqu’au vert, le calendrier est à surveiller ; en dessous, il est en retard.',
  'setting.indicatorGreen': 'Indicateurs : vert jusqu’à',
  'setting.indicatorGreen.help':
    'De combien de points de pourcentage un indicateur peut être derrière sa ligne droite tout en restant dans les temps.',
  'setting.indicatorAmber': 'Indicateurs : orange jusqu’à',
  'setting.indicatorAmber.help':
    'Combien de points de retard comptent encore comme à surveiller ; au-delà, c’est en retard.',
  'setting.smallestGroup': 'Plus petit groupe affiché',
  'setting.smallestGroup.help':
    'Les groupes plus petits n’apparaissent pas en chiffres, pour que personne ne puisse être reconnu à ses réponses.',
  'setting.stressLimit': 'Stress qui alerte',
  'setting.stressLimit.help':
    'À partir de ce niveau de stress (0 à 10), Coachbook demande si le plan dépasse les forces de quelqu’un.',
  'setting.balanceLimit': 'Équilibre de vie qui alerte',
  'setting.balanceLimit.help':
    'Un domaine de vie à cette note (0 à 10) ou en dessous est un signe que le plan dépasse peut-être les forces de quelqu’un.',
  'setting.schemaVersion': 'Version du classeur',
  'setting.schemaVersion.help':
    'La façon dont ce classeur est construit. Coachbook s’occupe de ce nombre ; laissez-le tel quel.',
  'setting.copyFor': 'Ceci est une copie',
  'setting.copyFor.help':
    'Pour qui cette copie a été faite. Vide dans un classeur qui n’est pas une copie. Coachbook s’en occupe ; laissez-la telle quelle.',
  'setting.leftOut': 'Laissé de côté',
  'setting.leftOut.help':
    'Ce dont ce classeur se passe : ce n’y est pas, et personne ne le demande. Coachbook s’en occupe ; laissez-le tel quel.',
  'setting.lastIds': 'Derniers ids donnés',
  'setting.lastIds.help':
    'Le dernier id donné dans chaque table, pour qu’aucun ne serve deux fois. Coachbook s’en occupe ; laissez-le tel quel.',
};
