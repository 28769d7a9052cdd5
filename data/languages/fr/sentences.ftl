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
rule-is = { $kind ->
    [cap] plafond
    [cap-together] plafond commun
    [floor] plancher
    [floor-together] plancher commun
    [pool] groupement
    [commitment] engagement
    [waiver] dispense
    [opt-out] non-participation payée
    [never] interdiction
    [modality] modalité
    [substitution] argent à la place de personnes
    [corridor] couloir
    [transit] lieu de transit
    [cohort] cohorte
    [market] marché de quotas
    [costs] coûts d’accueil
    [people] personnes à protéger
    [states] États participants
    [key] clé de répartition
    [periods] périodes
    [level] niveau
    [limits] limites
   *[other] règle
}
rule-named = { $rule } « { $name } »
rule-whom = { $rule } : { $whom }
rule-of-level = { $rule }, niveau { $level }
rule-found = { $rule } ({ $at })
row-is = { $what ->
    [total] ensemble des personnes à protéger
    [origin] personnes, origine : { $whom }
    [zero] nombre sans part dans la clé : { $whom }
    [floor] plancher : { $whom }
    [floor-together] plancher commun : { $whom }
    [cap] plafond : { $whom }
    [cap-together] plafond commun : { $whom }
    [special] places spéciales pour « { $also } » : { $whom }
    [corridor] capacité du couloir « { $whom } »
    [transit] capacité du lieu de transit « { $whom } »
    [pool] total du groupement « { $whom } »
    [pay-together] maximum acquitté en argent par tous ensemble
    [band-least] limite inférieure de la bande : { $whom }
    [band-most] limite supérieure de la bande : { $whom }
    [at-fair] nombre équitable hors de tout groupement : { $whom }
    [commitment] engagement « { $whom } »
    [people] personnes prises en charge par toutes les modalités : { $whom }
    [files] dossiers de la modalité « { $whom } »
    [money] équilibre de ce qui est payé et reçu
    [duty] acquittement de l’obligation : { $whom }
    [pay-limit] maximum acquitté en argent : { $whom }
    [pledge] montant que l’État a choisi d’acquitter en argent : { $whom }
    [people-floor] minimum à acquitter en personnes : { $whom }
    [modality] places de la modalité « { $also } » : { $whom }
    [hosted] accueil par tranches de coût : { $whom }
    [width] largeur de la tranche de coût « { $also } » : { $whom }
    [level-least] minimum que le niveau « { $whom } » peut répartir
    [level-most] maximum que le niveau « { $whom } » peut répartir
    [level] nombre que le niveau « { $whom } » doit répartir
    [fair] nombre équitable : { $whom }
    [balance] compte : { $whom }
    [bank] réserve : { $whom }
    [places] places : { $whom }
    [filed] demandes déposées : { $whom }
    [capacity] capacité de décision : { $whom }
    [bought] décisions achetées avec de l’argent
    [over] plus grand écart au-dessus du nombre équitable : { $whom }
    [under] plus grand écart en dessous du nombre équitable : { $whom }
    [deviation] écart par rapport au nombre équitable : { $whom }
    [never] interdiction de placer des personnes (origine : { $also } ; État : { $whom })
    [unmet] personnes sans place, origine : { $whom }
    [stay] personnes déjà présentes (origine : { $also } ; État : { $whom })
   *[other] autre condition
}
row-in-year = { $row }, en { $year }
rows-are = { $what ->
    [origin] personnes de { $count } origines : { $whose }
    [cap] { $count } plafonds : { $whose }
    [floor] { $count } planchers : { $whose }
    [zero] { $count } nombres sans part dans la clé : { $whose }
    [never] { $count } interdictions : { $whose }
   *[other] { $count } conditions : { $whose }
}
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
said-placed = Personnes nouvellement placées : { $placed } sur { $all } ; le lieu où elles vivent aujourd’hui n’est pas compté comme une place.
said-lapsed = Des unités de responsabilité que nul ne reprend font l’objet d’une dispense par accord ({ $units }) ; le reste est partagé.
said-balance = Les unités de responsabilité, au nombre de { $all }, se décomposent comme suit, et leur somme est exacte : { $parts }.
balance-people = { $units } { $units-count ->
        [one] acquittée
       *[other] acquittées
    } par l’accueil de personnes
balance-files = { $units } par le traitement de dossiers
balance-money = { $side ->
    [below] moins { $units } que d’autres paient ({ $amount })
   *[above] { $units } en argent ({ $amount })
}
balance-waived = { $units } objet d’une dispense par accord, que nul ne reprend
balance-rounding = { $side ->
    [below] moins { $units } dont les personnes entières dépassent le nombre exact
   *[above] { $units } qui manquent aux personnes entières pour atteindre le nombre exact
}
said-for-pay = Unités de responsabilité reprises à d’autres, qui paient pour elles { $amount } : { $units }.
said-unpaid = Les unités à payer comptent comme acquittées en argent ; on ne sait pas ici si elles sont payées.
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
free-after-rules = Après les seules règles, { $members ->
    [member] membres
   *[state] États
} dont le nombre n’est pas encore fixé : { $free } sur { $states }{ $has ->
    [none] { "" }
   *[some]  ; obligations de périodes isolées : { $periods } sur { $duties }
}.
free-after-goal = Après l’objectif « { $goal } », { $members ->
    [member] membres
   *[state] États
} dont le nombre n’est pas encore fixé : { $free } sur { $states }{ $has ->
    [none] { "" }
   *[some]  ; obligations de périodes isolées : { $periods } sur { $duties }
}.
free-not-proved = Non prouvé après { $stage ->
    [rules] les seules règles
   *[goal] l’objectif « { $goal } »
}, et compté ni comme ouvert ni comme fixé : { $members ->
    [member] membres
   *[state] États
} { $free } sur { $states }{ $has ->
    [none] { "" }
   *[some]  ; obligations de périodes isolées : { $periods } sur { $duties }
}.
free-not-proved-why = Pourquoi des intervalles ne sont pas prouvés (intervalles : { $ranges }) : { $why }

## Balance and others

balance-outside = personnes accueillies hors des membres, et dont la protection est due par les membres
balance-record = différence entre les personnes dont l’accueil est enregistré et celles dont la protection est partagée
balance-unmet = personnes ayant besoin d’une protection et sans place, dues par nul État
balance-lapsed = unités éteintes : elles font l’objet d’une dispense par accord et nul ne les reprend
balance-other-ways = dus autrement qu’en personnes
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
years-span = de { $first } à { $last }
period-of-state = { $year } : nombre équitable { $fair }, plus { $owed } dus auparavant, plus { $surcharge } de majoration, moins { $banked } en réserve : à faire { $due } ; { $did ->
        [did] réalisé { $done }
        [takes] pris en charge { $done }
       *[counts] pris en charge { $people }, comptés pour { $done }
    } ; reste dû { $debt }, en réserve { $bank }{ $has ->
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

row-of-rule = { $row } ; { $rule }
price-unit-more = { $unit ->
    [unit] Une unité de plus
    [decision] Une décision de plus
   *[place] Une place de plus
} ({ $rule }) signifierait : { $effect }.
price-unit-less = { $unit ->
    [unit] Une unité de moins
    [decision] Une décision de moins
   *[place] Une place de moins
} ({ $rule }) signifierait : { $effect }.
price-minimum-less = Une personne de moins comme minimum garanti ({ $rule }) signifierait : { $effect }.
price-minimum-more = Une personne de plus comme minimum garanti ({ $rule }) signifierait : { $effect }.
price-person-more = { $unit ->
    [unit] Une unité de responsabilité de plus
   *[person] Une personne de plus
} ({ $rule }), les nombres équitables suivant la clé, signifierait : { $effect }.
price-person-fewer = { $unit ->
    [unit] Une unité de responsabilité de moins
   *[person] Une personne de moins
} ({ $rule }), les nombres équitables suivant la clé, signifierait : { $effect }.
price-point-more = Un point de pourcentage de plus de la majoration de la dette ({ $rule }) signifierait : { $effect }.
price-point-less = Un point de pourcentage de moins de la majoration de la dette ({ $rule }) signifierait : { $effect }.
price-money-more = { $amount } de plus à répartir ({ $rule }) signifierait, en { $currency } : { $effect }.
price-money-less = { $amount } de moins à répartir ({ $rule }) signifierait, en { $currency } : { $effect }.
price-impossible = aucune répartition ne satisfait aux règles
price-not-shared = cela ne peut être réparti selon la règle du fichier
price-not-proved = non démontré ({ $why })
price-nothing = rien ne change
price-no-less = rien : la limite est inférieure à un, et une limite inférieure à zéro n’en est pas une
price-no-state = { $members ->
    [member] le nombre d’aucun membre ne change
   *[state] le nombre d’aucun État ne change
}
price-others = et { $others } { $others-count ->
        [one] autre
       *[other] autres
    } { $members ->
        [member] { $others-count ->
            [one] membre
           *[other] membres ensemble
        }
       *[state] { $others-count ->
            [one] État
           *[other] États ensemble
        }
    } { $change }
price-way = { $way ->
    [files] en dossiers, comptés en unités de responsabilité : { $states }
   *[money] en argent, compté en unités de responsabilité : { $states }
}
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
price-largest = Ce sont les { $shown } plus importantes ; autres limites contraignantes qui ne figurent pas ici : { $hidden } ; `--format md` et `--format json` les donnent toutes. Vient d’abord ce qui ne laisse aucune répartition, puis ce qui déplace le plus un objectif, puis ce qui déplace le plus les nombres.
price-left-out = Limites nulles qui contraignent et ne figurent pas ici (minimums, et autres dont le changement ne change rien) : { $count } ; `--format md` et `--format json` les donnent.
price-level = le premier niveau qui varie de l’objectif « { $goal } » est { $from }, de { $change }
price-goal = la valeur de l’objectif « { $goal } » varie de { $change } à partir de { $from }

## Sentences of conflicts

conflict-none = Aucune répartition ne satisfait aux règles ; nombre de règles inconciliables : { $rules }.
conflict-places = Personnes sans place : { $people } ; d’un côté les personnes de { $origins } { $origins-count ->
        [one] origine
       *[other] origines
    } ({ $codes }), de l’autre les places de { $states } { $states-count ->
        [one] État
       *[other] États
    } ({ $hosts }).
conflict-ways = Une manière dont ces règles cèdent le moins au total : { $changes }.
conflict-way = La seule manière dont ces règles cèdent le moins au total : { $changes }.
conflict-others = D’autres manières entre ces règles cèdent aussi peu, où la part de ces règles diffère (nombre : { $count }) : { $parts }.
conflict-between = { $way ->
    [up] { $rows } relevé de { $from } à { $to }
    [down] { $rows } abaissé de { $from } à { $to }
   *[either] { $rows } de { $from } en moins à { $to } en plus
}
conflict-any = Chacun de ceux-ci pourrait céder le tout à lui seul : { $rows }.
conflict-up = { $rows } relevé de { $amount }
conflict-down = { $rows } abaissé de { $amount }
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
said-reached = Limite atteinte à { $limit } : { $row } ({ $rule }).
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
    [up] modalités : personnes prises pour d’autres
   *[down] modalités : acquitté autrement qu’en personnes
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

## Sentences of objections

objection-discount = { $side ->
    [below] Sa réduction ({ $factors }) retire { $people } { $counted ->
            [units] unités de responsabilité
           *[people] personnes
        } de sa part ; États qui la supportent : { $bearers }.
   *[above] Les réductions d’autres États ({ $factors }) ajoutent { $people } { $counted ->
            [units] unités de responsabilité
           *[people] personnes
        } à sa part ; États qui les supportent : { $bearers }.
}
