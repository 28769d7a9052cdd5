## Clauses

clauses = Cláusulas
clauses-about = La configuración en párrafos numerados. Entre paréntesis figuran los artículos que cada uno aplica y su lugar en el escenario. Todo número o palabra que cambia allí cambia aquí.
clauses-not-covered = no cubierto: ninguna tabla lo cita
clauses-not-listed = no figura entre los artículos enumerados
articles-table = Lo que aplica cada artículo, con las líneas del escenario
article = Artículo
covered-by = Aplicado por

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
