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
