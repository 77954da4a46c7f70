/** What the server refused, in French, by its code: the same facts as its own English words in src/errors.ts tell, for readers of the web app. */

import type { ErrorCode, ErrorDetails } from '../../../errors.js';

type Words = { readonly [C in ErrorCode]?: (d: ErrorDetails<C>) => string };

const later = 'Réessayez plus tard, ou ouvrez-la dans un navigateur, enregistrez-la et donnez le fichier.';
const withdrawn: Readonly<Record<string, string>> = {
  person: 'aucune personne',
  contact: 'aucun contact',
  document: 'aucun document',
  relation: 'aucune relation',
  commitment: 'aucun engagement',
  judgement: 'aucun jugement',
  candidate: 'aucun rapprochement',
};

export const frenchProblems: Words = {
  // Of the API itself
  'api-bad-question': (d) =>
    `« ${d.found} » ne convient pas pour « ${d.where} ». Enlevez-le de l’adresse ; /api/docs dit ce que chaque route attend.`,
  'api-failed': () =>
    'Readout n’a pas pu répondre. Le terminal où il tourne dit pourquoi ; le registre lui-même n’est pas touché.',
  'api-foreign-request': (d) =>
    `Une page de ${d.from} a voulu changer ce registre. Seules les pages de l’application le peuvent.`,
  'api-host-refused': (d) =>
    `Ce serveur ne répond pas au nom « ${d.host} ». Ouvrez-le à l’adresse que « readout serve » a affichée.`,
  'api-no-route': (d) => `Il n’y a rien à l’adresse ${d.path}. /api/docs donne toutes les routes.`,
  'api-not-acceptable': (d) => `Le contenu est ${d.found} ; il faudrait ${d.right}.`,
  'api-token-needed': () => 'Ce registre est fermé : donnez son jeton d’accès, que « readout serve » a affiché.',
  'api-token-wrong': () => 'Ce n’est pas le jeton d’accès. « readout serve » l’a affiché à son démarrage.',
  'record-has-no': (d) =>
    `Le registre ne contient ${withdrawn[d.kind] ?? 'rien'} sous « ${d.id} ». Il a peut-être été retiré ; repartez de la liste.`,
  'record-gone': () =>
    'La base de données ne répond plus. Ce qui était lu est gardé ; réessayez quand elle est revenue.',
  'disk-full': () => 'Le disque est plein. Tout ce qui était lu est gardé. Faites de la place et recommencez.',

  // Accounts
  'account-first-admin': () => 'Le premier compte doit être celui d’un administrateur, qui pourra ouvrir aux autres.',
  'account-last-admin': (d) =>
    `${d.name} administre seul ce registre ; sans administrateur, plus personne ne pourrait y faire entrer. Nommez-en d’abord un autre.`,
  'account-name-invalid': (d) =>
    `« ${d.found} » ne convient pas : de 2 à 100 lettres, chiffres ou . _ @ + - pour se connecter, et un nom qui se lise.`,
  'account-taken': (d) =>
    `Il y a déjà un compte « ${d.signIn} » (${d.name}). Un nom ne sert qu’une fois, parce que les jugements le portent. Choisissez-en un autre.`,
  'account-unknown': (d) => `Il n’y a pas de compte « ${d.found} ».`,
  'invitation-over': () =>
    'Cette invitation a servi, a été remplacée ou date de plus d’une semaine. Demandez-en une nouvelle à un administrateur.',
  'password-weak': (d) =>
    `Ce mot de passe ne protège pas assez. Il en faut un de ${d.least} caractères ou plus, par exemple quatre mots sans rapport.`,
  'role-too-low': (d) =>
    `Il faut pour cela le rôle « ${role(d.needed)} » ; le vôtre est « ${role(d.role)} ». Un administrateur peut le changer.`,
  'route-closed': (d) => `Personne ne peut utiliser ${d.route} sur un serveur à comptes.`,
  'scope-missing': (d) =>
    `Ce jeton ne suffit pas : il lui manque le droit « ${d.scope} ». Faites-en un autre sur la page de votre compte.`,
  'session-needed': () => 'Cela se fait en personne, connecté par un navigateur, et non avec un jeton.',
  'service-no-account': (d) =>
    d.mail === null
      ? 'L’autre service n’a pas dit votre adresse : aucun compte d’ici ne peut être trouvé. Demandez à un administrateur.'
      : `Aucun compte d’ici ne se connecte comme ${d.mail}, ou il est fermé. Demandez à un administrateur de le faire.`,
  'service-off': () => 'Ce serveur n’a pas de connexion par un autre service.',
  'service-refused': (d) =>
    `La connexion par ${d.name} n’a pas abouti (${d.reason}). Recommencez depuis la page de connexion, ou demandez à un administrateur.`,
  'service-unreachable': (d) =>
    `Le service ${d.name} ne répond pas comme il devrait (${d.reason}). Connectez-vous par un mot de passe, ou réessayez plus tard.`,
  'sign-in-needed': () => 'Ce registre est réservé à ceux qui ont un compte : connectez-vous.',
  'sign-in-too-often': (d) =>
    `Trop d’essais. Attendez ${d.seconds} secondes, ou demandez une nouvelle invitation à un administrateur.`,
  'sign-in-wrong': () =>
    'Ce nom et ce mot de passe ne vont pas ensemble, ou le compte est fermé. Demandez à un administrateur.',
  'team-off': () => 'Ce serveur n’a pas de comptes.',
  'token-invalid': () =>
    'Un jeton ne peut pas être fait ainsi : donnez-lui un nom, une durée d’un an au plus, et au moins un droit.',

  // Judgements
  'judgement-contradicts': (d) =>
    `${d.judgements.map((one) => `${one.one} et ${one.other} : ${verdicts[one.verdict] ?? one.verdict} selon ${one.who}, le ${one.day}`).join(' ; ')}. Retirez d’abord ${d.judgements.length > 1 ? 'l’un de ces jugements' : 'ce jugement'} (n° ${d.judgements.map(({ id }) => id).join(' ou ')}).`,
  'judgement-incomplete': () => 'Il manque quelque chose au jugement : son auteur, un côté, ou ce qui serait juste.',
  'judgement-withdrawn': (d) =>
    `Le jugement ${d.id} a été retiré par ${d.who} le ${d.day}. Jugez de nouveau s’il doit compter.`,

  // Briefings
  'briefing-one-country': (d) => `Une note porte sur deux pays ; les deux sont ${d.code}. Donnez-en un autre.`,
  'briefing-person-many': (d) =>
    `« ${d.found} » convient à ${d.names.length} personnes : ${d.names.join(', ')}. Donnez plus du nom.`,
  'briefing-person-unknown': (d) =>
    `Personne du nom de « ${d.found} » n’a part à la relation ${d.sides.join('–')}. ${d.nearest.length > 0 ? `Le plus proche : ${d.nearest.join(', ')}.` : 'Le registre ne contient aucun contact entre eux.'}`,
  'briefing-side-unknown': (d) => `« ${d.found} » n’est d’aucun côté de cette note. Ce serait ${d.sides.join(' ou ')}.`,
  'country-unknown': (d) =>
    `« ${d.found} » n’est ni un pays ni une organisation que Readout connaisse. Le plus proche : ${d.nearest}. Donnez un code de trois lettres, ou un nom en français ou en anglais.`,

  // What was handed in
  'readings-closed': () => 'Ce serveur montre un registre et n’y lit rien. Sur sa machine, « readout read » le fait.',
  'readings-full': (d) => `${d.most} entrées attendent d’être lues. Donnez-en d’autres quand certaines seront faites.`,
  'input-empty': (d) => `${d.where} : vide. Donnez un fichier qui contienne un texte.`,
  'input-too-large': (d) =>
    `${d.where} : ${d.found} ; une entrée peut en faire ${d.most}. Partagez-la, un fichier par document.`,
  'input-binary': (d) =>
    `${d.where} : ce n’est pas du texte (${d.found}). Donnez du texte, du HTML, du JSON Lines, un fil, un PDF, un DOCX, un courriel, ou une archive de ceux-ci.`,
  'input-unreadable': (d) => `${d.where} : ne se lit pas (${d.reason}).`,
  'input-sitemap': (d) =>
    `${d.where} : c’est un plan de site, une liste de ${d.addresses} adresses sans leurs pages. Donnez sa propre adresse (https://…).`,
  'file-damaged': (d) =>
    `${d.where} : ce ${d.format} est abîmé ou coupé. Ce qui précède a été lu. Procurez-vous-le de nouveau en entier.`,
  'archive-locked': (d) => `${d.where} : fermé par un mot de passe. Ouvrez-le vous-même et donnez les fichiers.`,
  'archive-grows': (d) =>
    `${d.where} : ${d.packed} en donnent plus de ${d.unpacked}, ce qu’aucune archive de textes ne fait. Le reste est laissé de côté.`,
  'archive-no-text': (d) =>
    `${d.where} : ne contient ni texte, ni page, ni fil, ni PDF, ni DOCX, ni courriel reconnu à sa fin.`,
  'archive-too-many': (d) =>
    `${d.where} : contient plus de ${d.most} fichiers. Les ${d.most} premiers ont été lus ; partagez-le.`,
  'archive-too-deep': (d) =>
    `${d.where} : une archive dans ${d.most} autres. Ouvrez celles du dehors et donnez celle-ci seule.`,
  'feed-entry-bare': (d) => `${d.where} : « ${d.title} » vient sans son texte dans ce fil. Lisez la page elle-même.`,
  'sitemap-too-many': (d) =>
    `${d.where} : ses plans donnent plus de ${d.most} pages. Les ${d.most} premières ont été lues.`,
  'pdf-locked': (d) => `${d.where} : ce PDF demande un mot de passe. Enregistrez-le sans, et donnez-le.`,
  'pdf-no-text': (d) =>
    `${d.where} : aucun texte dans ce PDF (pages : ${d.pages}), seulement des images. Passez-le d’abord par une reconnaissance de texte (OCR).`,
  'pdf-too-long': (d) =>
    `${d.where} : ce PDF a ${d.found} pages ; ${d.most} sont lues au plus. Donnez à part les pages qui comptent.`,
  'encoding-unknown': (d) =>
    `${d.where} : ${d.damaged} caractères ne se lisent dans aucun codage connu. Enregistrez-le en UTF-8.`,
  'json-line-invalid': (d) => `${d.where} : ${d.problem}. Il faudrait un objet JSON par ligne, avec au moins « text ».`,
  'front-matter-invalid': (d) =>
    `${d.where} : ${d.problem}. L’en-tête est fait de lignes « clé: valeur » entre deux lignes « --- ».`,
  'no-text': (d) =>
    `${d.where} : il ne reste aucun texte une fois ôtés menus, légendes et crédits. Donnez une page qui contienne un article.`,
  'published-invalid': (d) =>
    `${d.where} : le jour de parution « ${d.found} » n’existe pas. Donnez-le comme AAAA-MM-JJ.`,
  'language-not-coded': (d) =>
    `${d.where} : sa langue (« ${d.found} ») ne peut pas être lue. Connues : ${d.known.join(', ')}.`,
  'document-failed': (d) =>
    `${d.where} : Readout a échoué sur ce texte. Les autres continuent. Signalez-le, avec le texte.`,
  'document-set-aside': (d) =>
    `${d.where} : laissé de côté, parce que sa lecture s’est arrêtée deux fois. Les autres continuent.`,
  'address-invalid': (d) =>
    `« ${d.address} » n’est pas une adresse du web. Il faudrait https://… ou http://…, sans nom ni mot de passe.`,
  'address-not-public': (d) =>
    `${d.address} se trouve à ${d.ip}, dans un réseau privé ou sur cette machine, et n’est pas lue. Enregistrez la page et donnez le fichier.`,
  'address-failed': (d) => `${d.address} n’a pas pu être lue. ${later}`,
  'address-answers': (d) =>
    `${d.address} n’a pas pu être lue : elle répond ${d.status}. Voyez dans un navigateur si elle est encore là.`,
  'address-type': (d) =>
    `${d.address} : ${d.found}, qui ne contient pas de texte. Donnez l’adresse d’une page, d’un fil ou d’un document.`,
  'address-disallowed': (d) =>
    `${d.address} : ${d.origin}/robots.txt demande aux programmes de ne pas la lire. Enregistrez-la et donnez le fichier.`,
  'robots-unreachable': (d) =>
    `${d.address} : ${d.origin}/robots.txt, qui dit ce que les programmes peuvent lire, ne répond pas. ${later}`,
};

const verdicts: Readonly<Record<string, string>> = { same: 'les mêmes', different: 'différents', unsure: 'incertains' };

function role(name: string): string {
  return { reader: 'lecteur', judge: 'juge', editor: 'rédacteur', admin: 'administrateur' }[name] ?? name;
}
