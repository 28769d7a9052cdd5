## Clauses

clauses = Положения
clauses-about = Конфигурация в виде пронумерованных пунктов. В скобках указаны статьи, которые осуществляет каждый пункт, и его место в сценарии. Любое число или слово, изменённое там, изменяется здесь.
clauses-not-covered = не охвачена: ни одна таблица на неё не ссылается
clauses-not-listed = не входит в число перечисленных статей
articles-table = Чем осуществляется каждая статья, с указанием строк сценария
article = Статья
covered-by = Осуществляется

## Chapters of clauses

chapter-of-level = Уровень { $level }: { $chapter }
chapter-accords = Соглашения
chapter-allocation-key = Ключ распределения
chapter-bars = Абсолютные запреты
chapter-criteria = Критерии
chapter-discharge = Исполнение обязательств
chapter-floors-and-caps = Нижние и верхние пределы
chapter-goals = Цели
chapter-levels = Уровни
chapter-market-of-quotas = Рынок квот
chapter-measures = Единицы измерения
chapter-money = Деньги
chapter-parties = Стороны
chapter-periods = Периоды
chapter-persons = Лица
chapter-review = Пересмотр
chapter-ways = Пути
chapter-whole-numbers = Целые числа
