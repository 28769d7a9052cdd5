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
