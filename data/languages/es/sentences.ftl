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
rule-is = { $kind ->
    [cap] máximo
    [cap-together] máximo común
    [floor] mínimo
    [floor-together] mínimo común
    [pool] agrupación
    [commitment] compromiso
    [waiver] dispensa
    [opt-out] exclusión voluntaria pagada
    [never] prohibición
    [modality] modalidad
    [substitution] dinero en lugar de personas
    [corridor] corredor
    [transit] lugar de tránsito
    [cohort] cohorte
    [market] mercado de cuotas
    [costs] costos de acogida
    [people] personas por proteger
    [states] Estados participantes
    [key] clave de reparto
    [periods] períodos
    [level] nivel
    [limits] límites
   *[other] regla
}
rule-named = { $rule } «{ $name }»
rule-whom = { $rule }: { $whom }
rule-of-level = { $rule }, nivel { $level }
rule-found = { $rule } ({ $at })
row-is = { $what ->
    [total] todas las personas por proteger
    [origin] personas, origen: { $whom }
    [zero] número sin parte en la clave: { $whom }
    [floor] mínimo: { $whom }
    [floor-together] mínimo común: { $whom }
    [cap] máximo: { $whom }
    [cap-together] máximo común: { $whom }
    [special] plazas especiales para «{ $also }»: { $whom }
    [corridor] capacidad del corredor «{ $whom }»
    [transit] capacidad del lugar de tránsito «{ $whom }»
    [pool] total de la agrupación «{ $whom }»
    [pay-together] máximo que todos juntos pueden cumplir en dinero
    [band-least] límite inferior de la banda: { $whom }
    [band-most] límite superior de la banda: { $whom }
    [at-fair] número equitativo fuera de toda agrupación: { $whom }
    [commitment] compromiso «{ $whom }»
    [people] personas asumidas por todas las modalidades: { $whom }
    [files] expedientes de la modalidad «{ $whom }»
    [money] equilibrio de lo pagado y lo recibido
    [duty] cumplimiento de la obligación: { $whom }
    [pay-limit] máximo que puede cumplirse en dinero: { $whom }
    [pledge] lo que el Estado eligió cumplir en dinero: { $whom }
    [people-floor] mínimo que debe cumplirse en personas: { $whom }
    [modality] plazas de la modalidad «{ $also }»: { $whom }
    [hosted] acogida por tramos de costo: { $whom }
    [width] anchura del tramo de costo «{ $also }»: { $whom }
    [level-least] mínimo que el nivel «{ $whom }» puede distribuir
    [level-most] máximo que el nivel «{ $whom }» puede distribuir
    [level] número que el nivel «{ $whom }» debe distribuir
    [fair] número equitativo: { $whom }
    [balance] cuenta: { $whom }
    [bank] reserva: { $whom }
    [places] plazas: { $whom }
    [filed] solicitudes presentadas: { $whom }
    [capacity] capacidad de decisión: { $whom }
    [bought] decisiones compradas con dinero
    [over] mayor desviación por encima del número equitativo: { $whom }
    [under] mayor desviación por debajo del número equitativo: { $whom }
    [deviation] desviación respecto del número equitativo: { $whom }
    [never] prohibición de ubicar a personas (origen: { $also }; Estado: { $whom })
    [unmet] personas sin plaza, origen: { $whom }
    [stay] personas ya presentes (origen: { $also }; Estado: { $whom })
   *[other] otra condición
}
row-in-year = { $row }, en { $year }
rows-are = { $what ->
    [origin] personas de { $count } orígenes: { $whose }
    [cap] { $count } máximos: { $whose }
    [floor] { $count } mínimos: { $whose }
    [zero] { $count } números sin parte en la clave: { $whose }
    [never] { $count } prohibiciones: { $whose }
   *[other] { $count } condiciones: { $whose }
}
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
said-placed = Personas con ubicación nueva: { $placed } de { $all }; el lugar donde viven ahora no se cuenta como plaza.
said-lapsed = Los acuerdos dispensan de unidades de responsabilidad que nadie asume ({ $units }); el resto se distribuye.
said-balance = Las { $all } unidades de responsabilidad se desglosan como sigue, y la suma es exacta: { $parts }.
balance-people = { $units } { $units-count ->
        [one] cumplida
       *[other] cumplidas
    } con la acogida de personas
balance-files = { $units } con la tramitación de expedientes
balance-money = { $side ->
    [below] menos { $units } que pagan otros ({ $amount })
   *[above] { $units } en dinero ({ $amount })
}
balance-waived = { $units } { $units-count ->
        [one] dispensada
       *[other] dispensadas
    } por acuerdos, que nadie asume
balance-rounding = { $side ->
    [below] menos { $units } en que las personas enteras superan el número exacto
   *[above] { $units } que faltan a las personas enteras para llegar al número exacto
}
said-for-pay = Unidades de responsabilidad asumidas de otros, que pagan por ellas { $amount }: { $units }.
said-unpaid = Las unidades por las que se ha de pagar cuentan como cumplidas en dinero; aquí no se sabe si se pagan.
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
free-after-rules = Tras las reglas solas, { $members ->
    [member] miembros
   *[state] Estados
} cuyo número aún no está fijado: { $free } de { $states }{ $has ->
    [none] { "" }
   *[some] ; obligaciones de períodos sueltos: { $periods } de { $duties }
}.
free-after-goal = Tras el objetivo «{ $goal }», { $members ->
    [member] miembros
   *[state] Estados
} cuyo número aún no está fijado: { $free } de { $states }{ $has ->
    [none] { "" }
   *[some] ; obligaciones de períodos sueltos: { $periods } de { $duties }
}.
free-not-proved = No demostrado tras { $stage ->
    [rules] las reglas solas
   *[goal] el objetivo «{ $goal }»
}, y no contado ni como abierto ni como fijado: { $members ->
    [member] miembros
   *[state] Estados
} { $free } de { $states }{ $has ->
    [none] { "" }
   *[some] ; obligaciones de períodos sueltos: { $periods } de { $duties }
}.
free-not-proved-why = Por qué hay intervalos no demostrados (intervalos: { $ranges }): { $why }

## Balance and others

balance-outside = personas acogidas fuera de los miembros, cuya protección deben los miembros
balance-record = diferencia entre las personas cuya acogida consta y aquellas cuya protección se distribuye
balance-unmet = personas necesitadas de protección y sin plaza, que no debe ningún Estado
balance-lapsed = unidades extinguidas: los acuerdos dispensan de ellas y nadie las asume
balance-other-ways = se deben de otro modo que en personas
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
years-span = de { $first } a { $last }
period-of-state = { $year }: número equitativo { $fair }, más { $owed } de deuda anterior, más { $surcharge } de recargo, menos { $banked } del excedente acumulado: por cumplir { $due }; { $did ->
        [did] realizado { $done }
        [takes] asumido { $done }
       *[counts] asumido { $people }, contado como { $done }
    }; queda una deuda de { $debt } y un excedente de { $bank }{ $has ->
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

row-of-rule = { $row }; { $rule }
price-unit-more = { $unit ->
    [unit] Una unidad más
    [decision] Una decisión más
   *[place] Una plaza más
} ({ $rule }) significaría: { $effect }.
price-unit-less = { $unit ->
    [unit] Una unidad menos
    [decision] Una decisión menos
   *[place] Una plaza menos
} ({ $rule }) significaría: { $effect }.
price-minimum-less = Una persona menos como mínimo garantizado ({ $rule }) significaría: { $effect }.
price-minimum-more = Una persona más como mínimo garantizado ({ $rule }) significaría: { $effect }.
price-person-more = { $unit ->
    [unit] Una unidad de responsabilidad más
   *[person] Una persona más
} ({ $rule }), con los números equitativos ajustados según la clave, significaría: { $effect }.
price-person-fewer = { $unit ->
    [unit] Una unidad de responsabilidad menos
   *[person] Una persona menos
} ({ $rule }), con los números equitativos ajustados según la clave, significaría: { $effect }.
price-point-more = Un punto porcentual más de recargo sobre la deuda ({ $rule }) significaría: { $effect }.
price-point-less = Un punto porcentual menos de recargo sobre la deuda ({ $rule }) significaría: { $effect }.
price-money-more = { $amount } más por repartir ({ $rule }) significaría, en { $currency }: { $effect }.
price-money-less = { $amount } menos por repartir ({ $rule }) significaría, en { $currency }: { $effect }.
price-impossible = ninguna distribución cumple las reglas
price-not-shared = no puede repartirse según la regla del archivo
price-not-proved = no demostrado ({ $why })
price-nothing = no cambia nada
price-no-less = nada: el límite es inferior a uno, y un límite inferior a cero no es un límite
price-no-state = { $members ->
    [member] no cambia el número de ningún miembro
   *[state] no cambia el número de ningún Estado
}
price-others = y { $others } { $members ->
        [member] { $others-count ->
            [one] miembro más
           *[other] miembros más en conjunto
        }
       *[state] { $others-count ->
            [one] Estado más
           *[other] Estados más en conjunto
        }
    } { $change }
price-way = { $way ->
    [files] en expedientes, contados en unidades de responsabilidad: { $states }
   *[money] en dinero, contado en unidades de responsabilidad: { $states }
}
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
price-largest = Estas son las { $shown } mayores; otros límites vinculantes que no figuran aquí: { $hidden }; `--format md` y `--format json` los contienen todos. Primero va lo que no deja ninguna distribución, después lo que más mueve un objetivo y después lo que más mueve los números.
price-left-out = Límites de cero que vinculan y no figuran aquí (mínimos, y otros cuyo cambio no cambia nada): { $count }; `--format md` y `--format json` los contienen.
price-level = el primer nivel que varía del objetivo «{ $goal }» es { $from }, en { $change }
price-goal = el valor del objetivo «{ $goal }» varía en { $change } a partir de { $from }

## Sentences of conflicts

conflict-none = Ninguna distribución cumple las reglas; número de reglas que no pueden cumplirse juntas: { $rules }.
conflict-places = Personas sin plaza: { $people }; de un lado, las personas de { $origins } { $origins-count ->
        [one] origen
       *[other] orígenes
    } ({ $codes }); de otro, las plazas de { $states } { $states-count ->
        [one] Estado
       *[other] Estados
    } ({ $hosts }).
conflict-ways = Una manera en que estas reglas ceden lo menos posible en total: { $changes }.
conflict-way = La única manera en que estas reglas ceden lo menos posible en total: { $changes }.
conflict-others = Otras maneras entre estas reglas ceden igual de poco, y en ellas difiere la parte de estas reglas (número: { $count }): { $parts }.
conflict-between = { $way ->
    [up] { $rows } aumenta entre { $from } y { $to }
    [down] { $rows } disminuye entre { $from } y { $to }
   *[either] { $rows } cambia entre { $from } menos y { $to } más
}
conflict-any = Cada uno de estos podría cederlo todo por sí solo: { $rows }.
conflict-up = { $rows } aumenta en { $amount }
conflict-down = { $rows } disminuye en { $amount }
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
said-reached = Límite alcanzado en { $limit }: { $row } ({ $rule }).
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
    [up] modalidades: personas asumidas por otros
   *[down] modalidades: cumplido de otro modo que en personas
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

## Sentences of objections

objection-discount = { $side ->
    [below] Su descuento ({ $factors }) quita { $people } { $counted ->
            [units] unidades de responsabilidad
           *[people] personas
        } de su parte; Estados que lo soportan: { $bearers }.
   *[above] Los descuentos de otros ({ $factors }) añaden { $people } { $counted ->
            [units] unidades de responsabilidad
           *[people] personas
        } a su parte; Estados que los soportan: { $bearers }.
}
