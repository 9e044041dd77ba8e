// What the task pane says.
import type { pane as english } from '../en/pane';

export const pane: Readonly<Record<keyof typeof english, string>> = {
  'pane.title': 'Coachbook',
  'pane.loading': 'Lecture du classeur …',
  'pane.action.create': 'Créer le classeur',
  'pane.action.refresh': 'Actualiser',
  'pane.action.goToCell': 'Aller à la case',
  'pane.action.tryAgain': 'Réessayer',
  'pane.action.create.text':
    'Ajoute à ce classeur les feuilles d’un accompagnement. Vos propres feuilles restent telles quelles.',
  'pane.action.refresh.text':
    'Met les feuilles à jour : avancement, graphiques et constats. Ce que vous avez saisi n’est jamais modifié. Cela se fait aussi à l’ouverture d’une feuille qui les montre.',
  'pane.action.load': 'Regarder à nouveau',
  'pane.action.load.text': 'Lit le classeur sans rien y changer.',
  'pane.action.goToCell.text': 'Montre la case dans le classeur.',
  'pane.action.dismiss': 'Fermer ce message',
  'pane.baseline.name': 'Plan au {day}',
  'pane.action.change': 'Enregistrer',
  'pane.action.change.text': 'Écrit ce que vous avez saisi dans ses cases. Annuler, dans le volet, revient en arrière.',
  'pane.action.repair': 'Réparer le classeur',
  'pane.action.repair.text':
    'Remet les feuilles, colonnes, listes, formules et graphiques de Coachbook qui manquent. Ce que vous avez saisi reste en place. « Annuler » dans ce volet ne revient pas là-dessus.',
  'pane.action.remedy': 'Corriger',
  'pane.action.remedy.text': 'Écrit la valeur proposée dans cette seule case.',
  'pane.action.undo': 'Annuler',
  'pane.action.undo.text': 'Annule ce que Coachbook a écrit pour vous en dernier, tant que personne n’y a retravaillé.',
  'pane.takenBack': 'C’est annulé. Les cellules sont comme avant.',
  'pane.recalculating': 'Nouveau calcul …',
  'pane.overall.progress': '{progress, number, percent} du chemin',
  'pane.overall.parts': '{measured, plural, one {# objectif mesuré} other {# objectifs mesurés}} sur {count, number}',
  'pane.overall.noData': 'L’avancement apparaît avec le premier objectif mesuré.',
  'pane.overall.complete': 'La mission est accomplie.',
  'pane.overall.expected': '{expected, number, percent} attendus à ce jour',
  'pane.findings.row': 'ligne {row, number, ::group-off}',
  'pane.findings.more': 'En afficher {count, number} de plus',
  'pane.findings.less': 'En afficher moins',
  'pane.findings.goTo': 'Aller à la case : {place}',
  'pane.findings.none': 'Rien ne demande attention ici. Un bon moment pour l’étape suivante.',
  'pane.findings.filterSeverity': 'N’afficher que',
  'pane.findings.filterStep': 'De',
  'pane.findings.allSteps': 'Toutes les étapes',
  'pane.findings.search': 'Chercher dans les constats',
  'pane.findings.noMatch': 'Rien de ce genre ici.',
  'pane.findings.several': '{title} ({count, number})',
  'pane.findings.accepted': '{count, plural, one {# accepté avec une raison} other {# acceptés avec une raison}}',
  'pane.error.title': 'Cela n’a pas marché',
  'pane.error.cellEditing':
    'Une case est en cours de saisie, et Excel n’accepte rien d’autre pour l’instant. Validez la case avec Entrée ; Coachbook continue ensuite de lui-même.',
  'pane.error.otherWindow':
    'Une autre fenêtre d’Excel est au premier plan, peut-être avec une question. Répondez-y ou fermez-la, puis réessayez.',
  'pane.error.tooLarge':
    'C’était plus qu’Excel n’accepte en une fois. Réessayez ; si cela persiste, répartissez la plus grande table sur deux classeurs.',
  'pane.error.unknown':
    'Excel a répondu quelque chose d’inattendu. Réessayez ; si cela se reproduit, enregistrez, fermez le classeur et rouvrez-le.',
  'pane.error.notSaved': 'Pas encore enregistré',
  'pane.error.unanswered': 'Pas encore de réponse',
  'pane.error.protected.change':
    'Une feuille est protégée ; ce que vous avez saisi n’a pas pu y être écrit. Choisissez Révision, Ôter la protection de la feuille, puis enregistrez-le ici encore une fois.',
  'pane.error.unknown.create':
    'Excel a répondu quelque chose d’inattendu ; les feuilles n’ont pas été créées. Votre classeur est tel qu’il était. Réessayez, ou choisissez une autre façon ci-dessous.',
  'pane.error.protected':
    'Une feuille est protégée ; Coachbook n’a pas pu y écrire ses résultats. Ce que vous voyez ici est tout de même à jour. Pour le laisser écrire, choisissez Révision, Ôter la protection de la feuille, puis réessayez.',
  'pane.error.readOnly':
    'Ce classeur est ouvert en lecture seule ; rien n’a été écrit. Ce que vous voyez ici est tout de même à jour. Pour laisser Coachbook écrire, enregistrez une copie sous un autre nom ou choisissez Activer la modification.',
  'pane.error.missing':
    'Une feuille ou une table vient d’être déplacée ou supprimée ; sa case est introuvable. Actualisez, puis réessayez.',
  'pane.error.hidden':
    'La feuille à montrer est masquée. Faites un clic droit sur l’onglet d’une feuille, choisissez Afficher, puis la feuille ; ensuite réessayez. Si elle n’y est pas proposée, c’est à la personne qui l’a masquée de l’afficher.',
  'pane.error.blocked':
    'Sous l’une des tables, quelque chose fait obstacle, le plus souvent une autre table ; aucune ligne n’a pu être ajoutée. Déplacez-la plus bas ou sur le côté, puis réessayez.',
  'pane.error.busy':
    'Excel est occupé à autre chose, peut-être avec une question dans une fenêtre à part. Répondez-y ou attendez un instant, puis réessayez.',
  'pane.error.memory': 'Excel n’a plus assez de mémoire et s’est arrêté là. Fermez d’autres classeurs, puis réessayez.',
  'pane.error.noAnswer':
    'Excel ne répond pas depuis un moment. Une question attend peut-être dans une autre fenêtre, ou il travaille encore. Allez voir, puis réessayez : rien n’est écrit deux fois.',
  'pane.error.gone':
    'Ce que vous vouliez modifier, ou ce que cela désigne, n’est plus dans le classeur : une ligne, une colonne ou une feuille a disparu. Actualisez, regardez à nouveau, et réparez la feuille s’il y manque un élément.',
  'pane.error.changedSince':
    'Quelqu’un a travaillé sur ces cellules depuis, ou elles ont disparu : l’annulation n’a rien changé. Si elle importe encore, modifiez à la main.',
  'pane.error.namesTaken':
    'Ce classeur a déjà une feuille ou une table portant un nom dont Coachbook a besoin ; rien n’a été ajouté. Renommez-la, ou commencez dans un nouveau classeur.',
  'pane.error.begunElsewhere':
    'Un autre volet ou une autre personne a commencé à créer un accompagnement dans ce classeur ; rien n’a été ajouté d’ici. Ce volet le montre dès qu’il est complet.',
  'pane.error.leftovers':
    'Ce qui a été commencé n’a pas pu être retiré, car Excel l’a refusé aussi. Réessayez : ce qui reste est retiré d’abord.',
  'pane.error.restless':
    'D’autres personnes modifient les mêmes lignes en ce moment. Attendez qu’elles aient fini, puis réessayez.',
  'pane.error.unavailable':
    'Le service d’Excel ne prend rien pour l’instant, parce qu’il est en maintenance ou trop sollicité. Attendez une minute, puis réessayez.',
  'pane.error.conflict':
    'Quelqu’un d’autre a modifié la même chose au même moment. Regardez ce qui s’y trouve à présent, puis réessayez.',
  'pane.error.signedOut': 'Excel ne sait plus qui vous êtes. Rechargez la page ou reconnectez-vous, puis réessayez.',
  'pane.error.outcome.nothing': 'Rien n’en a été écrit.',
  'pane.error.outcome.part':
    'Une partie se trouve dans le classeur. Recommencer la complète, sans rien écrire deux fois.',
  'pane.error.outcome.unknown':
    'On n’a pas pu voir si c’était écrit. Recommencer permet de le savoir, sans rien écrire deux fois.',
  'pane.error.outcome.refresh': 'Ce qui a été saisi est tel quel ; la prochaine actualisation met le reste à jour.',
  'pane.error.report': 'Pour un rapport : {code}',
  'pane.error.tooOld':
    'Cet Excel est trop ancien pour Coachbook. Vous pouvez continuer à travailler dans les feuilles ; pour le volet, utilisez Excel 2021 ou plus récent, Microsoft 365 ou Excel sur le web.',
  'pane.error.ours':
    'Coachbook est tombé sur quelque chose qu’il ne comprend pas et a cessé de l’afficher. Vos données n’ont pas changé. Réessayez ; si cela persiste, dites-nous ce que vous avez fait : {detail}',
  'pane.created.blank':
    'Votre classeur est prêt. L’étape 1 est ouverte : commencez par la première ligne, le reste peut attendre.',
  'pane.created.template': 'Votre classeur est prêt. Parcourez-le étape par étape et faites-le vôtre.',
  'pane.created.example': 'L’exemple est prêt. Changez un chiffre sur la feuille Objectifs et voyez ce qui suit.',
  'pane.untitled': 'Accompagnement sans nom',
  'pane.asOf': 'À jour à {time}',
  'pane.behind': 'À jour à {time}, les feuilles à {sheets}',
  'pane.behind.before': 'À jour à {time}, les feuilles pas encore',
  'pane.unsettled': 'Excel ne garde pas certains chiffres que Coachbook écrit. Votre saisie est intacte.',
  'pane.action.bringUpToDate': 'Mettre à jour',
  'pane.waiting': 'En attente de la fin de la saisie …',
  'pane.byHand': 'Cet Excel ne signale pas les changements. Appuyez sur Actualiser après votre saisie.',
  'pane.unfinished.title': 'Un accompagnement a été commencé ici',
  'pane.unfinished.text':
    'Ses feuilles étaient en cours de création quand Excel ou ce volet a été fermé ; certaines sont incomplètes. Retirez-les et recommencez ; vos propres feuilles restent telles quelles.',
  'pane.action.resolveUnfinished': 'Retirer les feuilles inachevées',
  'pane.action.resolveUnfinished.text':
    'Supprime les feuilles que Coachbook avait commencé à créer, avec tout ce qu’elles contiennent. Les autres feuilles restent telles quelles.',
  'pane.unfinished.choose':
    'Ses feuilles étaient en cours de création quand Excel ou ce volet a été fermé. Toutes les cellules sont là ; mise en forme, graphiques ou réglages d’impression peuvent manquer. Complétez-les et continuez, ou retirez-les.',
  'pane.unfinished.sure':
    'Retirer supprime ces feuilles avec tout ce qui y a été saisi, sans retour possible. Vos propres feuilles restent telles quelles.',
  'pane.unfinished.remove': 'Les supprimer avec leur contenu',
  'pane.unfinished.keep': 'Les compléter',
  'pane.unfinished.keep.text':
    'Ajoute mise en forme, graphiques et réglages d’impression manquants, puis continue avec ces feuilles. Ce qui a été saisi reste.',
  'pane.making.title': 'Un accompagnement est en cours de création ici',
  'pane.making.text':
    'Un autre volet ou une autre personne a commencé à {since} à ajouter ses feuilles. Ce volet les montre dès qu’elles sont complètes. Si cela a été interrompu, vous pourrez y remédier ici à partir de {until}.',
  'pane.stopping': 'Arrêt en cours…',
  'pane.newer.title': 'Créé par un Coachbook plus récent',
  'pane.newer.text':
    'Ce classeur a été créé par une version plus récente de Coachbook. Pour que rien ne se perde, il est laissé exactement tel quel. Fermez Excel et rouvrez-le pour obtenir la dernière version, puis revenez.',
  'pane.noExcel.title': 'Ouvrez Coachbook dans Excel',
  'pane.noExcel.text': 'Cette page a sa place dans le volet d’Excel ; seule, elle n’a pas de classeur.',
  'pane.tooOld.title': 'Cet Excel est trop ancien',
  'pane.tab.steps': 'Étapes',
  'pane.tab.findings': 'Constats ({count, number})',
  'pane.steps.label': 'Les sept étapes',
  'pane.steps.next': 'La prochaine étape la plus utile',
  'pane.steps.goOn': 'Continuer',
  'pane.steps.complete':
    'La mission est accomplie. Prenez le temps d’un regard en arrière, ensemble : qu’est-ce qui a aidé, que garderez-vous ?',
  'pane.steps.nothing': 'Rien n’est demandé aujourd’hui. Dès que quelque chose bouge, notez-le en faisant le point.',
  'pane.steps.asks': 'Avant l’étape suivante',
  'pane.steps.state.open': 'en ordre',
  'pane.steps.state.begin': 'pas commencée',
  'pane.steps.state.errors': '{count, number} à corriger',
  'pane.steps.state.warnings': '{count, number} à regarder',
  'views.audit': 'Ce que disent les audits',
  'views.goals': 'Travailler les objectifs',
  'views.added': '{name} est ajouté. Le reste vous attend dans la feuille.',
  'work.checkIn': 'Faire le point',
  'work.roles': 'Qui fait quoi',
  'work.plan': 'Les deux plans sur un même axe',
  'pane.view.settings': 'Réglages',
  'pane.view.exchange': 'Partager, exporter, importer',
  'pane.action.back': 'Retour',
  'pane.action.checkIn': 'Faire le point',
  'pane.more': 'Plus',
  'pane.form.none': 'Aucun choix',
  'pane.form.cancel': 'Annuler',
  'pane.form.remove': 'Retirer',
  'pane.action.showSheet': 'Ouvrir la feuille',
  'pane.action.showSheet.text': 'Amène la feuille au premier plan.',
  'pane.action.cancel': 'Arrêter',
  'pane.error.cancelled': 'Arrêté. Rien n’a changé dans le classeur.',
  'pane.error.offline':
    'Une partie de Coachbook n’a pas pu être chargée ; la connexion est peut-être coupée. Votre classeur n’a pas changé. Réessayez une fois connecté.',
  'pane.ribbon.cellEditing':
    'Une cellule est en cours de saisie : Excel ne peut rien prendre d’autre pour l’instant. Appuyez sur Entrée dans la cellule, puis de nouveau sur le bouton.',
  'pane.ribbon.protected':
    'Une feuille est protégée : Coachbook n’a pas pu y écrire ses résultats. Choisissez Révision, Ôter la protection de la feuille, puis appuyez de nouveau sur le bouton.',
  'pane.ribbon.readOnly':
    'Ce classeur est ouvert en lecture seule : rien n’a été écrit. Enregistrez une copie sous un autre nom, ou choisissez Activer la modification, puis appuyez de nouveau sur le bouton.',
  'pane.ribbon.missing':
    'Les feuilles dont ce bouton a besoin ne sont pas dans ce classeur. Choisissez Ouvrir Coachbook : vous pourrez les y créer, ou remettre ce qui manque.',
  'pane.ribbon.unfinished':
    'Les feuilles sont en cours de création, ou sont restées inachevées ; rien n’a été écrit. Choisissez Ouvrir Coachbook : le volet dit comment continuer.',
  'pane.ribbon.close': 'Fermer',
  'pane.stage.reading': 'Lecture du classeur',
  'pane.stage.computing': 'Calcul',
  'pane.stage.making': 'Création des feuilles',
  'pane.leftOut.paper':
    'L’imprimante n’a pas de papier A3 : les feuilles prévues pour lui gardent le format de l’imprimante.',
  'pane.leftOut.print':
    'Excel n’a pas pu régler l’impression des feuilles, comme il arrive sans imprimante installée. Tout le reste est là.',
  'pane.leftOut.charts': 'Cet Excel dessine les graphiques avec ses propres échelles.',
  'pane.stage.writing': 'Écriture dans les feuilles',
  'pane.steps.fillIn': 'Rempli jusqu’ici',
  'pane.steps.lookAt': 'D’un coup d’œil',
  'pane.steps.rows': '{count, plural, =0 {vide} one {# ligne} other {# lignes}}',
  'pane.steps.fields': '{filled, number} sur {fields, number}',
  'pane.older.title': 'Fait par un Coachbook plus ancien',
  'pane.older.text':
    'Quelques parties sont venues depuis. Un clic les ajoute ; ce que vous avez saisi reste tel quel. « Annuler » dans ce volet ne revient pas là-dessus : enregistrez d’abord une copie si l’ancien état peut vous servir.',
  'pane.older.action': 'Mettre à niveau',
  'pane.broken.title': 'Il manque quelque chose ici',
  'pane.broken.text':
    '{count, plural, one {Une partie du classeur dont Coachbook a besoin a disparu. Un clic la remet en place ;} other {# parties du classeur dont Coachbook a besoin ont disparu. Un clic les remet en place ;}} ce que vous avez saisi reste tel quel. « Annuler » dans ce volet ne revient pas là-dessus.',
  'pane.created.already':
    'Ce classeur contient déjà un accompagnement. Poursuivez-le ici, ou commencez-en un autre dans un nouveau classeur.',
  'pane.accept.begin': 'Accepter …',
  'pane.accept.title': 'Laisser tel quel, avec une raison qui reste dans le classeur.',
  'pane.accept.reason': 'Pourquoi est-ce bien ainsi ?',
  'pane.accept.do': 'Accepter',
  'pane.accept.because': 'Accepté parce que : {reason}',
  'pane.accept.open': 'Rouvrir',
  'pane.action.timeline': 'Calendrier',
  'pane.action.timeline.text': 'Montre les deux plans sur un même calendrier.',
  'pane.due.today': 'C’est pour aujourd’hui.',
  'pane.due.since': 'Attendu depuis le {day}.',
};
