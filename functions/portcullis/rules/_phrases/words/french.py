"""French."""

from typing import Final

WORDS: Final = """
link: lien en bio | lien dans ma bio | lien dans la bio | lien ci dessous
any link: lien en bio | lien dans ma bio | lien en description | lien dans la description
contact: écris moi | ecris moi | écrivez moi | ecrivez moi | écrivez nous | contacte moi | contactez moi
  | contactez nous | envoie moi un message | envoyez moi un message | en mp | mp moi | mp si | viens mp | venez mp
  | en privé | message privé | viens dm | venez dm | en dm | sur whatsapp | par whatsapp | mon whatsapp
  | sur telegram | via telegram | mon telegram | inbox | ajoute moi | ajoutez moi | joignez moi
add me: ajoute moi | ajoutez moi
join: rejoins | rejoignez | rejoignez nous | viens | venez | inscris toi | inscrivez vous
download: télécharge | téléchargez | télécharger
period: par jour | par semaine | par mois | chaque jour | chaque semaine | de l heure | par heure | en 24h
  | en 24 heures | quotidien | quotidiens | hebdomadaire
claim: réclame | réclamez | récupère | récupérez | profite | profitez | cliquez ici | clique ici | cliquez sur
  | clique sur | dépêche toi | dépêchez vous | places limitées | dernière chance | obtiens | obtenez
  | inscrivez vous
free: gratuit | gratuits | gratuite | gratuitement | cadeau | cadeaux | offert | offerts | j offre | concours
  | giveaway
please: s il te plaît | s il vous plaît | stp | svp
denial: pas une arnaque | pas d arnaque | sans arnaque | pas un virus | pas de virus | sans virus
warning: arnaque | arnaques | arnaqueur | arnaqueurs | ne cliquez pas | clique pas | cliquez pas | piraté
  | hacké | méfiez vous | virus
won: vous avez gagné | tu as gagné | vous avez été sélectionné | tu as été sélectionné | vous avez été choisi
  | tu as été choisi | félicitations vous | vous êtes le gagnant | tu es le gagnant | votre gain | votre prix
  | ton prix | heureux gagnant
draw: tirage au sort | loterie | tombola | gros lot
fee: frais de douane | frais de livraison | frais de port | frais de dossier
parcel: votre colis | ton colis | votre livraison | votre commande | la poste | chronopost | colissimo
  | mondial relay
parcel trouble: n a pas pu être livré | pas pu être livré | en attente | retenu | adresse incomplète
  | adresse incorrecte | livraison échouée | reprogrammer | en attente de livraison
toll: amende | antai | contravention | amende impayée | stationnement
pay up: payez | régler | réglez | majoration | impayée
bank: votre banque | votre carte | carte vitale | carte bancaire | ameli | votre compte | netflix
  | crédit agricole | impots gouv | cpf | votre abonnement
trouble: suspendu | suspendue | bloqué | bloquée | limité | expiré | expirée | expire | inhabituelle | suspecte
  | désactivé | sera fermé
mend: vérifiez | confirmez | mettez à jour | connectez vous | cliquez | mettre à jour | renouveler | renouvelez
  | régulariser
refund: remboursement | trop perçu | remboursement d impôts
authority: support discord | équipe discord | support technique | modérateur discord | support steam
your account: ton compte | votre compte | votre serveur
reported: a été signalé | signalé | sera suspendu | sera supprimé | sera banni | activité suspecte
verify: vérifie ton | vérifiez votre | confirme ton | confirmez votre
mistaken report: signalé par erreur | signalé par accident | signalé ton compte | signalé sans faire exprès
  | je t ai report par erreur | report par erreur | report ton compte
recovery: récupérer mon argent | récupérer mon compte | récupérer ton compte | récupérer vos fonds
  | récupéré mon argent | récupération de fonds
hacker: pirater un compte | pirater facebook | pirater whatsapp | pirater instagram | hacker professionnel
lure: c est toi sur | c est toi dans | vote pour moi
adult: nudes | nue | nues | porno | sexe | salope | salopes | chaude | chaudes | coquine | coquines | snap coquin
  | onlyfans | mym | sextape | beurette | leaks
adult offer: nudes gratuits | vends nudes | je vends mes nudes | photos nues | photos nue | vidéos porno
  | contenu adulte | contenu +18 | leaks gratuits | plan cul | plans cul | mon mym | snap hot | show cam
  | escort girl | filles chaudes
adult pack: mon contenu | photos et vidéos | appel vidéo | mes photos
see me: mes photos | mon profil | viens me voir | viens parler
singles: célibataires | femmes célibataires | site de rencontre | rencontrer des femmes | rencontres
  | cherche un homme | sugar daddy
near you: près de chez toi | près de chez vous | dans ta ville | dans ta région
lonely: seule | je m ennuie | célibataire
invest: investir | investissement | investissements | investi | crypto | cryptomonnaie | cryptomonnaies | trading
  | forex | bourse | plateforme
profit: gagner | gagne | gagnez | gagner de l argent | gagner argent | gains | bénéfice | bénéfices | revenus
  | revenu | rendement | revenu passif | argent facile | liberté financière | retrait | retraits | rentable
guaranteed: gains garantis | profits garantis | bénéfices garantis | 100% garanti | doublez votre argent
  | double ton argent | rendement garanti
promise: sans risque | garanti
teach: je t apprends | je vous apprends | je t aide à | je vous aide à | je vais aider | je te montre
  | je vous montre | 10 premières personnes | 20 premières personnes | apprends à | comment gagner
  | tu veux gagner | vous voulez gagner | envie de gagner | les 10 premiers
testimonial: grâce à | merci à | je remercie | je recommande | reconnaissant | a changé ma vie | j ai reçu
  | ma vie a changé
mentor: experte | mentor | coach | monsieur | madame | mme | trader | courtier
share: de tes gains | de vos gains | des bénéfices | commission
signals: signaux gratuits | signaux vip | groupe vip | signaux de trading | groupe de trading | canal telegram
wallet act: connecte ton wallet | connectez votre wallet | connectez votre portefeuille
  | vérifiez votre portefeuille | phrase de récupération
loan: prêt | prêts | crédit | prêt entre particuliers | prêteur
loan terms: taux | taux d intérêt | sans justificatif | rapide et fiable | remboursable | accordé | offre de
  | j offre | j octroie
job: travail à domicile | travailler à domicile | travail à distance | télétravail | job en ligne
  | travail en ligne | offre d emploi | recrutement | recrute | recrutons | on recrute | cherche des personnes
  | complément de revenu | revenu complémentaire | emploi
recruiting: on recrute | recrutons | cherche des personnes
tasks: tâches simples | regarder des vidéos | aimer des vidéos | sondages
daily pay: paiement quotidien | payé par jour | paiement par jour | payé chaque jour | paiement hebdomadaire
  | payé chaque semaine
wage: <money> par jour | <money> par semaine | <money> jour
anyone: sans expérience | aucune expérience | avec ton téléphone | avec votre téléphone | avec un téléphone
  | depuis chez toi | depuis chez vous | depuis votre téléphone | majeur | 18 ans | plus de 18 ans | débutants
  | accessible à tous
little time: heures par jour | temps libre | quelques heures | 2h par jour | horaires flexibles
bets: paris sportifs | pari | paris en ligne | pronostics | pronos | casino | casino en ligne | tours gratuits
  | machines à sous
sure bets: match truqué | matchs truqués | prono sûr | pronos sûrs | pari sûr | montante | cote sûre
promo code: code promo | code promotionnel | code parrainage | mon code | avec le code | utilise le code
bonus: bonus de bienvenue | premier dépôt | tours gratuits
essays: mémoire | dissertations | devoirs | rédaction de mémoire
craft: logos | bannières | miniatures | montage vidéo | graphiste | montages | site web | illustrations
for hire: je fais | je propose | je réalise | nous proposons | mes services | nos services | commandes ouvertes
sell: je vends | vends | vend | à vendre | vente | achète | pas cher
goods: comptes | compte netflix | robux | v bucks | abonnés | followers | cartes cadeaux | nitro | iptv
  | abonnement iptv | spotify | permis de conduire | faux billets | contrefaçon | répliques
offer: je vends | en vente | en stock | disponible | disponibles | pas cher | prix | tarifs | livraison | promo
  | promotion | réduction | garantie | livraison rapide
seller: je vends | vends | à vendre
cheap: pas cher | petit prix | bas prix | réduction | moins cher
drugs: cannabis | beuh | cocaïne | shit de qualité | pilules
dark ware: faux billets | permis de conduire | carte clonée | cartes clonées | faux papiers
pirated: cracké | crackée | cheat gratuit | générateur de robux | robux gratuits | nitro gratuit
  | générateur nitro | hack pour | triche
try game: teste mon jeu | tester mon jeu | testez mon jeu | mon jeu | essayer mon jeu
assure: sans virus | pas de virus | pas un virus | pas une arnaque | 100% sûr | 100% fiable
plight: malade | hôpital | opération | cancer | orphelins
give us: dons | faire un don | donner | aidez moi | aidez nous | cagnotte | aide financière
pay here: paypal | virement | rib | lydia | leetchi
pass on: envoie ça | envoie ce message | envoyez ce message | partage ce | partagez ce | copie colle
  | copier coller | fais tourner | faites tourner | transfère
many: 10 personnes | dix personnes | 15 personnes | 20 personnes | tous tes amis | tous vos contacts
  | tes contacts | 10 serveurs | 10 amis
threat: sinon | si tu ne | malheur | vas mourir | mourras | n ignore pas | cette nuit | sera supprimé
luck: bonne chance | se réalisera | recevras | bonne nouvelle
server talk: rejoins mon serveur | rejoignez mon serveur | rejoins notre serveur | rejoignez notre serveur
  | mon serveur | notre serveur | nouveau serveur | serveur discord | viens sur mon serveur
  | venez sur mon serveur | serveur communautaire
lively: serveur actif | communauté active | chat actif | staff actif | membres actifs | staff à l écoute
company: se faire des amis | nouveaux amis | rencontrer des gens | discuter
channel: ma chaîne | ma chaîne youtube | ma vidéo | ma nouvelle vidéo | mes vidéos | mon stream | mon live
  | mon tiktok | mon insta | mon instagram | ma musique | mon son | notre chaîne | mon twitch
visit: allez voir | va voir | viens voir | venez voir | regarde | regardez | jette un oeil | jetez un oeil
  | passe sur | passez sur | écoutez | écoute | découvrez | soutenez | soutiens
subscribe: abonne toi | abonnez vous | s abonner | t abonner | vous abonner | abonnés | un abonnement | follow moi
  | suivez moi | suis moi | un like | lâche un like | like et | un pouce bleu
plea: ça m aiderait | aidez moi à atteindre | aide moi à atteindre | petite chaîne | petit youtuber
  | petit streamer | je débute | je commence | ça me ferait plaisir | mon rêve | mon objectif | objectif
  | tu ne seras pas déçu | vous ne serez pas déçus | merci d avance | ça fait plaisir | donner de la force
  | de la force
sorry: pas du spam | désolé pour le spam | désolé du spam | dsl pour le spam
swap: sub pour sub | abo pour abo | abonnement contre abonnement | je m abonne en retour | je rends | sub4sub
  | follow pour follow | je te suis en retour
hand over login: entrez votre mot de passe | entre ton mot de passe | entrez vos identifiants | entre tes identifiants
on behalf: de la part des admins | de la part du staff
"""
