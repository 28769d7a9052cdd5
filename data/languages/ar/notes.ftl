## Notes

note-about = { $about }: { $note }
note-about-whom = { $about }، { $whom }: { $note }
note-rescaled = تُقسم الأوزان على مجموعها (`key.rescale`)؛ والمعروض هو الأوزان المستخدمة
note-whole-limits = الحدود أعداد صحيحة من الأشخاص: تُقرَّب الحدود الدنيا صعوداً والحدود القصوى نزولاً قبل أي توزيع
note-whole-people = أعداد صحيحة من الأشخاص بهذه الطريقة: { $method }
note-whole-people-default = أعداد صحيحة من الأشخاص بهذه الطريقة: { $method } (افتراضياً)
note-whole-cents = سنتات صحيحة بهذه الطريقة: { $method }
note-whole-cents-default = سنتات صحيحة بهذه الطريقة: { $method } (افتراضياً)
note-code-order = يحدد المفتاح عدد من تتولاهم كل دولة ومن يأتون من كل منشأ؛ أما من يذهب إلى أين فهو ما تتركه الأهداف اللاحقة مفتوحاً ويُحسم أخيراً بترتيب الرموز، وليس حكماً على أحد
note-own-currency = المستحق بالعملة الوطنية وفق `{ $rates }`، بأحدث سعر حتى تاريخ السيناريو، محوَّلاً مرة واحدة من المبلغ الدقيق: { $amounts }
note-shown-apart = { $origin }: { $people-count ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }؛ أكبر حصص مفتاحه: { $shares }
note-attributed = { $criterion }: يُنسب منه { $percent }% حسب المنشأ، والباقي وفق { $fallback }
note-keys-overlap = يتطابق مفتاحا { $one } و{ $other } بمقدار { $overlap } (1: هما واحد)
note-causes = تتبع الفئات مفاتيح أسبابها، وما لا سبب لها تتبع أوزان المفتاح ذاته؛ ولو تبعت جميعها هذه الأوزان لتطابقت الحصص بمقدار { $overlap }
note-much-the-same = معياران يقيسان الشيء نفسه تقريباً: { $one } و{ $other }، التطابق { $overlap } (1: هما واحد)
note-much-the-same-correlated = معياران يقيسان الشيء نفسه تقريباً: { $one } و{ $other }، التطابق { $overlap }، الارتباط { $correlation } (1: هما واحد)
note-periods = { $periods-count ->
        [one] فترة واحدة
        [two] فترتان
        [few] { $periods } فترات
       *[other] { $periods } فترة
    }، من { $from } إلى { $to }: يُرحَّل الدين بزيادة { $surcharge }% لكل فترة، ويُرحَّل رصيد أقصاه { $bank }، بلا فائدة
bank-units = { $units-count ->
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
       *[other] { $units } وحدة
    } لكل دولة
bank-share = { $share }% من العدد المنصف للدولة في الفترة
note-decided = ما تتولاه الدولة في كل فترة تقرره الأهداف على جميع الفترات معاً
note-actual = تتبع الحسابات ما فعلته الدول فترة بعد فترة: يُسدَّد الدين أولاً، ثم يُملأ الرصيد، وما يُنجز فوقه لا يُرحَّل إلى أي مكان
note-accounts = تُعرض الحسابات بأعداد صحيحة مجاورة للأعداد الدقيقة، ومقرَّبة معاً بحيث يتطابق كل حساب كما هو مطبوع: العدد المنصف والدين السابق والزيادة، ناقصاً الرصيد المرحَّل، هي المستحق؛ والمستحق ناقصاً المنجَز هو دين، أو رصيد وما يتجاوزه
note-key-of-date = مفتاح واحد في جميع الفترات، بتاريخ السيناريو
note-key-of-period = مفتاح كل فترة هو مفتاح سنتها، بما هو معروف عنها اليوم
note-new-key = يحل المفتاح الجديد تدريجياً محل `{ $old }`: { $parts }
year-percent = { $year }: { $percent }%
note-change = تتغير حصة الدولة من فترة إلى أخرى بما لا يتجاوز { $percent }% من ذاتها
note-budget = تُقسَّم الميزانية بين الفترات بنسبة وحدات مسؤوليتها، ثم حسب مفتاح كل منها
weighting-entropy = أوزان الإنتروبيا
weighting-critic = أوزان CRITIC
weighting-principal-component = مربعات معاملات المكوّن الرئيسي الأول

## Notes on data

note-values = { $indicator }، إصدار { $edition }: { $span ->
        [one] { $to }
       *[several] من { $from } إلى { $to }
    }{ $take ->
        [mean] ، المتوسط
        [sum] ، المجموع
        [newest] ، أحدث سنة لكل دولة
       *[last] { "" }
    }
note-projections = { $indicator }: تُستخدم إسقاطات للدول { $states }
note-year-for = { $year } لـ { $states }
note-older = { $indicator }: تُستخدم سنة أقدم: { $years }
note-absent = { $indicator }: السنوات التي لا قيمة لها { $what ->
        [zero] تُحسب صفراً
       *[out] تُترك خارج النافذة
    } (الدولة، السنوات): { $states }
note-policy-unused = لـ { $indicator } قيمة في النافذة، مع حساب السنوات الغائبة وفق النافذة، ولذلك لا تُستخدم القاعدة المذكورة للقيم الناقصة
note-missing = لا قيمة لـ { $indicator }: { $said }
note-missing-with-reason = لا قيمة لـ { $indicator }: { $said } ({ $reason })
put-value = تُستخدم القيمة المذكورة { $value }
put-zero = يُستخدم الصفر كما ذُكر
put-spread = يوزَّع وزنه على المعايير الأخرى للدولة
put-drop = يُسقَط المعيار للجميع
put-changing = { $said }؛ { $change }
put-raw-median = يُستخدم الوسيط { $value } للدول التي لها قيمة
put-median = يُستخدم الوسيط { $value } لجميع الأعضاء
put-median-of-group = يُستخدم الوسيط { $value } للمجموعة { $group }
put-median-per-head = يُستخدم وسيط الفرد لجميع الأعضاء مضروباً في عدد سكانها: { $value }
put-median-per-head-of-group = يُستخدم وسيط الفرد للمجموعة { $group } مضروباً في عدد سكانها: { $value }
put-changes-the-method = وهذا يغيّر الطريقة، فيمكن أن تخرج الحصص عن الحدود الصالحة أياً كانت القيمة
put-interval = يقع في [{ $low }، { $high }]؛ ويستخدم المفتاح { $value }
note-per-head = يُستخدم عدد سكان { $year } للحساب بحسب الفرد
note-nobody = لا أحد
note-relief = تخفيف دون { $value } للفرد، لجميع الأعضاء بالقيم المستخدمة هنا؛ ضمن 5% من هذا الحد: { $states }
note-borne-by-others = ما يُخفَّف يتحمله من لا يُخفَّف عنهم: { $percent }% فوق ما عليهم
note-against = في المقابل: { $note }
note-against-taken-off = يُطرح من كل حصة { $times } × حصة { $indicator }، على ألا تقل عن الصفر، ثم يُقسم على المجموع{ $kind ->
    [rate] ؛ والمعدل، حين يؤخذ جزءاً من مجموع الدول كلها، يعدّ كل دولة واحدة أياً كان حجمها
   *[sum] { "" }
}
note-factor = معامل { $factor } على حصص { $states }؛ { $borne ->
    [all] ثم يُقسم المفتاح على مجموعه
   *[others] ويتحمل { $bearers } ما يُخصم بذلك بنسبة حصصهم قبل أي تخفيض من هذا النوع
}
note-factor-with-reason = معامل { $factor } على حصص { $states } ({ $reason })؛ { $borne ->
    [all] ثم يُقسم المفتاح على مجموعه
   *[others] ويتحمل { $bearers } ما يُخصم بذلك بنسبة حصصهم قبل أي تخفيض من هذا النوع
}
note-own-origins = لا يُلزَم الأعضاء الذين هم من أماكن المنشأ ({ $members }) تجاه أشخاصهم: يُترك كل منهم خارج مفتاحه ويتولى الآخرون حصته
note-without-row = { $some } من أصل { $all } من أماكن المنشأ لا صف لها وتتبع { $fallback } وحده: { $origins }
note-state-origins = { $state } لـ { $origins }
note-outside = نقاط الدول غير الأعضاء تُحسب في الصف وتذهب إلى { $fallback } (الدولة، أماكن المنشأ): { $states }
note-own-people = نقاط دول المنشأ عن أشخاصها تُحسب في الصف وتذهب إلى { $fallback }: { $states }
note-equal-remainders = بواقٍ متساوية عند آخر منزلة عشرية؛ حسم ترتيب الرموز بين { $states }
note-bounds-attained = حدود الحصص يمكن بلوغها
note-bounds-hold = حدود الحصص صحيحة، لكنها قد تكون أوسع مما يمكن بلوغه

## Notes on people, values, weights and methods

note-people-added = أُضيف إلى المنشأ { $origin } عدد من الأشخاص: { $people } من `{ $indicator }` في { $year }
note-people-spread = أشخاص لم يُذكر منشؤهم: { $people }، وُزّعوا على جهات منشأ عددها { $origins } وفق `{ $indicator }` لعام { $year } (أكبر البواقي)
note-unknown-left-out = أشخاص مجهولو المنشأ ({ $origin }) تُركوا خارج الحساب: { $people }؛ `people.unknown`
note-outsiders-left-out = أشخاص مستضافون خارج الأعضاء تُركوا خارج الحساب: { $people }؛ `people.outsiders`
note-cohort-taken-out = الفئة { $cohort }: { $people } من أشخاص { $origin }
note-central-values = { $indicator }: قيم معطاة بنطاق وعددها { $values }؛ تُستخدم هنا قيمها الوسطى ولا ينتج عن ذلك أي حد
note-disputed-values = { $indicator }: تُستخدم هنا قيم متنازع فيها: { $values }
note-replaced = { $about }: { $indicator }، { $cell }: { $after } بدلاً من { $before } ({ $reason })
no-value = لا قيمة
reason-with-source = { $reason }، المصدر: { $source }
note-ranged-values = { $indicator }: قيم معطاة بنطاق وعددها { $values }؛ وتُستخدم القيم { $point ->
    [low] الدنيا
    [high] العليا
   *[central] الوسطى
}؛ { $how ->
    [together] والصغرى والكبرى تعدادان وفق قواعد أخرى واحدة للجميع، ولا تعطيان حدوداً هنا
   *[free] وقد تقع كل منها في أي موضع من نطاقها، وحدود الحصص تبين أثر ذلك
}
note-cell = { $indicator }، { $cell }: { $said }
cell-between = { $value } ضمن [{ $low }؛ { $high }]
cell-disputed = قيمة متنازع فيها
cell-source = المصدر: { $source }
cell-in-year = { $cell } { $year }
cell-of-origin = { $state } عن { $origin }
note-added-indicator = يُضاف { $other } إلى { $indicator }
note-taken-off = يُخصم أولاً { $times } × { $indicator }؛ عدد الدول المعنية: { $states }
note-most-years = يُحسب لكل دولة حاكمة ولكل منشأ { $years } من سنوات الحكم على الأكثر، وأحدثها أولاً
note-inverse-points = النقاط هي 1/x مرفوعة إلى القوة { $power }، على الأعضاء غير المنشأ نفسه
note-discount-rate = تُحسب كل سنة بمقدار 1/(1 + { $rate }) من السنة التي تليها؛ وتُقرَّب المعاملات إلى { $decimals } منزلة عشرية
note-discount-half-life = تُحسب كل سنة بمقدار (1/2)^(السنوات قبل الأخيرة / { $years })؛ وتُقرَّب المعاملات إلى { $decimals } منزلة عشرية
note-goalposts = العلامتان { $low } (الدرجة 0) و{ $high } (الدرجة 1)؛ ومن يُحسبون عند العلامة لتجاوزهم الأولى: { $first }؛ ولتجاوزهم الثانية: { $second }
note-band = تنتهي الشريحة { $band } عند { $limit } حيث تقفز الدرجة؛ ومن هم ضمن 5% منها: { $states }
note-logarithm = ln(1 + x)، حيث x بوحدة { $unit }، بدقة { $decimals } منزلة عشرية؛ ووحدة أخرى تعطي مفتاحاً آخر
note-equal-ranks = للقيم المتساوية { $rule ->
    [mean] متوسط رتبها
   *[least] أصغر رتبها
}: { $states }
note-weights = الأوزان بطريقة «{ $method }»: { $weights }{ $how ->
    [exact] { "" }
    [default] ، مقرَّبة إلى { $decimals } منزلة عشرية (افتراضياً) بأكبر البواقي
   *[rounded] ، مقرَّبة إلى { $decimals } منزلة عشرية بأكبر البواقي
}
note-weights-tied = عند التساوي في آخر منزلة عشرية يُقدَّم الاسم الأسبق: { $names }
note-first-component = يفسر المكوّن الرئيسي الأول { $percent }% من التباين
note-comparisons = أكبر قيمة ذاتية { $eigenvalue }، ونسبة الاتساق { $ratio } إلى المؤشر العشوائي { $index } ({ $source })؛ والمتوسطات الهندسية للصفوف { $means }{ $differ ->
    [some] ؛ تنبيه: تختلف عن المتجه الذاتي بأكثر من 0.01
   *[none] { "" }
}
note-best-light = key.weights.best_light: درجة كل دولة بالأوزان الأنسب لها (قرينة الشك؛ 1: لا أحد أعلى منها؛ وليست جزءاً من المفتاح): { $states }
note-no-best-light = key.weights.best_light: غير معروض، إذ ليس لـ { $criterion } حصة واحدة لكل دولة
score-with-peers = { $state } { $score } (النظراء: { $peers })
note-method = { $method }. الخصائص الغائبة: { $lacks } ({ $when })
method-powers = كل قوة بدقة { $digits } رقماً على الأقل
method-power = p = { $power }
limits-of-group = { $about }: { $limits }؛ عدد الدول: { $states }
limits-of-change = على الأكثر { $down } دون الحصة في { $old } و{ $up } فوقها
aggregation-geometric = المتوسط الهندسي الموزون للحصص: k = جداء n^w مقسوماً على مجموعه
aggregation-index = المتوسط الموزون للدرجات: k = I / مجموع I، حيث I = مجموع w z
aggregation-remainder = يأخذ كل معيار جزأه مما بقي: k = مجموع t n حيث t = w L، وL هو واحد ناقصاً كل ما سبق من t؛ وبحسب المنشأ يُحسب في t ما هو منسوب
aggregation-power = الضغط: k^p مقسوماً على مجموعه
aggregation-one-rule = النسبي المحدود: k = min(max(λ s، الحد الأدنى)، الحد الأعلى)، بقيمة λ الوحيدة التي تجعل المجموع واحداً
aggregation-stepwise = حد أدنى ثم سقوف المجموعات ثم سقف: من تجاوز حداً يُثبَّت عنده، ويتحمل الآخرون الفرق بالتناسب؛ ويُكرَّر ذلك حتى لا يُخرَق أي حد
aggregation-lacks-geometric = حين تختلف أجزاء الدولة في مزيج معاييرها؛ وحصة صفرية واحدة تمحو مفتاح الدولة كله
aggregation-lacks-index = اتساق الدمج دائماً: فالمؤشر لا يعرف الحجم؛ والأخريان حين تتوقف الدرجات على دول أخرى، كما في الحدين والرتبة
aggregation-lacks-remainder = بين المعايير: القادم الجديد يأخذ من الجميع بالنسبة ذاتها داخل كل معيار لا عبر عدة معايير
aggregation-lacks-power = اتساق الدمج دائماً: فأجزاء الدولة يكون عليها أكثر منها حين p < 1؛ والأخريان حين يكون المفتاح مجموع عدة معايير
aggregation-lacks-one-rule = حين يسري حد: الدولة الصفرية حين يرفع حد أدنى دولة بلا حصة، والاطراد حين كان المفتاح قبله مجموع عدة معايير
aggregation-lacks-stepwise = حين يسري حد: الدولة الصفرية والاطراد كما في القاعدة الواحدة، والاتصال عند الحد الأدنى حيث تُجمَّد دولة كانت خطوة لاحقة سترفعها؛ ويتوقف ذلك على ترتيب الخطوات
property-1 = إغفال الهوية
property-2 = الاستقلال عن الوحدات
property-3 = التجانس في المجموع
property-4 = الاطراد
property-5 = الاتجاه
property-6 = الدولة الصفرية
property-7 = اتساق الدمج
property-8 = حفظ الترتيب
property-9 = الاستقلال الثنائي
property-10 = الاتصال
state-in-keys = { $state } في { $keys } من أصل { $all } مفتاحاً
note-wiped = تنبيه: حصة صفرية واحدة لا تُبقي شيئاً من الحصة الكاملة لـ: { $states }
note-at-floor = عند حصتها الدنيا: { $states }
note-at-ceiling = عند حصتها القصوى: { $states }
note-rate-without-size = تنبيه: حُوّل معدل إلى حصة بلا حجم، وهو ما يعمل كضريبة رأس على الدول: فالدولة الصغيرة تدفع ثمن عدّها واحدة (Grech 2017)؛ فليُستخدم بأس في جداء، أو يُنسب إلى حجم
other-policy = في مفتاح مجموع بسيط، ومعاملة القيم الناقصة لـ { $criterion } وفق `{ $policy }`
other-policy-drop = في مفتاح مجموع بسيط، ومن دون { $criterion } للجميع (`drop`، وهو لا يسد أي نقص)
other-no-change = لن تتغير أي حصة
other-largest = أكبر تغيير سيكون { $change }
other-change = { $state }، { $then }% بدلاً من { $now }%
other-each = { $state } { $then }% بدلاً من { $now }%
other-unusable = لا يمكن استخدامها: { $why }
other-outside = قيمتها خارج النطاق المذكور لـ: { $states }
other-where-missing = حيث تنقص: { $states }
other-as-now = كما هي الآن حيث تنقص: { $states }
note-table-decides = لا جدول صحيحاً له مجاميع التوزيع: فتقريب الجدول نفسه يحسمها
note-routes-decide = لا توزيع صحيحاً للأشخاص على المسارات له المجاميع المقررة: فتقريب المسارات نفسه يحسمها
said-claims = لا يوزَّع المال بالمفتاح بل وفق المطالبات: { $rule }.
said-joint = لا يوزَّع المال بالمفتاح بل كتكلفة مشتركة: { $rule }.
note-claims = money.claims: المطالبات { $claims }، ومجموعها USD { $sum }؛ { $formula }
claims-as-stated = كما ذُكرت
claims-of-indicator = { $times } × { $indicator } لعام { $year }
note-least-core = money.joint: النواة الدنيا عند USD { $least }، { $core ->
    [empty] فالنواة خالية
   *[some] فالنواة غير خالية
}؛ { $formula }
note-no-group-pays-more = money.joint: لا تدفع أي مجموعة أكثر مما تدفعه وحدها
note-group-pays-more = money.joint: تدفع { $states } مبلغ USD { $excess } زيادة عما تدفعه وحدها
finding = رفضه البرنامج بالرمز { $code }{ $what }
no-proof = التفاصيل واردة بالإنكليزية في النتيجة{ $why }
why-rules-clash = لا يمكن أن تجتمع قواعدها
claims-proportional = بنسبة المطالبات
claims-equal-awards = المنح المتساوية المقيدة (CEA)
claims-equal-losses = الخسائر المتساوية المقيدة (CEL)
claims-talmud = قاعدة التلمود (الثوب المتنازع عليه)
claims-random-arrival = الوصول العشوائي
claims-minimal-overlap = التداخل الأدنى
claims-formula-proportional = x[i] = c[i] E / مجموع c
claims-formula-equal-awards = x[i] = min(c[i], λ) حيث λ بما يجعل مجموع x يساوي E
claims-formula-equal-losses = x[i] = max(0, c[i] - λ) حيث λ بما يجعل مجموع x يساوي E
claims-formula-talmud = حتى E = مجموع c / 2: منح متساوية مع c/2؛ وما فوقه: c/2 + خسائر متساوية مع c/2 مما بقي
claims-formula-random-arrival = x[i] = المتوسط على جميع ترتيبات الوصول لـ min(c[i]، ما يتركه من قبل i من E)
claims-formula-minimal-overlap = الوحدات حتى أكبر مطالبة، وعلى الأكثر E، يطالب بها كل من بلغت مطالبته ذلك وتُقسم بينهم بالتساوي؛ وإذا لم تتجاوز المطالبات E إلا مجتمعة: ففوق مستوى t لكل منهم c - t خاصة به، مع مجموع max(0, c - t) = E - t
joint-shapley = قيمة شابلي
joint-nucleolus = النويّة
joint-formula-shapley = x[i] = المجموع على المجموعات T بدون i لـ |T|! (n - |T| - 1)! / n! (c(T + i) - c(T))؛ n: عدد اللاعبين
joint-formula-nucleolus = leximin للشكاوى x(T) - c(T) على المجموعات T، مع x[i] <= c(i) وx(الجميع) = c(الجميع)
