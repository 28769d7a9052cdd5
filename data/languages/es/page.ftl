# Palabras fijas de los documentos. Sin revisar: véase `reviewed` en src/language/about.rs.
#
# Glosario: allocation key = clave de reparto; share = parte; responsibility share = parte de responsabilidad;
# obligation = obligación; actual = realizado; pledge = promesa; gap = diferencia; above (below) share = por encima
# (por debajo) de su parte; fair number = número equitativo; floor = mínimo; cap = máximo; bar, never = prohibición
# absoluta; cohort = cohorte; corridor = corredor; modality = modalidad; accord = acuerdo; variant = variante;
# ledger = registro; placement = ubicación; responsibility unit = unidad de responsabilidad (UR); contested = controvertido.

## Lists

list-separator = { ", " }
others = otros
between = de { $least } a { $greatest }

## The page

skip = Ir al contenido
contents = Índice
sort-hint = Pulse el encabezado de una columna para ordenar por ella.
find-state = Buscar un Estado
all-states = Todos los Estados
chart-figures = Las cifras de este gráfico
made-with = Elaborado con Onus { $version }. Esta página está completa en sí misma: no pide nada a la red y lleva consigo su escenario y su resultado.
english-sentences = Las palabras fijas están en el idioma del documento. Lo que dicen el escenario y quienes publican los datos queda en su propio idioma; lo que figura en inglés a continuación aún no tiene traducción.

## Head

status = Carácter
status-illustrative = ilustrativo
status-for-negotiation = para negociación
status-agreed = acordado
as-of = A fecha de
mode = Tipo
mode-ledger-ways = registro: reparte la responsabilidad; las obligaciones se cumplen por las modalidades del archivo
mode-ledger = registro: reparte la responsabilidad y no traslada a nadie
mode-placement = ubicación: asigna a personas una ubicación nueva
proof = Demostración
proof-proved = demostrado
proof-within = comprobado con una tolerancia de { $within }
proof-not = no demostrado
scenario = Escenario
digest = Código del escenario
supersedes = Sustituye al proyecto con el código
clause = Aplica
variant = Variante
changed = Modificado
translation = Traducción
translation-unreviewed = las palabras fijas de este idioma no han sido revisadas por un hablante
key-part = { $label } { $weight } %
key-power = { $label } elevado a { $power }
key-phased = introducida gradualmente a partir de las partes de { $old }
state-figure = { $state } ({ $figure })
state-dollars = { $state } ({ $figure } { $currency })

# $standing says which of $above and $below name states: both, above, below, none.
summary-ledger = { $standing ->
    [both] Se reparte la responsabilidad (personas: { $people }; Estados: { $states }) según esta clave: { $key }; los que más por encima de su parte están: { $above }; los que más por debajo: { $below }.
    [above] Se reparte la responsabilidad (personas: { $people }; Estados: { $states }) según esta clave: { $key }; los que más por encima de su parte están: { $above }; ningún Estado está por debajo.
    [below] Se reparte la responsabilidad (personas: { $people }; Estados: { $states }) según esta clave: { $key }; los que más por debajo de su parte están: { $below }; ningún Estado está por encima.
   *[none] Se reparte la responsabilidad (personas: { $people }; Estados: { $states }) según esta clave: { $key }.
}
summary-placement = { $standing ->
    [both] Ubicación por efectuar (personas: { $people }; Estados: { $states }) según esta clave: { $key }; los que más por encima de su parte están: { $above }; los que más por debajo: { $below }.
    [above] Ubicación por efectuar (personas: { $people }; Estados: { $states }) según esta clave: { $key }; los que más por encima de su parte están: { $above }; ningún Estado está por debajo.
    [below] Ubicación por efectuar (personas: { $people }; Estados: { $states }) según esta clave: { $key }; los que más por debajo de su parte están: { $below }; ningún Estado está por encima.
   *[none] Ubicación por efectuar (personas: { $people }; Estados: { $states }) según esta clave: { $key }.
}
summary-unmet = Necesidad sin cubrir; personas sin plaza: { $people }.
summary-conflict = La protección había de repartirse (personas: { $people }; Estados: { $states }) según esta clave: { $key }; las reglas del escenario no pueden cumplirse juntas, por lo que no hay cifras.

## Results

results = Resultados principales

## Annex

annex = Anexo: partes y obligaciones
annex-caption = { $gap ->
    [none] Partes y obligaciones por Estado
   *[some] Partes, obligaciones y diferencias por Estado
}
number = Núm.
state = Estado
member = Miembro
code = Código
total = Total
people = Personas
usd = Dólares EE.UU.
eur = Euros
chf = Francos suizos
gbp = Libras esterlinas
column-key = Clave, %
column-contested = Parte controvertida de la clave, %
column-obligation = Obligación
column-actual = Realizado
column-gap = { $gap ->
    [people] Diferencia en personas
   *[whole] Diferencia
}
column-distance = Distancia a la parte equitativa
column-people = Personas
column-people-units = Personas, en unidades
column-files-units = En expedientes, unidades
column-money-units = En dinero, unidades
column-obligation-units = Obligación, unidades de responsabilidad
column-pays = Paga, { $currency }
column-receives = Recibe, { $currency }
column-money-owed = Suma debida, { $currency }
column-money-paid = Suma pagada, { $currency }
column-money-gap = Diferencia de dinero, { $currency }
annex-note-order = { $members ->
    [member] Los miembros
   *[state] Los Estados
} figuran en el orden alfabético de sus nombres, según las reglas de ordenación Unicode de este idioma.
annex-note-adds-up = Las cifras impresas suman el total impreso, y los porcentajes de la clave suman 100: lo que deja el redondeo va a los restos mayores y, entre restos iguales, { $members ->
    [member] al miembro
   *[state] al Estado
} cuyo código va primero.
annex-note-people = Los números enteros de personas se obtienen con este método: { $method }. { $ties }
annex-note-money = Los centavos enteros se obtienen con este método: { $method }. { $ties }
annex-note-ledger-once = Las obligaciones se cuentan en unidades de responsabilidad: una persona de peso uno, contada una sola vez.
annex-note-ledger = Las obligaciones se cuentan en unidades de responsabilidad: una persona de peso uno, acogida durante un año.
annex-note-gap = { $gap ->
    [people] La diferencia es el número realizado menos las personas de la obligación: inferior a cero, está por debajo de la parte.
   *[whole] La diferencia es el número realizado menos la obligación: inferior a cero, está por debajo de la parte.
}
annex-note-ways = Lo que debe un Estado son sus personas, sus expedientes y lo que cumple en dinero, sumados en unidades de responsabilidad. El dinero en unidades es lo que paga por unidades propias, menos lo que otros le pagan por unidades que les asume; lo que reparte un fondo no cuenta para ninguna obligación. Las personas se redondean a números enteros; eso no cambia ni los expedientes ni el dinero.
annex-note-price = Una unidad de responsabilidad cumplida en dinero equivale a { $price } { $currency }.
annex-note-contested = Lo que figura entre [corchetes] es controvertido: la porción de la clave de un Estado que le atribuyen criterios controvertidos. Los máximos, las tasas y los factores la modifican en proporción.
annex-note-all-contested = Lo que figura entre [corchetes] se basa en criterios controvertidos.
annex-note-balance = El total de las diferencias tiene una razón: { $amount } { $why }.
annex-note-other = { $donor } no es miembro; { $what }: { $amount } { $currency }.

## Rounding

rounding-webster = Webster (Sainte-Laguë)
rounding-largest-remainder = restos mayores (Hamilton)
rounding-huntington-hill = Huntington-Hill
rounding-jefferson = Jefferson (D’Hondt)
rounding-adams = Adams
rounding-dean = Dean
rounding-quota = método de las cuotas (Balinski y Young)
ties-by-code = En caso de empate prevalece { $members ->
    [member] el miembro
   *[state] el Estado
} cuyo código va primero.
ties-larger-base = En caso de empate prevalece { $members ->
    [member] el miembro
   *[state] el Estado
} cuya base es mayor.
ties-lot = Los empates se resuelven por sorteo con la semilla publicada { $seed }.
ties-none = El escenario no fija ninguna regla para los empates; no hubo que resolver ninguno.

## Gaps

gaps = Quién está por encima y por debajo de su parte
in-people = en personas
in-units = en unidades de responsabilidad
gap-chart = Diferencia entre lo que los Estados hacen y lo que deben, { $unit }
money-gap-chart = Diferencia entre lo que los Estados pagan y lo que deben ({ $currency })
gap-chart-description = Barras desde cero, primero la más baja (Estados representados: { $shown }): hacia un lado por debajo de la parte, hacia el otro por encima. En total, por debajo: { $below }; por encima: { $above }.
gap-chart-not-all = Se muestran los Estados más alejados de cero a uno y otro lado; el anexo los contiene todos. Por debajo de su parte: { $below }; por encima: { $above }.
tiles-chart = Estados por encima y por debajo de su parte, { $unit }
tiles-chart-description = Una casilla por Estado, coloreada según su diferencia en personas: por debajo de la parte, por encima, y cuánto. Las casillas no muestran fronteras.

## How a share is built

building = Cómo se forma cada parte
building-about = Cada número es la suma de sus pasos: lo que aporta cada criterio y, después, lo que cambian las reglas y el redondeo. Se dibujan las diez obligaciones mayores; el cuadro contiene todos los Estados.
building-of = Cómo se forma el número: { $state }, { $unit }
building-description = Barras flotantes para { $state }, cada una desde donde termina la anterior: de los criterios al número equitativo y a { $end ->
    [people] lo que se cumple en personas.
   *[whole] la obligación.
}
building-table = Todos los Estados, paso a paso
building-note-order = Las reglas se activan en este orden: mercado, prohibiciones, corredores, mínimos, máximos, acuerdos, modalidades, niveles; otro orden puede dar otros pasos. En varios períodos todas forman un solo paso.
building-note-shown = { $end ->
    [people] Los pasos de una fila suman su número equitativo y las personas de su obligación tal como se imprimen.
   *[whole] Los pasos de una fila suman su número equitativo y su obligación tal como se imprimen.
}
step = Paso
step-fair = número equitativo
step-obligation = obligación
step-in-people = en personas

## Variants

variants = Comparación de claves y variantes
this-scenario = este escenario
variants-chart = Obligaciones en cada variante, { $unit }, para los Estados que más difieren
variants-table = Obligaciones en cada variante, y diferencia respecto de este escenario
variants-note = Una raya indica que un Estado no participa en una variante.
causes-chart = Claves por causa, en tanto por ciento
slopes-description = Una línea por Estado, de columna en columna (Estados representados: { $shown }): sube donde el Estado tiene más.
ranks-description = Una línea por Estado, de columna en columna (Estados representados: { $shown }), por orden de magnitud: el mayor arriba. Los valores están demasiado próximos para trazarlos a escala: la altura indica el puesto, y los números están impresos.
difference-of = { $variant }, diferencia
against = Otras claves junto a esta
against-about = Cada clave se aplica a las mismas personas y a los mismos Estados: números equitativos antes de toda norma, cada clave con sus propios indicadores y sus años. Un Estado que debería menos con una clave gana con ella; uno que debería más pierde.
against-chart = Números equitativos según cada clave, en unidades de responsabilidad, para los Estados que más difieren
against-table = Números equitativos según cada clave, y diferencia respecto de este escenario
against-note = Los números equitativos se cuentan en unidades de responsabilidad, antes de las reglas; las diferencias son las de los números impresos.
against-movers-table = Cuánto pasaría de unos Estados a otros
against-key = Clave
against-amount = Pasa a otros, en unidades de responsabilidad
against-percent = Del total, en tanto por ciento
against-less = Estados que deberían menos
against-more = Estados que deberían más
against-movers = Con la clave { $key } ({ $title }), { $amount } { $amount-count ->
        [one] unidad
       *[other] unidades
    } de responsabilidad, el { $percent } % del total, { $amount-count ->
        [one] pasaría
       *[other] pasarían
    } de unos Estados a otros: { $less }; { $more }.
against-less-none = ninguno debería menos
against-less-some = { $count } { $count-count ->
        [one] Estado debería menos
       *[other] Estados deberían menos
    }, primero { $states }
against-more-none = ninguno debería más
against-more-some = { $count } { $count-count ->
        [one] Estado debería más
       *[other] Estados deberían más
    }, primero { $states }

## Rules that bind

binding = Qué reglas son limitantes y qué cuestan
binding-about = Reglas alcanzadas, de toda clase: { $reached }. Mínimos y máximos del escenario, alcanzados o no: { $all }.
binding-table = Reglas que se alcanzan
binding-words = Las reglas que se alcanzan, en los términos del escenario
binding-no-prices = En este informe no se pidió qué supondría una unidad más o menos de cada regla.
rule = Regla
kind = Tipo
reached = Alcanzada en
line = Línea
limit-cap = como máximo
limit-floor = como mínimo
limit-fixed = exactamente

## Freedom

freedom = Lo que cada objetivo deja abierto
freedom-table = Entre qué números podría situarse cada { $members ->
    [member] miembro
   *[state] Estado
}, tras las reglas y tras cada objetivo
freedom-rules = Solo las reglas
freedom-periods-table = Obligaciones de períodos concretos que las reglas por sí solas dejan abiertas
freedom-hidden = Obligaciones de períodos concretos que no se muestran: fijadas solo por las reglas { $settled }, abiertas en menor medida que las mostradas { $more }.
freedom-not-proved-table = Obligaciones de períodos concretos de las que no está demostrado si las reglas por sí solas las dejan abiertas o las fijan
freedom-not-proved-more = No se muestran otras { $more }, tampoco demostradas.

## Never

never = Nunca: prohibiciones absolutas
never-about = Ninguna variante, modificación ni corrección puede tocar o vaciar una prohibición. Una prohibición cierra una vía antes de cualquier cálculo, de modo que ninguna solución puede usarla.
never-check = Comprobado en cada número publicado; personas ubicadas contra una prohibición: { $broken }.
never-ledger = Este escenario reparte la responsabilidad y no traslada a nadie, por lo que no puede infringir ninguna prohibición.
never-table = Las prohibiciones, con motivo y fuente
never-whose = Personas de
never-where = Nunca ubicadas
never-each = todo origen
never-origin = en su propio Estado
never-these = en: { $states }
never-all-but = fuera de: { $states }
never-no-source = ninguna indicada
never-broken = Ubicadas en contra
reason = Motivo
source = Fuente

## Flows

flows = Flujos
people-chart = Quién va adónde, { $unit }
people-chart-description = Flujos de los orígenes, a un lado, a los Estados, al otro, tan anchos como el número de personas con ubicación nueva; los mayores por separado, los demás juntos.
payments-chart = Quién paga a quién ({ $currency })
payments-chart-description = Flujos de quienes pagan a quienes reciben, tan anchos como los importes; los mayores por separado, los demás juntos.
flows-table = Personas por origen y Estado
legs-table = Personas en cada tramo de los corredores
payments-table = Pagos entre Estados
modalities-table = Cómo se cumplen las obligaciones
unmet-table = Personas sin plaza
from = De
to = A
by = Mediante
origin = Origen
through = Por
stay = Permanecen
placed = Con ubicación nueva

## How sure

sure = Grado de certeza de las cifras
sure-proof = La demostración de este resultado dice: { $proof }. Una demostración se refiere al cálculo: cada regla se cumple exactamente y ninguna otra respuesta es mejor según los objetivos enunciados. Si los datos y la clave son correctos, corresponde juzgarlo a las personas.
sure-about = Los intervalos siguientes dicen entre qué números está un Estado en el escenario y las variantes que nombra su archivo, o en los intervalos de los valores que faltan.
sure-no-study = Este informe no incluye un estudio de intervalos.
obligation-ranges = Obligaciones según las variantes, { $unit }
gap-ranges = Diferencias según las variantes, { $unit }
fair-ranges = Números equitativos en los intervalos de los valores que faltan, { $unit }
ranges-description = Una línea del número menor al mayor, primero el intervalo más ancho (Estados representados: { $shown }), con el número de este escenario marcado.
ranges-note = El gráfico muestra los intervalos más anchos; el cuadro contiene todos los Estados. Tales extremos no se suman.
least = Mínimo
value = Este escenario
greatest = Máximo

## Data

data = Datos
criteria-table = Criterios y sus indicadores
criteria-note = Los valores que faltaban, y lo que se hizo para cada Estado, figuran en las notas siguientes.
indicators-table = Indicadores, fuentes y licencias
caveats = Salvedades de los editores, y las nuestras
data-notes = Lo que se eligió, se halló y se hizo en el camino
criterion = Criterio
indicator = Indicador
years = Años
missing = Valores que faltan
title = Título
unit = Unidad
publisher = Editor
edition = Edición
licence = Licencia
code-of-values = Código de los valores
missing-stop = No puede faltar ninguno: el cálculo se detiene.
missing-value = Se usa un valor enunciado.
missing-peer-median = Se usa la mediana por habitante de sus pares.
missing-raw-median = Se usa la mediana de los Estados que tienen un valor.
missing-spread = El peso pasa a los demás criterios del Estado.
missing-drop = El criterio se retira para todos.
missing-zero = Cuenta como cero.
missing-interval = Se usa un intervalo enunciado, y un punto de él para la clave.
missing-state = { $state }: { $policy } { $reason }

## Method

method = Método
combine-sum = La clave es una suma ponderada: cada criterio da a cada Estado una parte, y las partes se suman con los pesos de los criterios.
combine-product = La clave es un producto: una suma ponderada de partes se multiplica por potencias de tasas y se divide por su suma en todos los Estados.
combine-geometric = La clave es una media geométrica: las partes de un Estado se multiplican, cada una elevada a su peso, y se dividen por la suma de estos productos en todos los Estados.
combine-index = La clave es un índice: las puntuaciones de un Estado se suman con los pesos de los criterios y se dividen por la suma en todos los Estados.
combine-remainder = La clave se forma por turnos: cada criterio toma su porción de lo que dejan los anteriores.
formula-signs = Aquí s es un Estado y g un origen; ∝ significa dividido por la suma de lo mismo en todos los Estados, de modo que la clave suma uno. Lo que figura entre [corchetes] delante de un paréntesis para s es controvertido. k0 es k antes de todo descuento, y Σ la suma sobre los nombrados.
criterion-weighed = Peso { $weight }; indicador { $indicator }, { $years }. { $how }
criterion-of-a-product = Potencia { $weight }; indicador { $indicator }, { $years }. { $how }
by-origin = Cada origen tiene sus propias partes; lo que no se atribuye se reparte según: { $rest }.
normalise-share = El valor de cada Estado se divide por la suma de todos: { $formula }.
normalise-inverse = Cuanto menor es el valor, mayor es la parte: { $formula }, dividido por la suma.
normalise-size-scaled-inverse = Cuanto menor es el valor, mayor es la parte, en proporción a un tamaño: base / x, dividido por la suma.
normalise-per-head = El valor por habitante, dividido por la suma: x / población.
normalise-rate = Una tasa tal como está: { $formula }.
normalise-min-max = La posición de un valor entre el menor y el mayor, dividida por la suma: { $formula }.
normalise-rank = El rango del valor, dividido por la suma de los rangos: rango; de valores iguales, la media de sus rangos (`average`) o el menor (`competition`).
normalise-threshold = Lo que supera una cantidad exenta por habitante, dividido por la suma: máx(0, x - e × población).
normalise-brackets = Tramos progresivos por habitante, divididos por la suma: población × suma de tasa × (parte de x/población dentro del tramo).
normalise-goalposts = La posición de un valor entre dos límites enunciados, dividida por la suma: (x - a) / (b - a), x más allá de un límite cuenta como el límite; a por encima de b: menos es más.
normalise-bands = La puntuación de la banda de un valor, dividida por la suma: la puntuación de la primera banda con x <= `up_to`.
normalise-log = El logaritmo del valor, dividido por la suma: { $formula }.
normalise-z-score = La distancia a la media en desviaciones típicas, solo para mostrarla: (x - media) / desviación típica.
normalise-quantile-mismatch = Cuánto se separan dos clasificaciones, solo para mostrarlo: q(x) - q(y), q = 1 + ⌊n (rango - 1) / número de Estados⌋, 1 = el más bajo.
method-steps = De la clave a los números:
step-people = Personas cuya protección se reparte: { $people }; orígenes: { $origins }; Estados que participan: { $states }.
step-fair-number = El número equitativo de un Estado es la suma, en todos los orígenes, de su parte en la clave de cada origen por las personas de ese origen.
step-ledger-ways = { $gap ->
    [none] La responsabilidad se reparte y las obligaciones se cumplen por las modalidades del archivo.
   *[some] La responsabilidad se reparte y las obligaciones se cumplen por las modalidades del archivo: las personas que un Estado ya acoge cuentan plenamente a su favor.
}
step-ledger = { $gap ->
    [none] Se reparte la responsabilidad y no se traslada a nadie.
   *[some] Se reparte la responsabilidad y no se traslada a nadie: las personas que un Estado ya acoge cuentan por entero para él.
}
step-placement = Se asigna a las personas una ubicación nueva dentro de las capacidades, las reglas y las prohibiciones del escenario.
step-bars = Las vías que cierra una prohibición se descartan antes de cualquier cálculo. Prohibiciones: { $count }.
step-limits = Los mínimos y máximos limitan las obligaciones; lo que un Estado no toma lo toman otros. Mínimos y máximos: { $count }.
step-goals = De todos los repartos conformes a las reglas se elige uno por objetivos, cada uno fijado antes del siguiente: { $goals }.
step-proof = La respuesta se comprueba en fracciones exactas con un código que no comparte nada con el que resuelve.
step-rounding = Los números enteros de personas se obtienen con este método: { $method }. Suman exactamente el total.
step-gap = { $gap ->
    [people] La diferencia es en personas: el número realizado menos las personas de la obligación. Lo que se cumple de otro modo no entra en ella.
   *[whole] La diferencia es el número realizado menos la obligación.
}
goal-vulnerable-unmet = el menor número de personas sin plaza en las cohortes prioritarias
goal-unmet = el menor número de personas sin plaza
goal-leximin-unmet = la menor de las mayores porciones sin plaza de las personas de un origen, luego la siguiente
goal-leximin-burden = la menor de las mayores razones de carga (personas ponderadas entre número equitativo), luego la siguiente
goal-leximin-shortfall = la menor de las mayores porciones no tomadas de un número equitativo, luego la siguiente
goal-worst-deviation = la menor de las mayores desviaciones respecto de un número equitativo
goal-total-deviation = la menor suma de desviaciones respecto de los números equitativos
goal-final-debt = la menor deuda después del último período
goal-debt = la menor suma de las deudas después de cada período
goal-final-backlog = el menor número de solicitudes pendientes después del último período
goal-backlog = la menor suma de las solicitudes pendientes después de cada período
goal-bought = el menor número de decisiones compradas con dinero
goal-preferences = el menor costo, para las propias personas, del lugar donde son ubicadas
goal-cost = el menor costo de acogida y viaje
goal-payments = el menor importe de dinero en lugar de personas
goal-ties-kept = el mayor número de personas ubicadas donde tienen vínculos
goal-distance = la menor distancia recorrida
goal-zero-share = la menor acogida por Estados sin parte
goal-fewest-moves = el menor número de personas trasladadas
goal-code-order = el orden de los códigos, como último criterio de desempate
worked = Ejemplo desarrollado: { $title }
worked-key = La parte en la clave es { $key }; multiplicada por el número de personas, contado por peso ({ $people }), da el número equitativo.
worked-origins = Cada origen tiene su propia clave; las partes son medias de los orígenes, ponderadas por sus personas.
exact = Exactamente
shown = Tal como se imprime

## Glossary

glossary = Glosario
word-indicator = indicador
word-indicator-means = Una magnitud medida por Estado y año, con unidad y fuente.
word-criterion = criterio
word-criterion-means = Un indicador tomado como razón, con dirección, normalización y peso.
word-key = clave de reparto
word-key-means = Partes que no son negativas y suman uno.
word-share = parte de responsabilidad
word-share-means = El número de un Estado en la clave.
word-obligation = obligación
word-obligation-means = Lo que un Estado debe cumplir de todas las maneras juntas: la parte aplicada al total, después de las reglas y el redondeo. Cuentan las personas que acoge y lo que paga a otros para que lo asuman; no cuenta lo que asume a cambio de un pago.
word-actual = realizado
word-actual-means = Lo que hace un Estado; una promesa es lo que prometió.
word-gap = diferencia
word-gap-means = { $gap ->
    [people] En personas: realizado (o promesa) menos las personas de la obligación: inferior a cero, está por debajo de la parte. Lo que se cumple de otro modo no entra en ella.
   *[whole] Realizado (o promesa) menos obligación: inferior a cero, está por debajo de la parte.
}
word-cohort = cohorte
word-cohort-means = Un grupo de personas, como los refugiados de un mismo origen.
word-origin = origen, tránsito, acogida
word-origin-means = El Estado que las personas tuvieron que abandonar, un lugar por el que pasan, el Estado que las protege.
word-corridor = corredor
word-corridor-means = Una ruta con una capacidad.
word-modality = modalidad
word-modality-means = Una manera de cumplir una obligación: acogida, reasentamiento, visado humanitario, reunificación familiar, tramitación de solicitudes, dinero.
word-unit = unidad de responsabilidad (UR)
word-unit-means = Una persona de peso uno, acogida durante un período (un año).
word-floor = mínimo, máximo
word-floor-means = Lo menos y lo más que permite una regla.
word-never = nunca
word-never-means = Una prohibición absoluta, como la no devolución: nadie es devuelto adonde su vida o su libertad estarían amenazadas o donde correría un riesgo real de sufrir daños graves.
word-accord = acuerdo
word-accord-means = Un convenio entre Estados nombrados: una agrupación, un compromiso bilateral, un corredor.
word-variant = variante
word-variant-means = El escenario con algo modificado.
word-burden = razón de carga
word-burden-means = Las personas de la obligación de un Estado, cada una con el peso de su grupo, divididas por su número equitativo.
word-contested = controvertido
word-contested-means = No acordado entre quienes negocian; impreso entre [corchetes].

## Reproduce

reproduce = Cómo reproducir, verificar y citar
reproduce-about = Guarde en un archivo el texto del escenario que figura más abajo y ejecute estas órdenes; se obtienen las mismas cifras hasta el último decimal, en cualquier máquina. La última comprueba este documento, que lleva consigo su escenario y su resultado.
cite-about = Cítese como:
cite = { $title }. Escenario { $id }, a fecha de { $date }. Onus { $version }. Código del escenario { $code }.
scenario-text = El escenario, completo: { $file }

## Conflict

conflict = Reglas que no pueden cumplirse juntas
conflict-about = Cada una de estas reglas es necesaria para el conflicto: sin una cualquiera de ellas, las demás pueden cumplirse juntas.
conflict-table = Las reglas en conflicto
conflict-repair = En conjunto, los límites tendrían que ceder al menos { $amount }.
conflict-no-repair = Ningún mínimo ni máximo que ceda puede ponerle fin.
rows = Objeto
alone = Sola

## Files

file-written = Fecha de redacción
file-no-time = no se indica: los mismos datos dan los mismos bytes
file-summary = Resumen
file-annex = La tabla de Estados tal como se imprime, con números reales. La fila de totales contiene valores, no fórmulas.
file-keys = Otras claves junto a esta: quién debería menos y quién más.
file-data = Cada cifra de cada Estado en su propia fila: el número mostrado y el exacto como texto.
file-sources = Cada indicador utilizado, con su editor, su licencia y su huella digital.
file-scenario = El escenario tal como se calculó, línea por línea.
file-licence = Licencia
file-licence-text = Las cifras derivan de las fuentes enumeradas, cada una bajo su propia licencia, que figura junto a ella.
file-verify = Cómo verificar
file-verify-text = Ejecute «onus verify» con el nombre de este archivo. Contiene su escenario, su resultado exacto y la demostración; el programa vuelve a calcular y demostrar todo y dice exactamente qué difiere.
file-contents = Qué hay en cada archivo
file-page = El documento entero en una página, completo sin red.
file-annex-text = El mismo documento como texto.
file-figures-wide = Lo mismo, una fila por Estado.
file-flows = Personas por origen y Estado.
file-result = Todo, exacto, con la demostración: lo que lee «onus verify».
file-metadata = Metadatos para programas y catálogos.
file-citation = Cómo citar.

## Levels

levels = Niveles inferiores a los Estados
level-caption = Lo que corresponde a { $state }: { $title }
level-note-sum = Lo que se reparte aquí es el número de { $state } del cuadro anterior: { $number }.

## Periods

periods = Períodos
period = Período
periods-about = Las obligaciones se trasladan de un período a otro: lo adeudado, con un recargo; lo realizado por encima de la obligación, hasta un límite. Lo que se adeuda al final se indica y no se cancela.
periods-table = Totales de todos los Estados, por período
periods-end-table = Deuda y excedente acumulado después del último período
period-fair = Número equitativo
period-obligation = Obligación del período
period-actual = Realizado
period-gap = Diferencia
period-surcharge = Recargo
period-counted = Contado en la cuenta
period-debt = Deuda
period-banked = Excedente acumulado
period-beyond = Realizado por encima de lo acumulable
period-budget = Presupuesto, { $currency }
period-decided = Solicitudes resueltas
period-bought = De ellas, decisiones compradas
period-open = Solicitudes pendientes
period-debt-end = Deuda al final
period-banked-end = Excedente acumulado al final

## Market

market = Mercado de cuotas
market-about = Los Estados pueden acoger unos por otros a un precio único. El precio es un intervalo: lo que ahorra una unidad menos y lo que cuesta una unidad más; se paga un precio de ese intervalo.
market-lowest = Límite inferior del precio de una unidad de responsabilidad
market-highest = Límite superior
market-no-end = ninguno
market-price = Precio que se paga
market-preferences = Lo que cuesta a las propias personas estar donde se las ubica
market-table = Cuotas, intercambios y costos por Estado
market-quota = Cuota
market-hosted-units = Acoge
market-trade = Intercambio
market-cost-at-quota = Costo de su cuota, { $currency }
market-cost-hosted = Costo de la acogida, { $currency }
market-gain = Ganancia, { $currency }
market-note-trade = El intercambio es la cuota menos lo que el Estado acoge: por encima de cero, otros acogen por él y reciben un pago; por debajo de cero, acoge por otros.
market-note-gain = La ganancia es el costo de la cuota, menos el costo de la acogida, menos lo que el Estado paga por su intercambio; lo que recibe cuenta como pago inferior a cero.
market-check-none = Ningún Estado queda en peor situación que con su cuota: verificado exactamente para cada uno.
market-check-some = Quedan en peor situación que con sus cuotas: { $states }. Una norma les impide llegar a lo que más les convendría.
