## Clauses

clauses = البنود
clauses-about = إعدادات السيناريو في فقرات مرقمة. وترد بين قوسين المواد التي تنفذها كل فقرة وموضعها في السيناريو. وكل رقم أو كلمة يتغيران هناك يتغيران هنا.
clauses-not-covered = غير مشمولة: لا يستشهد بها أي جدول
clauses-not-listed = ليست من بين المواد المدرجة
articles-table = ما ينفذ كل مادة، مع أسطر السيناريو
article = المادة
covered-by = تنفذها
clauses-code = { $id } · بصمة البنود { $digest }
clauses-asked = طُلب إضافةً إلى الملف: { $asked }
clauses-articles = المواد
clauses-at-line = { $path } (السطر { $line })
clauses-covered-by = تنفذها { $paths }
clauses-cited-by = ليست من بين المواد المدرجة؛ تستشهد بها { $paths }
clauses-without = معلمات لا تنفذ أي مادة

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

## Parts of clauses

# U+2066 and U+2069 around a formula keep it from left to right. States, members and groups stand in the genitive, so that every clause
# says them after a word that asks for it.
sentence-separator = { " " }
term-separator = { " " }
sum-separator = { " + " }
plus-separator = { " زائداً " }
and-separator = { " و" }
then-separator = { "، ثم " }
clause-no-article = لا مادة مذكورة
clause-numbered = { "\u200F" }{ $number }. { $text } ({ $citation })
clause-from-outside = { $path }، افتراضياً أو من خارج الملف
clauses-whole = ينفذ النص بكامله { $article }.
clauses-covered = عدد المواد المشمولة من المواد المدرجة: { $covered } من { $listed }.
clauses-parameters = عدد البارامترات، ومنها القيم الافتراضية، التي تنفذ مادة خاصة بها أو بجدول يضمها: { $some } من { $all }.
clause-and = { $rest } و{ $last }
clause-nothing = لا شيء
clause-none = لا يوجد
clause-all-members = جميع الأعضاء
clause-no-state = لا دولة
clause-states = { $count-count ->
        [two] الدولتين { $states } (العدد: { $count })
       *[other] الدول { $states } (العدد: { $count })
    }
clause-one-state = { $state }
clause-one-member = { $state }
clause-group = المجموعة { $group }
clause-because = { " " }(السبب: { $reason })
clause-source = المصدر: { $source }.
clause-people = { $people } { $people-count ->
        [few] أشخاص
        [many] شخصاً
       *[other] شخص
    }
clause-people-any = أي عدد من الأشخاص
clause-people-at-most = { $people } { $people-count ->
        [few] أشخاص
        [many] شخصاً
       *[other] شخص
    } على الأكثر
clause-units = { $units } { $units-count ->
        [few] وحدات
       *[other] وحدة
    } مسؤولية
clause-units-any = أي عدد من وحدات المسؤولية
clause-stock = { $indicator } في نهاية عام { $year }، مع احتساب { $include }
clause-of-year = { " " }لعام { $year }
clause-counting = ، مع احتساب { $include }

## Clauses on parties, measures and persons

clause-parties = الأطراف هي الأعضاء التالية، وعددها { $count }: { $members }. وحيثما جرى الحساب للفرد الواحد فعدد السكان هو { $population }.
clause-date = التاريخ المرجعي هو { $date }؛ ولا تُستخدم أي بيانات لاحقة له.
clause-measure = { $name } هو { $title }، ووحدته { $unit }؛ وهذا المؤشر { $kind ->
        [sum] يُجمع عند اندماج الدول
       *[rate] معدل لا يُجمع
    }. وترد أرقامه في المرفق، { $rows ->
        [states] وعدد الدول
        [origins] وعدد أماكن المنشأ
        [spells] بحسب السنوات، وعدد أماكن المنشأ
       *[stock] وعدد الصفوف بحسب المنشأ والدولة المضيفة والسنة
    } { $count }: SHA-256 { $digest }.
clause-measure-sum = ويجب أن يكون مجموعها { $sum }.
clause-replacement = بالنسبة إلى { $cell }، القيمة { $value } للمؤشر { $indicator } { $done ->
        [added] تُضاف، إذ ليست له قيمة بعد
       *[used] تُستخدم بدلاً من القيمة المنشورة
    }{ $because }.
clause-covers = يشمل هذا الصك { $people }.
clause-covered-stock = الأشخاص الواردين في { $indicator } في نهاية عام { $year } بصفة { $include }
clause-covered-more = القادمين من { $origin } الواردين في { $indicator }
clause-covered-need = { $people } { $people-count ->
        [few] أشخاص
        [many] شخصاً
       *[other] شخص
    } ممن يحتاجون إلى الحماية، منهم بحسب المنشأ: { $origins }{ $rest }
clause-covered-spread = ؛ ويوزَّع الباقون على أماكن المنشأ الأخرى وفق { $stock }
clause-kept = الأشخاص المجهولو المنشأ { $unknown ->
        [keep] يبقون ضمن المجموع
       *[out] لا يدخلون في المجموع
    }؛ والأشخاص المستضافون خارج الأعضاء { $outsiders ->
        [keep] يبقون ضمن المجموع
       *[out] لا يدخلون في المجموع
    }.
clause-origin-owes = تتحمل الدولة الالتزام عن مواطنيها أيضاً.
clause-origin-exempt = لا تتحمل الدولة الالتزام عن مواطنيها: وتتولى الدول الأخرى حصتها.
clause-ledger-ways = يتقاسم هذا الصك المسؤولية؛ ويوفى بالالتزامات بالطرق المذكورة أدناه.
clause-ledger = يتقاسم هذا الصك المسؤولية ولا ينقل أحداً.
clause-placement = بموجب هذا الصك تُحدَّد للأشخاص أماكن جديدة.
clause-shared-all = تُتقاسم المسؤولية عن جميع الأشخاص.
clause-placed-all = تُحدَّد أماكن لجميع الأشخاص.
clause-placed-most = تُحدَّد أماكن لأكبر عدد ممكن من الأشخاص؛ والأعداد المنصفة حصص من { $of ->
        [all] جميع الأشخاص
       *[placed] الأشخاص الذين حُددت أماكنهم
    }.
clause-zero-share-floor = العضو الذي لا حصة له يأخذ حده الأدنى بالضبط، ولا يأخذ أحداً إن لم يكن له حد أدنى.
clause-zero-share-host = يجوز للعضو الذي لا حصة له أن يأخذ أشخاصاً، بأقل عدد تسمح به الأهداف السابقة.
clause-cohort = { $part ->
        [all] الأشخاص القادمون من { $of } يُحتسب كل منهم
        [people] من الأشخاص القادمين من { $of }، يُحتسب كل من { $size } ({ $cohort })
       *[share] من الأشخاص القادمين من { $of }، يُحتسب كل شخص في الجزء { $size } ({ $cohort })
    } بما يعادل { $weight } من وحدات المسؤولية.
clause-cohort-cause = سبب نزوحهم هو { $cause }.
clause-cohort-first = وهم من الفئات الضعيفة: ويُجعل عدد من يبقى منهم بلا مكان أقل ما يمكن قبل أي أمر آخر.
clause-cohort-places = وهم يحتاجون إلى أماكن خاصة عددها: { $places }؛ ولا توجد أماكن كهذه في غيرها.

## Clauses on criteria

clause-criterion = { "\u200F" }{ $label } ({ $name }).
clause-criterion-contested = هذا المعيار مختلف عليه.
clause-criterion-of = قيمة x هي { $indicators }: { $window }.
clause-criterion-point = من القيم التي لها نطاق تُستخدم { $point ->
        [low] القيمة الدنيا
        [central] القيمة الوسطى
       *[high] القيمة القصوى
    }.
clause-criterion-per = تُقسم x على { $indicator }: { $window }.
clause-criterion-less = بالنسبة إلى { $states }، يُطرح من x مقدار { $times } مضروباً في { $indicator }: { $window }.
clause-criterion-relief = التخفيف: حيثما كان x/p، وp عدد السكان، أقل من T، تصبح x مساوية لـ { "\u2066" }x (1 - { $gradient } (T - x/p)/T){ "\u2069" }؛ وT هي { $threshold }؛ وما خُفف يتحمله { $borne ->
        [all] الجميع، بالقسمة على المجموع
       *[others] من لم يُخفف عنهم، بالتناسب مع x
    }.
clause-threshold-mean = قيمة جميع الأعضاء مقسومةً على سكان جميع الأعضاء
clause-criterion-exempt = يُعفى { $exempt } للفرد الواحد: فتصبح x مساوية لـ { "\u2066" }max(0, x - { $exempt } p){ "\u2069" }، وp عدد السكان.
clause-criterion-brackets = للفرد الواحد، يُحتسب ما يقع ضمن كل شريحة بمعدلها: { $brackets }.
clause-tier = حتى { $limit }: { $counts } ({ $name })
clause-tier-last = فوق ذلك: { $counts } ({ $name })
clause-criterion-rate = القيمة { "\u2066" }{ $share } = x{ "\u2069" }، دون تحويل إلى حصص.
clause-criterion-share = الحصة { "\u2066" }{ $share } = x / X{ "\u2069" }، وX مجموع x لجميع الأعضاء.
clause-criterion-normalised = قيمة z هي { $z }؛ والحصة { $share } هي z مقسومةً على مجموع z لجميع الأعضاء.
clause-z-per-head = ناتج قسمة x على عدد السكان
clause-z-size-scaled-inverse = ناتج قسمة الأساس على x، والأساس هو { $base }
clause-z-goalposts = المقدار { "\u2066" }(x - low) / (high - low){ "\u2069" }، وما تجاوز حداً يُحتسب كذلك الحد؛ وإذا كان low أكبر من high فالأقل أفضل؛ والحدان low بقيمة { $low } وhigh بقيمة { $high }
clause-z-bands = درجة أول فئة لا تتجاوز x حدها: { $bands }
clause-z-log = المقدار { "\u2066" }ln(1 + x){ "\u2069" }، وx بوحدة { $unit }
clause-z-rank = الرتبة؛ وعند تساوي القيم متوسط رتبها («average») أو أدناها («competition»)، وفق القاعدة «{ $rule }»
clause-by-origin = لكل منشأ حصص خاصة به: نقاط الدولة هي { $points ->
        [inverse] مقلوب القيمة (1 مقسوماً على القيمة) مرفوعاً إلى القوة { $power }
       *[value] القيمة
    } في { $indicator } للمنشأ والدولة{ $half }{ $most }؛ وفي { $share } يكون { $row }. وما لم يُنسب، وكذلك المنشأ الذي لا نقاط له، يوزَّع بحسب { $rest }.
clause-by-origin-half = ، على أن تُحتسب سنوات كل رابطة بالنصف بعد انتهائها بسنوات عددها { $years }
clause-by-origin-most = ، على ألا يُحتسب من سنوات الرابطة أكثر من { $years }
clause-row-refused = المقدار n مساوياً للنقاط؛ ويُرفض كل صف يزيد مجموعه على واحد
clause-row-rescaled = المقدار n مساوياً للنقاط؛ وكل صف يزيد مجموعه على واحد يُقسم على مجموعه
clause-row-within-origin = المقدار n مساوياً للنقاط مقسومةً على جميع نقاط المنشأ
clause-row-bounded = المقدار n مساوياً للنقاط مقسومةً على (جميع نقاط المنشأ + { $constant })
clause-parts-after = الأجزاء التي تليه
clause-criterion-against = وفي مقابله { $indicator }: { $window }؛ وبحصصه v تصبح { $share } مساوية لـ { "\u2066" }max(0, { $share } - { $times } v){ "\u2069" }، مقسوماً على المجموع.
clause-criterion-cap = لا تتجاوز { $share } ما يساوي { $times } مضروباً في { $of ->
        [sum] مجموع
       *[mean] متوسط
    } { $over }؛ وما اقتُطع { $rest ->
        [baseline] يوزَّع بحسب متوسط هذه الحصص
       *[rescale] يبقى خارج الحساب، ويُقسم المفتاح على مجموعه
    }.
clause-year = عام { $year }
clause-newest-year = آخر سنة مبلَّغ عنها حتى التاريخ المرجعي
clause-years-between = الفترة من { $from } إلى { $end }
clause-years-between-some = الفترة من { $from } إلى { $end } (عدد السنوات: { $years })
clause-years-to = السنوات (وعددها { $years }) حتى { $end }
clause-window = { $take ->
        [value] قيمته في { $span }
        [last] قيمته في السنة الأخيرة من { $span }
        [mean] متوسط قيمه خلال { $span }
        [sum] مجموع قيمه خلال { $span }
       *[newest] أحدث قيمة له خلال { $span }، دولةً بدولة
    }{ $discount }؛ { $absent ->
        [stop] والسنة التي لا قيمة لها تترك الدولة بلا قيمة
        [zero] والسنة التي لا قيمة لها تُحتسب صفراً
       *[shorter] والسنة التي لا قيمة لها تُستبعد من النافذة
    }
clause-discount-rate = ، على أن تُحتسب كل سنة بمقدار { "\u2066" }1/(1 + { $rate }){ "\u2069" } من السنة التي تليها
clause-discount-half-life = ، على أن تُحتسب بالنصف السنة التي تسبق الأخيرة بسنوات عددها { $years }
clause-missing = إذا لم تكن للدولة قيمة، { $policies }.
clause-missing-state = بالنسبة إلى { $state }، { $policy }{ $because }
clause-missing-stop = لا يوضع المفتاح قبل تحديد قيمة
clause-missing-value = تُستخدم القيمة { $value }
clause-missing-peer-median = يُستخدم الوسيط للفرد الواحد، محسوباً على { $among }، مضروباً في عدد سكانها (وإذا كان معدلاً فالوسيط نفسه)
clause-missing-raw-median = يُستخدم وسيط القيم المعروفة
clause-missing-spread = ينتقل الوزن إلى معاييرها الأخرى
clause-missing-drop = يُستبعد المعيار بالنسبة إلى الجميع
clause-missing-zero = يُستخدم الصفر
clause-missing-interval = من المعروف أنها تقع بين { $low } و{ $high }، وتُستخدم القيمة { $value }

## Clauses on the key

clause-key = حصة العضو في مفتاح التوزيع هي { $formula }، وفق القاعدة «{ $rule }»: { $general }.
clause-key-branch = { "\u200F" }{ $label } ({ $symbol })، جزء من { $of ->
        [key] المفتاح
       *[branch] «{ $within }»
    }: { $formula }، وفق القاعدة «{ $rule }»: { $general }.
clause-formula = { $combine ->
        [product] k = ({ $terms }) { $powers }
        [index] { "\u200F" }{ "\u2066" }k = { $terms }{ "\u2069" }، بدرجات z بدلاً من الحصص n
        [remainder] مجموع ما يلي: { $terms }
       *[other] k = { $terms }
    }
clause-term = { $combine ->
        [geometric] { $symbol }^{ $weight }
        [remainder] { $weight } مما تبقى إلى { $symbol }
       *[other] { $weight } { $symbol }
    }
clause-combine-sum = المفتاح k هو مجموع w n
clause-combine-product = المفتاح k هو b مضروباً في جداء r^a ومقسوماً على مجموعه
clause-combine-geometric = المفتاح k هو جداء n^w مقسوماً على مجموعه
clause-combine-index = المفتاح k هو I مقسوماً على مجموع I، وI هو مجموع w z
clause-combine-remainder = المفتاح k هو مجموع t n حيث { "\u2066" }t = w L{ "\u2069" }، وL هو واحد ناقصاً كل ما سبق من t؛ وبحسب المنشأ يحتسب t ما نُسب
clause-key-rescaled = تُقسم الأوزان على مجموعها.
clause-key-power = ثم تُرفع كل حصة إلى القوة { $power } وتُقسم على المجموع.
clause-key-decimals = يُعتمد مفتاح كل منشأ بعدد من الخانات العشرية قدره { $decimals }، بطريقة أكبر البواقي؛ وكل ما يليه دقيق على أساسه.
clause-factor = بالنسبة إلى { $states }، تُضرب الحصة في المفتاح في { $factor }{ $because }؛ { $borne }.
borne-by-all = ثم يُقسم المفتاح على مجموعه
borne-by-these = وما يُطرح بذلك يقع عبؤه على { $bearers }، بالتناسب مع حصصها قبل أي خصم من هذا القبيل
clause-cause = بالنسبة إلى من كان سبب نزوحهم { $cause } تكون أوزان المعايير بدلاً من ذلك: { $weights }.
clause-cause-named = { $cause }، أي { $label }،
clause-weights = تُحدَّد الأوزان w بالطريقة «{ $method }»: { $formula }؛ { $told }.
clause-weighting-points = الوزن w[c] هو p[c] مقسوماً على مجموع p؛ وp هي النقاط، صفر أو أكثر
clause-weighting-swing = الوزن w[c] هو p[c] مقسوماً على مجموع p؛ وp هي نقاط الانتقال من الأسوأ إلى الأفضل، وأكبرها 100
clause-weighting-rank-order = وزن الرتبة i من بين m هو { "\u2066" }w = (1/m) (1/i + 1/(i+1) + … + 1/m){ "\u2069" }
clause-weighting-pairwise = المعادلة { "\u2066" }A w = λ w{ "\u2069" } بأكبر λ؛ { "\u2066" }CI = (λ - n)/(n - 1), CR = CI/RI(n){ "\u2069" }؛ وA[c,c'] هو عدد المرات التي يفوق بها c في الأهمية { "\u2066" }c'{ "\u2069" }
clause-weighting-entropy = الوزن w[c] هو { "\u2066" }(1 - e[c]){ "\u2069" } مقسوماً على مجموع { "\u2066" }(1 - e){ "\u2069" }، وe[c] هو سالب مجموع n ln n على الدول مقسوماً على ln S؛ وn حصة من الواحد، وS عدد الدول، و{ "\u2066" }0 ln 0 = 0{ "\u2069" }
clause-weighting-critic = الوزن w[c] متناسب مع d[c] مضروباً في مجموع { "\u2066" }(1 - r[c,c']){ "\u2069" } على { "\u2066" }c'{ "\u2069" }؛ وd الانحراف العيّني لدرجات min-max، وr معامل ارتباط بيرسون
clause-weighting-principal-component = الوزن { "\u2066" }w[c] = v[c]^2{ "\u2069" }، وv متجه ذاتي واحدي لأكبر قيمة ذاتية لمصفوفة ارتباط المعايير
clause-weights-points = والنقاط هي { $points }
clause-weights-order = والترتيب هو { $order }، والأهم أولاً
clause-weights-pairs = وفيما يلي المقارنات: { $pairs }؛ ونسبة الاتساق تُحسب على المؤشر العشوائي { $index }{ $accepted }
clause-weights-pair = أهمية { $one } تعادل { $times } مضروباً في أهمية { $other }
clause-weights-accepted = ؛ وتُقبل نسبة اتساق تزيد على 0.10{ $because }
clause-weights-data = وهي ناتجة من البيانات
clause-weights-decimals = وتُقرَّب إلى عدد من الخانات العشرية قدره { $decimals }، بطريقة أكبر البواقي.
clause-best-light = إلى جانب المفتاح تُعرض كل دولة بالأوزان الأنسب لها؛ أدنى أجزاء مجموع الأوزان: { $least }؛ وأقصاها: { $most }.
clause-limits = تُرد الحصص إلى حدودها { $method ->
        [one-rule] بمعامل واحد للجميع، مع الإبقاء عليها ضمن الحدود
       *[stepwise] خطوة بخطوة: الحد الأدنى، فالحدود القصوى للمجموعات، فالحد الأقصى، ويُتحمل ما اقتُطع أو رُفع بالتناسب
    }.
clause-limits-floor = لا تقل أي حصة عن { $share }.
clause-limits-ceiling = لا تزيد أي حصة على { $share }.
clause-limits-change = تقع كل حصة بين { "\u2066" }(1 - { $down }){ "\u2069" } و{ "\u2066" }(1 + { $up }){ "\u2069" } مضروباً في { $previous }.
clause-limits-group = بالنسبة إلى { $states }، تكون كل حصة { $limits }.
clause-at-least = على الأقل { $share }
clause-at-most = على الأكثر { $share }

## Clauses on levels, rules, accords, bars and ways

clause-level = { "\u200F" }{ $title }. يُقتسم العدد الصحيح الخاص بـ { $of } بين { $states }، وهم أعضاء المستوى { $level }، بمفتاح خاص بهم.
clause-rule = { $who ->
        [one] تقع على { $states } المسؤولية
        [each] تقع على { $states }، كل على حدة، المسؤولية
       *[together] تقع على { $states } مجتمعةً المسؤولية
    } { $kind ->
        [floor] عمّا لا يقل عن
       *[cap] عمّا لا يزيد على
    } { $amount }.
clause-people-per-1000 = { $people } { $people-count ->
        [few] أشخاص
        [many] شخصاً
       *[other] شخص
    } لكل 1000 من السكان
clause-part-of-all = { $share } من جميع الأشخاص
clause-bar = لا تُحدَّد أبداً للأشخاص القادمين من { $whose ->
        [each] أي منشأ
       *[one] { $origin }
    } أماكن { $where ->
        [origin] في دولة منشئهم
        [these] في { $states }
       *[all-but] خارج { $states }
    }{ $because }. وليس في هذا الصك ما يخفف من هذا الحظر.
clause-pool = يُوفى بالالتزام المشترك على { $states } معاً، على أن يأخذ كل منها ما لا يقل عن { $least } ولا يزيد على { $most } من عدده المنصف. { $others ->
        [fair] والدول الواقعة خارج كل مجمّع مشترك تأخذ أعدادها المنصفة بالضبط
       *[goals] والدول الواقعة خارج كل مجمّع مشترك تأخذ ما تعطيها إياه الأهداف
    }{ $because }.
clause-commitment = تحدَّد من قِبل { $states } أماكن جديدة لما لا يقل عن { $people } من القادمين من { $whose ->
        [each] أي منشأ
       *[one] { $origin }
    }{ $because }.
clause-waiver = يُطرح من التزام كل من { $states } { $waived }، { $by ->
        [others] وتتولاه جميع الدول الأخرى بالتناسب مع أعدادها المنصفة
        [these] ويقع توليه على { $takers } بالتناسب مع أعدادها المنصفة
       *[nobody] ولا يتولاه أحد: فيسقط
    }{ $paid }{ $because }. والأعداد المنصفة هنا هي التي يعطيها المفتاح قبل أي اتفاق.
clause-waiver-paid = ، بسعر { $price } للوحدة، يُدفع لمن يتولاها
clause-part-of-fair = { $share } من عددها المنصف
clause-transit = يمر عبر { $place }{ $lies } { $capacity }.
clause-transit-state = { " " }في إقليم { $state }
clause-corridor = { $name } يؤدي من { $from } إلى { $to }، ويتسع لـ { $capacity }{ $distance }{ $price }.
clause-every-origin = كل منشأ
clause-kilometres = ، بمسافة { $kilometres } كم للشخص
clause-price-a-person = ، بسعر { $price } للشخص
clause-ties = للأشخاص روابط بالدولة التي تستضيف من أهل منشئهم ما لا يقل عن { $people }، بحسب { $stock }.

## Clauses on markets and periods

clause-market = يجوز للأعضاء أن يستضيف بعضهم نيابة عن بعض. وحصة كل منهم، التي عليه أن يستضيفها قبل أي مبادلة، هي { $quota }. ومن استضاف أقل من حصته يدفع عن كل وحدة سعراً واحداً لمن استضاف أكثر؛ ومن بين الأسعار التي توازن السوق يؤخذ { $price ->
        [lowest] أدناها
        [middle] متوسط أدناها وأعلاها
       *[highest] أعلاها
    }.
clause-quota-fair = عدده المنصف
clause-quota-stated = ما هو مبيّن، بوحدات المسؤولية: { $quotas }
clause-costs = تكلفة الاستضافة على { $state }، وأرخص درجة أولاً: { $steps }.
clause-cost-step = { "\u200F" }{ $name }، { $width } بسعر { $price } للواحدة
clause-preferences = ما يكلفه الوضعُ في دولة شخصاً قادماً من { $origin }، بعملة { $currency }: { $states }؛ ولا شيء في غيرها.
clause-periods = تُرحَّل الالتزامات من فترة إلى أخرى، من { $from } إلى { $to }.
clause-accounts-decided = ما يأخذه العضو في فترة ما تحدده الأهداف؛ فما نقص عن التزامه يكون ديناً عليه، وما زاد عليه يكون رصيداً له.
clause-accounts-actual = التزام العضو في فترة ما هو عدده المنصف؛ فما نقص عنه مما فعله يكون ديناً عليه، وما زاد يكون رصيداً له، ويُسدَّد الدين أولاً.
clause-key-of-date = مفتاح كل فترة هو مفتاح التاريخ المرجعي.
clause-key-of-period = يوضع مفتاح كل فترة من بيانات سنتها نفسها، كما هي معروفة اليوم.
clause-debt = يزداد الدين بنسبة { $surcharge } عند ترحيله؛ وأقصى رصيد للعضو هو { $bank }.
clause-part-of-fair-of-period = { $share } من عدده المنصف في الفترة
clause-period-places = لا يأخذ العضو في فترة ما أكثر مما يبيّنه { $places }.
clause-old-key = المفتاح السابق الذي يجري الانتقال منه هو حصص { $old }.
clause-change-at-most = لا تتغير حصة العضو من فترة إلى التي تليها بأكثر من { $change } من قيمتها.
clause-budget-of-all = يتوافر لجميع الفترات معاً { $amount }، ويقسَّم بينها بحسب الاحتياجات المتوقعة.
clause-period-people = عدد الوافدين في عام { $year } هو { $people }.
clause-period-stock = الأشخاص في عام { $year } هم أشخاص ذلك العام.
clause-period-key = يتكوّن مفتاحها بنسبة { $part } من المفتاح الجديد{ $rest ->
        [old] ، وفيما عدا ذلك من المفتاح السابق
       *[none] { "" }
    }.
clause-period-budget = ميزانيتها { $amount }.
clause-period-decisions = يتوافر للقرارات الإضافية { $amount }.
clause-processing = الطلبات المقدمة في الفترة هي { $applications }؛ { $open }. ولا يبت العضو في الفترة في أكثر مما يبيّنه { $capacity }؛ وما لم يُبت فيه يبقى معلقاً.
clause-processing-open = والطلبات المعلقة قبل الفترة الأولى هي { $open }
clause-processing-none-open = ولم تكن هناك طلبات معلقة قبل الفترة الأولى
clause-decision-bought = ويكلف القرار الإضافي { $price }، لدى أي عضو.
clause-decision-not-bought = ولا يجوز شراء قرار إضافي.

## Clauses on goals, discharge, money, review and whole numbers

clause-goals = في حدود القواعد يُجعل ما يلي أصغر ما يمكن، ويُثبَّت كل منه قبل الذي يليه: { $goals }.
clause-goal = { "\u200F" }({ $number }) { $name }: { $about }
clause-goal-vulnerable-unmet = من لا مكان لهم في الفئات ذات الأولوية
clause-goal-unmet = الأشخاص الذين لا يوجد لهم مكان
clause-goal-leximin-unmet = أكبر جزء بلا مكان من أشخاص أي منشأ، ثم الذي يليه
clause-goal-final-debt = ما على الدول بعد الفترة الأخيرة
clause-goal-debt = ما على الدول بعد كل فترة، مجموعاً
clause-goal-final-backlog = الطلبات المعلقة بعد الفترة الأخيرة
clause-goal-backlog = الطلبات المعلقة بعد كل فترة، مجموعةً
clause-goal-bought = القرارات المشتراة
clause-goal-leximin-burden = أكبر نسبة عبء، أي الأشخاص بأوزانهم إلى العدد المنصف، ثم التي تليها
clause-goal-leximin-shortfall = أكبر جزء غير مأخوذ من العدد المنصف، ثم الذي يليه
clause-goal-worst-deviation = أكبر انحراف عن العدد المنصف، بوصفه جزءاً منه، زيادةً أو نقصاناً
clause-goal-total-deviation = مجموع الانحرافات عن الأعداد المنصفة، زيادةً ونقصاناً
clause-goal-cost = تكلفة الاستقبال والسفر، بعملة الملف
clause-goal-payments = وحدات المسؤولية المستعاض عنها بالمال
clause-goal-preferences = ما يكلفه الأشخاصَ أنفسهم، بعملة الملف، وجودُهم حيث حُددت أماكنهم
clause-goal-ties-kept = الأشخاص الذين حُددت لهم أماكن جديدة في دول لا رابطة لهم بها
clause-goal-distance = الكيلومترات المقطوعة، على الأشخاص ومراحل السفر
clause-goal-zero-share = ما تستضيفه الدول التي لا حصة لها
clause-goal-fewest-moves = الأشخاص الذين حُددت لهم أماكن جديدة بدلاً من بقائهم حيث هم
clause-goal-code-order = الأعداد واحداً بعد الآخر، بحسب رمز المنشأ ورمز الدولة المضيفة: المرجِّح الأخير
clause-modality = يجوز الوفاء بالالتزام عن طريق { $modality }، { $counts }{ $most }{ $cost }.
clause-modality-people = محسوباً بعدد الأشخاص
clause-modality-files = محسوباً بعدد الملفات، التي يجب البت في { $demand } منها، وكل { $files } منها تعادل وحدة مسؤولية
clause-modality-most = ، بما لا يتجاوز ما يبيّنه { $most }
clause-modality-cost = ، بالتكلفة الواردة في { $cost }
clause-modality-times = ، بتكلفة قدرها { $times-count ->
        [1] تكلفة الاستقبال
       *[other] { $times } مضروباً في تكلفة الاستقبال
    }
clause-substitution = يجوز للعضو أن يفي مالاً بما لا يزيد على { $most } من التزامه، ويفي باستقبال الأشخاص بما لا يقل عن { $least } منه؛ وفي المجموع يوفى مالاً بما لا يزيد على { $pool } { $whole ->
        [all] مما على الجميع
       *[after] مما على الجميع بعد الاتفاقات
    }. ويوفى بالالتزام { $met ->
        [more] كاملاً أو بما يزيد عليه
       *[exact] بالضبط، لا أكثر ولا أقل، قبل التقريب إلى أشخاص كاملين
    }.
clause-receivers = ويذهب المال إلى: { $parts }.
clause-pledges = ويوفى مالاً، بأجزاء من الالتزام: { $parts }.
clause-reception = تكلفة استقبال شخص واحد هي { $cost }.
clause-unit-price = تساوي وحدة المسؤولية { $price } { $once ->
        [once] مرة واحدة
       *[year] في السنة
    }.
clause-paid-once = تُدفع الأسعار مرة واحدة لا كل سنة.
clause-money = يُقتسم { $amount }.
clause-money-of = يُقتسم كل ما يبيّنه { $indicator } لعام { $year }.
clause-money-spread = ما يعطيه { $donor } يوزَّع على المجموعة { $group } بحسب { $share }.
clause-own-currency = وتُبيَّن المبالغ بالعملة الوطنية أيضاً، وفق { $rates }.
clause-claims = يُقتسم المبلغ الكلي بين المطالبات، وفق القاعدة «{ $rule }»؛ والمطالبات هي { $claims }.
clause-claims-stated = بعملة { $currency }، { $claims }
clause-claims-of = حاصل ضرب { $times } في { $indicator } لعام { $year }
clause-joint-cost = تُقتسم التكلفة المشتركة الواقعة على { $states } وفق القاعدة «{ $rule }»؛ وتدفع كل مجموعة لو انفردت، بعملة { $currency }: { $costs }.
clause-review = يُقارَن الالتزام بما يلي: { $actuals }.
clause-actual = { $what ->
        [people] الأشخاص المستضافون وفق
       *[money] الأموال المدفوعة وفق
    } { $indicator }{ $year }{ $counting }
clause-trigger = تبدأ آلية تصحيحية حين يتجاوز ما تفعله الدولة { $above } مضروباً في عددها المنصف{ $price }.
clause-trigger-price = ؛ وتدفع الدولة { $amount } { $currency } عن كل شخص لا تأخذه
clause-rounding = الأعداد الصحيحة للأشخاص: { $people }؛ والسنتات الصحيحة: { $money }. { $ties ->
        [code] وعند التساوي يأتي الرمز الأدنى أولاً
        [base] وعند التساوي يأتي الأساس الأكبر أولاً؛ وتبقى الأسس المتساوية متعادلة
        [lot] وتُرتَّب الحالات المتساوية بالقرعة: SHA-256 على البذرة { $seed } والرمز، والأدنى أولاً
       *[none] وحالة التساوي الحاسمة لا تفصل فيها أي قاعدة: ولا يُنشر شيء قبل تحديد قاعدة
    }.
