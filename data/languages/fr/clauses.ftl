## Clauses

clauses = Clauses
clauses-about = La configuration sous forme de paragraphes numérotés. Entre parenthèses figurent les articles que chacun met en œuvre et sa place dans le scénario. Tout nombre ou mot qui y change change ici.
clauses-not-covered = non couvert : aucune table ne le cite
clauses-not-listed = ne figure pas parmi les articles énumérés
articles-table = Ce qui met en œuvre chaque article, avec les lignes du scénario
article = Article
covered-by = Mis en œuvre par
clauses-code = { $id } · empreinte des clauses { $digest }
clauses-asked = demandé en plus du fichier : { $asked }
clauses-articles = Articles et leur mise en œuvre
clauses-at-line = { $path } (ligne { $line })
clauses-covered-by = mis en œuvre par { $paths }
clauses-cited-by = ne figure pas parmi les articles énumérés ; cité par { $paths }
clauses-without = Paramètres qui ne mettent en œuvre aucun article

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

## Parts of clauses

sentence-separator = { " " }
term-separator = { " " }
sum-separator = { " + " }
plus-separator = { " plus " }
and-separator = { " et " }
then-separator = { ", puis " }
clause-no-article = aucun article cité
clause-numbered = { $number }. { $text } ({ $citation })
clause-from-outside = { $path }, par défaut ou de l’extérieur
clauses-whole = L’ensemble met en œuvre { $article }.
clauses-covered = Articles énumérés qui sont couverts : { $covered } sur { $listed }.
clauses-parameters = Paramètres, valeurs par défaut comprises, qui mettent en œuvre un article, le leur ou celui d’une table qui les contient : { $some } sur { $all }.
clause-and = { $rest } et { $last }
clause-nothing = rien
clause-none = aucune
clause-all-members = tous les membres
clause-no-state = aucun État
clause-states = les { $count } États { $states }
clause-one-state = { $state }
clause-one-member = { $state }
clause-group = le groupe { $group }
clause-because = { " " }(motif : { $reason })
clause-source = Source : { $source }.
clause-people = { $people } { $people-count ->
        [one] personne
       *[other] personnes
    }
clause-people-any = un nombre quelconque de personnes
clause-people-at-most = au plus { $people } { $people-count ->
        [one] personne
       *[other] personnes
    }
clause-units = { $units } { $units-count ->
        [one] unité
       *[other] unités
    } de responsabilité
clause-units-any = un nombre quelconque d’unités de responsabilité
clause-stock = { $indicator } à la fin de { $year }, en comptant { $include }
clause-of-year = { " " }pour { $year }
clause-counting = , en comptant { $include }

## Clauses on parties, measures and persons

clause-parties = Les parties sont les membres suivants, au nombre de { $count } : { $members }. Partout où l’on compte par habitant, la population est { $population }.
clause-date = La date de référence est le { $date } ; aucune donnée postérieure n’est utilisée.
clause-measure = { $name } est { $title } (unité : { $unit }) ; cet indicateur { $kind ->
        [sum] s’additionne lorsque des États sont réunis
       *[rate] est un taux et ne s’additionne pas
    }. Ses chiffres sont annexés, pour { $count } { $rows ->
        [states] { $count-count ->
            [one] État
           *[other] États
        }
        [origins] { $count-count ->
            [one] origine
           *[other] origines
        }
        [spells] { $count-count ->
            [one] origine
           *[other] origines
        }, par années
       *[stock] { $count-count ->
            [one] ligne
           *[other] lignes
        } par origine, pays d’accueil et année
    } : SHA-256 { $digest }.
clause-measure-sum = Leur somme doit être { $sum }.
clause-replacement = Pour { $cell }, la valeur { $value } de { $indicator } { $done ->
        [added] est ajoutée, cet indicateur n’en ayant pas encore
       *[used] est utilisée à la place de la valeur publiée
    }{ $because }.
clause-covers = Le présent instrument couvre { $people }.
clause-covered-stock = les personnes qui figurent dans { $indicator } à la fin de { $year } comme { $include }
clause-covered-more = les personnes d’origine { $origin } qui figurent dans { $indicator }
clause-covered-need = { $people } { $people-count ->
        [one] personne
       *[other] personnes
    } ayant besoin d’une protection, dont, par origine : { $origins }{ $rest }
clause-covered-spread = { " " }; le reste est réparti entre les autres origines selon { $stock }
clause-kept = Les personnes d’origine inconnue { $unknown ->
        [keep] restent dans le total
       *[out] ne sont pas comprises dans le total
    } ; les personnes accueillies hors des membres { $outsiders ->
        [keep] restent dans le total
       *[out] ne sont pas comprises dans le total
    }.
clause-origin-owes = Un État est également redevable pour ses propres ressortissants.
clause-origin-exempt = Un État n’est pas redevable pour ses propres ressortissants : les autres reprennent sa part.
clause-ledger-ways = Le présent instrument répartit la responsabilité ; les obligations sont acquittées selon les modalités énoncées ci-après.
clause-ledger = Le présent instrument répartit la responsabilité et ne déplace personne.
clause-placement = En vertu du présent instrument, des personnes sont nouvellement placées.
clause-shared-all = La responsabilité pour toutes les personnes est répartie.
clause-placed-all = Toutes les personnes sont placées.
clause-placed-most = Le plus grand nombre possible de personnes sont placées ; les nombres équitables sont des parts { $of ->
        [all] de l’ensemble des personnes
       *[placed] des personnes placées
    }.
clause-zero-share-floor = Un membre sans part prend exactement son plancher, et personne s’il n’en a pas.
clause-zero-share-host = Un membre sans part peut prendre des personnes, aussi peu que le permettent les objectifs qui précèdent.
clause-cohort = { $part ->
        [all] Les personnes d’origine { $of } comptent
        [people] Parmi les personnes d’origine { $of }, { $size } ({ $cohort }) comptent
       *[share] Parmi les personnes d’origine { $of }, la part { $size } ({ $cohort }) compte
    } pour { $weight } { $weight-count ->
        [one] unité
       *[other] unités
    } de responsabilité par personne.
clause-cohort-cause = La cause de leur déplacement est { $cause }.
clause-cohort-first = Elles sont vulnérables : ce qui reste sans place parmi elles est réduit au minimum avant toute autre chose.
clause-cohort-places = Elles ont besoin de places spéciales, au nombre de : { $places } ; il n’y en a pas ailleurs.

## Clauses on criteria

clause-criterion = { $label } ({ $name }).
clause-criterion-contested = Ce critère est contesté.
clause-criterion-of = x est { $indicators } : { $window }.
clause-criterion-point = Des valeurs données avec une fourchette, on utilise { $point ->
        [low] la plus petite
        [central] la valeur centrale
       *[high] la plus grande
    }.
clause-criterion-per = x est divisé par { $indicator } : { $window }.
clause-criterion-less = Pour { $states }, on déduit de x { $times } fois { $indicator } : { $window }.
clause-criterion-relief = Allègement : lorsque x/p, p étant la population, est inférieur à T, x devient x (1 - { $gradient } (T - x/p)/T) ; T est { $threshold } ; ce qui est allégé est supporté par { $borne ->
        [all] tous, par la division par la somme
       *[others] ceux qui ne sont pas allégés, en proportion de x
    }.
clause-threshold-mean = la valeur de tous les membres rapportée à la population de tous les membres
clause-criterion-exempt = { $exempt } par habitant est exonéré : x devient max(0, x - { $exempt } p), p étant la population.
clause-criterion-brackets = Par habitant, ce qui se trouve dans chaque tranche compte à son taux : { $brackets }.
clause-tier = jusqu’à { $limit } : { $counts } ({ $name })
clause-tier-last = au-delà : { $counts } ({ $name })
clause-criterion-rate = { $share } = x, sans mise en parts.
clause-criterion-share = { $share } = x / X, X étant la somme des x de tous les membres.
clause-criterion-normalised = z = { $z } ; { $share } = z / somme des z de tous les membres.
clause-z-per-head = x / p, p étant la population
clause-z-size-scaled-inverse = base / x, la base étant { $base }
clause-z-goalposts = (x - low) / (high - low), ce qui dépasse une borne comptant comme cette borne ; si low est supérieur à high, moins vaut plus ; bornes : low { $low } et high { $high }
clause-z-bands = le score de la première classe où x ne dépasse pas la limite : { $bands }
clause-z-log = ln(1 + x), x étant exprimé en { $unit }
clause-z-rank = le rang ; à valeurs égales, la moyenne de leurs rangs (« average ») ou le plus petit (« competition »), selon la règle « { $rule } »
clause-by-origin = Chaque origine a ses propres parts : les points d’un État sont { $points ->
        [inverse] l’inverse (1 sur la valeur) à la puissance { $power }
       *[value] la valeur
    } de { $indicator } pour l’origine et l’État{ $half }{ $most } ; dans { $share }, { $row }. Ce qui n’est pas attribué, et une origine sans aucun point, suit { $rest }.
clause-by-origin-half = , les années de chaque lien comptant pour moitié { $years } { $years-count ->
        [one] an
       *[other] ans
    } après sa fin
clause-by-origin-most = , { $years } { $years-count ->
        [one] année
       *[other] années
    } d’un lien comptant au plus
clause-row-refused = n = points ; une ligne dont la somme dépasse un est refusée
clause-row-rescaled = n = points ; une ligne dont la somme dépasse un est divisée par sa somme
clause-row-within-origin = n = points / ensemble des points de l’origine
clause-row-bounded = n = points / (ensemble des points de l’origine + { $constant })
clause-parts-after = les éléments qui suivent
clause-criterion-against = En regard se trouve { $indicator } : { $window } ; v étant ses parts, { $share } devient max(0, { $share } - { $times } v), divisé par la somme.
clause-criterion-cap = { $share } est au plus { $times } fois la { $of ->
        [sum] somme
       *[mean] moyenne
    } des parts suivantes : { $over } ; ce qui est retranché { $rest ->
        [baseline] est réparti selon la moyenne de ces parts
       *[rescale] est laissé de côté, et la clé est divisée par sa somme
    }.
clause-year = { $year }
clause-newest-year = l’année la plus récente déclarée à la date de référence
clause-years-between = la période de { $from } à { $end }
clause-years-between-some = la période de { $from } à { $end }, { $years } { $years-count ->
        [one] année
       *[other] années
    }
clause-years-to = les { $years } { $years-count ->
        [one] année
       *[other] années
    } jusqu’à { $end }
clause-window = { $take ->
        [value] sa valeur pour { $span }
        [last] sa valeur pour la dernière année dans { $span }
        [mean] la moyenne de ses valeurs sur { $span }
        [sum] la somme de ses valeurs sur { $span }
       *[newest] sa valeur la plus récente dans { $span }, État par État
    }{ $discount } ; { $absent ->
        [stop] une année sans valeur laisse l’État sans valeur
        [zero] une année sans valeur compte pour zéro
       *[shorter] une année sans valeur est laissée hors de la fenêtre
    }
clause-discount-rate = , chaque année comptant 1/(1 + { $rate }) de la suivante
clause-discount-half-life = , une année antérieure de { $years } { $years-count ->
        [one] an
       *[other] ans
    } à la dernière comptant pour moitié
clause-missing = Lorsqu’un État n’a pas de valeur, { $policies }.
clause-missing-state = pour { $state }, { $policy }{ $because }
clause-missing-stop = la clé n’est pas établie tant qu’il n’en est pas indiqué une
clause-missing-value = { $value } est utilisé
clause-missing-peer-median = on utilise la médiane par habitant, calculée sur { $among }, multipliée par sa propre population (s’agissant d’un taux, la médiane elle-même)
clause-missing-raw-median = on utilise la médiane des valeurs connues
clause-missing-spread = le poids passe à ses autres critères
clause-missing-drop = le critère est abandonné pour tous
clause-missing-zero = zéro est utilisé
clause-missing-interval = on sait qu’elle se situe entre { $low } et { $high }, et { $value } est utilisé

## Clauses on the key

clause-key = La part d’un membre dans la clé de répartition est { $formula }, selon la règle « { $rule } » : { $general }.
clause-key-branch = { $label } ({ $symbol }), élément { $of ->
        [key] de la clé
       *[branch] de « { $within } »
    } : { $formula }, selon la règle « { $rule } » : { $general }.
clause-formula = { $combine ->
        [product] k = ({ $terms }) { $powers }
        [index] k = { $terms }, avec des scores z à la place des parts n
        [remainder] k = { $terms }
       *[other] k = { $terms }
    }
clause-term = { $combine ->
        [geometric] { $symbol }^{ $weight }
        [remainder] { $weight } de ce qui reste à { $symbol }
       *[other] { $weight } { $symbol }
    }
clause-combine-sum = k = somme des w n
clause-combine-product = k = b fois le produit des r^a, divisé par sa somme
clause-combine-geometric = k = produit des n^w, divisé par sa somme
clause-combine-index = k = I / somme des I, I = somme des w z
clause-combine-remainder = k = somme des t n avec t = w L, où L est un moins tous les t qui précèdent ; par origine, t compte ce qui est attribué
clause-key-rescaled = Les poids sont divisés par leur somme.
clause-key-power = Chaque part est ensuite élevée à la puissance { $power } et divisée par la somme.
clause-key-decimals = La clé de chaque origine est adoptée avec { $decimals } { $decimals-count ->
        [one] décimale
       *[other] décimales
    }, selon la méthode des plus forts restes ; tout ce qui suit est exact à partir d’elle.
clause-factor = Pour { $states }, la part dans la clé est multipliée par { $factor }{ $because } ; { $borne }.
borne-by-all = la clé est ensuite divisée par sa somme
borne-by-these = ce qui est ainsi retranché est supporté par { $bearers }, en proportion de leurs parts avant toute réduction de ce genre
clause-cause = Pour les personnes dont la cause de déplacement est { $cause } les poids des critères sont au contraire : { $weights }.
clause-cause-named = { $cause }, { $label },
clause-weights = Les poids w sont déterminés par la méthode « { $method } » : { $formula } ; { $told }.
clause-weighting-points = w[c] = p[c] / somme des p ; p : points, zéro ou plus
clause-weighting-swing = w[c] = p[c] / somme des p ; p : points pour le passage du pire au meilleur, le plus grand étant 100
clause-weighting-rank-order = w du rang i parmi m = (1/m) (1/i + 1/(i+1) + … + 1/m)
clause-weighting-pairwise = A w = λ w avec le plus grand λ ; CI = (λ - n)/(n - 1), CR = CI/RI(n) ; A[c,c'] : combien de fois c est plus important que c'
clause-weighting-entropy = w[c] = (1 - e[c]) / somme des (1 - e), e[c] = - somme sur les États des n ln n / ln S ; n : part de l’unité, S : nombre d’États, 0 ln 0 = 0
clause-weighting-critic = w[c] proportionnel à d[c] (somme sur c' des (1 - r[c,c'])) ; d : écart type d’échantillon des scores min-max, r : corrélation de Pearson
clause-weighting-principal-component = w[c] = v[c]^2, v : vecteur propre unitaire de la plus grande valeur propre de la matrice de corrélation des critères
clause-weights-points = les points sont { $points }
clause-weights-order = l’ordre est { $order }, le plus important en premier
clause-weights-pairs = { $pairs } ; le ratio de cohérence se rapporte à l’indice aléatoire de { $index }{ $accepted }
clause-weights-pair = { $one } est { $times } fois aussi important que { $other }
clause-weights-accepted = { " " }; un ratio de cohérence supérieur à 0,10 est accepté{ $because }
clause-weights-data = ils résultent des données
clause-weights-decimals = Ils sont arrondis à { $decimals } { $decimals-count ->
        [one] décimale
       *[other] décimales
    }, selon la méthode des plus forts restes.
clause-best-light = À côté de la clé, chaque État est présenté avec les poids qui lui sont le plus favorables ; parts minimales de l’ensemble des poids : { $least } ; parts maximales : { $most }.
clause-limits = Les parts sont ramenées dans leurs limites { $method ->
        [one-rule] par un facteur unique pour tous, maintenu dans les limites
       *[stepwise] étape par étape : plancher, plafonds de groupes, plafond, ce qui est retranché ou relevé étant supporté au prorata
    }.
clause-limits-floor = Aucune part n’est inférieure à { $share }.
clause-limits-ceiling = Aucune part n’est supérieure à { $share }.
clause-limits-change = Chaque part se situe entre (1 - { $down }) et (1 + { $up }) fois { $previous }.
clause-limits-group = Pour { $states }, chaque part est { $limits }.
clause-at-least = d’au moins { $share }
clause-at-most = d’au plus { $share }

## Clauses on levels, rules, accords, bars and ways

clause-level = { $title }. Le nombre entier qui revient à { $of } est réparti entre { $states }, qui sont les membres du niveau { $level }, selon leur propre clé.
clause-rule = { $who ->
        [one] { $states } est responsable
        [each] Pour { $states }, chacun est responsable
       *[together] Ensemble, { $states } sont responsables
    } { $kind ->
        [floor] d’au moins
       *[cap] d’au plus
    } { $amount }.
clause-people-per-1000 = { $people } { $people-count ->
        [one] personne
       *[other] personnes
    } pour 1000 habitants
clause-part-of-all = { $share } de l’ensemble des personnes
clause-bar = { $whose ->
        [each] Les personnes de toute origine
       *[one] Les personnes d’origine { $origin }
    } ne sont jamais placées { $where ->
        [origin] dans l’État de leur origine
        [these] dans { $states }
       *[all-but] ailleurs que dans { $states }
    }{ $because }. Rien dans le présent instrument n’assouplit cette interdiction.
clause-pool = L’obligation commune est acquittée conjointement par { $states }, chacun prenant au moins { $least } et au plus { $most } de son propre nombre équitable. { $others ->
        [fair] Les États extérieurs à tout groupement prennent exactement leurs nombres équitables
       *[goals] Les États extérieurs à tout groupement prennent ce que les objectifs leur attribuent
    }{ $because }.
clause-commitment = Au moins { $people } { $people-count ->
        [one] personne
       *[other] personnes
    } { $whose ->
        [each] de toute origine
       *[one] d’origine { $origin }
    } sont nouvellement placées par { $states }{ $because }.
clause-waiver = Pour { $states }, il est retranché de l’obligation de chacun { $waived }, { $by ->
        [others] repris par tous les autres en proportion de leurs nombres équitables
        [these] repris par { $takers } en proportion de leurs nombres équitables
       *[nobody] que personne ne reprend et qui s’éteint
    }{ $paid }{ $because }. Les nombres équitables sont ici ceux que donne la clé, avant tout accord.
clause-waiver-paid = , au prix de { $price } par unité, versé à ceux qui la reprennent
clause-part-of-fair = { $share } de son nombre équitable
clause-transit = Par { $place }{ $lies } passent { $capacity }.
clause-transit-state = { " " }sur le territoire de { $state }
clause-corridor = { $name } mène de { $from } à { $to }, pour { $capacity }{ $distance }{ $price }.
clause-every-origin = toute origine
clause-kilometres = , { $kilometres } { $kilometres-count ->
        [one] kilomètre
       *[other] kilomètres
    } par personne
clause-price-a-person = , { $price } par personne
clause-ties = Des personnes ont des liens avec un État lorsque celui-ci accueille au moins { $people } { $people-count ->
        [one] personne
       *[other] personnes
    } de leur origine, comptées dans { $stock }.

## Clauses on markets and periods

clause-market = Les membres peuvent accueillir les uns pour les autres. Le quota de chacun, qu’il lui incombe d’accueillir avant tout échange, est { $quota }. Qui accueille moins que son quota verse pour chaque unité un prix unique à ceux qui accueillent davantage ; parmi les prix qui équilibrent le marché, c’est { $price ->
        [lowest] le plus bas
        [middle] la moyenne du plus bas et du plus élevé
       *[highest] le plus élevé
    }.
clause-quota-fair = son nombre équitable
clause-quota-stated = celui qui est énoncé, en unités de responsabilité : { $quotas }
clause-costs = L’accueil coûte à { $state }, l’échelon le moins cher en premier : { $steps }.
clause-cost-step = { $name }, { $width } à { $price } l’unité
clause-preferences = Être placée dans un État coûte à une personne d’origine { $origin }, en { $currency } : { $states } ; ailleurs, rien.
clause-periods = Les obligations sont reportées de période en période, de { $from } à { $to }.
clause-accounts-decided = Ce qu’un membre prend dans une période est déterminé par les objectifs ; ce qu’il prend en moins de son obligation, il le doit, et ce qu’il prend en plus, il le met en réserve.
clause-accounts-actual = L’obligation d’un membre dans une période est son nombre équitable ; ce qu’il a fait en moins, il le doit, et ce qu’il a fait en plus, il le met en réserve, la dette étant apurée d’abord.
clause-key-of-date = La clé de toute période est celle de la date de référence.
clause-key-of-period = La clé de chaque période est établie d’après les données de sa propre année, telles qu’elles sont connues aujourd’hui.
clause-debt = La dette est majorée de { $surcharge } lorsqu’elle est reportée ; la réserve d’un membre est d’au plus { $bank }.
clause-part-of-fair-of-period = { $share } de son nombre équitable de la période
clause-period-places = Dans une période, un membre prend au plus ce qu’indique { $places }.
clause-old-key = La clé antérieure, à partir de laquelle se fait le passage, est constituée des parts de { $old }.
clause-change-at-most = La part d’un membre varie d’une période à la suivante d’au plus { $change } d’elle-même.
clause-budget-of-all = Pour l’ensemble des périodes sont disponibles { $amount }, répartis entre elles selon les besoins projetés.
clause-period-people = En { $year }, { $people } { $people-count ->
        [one] personne arrive
       *[other] personnes arrivent
    }.
clause-period-stock = En { $year }, les personnes sont celles de cette année-là.
clause-period-key = Sa clé est constituée à { $part } de la nouvelle clé{ $rest ->
        [old] { " " }et, pour le reste, de la clé antérieure
       *[none] { "" }
    }.
clause-period-budget = Son budget est de { $amount }.
clause-period-decisions = Pour des décisions supplémentaires sont disponibles { $amount }.
clause-processing = Les demandes déposées dans une période sont { $applications } ; { $open }. Dans une période, un membre prend au plus autant de décisions que l’indique { $capacity } ; ce qui n’est pas tranché reste en instance.
clause-processing-open = celles qui étaient en instance avant la première période sont { $open }
clause-processing-none-open = aucune n’était en instance avant la première période
clause-decision-bought = Une décision supplémentaire coûte { $price }, chez tout membre.
clause-decision-not-bought = Aucune décision supplémentaire ne peut être achetée.

## Clauses on goals, discharge, money, review and whole numbers

clause-goals = Dans le respect des règles, sont rendus aussi petits que possible, chacun étant fixé avant le suivant : { $goals }.
clause-goal = ({ $number }) { $name } : { $about }
clause-goal-vulnerable-unmet = les personnes sans place dans les cohortes prioritaires
clause-goal-unmet = les personnes pour lesquelles aucune place n’est trouvée
clause-goal-leximin-unmet = la plus grande partie sans place des personnes d’une origine, puis la suivante
clause-goal-final-debt = ce que les États doivent après la dernière période
clause-goal-debt = ce que les États doivent après chaque période, additionné
clause-goal-final-backlog = les demandes en instance après la dernière période
clause-goal-backlog = les demandes en instance après chaque période, additionnées
clause-goal-bought = les décisions achetées
clause-goal-leximin-burden = le plus grand ratio de charge, personnes pondérées sur nombre équitable, puis le suivant
clause-goal-leximin-shortfall = la plus grande partie d’un nombre équitable qui n’est pas prise, puis la suivante
clause-goal-worst-deviation = le plus grand éloignement d’un nombre équitable, en proportion de celui-ci, vers le haut ou vers le bas
clause-goal-total-deviation = les éloignements des nombres équitables, additionnés, vers le haut et vers le bas
clause-goal-cost = le coût d’accueil et de voyage, dans la monnaie du fichier
clause-goal-payments = les unités de responsabilité rachetées avec de l’argent
clause-goal-preferences = ce qu’il en coûte aux personnes elles-mêmes, dans la monnaie du fichier, d’être là où elles sont placées
clause-goal-ties-kept = les personnes nouvellement placées dans des États avec lesquels elles n’ont pas de lien
clause-goal-distance = les kilomètres parcourus, sur les personnes et les trajets
clause-goal-zero-share = ce qu’accueillent les États sans part
clause-goal-fewest-moves = les personnes nouvellement placées au lieu de rester où elles sont
clause-goal-code-order = les nombres l’un après l’autre, par code d’origine et de pays d’accueil : dernier départage
clause-modality = Une obligation peut être acquittée par { $modality }, { $counts }{ $most }{ $cost }.
clause-modality-people = compté en personnes
clause-modality-files = compté en dossiers, dont { $demand } sont à traiter et { $files } font une unité de responsabilité
clause-modality-most = , au plus autant que l’indique { $most }
clause-modality-cost = , au coût indiqué dans { $cost }
clause-modality-times = , { $times-count ->
        [1] au coût de l’accueil
       *[other] à { $times } fois le coût de l’accueil
    }
clause-substitution = Un membre peut acquitter en argent au plus { $most } de son obligation et en acquitte en personnes au moins { $least } ; au total, au plus { $pool } de { $whole ->
        [all] ce que doivent tous les membres
       *[after] ce que doivent tous les membres après les accords
    } est acquitté en argent. Une obligation est { $met ->
        [more] remplie ou dépassée
       *[exact] remplie exactement, ni plus ni moins, avant l’arrondi à des personnes entières
    }.
clause-receivers = L’argent va à : { $parts }.
clause-pledges = Acquittent en argent, en parts de leur obligation : { $parts }.
clause-reception = Le coût de l’accueil d’une personne est { $cost }.
clause-unit-price = Une unité de responsabilité vaut { $price }, { $once ->
        [once] une seule fois
       *[year] par an
    }.
clause-paid-once = Les prix sont payés une seule fois, et non chaque année.
clause-money = { $amount } sont à répartir.
clause-money-of = Est réparti tout ce que { $indicator } indique pour { $year }.
clause-money-spread = Ce que donne { $donor } est réparti sur le groupe { $group } selon { $share }.
clause-own-currency = Les montants sont indiqués aussi en monnaie nationale, selon { $rates }.
clause-claims = Le total est réparti entre des créances, selon la règle « { $rule } » ; les créances sont { $claims }.
clause-claims-stated = en { $currency }, { $claims }
clause-claims-of = { $times } fois { $indicator } pour { $year }
clause-joint-cost = Le coût commun pour { $states } est réparti selon la règle « { $rule } » ; chaque groupe paierait à lui seul, en { $currency } : { $costs }.
clause-review = L’obligation est comparée à ce qui suit : { $actuals }.
clause-actual = { $what ->
        [people] les personnes accueillies selon
       *[money] les sommes versées selon
    } { $indicator }{ $year }{ $counting }
clause-trigger = Un mécanisme correctif commence lorsque ce que fait un État dépasse { $above } fois son nombre équitable{ $price }.
clause-trigger-price = { " " }; un État paie { $amount } { $currency } pour chaque personne qu’il ne prend pas
clause-rounding = Les personnes sont arrondies à l’unité par cette méthode : { $people } ; les centimes, par celle-ci : { $money }. { $ties ->
        [code] À égalité, le code le plus bas vient d’abord
        [base] À égalité, la base la plus grande vient d’abord ; des bases égales restent à égalité
        [lot] Les ex æquo sont ordonnés par tirage au sort : SHA-256 sur la graine { $seed } et le code, le plus bas d’abord
       *[none] Une égalité décisive n’est tranchée par aucune règle : rien n’est publié tant qu’il n’en est pas énoncé une
    }.
