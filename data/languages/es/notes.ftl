## Notes

note-about = { $about }: { $note }
note-about-whom = { $about }, { $whom }: { $note }
note-rescaled = los pesos se dividen por su suma (`key.rescale`); los que se muestran son los utilizados
note-whole-limits = los límites son números enteros de personas: antes de toda distribución, los mínimos se redondean hacia arriba y los máximos hacia abajo
note-whole-people = números enteros de personas según este método: { $method }
note-whole-people-default = números enteros de personas según este método: { $method } (por defecto)
note-whole-cents = centavos enteros según este método: { $method }
note-whole-cents-default = centavos enteros según este método: { $method } (por defecto)
note-code-order = la clave decide cuántas personas asume cada Estado y aporta cada origen; quién va adónde es lo que dejan abierto los objetivos siguientes, resuelto en último término por el orden de los códigos, y no es un juicio sobre nadie
note-own-currency = adeudado en moneda propia según `{ $rates }`, al tipo más reciente hasta la fecha del escenario, convertido una sola vez a partir del importe exacto: { $amounts }
note-shown-apart = { $origin }: { $people } { $people-count ->
        [one] persona
       *[other] personas
    }; mayores partes de su clave: { $shares }
note-attributed = { $criterion }: el { $percent } % se atribuye por origen, el resto sigue { $fallback }
note-keys-overlap = las claves de { $one } y { $other } coinciden en { $overlap } (1: idénticas)
note-causes = las cohortes siguen las claves de sus causas, y las que no tienen causa, los pesos propios de la clave; si todas siguieran estos, las partes coincidirían en { $overlap }
note-much-the-same = criterios que miden casi lo mismo: { $one } y { $other }, coincidencia { $overlap } (1: idénticos)
note-much-the-same-correlated = criterios que miden casi lo mismo: { $one } y { $other }, coincidencia { $overlap }, correlación { $correlation } (1: idénticos)
note-periods = { $periods } { $periods-count ->
        [one] período
       *[other] períodos
    }, de { $from } a { $to }: la deuda se traslada con un { $surcharge } % por período, y se acumulan a lo sumo { $bank }, sin intereses
bank-units = { $units } { $units-count ->
        [one] unidad
       *[other] unidades
    } por Estado
bank-share = el { $share } % del número equitativo del Estado en el período
note-decided = lo que un Estado asume en un período lo deciden los objetivos para todos los períodos a la vez
note-actual = las cuentas siguen lo que hicieron los Estados, período tras período: primero se salda la deuda, luego se llena la reserva, y lo que se hace por encima no se traslada
note-accounts = las cuentas figuran en números enteros contiguos a los exactos, redondeados en conjunto para que cada una cuadre tal como se imprime: el número equitativo, la deuda anterior y el recargo, menos el excedente acumulado, son lo que hay que cumplir; lo que hay que cumplir, menos lo realizado, es deuda, o excedente y lo que lo supera
note-key-of-date = una sola clave en todos los períodos, a la fecha del escenario
note-key-of-period = la clave de cada período es la de su propio año, con lo que hoy se sabe de él
note-new-key = la nueva clave sustituye gradualmente a `{ $old }`: { $parts }
year-percent = { $year }: { $percent } %
note-change = la parte de un Estado varía de un período a otro a lo sumo en un { $percent } % de sí misma
note-budget = el presupuesto se divide entre los períodos en proporción a sus unidades de responsabilidad, y después según la clave de cada uno
weighting-entropy = pesos por entropía
weighting-critic = pesos CRITIC
weighting-principal-component = cuadrados de las cargas del primer componente principal

## Notes on data

note-values = { $indicator }, edición { $edition }: { $span ->
        [one] { $to }
       *[several] { $from } a { $to }
    }{ $take ->
        [mean] , media
        [sum] , suma
        [newest] , año más reciente de cada Estado
       *[last] { "" }
    }
note-projections = { $indicator }: se utilizan proyecciones para { $states }
note-year-for = { $year } para { $states }
note-older = { $indicator }: se utiliza un año anterior: { $years }
note-absent = { $indicator }: los años sin valor { $what ->
        [zero] cuentan como cero
       *[out] quedan fuera de la ventana
    } (Estado, años): { $states }
note-policy-unused = { $indicator } tiene un valor en la ventana, contando los años ausentes como dice la ventana, por lo que no se aplica la regla indicada para los valores que faltan
note-missing = no hay valor de { $indicator }: { $said }
note-missing-with-reason = no hay valor de { $indicator }: { $said } ({ $reason })
put-value = se utiliza el valor indicado { $value }
put-zero = se utiliza cero, como se indica
put-spread = su peso se reparte entre los demás criterios del Estado
put-drop = el criterio se suprime para todos
put-changing = { $said }; { $change }
put-raw-median = se utiliza la mediana { $value } de los Estados que tienen valor
put-median = se utiliza la mediana { $value } de todos los miembros
put-median-of-group = se utiliza la mediana { $value } del grupo { $group }
put-median-per-head = se utiliza la mediana por habitante de todos los miembros multiplicada por su población: { $value }
put-median-per-head-of-group = se utiliza la mediana por habitante del grupo { $group } multiplicada por su población: { $value }
put-changes-the-method = esto cambia el método, de modo que las partes pueden salir de los límites que valen sea cual sea el valor
put-interval = se sitúa en [{ $low }, { $high }]; la clave utiliza { $value }
note-per-head = se utiliza la población de { $year } por habitante
note-nobody = ningún Estado
note-relief = alivio por debajo de { $value } por habitante, sobre todos los miembros con los valores aquí utilizados; a menos del 5 % de ese umbral: { $states }
note-borne-by-others = lo que se alivia lo asumen quienes no reciben alivio: un { $percent } % además de lo suyo
note-against = en contraste: { $note }
note-against-taken-off = a cada porción se le resta { $times } × la porción de { $indicator }, sin bajar de cero, y el resultado se divide por la suma{ $kind ->
    [rate] ; una tasa, como parte de la suma de todos los Estados, cuenta cada Estado como uno, cualquiera que sea su tamaño
   *[sum] { "" }
}
note-factor = factor { $factor } sobre las partes de { $states }; { $borne ->
    [all] después la clave se divide por su suma
   *[others] lo que así se descuenta lo asumen { $bearers }, en proporción a sus partes antes de todo descuento de este tipo
}
note-factor-with-reason = factor { $factor } sobre las partes de { $states } ({ $reason }); { $borne ->
    [all] después la clave se divide por su suma
   *[others] lo que así se descuenta lo asumen { $bearers }, en proporción a sus partes antes de todo descuento de este tipo
}
note-own-origins = los miembros que figuran entre los orígenes ({ $members }) no deben nada por su propia población: cada uno queda fuera de su propia clave, y los demás asumen su parte
note-without-row = { $some } de { $all } orígenes no tienen fila y siguen solo { $fallback }: { $origins }
note-state-origins = { $state } para { $origins }
note-outside = los puntos de Estados que no son miembros cuentan en la fila y van a { $fallback } (Estado, orígenes): { $states }
note-own-people = los puntos de los Estados de origen por su propia población cuentan en la fila y van a { $fallback }: { $states }
note-equal-remainders = restos iguales en el último decimal; el orden de los códigos decidió entre { $states }
note-bounds-attained = los límites de las partes se alcanzan
note-bounds-hold = los límites de las partes son válidos, pero pueden ser más amplios que lo alcanzable

## Notes on people, values, weights and methods

note-people-added = añadidas al origen { $origin }: { $people } personas de `{ $indicator }` en { $year }
note-people-spread = personas sin origen indicado: { $people }, repartidas entre { $origins } orígenes según `{ $indicator }` de { $year } (restos mayores)
note-unknown-left-out = personas de origen desconocido ({ $origin }) excluidas: { $people }; `people.unknown`
note-outsiders-left-out = personas acogidas fuera de los miembros excluidas: { $people }; `people.outsiders`
note-cohort-taken-out = cohorte { $cohort }: { $people } personas de { $origin }
note-central-values = { $indicator }: valores dados por un intervalo: { $values }; aquí se usan sus valores centrales, y de ello no resulta ningún límite
note-disputed-values = { $indicator }: aquí se usan valores controvertidos: { $values }
note-replaced = { $about }: { $indicator }, { $cell }: { $after } en lugar de { $before } ({ $reason })
no-value = ningún valor
reason-with-source = { $reason }, fuente: { $source }
note-ranged-values = { $indicator }: valores dados por un intervalo: { $values }; se usan los valores { $point ->
    [low] inferiores
    [high] superiores
   *[central] centrales
}; { $how ->
    [together] los menores y los mayores son recuentos según otras reglas, las mismas para todos, y aquí no dan límites
   *[free] cada uno puede estar en cualquier punto de su intervalo, y los límites de las partes dicen qué efecto tiene
}
note-cell = { $indicator }, { $cell }: { $said }
cell-between = { $value } en [{ $low }; { $high }]
cell-disputed = valor controvertido
cell-source = fuente: { $source }
cell-in-year = { $cell } { $year }
cell-of-origin = { $state } para { $origin }
note-added-indicator = { $other } se suma a { $indicator }
note-taken-off = primero se descuenta { $times } × { $indicator }; Estados afectados: { $states }
note-most-years = para cada potencia gobernante y cada origen cuentan como máximo { $years } años de dominio, primero los últimos
note-inverse-points = los puntos son 1/x elevado a { $power }, sobre los miembros distintos del propio origen
note-discount-rate = cada año cuenta 1/(1 + { $rate }) del siguiente; los factores se redondean a { $decimals } decimales
note-discount-half-life = cada año cuenta (1/2)^(años antes del último / { $years }); los factores se redondean a { $decimals } decimales
note-goalposts = postes { $low } (puntuación 0) y { $high } (puntuación 1); contados en el poste, más allá del primero: { $first }; más allá del segundo: { $second }
note-band = el tramo { $band } termina en { $limit }, donde la puntuación da un salto; a menos del 5 %: { $states }
note-logarithm = ln(1 + x), x en { $unit }, con { $decimals } decimales; otra unidad da otra clave
note-equal-ranks = los valores iguales tienen { $rule ->
    [mean] la media de sus rangos
   *[least] el menor de sus rangos
}: { $states }
note-weights = pesos por el método «{ $method }»: { $weights }{ $how ->
    [exact] { "" }
    [default] , redondeados a { $decimals } decimales (por defecto) por restos mayores
   *[rounded] , redondeados a { $decimals } decimales por restos mayores
}
note-weights-tied = en caso de empate por el último decimal prevalece el nombre que va primero: { $names }
note-first-component = la primera componente principal explica el { $percent } % de la varianza
note-comparisons = mayor valor propio { $eigenvalue }, razón de consistencia { $ratio } respecto del índice aleatorio { $index } ({ $source }); medias geométricas de las filas { $means }{ $differ ->
    [some] ; advertencia: difieren del vector propio en más de 0,01
   *[none] { "" }
}
note-best-light = key.weights.best_light: puntuación de cada Estado con los pesos que más le convienen (beneficio de la duda; 1: nadie queda más alto; sin efecto en la clave): { $states }
note-no-best-light = key.weights.best_light: no se muestra, pues { $criterion } no tiene una sola parte por Estado
score-with-peers = { $state } { $score } (pares: { $peers })
note-method = { $method }. Propiedades que faltan: { $lacks } ({ $when })
method-powers = cada potencia con { $digits } cifras como mínimo
method-power = p = { $power }
limits-of-group = { $about }: { $limits }; Estados: { $states }
limits-of-change = como máximo { $down } por debajo y { $up } por encima de la parte en { $old }
aggregation-geometric = Media geométrica ponderada de las partes: k = producto de n^w, dividido por su suma
aggregation-index = Media ponderada de las puntuaciones: k = I / suma de I, I = suma de w z
aggregation-remainder = Cada uno toma su parte de lo que queda: k = suma de t n con t = w L, donde L es uno menos todos los t anteriores; por origen, t cuenta lo atribuido
aggregation-power = Compresión: k^p, dividido por su suma
aggregation-one-rule = Proporcional acotado: k = min(max(λ s, límite inferior), límite superior), con el único λ que hace que la suma sea uno
aggregation-stepwise = Mínimo, luego topes de grupos, luego tope: quienes rebasan un límite se fijan en él, los demás asumen la diferencia a prorrata; se repite hasta que no se rebase ningún límite
aggregation-lacks-geometric = cuando las partes de un Estado difieren en su mezcla de criterios; y una sola parte nula borra toda la clave de un Estado
aggregation-lacks-index = la coherencia al fusionar siempre: un índice no conoce el tamaño; las otras dos cuando las puntuaciones dependen de otros Estados, como mín-máx y rango
aggregation-lacks-remainder = entre criterios: un recién llegado toma de todos en la misma proporción dentro de cada criterio, no en varios
aggregation-lacks-power = la coherencia al fusionar siempre: las partes de un Estado deben más que él cuando p < 1; las otras dos cuando la clave es una suma de varios criterios
aggregation-lacks-one-rule = cuando actúa un límite: el Estado nulo cuando un mínimo eleva a un Estado sin parte, la monotonía cuando la clave anterior era una suma de varios criterios
aggregation-lacks-stepwise = cuando actúa un límite: el Estado nulo y la monotonía como en la regla única, la continuidad en el mínimo, donde queda fijado un Estado que un paso posterior elevaría; depende del orden de los pasos
property-1 = anonimato
property-2 = independencia de las unidades
property-3 = homogeneidad respecto del total
property-4 = monotonía
property-5 = dirección
property-6 = Estado nulo
property-7 = coherencia al fusionar
property-8 = conservación del orden
property-9 = independencia por pares
property-10 = continuidad
state-in-keys = { $state } en { $keys } de { $all } claves
note-wiped = advertencia: una parte nula no deja nada de la parte entera de: { $states }
note-at-floor = en su parte mínima: { $states }
note-at-ceiling = en su parte máxima: { $states }
note-rate-without-size = advertencia: una tasa se convierte en parte sin tamaño, lo que actúa como una capitación sobre los Estados: un Estado pequeño paga por contar como uno (Grech 2017); úsese con un exponente en un producto, o póngase en proporción a un tamaño
other-policy = en la clave de un simple total, valores faltantes de { $criterion } tratados con `{ $policy }`
other-policy-drop = en la clave de un simple total, sin { $criterion } para todos (`drop`, que no cubre ningún vacío)
other-no-change = ninguna parte cambiaría
other-largest = el mayor cambio sería { $change }
other-change = { $state }, { $then } % en lugar de { $now } %
other-each = { $state } { $then } % en lugar de { $now } %
other-unusable = no puede usarse: { $why }
other-outside = su valor queda fuera del intervalo indicado para: { $states }
other-where-missing = donde falta: { $states }
other-as-now = como ahora donde falta: { $states }
note-table-decides = ningún cuadro entero tiene los totales del reparto: decide el redondeo propio del cuadro
note-routes-decide = ningún reparto entero por las rutas tiene los totales previstos: decide el redondeo propio de las rutas
said-claims = El dinero no se reparte por la clave, sino según reclamaciones: { $rule }.
said-joint = El dinero no se reparte por la clave, sino como costo conjunto: { $rule }.
note-claims = money.claims: reclamaciones { $claims }, USD { $sum } en total; { $formula }
claims-as-stated = según lo indicado
claims-of-indicator = { $times } × { $indicator } de { $year }
note-least-core = money.joint: el núcleo mínimo está en USD { $least }, { $core ->
    [empty] de modo que el núcleo está vacío
   *[some] de modo que el núcleo no está vacío
}; { $formula }
note-no-group-pays-more = money.joint: ningún grupo paga más que por su cuenta
note-group-pays-more = money.joint: { $states } pagan USD { $excess } más que por su cuenta
finding = rechazado por el programa con el código { $code }{ $what }
no-proof = los detalles figuran en inglés en el resultado{ $why }
why-rules-clash = sus reglas no pueden cumplirse a la vez
claims-proportional = en proporción a las reclamaciones
claims-equal-awards = adjudicaciones iguales restringidas (CEA)
claims-equal-losses = pérdidas iguales restringidas (CEL)
claims-talmud = la regla del Talmud (la prenda disputada)
claims-random-arrival = llegada aleatoria
claims-minimal-overlap = solapamiento mínimo
claims-formula-proportional = x[i] = c[i] E / suma de c
claims-formula-equal-awards = x[i] = mín(c[i], λ), con λ tal que la suma de x sea E
claims-formula-equal-losses = x[i] = máx(0, c[i] - λ), con λ tal que la suma de x sea E
claims-formula-talmud = hasta E = suma de c / 2: adjudicaciones iguales con c/2; por encima: c/2 + pérdidas iguales con c/2 de lo que queda
claims-formula-random-arrival = x[i] = media sobre todos los órdenes de llegada de mín(c[i], lo que dejan de E los anteriores a i)
claims-formula-minimal-overlap = las unidades hasta la mayor reclamación, como máximo E, las reclaman todos los que llegan hasta ahí y se reparten por igual entre ellos; si las reclamaciones superan E solo en conjunto: por encima de un nivel t cada uno tiene c - t propio, con suma de máx(0, c - t) = E - t
joint-shapley = el valor de Shapley
joint-nucleolus = el nucléolo
joint-formula-shapley = x[i] = suma sobre los grupos T sin i de |T|! (n - |T| - 1)! / n! (c(T + i) - c(T)); n: número de jugadores
joint-formula-nucleolus = leximin de las quejas x(T) - c(T) sobre los grupos T, con x[i] <= c(i) y x(todos) = c(todos)
