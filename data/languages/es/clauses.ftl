## Clauses

clauses = Cláusulas
clauses-about = La configuración en párrafos numerados. Entre paréntesis figuran los artículos que cada uno aplica y su lugar en el escenario. Todo número o palabra que cambia allí cambia aquí.
clauses-not-covered = no cubierto: ninguna tabla lo cita
clauses-not-listed = no figura entre los artículos enumerados
articles-table = Lo que aplica cada artículo, con las líneas del escenario
article = Artículo
covered-by = Aplicado por
clauses-code = { $id } · huella de las cláusulas { $digest }
clauses-asked = pedido además del archivo: { $asked }
clauses-articles = Artículos
clauses-at-line = { $path } (línea { $line })
clauses-covered-by = aplicado por { $paths }
clauses-cited-by = no figura entre los artículos enumerados; citado por { $paths }
clauses-without = Parámetros que no aplican ningún artículo

## Chapters of clauses

chapter-of-level = Nivel { $level }: { $chapter }
chapter-accords = Acuerdos
chapter-allocation-key = Clave de reparto
chapter-bars = Prohibiciones absolutas
chapter-criteria = Criterios
chapter-discharge = Cumplimiento de las obligaciones
chapter-floors-and-caps = Mínimos y máximos
chapter-goals = Objetivos
chapter-levels = Niveles
chapter-market-of-quotas = Mercado de cuotas
chapter-measures = Unidades de medida
chapter-money = Dinero
chapter-parties = Partes
chapter-periods = Períodos
chapter-persons = Personas
chapter-review = Revisión
chapter-ways = Vías
chapter-whole-numbers = Números enteros

## Parts of clauses

sentence-separator = { " " }
term-separator = { " " }
sum-separator = { " + " }
plus-separator = { " más " }
and-separator = { " y " }
then-separator = { ", luego " }
clause-no-article = ningún artículo citado
clause-numbered = { $number }. { $text } ({ $citation })
clause-from-outside = { $path }, por defecto o desde fuera
clauses-whole = El conjunto aplica { $article }.
clauses-covered = Artículos enumerados que están cubiertos: { $covered } de { $listed }.
clauses-parameters = Parámetros, incluidos los valores por defecto, que aplican un artículo propio o de una tabla que los contiene: { $some } de { $all }.
# "e" before the sound of i.
clause-and = { $rest } { $last-code ->
        [IDN] e
        [IND] e
        [IRL] e
        [IRN] e
        [IRQ] e
        [ISL] e
        [ISR] e
        [ITA] e
       *[other] y
    } { $last }
clause-nothing = nada
clause-none = ninguna
clause-all-members = todos los miembros
clause-no-state = ningún Estado
clause-states = los { $count } Estados { $states }
clause-one-state = { $state }
clause-one-member = { $state }
clause-group = el grupo { $group }
clause-because = { " " }(motivo: { $reason })
clause-source = Fuente: { $source }.
clause-people = { $people } { $people-count ->
        [one] persona
       *[other] personas
    }
clause-people-any = un número cualquiera de personas
clause-people-at-most = como máximo { $people } { $people-count ->
        [one] persona
       *[other] personas
    }
clause-units = { $units } { $units-count ->
        [one] unidad
       *[other] unidades
    } de responsabilidad
clause-units-any = un número cualquiera de unidades de responsabilidad
clause-stock = { $indicator } al final de { $year }, contando { $include }
clause-of-year = { " " }de { $year }
clause-counting = , contando { $include }

## Clauses on parties, measures and persons

clause-parties = Las partes son los siguientes miembros, en número de { $count }: { $members }. Siempre que se cuente por habitante, la población es { $population }.
clause-date = La fecha de referencia es { $date }; no se utiliza ningún dato posterior.
clause-measure = { $name } es { $title } (unidad: { $unit }); este indicador { $kind ->
        [sum] se suma cuando los Estados se unen
       *[rate] es una tasa y no se suma
    }. Sus cifras figuran en anexo, para { $count } { $rows ->
        [states] { $count-count ->
            [one] Estado
           *[other] Estados
        }
        [origins] { $count-count ->
            [one] origen
           *[other] orígenes
        }
        [spells] { $count-count ->
            [one] origen
           *[other] orígenes
        }, por años
       *[stock] { $count-count ->
            [one] fila
           *[other] filas
        } de origen, país de acogida y año
    }: SHA-256 { $digest }.
clause-measure-sum = Deben sumar { $sum }.
clause-replacement = Para { $cell }, el valor { $value } de { $indicator } { $done ->
        [added] se añade, pues aún no tiene ninguno
       *[used] se utiliza en lugar del publicado
    }{ $because }.
clause-covers = El presente instrumento abarca { $people }.
clause-covered-stock = las personas que figuran en { $indicator } al final de { $year } como { $include }
clause-covered-more = las personas de { $origin } que figuran en { $indicator }
clause-covered-need = { $people } { $people-count ->
        [one] persona necesitada de protección
       *[other] personas necesitadas de protección
    }, de ellas, por origen: { $origins }{ $rest }
clause-covered-spread = ; el resto se distribuye entre los demás orígenes según { $stock }
clause-kept = Las personas de origen desconocido { $unknown ->
        [keep] permanecen en el total
       *[out] quedan fuera del total
    }; las personas acogidas fuera de los miembros { $outsiders ->
        [keep] permanecen en el total
       *[out] quedan fuera del total
    }.
clause-origin-owes = Un Estado también está obligado respecto de sus propios nacionales.
clause-origin-exempt = Un Estado no está obligado respecto de sus propios nacionales: los demás asumen su parte.
clause-ledger-ways = El presente instrumento reparte la responsabilidad; las obligaciones se cumplen por las modalidades que se indican a continuación.
clause-ledger = El presente instrumento reparte la responsabilidad y no traslada a nadie.
clause-placement = En virtud del presente instrumento se asigna una ubicación nueva a personas.
clause-shared-all = Se reparte la responsabilidad por todas las personas.
clause-placed-all = Se ubica a todas las personas.
clause-placed-most = Se ubica al mayor número posible de personas; los números equitativos son partes { $of ->
        [all] de todas las personas
       *[placed] de las personas ubicadas
    }.
clause-zero-share-floor = Un miembro sin parte asume exactamente su mínimo, y a nadie si no lo tiene.
clause-zero-share-host = Un miembro sin parte puede asumir personas, tan pocas como permitan los objetivos anteriores.
clause-cohort = { $part ->
        [all] Las personas de { $of } cuentan
        [people] De las personas de { $of }, { $size } ({ $cohort }) cuentan
       *[share] De las personas de { $of }, la porción { $size } ({ $cohort }) cuenta
    } a razón de { $weight } { $weight-count ->
        [one] unidad
       *[other] unidades
    } de responsabilidad por persona.
clause-cohort-cause = La causa de su desplazamiento es { $cause }.
clause-cohort-first = Son vulnerables: lo que quede sin plaza entre ellas se reduce al mínimo antes que cualquier otra cosa.
clause-cohort-places = Necesitan plazas especiales, en número de: { $places }; no las hay en otro lugar.

## Clauses on criteria

clause-criterion = { $label } ({ $name }).
clause-criterion-contested = Este criterio es controvertido.
clause-criterion-of = x es { $indicators }: { $window }.
clause-criterion-point = De los valores con un intervalo se utiliza { $point ->
        [low] el menor
        [central] el central
       *[high] el mayor
    }.
clause-criterion-per = x se divide por { $indicator }: { $window }.
clause-criterion-less = Para { $states }, se resta de x { $times } veces { $indicator }: { $window }.
clause-criterion-relief = Alivio: cuando x/p, siendo p la población, es inferior a T, x pasa a ser x (1 - { $gradient } (T - x/p)/T); T es { $threshold }; lo aliviado lo soportan { $borne ->
        [all] todos, mediante la división por la suma
       *[others] los que no reciben alivio, en proporción a x
    }.
clause-threshold-mean = el valor de todos los miembros entre la población de todos los miembros
clause-criterion-exempt = { $exempt } por habitante queda exento: x pasa a ser max(0, x - { $exempt } p), siendo p la población.
clause-criterion-brackets = Por habitante, lo que se halla en cada tramo cuenta a su tasa: { $brackets }.
clause-tier = hasta { $limit }: { $counts } ({ $name })
clause-tier-last = por encima: { $counts } ({ $name })
clause-criterion-rate = { $share } = x, sin convertir en partes.
clause-criterion-share = { $share } = x / X, siendo X la suma de x de todos los miembros.
clause-criterion-normalised = z = { $z }; { $share } = z / suma de z de todos los miembros.
clause-z-per-head = x / p, siendo p la población
clause-z-size-scaled-inverse = base / x, siendo la base { $base }
clause-z-goalposts = (x - low) / (high - low), contando lo que pasa de un límite como ese límite; si low es superior a high, menos vale más; límites: low { $low } y high { $high }
clause-z-bands = la puntuación de la primera banda en que x no supera el límite: { $bands }
clause-z-log = ln(1 + x), con x en { $unit }
clause-z-rank = el rango; de valores iguales, la media de sus rangos («average») o el menor («competition»), por la regla «{ $rule }»
clause-by-origin = Cada origen tiene sus propias partes: los puntos de un Estado son { $points ->
        [inverse] el inverso (1 entre el valor) elevado a { $power }
       *[value] el valor
    } de { $indicator } para el origen y el Estado{ $half }{ $most }; en { $share }, { $row }. Lo que no se atribuye, y un origen sin punto alguno, sigue { $rest }.
clause-by-origin-half = , contando la mitad los años de cada vínculo { $years } { $years-count ->
        [one] año
       *[other] años
    } después de su fin
clause-by-origin-most = , contando como máximo { $years } { $years-count ->
        [one] año
       *[other] años
    } de un vínculo
clause-row-refused = n = puntos; se rechaza una fila cuya suma es mayor que uno
clause-row-rescaled = n = puntos; una fila cuya suma es mayor que uno se divide por su suma
clause-row-within-origin = n = puntos / todos los puntos del origen
clause-row-bounded = n = puntos / (todos los puntos del origen + { $constant })
clause-parts-after = los elementos que siguen
clause-criterion-against = Frente a ello está { $indicator }: { $window }; siendo v sus partes, { $share } pasa a ser max(0, { $share } - { $times } v), dividido por la suma.
clause-criterion-cap = { $share } es como máximo { $times } veces la { $of ->
        [sum] suma
       *[mean] media
    } de { $over }; lo que se recorta { $rest ->
        [baseline] se reparte según la media de estas partes
       *[rescale] queda fuera, y la clave se divide por su suma
    }.
clause-year = { $year }
clause-newest-year = el año más reciente comunicado en la fecha de referencia
clause-years-between = el período de { $from } a { $end }
clause-years-between-some = el período de { $from } a { $end }, { $years } { $years-count ->
        [one] año
       *[other] años
    }
clause-years-to = los { $years } { $years-count ->
        [one] año
       *[other] años
    } hasta { $end }
clause-window = { $take ->
        [value] su valor para { $span }
        [last] su valor del último año en { $span }
        [mean] la media de sus valores en { $span }
        [sum] la suma de sus valores en { $span }
       *[newest] su valor más reciente en { $span }, Estado por Estado
    }{ $discount }; { $absent ->
        [stop] un año sin valor deja al Estado sin él
        [zero] un año sin valor cuenta cero
       *[shorter] un año sin valor queda fuera de la ventana
    }
clause-discount-rate = , contando cada año 1/(1 + { $rate }) del siguiente
clause-discount-half-life = , contando la mitad un año anterior en { $years } { $years-count ->
        [one] año
       *[other] años
    } al último
clause-missing = Cuando un Estado no tiene valor, { $policies }.
clause-missing-state = para { $state }, { $policy }{ $because }
clause-missing-stop = la clave no se forma hasta que se enuncie uno
clause-missing-value = se utiliza { $value }
clause-missing-peer-median = se utiliza la mediana por habitante, calculada para { $among }, multiplicada por su propia población (tratándose de una tasa, la propia mediana)
clause-missing-raw-median = se utiliza la mediana de los valores conocidos
clause-missing-spread = el peso pasa a sus demás criterios
clause-missing-drop = el criterio se retira para todos
clause-missing-zero = se utiliza cero
clause-missing-interval = se sabe que está entre { $low } y { $high }, y se utiliza { $value }

## Clauses on the key

clause-key = La parte de un miembro en la clave de reparto es { $formula }, por la regla «{ $rule }»: { $general }.
clause-key-branch = { $label } ({ $symbol }), elemento { $of ->
        [key] de la clave
       *[branch] de «{ $within }»
    }: { $formula }, por la regla «{ $rule }»: { $general }.
clause-formula = { $combine ->
        [product] k = ({ $terms }) { $powers }
        [index] k = { $terms }, con puntuaciones z en lugar de las partes n
        [remainder] k = { $terms }
       *[other] k = { $terms }
    }
clause-term = { $combine ->
        [geometric] { $symbol }^{ $weight }
        [remainder] { $weight } de lo que queda a { $symbol }
       *[other] { $weight } { $symbol }
    }
clause-combine-sum = k = suma de w n
clause-combine-product = k = b por el producto de r^a, dividido por su suma
clause-combine-geometric = k = producto de n^w, dividido por su suma
clause-combine-index = k = I / suma de I, I = suma de w z
clause-combine-remainder = k = suma de t n con t = w L, donde L es uno menos todos los t anteriores; por origen, t cuenta lo atribuido
clause-key-rescaled = Los pesos se dividen por su suma.
clause-key-power = Después, cada parte se eleva a { $power } y se divide por la suma.
clause-key-decimals = La clave de cada origen se adopta con { $decimals } { $decimals-count ->
        [one] decimal
       *[other] decimales
    }, por restos mayores; todo lo posterior es exacto a partir de ella.
clause-factor = Para { $states }, la parte en la clave se multiplica por { $factor }{ $because }; { $borne }.
borne-by-all = la clave se divide después por su suma
borne-by-these = lo que así se resta lo soportan { $bearers }, en proporción a sus partes antes de toda reducción de este tipo
clause-cause = Para las personas cuya causa de desplazamiento es { $cause } los pesos de los criterios son, en cambio: { $weights }.
clause-cause-named = { $cause }, { $label },
clause-weights = Los pesos w se determinan por el método «{ $method }»: { $formula }; { $told }.
clause-weighting-points = w[c] = p[c] / suma de p; p: puntos, cero o más
clause-weighting-swing = w[c] = p[c] / suma de p; p: puntos por el paso de lo peor a lo mejor, el mayor 100
clause-weighting-rank-order = w del rango i entre m = (1/m) (1/i + 1/(i+1) + … + 1/m)
clause-weighting-pairwise = A w = λ w con la mayor λ; CI = (λ - n)/(n - 1), CR = CI/RI(n); A[c,c']: cuántas veces es c más importante que c'
clause-weighting-entropy = w[c] = (1 - e[c]) / suma de (1 - e), e[c] = - suma sobre los Estados de n ln n / ln S; n: parte de uno, S: número de Estados, 0 ln 0 = 0
clause-weighting-critic = w[c] proporcional a d[c] (suma sobre c' de (1 - r[c,c'])); d: desviación muestral de las puntuaciones min-max, r: correlación de Pearson
clause-weighting-principal-component = w[c] = v[c]^2, v: vector propio unitario del mayor valor propio de la matriz de correlación de los criterios
clause-weights-points = los puntos son { $points }
clause-weights-order = el orden es { $order }, primero el más importante
clause-weights-pairs = { $pairs }; la razón de consistencia se refiere al índice aleatorio de { $index }{ $accepted }
clause-weights-pair = { $one } es { $times } veces tan importante como { $other }
clause-weights-accepted = ; se acepta una razón de consistencia superior a 0,10{ $because }
clause-weights-data = se desprenden de los datos
clause-weights-decimals = Se redondean a { $decimals } { $decimals-count ->
        [one] decimal
       *[other] decimales
    }, por restos mayores.
clause-best-light = Junto a la clave se muestra cada Estado con los pesos que más le favorecen; porciones mínimas de todos los pesos: { $least }; máximas: { $most }.
clause-limits = Las partes se llevan a sus límites { $method ->
        [one-rule] por un único factor para todos, mantenido dentro de los límites
       *[stepwise] paso a paso: mínimo, máximos de grupos, máximo; lo que se recorta o se eleva se soporta a prorrata
    }.
clause-limits-floor = Ninguna parte es inferior a { $share }.
clause-limits-ceiling = Ninguna parte es superior a { $share }.
clause-limits-change = Cada parte está entre (1 - { $down }) y (1 + { $up }) veces { $previous }.
clause-limits-group = Para { $states }, cada parte es { $limits }.
clause-at-least = como mínimo { $share }
clause-at-most = como máximo { $share }

## Clauses on levels, rules, accords, bars and ways

clause-level = { $title }. El número entero de { $of } se reparte entre { $states }, que son los miembros del nivel { $level }, según una clave propia.
clause-rule = { $who ->
        [one] { $states } es responsable
        [each] Para { $states }, cada uno es responsable
       *[together] En conjunto, { $states } son responsables
    } { $kind ->
        [floor] como mínimo
       *[cap] como máximo
    } de { $amount }.
clause-people-per-1000 = { $people } { $people-count ->
        [one] persona
       *[other] personas
    } por cada 1000 habitantes
clause-part-of-all = { $share } de todas las personas
clause-bar = { $whose ->
        [each] Nunca se ubica a personas de origen alguno
       *[one] Nunca se ubica a personas de { $origin }
    } { $where ->
        [origin] en el Estado de su origen
        [these] en { $states }
       *[all-but] fuera de { $states }
    }{ $because }. Nada en el presente instrumento atenúa esta prohibición.
clause-pool = La obligación conjunta de { $states } se cumple en común, y cada uno asume como mínimo { $least } y como máximo { $most } de su propio número equitativo. { $others ->
        [fair] Los Estados ajenos a toda agrupación asumen exactamente sus números equitativos
       *[goals] Los Estados ajenos a toda agrupación asumen lo que les dan los objetivos
    }{ $because }.
clause-commitment = Como mínimo { $people } { $people-count ->
        [one] persona
       *[other] personas
    } { $whose ->
        [each] de cualquier origen
       *[one] de { $origin }
    } reciben una ubicación nueva por parte de { $states }{ $because }.
clause-waiver = De la obligación de cada uno de { $states } se descuenta { $waived }, { $by ->
        [others] que asumen todos los demás en proporción a sus números equitativos
        [these] que asumen { $takers } en proporción a sus números equitativos
       *[nobody] que no asume nadie y se extingue
    }{ $paid }{ $because }. Los números equitativos son aquí los que da la clave, antes de todo acuerdo.
clause-waiver-paid = , a { $price } por unidad, que se pagan a quienes la asumen
clause-part-of-fair = { $share } de su número equitativo
clause-transit = Por { $place }{ $lies } pasan { $capacity }.
clause-transit-state = { " " }en el territorio de { $state }
clause-corridor = { $name } lleva de { $from } a { $to }, para { $capacity }{ $distance }{ $price }.
clause-every-origin = todo origen
clause-kilometres = , { $kilometres } { $kilometres-count ->
        [one] kilómetro
       *[other] kilómetros
    } por persona
clause-price-a-person = , { $price } por persona
clause-ties = Las personas tienen vínculos con un Estado que acoge como mínimo a { $people } { $people-count ->
        [one] persona
       *[other] personas
    } de su origen, contadas en { $stock }.

## Clauses on markets and periods

clause-market = Los miembros pueden acoger unos por otros. La cuota de cada uno, que le corresponde acoger antes de todo intercambio, es { $quota }. Quien acoge menos que su cuota paga por cada unidad un precio único a quienes acogen más; de los precios que equilibran el mercado es { $price ->
        [lowest] el más bajo
        [middle] la media del más bajo y el más alto
       *[highest] el más alto
    }.
clause-quota-fair = su número equitativo
clause-quota-stated = la enunciada, en unidades de responsabilidad: { $quotas }
clause-costs = La acogida cuesta a { $state }, primero el escalón más barato: { $steps }.
clause-cost-step = { $name }, { $width } a { $price } cada una
clause-preferences = A una persona de { $origin } le cuesta ser ubicada en un Estado, en { $currency }: { $states }; en otro lugar, nada.
clause-periods = Las obligaciones se trasladan de un período a otro, de { $from } a { $to }.
clause-accounts-decided = Lo que un miembro asume en un período lo deciden los objetivos; lo que asume de menos respecto de su obligación lo debe, y lo que asume de más lo acumula.
clause-accounts-actual = La obligación de un miembro en un período es su número equitativo; lo que hizo de menos lo debe, y lo que hizo de más lo acumula, saldándose primero la deuda.
clause-key-of-date = La clave de todos los períodos es la de la fecha de referencia.
clause-key-of-period = La clave de cada período se forma con los datos de su propio año, tal como se conocen hoy.
clause-debt = La deuda aumenta { $surcharge } cuando se traslada; un miembro tiene acumulado como máximo { $bank }.
clause-part-of-fair-of-period = { $share } de su número equitativo del período
clause-period-places = En un período un miembro asume como máximo lo que indica { $places }.
clause-old-key = La clave anterior, desde la que se pasa, son las partes de { $old }.
clause-change-at-most = La parte de un miembro varía de un período al siguiente como máximo { $change } de sí misma.
clause-budget-of-all = Para todos los períodos juntos hay { $amount }, que se dividen entre ellos según la necesidad proyectada.
clause-period-people = En { $year } { $people-count ->
        [one] llega { $people } persona
       *[other] llegan { $people } personas
    }.
clause-period-stock = En { $year } las personas son las de ese año.
clause-period-key = Su clave se forma en { $part } con la nueva clave{ $rest ->
        [old] { " " }y, en lo demás, con la anterior
       *[none] { "" }
    }.
clause-period-budget = Su presupuesto es de { $amount }.
clause-period-decisions = Para decisiones adicionales hay { $amount }.
clause-processing = Las solicitudes presentadas en un período son { $applications }; { $open }. Un miembro resuelve en un período como máximo las que indica { $capacity }; lo que no se resuelve queda pendiente.
clause-processing-open = las pendientes antes del primer período son { $open }
clause-processing-none-open = ninguna estaba pendiente antes del primer período
clause-decision-bought = Una decisión adicional cuesta { $price }, en cualquier miembro.
clause-decision-not-bought = No se puede comprar ninguna decisión adicional.

## Clauses on goals, discharge, money, review and whole numbers

clause-goals = Dentro de las reglas se reduce al mínimo lo siguiente, cada cosa fijada antes que la siguiente: { $goals }.
clause-goal = ({ $number }) { $name }: { $about }
clause-goal-vulnerable-unmet = las personas sin plaza en las cohortes prioritarias
clause-goal-unmet = las personas para las que no se encuentra plaza
clause-goal-leximin-unmet = la mayor porción sin plaza de las personas de un origen, luego la siguiente
clause-goal-final-debt = lo que los Estados deben después del último período
clause-goal-debt = lo que los Estados deben después de cada período, sumado
clause-goal-final-backlog = las solicitudes pendientes después del último período
clause-goal-backlog = las solicitudes pendientes después de cada período, sumadas
clause-goal-bought = las decisiones que se compran
clause-goal-leximin-burden = la mayor razón de carga, personas ponderadas entre número equitativo, luego la siguiente
clause-goal-leximin-shortfall = la mayor porción de un número equitativo que no se asume, luego la siguiente
clause-goal-worst-deviation = la mayor desviación respecto de un número equitativo, en proporción a este, por encima o por debajo
clause-goal-total-deviation = las desviaciones respecto de los números equitativos, sumadas, por encima y por debajo
clause-goal-cost = el costo de acogida y viaje, en la moneda del archivo
clause-goal-payments = las unidades de responsabilidad redimidas con dinero
clause-goal-preferences = lo que cuesta a las propias personas, en la moneda del archivo, estar donde se las ubica
clause-goal-ties-kept = las personas con ubicación nueva en Estados con los que no tienen vínculo
clause-goal-distance = los kilómetros recorridos, contando personas y trayectos
clause-goal-zero-share = lo que acogen los Estados sin parte
clause-goal-fewest-moves = las personas con ubicación nueva en lugar de permanecer donde están
clause-goal-code-order = los números uno tras otro, por código de origen y de país de acogida: último desempate
clause-modality = Una obligación puede cumplirse mediante { $modality }, { $counts }{ $most }{ $cost }.
clause-modality-people = contando personas
clause-modality-files = contando expedientes, de los que hay que tramitar { $demand }, y { $files } equivalen a una unidad de responsabilidad
clause-modality-most = , como máximo tantos como indica { $most }
clause-modality-cost = , al costo que figura en { $cost }
clause-modality-times = , { $times-count ->
        [1] al costo de la acogida
       *[other] a { $times } veces el costo de la acogida
    }
clause-substitution = Un miembro puede cumplir en dinero como máximo { $most } de su obligación y cumple en personas como mínimo { $least }; en total se cumple en dinero como máximo { $pool } de { $whole ->
        [all] lo que deben todos
       *[after] lo que deben todos después de los acuerdos
    }. Una obligación { $met ->
        [more] se cumple o se supera
       *[exact] se cumple exactamente, ni más ni menos, antes de redondear a personas enteras
    }.
clause-receivers = El dinero va a: { $parts }.
clause-pledges = Cumplen en dinero, en porciones de su obligación: { $parts }.
clause-reception = El costo de la acogida de una persona es { $cost }.
clause-unit-price = Una unidad de responsabilidad vale { $price } { $once ->
        [once] una sola vez
       *[year] al año
    }.
clause-paid-once = Los precios se pagan una sola vez, no cada año.
clause-money = Se reparten { $amount }.
clause-money-of = Se reparte todo lo que { $indicator } indica para { $year }.
clause-money-spread = Lo que da { $donor } se distribuye en el grupo { $group } según { $share }.
clause-own-currency = Los importes se muestran también en moneda nacional, según { $rates }.
clause-claims = El total se reparte entre créditos, por la regla «{ $rule }»; los créditos son { $claims }.
clause-claims-stated = en { $currency }, { $claims }
clause-claims-of = { $times } veces { $indicator } de { $year }
clause-joint-cost = El costo conjunto de { $states } se reparte por la regla «{ $rule }»; cada grupo pagaría por sí solo, en { $currency }: { $costs }.
clause-review = La obligación se compara con lo siguiente: { $actuals }.
clause-actual = { $what ->
        [people] las personas acogidas según
       *[money] las sumas pagadas según
    } { $indicator }{ $year }{ $counting }
clause-trigger = Un mecanismo corrector comienza cuando lo que hace un Estado supera { $above } veces su número equitativo{ $price }.
clause-trigger-price = ; un Estado paga { $amount } { $currency } por cada persona que no asume
clause-rounding = Los números enteros de personas se obtienen por este método: { $people }; los centavos enteros, por este otro: { $money }. { $ties ->
        [code] De los iguales va primero el código menor
        [base] De los iguales va primero la base mayor; las bases iguales siguen empatadas
        [lot] Los iguales se ordenan por sorteo: SHA-256 sobre la semilla { $seed } y el código, primero el menor
       *[none] Un empate decisivo no lo resuelve ninguna regla: nada se publica antes de que se enuncie una
    }.
