## Clauses

clauses = Clauses
clauses-about = The configuration as numbered paragraphs. In brackets stand the articles that each implements, and its place in the scenario. Whatever number or word changes there changes here.
clauses-not-covered = not covered: no table cites it
clauses-not-listed = not among the articles listed
articles-table = What implements each article, with lines of the scenario
article = Article
covered-by = Implemented by

## Chapters of clauses

chapter-of-level = Level { $level }: { $chapter }
chapter-accords = Accords
chapter-allocation-key = Allocation key
chapter-bars = Bars
chapter-criteria = Criteria
chapter-discharge = Discharge
chapter-floors-and-caps = Floors and caps
chapter-goals = Goals
chapter-levels = Levels
chapter-market-of-quotas = Market of quotas
chapter-measures = Measures
chapter-money = Money
chapter-parties = Parties
chapter-periods = Periods
chapter-persons = Persons
chapter-review = Review
chapter-ways = Ways
chapter-whole-numbers = Whole numbers
