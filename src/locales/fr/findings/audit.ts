// Findings about the audits, the project and the mission.
import type { audit as english } from '../../en/findings/audit';

export const audit: Readonly<Record<keyof typeof english, string>> = {
  'finding.audit.unrated.short': 'Pas encore noté',
  'finding.audit.unrated':
    '« {name} » n’est pas encore entièrement noté et ne compte donc pas. Quel chiffre vous vient d’abord à l’esprit ?',
  'finding.audit.mustHaveUnrated.short': 'Un indispensable n’est pas noté',
  'finding.audit.mustHaveUnrated':
    'Le projet ne peut se passer de « {name} », qui n’est pas encore noté. Notez-le avant d’aller plus loin : la suite repose dessus.',
  'finding.audit.mustHaveGap.short': 'Un indispensable fait défaut',
  'finding.audit.mustHaveGap':
    'Le projet demande « {name} » au niveau {required, number}, et il est à {current, number}. Allez-vous l’apprendre, le partager, ou trouver quelqu’un qui l’a ?',
  'finding.audit.mustHaveWorkedOn.short': 'Un indispensable sur lequel on travaille',
  'finding.audit.mustHaveWorkedOn':
    'Le projet demande « {name} » au niveau {required, number}, et il est à {current, number}. On y travaille : {by}. Notez-le de nouveau une fois que cela aura produit son effet.',
  'finding.audit.blindSpot.short': 'Les autres voient autrement',
  'finding.audit.blindSpot':
    'Pour « {name} » vous vous donnez {self, number}, les autres {others, number, ::.#} : {difference, number, ::.# +!} entre vous. Que voient-ils que vous ne voyez pas ?',
  'finding.audit.valueMisaligned.short': 'Valeur peu servie par le projet',
  'finding.audit.valueMisaligned':
    '« {name} » compte {importance, number} pour vous, et le projet la sert {served, number}. Qu’est-ce qui, dans le projet, pourrait lui donner plus de place ?',
  'finding.audit.interferenceOpen.short': 'Un trait sans parade',
  'finding.audit.interferenceOpen': '« {name} » peut vous gêner. Que ferez-vous quand vous le remarquerez ?',
  'finding.audit.balanceHindererOpen.short': 'L’équilibre est entamé',
  'finding.audit.balanceHindererOpen':
    '« {name} » pèse sur votre équilibre, et rien n’y répond encore. Quelle petite chose y changerait quelque chose ?',
  'finding.audit.groupTooSmall.short': 'Trop peu de réponses à montrer',
  'finding.audit.groupTooSmall':
    '« {audit} » a reçu des réponses de {count, plural, =0 {personne} one {# personne} other {# personnes}} ; les chiffres apparaissent à partir de {smallest, number}, pour que nul ne soit reconnu. Invitez les autres.',
  'finding.audit.disagreement.short': 'L’équipe n’est pas d’accord',
  'finding.audit.disagreement':
    'Les réponses sur « {name} » sont très éloignées (dispersion {spread, number, ::.#}). Parlez-en avant de parler des notes basses.',
  'finding.audit.answeredTwice.short': 'Répondu deux fois',
  'finding.audit.answeredTwice':
    '{respondent} a répondu plusieurs fois à {statement} dans cette édition ; la dernière des lignes compte. Supprimez les autres.',
  'finding.project.hindererUnanswered.short': 'Un frein puissant sans réponse',
  'finding.project.hindererUnanswered':
    '« {name} » freine le projet avec une force de {strength, number}, et rien n’y répond encore. Comment allez-vous le contourner ?',
  'finding.project.expectationMissing.short': 'Qu’attend ce client ?',
  'finding.project.expectationMissing':
    '« {name} » figure dans la liste sans attente. Lui avez-vous posé la question ?',
  'finding.project.expectationUnserved.short': 'Une attente que rien ne sert',
  'finding.project.expectationUnserved':
    '« {name} » attend « {expectation} », et ni la mission, ni un objectif, une activité ou une action n’y répond. Qui le fera ?',
  'finding.project.partnerOpposes.short': 'Un partenaire influent hésite',
  'finding.project.partnerOpposes':
    '« {name} » a beaucoup d’influence ({influence, number}) et soutient peu ({support, number}). De quoi aurait-il besoin pour vous suivre ?',
  'finding.mission.blank.short': 'La mission reste à écrire',
  'finding.mission.blank':
    'Il n’y a pas encore de mission. À quoi sert ce projet, en une phrase que vous diriez à voix haute ?',
  'finding.mission.valueLeftOut.short': 'Une valeur majeure est oubliée',
  'finding.mission.valueLeftOut':
    '« {name} » fait partie de ce qui compte le plus pour vous, et la mission ne la nomme pas. Où pourrait-elle trouver sa place ?',
  'finding.mission.customerLeftOut.short': 'Un client clé est oublié',
  'finding.mission.customerLeftOut':
    '« {name} » est parmi les clients les plus importants, et la mission ne le nomme pas. Est-ce voulu ?',
  'finding.mission.strengthLeftOut.short': 'Un point fort est oublié',
  'finding.mission.strengthLeftOut':
    '« {name} » est un de vos points forts, et la mission ne s’appuie pas dessus. Le pourrait-elle ?',
  'finding.mission.criteriaMissing.short': 'À quoi la verrez-vous accomplie ?',
  'finding.mission.criteriaMissing':
    'La mission n’a pas de critères de réussite. À quoi verrez-vous, avec votre commanditaire, qu’elle est accomplie ?',
  'finding.mission.completeTooEarly.short': 'Mission accomplie, objectifs ouverts',
  'finding.mission.completeTooEarly':
    '« Mission accomplie » figure à {goal}, et ces objectifs sont encore ouverts : {open}. Cela comptera une fois qu’ils seront atteints ou abandonnés, ou quand vous conclurez la mission elle-même dans le point d’étape.',
  'finding.mission.overdue.short': 'Le dernier jour est passé',
  'finding.mission.overdue':
    'L’accompagnement devait finir le {end}, et rien ne dit encore que la mission est accomplie. L’est-elle, ou lui faut-il plus de temps ?',
};
