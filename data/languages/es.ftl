# Palabras fijas de los documentos. Sin revisar: véase `reviewed` en src/language/about.rs.
#
# Glosario: allocation key = clave de reparto; share = parte; responsibility share = parte de responsabilidad;
# obligation = obligación; actual = realizado; pledge = promesa; gap = diferencia; above (below) share = por encima
# (por debajo) de su parte; fair number = número equitativo; floor = mínimo; cap = máximo; bar, never = prohibición
# absoluta; cohort = cohorte; corridor = corredor; modality = modalidad; accord = acuerdo; variant = variante;
# ledger = registro; placement = ubicación; responsibility unit = unidad de responsabilidad (UR); contested = controvertido.

## Lists

list-separator = { ", " }
and-more = { $first } y { $more } más
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
mode-placement = ubicación: ubica de nuevo a personas
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
annex-caption = Partes, obligaciones y diferencias por Estado
number = Núm.
state = Estado
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
column-gap = Diferencia
column-distance = Distancia a la parte equitativa
column-duty = Obligación completa, unidades
column-duty-in-money = Cumplida en dinero, unidades
column-pays = Paga, { $currency }
column-receives = Recibe, { $currency }
column-money-owed = Suma debida, { $currency }
column-money-paid = Suma pagada, { $currency }
column-money-gap = Diferencia de dinero, { $currency }
annex-note-order = Los Estados figuran en el orden alfabético de sus nombres, según las reglas de ordenación Unicode de este idioma.
annex-note-adds-up = Las cifras impresas suman el total impreso, y los porcentajes de la clave suman 100: lo que deja el redondeo va a los restos mayores y, entre restos iguales, al Estado cuyo código va primero.
annex-note-people = Los números enteros de personas se obtienen con este método: { $method }. { $ties }
annex-note-money = Los centavos enteros se obtienen con este método: { $method }. { $ties }
annex-note-ledger-once = Las obligaciones se cuentan en unidades de responsabilidad: una persona de peso uno, contada una sola vez.
annex-note-ledger = Las obligaciones se cuentan en unidades de responsabilidad: una persona de peso uno, acogida durante un año.
annex-note-gap = La diferencia es el número realizado menos la obligación: inferior a cero, está por debajo de la parte.
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
ties-by-code = En caso de empate prevalece el Estado cuyo código va primero.
ties-larger-base = En caso de empate prevalece el Estado cuya base es mayor.
ties-lot = Los empates se resuelven por sorteo con la semilla publicada { $seed }.
ties-none = El escenario no fija ninguna regla para los empates; no hubo que resolver ninguno.

## Gaps

gaps = Quién está por encima y por debajo de su parte
gap-chart = Diferencia entre lo que los Estados hacen y lo que deben, en personas
money-gap-chart = Diferencia entre lo que los Estados pagan y lo que deben ({ $currency })
gap-chart-description = Barras desde cero, primero la más baja (Estados representados: { $shown }): hacia un lado por debajo de la parte, hacia el otro por encima. En total, por debajo: { $below }; por encima: { $above }.
gap-chart-not-all = Se muestran los Estados más alejados de cero a uno y otro lado; el anexo los contiene todos. Por debajo de su parte: { $below }; por encima: { $above }.
tiles-chart = Estados por encima y por debajo de su parte
tiles-chart-description = Una casilla por Estado, coloreada según su diferencia en personas: por debajo de la parte, por encima, y cuánto. Las casillas no muestran fronteras.

## How a share is built

building = Cómo se forma cada parte
building-about = Cada número es la suma de sus pasos: lo que aporta cada criterio y, después, lo que cambian las reglas y el redondeo. Se dibujan las diez obligaciones mayores; el cuadro contiene todos los Estados.
building-of = Cómo se forma el número: { $state }
building-description = Barras flotantes para { $state }, cada una desde donde termina la anterior: de los criterios al número equitativo y a la obligación.
building-table = Todos los Estados, paso a paso
building-note-order = Las normas se activan en este orden: mercado, prohibiciones, corredores, mínimos, máximos, acuerdos, modalidades, niveles; otro orden puede dar otros pasos. En varios períodos todas forman un solo paso.
building-note-shown = Los pasos de una fila suman su número equitativo y su obligación tal como se imprimen.
step = Paso
step-fair = número equitativo
step-obligation = obligación

## Variants

variants = Comparación de claves y variantes
this-scenario = este escenario
variants-chart = Obligaciones en cada variante, para los Estados que más difieren
variants-table = Obligaciones en cada variante, y diferencia respecto de este escenario
variants-note = Una raya indica que un Estado no participa en una variante.
causes-chart = Claves por causa, en tanto por ciento
slopes-description = Una línea por Estado, de columna en columna (Estados representados: { $shown }): sube donde el Estado tiene más.
difference-of = { $variant }, diferencia
against = Otras claves junto a esta
against-about = Cada clave se aplica a las mismas personas y a los mismos Estados: números equitativos antes de toda norma, cada clave con sus propios indicadores y sus años. Un Estado que debería menos con una clave gana con ella; uno que debería más pierde.
against-chart = Números equitativos según cada clave, para los Estados que más difieren
against-table = Números equitativos según cada clave, y diferencia respecto de este escenario
against-note = Los números equitativos se cuentan en unidades de responsabilidad, antes de las normas; las diferencias son las de los números impresos.
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
freedom-table = Entre qué números podría situarse cada Estado, tras las reglas y tras cada objetivo
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
people-chart = Quién va adónde
people-chart-description = Flujos de los orígenes, a un lado, a los Estados, al otro, tan anchos como el número de personas ubicadas de nuevo; los mayores por separado, los demás juntos.
payments-chart = Quién paga a quién
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
placed = Ubicadas de nuevo

## How sure

sure = Grado de certeza de las cifras
sure-proof = La demostración de este resultado dice: { $proof }. Una demostración se refiere al cálculo: cada regla se cumple exactamente y ninguna otra respuesta es mejor según los objetivos enunciados. Si los datos y la clave son correctos, corresponde juzgarlo a las personas.
sure-about = Los intervalos siguientes dicen entre qué números está un Estado en el escenario y las variantes que nombra su archivo, o en los intervalos de los valores que faltan.
sure-no-study = Este informe no incluye un estudio de intervalos.
obligation-ranges = Obligaciones según las variantes
gap-ranges = Diferencias según las variantes
fair-ranges = Números equitativos en los intervalos de los valores que faltan
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
formula-signs = Aquí s es un Estado y g un origen; ∝ significa dividido por la suma de lo mismo en todos los Estados, de modo que la clave suma uno. Lo que figura entre [corchetes] delante de un paréntesis para s es controvertido.
criterion-weighed = Peso { $weight }; indicador { $indicator }, { $years }. { $how }
criterion-of-a-product = Potencia { $weight }; indicador { $indicator }, { $years }. { $how }
by-origin = Cada origen tiene sus propias partes; lo que no se atribuye se reparte según: { $rest }.
normalise-share = El valor de cada Estado se divide por la suma de todos: { $formula }.
normalise-inverse = Cuanto menor es el valor, mayor es la parte: { $formula }, dividido por la suma.
normalise-size-scaled-inverse = Cuanto menor es el valor, mayor es la parte, en proporción a un tamaño: { $formula }, dividido por la suma.
normalise-per-head = El valor por habitante, dividido por la suma: { $formula }.
normalise-rate = Una tasa tal como está: { $formula }.
normalise-min-max = La posición de un valor entre el menor y el mayor, dividida por la suma: { $formula }.
normalise-rank = El rango del valor, dividido por la suma de los rangos: { $formula }.
normalise-threshold = Lo que supera una cantidad exenta por habitante, dividido por la suma: { $formula }.
normalise-brackets = Tramos progresivos por habitante, divididos por la suma: { $formula }.
normalise-goalposts = La posición de un valor entre dos límites enunciados, dividida por la suma: { $formula }.
normalise-bands = La puntuación de la banda de un valor, dividida por la suma: { $formula }.
normalise-log = El logaritmo del valor, dividido por la suma: { $formula }.
normalise-z-score = La distancia a la media en desviaciones típicas, solo para mostrarla: { $formula }.
normalise-quantile-mismatch = Cuánto se separan dos clasificaciones, solo para mostrarlo: { $formula }.
method-steps = De la clave a los números:
step-people = Personas cuya protección se reparte: { $people }; orígenes: { $origins }; Estados que participan: { $states }.
step-fair-number = El número equitativo de un Estado es la suma, en todos los orígenes, de su parte en la clave de cada origen por las personas de ese origen.
step-ledger-ways = La responsabilidad se reparte y las obligaciones se cumplen por las modalidades del archivo: las personas que un Estado ya acoge cuentan plenamente a su favor.
step-ledger = Se reparte la responsabilidad y no se traslada a nadie: las personas que un Estado ya acoge cuentan por entero para él.
step-placement = Se ubica de nuevo a las personas dentro de las capacidades, las reglas y las prohibiciones del escenario.
step-bars = Las vías que cierra una prohibición se descartan antes de cualquier cálculo. Prohibiciones: { $count }.
step-limits = Los mínimos y máximos limitan las obligaciones; lo que un Estado no toma lo toman otros. Mínimos y máximos: { $count }.
step-goals = De todos los repartos conformes a las reglas se elige uno por objetivos, cada uno fijado antes del siguiente: { $goals }.
step-proof = La respuesta se comprueba en fracciones exactas con un código que no comparte nada con el que resuelve.
step-rounding = Los números enteros de personas se obtienen con este método: { $method }. Suman exactamente el total.
step-gap = La diferencia es el número realizado menos la obligación.
goal-vulnerable-unmet = el menor número de personas sin plaza en las cohortes prioritarias
goal-unmet = el menor número de personas sin plaza
goal-leximin-unmet = la menor de las mayores porciones sin plaza de las personas de un origen, luego la siguiente
goal-leximin-burden = la menor de las mayores razones de carga (obligación entre número equitativo), luego la siguiente
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
word-obligation-means = La parte aplicada al total, después de las reglas y el redondeo.
word-actual = realizado
word-actual-means = Lo que hace un Estado; una promesa es lo que prometió.
word-gap = diferencia
word-gap-means = Realizado (o promesa) menos obligación: inferior a cero, está por debajo de la parte.
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
word-never-means = Una prohibición absoluta, como la no devolución: nadie es devuelto adonde se lo persigue.
word-accord = acuerdo
word-accord-means = Un convenio entre Estados nombrados: un fondo común, un compromiso bilateral, un corredor.
word-variant = variante
word-variant-means = El escenario con algo modificado.
word-burden = razón de carga
word-burden-means = La obligación de un Estado dividida por su número equitativo.
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
rows = Filas
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

## Clauses

clauses = Cláusulas
clauses-about = La configuración en párrafos numerados. Entre paréntesis figuran los artículos que cada uno aplica y su lugar en el escenario. Todo número o palabra que cambia allí cambia aquí.
clauses-not-covered = no cubierto: ninguna tabla lo cita
clauses-not-listed = no figura entre los artículos enumerados
articles-table = Lo que aplica cada artículo, con las líneas del escenario
article = Artículo
covered-by = Aplicado por

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
rule-at-line = { $rule }, línea { $line }
codes-more = { $codes } … y { $more } más
said-level = La responsabilidad de { $people } { $people-count ->
        [one] persona
       *[other] personas
    } ({ $of }) se distribuye entre { $states } { $states-count ->
        [one] miembro
       *[other] miembros
    } del nivel { $level }.
said-periods = La responsabilidad de { $people } { $people-count ->
        [one] persona
       *[other] personas
    }{ $origins-count ->
        [1] { "" }
       *[other] { " " }de { $origins } orígenes
    }, contada una vez en cada período, se distribuye entre { $states } { $states-count ->
        [one] Estado
       *[other] Estados
    } a lo largo de { $periods } { $periods-count ->
        [one] período
       *[other] períodos
    }, de { $from } a { $to }; { $moved }.
said-to-share = La responsabilidad había de repartirse (personas: { $people }; Estados: { $states }).
said-ledger = La responsabilidad de { $people } { $people-count ->
        [one] persona
       *[other] personas
    }{ $origins-count ->
        [1] { "" }
       *[other] { " " }de { $origins } orígenes
    } se distribuye entre { $states } { $states-count ->
        [one] Estado
       *[other] Estados
    }; { $moved }.
said-placement = Se ha de ubicar a { $people } { $people-count ->
        [one] persona
       *[other] personas
    }{ $origins-count ->
        [1] { "" }
       *[other] { " " }de { $origins } orígenes
    } en { $states } { $states-count ->
        [one] Estado
       *[other] Estados
    }.
said-nobody-moved = no se traslada a nadie
said-discharged = las obligaciones se cumplen por estos medios: { $ways }
said-money = dinero
said-moves = Personas consideradas: { $all }; tendrían que trasladarse: { $placed }; permanecerían donde están: { $stay }.
said-placed = Personas ubicadas de nuevo: { $placed } de { $all }; el lugar donde viven ahora no se cuenta como plaza.
said-lapsed = Los acuerdos dispensan de unidades de responsabilidad que nadie asume ({ $units }); el resto se distribuye.
said-balance = Las { $all } unidades de responsabilidad se desglosan como sigue, y la suma es exacta: { $parts }.
balance-people = { $units } { $units-count ->
        [one] cumplida
       *[other] cumplidas
    } con la acogida de personas
balance-files = { $units } con la tramitación de expedientes
balance-money = { $units } en dinero
balance-waived = { $units } { $units-count ->
        [one] dispensada
       *[other] dispensadas
    } por acuerdos, que nadie asume
said-key = La clave: { $criteria }.
said-key-phased = La clave, introducida gradualmente a partir de las partes de { $old }: { $criteria }.
said-below = Más por debajo de su parte: { $states }.
said-above = Más por encima de su parte: { $states }.
said-below-money = En { $currency }, más por debajo de su parte: { $states }.
said-above-money = En { $currency }, más por encima de su parte: { $states }.
said-hoover = Índice de Hoover, la fracción de todas las personas acogidas en estos Estados que tendrían que vivir en otro lugar para que cada uno asuma su parte: { $value }.
said-no-value = – (no definido: { $why })
said-burdens = Razones de carga, 0 cuando cada uno asume su parte: Gini { $gini }; T de Theil { $theil }, de la cual { $between } entre regiones y { $within } dentro de las regiones.
said-burdens-with-share = Entre los Estados que tienen parte, 0 cuando cada uno asume la suya: Gini { $gini }; T de Theil { $theil }, de la cual { $between } entre regiones y { $within } dentro de las regiones.
said-burdens-none = Gini y Theil de las razones de carga: –, no definido: { $why }.
undefined-zero-duty = no se debe nada
undefined-hosts-without-share = un Estado que no debe nada acoge a personas
undefined-zero-ratio = un Estado no asume nada
undefined-nobody-hosted = no se acoge a nadie
undefined-no-base = no se conoce la base
undefined-no-positive-base = la base no es superior a cero
undefined-below-zero = un número inferior a cero
undefined-negative-aversion = una aversión inferior a cero
said-variants = En el escenario y sus variantes ({ $variants }: { $names }), el signo de la diferencia es el mismo para { $same } de los { $states } Estados.
said-variant-without = La variante { $variant } no figura en los intervalos: { $why }.
mark-inconsistent = Los pesos proceden de comparaciones que se contradicen: razón de consistencia { $ratio }, superior a 0,10, aceptada por este motivo: { $reason }.
mark-data = Los pesos describen los datos, no lo que es justo: { $method }.
proof-tolerance = Todas las reglas se cumplen exactamente. En cada paso de los objetivos, el valor dista del mejor a lo sumo { $within } en términos relativos, dados los pasos anteriores. Entre respuestas igualmente buenas no se prefiere ninguna: no se aplica el orden de los códigos.
tie-each = { $states } estaban empatados en la unidad { $unit }, con { $left } por asignar: cada uno recibió una
tie-broken = { $states } estaban empatados en la unidad { $unit }, con { $left } por asignar: desempate { $rule ->
        [code] por código
        [base] a favor de la base mayor
       *[lot] por sorteo con la semilla { $seed }
    } a favor de { $served }
free-after-rules = Tras las reglas solas, Estados cuyo número aún no está fijado: { $free } de { $states }{ $has ->
    [none] { "" }
   *[some] ; obligaciones de períodos sueltos: { $periods } de { $duties }
}.
free-after-goal = Tras el objetivo { $goal }, Estados cuyo número aún no está fijado: { $free } de { $states }{ $has ->
    [none] { "" }
   *[some] ; obligaciones de períodos sueltos: { $periods } de { $duties }
}.
free-not-proved = No demostrado tras { $stage ->
    [rules] las reglas solas
   *[goal] el objetivo { $goal }
}, y no contado ni como abierto ni como fijado: Estados { $free } de { $states }{ $has ->
    [none] { "" }
   *[some] ; obligaciones de períodos sueltos: { $periods } de { $duties }
}.
free-not-proved-why = Por qué hay intervalos no demostrados (intervalos: { $ranges }): { $why }

## Balance and others

balance-outside = personas acogidas fuera de los miembros, cuya protección deben los miembros
balance-record = diferencia entre las personas cuya acogida consta y aquellas cuya protección se distribuye
balance-unmet = personas necesitadas y sin plaza, que no debe ningún Estado
balance-lapsed = unidades extinguidas: los acuerdos dispensan de ellas y nadie las asume
balance-weights = efecto de los pesos de las cohortes: las obligaciones se cuentan en unidades de responsabilidad
other-owed = dinero
other-paid = dinero pagado
key-of-all = todos según una sola clave

## Sentences of periods

debt-none = Nadie debe nada después de { $year }; unidades de responsabilidad acumuladas: { $banked }.
debt-some = Deuda después de { $year }: { $owed } { $owed-count ->
        [one] unidad de responsabilidad
       *[other] unidades de responsabilidad
    }; las mayores: { $states }. Se informa de ella, no se suprime. Unidades acumuladas: { $banked }; recargos añadidos a lo largo de los períodos: { $surcharges }.
budgets = Presupuestos: { $budgets }.
budget-of-year = { $year }: { $amount }
budget-of-need = { $year }: { $amount }, el { $percent } % de una necesidad prevista de { $need }
applications-open = Solicitudes pendientes después de { $year }: { $open }. { $bottleneck }
bottleneck-unproved = Ninguna solicitud queda pendiente después del último período. Algunas lo están antes, y ningún objetivo pide que sean pocas: nada demuestra dónde esperan.
bottleneck-none = No hay cuello de botella: cada solicitud se resuelve en el período en que se presenta.
bottleneck-nothing = Nada de lo que está limitado lo reduciría.
bottleneck-some = El cuello de botella: { $places }. Ello basta para demostrar que no pueden quedar menos solicitudes pendientes; disponer de más en cualquier otro lugar no cambiaría nada.
bottleneck-place = { $place } ({ $years })
bottleneck-decisions = decisiones en { $state }
bottleneck-money = dinero para más decisiones
period-of-state = { $year }: número equitativo { $fair }, más { $owed } de deuda anterior, más { $surcharge } de recargo, menos { $banked } del excedente acumulado: por cumplir { $due }; { $did ->
        [did] realizado
       *[takes] asumido
    } { $done }; queda una deuda de { $debt } y un excedente de { $bank }{ $has ->
        [none] { "" }
       *[some] , y { $beyond } por encima de lo acumulable
    }.

## Sentences of markets

market-one-price = El precio de mercado es de { $price } por unidad.
market-interval = El precio de mercado es un intervalo, { $low } { $high } por unidad; se paga { $end }, { $price }.
market-from = desde { $price }
market-to = hasta { $price }
market-no-lower = sin límite inferior
market-no-upper = sin límite superior
market-end-lowest = su límite inferior
market-end-middle = la media de sus límites
market-end-highest = su límite superior
market-saved = La acogida cuesta a los Estados { $before } con sus cuotas y { $after } después de los intercambios.
market-nobody-worse = Ningún Estado queda en peor situación que con su cuota: verificado exactamente para cada uno.
market-worse = Quedan en peor situación que con sus cuotas, porque una regla les impide llegar a lo que más les convendría: { $states }.
market-worse-by = { $state } en { $amount }
market-people-bear = Aparte de los costos de los Estados, el lugar de ubicación cuesta a las propias personas { $cost }.

## Sentences of prices

row-of-rule = { $row } ({ $rule })
price-unit-more = { $unit ->
    [unit] Una unidad más que pueda reservarse según
    [decision] Una decisión más según
   *[place] Una plaza más en
} { $rule } significaría: { $effect }.
price-unit-less = { $unit ->
    [unit] Una unidad menos que pueda reservarse según
    [decision] Una decisión menos según
   *[place] Una plaza menos en
} { $rule } significaría: { $effect }.
price-minimum-less = Mínimo garantizado { $rule }: una persona menos significaría: { $effect }.
price-minimum-more = Mínimo garantizado { $rule }: una persona más significaría: { $effect }.
price-person-more = Una persona más en { $rule }, con los números equitativos fijos, significaría: { $effect }.
price-person-fewer = Una persona menos en { $rule }, con los números equitativos fijos, significaría: { $effect }.
price-point-more = Un punto porcentual más de { $rule } significaría: { $effect }.
price-point-less = Un punto porcentual menos de { $rule } significaría: { $effect }.
price-impossible = ninguna distribución cumple las reglas
price-not-proved = no demostrado ({ $why })
price-nothing = no cambia nada
price-no-less = nada: el límite es inferior a uno, y un límite inferior a cero no es un límite
price-no-state = no cambia el número de ningún Estado
price-others = y { $others } { $others-count ->
        [one] más
       *[other] más en conjunto
    } { $change }
price-over-periods = en todos los períodos, { $states }
price-in-year = en { $year }, { $states }
price-more-periods = obligaciones de otros períodos: { $periods }
price-after = { $what ->
    [debt] adeudado después de { $year }: { $states }
    [banked] reservado después de { $year }: { $states }
   *[open] solicitudes pendientes después de { $year }: { $states }
}
price-accounts = las cuentas varían después de { $years }, y nada al final
price-none = Ninguna regla es vinculante.
price-largest = Estas son las { $shown } mayores; otras filas vinculantes que no figuran aquí: { $hidden }; `--format md` y `--format json` las contienen todas. Primero va lo que no deja ninguna distribución, después lo que más mueve un objetivo y después lo que más mueve a los Estados.
price-level = el primer nivel de { $goal } que varía es { $from }, en { $change }
price-goal = { $goal } varía en { $change } a partir de { $from }

## Sentences of conflicts

conflict-none = Ninguna distribución cumple las reglas; número de reglas que no pueden cumplirse juntas: { $rules }.
conflict-places = Personas sin plaza: { $people }; de un lado, las personas de { $origins } { $origins-count ->
        [one] origen
       *[other] orígenes
    } ({ $codes }); de otro, las plazas de { $states } { $states-count ->
        [one] Estado
       *[other] Estados
    } ({ $hosts }).
conflict-ways = Una manera de ceder lo menos posible en total: { $changes }.
conflict-up = { $rows } aumenta en { $amount }
conflict-down = { $rows } disminuye en { $amount }
conflict-rows = { $kind } de { $count } { $whom ->
        [origins] orígenes
        [states] Estados
       *[rows] filas
    }: { $codes }
alone-gives = tendría que ceder { $amount }
alone-fixed = no cede
alone-no-help = no basta con que ceda sola

## Steps

explained = { $state } ({ $code }), de { $people } { $people-count ->
        [one] persona
       *[other] personas
    }
explained-level = { $state } ({ $code }), de { $people } { $people-count ->
        [one] persona
       *[other] personas
    } ({ $of }), nivel { $level }
said-reached = { $rule }: { $row } se alcanza en { $limit }.
said-sensitive = Lo más sensible es el peso de «{ $criterion }»: { $raised } en vez de { $weight }, con los demás reducidos en proporción, daría { $then } en vez de { $now }.
said-along = Desde el nivel superior, { $path }, solo según las claves, antes de toda regla: { $factors } = { $product } del conjunto.
step-weighed = { $criterion }  { $weight } × { $share }
step-part = { $step }: { $part }
step-unattributed = { $criterion }: no atribuido, según { $fallback }
step-geometric = media geométrica en lugar de la suma
step-power = cada parte elevada a { $power }
step-some-power = cada parte elevada a una potencia
step-limits-on-shares = límites de las partes
step-caps-on-criteria = máximos de los criterios
step-caps-on-criteria-by = máximos de los criterios: { $change ->
        [none] sin cambio aquí
        [up] asumido
       *[down] recortado
    }
step-rates = tasas del producto
step-rates-of = tasas del producto { $rates }
step-spread = pesos repartidos o reescalados por valores que faltan
step-relief = alivio y exención: { $names }
step-discounts = { $change ->
    [none] sin descuento
    [up] descuentos de otros asumidos: { $names }
   *[down] descuento: { $names }
}
step-adopted = clave tal como se aprobó, redondeada
step-scaled = ajuste a las personas que el escenario distribuye
step-phased = introducción gradual de la clave y límites de su variación
step-other = otras condiciones del programa
step-rounded = redondeo
branch-geometric = media geométrica
branch-rates = tasas { $rates }
branch-no-rates = tasas
branch-power = potencia { $power }
part-taken-off = { $indicator } deducido
part-brackets = tramos por habitante
part-exemption = exención por habitante
part-relief = alivio por bajos ingresos
part-floor = mínimo { $share }
part-groups = límites de { $names }
part-ceiling = tope { $share }
family-market = mercado
family-bars = prohibiciones
family-corridors = corredores
family-floors = mínimos
family-caps = máximos
family-accords = acuerdos
family-modalities = modalidades
family-levels = niveles
family-periods = períodos
changed-none = { $family }: sin cambio aquí
changed-caps = { $change ->
    [up] máximos: asumido de Estados que están en su máximo
   *[down] máximos: limitado, o asumido por otros
}
changed-floors = { $change ->
    [up] mínimos: elevado
   *[down] mínimos: menos, pues Estados en su mínimo asumen más
}
changed-accords = { $change ->
    [up] acuerdos: asumido, o convenido por encima del número equitativo
   *[down] acuerdos: dispensado, o convenido por debajo del número equitativo
}
changed-modalities = { $change ->
    [up] modalidades: personas asumidas por otros, a cambio de dinero o expedientes
   *[down] modalidades: cumplido en dinero o expedientes
}
changed-market = { $change ->
    [up] mercado: acogida por cuenta de otros, con pago
   *[down] mercado: acogida por otros, con pago
}
changed-periods = { $change ->
    [up] períodos: asumido por encima de los números equitativos
   *[down] períodos: adeudado al final, o asumido por otros
}
changed-corridors = { $change ->
    [up] corredores: asumido por Estados más difíciles de alcanzar
   *[down] corredores: asumido por otros, más fáciles de alcanzar
}
changed-bars = { $change ->
    [up] prohibiciones: asumido por Estados que no pueden recibir a algunas personas
   *[down] prohibiciones: asumido por otros
}
changed-levels = { $change ->
    [up] niveles: elevado por mínimos inferiores, o asumido
   *[down] niveles: limitado por las plazas de niveles inferiores, o asumido por otros
}
years-points = puntos por origen
years-nearness = cercanía por origen
years-half-life = años por origen, semivida { $years }
years-window = { $take ->
        [last] último año
        [mean] media
        [sum] suma
       *[newest] año más reciente disponible
    }{ $span ->
        [between] { " " }de { $from } a { $to }
        [since] { " " }desde { $from }
        [years-to] { " " }de { $years } { $years-count ->
            [one] año
           *[other] años
        } hasta { $to }
        [to] , hasta { $to }
        [years] { " " }de { $years } { $years-count ->
            [one] año
           *[other] años
        }
       *[none] { "" }
    }

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
note-key-of-date = una sola clave en todos los períodos, a la fecha del escenario
note-key-of-period = la clave de cada período es la de su propio año, con lo que hoy se sabe de él
note-new-key = la nueva clave sustituye gradualmente a `{ $old }`: { $parts }
year-percent = { $year }: { $percent } %
note-change = la parte de un Estado varía de un período a otro a lo sumo en un { $percent } % de sí misma
note-budget = el presupuesto se divide entre los períodos en proporción a sus unidades de responsabilidad, y después según la clave de cada uno
weighting-entropy = pesos por entropía
weighting-critic = pesos CRITIC
weighting-principal-component = cuadrados de las cargas del primer componente principal

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
