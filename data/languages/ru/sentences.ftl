## Goals of periods and markets


## Sentences of results

# Beside a number $x stands $x-count, by which a language chooses the form of a word.
as-it-is = { $text }
series-separator = { "; " }
times-separator = { " × " }
one-after-another = { $first } { $then }
percent-of = { $number } %
amount-of-money = { $amount } { $currency }
state-number = { $state } { $figure }
rule-at-line = { $rule }, строка { $line }
rule-is = { $kind ->
    [cap] верхний предел
    [cap-together] общий верхний предел
    [floor] нижний предел
    [floor-together] общий нижний предел
    [pool] объединение
    [commitment] обещание
    [waiver] вычет
    [opt-out] платный отказ от участия
    [never] запрет
    [modality] форма участия
    [substitution] деньги вместо людей
    [corridor] коридор
    [transit] место транзита
    [cohort] когорта
    [market] рынок квот
    [costs] стоимость приёма
    [people] люди, которых следует защитить
    [states] участвующие государства
    [key] ключ распределения
    [periods] периоды
    [level] уровень
    [limits] пределы
   *[other] правило
}
rule-named = { $rule } «{ $name }»
rule-whom = { $rule }: { $whom }
rule-of-level = { $rule }, уровень { $level }
rule-found = { $rule } ({ $at })
row-is = { $what ->
    [total] все, кого следует защитить
    [origin] люди, происхождение: { $whom }
    [zero] число без доли в ключе: { $whom }
    [floor] нижний предел: { $whom }
    [floor-together] общий нижний предел: { $whom }
    [cap] верхний предел: { $whom }
    [cap-together] общий верхний предел: { $whom }
    [special] особые места для «{ $also }»: { $whom }
    [corridor] пропускная способность коридора «{ $whom }»
    [transit] вместимость места транзита «{ $whom }»
    [pool] итог объединения «{ $whom }»
    [pay-together] наибольшее, что все вместе могут исполнить деньгами
    [band-least] нижняя граница полосы: { $whom }
    [band-most] верхняя граница полосы: { $whom }
    [at-fair] справедливое число вне всех объединений: { $whom }
    [commitment] обещание «{ $whom }»
    [people] люди, принимаемые всеми формами участия: { $whom }
    [files] дела по форме участия «{ $whom }»
    [money] равенство уплаченного и полученного
    [duty] исполнение обязательства: { $whom }
    [pay-limit] наибольшее, что можно исполнить деньгами: { $whom }
    [pledge] избранная государством часть, исполняемая деньгами: { $whom }
    [people-floor] наименьшее, что следует исполнить приёмом людей: { $whom }
    [modality] места по форме участия «{ $also }»: { $whom }
    [hosted] приём по ступеням стоимости: { $whom }
    [width] ширина ступени стоимости «{ $also }»: { $whom }
    [level-least] наименьшее, что может распределить уровень «{ $whom }»
    [level-most] наибольшее, что может распределить уровень «{ $whom }»
    [level] число, которое должен распределить уровень «{ $whom }»
    [fair] справедливое число: { $whom }
    [balance] счёт: { $whom }
    [bank] перенесённый излишек: { $whom }
    [places] места: { $whom }
    [filed] поданные ходатайства: { $whom }
    [capacity] возможное число решений: { $whom }
    [bought] решения, оплаченные деньгами
    [over] наибольшее отклонение вверх от справедливого числа: { $whom }
    [under] наибольшее отклонение вниз от справедливого числа: { $whom }
    [deviation] отклонение от справедливого числа: { $whom }
    [never] запрет размещать людей (происхождение: { $also }; государство: { $whom })
    [unmet] люди без места, происхождение: { $whom }
    [stay] люди, которые уже находятся там (происхождение: { $also }; государство: { $whom })
   *[other] иное условие
}
row-in-year = { $row }, { $year } год
rows-are = { $what ->
    [origin] люди, мест происхождения { $count }: { $whose }
    [cap] верхних пределов { $count }: { $whose }
    [floor] нижних пределов { $count }: { $whose }
    [zero] чисел без доли в ключе { $count }: { $whose }
    [never] запретов { $count }: { $whose }
   *[other] условий { $count }: { $whose }
}
codes-more = { $codes } … и ещё { $more }
said-level = Ответственность за { $people } { $people-count ->
        [one] человека
       *[other] человек
    } ({ $of }) распределяется между { $states } { $states-count ->
        [one] членом
       *[other] членами
    } уровня { $level }.
said-periods = Ответственность за { $people } { $people-count ->
        [one] человека
       *[other] человек
    }{ $origins-count ->
        [1] { "" }
        [one] { " " }из { $origins } места происхождения
       *[other] { " " }из { $origins } мест происхождения
    }, учитываемых по одному разу в каждом периоде, распределяется между { $states } { $states-count ->
        [one] государством
       *[other] государствами
    } на { $periods } { $periods-count ->
        [one] период
        [few] периода
       *[other] периодов
    }, с { $from } по { $to } год; { $moved }.
said-to-share = Ответственность предстояло распределить (человек: { $people }; государств: { $states }).
said-ledger = Ответственность за { $people } { $people-count ->
        [one] человека
       *[other] человек
    }{ $origins-count ->
        [1] { "" }
        [one] { " " }из { $origins } места происхождения
       *[other] { " " }из { $origins } мест происхождения
    } распределяется между { $states } { $states-count ->
        [one] государством
       *[other] государствами
    }; { $moved }.
said-placement = Предстоит разместить { $people } { $people-count ->
        [one] человека
       *[other] человек
    }{ $origins-count ->
        [1] { "" }
        [one] { " " }из { $origins } места происхождения
       *[other] { " " }из { $origins } мест происхождения
    } в { $states } { $states-count ->
        [one] государстве
       *[other] государствах
    }.
said-nobody-moved = никто не перемещается
said-discharged = обязательства исполняются следующими способами: { $ways }
said-money = деньги
said-moves = Всего людей: { $all }; должны были бы переместиться: { $placed }; остались бы там, где находятся: { $stay }.
said-placed = Размещается заново: { $placed } из { $all }; нынешнее место проживания не считается местом размещения.
said-lapsed = Соглашения освобождают от единиц ответственности, которые никто не принимает на себя ({ $units }); остальное распределяется.
said-balance = Единицы ответственности ({ $all }) складываются точно из следующего: { $parts }.
balance-people = приём людей: { $units }
balance-files = рассмотрение дел: { $units }
balance-money = { $side ->
    [below] за вычетом оплаченного другими: { $units } ({ $amount })
   *[above] деньги: { $units } ({ $amount })
}
balance-waived = освобождено соглашениями и никем не принято: { $units }
balance-rounding = { $side ->
    [below] за вычетом превышения целых чисел людей над точным числом: { $units }
   *[above] недостача целых чисел людей до точного числа: { $units }
}
said-for-pay = Единицы ответственности, принятые от других, которые платят за них { $amount }: { $units }.
said-unpaid = Единицы, за которые следует заплатить, считаются исполненными деньгами; заплачено ли за них, здесь не известно.
said-key = Ключ: { $criteria }.
said-key-phased = Ключ, вводимый постепенно, начиная с долей { $old }: { $criteria }.
said-below = Больше всего ниже своей доли: { $states }.
said-above = Больше всего выше своей доли: { $states }.
said-below-money = Больше всего ниже своей доли, { $currency }: { $states }.
said-above-money = Больше всего выше своей доли, { $currency }: { $states }.
said-hoover = Индекс Гувера, то есть часть всех людей, размещённых в этих государствах, которым пришлось бы жить в другом месте, чтобы каждый нёс свою долю: { $value }.
said-no-value = – (не определено: { $why })
said-burdens = Коэффициенты нагрузки, 0, когда каждый несёт свою долю: Джини { $gini }; T Тейла { $theil }, в том числе { $between } между регионами и { $within } внутри регионов.
said-burdens-with-share = Среди государств, имеющих долю, 0, когда каждый несёт свою долю: Джини { $gini }; T Тейла { $theil }, в том числе { $between } между регионами и { $within } внутри регионов.
said-burdens-none = Джини и Тейл коэффициентов нагрузки: –, не определено: { $why }.
undefined-zero-duty = обязательства нет
undefined-hosts-without-share = государство без обязательства принимает людей
undefined-zero-ratio = одно из государств не несёт ничего
undefined-nobody-hosted = никто не принят
undefined-no-base = база неизвестна
undefined-no-positive-base = база не больше нуля
undefined-below-zero = число меньше нуля
undefined-negative-aversion = неприятие неравенства меньше нуля
said-variants = В сценарии и его вариантах ({ $variants }: { $names }) знак разницы одинаков для { $same } из { $states } государств.
said-variant-without = Вариант { $variant } не входит в диапазоны: { $why }.
mark-inconsistent = Веса получены из сравнений, противоречащих друг другу: отношение согласованности { $ratio }, выше 0,10, принято по следующей причине: { $reason }.
mark-data = Веса описывают данные, а не то, что справедливо: { $method }.
proof-tolerance = Каждое правило соблюдено точно. На каждом шаге целей значение отличается от наилучшего не более чем на { $within } в относительном выражении при данных предыдущих шагах. Среди одинаково хороших ответов ни один не предпочитается: порядок кодов не применяется.
tie-each = Равенство на единице { $unit } при остатке { $left }: { $states }; каждый получил по одной
tie-broken = Равенство на единице { $unit } при остатке { $left }: { $states }; решено { $rule ->
        [code] по коду
        [base] в пользу большей базы
       *[lot] по жребию с начальным числом { $seed }
    }: { $served }
free-after-rules = После одних только правил число ещё не определено у { $free } из { $states } { $members ->
    [member] членов
   *[state] государств
}{ $has ->
    [none] { "" }
   *[some] ; обязательства отдельных периодов: { $periods } из { $duties }
}.
free-after-goal = После цели «{ $goal }» число ещё не определено у { $free } из { $states } { $members ->
    [member] членов
   *[state] государств
}{ $has ->
    [none] { "" }
   *[some] ; обязательства отдельных периодов: { $periods } из { $duties }
}.
free-not-proved = После { $stage ->
    [rules] одних только правил
   *[goal] цели «{ $goal }»
} не доказано, определено ли число, и такие случаи не считаются ни открытыми, ни определёнными: { $members ->
    [member] члены
   *[state] государства
} { $free } из { $states }{ $has ->
    [none] { "" }
   *[some] ; обязательства отдельных периодов: { $periods } из { $duties }
}.
free-not-proved-why = Почему промежутки не доказаны (промежутков: { $ranges }): { $why }

## Balance and others

balance-outside = приходится на людей, которые приняты вне числа членов и защиту которых обязаны обеспечить члены
balance-record = составляет разница между людьми, приём которых учтён, и людьми, защита которых распределяется
balance-unmet = приходится на нуждающихся без места, за которых не отвечает никто
balance-lapsed = отпадает: соглашения освобождают от этого, и никто не принимает это на себя
balance-other-ways = приходится на обязательства, исполняемые иначе, чем приёмом людей
balance-weights = возникает из весов когорт: обязательства считаются в единицах ответственности
other-owed = деньги
other-paid = уплаченные деньги
key-of-all = все по одному ключу

## Sentences of periods

debt-none = После { $year } года задолженности нет ни у кого; перенесено единиц ответственности: { $banked }.
debt-some = Задолженность после { $year } года: { $owed } { $owed-count ->
        [one] единица ответственности
        [few] единицы ответственности
       *[other] единиц ответственности
    }; наибольшая: { $states }. Она показывается, а не списывается. Перенесённый излишек: { $banked }; надбавки, начисленные за все периоды: { $surcharges }.
budgets = Бюджеты: { $budgets }.
budget-of-year = { $year }: { $amount }
budget-of-need = { $year }: { $amount }, { $percent } % прогнозируемой потребности в { $need }
applications-open = Заявлений, не рассмотренных после { $year } года: { $open }. { $bottleneck }
bottleneck-unproved = После последнего периода нерассмотренных заявлений нет. До этого они есть, и ни одна цель не требует, чтобы их было мало: ничто не доказывает, где они ожидают.
bottleneck-none = Узкого места нет: каждое заявление рассматривается в том периоде, в котором подано.
bottleneck-nothing = Ничто из ограниченного не уменьшило бы это число.
bottleneck-some = Узкое место: { $places }. Уже этого достаточно для доказательства того, что меньше остаться не может; прибавка в любом другом месте ничего не изменила бы.
bottleneck-place = { $place } ({ $years })
bottleneck-decisions = решения ({ $state })
bottleneck-money = деньги на дополнительные решения
years-span = с { $first } по { $last }
period-of-state = { $year }: справедливое число { $fair }, плюс прежняя задолженность { $owed }, плюс надбавка { $surcharge }, минус перенесённый излишек { $banked }: причитается { $due }; { $did ->
        [did] сделано { $done }
        [takes] принимается { $done }
       *[counts] принимается { $people }, засчитывается { $done }
    }; затем задолженность { $debt }, излишек { $bank }{ $has ->
        [none] { "" }
       *[some] , сверх переносимого { $beyond }
    }.

## Sentences of markets

market-one-price = Рыночная цена: { $price } за единицу.
market-interval = Рыночная цена — интервал, { $low } { $high } за единицу; уплачивается { $end }, { $price }.
market-from = от { $price }
market-to = до { $price }
market-no-lower = без нижней границы
market-no-upper = без верхней границы
market-end-lowest = его нижняя граница
market-end-middle = среднее его границ
market-end-highest = его верхняя граница
market-saved = Приём обходится государствам в { $before } при их квотах и в { $after } после обмена.
market-nobody-worse = Ни одно государство не находится в худшем положении, чем при своей квоте: проверено точно по каждому.
market-worse = В худшем положении, чем при своих квотах, поскольку одно из правил не позволяет им достичь наилучшего: { $states }.
market-worse-by = { $state } на { $amount }
market-people-bear = Помимо расходов государств, место размещения обходится самим людям в { $cost }.

## Sentences of prices

row-of-rule = { $row }; { $rule }
price-unit-more = { $unit ->
    [unit] Ещё одна единица
    [decision] Ещё одно решение
   *[place] Ещё одно место
} ({ $rule }) означало бы: { $effect }.
price-unit-less = { $unit ->
    [unit] Одной единицей меньше
    [decision] Одним решением меньше
   *[place] Одним местом меньше
} ({ $rule }) означало бы: { $effect }.
price-minimum-less = Гарантированный минимум на одного человека меньше ({ $rule }) означал бы: { $effect }.
price-minimum-more = Гарантированный минимум на одного человека больше ({ $rule }) означал бы: { $effect }.
price-person-more = { $unit ->
    [unit] Одной единицей ответственности больше
   *[person] Одним человеком больше
} ({ $rule }), причём справедливые числа меняются по ключу, означало бы: { $effect }.
price-person-fewer = { $unit ->
    [unit] Одной единицей ответственности меньше
   *[person] Одним человеком меньше
} ({ $rule }), причём справедливые числа меняются по ключу, означало бы: { $effect }.
price-point-more = Надбавка на долг на один процентный пункт больше ({ $rule }) означала бы: { $effect }.
price-point-less = Надбавка на долг на один процентный пункт меньше ({ $rule }) означала бы: { $effect }.
price-money-more = К распределению на { $amount } больше ({ $rule }) означало бы, в { $currency }: { $effect }.
price-money-less = К распределению на { $amount } меньше ({ $rule }) означало бы, в { $currency }: { $effect }.
price-impossible = ни одно распределение не удовлетворяет правилам
price-not-shared = это нельзя распределить по правилу файла
price-not-proved = не доказано ({ $why })
price-nothing = ничего не меняется
price-no-less = ничего: предел меньше единицы, а предел ниже нуля пределом не является
price-no-state = { $members ->
    [member] число ни одного члена не меняется
   *[state] число ни одного государства не меняется
}
price-others = и ещё { $others } { $members ->
        [member] { $others-count ->
            [one] член
            [few] члена вместе
           *[other] членов вместе
        }
       *[state] { $others-count ->
            [one] государство
            [few] государства вместе
           *[other] государств вместе
        }
    } { $change }
price-way = { $way ->
    [files] делами, в единицах ответственности: { $states }
   *[money] деньгами, в единицах ответственности: { $states }
}
price-over-periods = за все периоды { $states }
price-in-year = в { $year } году { $states }
price-more-periods = и обязательства других периодов: { $periods }
price-after = { $what ->
    [debt] долг после { $year } года: { $states }
    [banked] запас после { $year } года: { $states }
   *[open] нерассмотренные ходатайства после { $year } года: { $states }
}
price-accounts = счета меняются после { $years }, а в конце ничего
price-none = Ни одно правило не является связывающим.
price-largest = Это { $shown } наибольших; других связывающих пределов, здесь не показанных: { $hidden }; `--format md` и `--format json` содержат все. Сначала то, что не оставляет ни одного распределения, затем то, что сильнее всего сдвигает цель, затем то, что сильнее всего сдвигает числа.
price-left-out = Нулевых пределов, связывающих и здесь опущенных (минимумов, а также тех, изменение которых ничего не меняет): { $count }; `--format md` и `--format json` содержат их.
price-level = первый изменяющийся уровень цели «{ $goal }» равен { $from } и изменяется на { $change }
price-goal = значение цели «{ $goal }» изменяется с { $from } на { $change }

## Sentences of conflicts

conflict-none = Ни одно распределение не удовлетворяет правилам; несовместимых правил: { $rules }.
conflict-places = Людей без места: { $people }; с одной стороны, люди из { $origins } { $origins-count ->
        [one] места происхождения
       *[other] мест происхождения
    } ({ $codes }), с другой — места в { $states } { $states-count ->
        [one] государстве
       *[other] государствах
    } ({ $hosts }).
conflict-ways = Один из способов, которыми эти правила уступают в сумме меньше всего: { $changes }.
conflict-way = Единственный способ, которым эти правила уступают в сумме меньше всего: { $changes }.
conflict-others = Другие способы среди этих правил уступают столько же, и в них доля этих правил иная (число правил: { $count }): { $parts }.
conflict-between = { $way ->
    [up] { $rows } вверх на { $from }–{ $to }
    [down] { $rows } вниз на { $from }–{ $to }
   *[either] { $rows } от { $from } вниз до { $to } вверх
}
conflict-any = Каждое из этих условий могло бы уступить всё одно: { $rows }.
conflict-up = { $rows } вверх на { $amount }
conflict-down = { $rows } вниз на { $amount }
alone-gives = должно было бы уступить { $amount }
alone-fixed = не уступает
alone-no-help = одной его уступки недостаточно

## Steps

explained = { $state } ({ $code }), из { $people } { $people-count ->
        [one] человека
       *[other] человек
    }
explained-level = { $state } ({ $code }), из { $people } { $people-count ->
        [one] человека
       *[other] человек
    } ({ $of }), уровень { $level }
said-reached = Достигнут предел { $limit }: { $row } ({ $rule }).
said-sensitive = Чувствительнее всего вес «{ $criterion }»: { $raised } вместо { $weight } при пропорциональном снижении остальных дало бы { $then } вместо { $now }.
said-along = Сверху вниз, { $path }, по одним ключам, до всех правил: { $factors } = { $product } от всех.
step-weighed = { $criterion }  { $weight } × { $share }
step-part = { $step }: { $part }
step-unattributed = { $criterion }: не приписано, по { $fallback }
step-geometric = среднее геометрическое вместо суммы
step-power = каждая доля в степени { $power }
step-some-power = каждая доля в некоторой степени
step-limits-on-shares = пределы долей
step-caps-on-criteria = верхние пределы критериев
step-caps-on-criteria-by = верхние пределы критериев: { $change ->
        [none] здесь без изменений
        [up] принято от других
       *[down] отсечено
    }
step-rates = ставки произведения
step-rates-of = ставки произведения { $rates }
step-spread = веса, распределённые или пересчитанные из-за отсутствующих значений
step-relief = льгота и освобождение: { $names }
step-discounts = { $change ->
    [none] скидок нет
    [up] несёт чужие скидки: { $names }
   *[down] скидка: { $names }
}
step-adopted = ключ в принятом виде, округлён
step-scaled = приведение к числу людей, распределяемых сценарием
step-phased = поэтапное введение ключа и пределы его изменения
step-other = прочие условия программы
step-rounded = округление
branch-geometric = среднее геометрическое
branch-rates = ставки { $rates }
branch-no-rates = ставки
branch-power = степень { $power }
part-taken-off = вычтено { $indicator }
part-brackets = ступени на душу населения
part-exemption = освобождение на душу населения
part-relief = льгота при низком доходе
part-floor = нижний предел { $share }
part-groups = пределы: { $names }
part-ceiling = потолок { $share }
family-market = рынок
family-bars = запреты
family-corridors = коридоры
family-floors = нижние пределы
family-caps = верхние пределы
family-accords = соглашения
family-modalities = формы участия
family-levels = уровни
family-periods = периоды
changed-none = { $family }: здесь без изменений
changed-caps = { $change ->
    [up] верхние пределы: принято от государств, достигших своего предела
   *[down] верхние пределы: ограничено или принято другими
}
changed-floors = { $change ->
    [up] нижние пределы: повышено
   *[down] нижние пределы: меньше, поскольку государства на своём нижнем пределе принимают больше
}
changed-accords = { $change ->
    [up] соглашения: принято или согласовано выше справедливого числа
   *[down] соглашения: освобождено или согласовано ниже справедливого числа
}
changed-modalities = { $change ->
    [up] формы участия: люди, принятые за других
   *[down] формы участия: исполняется иначе, чем приёмом людей
}
changed-market = { $change ->
    [up] рынок: принято за других за плату
   *[down] рынок: принято другими за плату
}
changed-periods = { $change ->
    [up] периоды: принято сверх справедливых чисел
   *[down] периоды: причитается в конце или принято другими
}
changed-corridors = { $change ->
    [up] коридоры: принято за государства, до которых труднее добраться
   *[down] коридоры: принято другими, до которых легче добраться
}
changed-bars = { $change ->
    [up] запреты: принято за государства, которые не могут принимать некоторых людей
   *[down] запреты: принято другими
}
changed-levels = { $change ->
    [up] уровни: повышено нижними пределами на нижестоящих уровнях или принято от других
   *[down] уровни: ограничено местами на нижестоящих уровнях или принято другими
}
years-points = баллы по происхождению
years-nearness = близость по происхождению
years-half-life = годы по происхождению, период полураспада { $years }
years-window = { $take ->
        [last] последний год
        [mean] среднее
        [sum] сумма
       *[newest] самый новый из имеющихся годов
    }{ $span ->
        [between] { " " }за { $from }–{ $to }
        [since] { " " }с { $from } года
        [years-to] { " " }за { $years } { $years-count ->
            [one] год
            [few] года
           *[other] лет
        } по { $to } год
        [to] , по { $to } год
        [years] { " " }за { $years } { $years-count ->
            [one] год
            [few] года
           *[other] лет
        }
       *[none] { "" }
    }

## Sentences of objections

objection-discount = { $side ->
    [below] Скидка этого государства ({ $factors }) уменьшает его долю; { $counted ->
            [units] единиц ответственности
           *[people] человек
        }: { $people }; государств, которые её покрывают: { $bearers }.
   *[above] Скидки других государств ({ $factors }) увеличивают его долю; { $counted ->
            [units] единиц ответственности
           *[people] человек
        }: { $people }; государств, которые их покрывают: { $bearers }.
}
