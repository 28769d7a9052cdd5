## Clauses

clauses = Clauses
clauses-about = La configuration sous forme de paragraphes numérotés. Entre parenthèses figurent les articles que chacun met en œuvre et sa place dans le scénario. Tout nombre ou mot qui y change change ici.
clauses-not-covered = non couvert : aucune table ne le cite
clauses-not-listed = ne figure pas parmi les articles énumérés
articles-table = Ce qui met en œuvre chaque article, avec les lignes du scénario
article = Article
covered-by = Mis en œuvre par

## Chapters of clauses

chapter-of-level = Niveau { $level } : { $chapter }
chapter-accords = Accords
chapter-allocation-key = Clé de répartition
chapter-bars = Interdictions absolues
chapter-criteria = Critères
chapter-discharge = Exécution des obligations
chapter-floors-and-caps = Planchers et plafonds
chapter-goals = Objectifs
chapter-levels = Niveaux
chapter-market-of-quotas = Marché de quotas
chapter-measures = Unités de mesure
chapter-money = Argent
chapter-parties = Parties
chapter-periods = Périodes
chapter-persons = Personnes
chapter-review = Révision
chapter-ways = Voies
chapter-whole-numbers = Nombres entiers
