## Clauses

clauses = Положения
clauses-about = Конфигурация в виде пронумерованных пунктов. В скобках указаны статьи, которые осуществляет каждый пункт, и его место в сценарии. Любое число или слово, изменённое там, изменяется здесь.
clauses-not-covered = не охвачена: ни одна таблица на неё не ссылается
clauses-not-listed = не входит в число перечисленных статей
articles-table = Чем осуществляется каждая статья, с указанием строк сценария
article = Статья
covered-by = Осуществляется
clauses-code = { $id } · отпечаток положений { $digest }
clauses-asked = задано помимо файла: { $asked }
clauses-articles = Статьи
clauses-at-line = { $path } (строка { $line })
clauses-covered-by = осуществляется: { $paths }
clauses-cited-by = не входит в число перечисленных статей; на неё ссылается: { $paths }
clauses-without = Параметры, не осуществляющие ни одной статьи

## Chapters of clauses

chapter-of-level = Уровень { $level }: { $chapter }
chapter-accords = Соглашения
chapter-allocation-key = Ключ распределения
chapter-bars = Абсолютные запреты
chapter-criteria = Критерии
chapter-discharge = Исполнение обязательств
chapter-floors-and-caps = Нижние и верхние пределы
chapter-goals = Цели
chapter-levels = Уровни
chapter-market-of-quotas = Рынок квот
chapter-measures = Единицы измерения
chapter-money = Деньги
chapter-parties = Стороны
chapter-periods = Периоды
chapter-persons = Лица
chapter-review = Пересмотр
chapter-ways = Пути
chapter-whole-numbers = Целые числа

## Parts of clauses

# States, members and groups stand in the genitive, so that every clause says them after a word that asks for it.
sentence-separator = { " " }
term-separator = { " " }
sum-separator = { " + " }
plus-separator = { " плюс " }
and-separator = { " и " }
then-separator = { ", затем " }
clause-no-article = статья не указана
clause-numbered = { $number }. { $text } ({ $citation })
clause-from-outside = { $path }, по умолчанию или извне
clauses-whole = Документ в целом осуществляет { $article }.
clauses-covered = Из перечисленных статей охвачено: { $covered } из { $listed }.
clauses-parameters = Параметров, включая значения по умолчанию, которые осуществляют статью, собственную или охватывающей их таблицы: { $some } из { $all }.
clause-and = { $rest } и { $last }
clause-nothing = ничего
clause-none = нет
clause-all-members = всех членов
clause-no-state = ни одного государства
clause-states = { $count } { $count-count ->
        [one] государства
       *[other] государств
    } { $states }
clause-one-state = государства { $state }
clause-one-member = члена { $state }
clause-group = группы { $group }
clause-because = { " " }(основание: { $reason })
clause-source = Источник: { $source }.
clause-people = { $people } { $people-count ->
        [one] человек
        [many] человек
       *[other] человека
    }
clause-people-any = любого числа людей
clause-people-at-most = не более чем { $people } { $people-count ->
        [few] человек
        [many] человек
       *[other] человека
    }
clause-units = { $units } { $units-count ->
        [one] единица
        [many] единиц
       *[other] единицы
    } ответственности
clause-units-any = любое число единиц ответственности
clause-stock = { $indicator } на конец { $year } года, с учётом категорий: { $include }
clause-of-year = { " " }за { $year } год
clause-counting = , с учётом категорий: { $include }

## Clauses on parties, measures and persons

clause-parties = Сторонами являются следующие члены, числом { $count }: { $members }. Везде, где счёт ведётся на душу населения, населением является { $population }.
clause-date = Дата отсчёта — { $date }; более поздние данные не используются.
clause-measure = { $name } — это { $title }, единица: { $unit }; этот показатель { $kind ->
        [sum] суммируется при объединении государств
       *[rate] представляет собой ставку и не суммируется
    }. Его числа прилагаются, для { $count } { $rows ->
        [states] { $count-count ->
            [one] государства
           *[other] государств
        }
        [origins] { $count-count ->
            [one] места происхождения
           *[other] мест происхождения
        }
        [spells] { $count-count ->
            [one] места происхождения
           *[other] мест происхождения
        }, по годам
       *[stock] { $count-count ->
            [one] строки
           *[other] строк
        } по месту происхождения, принимающему государству и году
    }: SHA-256 { $digest }.
clause-measure-sum = В сумме они должны давать { $sum }.
clause-replacement = Для { $cell } значение { $value } показателя { $indicator } { $done ->
        [added] добавляется, поскольку такого ещё нет
       *[used] используется вместо опубликованного
    }{ $because }.
clause-covers = Настоящий документ охватывает следующее: { $people }.
clause-covered-stock = люди, учтённые в { $indicator } на конец { $year } года в категориях { $include }
clause-covered-more = люди из { $origin }, учтённые в { $indicator }
clause-covered-need = { $people } { $people-count ->
        [one] человек, нуждающийся
        [many] человек, нуждающихся
       *[other] человека, нуждающихся
    } в защите, в том числе по местам происхождения: { $origins }{ $rest }
clause-covered-spread = ; остальные распределяются по другим местам происхождения согласно { $stock }
clause-kept = Люди неизвестного происхождения { $unknown ->
        [keep] остаются в общем числе
       *[out] не включаются в общее число
    }; люди, принятые вне членов, { $outsiders ->
        [keep] остаются в общем числе
       *[out] не включаются в общее число
    }.
clause-origin-owes = Государство несёт обязательство и за собственных граждан.
clause-origin-exempt = Государство не несёт обязательства за собственных граждан: его долю берут на себя остальные.
clause-ledger-ways = Настоящий документ распределяет ответственность; обязательства исполняются указанными ниже способами.
clause-ledger = Настоящий документ распределяет ответственность и никого не перемещает.
clause-placement = В соответствии с настоящим документом люди размещаются заново.
clause-shared-all = Распределяется ответственность за всех людей.
clause-placed-all = Размещаются все люди.
clause-placed-most = Размещается как можно больше людей; справедливые числа — это доли { $of ->
        [all] от всех людей
       *[placed] от размещённых людей
    }.
clause-zero-share-floor = Член без доли принимает ровно свой нижний предел, а если такого нет — никого.
clause-zero-share-host = Член без доли может принимать людей, но не больше, чем вынуждают предыдущие цели.
clause-cohort = { $part ->
        [all] Люди из { $of } считаются
        [people] Из числа людей из { $of } { $size } ({ $cohort }) считаются
       *[share] Из числа людей из { $of } часть { $size } ({ $cohort }) считается
    } с весом в { $weight } { $weight-count ->
        [one] единицу
        [many] единиц
       *[other] единицы
    } ответственности на человека.
clause-cohort-cause = Причина их перемещения — { $cause }.
clause-cohort-first = Они уязвимы: число оставшихся среди них без места сводится к минимуму прежде всего остального.
clause-cohort-places = Им нужны особые места, число которых: { $places }; в других государствах таких мест нет.

## Clauses on criteria

clause-criterion = { $label } ({ $name }).
clause-criterion-contested = Этот критерий является спорным.
clause-criterion-of = x — это { $indicators }: { $window }.
clause-criterion-point = Из значений, заданных диапазоном, используется { $point ->
        [low] наименьшее
        [central] центральное
       *[high] наибольшее
    }.
clause-criterion-per = x делится на { $indicator }: { $window }.
clause-criterion-less = Из x для { $states } вычитается { $times }-кратное значение { $indicator }: { $window }.
clause-criterion-relief = Льгота: если x/p, где p — население, ниже T, то x становится равным x (1 - { $gradient } (T - x/p)/T); T: { $threshold }; бремя льготы несут { $borne ->
        [all] все, через деление на сумму
       *[others] те, кто льготы не имеет, пропорционально x
    }.
clause-threshold-mean = значение всех членов, делённое на население всех членов
clause-criterion-exempt = { $exempt } на душу населения не учитывается: x становится равным max(0, x - { $exempt } p), где p — население.
clause-criterion-brackets = На душу населения то, что попадает в каждую ступень, считается по её ставке: { $brackets }.
clause-tier = до { $limit }: { $counts } ({ $name })
clause-tier-last = выше: { $counts } ({ $name })
clause-criterion-rate = { $share } = x, без деления на доли.
clause-criterion-share = { $share } = x / X, где X — сумма x по всем членам.
clause-criterion-normalised = z = { $z }; { $share } = z / сумма z по всем членам.
clause-z-per-head = x / p, где p — население
clause-z-size-scaled-inverse = base / x, где base — { $base }
clause-z-goalposts = (x - low) / (high - low), причём значение за границей считается равным границе; если low больше high, то чем меньше, тем больше доля; границы: low { $low } и high { $high }
clause-z-bands = балл первой ступени, предел которой x не превышает: { $bands }
clause-z-log = ln(1 + x), где x выражен в единице { $unit }
clause-z-rank = ранг; при равных значениях — среднее их рангов («average») или наименьший («competition»), по правилу «{ $rule }»
clause-by-origin = У каждого места происхождения свои доли: баллы государства — это { $points ->
        [inverse] обратное значение (1, делённое на значение) в степени { $power }
       *[value] значение
    } показателя { $indicator } для места происхождения и государства{ $half }{ $most }; в { $share } { $row }. То, что не отнесено ни к кому, и место происхождения без баллов следуют { $rest }.
clause-by-origin-half = , причём годы каждой связи считаются наполовину спустя { $years } { $years-count ->
        [one] год
        [many] лет
       *[other] года
    } после её окончания
clause-by-origin-most = , причём засчитывается не более чем { $years } { $years-count ->
        [one] год
        [many] лет
       *[other] года
    } связи
clause-row-refused = n = баллы; строка, сумма которой больше единицы, не принимается
clause-row-rescaled = n = баллы; строка, сумма которой больше единицы, делится на свою сумму
clause-row-within-origin = n = баллы / все баллы места происхождения
clause-row-bounded = n = баллы / (все баллы места происхождения + { $constant })
clause-parts-after = последующим частям
clause-criterion-against = Против него стоит { $indicator }: { $window }; при его долях v { $share } становится равным max(0, { $share } - { $times } v), делённому на сумму.
clause-criterion-cap = { $share } не превышает { $times }-кратную { $of ->
        [sum] сумму
       *[mean] среднюю величину
    } следующих долей: { $over }; отсечённое { $rest ->
        [baseline] распределяется по среднему этих долей
       *[rescale] не учитывается, и ключ делится на свою сумму
    }.
clause-year = { $year } год
clause-newest-year = последний год, за который к дате отсчёта имеются данные
clause-years-between = { $from } — { $end }
clause-years-between-some = { $from } — { $end }, { $years } { $years-count ->
        [one] год
        [many] лет
       *[other] года
    }
clause-years-to = { $years } { $years-count ->
        [one] год
        [many] лет
       *[other] года
    } по { $end } включительно
clause-window = { $take ->
        [value] его значение за период: { $span }
        [last] его значение за последний год периода: { $span }
        [mean] среднее его значений за период: { $span }
        [sum] сумма его значений за период: { $span }
       *[newest] его самое новое значение за период: { $span }, по каждому государству
    }{ $discount }; { $absent ->
        [stop] год без значения оставляет государство без значения
        [zero] год без значения считается нулём
       *[shorter] год без значения исключается из окна
    }
clause-discount-rate = , причём каждый год составляет 1/(1 + { $rate }) следующего за ним
clause-discount-half-life = , причём год за { $years } { $years-count ->
        [one] год
        [many] лет
       *[other] года
    } до последнего считается наполовину
clause-missing = Если у государства нет значения, { $policies }.
clause-missing-state = для { $state } { $policy }{ $because }
clause-missing-stop = ключ не составляется, пока оно не заявлено
clause-missing-value = используется { $value }
clause-missing-peer-median = используется медиана на душу населения для { $among }, умноженная на собственное население (для ставки — сама медиана)
clause-missing-raw-median = используется медиана известных значений
clause-missing-spread = вес переходит к другим его критериям
clause-missing-drop = критерий исключается для всех
clause-missing-zero = используется ноль
clause-missing-interval = известно, что оно лежит между { $low } и { $high }, и используется { $value }

## Clauses on the key

clause-key = Доля члена в ключе распределения — { $formula }, по правилу «{ $rule }»: { $general }.
clause-key-branch = { $label } ({ $symbol }), часть { $of ->
        [key] ключа
       *[branch] «{ $within }»
    }: { $formula }, по правилу «{ $rule }»: { $general }.
clause-formula = { $combine ->
        [product] k = ({ $terms }) { $powers }
        [index] k = { $terms }, с баллами z вместо долей n
        [remainder] k = { $terms }
       *[other] k = { $terms }
    }
clause-term = { $combine ->
        [geometric] { $symbol }^{ $weight }
        [remainder] { $weight } от остатка — { $symbol }
       *[other] { $weight } { $symbol }
    }
clause-combine-sum = k = сумма w n
clause-combine-product = k = b на произведение r^a, делённое на свою сумму
clause-combine-geometric = k = произведение n^w, делённое на свою сумму
clause-combine-index = k = I / сумма I, I = сумма w z
clause-combine-remainder = k = сумма t n при t = w L, где L — единица минус все предыдущие t; по местам происхождения t учитывает отнесённое
clause-key-rescaled = Веса делятся на свою сумму.
clause-key-power = Затем каждая доля возводится в степень { $power } и делится на сумму.
clause-key-decimals = Ключ каждого места происхождения принимается с точностью до { $decimals } { $decimals-count ->
        [one] десятичного знака
       *[other] десятичных знаков
    }, методом наибольших остатков; всё последующее исходит из него точно.
clause-factor = Доля { $states } в ключе умножается на { $factor }{ $because }; { $borne }.
borne-by-all = затем ключ делится на свою сумму
borne-by-these = то, что этим вычитается, распределяется среди { $bearers } пропорционально их долям до любой такой скидки
clause-cause = Для людей, причина перемещения которых — { $cause }, веса критериев иные: { $weights }.
clause-cause-named = { $cause } ({ $label })
clause-weights = Веса w определяются методом «{ $method }»: { $formula }; { $told }.
clause-weighting-points = w[c] = p[c] / сумма p; p: баллы, ноль или больше
clause-weighting-swing = w[c] = p[c] / сумма p; p: баллы за переход от худшего к лучшему, наибольший 100
clause-weighting-rank-order = w ранга i среди m = (1/m) (1/i + 1/(i+1) + … + 1/m)
clause-weighting-pairwise = A w = λ w с наибольшим λ; CI = (λ - n)/(n - 1), CR = CI/RI(n); A[c,c']: во сколько раз c важнее, чем c'
clause-weighting-entropy = w[c] = (1 - e[c]) / сумма (1 - e), e[c] = - сумма по государствам n ln n / ln S; n: доля от единицы, S: число государств, 0 ln 0 = 0
clause-weighting-critic = w[c] пропорционален d[c] (сумма по c' от (1 - r[c,c'])); d: выборочное отклонение баллов min-max, r: корреляция Пирсона
clause-weighting-principal-component = w[c] = v[c]^2, v: единичный собственный вектор наибольшего собственного значения корреляционной матрицы критериев
clause-weights-points = баллы: { $points }
clause-weights-order = порядок: { $order }, сначала самый важный
clause-weights-pairs = { $pairs }; отношение согласованности берётся к случайному индексу по { $index }{ $accepted }
clause-weights-pair = { $one } важнее, чем { $other }, в { $times } { $times-count ->
        [one] раз
        [many] раз
       *[other] раза
    }
clause-weights-accepted = ; отношение согласованности выше 0,10 принимается{ $because }
clause-weights-data = они следуют из данных
clause-weights-decimals = Они округляются до { $decimals } { $decimals-count ->
        [one] десятичного знака
       *[other] десятичных знаков
    } методом наибольших остатков.
clause-best-light = Рядом с ключом каждое государство показывается с весами, наиболее выгодными для него; наименьшие части всех весов: { $least }; наибольшие: { $most }.
clause-limits = Доли приводятся в свои пределы { $method ->
        [one-rule] одним множителем для всех, удерживаемым в пределах
       *[stepwise] шаг за шагом: нижний предел, верхние пределы групп, верхний предел; отсечённое или поднятое распределяется пропорционально
    }.
clause-limits-floor = Ни одна доля не меньше { $share }.
clause-limits-ceiling = Ни одна доля не больше { $share }.
clause-limits-change = Каждая доля лежит между (1 - { $down }) и (1 + { $up }) от { $previous }.
clause-limits-group = Для { $states } каждая доля составляет { $limits }.
clause-at-least = не менее { $share }
clause-at-most = не более { $share }

## Clauses on levels, rules, accords, bars and ways

clause-level = { $title }. Целое число { $of } распределяется среди { $states }, то есть членов уровня { $level }, по их собственному ключу.
clause-rule = { $who ->
        [one] Ответственность { $states } составляет
        [each] Ответственность { $states }, каждого в отдельности, составляет
       *[together] Общая ответственность { $states } составляет
    } { $kind ->
        [floor] не менее чем
       *[cap] не более чем
    } { $amount }.
clause-people-per-1000 = { $people } { $people-count ->
        [one] человек
        [many] человек
       *[other] человека
    } на 1000 жителей
clause-part-of-all = { $share } от всех людей
clause-bar = { $whose ->
        [each] Люди любого происхождения
       *[one] Люди из { $origin }
    } никогда не размещаются { $where ->
        [origin] в государстве своего происхождения
        [these] на территории { $states }
       *[all-but] нигде, кроме территории { $states }
    }{ $because }. Ничто в настоящем документе не ослабляет этого запрета.
clause-pool = Общее обязательство { $states } исполняется ими совместно, причём каждое государство берёт на себя не менее { $least } и не более { $most } своего справедливого числа. { $others ->
        [fair] Государства вне всех объединений принимают ровно свои справедливые числа
       *[goals] Государства вне всех объединений принимают то, что им дают цели
    }{ $because }.
clause-commitment = Не менее { $people } { $people-count ->
        [few] человек
        [many] человек
       *[other] человека
    } { $whose ->
        [each] любого происхождения
       *[one] из { $origin }
    } размещается заново силами { $states }{ $because }.
clause-waiver = Из обязательства каждого из { $states } вычитается { $waived }, и вычтенное { $by ->
        [others] берут на себя все остальные пропорционально своим справедливым числам
        [these] переходит к следующим государствам пропорционально их справедливым числам, по списку { $takers }
       *[nobody] не берёт на себя никто: оно отпадает
    }{ $paid }{ $because }. Справедливые числа здесь — те, которые даёт ключ, до всех соглашений.
clause-waiver-paid = , по цене { $price } за единицу, уплачиваемой тем, кто её берёт на себя
clause-part-of-fair = { $share } от его справедливого числа
clause-transit = Через { $place }{ $lies } возможен проход { $capacity }.
clause-transit-state = { " " }на территории { $state }
clause-corridor = { $name } ведёт из { $from } в { $to }, для { $capacity }{ $distance }{ $price }.
clause-every-origin = любого места происхождения
clause-kilometres = , { $kilometres } км на человека
clause-price-a-person = , { $price } на человека
clause-ties = Люди имеют связи с государством, которое принимает не менее { $people } { $people-count ->
        [few] человек
        [many] человек
       *[other] человека
    } их происхождения, по данным { $stock }.

## Clauses on markets and periods

clause-market = Члены могут принимать людей друг за друга. Квота каждого, которую он должен принять до обмена, — это { $quota }. Кто принимает меньше своей квоты, платит за каждую единицу единую цену тем, кто принимает больше; из цен, уравновешивающих рынок, берётся { $price ->
        [lowest] наименьшая
        [middle] средняя между наименьшей и наибольшей
       *[highest] наибольшая
    }.
clause-quota-fair = его справедливое число
clause-quota-stated = заявленное число, в единицах ответственности: { $quotas }
clause-costs = Стоимость приёма для { $state }, начиная с самой дешёвой ступени: { $steps }.
clause-cost-step = { $name }, { $width } по { $price } за единицу
clause-preferences = Размещение в государстве обходится человеку из { $origin }, в { $currency }: { $states }; в других — ни во что.
clause-periods = Обязательства переносятся из периода в период, с { $from } по { $to } год.
clause-accounts-decided = Сколько член принимает в периоде, решают цели; то, что он принимает меньше своего обязательства, становится долгом, а то, что больше, — излишком.
clause-accounts-actual = Обязательство члена в периоде — его справедливое число; сделанное меньше становится долгом, сделанное больше — излишком, причём сначала погашается долг.
clause-key-of-date = Ключ каждого периода — ключ даты отсчёта.
clause-key-of-period = Ключ каждого периода составляется по данным его собственного года, известным на сегодня.
clause-debt = При переносе долг возрастает на { $surcharge }; наибольший излишек члена — { $bank }.
clause-part-of-fair-of-period = { $share } от его справедливого числа за период
clause-period-places = В периоде член принимает не больше, чем указано в { $places }.
clause-old-key = Прежний ключ, от которого совершается переход, — доли { $old }.
clause-change-at-most = Доля члена изменяется от одного периода к следующему не более чем на { $change } от неё самой.
clause-budget-of-all = На все периоды вместе имеется { $amount }, которые распределяются между ними по прогнозируемой потребности.
clause-period-people = В { $year } году прибывает { $people } { $people-count ->
        [one] человек
        [many] человек
       *[other] человека
    }.
clause-period-stock = В { $year } году люди — это люди того года.
clause-period-key = Его ключ состоит на { $part } из нового ключа{ $rest ->
        [old] { " " }и в остальном из прежнего
       *[none] { "" }
    }.
clause-period-budget = Его бюджет — { $amount }.
clause-period-decisions = На дополнительные решения имеется { $amount }.
clause-processing = Заявления, поданные в периоде, — это { $applications }; { $open }. Член принимает в периоде не больше решений, чем указано в { $capacity }; нерассмотренное остаётся открытым.
clause-processing-open = нерассмотренные до первого периода — это { $open }
clause-processing-none-open = до первого периода нерассмотренных не было
clause-decision-bought = Дополнительное решение стоит { $price } у любого члена.
clause-decision-not-bought = Дополнительных решений купить нельзя.

## Clauses on goals, discharge, money, review and whole numbers

clause-goals = В пределах правил наименьшим делается следующее, причём каждое фиксируется прежде последующего: { $goals }.
clause-goal = ({ $number }) { $name }: { $about }
clause-goal-vulnerable-unmet = люди без места в первоочередных когортах
clause-goal-unmet = люди, для которых не нашлось места
clause-goal-leximin-unmet = наибольшая часть людей одного происхождения, оставшихся без места, затем следующая
clause-goal-final-debt = долг государств после последнего периода
clause-goal-debt = долг государств после каждого периода, в сумме
clause-goal-final-backlog = нерассмотренные заявления после последнего периода
clause-goal-backlog = нерассмотренные заявления после каждого периода, в сумме
clause-goal-bought = купленные решения
clause-goal-leximin-burden = наибольший коэффициент нагрузки (люди с учётом веса к справедливому числу), затем следующий
clause-goal-leximin-shortfall = наибольшая не взятая часть справедливого числа, затем следующая
clause-goal-worst-deviation = наибольшее отклонение от справедливого числа, как часть этого числа, вверх или вниз
clause-goal-total-deviation = отклонения от справедливых чисел в сумме, вверх и вниз
clause-goal-cost = стоимость приёма и проезда, в валюте файла
clause-goal-payments = единицы ответственности, заменённые деньгами
clause-goal-preferences = чего стоит самим людям, в валюте файла, быть там, где они размещены
clause-goal-ties-kept = люди, размещённые заново в государствах, с которыми у них нет связей
clause-goal-distance = пройденные километры, по людям и участкам пути
clause-goal-zero-share = приём государствами без доли
clause-goal-fewest-moves = люди, размещённые заново, вместо того чтобы остаться, где они есть
clause-goal-code-order = числа одно за другим, по коду места происхождения и принимающего государства: последнее средство при равенстве
clause-modality = Обязательство может исполняться в форме { $modality }, { $counts }{ $most }{ $cost }.
clause-modality-people = со счётом людей
clause-modality-files = со счётом дел, из которых следует рассмотреть { $demand }, а единицу ответственности составляют { $files }
clause-modality-most = , не больше, чем указано в { $most }
clause-modality-cost = , по стоимости, указанной в { $cost }
clause-modality-times = , по { $times-count ->
        [1] стоимости приёма
       *[other] { $times }-кратной стоимости приёма
    }
clause-substitution = Член может исполнить деньгами не более { $most } своего обязательства и исполняет приёмом людей не менее { $least }; в общей сложности деньгами исполняется не более { $pool } { $whole ->
        [all] всех обязательств вместе
       *[after] всех обязательств вместе после соглашений
    }. Обязательство { $met ->
        [more] исполняется или перевыполняется
       *[exact] исполняется ровно, не больше и не меньше, до округления до целых людей
    }.
clause-receivers = Деньги получают: { $parts }.
clause-pledges = Исполняют деньгами, в частях своего обязательства: { $parts }.
clause-reception = Стоимость приёма одного человека — { $cost }.
clause-unit-price = Единица ответственности стоит { $price } { $once ->
        [once] однократно
       *[year] в год
    }.
clause-paid-once = Цены уплачиваются однократно, а не ежегодно.
clause-money = Распределяется { $amount }.
clause-money-of = Распределяется всё, что { $indicator } указывает за { $year } год.
clause-money-spread = То, что даёт { $donor }, распределяется по группе { $group } согласно { $share }.
clause-own-currency = Суммы показываются также в национальной валюте, по { $rates }.
clause-claims = Общая сумма распределяется между требованиями по правилу «{ $rule }»; требования: { $claims }.
clause-claims-stated = в { $currency }, { $claims }
clause-claims-of = { $times }-кратное значение { $indicator } за { $year } год
clause-joint-cost = Общая стоимость для { $states } распределяется по правилу «{ $rule }»; каждая группа в одиночку заплатила бы, в { $currency }: { $costs }.
clause-review = Обязательство сопоставляется со следующим: { $actuals }.
clause-actual = { $what ->
        [people] принятые люди по
       *[money] уплаченные деньги по
    } { $indicator }{ $year }{ $counting }
clause-trigger = Корректирующий механизм вступает в действие, когда сделанное государством превышает его { $above }-кратное справедливое число{ $price }.
clause-trigger-price = ; государство платит { $amount } { $currency } за каждого человека, которого оно не принимает
clause-rounding = Целые числа людей получаются так: { $people }; целые центы — так: { $money }. { $ties ->
        [code] Из равных первым идёт меньший код
        [base] Из равных первой идёт большая база; равные базы остаются равными
        [lot] Порядок равных определяется жребием: SHA-256 от начального числа { $seed } и кода, сначала наименьший
       *[none] Решающее равенство не разрешается никаким правилом: до его установления ничего не публикуется
    }.
