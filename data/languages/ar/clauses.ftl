## Clauses

clauses = البنود
clauses-about = إعدادات السيناريو في فقرات مرقمة. وترد بين قوسين المواد التي تنفذها كل فقرة وموضعها في السيناريو. وكل رقم أو كلمة يتغيران هناك يتغيران هنا.
clauses-not-covered = غير مشمولة: لا يستشهد بها أي جدول
clauses-not-listed = ليست من بين المواد المدرجة
articles-table = ما ينفذ كل مادة، مع أسطر السيناريو
article = المادة
covered-by = تنفذها

## Chapters of clauses

chapter-of-level = المستوى { $level }: { $chapter }
chapter-accords = الاتفاقات
chapter-allocation-key = مفتاح التوزيع
chapter-bars = أوجه الحظر المطلق
chapter-criteria = المعايير
chapter-discharge = الوفاء بالالتزامات
chapter-floors-and-caps = الحدود الدنيا والقصوى
chapter-goals = الأهداف
chapter-levels = المستويات
chapter-market-of-quotas = سوق الحصص
chapter-measures = وحدات القياس
chapter-money = المال
chapter-parties = الأطراف
chapter-periods = الفترات
chapter-persons = الأشخاص
chapter-review = الاستعراض
chapter-ways = السبل
chapter-whole-numbers = الأعداد الصحيحة
