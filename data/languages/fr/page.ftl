# Mots fixes des documents. Non relus : voir `reviewed` dans src/language/about.rs.
#
# Glossaire : allocation key = clé de répartition ; share = part ; responsibility share = part de responsabilité ;
# obligation = obligation ; actual = réalisé ; pledge = engagement annoncé ; gap = écart ; above (below) share = au-dessus
# (en dessous) de sa part ; fair number = nombre équitable ; floor = plancher ; cap = plafond ; bar, never = interdiction
# absolue ; cohort = cohorte ; corridor = couloir ; modality = modalité ; accord = accord ; waiver = dispense ; discount = réduction ; variant = variante ;
# ledger = registre ; placement = placement ; responsibility unit = unité de responsabilité (UR) ; contested = contesté.

## Lists

list-separator = { ", " }
others = autres
between = de { $least } à { $greatest }

## The page

skip = Aller au contenu
contents = Table des matières
sort-hint = Cliquer sur l’en-tête d’une colonne pour trier selon celle-ci.
find-state = Chercher un État
all-states = Tous les États
chart-figures = Les chiffres de ce graphique
made-with = Établi avec Onus { $version }. Cette page se suffit à elle-même : elle ne demande rien au réseau et contient son scénario et son résultat.
english-sentences = Les mots fixes sont dans la langue du document. Ce que disent le scénario et ceux qui publient les données reste dans leur propre langue ; ce qui figure en anglais ci-dessous n’a pas encore de traduction.

## Head

status = Statut
status-illustrative = à titre d’illustration
status-for-negotiation = pour négociation
status-agreed = convenu
as-of = À la date du
mode = Type
mode-ledger-ways = registre : répartit la responsabilité ; les obligations sont acquittées selon les modalités du fichier
mode-ledger = registre : partage la responsabilité et ne déplace personne
mode-placement = placement : place nouvellement des personnes
proof = Preuve
proof-proved = prouvé
proof-within = vérifié à la tolérance { $within } près
proof-not = non prouvé
scenario = Scénario
digest = Code du scénario
supersedes = Remplace le projet portant le code
clause = Met en œuvre
variant = Variante
changed = Modifié
translation = Traduction
translation-unreviewed = les mots fixes de cette langue n’ont pas été relus par un locuteur
key-part = { $label } { $weight } %
key-power = { $label } à la puissance { $power }
key-phased = introduite progressivement à partir des parts de { $old }
state-figure = { $state } ({ $figure })
state-dollars = { $state } ({ $figure } { $currency })

# $standing says which of $above and $below name states: both, above, below, none.
summary-ledger = { $standing ->
    [both] La responsabilité est partagée (personnes : { $people } ; États : { $states }) selon cette clé : { $key } ; les plus au-dessus de leur part : { $above } ; les plus en dessous : { $below }.
    [above] La responsabilité est partagée (personnes : { $people } ; États : { $states }) selon cette clé : { $key } ; les plus au-dessus de leur part : { $above } ; aucun État n’est en dessous.
    [below] La responsabilité est partagée (personnes : { $people } ; États : { $states }) selon cette clé : { $key } ; les plus en dessous de leur part : { $below } ; aucun État n’est au-dessus.
   *[none] La responsabilité est partagée (personnes : { $people } ; États : { $states }) selon cette clé : { $key }.
}
summary-placement = { $standing ->
    [both] Un placement est à faire (personnes : { $people } ; États : { $states }) selon cette clé : { $key } ; les plus au-dessus de leur part : { $above } ; les plus en dessous : { $below }.
    [above] Un placement est à faire (personnes : { $people } ; États : { $states }) selon cette clé : { $key } ; les plus au-dessus de leur part : { $above } ; aucun État n’est en dessous.
    [below] Un placement est à faire (personnes : { $people } ; États : { $states }) selon cette clé : { $key } ; les plus en dessous de leur part : { $below } ; aucun État n’est au-dessus.
   *[none] Un placement est à faire (personnes : { $people } ; États : { $states }) selon cette clé : { $key }.
}
summary-unmet = Besoin non couvert ; personnes sans place : { $people }.
summary-conflict = La protection devait être partagée (personnes : { $people } ; États : { $states }) selon cette clé : { $key } ; les règles du scénario ne peuvent pas être satisfaites ensemble : il n’y a donc pas de chiffres.

## Results

results = Principaux résultats

## Annex

annex = Annexe : parts et obligations
annex-caption = { $gap ->
    [none] Parts et obligations par État
   *[some] Parts, obligations et écarts par État
}
number = Nº
state = État
member = Membre
code = Code
total = Total
people = Personnes
usd = Dollars É.-U.
eur = Euros
chf = Francs suisses
gbp = Livres sterling
column-key = Clé, %
column-contested = Partie contestée de la clé, %
column-obligation = Obligation
column-actual = Réalisé
column-gap = { $gap ->
    [people] Écart en personnes
   *[whole] Écart
}
column-distance = Écart à la juste part
column-people = Personnes
column-people-units = Personnes, en unités
column-files-units = En dossiers, unités
column-money-units = En argent, unités
column-obligation-units = Obligation, unités de responsabilité
column-pays = Verse, { $currency }
column-receives = Reçoit, { $currency }
column-money-owed = Somme due, { $currency }
column-money-paid = Somme versée, { $currency }
column-money-gap = Écart financier, { $currency }
annex-note-order = { $members ->
    [member] Les membres
   *[state] Les États
} figurent dans l’ordre alphabétique de leurs noms, selon les règles de classement Unicode de cette langue.
annex-note-adds-up = Les chiffres imprimés ont pour somme le total imprimé, et les pourcentages de la clé ont pour somme 100 : ce que laisse l’arrondi va aux plus forts restes et, à restes égaux, { $members ->
    [member] au membre
   *[state] à l’État
} dont le code vient en premier.
annex-note-people = Les nombres entiers de personnes sont obtenus par cette méthode : { $method }. { $ties }
annex-note-money = Les cents entiers sont obtenus par cette méthode : { $method }. { $ties }
annex-note-ledger-once = Les obligations sont comptées en unités de responsabilité : une personne de poids un, comptée une seule fois.
annex-note-ledger = Les obligations sont comptées en unités de responsabilité : une personne de poids un, accueillie pendant un an.
annex-note-gap = { $gap ->
    [people] L’écart est le nombre réalisé moins les personnes de l’obligation : inférieur à zéro, il est en dessous de la part.
   *[whole] L’écart est le nombre réalisé moins l’obligation : inférieur à zéro, il est en dessous de la part.
}
annex-note-ways = Ce que doit un État, ce sont ses personnes, ses dossiers et ce qu’il acquitte en argent, additionnés en unités de responsabilité. L’argent en unités est ce qu’il verse pour ses propres unités, moins ce que d’autres lui versent pour les unités qu’il leur reprend ; ce que distribue un fonds ne compte pour aucune obligation. Les personnes sont arrondies à l’unité ; cela ne change ni les dossiers ni l’argent.
annex-note-price = Une unité de responsabilité acquittée en argent vaut { $price } { $currency }.
annex-note-contested = Ce qui figure entre [crochets] est contesté : la partie de la clé d’un État que lui attribuent des critères contestés. Plafonds, taux et facteurs la modifient en proportion.
annex-note-all-contested = Ce qui figure entre [crochets] repose sur des critères contestés.
annex-note-balance = Le total des écarts a une raison : { $amount } { $why }.
annex-note-other = { $donor } n’est pas membre ; { $what } : { $amount } { $currency }.

## Rounding

rounding-webster = Webster (Sainte-Laguë)
rounding-largest-remainder = plus forts restes (Hamilton)
rounding-huntington-hill = Huntington-Hill
rounding-jefferson = Jefferson (D’Hondt)
rounding-adams = Adams
rounding-dean = Dean
rounding-quota = méthode des quotas (Balinski et Young)
ties-by-code = En cas d’égalité, { $members ->
    [member] le membre
   *[state] l’État
} dont le code vient en premier l’emporte.
ties-larger-base = En cas d’égalité, { $members ->
    [member] le membre
   *[state] l’État
} dont la base est la plus grande l’emporte.
ties-lot = Les égalités sont tranchées par tirage au sort, avec la graine publiée { $seed }.
ties-none = Le scénario ne fixe pas de règle en cas d’égalité ; aucune n’était à trancher.

## Gaps

gaps = Qui est au-dessus et en dessous de sa part
in-people = en personnes
in-units = en unités de responsabilité
gap-chart = Écart entre ce que les États font et ce qu’ils doivent, { $unit }
money-gap-chart = Écart entre ce que les États versent et ce qu’ils doivent ({ $currency })
gap-chart-description = Barres partant de zéro, le plus bas en premier (États représentés : { $shown }) : d’un côté en dessous de la part, de l’autre au-dessus. En tout, en dessous : { $below } ; au-dessus : { $above }.
gap-chart-not-all = Sont représentés les États les plus éloignés de zéro de part et d’autre ; l’annexe les donne tous. En dessous de leur part : { $below } ; au-dessus : { $above }.
tiles-chart = États au-dessus et en dessous de leur part, { $unit }
tiles-chart-description = Un carreau par État, coloré selon son écart en personnes : en dessous de la part, au-dessus, et de combien. Les carreaux ne montrent aucune frontière.

## How a share is built

building = Comment se construit chaque part
building-about = Chaque nombre est la somme de ses étapes : ce que donne chaque critère, puis ce que changent les règles et l’arrondi. Les dix plus grandes obligations sont représentées ; le tableau donne tous les États.
building-of = Comment se construit le nombre : { $state }, { $unit }
building-description = Barres flottantes pour { $state }, chacune commençant où finit la précédente : des critères au nombre équitable, puis à { $end ->
    [people] ce qui est acquitté en personnes.
   *[whole] l’obligation.
}
building-table = Tous les États, étape par étape
building-note-order = Les règles sont mises en vigueur dans l’ordre suivant : marché, interdictions, corridors, planchers, plafonds, accords, modalités, niveaux ; un autre ordre peut donner d’autres étapes. Sur plusieurs périodes, elles forment ensemble une seule étape.
building-note-shown = { $end ->
    [people] Les étapes d’une ligne ont pour somme son nombre équitable et les personnes de son obligation tels qu’imprimés.
   *[whole] Les étapes d’une ligne ont pour somme son nombre équitable et son obligation tels qu’imprimés.
}
step = Étape
step-fair = nombre équitable
step-obligation = obligation
step-in-people = en personnes

## Variants

variants = Clés et variantes comparées
this-scenario = ce scénario
variants-chart = Obligations selon chaque variante, { $unit }, pour les États qui diffèrent le plus
variants-table = Obligations selon chaque variante, et différence avec ce scénario
variants-note = Un tiret indique qu’un État ne participe pas à une variante.
causes-chart = Clés par cause, en pour cent
slopes-description = Une ligne par État, de colonne en colonne (États représentés : { $shown }) : elle monte là où l’État a davantage.
ranks-description = Une ligne par État, de colonne en colonne (États représentés : { $shown }), par ordre de grandeur : le plus grand en haut. Les valeurs sont trop proches pour être tracées à l’échelle : les hauteurs indiquent le rang, et les nombres sont imprimés.
difference-of = { $variant }, différence
against = Autres clés à côté de celle-ci
against-about = Chaque clé ci-dessous est appliquée aux mêmes personnes et aux mêmes États : nombres équitables avant toute règle, chaque clé ayant ses propres indicateurs et leurs années. Un État qui devrait moins selon une clé y gagne ; un État qui devrait davantage y perd.
against-chart = Nombres équitables selon chaque clé, en unités de responsabilité, pour les États qui diffèrent le plus
against-table = Nombres équitables selon chaque clé, et différence avec ce scénario
against-note = Les nombres équitables sont comptés en unités de responsabilité, avant les règles ; les différences sont celles des nombres imprimés.
against-movers-table = Ce qui passerait de certains États à d’autres
against-key = Clé
against-amount = Passe à d’autres, en unités de responsabilité
against-percent = Du total, en pour cent
against-less = États qui devraient moins
against-more = États qui devraient davantage
against-movers = Selon la clé { $key } ({ $title }), { $amount } { $amount-count ->
        [one] unité
       *[other] unités
    } de responsabilité, soit { $percent } % du total, { $amount-count ->
        [one] passerait
       *[other] passeraient
    } de certains États à d’autres : { $less } ; { $more }.
against-less-none = aucun ne devrait moins
against-less-some = { $count } { $count-count ->
        [one] État devrait moins
       *[other] États devraient moins
    }, d’abord { $states }
against-more-none = aucun ne devrait davantage
against-more-some = { $count } { $count-count ->
        [one] État devrait davantage
       *[other] États devraient davantage
    }, d’abord { $states }

## Rules that bind

binding = Quelles règles sont contraignantes, et ce qu’elles coûtent
binding-about = Règles atteintes, de toute nature : { $reached }. Planchers et plafonds du scénario, atteints ou non : { $all }.
binding-table = Règles atteintes
binding-words = Les règles atteintes, dans les termes du scénario
binding-no-prices = Ce que changerait une unité de plus ou de moins à chaque règle n’a pas été demandé pour ce rapport.
rule = Règle
kind = Type
reached = Atteinte à
line = Ligne
limit-cap = au plus
limit-floor = au moins
limit-fixed = exactement

## Freedom

freedom = Ce que chaque objectif laisse ouvert
freedom-table = Entre quels nombres chaque { $members ->
    [member] membre
   *[state] État
} pourrait se situer, après les règles et après chaque objectif
freedom-rules = Les règles seules
freedom-periods-table = Obligations de périodes données que les règles seules laissent ouvertes
freedom-hidden = Obligations de périodes données non affichées : fixées par les règles seules { $settled }, ouvertes de moins que celles affichées { $more }.
freedom-not-proved-table = Obligations de périodes données dont il n’est pas prouvé que les règles seules les laissent ouvertes ou les fixent
freedom-not-proved-more = Non affichées : { $more } autres, également non prouvées.

## Never

never = Jamais : interdictions absolues
never-about = Aucune variante, aucune modification, aucune correction ne peut toucher ou vider une interdiction. Une interdiction ferme une voie avant tout calcul, de sorte qu’aucune solution ne peut l’emprunter.
never-check = Vérifié sur chaque nombre publié ; personnes placées contre une interdiction : { $broken }.
never-ledger = Ce scénario partage la responsabilité et ne déplace personne : il ne peut enfreindre aucune interdiction.
never-table = Les interdictions, avec motif et source
never-whose = Personnes de
never-where = Jamais placées
never-each = toute origine
never-origin = dans leur propre État
never-these = dans : { $states }
never-all-but = ailleurs que dans : { $states }
never-no-source = aucune indiquée
never-broken = Placées à l’encontre
reason = Motif
source = Source

## Flows

flows = Flux
people-chart = Qui va où, { $unit }
people-chart-description = Flux allant des origines, d’un côté, aux États, de l’autre, aussi larges que le nombre de personnes nouvellement placées ; les plus grands séparément, les autres ensemble.
payments-chart = Qui verse à qui ({ $currency })
payments-chart-description = Flux allant de ceux qui versent à ceux qui reçoivent, aussi larges que les montants ; les plus grands séparément, les autres ensemble.
flows-table = Personnes par origine et par État
legs-table = Personnes sur chaque tronçon des couloirs
payments-table = Versements entre États
modalities-table = Comment les obligations sont acquittées
unmet-table = Personnes sans place
from = De
to = À
by = Par
origin = Origine
through = Via
stay = Restent
placed = Nouvellement placées

## How sure

sure = Degré de certitude des chiffres
sure-proof = La preuve de ce résultat indique : { $proof }. Une preuve porte sur le calcul : chaque règle est exactement respectée, et aucune autre réponse n’est meilleure selon les objectifs énoncés. C’est aux personnes de juger si les données et la clé sont justes.
sure-about = Les fourchettes ci-dessous disent entre quels nombres se situe un État dans le scénario et les variantes que nomme son fichier, ou sur les intervalles des valeurs manquantes.
sure-no-study = Ce rapport ne comporte pas d’étude des fourchettes.
obligation-ranges = Obligations selon les variantes, { $unit }
gap-ranges = Écarts selon les variantes, { $unit }
fair-ranges = Nombres équitables sur les intervalles des valeurs manquantes, { $unit }
ranges-description = Une ligne du plus petit au plus grand nombre, la fourchette la plus large en premier (États représentés : { $shown }), le nombre de ce scénario étant marqué.
ranges-note = Le graphique montre les fourchettes les plus larges ; le tableau donne tous les États. De telles bornes ne s’additionnent pas.
least = Minimum
value = Ce scénario
greatest = Maximum

## Data

data = Données
criteria-table = Critères et indicateurs
criteria-note = Les valeurs qui manquaient, et ce qui a été fait pour chaque État, figurent dans les notes ci-dessous.
indicators-table = Indicateurs, sources et licences
caveats = Réserves des éditeurs, et les nôtres
data-notes = Ce qui a été choisi, constaté et fait en chemin
criterion = Critère
indicator = Indicateur
years = Années
missing = Valeurs manquantes
title = Titre
unit = Unité
publisher = Éditeur
edition = Édition
licence = Licence
code-of-values = Code des valeurs
missing-stop = Aucune ne peut manquer : le calcul s’arrête.
missing-value = Une valeur énoncée est utilisée.
missing-peer-median = La médiane par habitant des pairs est utilisée.
missing-raw-median = La médiane des États qui ont une valeur est utilisée.
missing-spread = Le poids va aux autres critères de l’État.
missing-drop = Le critère est retiré pour tous.
missing-zero = Elle compte pour zéro.
missing-interval = Un intervalle énoncé est utilisé, et un point de celui-ci pour la clé.
missing-state = { $state } : { $policy } { $reason }

## Method

method = Méthode
combine-sum = La clé est une somme pondérée : chaque critère donne à chaque État une part, et les parts sont additionnées avec les poids des critères.
combine-product = La clé est un produit : une somme pondérée de parts est multipliée par des puissances de taux et divisée par sa somme sur tous les États.
combine-geometric = La clé est une moyenne géométrique : les parts d’un État sont multipliées, chacune à la puissance de son poids, et divisées par la somme de ces produits sur tous les États.
combine-index = La clé est un indice : les scores d’un État sont additionnés avec les poids des critères, et divisés par la somme sur tous les États.
combine-remainder = La clé se fait tour à tour : chaque critère prend sa part de ce que laissent les précédents.
formula-signs = Ici, s est un État et g une origine ; ∝ signifie divisé par la somme du même terme sur tous les États, de sorte que la somme de la clé est un. Ce qui figure entre [crochets] devant une parenthèse pour s est contesté. k0 est k avant toute réduction, et Σ la somme sur ceux qui sont nommés.
criterion-weighed = Poids { $weight } ; indicateur { $indicator }, { $years }. { $how }
criterion-of-a-product = Puissance { $weight } ; indicateur { $indicator }, { $years }. { $how }
by-origin = Chaque origine a ses propres parts ; ce qui n’est pas attribué se répartit selon : { $rest }.
normalise-share = La valeur de chaque État est divisée par la somme de toutes : { $formula }.
normalise-inverse = Plus la valeur est basse, plus la part est grande : { $formula }, divisé par la somme.
normalise-size-scaled-inverse = Plus la valeur est basse, plus la part est grande, en proportion d’une taille : base / x, divisé par la somme.
normalise-per-head = La valeur par habitant, divisée par la somme : x / population.
normalise-rate = Un taux tel quel : { $formula }.
normalise-min-max = La position d’une valeur entre la plus petite et la plus grande, divisée par la somme : { $formula }.
normalise-rank = Le rang de la valeur, divisé par la somme des rangs : rang ; pour des valeurs égales, la moyenne de leurs rangs (`average`) ou le plus petit (`competition`).
normalise-threshold = Ce qui dépasse un montant exonéré par habitant, divisé par la somme : max(0, x - e × population).
normalise-brackets = Tranches progressives par habitant, divisées par la somme : population × somme de taux × (partie de x/population comprise dans la tranche).
normalise-goalposts = La position d’une valeur entre deux bornes énoncées, divisée par la somme : (x - a) / (b - a), x au-delà d’une borne comptant comme la borne ; a au-dessus de b : moins vaut plus.
normalise-bands = Le score de la classe d’une valeur, divisé par la somme : le score de la première classe telle que x <= `up_to`.
normalise-log = Le logarithme de la valeur, divisé par la somme : { $formula }.
normalise-z-score = L’éloignement de la moyenne en écarts types, pour affichage seulement : (x - moyenne) / écart type.
normalise-quantile-mismatch = L’éloignement de deux classements, pour affichage seulement : q(x) - q(y), q = 1 + ⌊n (rang - 1) / nombre d’États⌋, 1 = le plus bas.
method-steps = De la clé aux nombres :
step-people = Personnes dont la protection est partagée : { $people } ; origines : { $origins } ; États participants : { $states }.
step-fair-number = Le nombre équitable d’un État est la somme, sur les origines, de sa part dans la clé de l’origine multipliée par les personnes de cette origine.
step-ledger-ways = { $gap ->
    [none] La responsabilité est répartie et les obligations sont acquittées selon les modalités du fichier.
   *[some] La responsabilité est répartie et les obligations sont acquittées selon les modalités du fichier : les personnes qu’un État accueille déjà comptent pleinement à son actif.
}
step-ledger = { $gap ->
    [none] La responsabilité est partagée et personne n’est déplacé.
   *[some] La responsabilité est partagée et personne n’est déplacé : les personnes qu’un État accueille déjà comptent entièrement pour lui.
}
step-placement = Les personnes sont nouvellement placées dans les limites des capacités, des règles et des interdictions du scénario.
step-bars = Les voies que ferme une interdiction sont écartées avant tout calcul. Interdictions : { $count }.
step-limits = Planchers et plafonds limitent les obligations ; ce qu’un État ne prend pas, d’autres le prennent. Planchers et plafonds : { $count }.
step-goals = Parmi toutes les répartitions conformes aux règles, une seule est choisie par des objectifs, chacun fixé avant le suivant : { $goals }.
step-proof = La réponse est vérifiée en fractions exactes par un code qui ne partage rien avec le solveur.
step-rounding = Les nombres entiers de personnes sont obtenus par cette méthode : { $method }. Leur somme est exactement le total.
step-gap = { $gap ->
    [people] L’écart est en personnes : le nombre réalisé moins les personnes de l’obligation. Ce qui est acquitté autrement n’y entre pas.
   *[whole] L’écart est le nombre réalisé moins l’obligation.
}
goal-vulnerable-unmet = le moins de personnes sans place dans les cohortes prioritaires
goal-unmet = le moins de personnes sans place
goal-leximin-unmet = la plus petite possible des plus grandes parties sans place des personnes d’une origine, puis la suivante
goal-leximin-burden = le plus petit possible des plus grands ratios de charge (personnes pondérées sur nombre équitable), puis le suivant
goal-leximin-shortfall = la plus petite possible des plus grandes parties non prises d’un nombre équitable, puis la suivante
goal-worst-deviation = le plus petit des plus grands éloignements d’un nombre équitable
goal-total-deviation = la plus petite somme des éloignements des nombres équitables
goal-final-debt = le moins de dette après la dernière période
goal-debt = la plus petite somme des dettes après chaque période
goal-final-backlog = le moins de demandes en instance après la dernière période
goal-backlog = la plus petite somme des demandes en instance après chaque période
goal-bought = le moins de décisions achetées avec de l’argent
goal-preferences = le moindre coût, pour les personnes elles-mêmes, du lieu où elles sont placées
goal-cost = le moindre coût d’accueil et de voyage
goal-payments = le moins d’argent à la place de personnes
goal-ties-kept = le plus de personnes placées là où elles ont des liens
goal-distance = la moindre distance parcourue
goal-zero-share = le moins d’accueil par des États sans part
goal-fewest-moves = le moins de personnes déplacées
goal-code-order = l’ordre des codes, en dernier départage
worked = Exemple détaillé : { $title }
worked-key = La part dans la clé est { $key } ; multipliée par le nombre de personnes, compté par poids ({ $people }), elle donne le nombre équitable.
worked-origins = Chaque origine a sa propre clé ; les parts sont des moyennes sur les origines, pondérées par leurs personnes.
exact = Exactement
shown = Tel qu’imprimé

## Glossary

glossary = Glossaire
word-indicator = indicateur
word-indicator-means = Une grandeur mesurée par État et par année, avec unité et source.
word-criterion = critère
word-criterion-means = Un indicateur pris comme raison, avec direction, normalisation et poids.
word-key = clé de répartition
word-key-means = Des parts qui ne sont pas négatives et dont la somme est un.
word-share = part de responsabilité
word-share-means = Le nombre d’un État dans la clé.
word-obligation = obligation
word-obligation-means = Ce qu’un État doit acquitter de toutes les manières ensemble : la part appliquée au total, après règles et arrondi. Comptent les personnes qu’il accueille et ce qu’il paie à d’autres pour qu’ils le reprennent ; ne compte pas ce qu’il reprend contre paiement.
word-actual = réalisé
word-actual-means = Ce que fait un État ; un engagement annoncé est ce qu’il a promis.
word-gap = écart
word-gap-means = { $gap ->
    [people] En personnes : réalisé (ou engagement annoncé) moins les personnes de l’obligation : inférieur à zéro, il est en dessous de la part. Ce qui est acquitté autrement n’y entre pas.
   *[whole] Réalisé (ou engagement annoncé) moins obligation : inférieur à zéro, il est en dessous de la part.
}
word-cohort = cohorte
word-cohort-means = Un groupe de personnes, par exemple les réfugiés d’une même origine.
word-origin = origine, transit, accueil
word-origin-means = L’État que des personnes ont dû quitter, un lieu par lequel elles passent, l’État qui les protège.
word-corridor = couloir
word-corridor-means = Un itinéraire doté d’une capacité.
word-modality = modalité
word-modality-means = Une manière d’acquitter une obligation : accueil, réinstallation, visa humanitaire, réunification familiale, traitement des demandes, argent.
word-unit = unité de responsabilité (UR)
word-unit-means = Une personne de poids un, accueillie pendant une période (un an).
word-floor = plancher, plafond
word-floor-means = Le moins et le plus qu’une règle permet.
word-never = jamais
word-never-means = Une interdiction absolue, comme le non-refoulement : nul n’est renvoyé là où sa vie ou sa liberté serait menacée, ou là où il courrait un risque réel d’atteintes graves.
word-accord = accord
word-accord-means = Une entente entre États nommés : groupement, engagement bilatéral, couloir.
word-variant = variante
word-variant-means = Le scénario avec quelque chose de modifié.
word-burden = ratio de charge
word-burden-means = Les personnes de l’obligation d’un État, chacune selon le poids de son groupe, rapportées à son nombre équitable.
word-contested = contesté
word-contested-means = Non convenu entre ceux qui négocient ; imprimé entre [crochets].

## Reproduce

reproduce = Comment reproduire, vérifier et citer
reproduce-about = Enregistrer le texte du scénario ci-dessous dans un fichier et exécuter ces commandes ; les mêmes chiffres en sortent jusqu’à la dernière décimale, sur n’importe quelle machine. La dernière vérifie ce document, qui contient son scénario et son résultat.
cite-about = Citer ainsi :
cite = { $title }. Scénario { $id }, à la date du { $date }. Onus { $version }. Code du scénario { $code }.
scenario-text = Le scénario, en entier : { $file }

## Conflict

conflict = Règles incompatibles
conflict-about = Chacune de ces règles est nécessaire au conflit : sans l’une quelconque d’entre elles, les autres sont compatibles.
conflict-table = Les règles en conflit
conflict-repair = Ensemble, les limites devraient céder au moins { $amount }.
conflict-no-repair = Aucun plancher ou plafond, en cédant, ne peut y mettre fin.
rows = Objet
alone = Seule

## Files

file-written = Rédigé le
file-no-time = non indiqué : les mêmes données donnent les mêmes octets
file-summary = Résumé
file-annex = Le tableau des États tel qu’il est imprimé, avec de vrais nombres. La ligne des totaux contient des valeurs, non des formules.
file-keys = Autres clés à côté de celle-ci : qui devrait moins, qui devrait davantage.
file-data = Chaque chiffre de chaque État sur sa propre ligne : le nombre affiché, et le nombre exact sous forme de texte.
file-sources = Chaque indicateur utilisé, avec son éditeur, sa licence et son empreinte.
file-scenario = Le scénario tel qu’il a été calculé, ligne par ligne.
file-licence = Licence
file-licence-text = Les chiffres dérivent des sources énumérées, chacune sous sa propre licence, indiquée à côté d’elle.
file-verify = Comment vérifier
file-verify-text = Exécutez « onus verify » suivi du nom de ce fichier. Il contient son scénario, son résultat exact et la preuve ; le programme recalcule et prouve tout à nouveau et dit exactement ce qui diffère.
file-contents = Ce que contient chaque fichier
file-page = Le document entier en une page, complet sans réseau.
file-annex-text = Le même document en texte.
file-figures-wide = La même chose, une ligne par État.
file-flows = Personnes par origine et par État.
file-result = Tout, en valeurs exactes, avec la preuve : ce que lit « onus verify ».
file-metadata = Métadonnées pour programmes et catalogues.
file-citation = Comment citer.

## Levels

levels = Niveaux inférieurs aux États
level-caption = Part incombant à { $state } : { $title }
level-note-sum = Ce qui est réparti ici est le nombre de { $state } figurant dans le tableau ci-dessus : { $number }.

## Periods

periods = Périodes
period = Période
periods-about = Les obligations sont reportées d’une période à l’autre : ce qui est dû l’est avec une majoration, ce qui a été fait au-delà de l’obligation l’est dans une certaine limite. Ce qui reste dû à la fin est indiqué, et non effacé.
periods-table = Totaux pour l’ensemble des États, par période
periods-end-table = Dette et excédent reporté après la dernière période
period-fair = Nombre équitable
period-obligation = Obligation de la période
period-actual = Réalisé
period-gap = Écart
period-surcharge = Majoration
period-counted = Compté dans le compte
period-debt = Dette
period-banked = Excédent reporté
period-beyond = Réalisé au-delà de l’excédent reportable
period-budget = Budget, { $currency }
period-decided = Demandes tranchées
period-bought = Dont décisions achetées
period-open = Demandes en instance
period-debt-end = Dette à la fin
period-banked-end = Excédent reporté à la fin

## Market

market = Marché de quotas
market-about = Les États peuvent accueillir les uns pour les autres à un prix unique. Ce prix est un intervalle : ce qu’économise une unité de moins et ce que coûte une unité de plus ; un prix de cet intervalle est payé.
market-lowest = Limite inférieure du prix d’une unité de responsabilité
market-highest = Limite supérieure
market-no-end = aucune
market-price = Prix payé
market-preferences = Ce qu’il en coûte aux personnes elles-mêmes d’être là où elles sont placées
market-table = Quotas, échanges et coûts par État
market-quota = Quota
market-hosted-units = Accueil
market-trade = Échange
market-cost-at-quota = Coût de son quota, { $currency }
market-cost-hosted = Coût de l’accueil, { $currency }
market-gain = Gain, { $currency }
market-note-trade = L’échange est le quota moins ce que l’État accueille : au-dessus de zéro, d’autres accueillent pour lui et sont payés ; au-dessous de zéro, il accueille pour d’autres.
market-note-gain = Le gain est le coût du quota, moins le coût de l’accueil, moins ce que l’État paie pour son échange ; ce qu’il reçoit compte comme un paiement inférieur à zéro.
market-check-none = Aucun État ne se trouve dans une situation moins favorable qu’à son quota : vérifié exactement pour chacun d’eux.
market-check-some = Se trouvent dans une situation moins favorable qu’à leur quota : { $states }. Une règle les écarte de ce qui leur conviendrait le mieux.
