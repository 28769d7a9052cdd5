## Notes

note-about = { $about }: { $note }
note-about-whom = { $about }, { $whom }: { $note }
note-rescaled = веса делятся на их сумму (`key.rescale`); показаны использованные веса
note-whole-limits = пределы — целые числа людей: до всякого распределения нижние пределы округляются вверх, а верхние — вниз
note-whole-people = целые числа людей по методу: { $method }
note-whole-people-default = целые числа людей по методу: { $method } (по умолчанию)
note-whole-cents = целые центы по методу: { $method }
note-whole-cents-default = целые центы по методу: { $method } (по умолчанию)
note-code-order = ключ решает, сколько людей принимает каждое государство и сколько приходится на каждое место происхождения; кто куда направляется — это то, что оставляют открытым последующие цели и что в последнюю очередь решает порядок кодов, и это не является суждением о ком-либо
note-own-currency = причитается в собственной валюте по `{ $rates }`, по самому новому курсу до даты сценария, с однократным пересчётом точной суммы: { $amounts }
note-shown-apart = { $origin }: { $people } { $people-count ->
        [one] человек
        [few] человека
       *[other] человек
    }; наибольшие доли его ключа: { $shares }
note-attributed = { $criterion }: { $percent } % приписано по происхождению, остальное следует { $fallback }
note-keys-overlap = ключи { $one } и { $other } совпадают на { $overlap } (1 — одно и то же)
note-causes = когорты следуют ключам своих причин, а не имеющие причины — собственным весам ключа; если бы последним следовали все, доли совпадали бы на { $overlap }
note-much-the-same = критерии, измеряющие почти одно и то же: { $one } и { $other }, совпадение { $overlap } (1 — одно и то же)
note-much-the-same-correlated = критерии, измеряющие почти одно и то же: { $one } и { $other }, совпадение { $overlap }, корреляция { $correlation } (1 — одно и то же)
note-periods = { $periods } { $periods-count ->
        [one] период
        [few] периода
       *[other] периодов
    }, с { $from } по { $to } год: задолженность переносится с надбавкой { $surcharge } % за период, а излишек — не более { $bank }, без процентов
bank-units = { $units } { $units-count ->
        [one] единицы
       *[other] единиц
    } на государство
bank-share = { $share } % справедливого числа государства за период
note-decided = что государство принимает в каждом периоде, решают цели по всем периодам сразу
note-actual = счета следуют тому, что государства сделали, период за периодом: сначала погашается задолженность, затем пополняется излишек, а сделанное сверх него никуда не переносится
note-key-of-date = один ключ на все периоды, на дату сценария
note-key-of-period = ключ каждого периода относится к его собственному году по тому, что известно о нём сегодня
note-new-key = новый ключ постепенно заменяет `{ $old }`: { $parts }
year-percent = { $year }: { $percent } %
note-change = доля государства меняется от одного периода к следующему не более чем на { $percent } % от неё самой
note-budget = бюджет делится между периодами пропорционально их единицам ответственности, а затем по ключу каждого
weighting-entropy = веса по энтропии
weighting-critic = веса CRITIC
weighting-principal-component = квадраты нагрузок первой главной компоненты

## Notes on data

note-values = { $indicator }, издание { $edition }: { $span ->
        [one] { $to }
       *[several] { $from }–{ $to }
    }{ $take ->
        [mean] , среднее
        [sum] , сумма
        [newest] , самый новый год каждого государства
       *[last] { "" }
    }
note-projections = { $indicator }: использованы прогнозы для { $states }
note-year-for = { $year } для { $states }
note-older = { $indicator }: использован более ранний год: { $years }
note-absent = { $indicator }: годы без значения { $what ->
        [zero] считаются нулём
       *[out] не входят в окно
    } (государство, число лет): { $states }
note-policy-unused = { $indicator } имеет значение в окне с учётом отсутствующих лет по правилу окна, поэтому указанное для него правило об отсутствующих значениях не применяется
note-missing = нет значения { $indicator }: { $said }
note-missing-with-reason = нет значения { $indicator }: { $said } ({ $reason })
put-value = использовано указанное значение { $value }
put-zero = использован ноль, как указано
put-spread = его вес распределён между другими критериями государства
put-drop = критерий исключён для всех
put-changing = { $said }; { $change }
put-raw-median = использована медиана { $value } государств, имеющих значение
put-median = использована медиана { $value } всех членов
put-median-of-group = использована медиана { $value } группы { $group }
put-median-per-head = использована медиана на душу населения всех членов, умноженная на его население: { $value }
put-median-per-head-of-group = использована медиана на душу населения группы { $group }, умноженная на его население: { $value }
put-changes-the-method = это меняет метод, поэтому доли могут выйти за границы, верные при любом значении
put-interval = оно лежит в [{ $low }; { $high }]; ключ использует { $value }
note-per-head = на душу населения берётся население { $year } года
note-nobody = никто
note-relief = льгота ниже { $value } на душу населения, по всем членам с использованными здесь значениями; в пределах 5 % от этого порога: { $states }
note-borne-by-others = то, что снято льготой, несут не получившие её: { $percent } % сверх своего
note-against = в сопоставлении: { $note }
note-factor = множитель { $factor } к долям { $states }; { $borne ->
    [all] затем ключ делится на свою сумму
   *[others] снятое таким образом несут { $bearers } пропорционально своим долям до всех таких скидок
}
note-factor-with-reason = множитель { $factor } к долям { $states } ({ $reason }); { $borne ->
    [all] затем ключ делится на свою сумму
   *[others] снятое таким образом несут { $bearers } пропорционально своим долям до всех таких скидок
}
note-own-origins = члены, которые сами являются местами происхождения ({ $members }), не несут обязательств за собственных людей: каждый исключён из собственного ключа, а его долю принимают другие
note-without-row = { $some } из { $all } мест происхождения не имеют строки и следуют только { $fallback }: { $origins }
note-state-origins = { $state } для { $origins }
note-outside = баллы государств, не являющихся членами, учитываются в строке и переходят к { $fallback } (государство, места происхождения): { $states }
note-own-people = баллы государств происхождения за собственных людей учитываются в строке и переходят к { $fallback }: { $states }
note-equal-remainders = равные остатки в последнем знаке; порядок кодов решил между { $states }
note-bounds-attained = границы долей достижимы
note-bounds-hold = границы долей верны, но могут быть шире достижимого

## Notes on people, values, weights and methods

note-people-added = к происхождению { $origin } добавлено людей: { $people }, из `{ $indicator }` за { $year }
note-people-spread = людей без указанного происхождения: { $people }; они распределены по местам происхождения ({ $origins }) по `{ $indicator }` за { $year } (наибольшие остатки)
note-unknown-left-out = люди неизвестного происхождения ({ $origin }), которые не учтены: { $people }; `people.unknown`
note-outsiders-left-out = люди, принятые вне числа членов, которые не учтены: { $people }; `people.outsiders`
note-cohort-taken-out = когорта { $cohort }: людей из { $origin } — { $people }
note-central-values = { $indicator }: значений, заданных промежутком: { $values }; здесь взяты их средние значения, и границ из этого не следует
note-disputed-values = { $indicator }: здесь использованы спорные значения: { $values }
note-replaced = { $about }: { $indicator }, { $cell }: { $after } вместо { $before } ({ $reason })
no-value = отсутствующего значения
reason-with-source = { $reason }, источник: { $source }
note-ranged-values = { $indicator }: значений, заданных промежутком: { $values }; взяты { $point ->
    [low] нижние
    [high] верхние
   *[central] средние
} значения; { $how ->
    [together] наименьшие и наибольшие — подсчёты по другим правилам, одинаковым для всех, и границ здесь не дают
   *[free] каждое может лежать где угодно в своём промежутке, и границы долей показывают, к чему это ведёт
}
note-cell = { $indicator }, { $cell }: { $said }
cell-between = в [{ $low }; { $high }]
cell-disputed = спорное значение
cell-source = источник: { $source }
cell-of-state = { $state } { $year }
cell-of-origin = { $state } для { $origin } { $year }
note-added-indicator = { $other } прибавляется к { $indicator }
note-taken-off = сначала вычитается { $times } × { $indicator }; государств: { $states }
note-most-years = для каждого правившего государства и места происхождения учитывается не более { $years } лет правления, начиная с последних
note-inverse-points = баллы — 1/x в степени { $power } по членам, кроме самого места происхождения
note-discount-rate = каждый год считается как 1/(1 + { $rate }) следующего за ним; множители округлены до { $decimals } знаков
note-discount-half-life = каждый год считается как (1/2)^(число лет до последнего / { $years }); множители округлены до { $decimals } знаков
note-goalposts = отметки { $low } (балл 0) и { $high } (балл 1); считаются стоящими на отметке, за первой: { $first }; за второй: { $second }
note-band = полоса { $band } кончается на { $limit }, где балл делает скачок; в пределах 5 % от неё: { $states }
note-logarithm = ln(1 + x), x в { $unit }, до { $decimals } знаков; другая единица даёт другой ключ
note-equal-ranks = равные значения получают { $rule ->
    [mean] среднее своих рангов
   *[least] наименьший из своих рангов
}: { $states }
note-weights = веса по методу «{ $method }»: { $weights }{ $how ->
    [exact] { "" }
    [default] , округлены до { $decimals } знаков (по умолчанию) по наибольшим остаткам
   *[rounded] , округлены до { $decimals } знаков по наибольшим остаткам
}
note-weights-tied = при равенстве в последнем знаке предпочтение получает имя, идущее раньше: { $names }
note-first-component = первая главная компонента объясняет { $percent } % дисперсии
note-comparisons = наибольшее собственное число { $eigenvalue }, отношение согласованности { $ratio } к случайному индексу { $index } ({ $source }); средние геометрические строк { $means }{ $differ ->
    [some] ; предупреждение: они отличаются от собственного вектора более чем на 0,01
   *[none] { "" }
}
note-best-light = key.weights.best_light: балл каждого государства при самых выгодных для него весах (презумпция в его пользу; 1: никто не стоит выше; в ключ не входит): { $states }
note-no-best-light = key.weights.best_light: не показано, так как у { $criterion } нет единой доли на государство
score-with-peers = { $state } { $score } (равные: { $peers })
note-method = { $method }. Отсутствуют свойства: { $lacks } ({ $when })
method-powers = каждая степень не менее чем до { $digits } знаков
method-power = p = { $power }
limits-of-group = { $about }: { $limits }; государств: { $states }
limits-of-change = не более чем на { $down } ниже и на { $up } выше доли в { $old }
aggregation-geometric = Взвешенное среднее геометрическое долей: k = произведение n^w, делённое на свою сумму
aggregation-index = Взвешенное среднее баллов: k = I / сумма I, I = сумма w z
aggregation-remainder = Каждый берёт свою часть остатка: k = сумма t n, где t = w L, а L — единица за вычетом всех предыдущих t; по происхождению t считает приписанное
aggregation-power = Сжатие: k^p, делённое на свою сумму
aggregation-one-rule = Пропорционально в границах: k = min(max(λ s, нижняя граница), верхняя граница) с единственным λ, при котором сумма равна единице
aggregation-stepwise = Нижний предел, затем потолки групп, затем потолок: вышедшие за предел ставятся на него, остальные несут разницу пропорционально; повторяется, пока ни один предел не нарушен
aggregation-lacks-geometric = когда части государства различаются сочетанием критериев; а одна нулевая доля стирает весь ключ государства
aggregation-lacks-index = согласованность при слиянии всегда: индекс не знает размера; два других — когда баллы зависят от других государств, как мин-макс и ранг
aggregation-lacks-remainder = между критериями: новый участник берёт у всех в одной пропорции внутри каждого критерия, но не по нескольким
aggregation-lacks-power = согласованность при слиянии всегда: при p < 1 части государства должны больше, чем оно само; два других — когда ключ есть сумма нескольких критериев
aggregation-lacks-one-rule = когда действует граница: нулевое государство — когда нижний предел поднимает государство без доли, монотонность — когда прежний ключ был суммой нескольких критериев
aggregation-lacks-stepwise = когда действует предел: нулевое государство и монотонность — как в едином правиле, непрерывность — у нижнего предела, где застывает государство, которое поднял бы более поздний шаг; зависит от порядка шагов
property-1 = анонимность
property-2 = независимость от единиц
property-3 = однородность по общему числу
property-4 = монотонность
property-5 = направление
property-6 = нулевое государство
property-7 = согласованность при слиянии
property-8 = сохранение порядка
property-9 = попарная независимость
property-10 = непрерывность
state-in-keys = { $state } в { $keys } ключах из { $all }
note-wiped = предупреждение: из-за одной нулевой доли не остаётся ничего от всей доли у: { $states }
note-at-floor = на своей наименьшей доле: { $states }
note-at-ceiling = на своей наибольшей доле: { $states }
note-rate-without-size = предупреждение: ставка превращена в долю без размера, что действует как подушный налог на государства: малое государство платит за то, что считается за одно (Grech 2017); используйте её с показателем степени в произведении или соотнесите с размером
other-policy = в ключе простого общего числа, отсутствующие значения { $criterion } по правилу `{ $policy }`
other-policy-drop = в ключе простого общего числа, без { $criterion } для всех (`drop`, что не заполняет пробелов)
other-no-change = ни одна доля не изменилась бы
other-largest = наибольшим изменением было бы { $change }
other-change = { $state }, { $then } % вместо { $now } %
other-each = { $state } { $then } % вместо { $now } %
other-unusable = неприменимо: { $why }
other-outside = её значение лежит вне указанного промежутка для: { $states }
other-where-missing = там, где его нет: { $states }
other-as-now = как сейчас там, где его нет: { $states }
note-table-decides = ни одна таблица в целых числах не имеет итогов распределения: их решает собственное округление таблицы
note-routes-decide = ни одно размещение целых людей по маршрутам не имеет итогов распределения: их решает собственное округление маршрутов
said-claims = Деньги распределяются не по ключу, а по требованиям: { $rule }.
said-joint = Деньги распределяются не по ключу, а как общие расходы: { $rule }.
note-claims = money.claims: требования { $claims }, всего USD { $sum }; { $formula }
claims-as-stated = как указано
claims-of-indicator = { $times } × { $indicator } за { $year }
note-least-core = money.joint: наименьшее ядро при USD { $least }, { $core ->
    [empty] так что ядро пусто
   *[some] так что ядро не пусто
}; { $formula }
note-no-group-pays-more = money.joint: ни одна группа не платит больше, чем сама по себе
note-group-pays-more = money.joint: { $states } платят на USD { $excess } больше, чем сами по себе
finding = отклонено программой с кодом { $code }{ $what }
no-proof = подробности приведены на английском языке в результате{ $why }
why-rules-clash = его правила не могут выполняться вместе
claims-proportional = пропорционально требованиям
claims-equal-awards = ограниченные равные выплаты (CEA)
claims-equal-losses = ограниченные равные потери (CEL)
claims-talmud = правило Талмуда (спорная одежда)
claims-random-arrival = случайное прибытие
claims-minimal-overlap = наименьшее перекрытие
claims-formula-proportional = x[i] = c[i] E / сумма c
claims-formula-equal-awards = x[i] = min(c[i], λ), где λ таково, что сумма x равна E
claims-formula-equal-losses = x[i] = max(0, c[i] - λ), где λ таково, что сумма x равна E
claims-formula-talmud = до E = сумма c / 2: равные выплаты с c/2; выше: c/2 + равные потери с c/2 от остатка
claims-formula-random-arrival = x[i] = среднее по всем порядкам прибытия от min(c[i], того, что прибывшие до i оставляют от E)
claims-formula-minimal-overlap = единицы до наибольшего требования, но не более E, требуют все, чьё требование доходит до них, и делят поровну; если требования превышают E лишь вместе: выше уровня t у каждого есть своё c - t, причём сумма max(0, c - t) = E - t
joint-shapley = вектор Шепли
joint-nucleolus = нуклеолус
joint-formula-shapley = x[i] = сумма по группам T без i величины |T|! (n - |T| - 1)! / n! (c(T + i) - c(T)); n: число игроков
joint-formula-nucleolus = лексимин жалоб x(T) - c(T) по группам T, где x[i] <= c(i) и x(все) = c(все)
