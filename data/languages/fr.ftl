# Mots fixes des documents. Non relus : voir `reviewed` dans src/language/about.rs.
#
# Glossaire : allocation key = clé de répartition ; share = part ; responsibility share = part de responsabilité ;
# obligation = obligation ; actual = réalisé ; pledge = engagement annoncé ; gap = écart ; above (below) share = au-dessus
# (en dessous) de sa part ; fair number = nombre équitable ; floor = plancher ; cap = plafond ; bar, never = interdiction
# absolue ; cohort = cohorte ; corridor = couloir ; modality = modalité ; accord = accord ; variant = variante ;
# ledger = registre ; placement = placement ; responsibility unit = unité de responsabilité (UR) ; contested = contesté.

## Lists

list-separator = { ", " }
and-more = { $first } et { $more } de plus
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
mode-placement = placement : place des personnes à nouveau
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
annex-caption = Parts, obligations et écarts par État
number = Nº
state = État
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
column-gap = Écart
column-distance = Écart à la juste part
column-duty = Obligation entière, unités
column-duty-in-money = Acquittée en argent, unités
column-pays = Verse, { $currency }
column-receives = Reçoit, { $currency }
column-money-owed = Somme due, { $currency }
column-money-paid = Somme versée, { $currency }
column-money-gap = Écart financier, { $currency }
annex-note-order = Les États figurent dans l’ordre alphabétique de leurs noms, selon les règles de classement Unicode de cette langue.
annex-note-adds-up = Les chiffres imprimés ont pour somme le total imprimé, et les pourcentages de la clé ont pour somme 100 : ce que laisse l’arrondi va aux plus forts restes et, à restes égaux, à l’État dont le code vient en premier.
annex-note-people = Les nombres entiers de personnes sont obtenus par cette méthode : { $method }. { $ties }
annex-note-money = Les cents entiers sont obtenus par cette méthode : { $method }. { $ties }
annex-note-ledger-once = Les obligations sont comptées en unités de responsabilité : une personne de poids un, comptée une seule fois.
annex-note-ledger = Les obligations sont comptées en unités de responsabilité : une personne de poids un, accueillie pendant un an.
annex-note-gap = L’écart est le nombre réalisé moins l’obligation : inférieur à zéro, il est en dessous de la part.
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
ties-by-code = En cas d’égalité, l’État dont le code vient en premier l’emporte.
ties-larger-base = En cas d’égalité, l’État dont la base est la plus grande l’emporte.
ties-lot = Les égalités sont tranchées par tirage au sort, avec la graine publiée { $seed }.
ties-none = Le scénario ne fixe pas de règle en cas d’égalité ; aucune n’était à trancher.

## Gaps

gaps = Qui est au-dessus et en dessous de sa part
gap-chart = Écart entre ce que les États font et ce qu’ils doivent, en personnes
money-gap-chart = Écart entre ce que les États versent et ce qu’ils doivent ({ $currency })
gap-chart-description = Barres partant de zéro, le plus bas en premier (États représentés : { $shown }) : d’un côté en dessous de la part, de l’autre au-dessus. En tout, en dessous : { $below } ; au-dessus : { $above }.
gap-chart-not-all = Sont représentés les États les plus éloignés de zéro de part et d’autre ; l’annexe les donne tous. En dessous de leur part : { $below } ; au-dessus : { $above }.
tiles-chart = États au-dessus et en dessous de leur part
tiles-chart-description = Un carreau par État, coloré selon son écart en personnes : en dessous de la part, au-dessus, et de combien. Les carreaux ne montrent aucune frontière.

## How a share is built

building = Comment se construit chaque part
building-about = Chaque nombre est la somme de ses étapes : ce que donne chaque critère, puis ce que changent les règles et l’arrondi. Les dix plus grandes obligations sont représentées ; le tableau donne tous les États.
building-of = Comment se construit le nombre : { $state }
building-description = Barres flottantes pour { $state }, chacune commençant où finit la précédente : des critères au nombre équitable, puis à l’obligation.
building-table = Tous les États, étape par étape
building-note-order = Les règles sont mises en vigueur dans l’ordre suivant : marché, interdictions, corridors, planchers, plafonds, accords, modalités, niveaux ; un autre ordre peut donner d’autres étapes. Sur plusieurs périodes, elles forment ensemble une seule étape.
building-note-shown = Les étapes d’une ligne ont pour somme son nombre équitable et son obligation tels qu’imprimés.
step = Étape
step-fair = nombre équitable
step-obligation = obligation

## Variants

variants = Clés et variantes comparées
this-scenario = ce scénario
variants-chart = Obligations selon chaque variante, pour les États qui diffèrent le plus
variants-table = Obligations selon chaque variante, et différence avec ce scénario
variants-note = Un tiret indique qu’un État ne participe pas à une variante.
causes-chart = Clés par cause, en pour cent
slopes-description = Une ligne par État, de colonne en colonne (États représentés : { $shown }) : elle monte là où l’État a davantage.
difference-of = { $variant }, différence
against = Autres clés à côté de celle-ci
against-about = Chaque clé ci-dessous est appliquée aux mêmes personnes et aux mêmes États : nombres équitables avant toute règle, chaque clé ayant ses propres indicateurs et leurs années. Un État qui devrait moins selon une clé y gagne ; un État qui devrait davantage y perd.
against-chart = Nombres équitables selon chaque clé, pour les États qui diffèrent le plus
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
freedom-table = Entre quels nombres chaque État pourrait se situer, après les règles et après chaque objectif
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
people-chart = Qui va où
people-chart-description = Flux allant des origines, d’un côté, aux États, de l’autre, aussi larges que le nombre de personnes placées à nouveau ; les plus grands séparément, les autres ensemble.
payments-chart = Qui verse à qui
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
placed = Placées à nouveau

## How sure

sure = Degré de certitude des chiffres
sure-proof = La preuve de ce résultat indique : { $proof }. Une preuve porte sur le calcul : chaque règle est exactement respectée, et aucune autre réponse n’est meilleure selon les objectifs énoncés. C’est aux personnes de juger si les données et la clé sont justes.
sure-about = Les fourchettes ci-dessous disent entre quels nombres se situe un État dans le scénario et les variantes que nomme son fichier, ou sur les intervalles des valeurs manquantes.
sure-no-study = Ce rapport ne comporte pas d’étude des fourchettes.
obligation-ranges = Obligations selon les variantes
gap-ranges = Écarts selon les variantes
fair-ranges = Nombres équitables sur les intervalles des valeurs manquantes
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
formula-signs = Ici, s est un État et g une origine ; ∝ signifie divisé par la somme du même terme sur tous les États, de sorte que la somme de la clé est un. Ce qui figure entre [crochets] devant une parenthèse pour s est contesté.
criterion-weighed = Poids { $weight } ; indicateur { $indicator }, { $years }. { $how }
criterion-of-a-product = Puissance { $weight } ; indicateur { $indicator }, { $years }. { $how }
by-origin = Chaque origine a ses propres parts ; ce qui n’est pas attribué se répartit selon : { $rest }.
normalise-share = La valeur de chaque État est divisée par la somme de toutes : { $formula }.
normalise-inverse = Plus la valeur est basse, plus la part est grande : { $formula }, divisé par la somme.
normalise-size-scaled-inverse = Plus la valeur est basse, plus la part est grande, en proportion d’une taille : { $formula }, divisé par la somme.
normalise-per-head = La valeur par habitant, divisée par la somme : { $formula }.
normalise-rate = Un taux tel quel : { $formula }.
normalise-min-max = La position d’une valeur entre la plus petite et la plus grande, divisée par la somme : { $formula }.
normalise-rank = Le rang de la valeur, divisé par la somme des rangs : { $formula }.
normalise-threshold = Ce qui dépasse un montant exonéré par habitant, divisé par la somme : { $formula }.
normalise-brackets = Tranches progressives par habitant, divisées par la somme : { $formula }.
normalise-goalposts = La position d’une valeur entre deux bornes énoncées, divisée par la somme : { $formula }.
normalise-bands = Le score de la classe d’une valeur, divisé par la somme : { $formula }.
normalise-log = Le logarithme de la valeur, divisé par la somme : { $formula }.
normalise-z-score = L’éloignement de la moyenne en écarts types, pour affichage seulement : { $formula }.
normalise-quantile-mismatch = L’éloignement de deux classements, pour affichage seulement : { $formula }.
method-steps = De la clé aux nombres :
step-people = Personnes dont la protection est partagée : { $people } ; origines : { $origins } ; États participants : { $states }.
step-fair-number = Le nombre équitable d’un État est la somme, sur les origines, de sa part dans la clé de l’origine multipliée par les personnes de cette origine.
step-ledger-ways = La responsabilité est répartie et les obligations sont acquittées selon les modalités du fichier : les personnes qu’un État accueille déjà comptent pleinement à son actif.
step-ledger = La responsabilité est partagée et personne n’est déplacé : les personnes qu’un État accueille déjà comptent entièrement pour lui.
step-placement = Les personnes sont placées à nouveau dans les limites des capacités, des règles et des interdictions du scénario.
step-bars = Les voies que ferme une interdiction sont écartées avant tout calcul. Interdictions : { $count }.
step-limits = Planchers et plafonds limitent les obligations ; ce qu’un État ne prend pas, d’autres le prennent. Planchers et plafonds : { $count }.
step-goals = Parmi toutes les répartitions conformes aux règles, une seule est choisie par des objectifs, chacun fixé avant le suivant : { $goals }.
step-proof = La réponse est vérifiée en fractions exactes par un code qui ne partage rien avec le solveur.
step-rounding = Les nombres entiers de personnes sont obtenus par cette méthode : { $method }. Leur somme est exactement le total.
step-gap = L’écart est le nombre réalisé moins l’obligation.
goal-vulnerable-unmet = le moins de personnes sans place dans les cohortes prioritaires
goal-unmet = le moins de personnes sans place
goal-leximin-unmet = la plus petite possible des plus grandes parties sans place des personnes d’une origine, puis la suivante
goal-leximin-burden = le plus petit possible des plus grands ratios de charge (obligation sur nombre équitable), puis le suivant
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
word-obligation-means = La part appliquée au total, après règles et arrondi.
word-actual = réalisé
word-actual-means = Ce que fait un État ; un engagement annoncé est ce qu’il a promis.
word-gap = écart
word-gap-means = Réalisé (ou engagement annoncé) moins obligation : inférieur à zéro, il est en dessous de la part.
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
word-never-means = Une interdiction absolue, comme le non-refoulement : nul n’est renvoyé là où il est persécuté.
word-accord = accord
word-accord-means = Une entente entre États nommés : groupement, engagement bilatéral, couloir.
word-variant = variante
word-variant-means = Le scénario avec quelque chose de modifié.
word-burden = ratio de charge
word-burden-means = L’obligation d’un État rapportée à son nombre équitable.
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
rows = Lignes
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

## Clauses

clauses = Clauses
clauses-about = La configuration sous forme de paragraphes numérotés. Entre parenthèses figurent les articles que chacun met en œuvre et sa place dans le scénario. Tout nombre ou mot qui y change change ici.
clauses-not-covered = non couvert : aucune table ne le cite
clauses-not-listed = ne figure pas parmi les articles énumérés
articles-table = Ce qui met en œuvre chaque article, avec les lignes du scénario
article = Article
covered-by = Mis en œuvre par

## Goals of periods and markets


## Sentences of results

# Beside a number $x stands $x-count, by which a language chooses the form of a word.
as-it-is = { $text }
series-separator = { " ; " }
times-separator = { " × " }
one-after-another = { $first } { $then }
percent-of = { $number } %
amount-of-money = { $amount } { $currency }
state-number = { $state } { $figure }
rule-at-line = { $rule }, ligne { $line }
codes-more = { $codes } … et { $more } de plus
said-level = La responsabilité de { $people } { $people-count ->
        [one] personne
       *[other] personnes
    } ({ $of }) est partagée entre { $states } { $states-count ->
        [one] membre
       *[other] membres
    } du niveau { $level }.
said-periods = La responsabilité de { $people } { $people-count ->
        [one] personne
       *[other] personnes
    }{ $origins-count ->
        [1] { "" }
       *[other] { " " }de { $origins } origines
    }, comptée une fois par période, est partagée entre { $states } { $states-count ->
        [one] État
       *[other] États
    } sur { $periods } { $periods-count ->
        [one] période
       *[other] périodes
    }, de { $from } à { $to } ; { $moved }.
said-to-share = La responsabilité devait être partagée (personnes : { $people } ; États : { $states }).
said-ledger = La responsabilité de { $people } { $people-count ->
        [one] personne
       *[other] personnes
    }{ $origins-count ->
        [1] { "" }
       *[other] { " " }de { $origins } origines
    } est partagée entre { $states } { $states-count ->
        [one] État
       *[other] États
    } ; { $moved }.
said-placement = { $people } { $people-count ->
        [one] personne
       *[other] personnes
    }{ $origins-count ->
        [1] { "" }
       *[other] { " " }de { $origins } origines
    } { $people-count ->
        [one] doit être placée
       *[other] doivent être placées
    } dans { $states } { $states-count ->
        [one] État
       *[other] États
    }.
said-nobody-moved = personne n’est déplacé
said-discharged = les obligations sont acquittées par les moyens suivants : { $ways }
said-money = argent
said-moves = Personnes concernées : { $all } ; devraient changer de lieu : { $placed } ; resteraient où elles sont : { $stay }.
said-placed = Personnes placées à nouveau : { $placed } sur { $all } ; le lieu où elles vivent aujourd’hui n’est pas compté comme une place.
said-lapsed = Les accords font remise d’unités de responsabilité que nul ne reprend ({ $units }) ; le reste est partagé.
said-balance = Les unités de responsabilité, au nombre de { $all }, se décomposent comme suit, et leur somme est exacte : { $parts }.
balance-people = { $units } { $units-count ->
        [one] acquittée
       *[other] acquittées
    } par l’accueil de personnes
balance-files = { $units } par le traitement de dossiers
balance-money = { $units } en argent
balance-waived = { $units } { $units-count ->
        [one] remise
       *[other] remises
    } par des accords, que nul ne reprend
said-key = La clé : { $criteria }.
said-key-phased = La clé, introduite progressivement à partir des parts de { $old } : { $criteria }.
said-below = Le plus en dessous de leur part : { $states }.
said-above = Le plus au-dessus de leur part : { $states }.
said-below-money = En { $currency }, le plus en dessous de leur part : { $states }.
said-above-money = En { $currency }, le plus au-dessus de leur part : { $states }.
said-hoover = Indice de Hoover, soit la fraction de toutes les personnes accueillies dans ces États qui devraient vivre ailleurs pour que chacun assume sa part : { $value }.
said-no-value = – (non défini : { $why })
said-burdens = Ratios de charge, 0 lorsque chacun assume sa part : Gini { $gini } ; T de Theil { $theil }, dont { $between } entre les régions et { $within } au sein des régions.
said-burdens-with-share = Parmi les États qui ont une part, 0 lorsque chacun assume sa part : Gini { $gini } ; T de Theil { $theil }, dont { $between } entre les régions et { $within } au sein des régions.
said-burdens-none = Gini et Theil des ratios de charge : –, non défini : { $why }.
undefined-zero-duty = rien n’est dû
undefined-hosts-without-share = un État qui ne doit rien accueille des personnes
undefined-zero-ratio = un État n’assume rien
undefined-nobody-hosted = nul n’est accueilli
undefined-no-base = la base n’est pas connue
undefined-no-positive-base = la base n’est pas supérieure à zéro
undefined-below-zero = un nombre inférieur à zéro
undefined-negative-aversion = une aversion inférieure à zéro
said-variants = Dans le scénario et ses variantes ({ $variants } : { $names }), le signe de l’écart est le même pour { $same } des { $states } États.
said-variant-without = La variante { $variant } n’entre pas dans les fourchettes : { $why }.
mark-inconsistent = Les poids proviennent de comparaisons qui se contredisent : ratio de cohérence { $ratio }, supérieur à 0,10, accepté pour cette raison : { $reason }.
mark-data = Les poids décrivent les données, et non ce qui est équitable : { $method }.
proof-tolerance = Chaque règle est respectée exactement. À chaque étape des objectifs, la valeur se situe à { $within } près, en termes relatifs, de la meilleure, compte tenu des étapes précédentes. Entre des réponses également bonnes, aucune n’est préférée : l’ordre des codes n’est pas appliqué.
tie-each = { $states } étaient à égalité à l’unité { $unit }, le reste étant de { $left } : chacun en a reçu une
tie-broken = { $states } étaient à égalité à l’unité { $unit }, le reste étant de { $left } : départage { $rule ->
        [code] par code
        [base] au profit de la plus grande base
       *[lot] par tirage au sort avec la graine { $seed }
    }, en faveur de { $served }
free-after-rules = Après les seules règles, États dont le nombre n’est pas encore fixé : { $free } sur { $states }{ $has ->
    [none] { "" }
   *[some]  ; obligations de périodes isolées : { $periods } sur { $duties }
}.
free-after-goal = Après l’objectif { $goal }, États dont le nombre n’est pas encore fixé : { $free } sur { $states }{ $has ->
    [none] { "" }
   *[some]  ; obligations de périodes isolées : { $periods } sur { $duties }
}.
free-not-proved = Non prouvé après { $stage ->
    [rules] les seules règles
   *[goal] l’objectif { $goal }
}, et compté ni comme ouvert ni comme fixé : États { $free } sur { $states }{ $has ->
    [none] { "" }
   *[some]  ; obligations de périodes isolées : { $periods } sur { $duties }
}.
free-not-proved-why = Pourquoi des intervalles ne sont pas prouvés (intervalles : { $ranges }) : { $why }

## Balance and others

balance-outside = personnes accueillies hors des membres, et dont la protection est due par les membres
balance-record = différence entre les personnes dont l’accueil est enregistré et celles dont la protection est partagée
balance-unmet = personnes dans le besoin et sans place, dues par nul État
balance-lapsed = unités éteintes : des accords en font remise et nul ne les reprend
balance-weights = effet des poids des cohortes : les obligations se comptent en unités de responsabilité
other-owed = argent
other-paid = argent versé
key-of-all = tous selon une seule clé

## Sentences of periods

debt-none = Nul ne doit rien après { $year } ; unités de responsabilité mises en réserve : { $banked }.
debt-some = Dette après { $year } : { $owed } { $owed-count ->
        [one] unité de responsabilité
       *[other] unités de responsabilité
    } ; les plus fortes : { $states }. Elle est signalée, non effacée. Unités mises en réserve : { $banked } ; majorations ajoutées au fil des périodes : { $surcharges }.
budgets = Budgets : { $budgets }.
budget-of-year = { $year } : { $amount }
budget-of-need = { $year } : { $amount }, soit { $percent } % d’un besoin prévu de { $need }
applications-open = Demandes en instance après { $year } : { $open }. { $bottleneck }
bottleneck-unproved = Aucune demande n’est en instance après la dernière période. Certaines le sont auparavant, et aucun objectif n’en demande la réduction : rien ne démontre où elles attendent.
bottleneck-none = Il n’y a pas de goulet d’étranglement : chaque demande est tranchée dans la période où elle est déposée.
bottleneck-nothing = Rien de ce qui est limité ne l’abaisserait.
bottleneck-some = Le goulet d’étranglement : { $places }. Ces éléments suffisent à démontrer qu’il ne peut rester moins de demandes en instance ; davantage de moyens ailleurs n’y changerait rien.
bottleneck-place = { $place } ({ $years })
bottleneck-decisions = décisions dans l’État { $state }
bottleneck-money = argent pour d’autres décisions
period-of-state = { $year } : nombre équitable { $fair }, plus { $owed } dus auparavant, plus { $surcharge } de majoration, moins { $banked } en réserve : à faire { $due } ; { $did ->
        [did] réalisé
       *[takes] pris en charge
    } { $done } ; reste dû { $debt }, en réserve { $bank }{ $has ->
        [none] { "" }
       *[some] , au-delà de la réserve { $beyond }
    }.

## Sentences of markets

market-one-price = Le prix du marché est de { $price } par unité.
market-interval = Le prix du marché est un intervalle, { $low } { $high } par unité ; le prix payé est { $end }, soit { $price }.
market-from = à partir de { $price }
market-to = jusqu’à { $price }
market-no-lower = sans borne inférieure
market-no-upper = sans borne supérieure
market-end-lowest = sa borne inférieure
market-end-middle = la moyenne de ses bornes
market-end-highest = sa borne supérieure
market-saved = L’accueil coûte aux États { $before } à leurs quotas et { $after } après les échanges.
market-nobody-worse = Aucun État n’est dans une situation moins favorable qu’à son quota : vérifié pour chacun, exactement.
market-worse = Sont dans une situation moins favorable qu’à leurs quotas, une règle les tenant éloignés de leur optimum : { $states }.
market-worse-by = { $state } de { $amount }
market-people-bear = Outre les coûts des États, le lieu de placement coûte aux personnes elles-mêmes { $cost }.

## Sentences of prices

row-of-rule = { $row } ({ $rule })
price-unit-more = { $unit ->
    [unit] Une unité de plus pouvant être mise en réserve selon
    [decision] Une décision de plus selon
   *[place] Une place de plus dans
} { $rule } signifierait : { $effect }.
price-unit-less = { $unit ->
    [unit] Une unité de moins pouvant être mise en réserve selon
    [decision] Une décision de moins selon
   *[place] Une place de moins dans
} { $rule } signifierait : { $effect }.
price-minimum-less = Minimum garanti { $rule } : une personne de moins signifierait : { $effect }.
price-minimum-more = Minimum garanti { $rule } : une personne de plus signifierait : { $effect }.
price-person-more = Une personne de plus dans { $rule }, les nombres équitables restant fixes, signifierait : { $effect }.
price-person-fewer = Une personne de moins dans { $rule }, les nombres équitables restant fixes, signifierait : { $effect }.
price-point-more = Un point de pourcentage de plus pour { $rule } signifierait : { $effect }.
price-point-less = Un point de pourcentage de moins pour { $rule } signifierait : { $effect }.
price-impossible = aucune répartition ne satisfait aux règles
price-not-proved = non démontré ({ $why })
price-nothing = rien ne change
price-no-less = rien : la limite est inférieure à un, et une limite inférieure à zéro n’en est pas une
price-no-state = le nombre d’aucun État ne change
price-others = et { $others } { $others-count ->
        [one] autre
       *[other] autres ensemble
    } { $change }
price-over-periods = sur l’ensemble des périodes, { $states }
price-in-year = en { $year }, { $states }
price-more-periods = obligations d’autres périodes : { $periods }
price-after = { $what ->
    [debt] dû après { $year } : { $states }
    [banked] en réserve après { $year } : { $states }
   *[open] demandes en instance après { $year } : { $states }
}
price-accounts = les comptes varient après { $years }, et rien à la fin
price-none = Aucune règle n’est contraignante.
price-largest = Ce sont les { $shown } plus importantes ; autres lignes contraignantes qui ne figurent pas ici : { $hidden } ; `--format md` et `--format json` les donnent toutes. Vient d’abord ce qui ne laisse aucune répartition, puis ce qui déplace le plus un objectif, puis ce qui déplace le plus les États.
price-level = le premier niveau de { $goal } qui varie est { $from }, de { $change }
price-goal = { $goal } varie de { $change } à partir de { $from }

## Sentences of conflicts

conflict-none = Aucune répartition ne satisfait aux règles ; nombre de règles inconciliables : { $rules }.
conflict-places = Personnes sans place : { $people } ; d’un côté les personnes de { $origins } { $origins-count ->
        [one] origine
       *[other] origines
    } ({ $codes }), de l’autre les places de { $states } { $states-count ->
        [one] État
       *[other] États
    } ({ $hosts }).
conflict-ways = Une manière de céder le moins au total : { $changes }.
conflict-up = { $rows } relevé de { $amount }
conflict-down = { $rows } abaissé de { $amount }
conflict-rows = { $kind }, { $count } { $whom ->
        [origins] origines
        [states] États
       *[rows] lignes
    } : { $codes }
alone-gives = devrait céder { $amount }
alone-fixed = ne cède pas
alone-no-help = céder seul ne suffit pas

## Steps

explained = { $state } ({ $code }), sur { $people } { $people-count ->
        [one] personne
       *[other] personnes
    }
explained-level = { $state } ({ $code }), sur { $people } { $people-count ->
        [one] personne
       *[other] personnes
    } ({ $of }), niveau { $level }
said-reached = { $rule } : { $row } est atteint à { $limit }.
said-sensitive = Le plus sensible au poids de « { $criterion } » : { $raised } au lieu de { $weight }, les autres poids étant réduits en proportion, donnerait { $then } au lieu de { $now }.
said-along = Depuis le sommet, { $path }, selon les seules clés, avant toute règle : { $factors } = { $product } de l’ensemble.
step-weighed = { $criterion }  { $weight } × { $share }
step-part = { $step } : { $part }
step-unattributed = { $criterion } : non attribué, réparti selon { $fallback }
step-geometric = moyenne géométrique au lieu de la somme
step-power = chaque part à la puissance { $power }
step-some-power = chaque part à une puissance
step-limits-on-shares = limites des parts
step-caps-on-criteria = plafonds des critères
step-caps-on-criteria-by = plafonds des critères : { $change ->
        [none] sans effet ici
        [up] repris
       *[down] retranché
    }
step-rates = taux du produit
step-rates-of = taux du produit { $rates }
step-spread = poids reportés ou ramenés à l’échelle pour valeurs manquantes
step-relief = allègement et exemption : { $names }
step-discounts = { $change ->
    [none] aucune réduction
    [up] réductions d’autres supportées : { $names }
   *[down] réduction : { $names }
}
step-adopted = clé telle qu’adoptée, arrondie
step-scaled = mise à l’échelle des personnes que le scénario partage
step-phased = introduction progressive de la clé et limites de sa variation
step-other = autres conditions du programme
step-rounded = arrondi
branch-geometric = moyenne géométrique
branch-rates = taux { $rates }
branch-no-rates = taux
branch-power = puissance { $power }
part-taken-off = { $indicator } déduit
part-brackets = tranches par habitant
part-exemption = exemption par habitant
part-relief = allègement pour faible revenu
part-floor = plancher { $share }
part-groups = limites de { $names }
part-ceiling = plafond { $share }
family-market = marché
family-bars = interdictions
family-corridors = couloirs
family-floors = planchers
family-caps = plafonds
family-accords = accords
family-modalities = modalités
family-levels = niveaux
family-periods = périodes
changed-none = { $family } : sans effet ici
changed-caps = { $change ->
    [up] plafonds : repris d’États à leur plafond
   *[down] plafonds : limité, ou repris par d’autres
}
changed-floors = { $change ->
    [up] planchers : relevé
   *[down] planchers : moins, car des États à leur plancher prennent davantage
}
changed-accords = { $change ->
    [up] accords : repris, ou convenu au-dessus du nombre équitable
   *[down] accords : remis, ou convenu en dessous du nombre équitable
}
changed-modalities = { $change ->
    [up] modalités : personnes prises pour d’autres, contre argent ou dossiers
   *[down] modalités : acquitté en argent ou en dossiers
}
changed-market = { $change ->
    [up] marché : accueil pour d’autres, contre paiement
   *[down] marché : accueil par d’autres, contre paiement
}
changed-periods = { $change ->
    [up] périodes : pris au-delà des nombres équitables
   *[down] périodes : dû à la fin, ou pris par d’autres
}
changed-corridors = { $change ->
    [up] couloirs : assumé pour des États plus difficiles à atteindre
   *[down] couloirs : assumé par d’autres, plus faciles à atteindre
}
changed-bars = { $change ->
    [up] interdictions : assumé pour des États qui ne peuvent recevoir certaines personnes
   *[down] interdictions : assumé par d’autres
}
changed-levels = { $change ->
    [up] niveaux : relevé par des planchers inférieurs, ou repris
   *[down] niveaux : limité par les places aux niveaux inférieurs, ou repris par d’autres
}
years-points = points par origine
years-nearness = proximité par origine
years-half-life = années par origine, demi-vie { $years }
years-window = { $take ->
        [last] dernière année
        [mean] moyenne
        [sum] somme
       *[newest] année la plus récente disponible
    }{ $span ->
        [between] { " " }de { $from } à { $to }
        [since] { " " }depuis { $from }
        [years-to] { " " }sur { $years } { $years-count ->
            [one] année
           *[other] années
        } jusqu’en { $to }
        [to] , jusqu’en { $to }
        [years] { " " }sur { $years } { $years-count ->
            [one] année
           *[other] années
        }
       *[none] { "" }
    }

## Notes

note-about = { $about } : { $note }
note-about-whom = { $about }, { $whom } : { $note }
note-rescaled = les poids sont divisés par leur somme (`key.rescale`) ; ceux qui sont indiqués sont les poids utilisés
note-whole-limits = les limites sont des nombres entiers de personnes : les planchers sont arrondis vers le haut et les plafonds vers le bas avant toute répartition
note-whole-people = nombres entiers de personnes selon cette méthode : { $method }
note-whole-people-default = nombres entiers de personnes selon cette méthode : { $method } (par défaut)
note-whole-cents = centimes entiers selon cette méthode : { $method }
note-whole-cents-default = centimes entiers selon cette méthode : { $method } (par défaut)
note-code-order = la clé détermine combien chaque État prend et chaque origine donne ; qui va où est ce que laissent ouvert les objectifs suivants, réglé en dernier lieu par l’ordre des codes, et ne constitue un jugement sur personne
note-own-currency = dû en monnaie nationale selon `{ $rates }`, au taux le plus récent jusqu’à la date du scénario, converti une seule fois à partir du montant exact : { $amounts }
note-shown-apart = { $origin } : { $people } { $people-count ->
        [one] personne
       *[other] personnes
    } ; principales parts de sa clé : { $shares }
note-attributed = { $criterion } : { $percent } % en sont attribués par origine, le reste suit { $fallback }
note-keys-overlap = les clés de { $one } et de { $other } se recouvrent à hauteur de { $overlap } (1 : identiques)
note-causes = les cohortes suivent les clés de leurs causes, et celles qui n’en ont pas les poids propres de la clé ; si toutes suivaient ces derniers, les parts seraient les mêmes à hauteur de { $overlap }
note-much-the-same = critères qui mesurent à peu près la même chose : { $one } et { $other }, recouvrement { $overlap } (1 : identiques)
note-much-the-same-correlated = critères qui mesurent à peu près la même chose : { $one } et { $other }, recouvrement { $overlap }, corrélation { $correlation } (1 : identiques)
note-periods = { $periods } { $periods-count ->
        [one] période
       *[other] périodes
    }, de { $from } à { $to } : la dette est reportée avec { $surcharge } % par période, et la réserve est d’au plus { $bank }, sans intérêt
bank-units = { $units } { $units-count ->
        [one] unité
       *[other] unités
    } par État
bank-share = { $share } % du nombre équitable de l’État pour la période
note-decided = ce qu’un État prend dans une période est déterminé par les objectifs sur toutes les périodes à la fois
note-actual = les comptes suivent ce que les États ont fait, période après période : la dette est d’abord apurée, puis la réserve est remplie, et ce qui est fait au-delà n’est reporté nulle part
note-key-of-date = une seule clé pour toutes les périodes, à la date du scénario
note-key-of-period = la clé de chaque période est celle de sa propre année, d’après ce qui en est connu aujourd’hui
note-new-key = la nouvelle clé succède progressivement à `{ $old }` : { $parts }
year-percent = { $year } : { $percent } %
note-change = la part d’un État varie d’une période à l’autre d’au plus { $percent } % d’elle-même
note-budget = le budget est réparti entre les périodes en proportion de leurs unités de responsabilité, puis selon la clé de chacune
weighting-entropy = poids par l’entropie
weighting-critic = poids CRITIC
weighting-principal-component = carrés des coefficients de la première composante principale

## Chapters of clauses

chapter-of-level = Niveau { $level } : { $chapter }
chapter-accords = Accords
chapter-allocation-key = Clé de répartition
chapter-bars = Interdictions absolues
chapter-criteria = Critères
chapter-discharge = Exécution des obligations
chapter-floors-and-caps = Planchers et plafonds
chapter-goals = Objectifs
chapter-levels = Niveaux
chapter-market-of-quotas = Marché de quotas
chapter-measures = Unités de mesure
chapter-money = Argent
chapter-parties = Parties
chapter-periods = Périodes
chapter-persons = Personnes
chapter-review = Révision
chapter-ways = Voies
chapter-whole-numbers = Nombres entiers

## Notes on data

note-values = { $indicator }, édition { $edition } : { $span ->
        [one] { $to }
       *[several] { $from } à { $to }
    }{ $take ->
        [mean] , moyenne
        [sum] , somme
        [newest] , année la plus récente de chaque État
       *[last] { "" }
    }
note-projections = { $indicator } : des projections sont utilisées pour { $states }
note-year-for = { $year } pour { $states }
note-older = { $indicator } : une année antérieure est utilisée : { $years }
note-absent = { $indicator } : les années sans valeur { $what ->
        [zero] comptent pour zéro
       *[out] sont laissées hors de la fenêtre
    } (État, années) : { $states }
note-policy-unused = { $indicator } a une valeur dans la fenêtre, les années absentes étant comptées comme le dit la fenêtre ; la règle indiquée pour les valeurs manquantes n’est donc pas appliquée
note-missing = aucune valeur de { $indicator } : { $said }
note-missing-with-reason = aucune valeur de { $indicator } : { $said } ({ $reason })
put-value = la valeur indiquée { $value } est utilisée
put-zero = zéro est utilisé, comme indiqué
put-spread = son poids est reporté sur les autres critères de l’État
put-drop = le critère est abandonné pour tous
put-changing = { $said } ; { $change }
put-raw-median = la médiane { $value } des États qui ont une valeur est utilisée
put-median = la médiane { $value } de tous les membres est utilisée
put-median-of-group = la médiane { $value } du groupe { $group } est utilisée
put-median-per-head = la médiane par habitant de tous les membres multipliée par sa population est utilisée : { $value }
put-median-per-head-of-group = la médiane par habitant du groupe { $group } multipliée par sa population est utilisée : { $value }
put-changes-the-method = cela change la méthode, de sorte que les parts peuvent sortir des bornes qui valent quelle que soit la valeur
put-interval = elle se situe dans [{ $low }, { $high }] ; la clé utilise { $value }
note-per-head = la population de { $year } est utilisée par habitant
note-nobody = aucun État
note-relief = allègement en dessous de { $value } par habitant, sur tous les membres avec les valeurs utilisées ici ; à moins de 5 % de ce seuil : { $states }
note-borne-by-others = ce qui est allégé est supporté par ceux qui ne le sont pas : { $percent } % en plus du leur
note-against = en regard : { $note }
note-factor = facteur { $factor } sur les parts de { $states } ; { $borne ->
    [all] la clé est ensuite divisée par sa somme
   *[others] ce qui est ainsi retranché est supporté par { $bearers }, en proportion de leurs parts avant toute réduction de ce genre
}
note-factor-with-reason = facteur { $factor } sur les parts de { $states } ({ $reason }) ; { $borne ->
    [all] la clé est ensuite divisée par sa somme
   *[others] ce qui est ainsi retranché est supporté par { $bearers }, en proportion de leurs parts avant toute réduction de ce genre
}
note-own-origins = les membres qui figurent parmi les origines ({ $members }) ne doivent rien pour leur propre population : chacun est laissé hors de sa propre clé, et les autres reprennent sa part
note-without-row = { $some } origines sur { $all } n’ont pas de ligne et suivent { $fallback } seul : { $origins }
note-state-origins = { $state } pour { $origins }
note-outside = les points d’États non membres comptent dans la ligne et vont à { $fallback } (État, origines) : { $states }
note-own-people = les points des États d’origine pour leur propre population comptent dans la ligne et vont à { $fallback } : { $states }
note-equal-remainders = restes égaux à la dernière décimale ; l’ordre des codes a départagé { $states }
note-bounds-attained = les bornes des parts sont atteintes
note-bounds-hold = les bornes des parts sont valables, mais peuvent être plus larges que ce qui peut être atteint
