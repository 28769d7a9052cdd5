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
