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
note-accounts = les comptes figurent en nombres entiers voisins des nombres exacts, arrondis ensemble de sorte que chacun tombe juste tel qu’il est imprimé : le nombre équitable, la dette antérieure et la majoration, moins ce qui était en réserve, font ce qui est à faire ; ce qui est à faire, moins ce qui est fait, est dette, ou réserve et au-delà
note-key-of-date = une seule clé pour toutes les périodes, à la date du scénario
note-key-of-period = la clé de chaque période est celle de sa propre année, d’après ce qui en est connu aujourd’hui
note-new-key = la nouvelle clé succède progressivement à `{ $old }` : { $parts }
year-percent = { $year } : { $percent } %
note-change = la part d’un État varie d’une période à l’autre d’au plus { $percent } % d’elle-même
note-budget = le budget est réparti entre les périodes en proportion de leurs unités de responsabilité, puis selon la clé de chacune
weighting-entropy = poids par l’entropie
weighting-critic = poids CRITIC
weighting-principal-component = carrés des coefficients de la première composante principale

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
note-against-taken-off = de chaque part est retranché { $times } × la part de { $indicator }, sans descendre au-dessous de zéro, puis le tout est divisé par la somme{ $kind ->
    [rate] { " " }; un taux, rapporté à la somme sur tous les États, compte chaque État pour un, quelle que soit sa taille
   *[sum] { "" }
}
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

## Notes on people, values, weights and methods

note-people-added = ajoutées à l’origine { $origin } : { $people } personnes de `{ $indicator }` en { $year }
note-people-spread = personnes sans origine indiquée : { $people }, réparties entre { $origins } origines selon `{ $indicator }` de { $year } (plus forts restes)
note-unknown-left-out = personnes d’origine inconnue ({ $origin }) laissées de côté : { $people } ; `people.unknown`
note-outsiders-left-out = personnes accueillies hors des membres laissées de côté : { $people } ; `people.outsiders`
note-cohort-taken-out = cohorte { $cohort } : { $people } personnes de { $origin }
note-central-values = { $indicator } : valeurs données par un intervalle : { $values } ; leurs valeurs centrales sont utilisées ici, et il n’en résulte aucune borne
note-disputed-values = { $indicator } : des valeurs contestées sont utilisées ici : { $values }
note-replaced = { $about } : { $indicator }, { $cell } : { $after } au lieu de { $before } ({ $reason })
no-value = aucune valeur
reason-with-source = { $reason }, source : { $source }
note-ranged-values = { $indicator } : valeurs données par un intervalle : { $values } ; sont utilisées les valeurs { $point ->
    [low] basses
    [high] hautes
   *[central] centrales
} ; { $how ->
    [together] les plus petites et les plus grandes sont des dénombrements selon d’autres règles, les mêmes pour toutes, et ne donnent ici aucune borne
   *[free] chacune peut se trouver n’importe où dans son intervalle, et les bornes des parts disent ce que cela entraîne
}
note-cell = { $indicator }, { $cell } : { $said }
cell-between = { $value } dans [{ $low } ; { $high }]
cell-disputed = valeur contestée
cell-source = source : { $source }
cell-in-year = { $cell } { $year }
cell-of-origin = { $state } pour { $origin }
note-added-indicator = { $other } est ajouté à { $indicator }
note-taken-off = { $times } × { $indicator } est d’abord déduit ; nombre d’États concernés : { $states }
note-most-years = pour chaque puissance dirigeante et chaque origine comptent au plus { $years } années de domination, les dernières d’abord
note-inverse-points = les points sont 1/x à la puissance { $power }, sur les membres autres que l’origine elle-même
note-discount-rate = chaque année compte pour 1/(1 + { $rate }) de celle qui la suit ; les facteurs sont arrondis à { $decimals } décimales
note-discount-half-life = chaque année compte pour (1/2)^(années avant la dernière / { $years }) ; les facteurs sont arrondis à { $decimals } décimales
note-goalposts = bornes { $low } (score 0) et { $high } (score 1) ; comptés à la borne, au-delà de la première : { $first } ; au-delà de la seconde : { $second }
note-band = la tranche { $band } finit à { $limit }, où le score fait un saut ; à moins de 5 % : { $states }
note-logarithm = ln(1 + x), x en { $unit }, à { $decimals } décimales ; une autre unité donne une autre clé
note-equal-ranks = les valeurs égales ont { $rule ->
    [mean] la moyenne de leurs rangs
   *[least] le plus petit de leurs rangs
} : { $states }
note-weights = poids selon la méthode « { $method } » : { $weights }{ $how ->
    [exact] { "" }
    [default] , arrondis à { $decimals } décimales (par défaut) aux plus forts restes
   *[rounded] , arrondis à { $decimals } décimales aux plus forts restes
}
note-weights-tied = à égalité pour la dernière décimale, le nom qui vient en premier l’emporte : { $names }
note-first-component = la première composante principale explique { $percent } % de la variance
note-comparisons = plus grande valeur propre { $eigenvalue }, ratio de cohérence { $ratio } rapporté à l’indice aléatoire { $index } ({ $source }) ; moyennes géométriques des lignes { $means }{ $differ ->
    [some]  ; avertissement : elles diffèrent du vecteur propre de plus de 0,01
   *[none] { "" }
}
note-best-light = key.weights.best_light : score de chaque État sous les poids qui lui conviennent le mieux (bénéfice du doute ; 1 : nul ne se place plus haut ; sans effet sur la clé) : { $states }
note-no-best-light = key.weights.best_light : non montré, car { $criterion } n’a pas une seule part par État
score-with-peers = { $state } { $score } (pairs : { $peers })
note-method = { $method }. Propriétés absentes : { $lacks } ({ $when })
method-powers = chaque puissance à { $digits } chiffres au moins
method-power = p = { $power }
limits-of-group = { $about } : { $limits } ; États : { $states }
limits-of-change = au plus { $down } en dessous et { $up } au-dessus de la part dans { $old }
aggregation-geometric = Moyenne géométrique pondérée des parts : k = produit des n^w, divisé par sa somme
aggregation-index = Moyenne pondérée des scores : k = I / somme des I, I = somme des w z
aggregation-remainder = Chacun prend sa partie de ce qui reste : k = somme des t n avec t = w L, où L est un moins tous les t précédents ; par origine, t compte ce qui est attribué
aggregation-power = Compression : k^p, divisé par sa somme
aggregation-one-rule = Proportionnel borné : k = min(max(λ s, borne inférieure), borne supérieure), avec le seul λ qui donne une somme égale à un
aggregation-stepwise = Plancher, puis plafonds de groupes, puis plafond : ceux qui dépassent une limite y sont ramenés, les autres supportent la différence au prorata ; répété jusqu’à ce qu’aucune limite ne soit franchie
aggregation-lacks-geometric = lorsque les parties d’un État diffèrent dans leur mélange de critères ; et une seule part nulle efface toute la clé d’un État
aggregation-lacks-index = la cohérence à la fusion toujours : un indice ne connaît pas la taille ; les deux autres lorsque les scores dépendent d’autres États, comme min-max et rang
aggregation-lacks-remainder = entre critères : un nouveau venu prend à tous dans la même proportion au sein de chaque critère, non sur plusieurs
aggregation-lacks-power = la cohérence à la fusion toujours : les parties d’un État doivent plus que lui lorsque p < 1 ; les deux autres lorsque la clé est une somme de plusieurs critères
aggregation-lacks-one-rule = lorsqu’une borne agit : l’État nul lorsqu’un plancher relève un État sans part, la monotonie lorsque la clé d’avant était une somme de plusieurs critères
aggregation-lacks-stepwise = lorsqu’une limite agit : l’État nul et la monotonie comme dans la règle unique, la continuité au plancher, où se fige un État qu’une étape ultérieure relèverait ; cela dépend de l’ordre des étapes
property-1 = anonymat
property-2 = indépendance des unités
property-3 = homogénéité par rapport au total
property-4 = monotonie
property-5 = sens
property-6 = État nul
property-7 = cohérence à la fusion
property-8 = conservation de l’ordre
property-9 = indépendance par paires
property-10 = continuité
state-in-keys = { $state } dans { $keys } clés sur { $all }
note-wiped = avertissement : une part nulle ne laisse rien de la part entière de : { $states }
note-at-floor = à leur part minimale : { $states }
note-at-ceiling = à leur part maximale : { $states }
note-rate-without-size = avertissement : un taux devient une part sans taille, ce qui agit comme une capitation sur les États : un petit État paie le fait de compter pour un (Grech 2017) ; l’utiliser avec un exposant dans un produit, ou le rapporter à une taille
other-policy = dans la clé d’un simple total, valeurs manquantes de { $criterion } traitées par `{ $policy }`
other-policy-drop = dans la clé d’un simple total, sans { $criterion } pour tous (`drop`, qui ne comble aucune lacune)
other-no-change = aucune part ne changerait
other-largest = le plus grand changement serait { $change }
other-change = { $state }, { $then } % au lieu de { $now } %
other-each = { $state } { $then } % au lieu de { $now } %
other-unusable = inutilisable : { $why }
other-outside = sa valeur se trouve hors de l’intervalle indiqué pour : { $states }
other-where-missing = là où elle manque : { $states }
other-as-now = inchangé là où elle manque : { $states }
note-table-decides = aucun tableau entier n’a les totaux de la répartition : l’arrondi propre du tableau en décide
note-routes-decide = aucune répartition entière sur les itinéraires n’a les totaux prévus : l’arrondi propre des itinéraires en décide
said-claims = L’argent n’est pas réparti selon la clé, mais selon des créances : { $rule }.
said-joint = L’argent n’est pas réparti selon la clé, mais comme un coût commun : { $rule }.
note-claims = money.claims : créances { $claims }, USD { $sum } au total ; { $formula }
claims-as-stated = telles qu’indiquées
claims-of-indicator = { $times } × { $indicator } de { $year }
note-least-core = money.joint : le moindre cœur est à USD { $least }, { $core ->
    [empty] de sorte que le cœur est vide
   *[some] de sorte que le cœur n’est pas vide
} ; { $formula }
note-no-group-pays-more = money.joint : aucun groupe ne paie plus qu’il ne paierait seul
note-group-pays-more = money.joint : { $states } paient USD { $excess } de plus que seuls
finding = refusé par le programme sous le code { $code }{ $what }
no-proof = les détails figurent en anglais dans le résultat{ $why }
why-rules-clash = ses règles sont inconciliables
claims-proportional = en proportion des créances
claims-equal-awards = attributions égales sous contrainte (CEA)
claims-equal-losses = pertes égales sous contrainte (CEL)
claims-talmud = la règle du Talmud (vêtement disputé)
claims-random-arrival = arrivée aléatoire
claims-minimal-overlap = chevauchement minimal
claims-formula-proportional = x[i] = c[i] E / somme des c
claims-formula-equal-awards = x[i] = min(c[i], λ), λ tel que la somme des x soit E
claims-formula-equal-losses = x[i] = max(0, c[i] - λ), λ tel que la somme des x soit E
claims-formula-talmud = jusqu’à E = somme des c / 2 : attributions égales avec c/2 ; au-delà : c/2 + pertes égales avec c/2 de ce qui reste
claims-formula-random-arrival = x[i] = moyenne sur tous les ordres d’arrivée de min(c[i], ce que laissent de E ceux qui précèdent i)
claims-formula-minimal-overlap = les unités jusqu’à la plus grande créance, au plus E, sont réclamées par tous ceux dont la créance va jusque-là et partagées à égalité entre eux ; si les créances ne dépassent E qu’ensemble : au-dessus d’un niveau t chacun a c - t en propre, avec somme des max(0, c - t) = E - t
joint-shapley = la valeur de Shapley
joint-nucleolus = le nucléole
joint-formula-shapley = x[i] = somme sur les groupes T sans i de |T|! (n - |T| - 1)! / n! (c(T + i) - c(T)) ; n : nombre de joueurs
joint-formula-nucleolus = leximin des griefs x(T) - c(T) sur les groupes T, avec x[i] <= c(i) et x(tous) = c(tous)
