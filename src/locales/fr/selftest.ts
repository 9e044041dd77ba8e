// Ce que dit la page qui vérifie Coachbook dans un Excel.
export const selftest = {
  'selftest.title': 'Vérifier Coachbook dans cet Excel',
  'selftest.text':
    'En deux minutes environ, un peu plus dans un navigateur, cette page pose à votre Excel quelque soixante-dix petites questions, y exécute nos tests et crée un classeur d’essai. Une fois, elle vous demande ce que vous voyez sur une feuille et attend votre réponse. Elle montre ce qui fonctionne ici et ce qui ne fonctionne pas.',
  'selftest.safe':
    'Elle ne travaille que dans un classeur vide, et le laisse vide. Rien de ce que vous avez fait n’est touché. Rien n’est envoyé non plus : vous recevez un rapport, et vous décidez de la suite.',
  'selftest.english':
    'Les questions et le rapport sont en anglais, car ils s’adressent aux personnes qui s’occupent de Coachbook.',
  'selftest.onWish': 'Essayer aussi d’ouvrir un nouveau classeur. Une deuxième fenêtre apparaît ; fermez-la ensuite.',
  'selftest.start': 'Commencer',
  'selftest.notEmpty': 'Ce classeur n’est pas vide',
  'selftest.notEmpty.text':
    'Pour que rien de ce qui est à vous ne soit touché, ouvrez un nouveau classeur, ouvrez-y Coachbook et choisissez « Vérifier Coachbook dans cet Excel » à la fin du volet.',
  'selftest.notEmpty.open': 'Ouvrir un nouveau classeur',
  'selftest.notEmpty.opened':
    'Un nouveau classeur a été demandé à Excel. Si vous ne le voyez pas, regardez derrière cette fenêtre ou parmi vos onglets.',
  'selftest.notEmpty.refused': 'Cet Excel n’en ouvre pas d’ici. Ouvrez vous-même un nouveau classeur.',
  'selftest.part.probes': 'Les questions sont posées …',
  'selftest.part.contract': 'Nos tests sont exécutés …',
  'selftest.part.walk': 'Un classeur d’essai est créé …',
  'selftest.part.cleanUp': 'Tout est remis en ordre …',
  'selftest.leave': 'Laissez le classeur tranquille pour l’instant. Des feuilles y vont et viennent.',
  'selftest.cancel': 'Arrêter et remettre en ordre',
  'selftest.stopping': 'Arrêt après cette étape …',
  'selftest.ask': 'Que voyez-vous ?',
  'selftest.ask.yes': 'Oui',
  'selftest.ask.no': 'Non',
  'selftest.ask.unsure': 'Je ne peux pas le dire',
  'selftest.done': 'C’est fait. Merci !',
  'selftest.stopped': 'C’est arrêté. Voici ce que l’on sait déjà.',
  'selftest.clean': 'Votre classeur est de nouveau vide, comme avant.',
  'selftest.left':
    'Des feuilles ou des styles d’essai sont restés dans ce classeur. Fermez-le sans enregistrer, et ils disparaissent.',
  'selftest.probes':
    '{pass, number} questions sur {all, number} ont reçu la réponse attendue, {otherwise, number} une autre.',
  'selftest.contract':
    'Tests réussis : {passed, number}, autres : {otherwise, number}, laissés de côté : {skipped, number}.',
  'selftest.contract.none': 'Nos tests n’ont pas été exécutés.',
  'selftest.walk': '{done, number} étapes sur 4 d’un premier accompagnement ont fonctionné.',
  'selftest.copy': 'Copier le rapport',
  'selftest.copied': 'Le rapport est copié. Vous pouvez le coller où vous voulez.',
  'selftest.copyByHand': 'La copie n’est pas autorisée ici. Sélectionnez le texte ci-dessous et copiez-le vous-même.',
  'selftest.save': 'Enregistrer le rapport',
  'selftest.saveData': 'L’enregistrer pour un programme',
  'selftest.noSaving': 'Sur cet appareil, une page ne peut pas enregistrer de fichiers : copiez le rapport.',
  'selftest.trySaving': 'Essayer d’enregistrer un fichier',
  'selftest.report': 'Le rapport',
  'selftest.again': 'Recommencer',
  'selftest.error': 'Excel n’a pas répondu comme prévu',
  'selftest.error.text': 'Il a dit : {message}. Rien n’a été modifié. Réessayez dans un instant.',
  'selftest.back': 'Retour à Coachbook',
  'selftest.byHand': 'Ce que vous seul pouvez voir',
  'selftest.byHand.text':
    'Si vous avez encore quelques minutes, essayez ceci et ajoutez au rapport ce que vous avez vu.',
  'selftest.otherwise': 'Réponses différentes',
  'selftest.expected': 'Attendu : {answer}',
  'selftest.answered': 'Réponse : {answer}',
} as const;
