## Goals of periods and markets


## Sentences of results

# Beside a number $x stands $x-count, by which a language chooses the form of a word.
as-it-is = { $text }
series-separator = { "؛ " }
times-separator = { " × " }
one-after-another = { $first } { $then }
percent-of = { $number }%
amount-of-money = { $amount } { $currency }
state-number = { $state } { $figure }
rule-at-line = { $rule }، السطر { $line }
rule-is = { $kind ->
    [cap] حد أقصى
    [cap-together] حد أقصى مشترك
    [floor] حد أدنى
    [floor-together] حد أدنى مشترك
    [pool] مجمّع مشترك
    [commitment] وعد
    [waiver] إبراء
    [opt-out] عدم مشاركة مقابل دفع
    [never] حظر
    [modality] طريقة
    [substitution] المال بدلاً من الأشخاص
    [corridor] ممر
    [transit] مكان عبور
    [cohort] فئة
    [market] سوق الحصص
    [costs] تكاليف الاستضافة
    [people] من يلزم حمايتهم
    [states] الدول المشاركة
    [key] مفتاح التوزيع
    [periods] الفترات
    [level] مستوى
    [limits] حدود
   *[other] قاعدة
}
rule-named = { $rule } «{ $name }»
rule-whom = { $rule }: { $whom }
rule-of-level = { $rule }، المستوى { $level }
rule-found = { $rule } ({ $at })
row-is = { $what ->
    [total] جميع من يلزم حمايتهم
    [origin] الأشخاص، المنشأ: { $whom }
    [zero] العدد بلا حصة في المفتاح: { $whom }
    [floor] الحد الأدنى: { $whom }
    [floor-together] الحد الأدنى المشترك: { $whom }
    [cap] الحد الأقصى: { $whom }
    [cap-together] الحد الأقصى المشترك: { $whom }
    [special] الأماكن الخاصة المعدّة لفئة «{ $also }»: { $whom }
    [corridor] القدرة الاستيعابية للممر «{ $whom }»
    [transit] القدرة الاستيعابية لمكان العبور «{ $whom }»
    [pool] مجموع المجمّع المشترك «{ $whom }»
    [pay-together] أقصى ما يمكن أن تؤديه الدول معاً مالاً
    [band-least] الطرف الأدنى للنطاق: { $whom }
    [band-most] الطرف الأعلى للنطاق: { $whom }
    [at-fair] العدد المنصف خارج أي مجمّع: { $whom }
    [commitment] الوعد «{ $whom }»
    [people] الأشخاص المقبولون بجميع الطرائق: { $whom }
    [files] ملفات الطريقة «{ $whom }»
    [money] توازن المدفوع والمقبوض
    [duty] الوفاء بالواجب: { $whom }
    [pay-limit] أقصى ما يمكن أداؤه مالاً: { $whom }
    [pledge] ما اختارت الدولة أداءه مالاً: { $whom }
    [people-floor] أدنى ما يجب أداؤه باستقبال الأشخاص: { $whom }
    [modality] أماكن الطريقة «{ $also }»: { $whom }
    [hosted] الاستضافة بحسب شرائح التكلفة: { $whom }
    [width] سعة شريحة التكلفة «{ $also }»: { $whom }
    [level-least] أدنى ما يمكن أن يوزعه المستوى «{ $whom }»
    [level-most] أقصى ما يمكن أن يوزعه المستوى «{ $whom }»
    [level] العدد الذي على المستوى «{ $whom }» أن يوزعه
    [fair] العدد المنصف: { $whom }
    [balance] الحساب: { $whom }
    [bank] الرصيد المرحَّل: { $whom }
    [places] الأماكن: { $whom }
    [filed] الطلبات المقدمة: { $whom }
    [capacity] القدرة على اتخاذ القرارات: { $whom }
    [bought] القرارات المشتراة بالمال
    [over] أكبر انحراف فوق العدد المنصف: { $whom }
    [under] أكبر انحراف دون العدد المنصف: { $whom }
    [deviation] الانحراف عن العدد المنصف: { $whom }
    [never] حظر توزيع الأشخاص (المنشأ: { $also }؛ الدولة: { $whom })
    [unmet] الأشخاص الذين لا مكان لهم، المنشأ: { $whom }
    [stay] الأشخاص الموجودون هناك أصلاً (المنشأ: { $also }؛ الدولة: { $whom })
   *[other] شرط آخر
}
row-in-year = { $row }، في { $year }
rows-are = { $what ->
    [origin] الأشخاص، عدد جهات المنشأ { $count }: { $whose }
    [cap] الحدود القصوى، وعددها { $count }: { $whose }
    [floor] الحدود الدنيا، وعددها { $count }: { $whose }
    [zero] الأعداد بلا حصة في المفتاح، وعددها { $count }: { $whose }
    [never] أوجه الحظر، وعددها { $count }: { $whose }
   *[other] الشروط، وعددها { $count }: { $whose }
}
codes-more = { $codes } … و{ $more } غيرها
said-level = تُتقاسم المسؤولية عن { $people-count ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    } ({ $of }) بين { $states-count ->
        [one] عضو واحد
        [two] عضوين
        [few] { $states } أعضاء
        [many] { $states } عضواً
       *[other] { $states } عضو
    } في المستوى { $level }.
said-periods = تُتقاسم المسؤولية عن { $people-count ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }{ $origins-count ->
        [1] { "" }
        [two] { " " }من مكانَي منشأ
        [few] { " " }من { $origins } أماكن منشأ
       *[other] { " " }من { $origins } مكان منشأ
    }، محسوبةً مرة واحدة في كل فترة، بين { $states-count ->
        [one] دولة واحدة
        [two] دولتين
        [few] { $states } دول
       *[other] { $states } دولة
    } على مدى { $periods-count ->
        [one] فترة واحدة
        [two] فترتين
        [few] { $periods } فترات
       *[other] { $periods } فترة
    }، من { $from } إلى { $to }؛ { $moved }.
said-to-share = كان المراد تقاسم المسؤولية (عدد الأشخاص: { $people }؛ عدد الدول: { $states }).
said-ledger = تُتقاسم المسؤولية عن { $people-count ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }{ $origins-count ->
        [1] { "" }
        [two] { " " }من مكانَي منشأ
        [few] { " " }من { $origins } أماكن منشأ
       *[other] { " " }من { $origins } مكان منشأ
    } بين { $states-count ->
        [one] دولة واحدة
        [two] دولتين
        [few] { $states } دول
       *[other] { $states } دولة
    }؛ { $moved }.
said-placement = يتعين تحديد أماكن لـ{ $people-count ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }{ $origins-count ->
        [1] { "" }
        [two] { " " }من مكانَي منشأ
        [few] { " " }من { $origins } أماكن منشأ
       *[other] { " " }من { $origins } مكان منشأ
    } في { $states-count ->
        [one] دولة واحدة
        [two] دولتين
        [few] { $states } دول
       *[other] { $states } دولة
    }.
said-nobody-moved = لا يُنقل أحد
said-discharged = يُوفى بالالتزامات بالطرق التالية: { $ways }
said-money = المال
said-moves = مجموع الأشخاص: { $all }؛ من سيتعين عليهم الانتقال: { $placed }؛ من سيبقون حيث هم: { $stay }.
said-placed = من حُددت لهم أماكن جديدة: { $placed } من أصل { $all }؛ ولا يُعدّ مكان عيشهم الحالي مكاناً مخصصاً.
said-lapsed = تُعفي الاتفاقات من وحدات مسؤولية لا يتولاها أحد ({ $units })؛ ويُتقاسم الباقي.
said-balance = تتوزع وحدات المسؤولية البالغة { $all } على ما يلي، ومجموعها مطابق تماماً: { $parts }.
balance-people = { $units } باستضافة أشخاص
balance-files = { $units } بدراسة ملفات
balance-money = { $side ->
    [below] ناقصاً { $units } يدفع عنها آخرون ({ $amount })
   *[above] { $units } بالمال ({ $amount })
}
balance-waived = { $units } أعفت منها اتفاقات ولا يتولاها أحد
balance-rounding = { $side ->
    [below] ناقصاً { $units } تزيد بها أعداد الأشخاص الصحيحة على العدد الدقيق
   *[above] { $units } تنقص بها أعداد الأشخاص الصحيحة عن العدد الدقيق
}
said-for-pay = وحدات المسؤولية التي يتولاها بعضهم عن آخرين يدفعون عنها { $amount }: { $units }.
said-unpaid = الوحدات المقرر الدفع عنها تُحسب مؤدّاة بالمال؛ ولا يُعرف هنا هل دُفع عنها.
said-key = المفتاح: { $criteria }.
said-key-phased = المفتاح، ويُدخَل تدريجياً ابتداءً من حصص { $old }: { $criteria }.
said-below = الأبعد دون حصتها: { $states }.
said-above = الأبعد فوق حصتها: { $states }.
said-below-money = الأبعد دون حصتها بعملة { $currency }: { $states }.
said-above-money = الأبعد فوق حصتها بعملة { $currency }: { $states }.
said-hoover = مؤشر هوفر، أي نسبة جميع من تستضيفهم هذه الدول الذين كان سيتعين أن يعيشوا في مكان آخر كي تتحمل كل دولة حصتها: { $value }.
said-no-value = – (غير معرَّف: { $why })
said-burdens = نسب العبء، وهي 0 عندما تتحمل كل دولة حصتها: جيني { $gini }؛ مؤشر ثيل T { $theil }، منه { $between } بين المناطق و{ $within } داخلها.
said-burdens-with-share = فيما بين الدول ذات الحصص، 0 عندما تتحمل كل دولة حصتها: جيني { $gini }؛ مؤشر ثيل T { $theil }، منه { $between } بين المناطق و{ $within } داخلها.
said-burdens-none = مؤشرا جيني وثيل لنسب العبء: –، غير معرَّف: { $why }.
undefined-zero-duty = لا التزام على أحد
undefined-hosts-without-share = دولة لا التزام عليها تستضيف أشخاصاً
undefined-zero-ratio = دولة لا تتحمل شيئاً
undefined-nobody-hosted = لا أحد مستضاف
undefined-no-base = الأساس غير معروف
undefined-no-positive-base = الأساس ليس فوق الصفر
undefined-below-zero = عدد دون الصفر
undefined-negative-aversion = معامل نفور دون الصفر
said-variants = في السيناريو وصيغه البديلة ({ $variants }: { $names }) تبقى إشارة الفارق نفسها لدى { $same } من أصل { $states } من الدول.
said-variant-without = الصيغة البديلة { $variant } غير مشمولة في النطاقات: { $why }.
mark-inconsistent = الأوزان مستمدة من مقارنات متناقضة: نسبة الاتساق { $ratio }، أي فوق 0.10، وقد قُبلت للسبب التالي: { $reason }.
mark-data = تصف الأوزان البيانات لا ما هو منصف: { $method }.
proof-tolerance = كل قاعدة مستوفاة تماماً. وفي كل خطوة من خطوات الأهداف لا تبعد القيمة عن أفضل قيمة إلا بمقدار نسبي أقصاه { $within }، بمراعاة الخطوات السابقة. ولا تُفضَّل أي من الإجابات المتساوية في الجودة: فترتيب الرموز غير مطبَّق.
tie-each = تعادلت عند الوحدة { $unit } والمتبقي { $left }: { $states }؛ ونالت كل منها واحدة
tie-broken = تعادلت عند الوحدة { $unit } والمتبقي { $left }: { $states }؛ وحُسم التعادل { $rule ->
        [code] حسب الرمز
        [base] لصالح الأساس الأكبر
       *[lot] بالقرعة ذات البذرة { $seed }
    } لصالح { $served }
free-after-rules = بعد القواعد وحدها، عدد { $members ->
    [member] الأعضاء الذين لم يتحدد عددهم بعد
   *[state] الدول التي لم يتحدد عددها بعد
}: { $free } من أصل { $states }{ $has ->
    [none] { "" }
   *[some] ؛ والتزامات الفترات المنفردة: { $periods } من أصل { $duties }
}.
free-after-goal = بعد الهدف «{ $goal }»، عدد { $members ->
    [member] الأعضاء الذين لم يتحدد عددهم بعد
   *[state] الدول التي لم يتحدد عددها بعد
}: { $free } من أصل { $states }{ $has ->
    [none] { "" }
   *[some] ؛ والتزامات الفترات المنفردة: { $periods } من أصل { $duties }
}.
free-not-proved = غير مبرهَن بعد { $stage ->
    [rules] القواعد وحدها
   *[goal] الهدف «{ $goal }»
}، ولا يُعدّ مفتوحاً ولا محسوماً: عدد { $members ->
    [member] الأعضاء
   *[state] الدول
} { $free } من أصل { $states }{ $has ->
    [none] { "" }
   *[some] ؛ والتزامات الفترات المنفردة: { $periods } من أصل { $duties }
}.
free-not-proved-why = سبب عدم البرهنة على النطاقات (عددها: { $ranges }): { $why }

## Balance and others

balance-outside = هم أشخاص مستضافون خارج الأعضاء، وحمايتهم واجبة على الأعضاء
balance-record = هي الفرق بين الأشخاص المسجلة استضافتهم والأشخاص الذين تُتقاسم حمايتهم
balance-unmet = هم ممن يحتاجون إلى الحماية ولا مكان لهم، وليسوا واجبين على أحد
balance-lapsed = تسقط: تُعفي منها اتفاقات ولا يتولاها أحد
balance-other-ways = مستحقة بطرق أخرى غير الأشخاص
balance-weights = ناتجة عن أوزان الفئات: تُحسب الالتزامات بوحدات المسؤولية
other-owed = مال
other-paid = مال مدفوع
key-of-all = الجميع بمفتاح واحد

## Sentences of periods

debt-none = لا دين على أحد بعد { $year }؛ وحدات المسؤولية المرحَّلة رصيداً: { $banked }.
debt-some = الدين بعد { $year }: { $owed-count ->
        [one] وحدة مسؤولية واحدة
        [two] وحدتا مسؤولية
        [few] { $owed } وحدات مسؤولية
       *[other] { $owed } وحدة مسؤولية
    }؛ وأكبره: { $states }. وهو مُبلَّغ عنه لا مُسقَط. الرصيد المرحَّل: { $banked }؛ الزيادات المضافة على مدى الفترات: { $surcharges }.
budgets = الميزانيات: { $budgets }.
budget-of-year = { $year }: { $amount }
budget-of-need = { $year }: { $amount }، أي { $percent }% من احتياج متوقع قدره { $need }
applications-open = الطلبات المعلقة بعد { $year }: { $open }. { $bottleneck }
bottleneck-unproved = لا طلب معلقاً بعد الفترة الأخيرة. وبعضها معلق قبلها، ولا يقضي أي هدف بأن تكون قليلة: فلا شيء يثبت أين تنتظر.
bottleneck-none = لا يوجد اختناق: كل طلب يُبتّ فيه في الفترة التي قُدم فيها.
bottleneck-nothing = لا شيء من القدرات المحدودة يمكن أن يخفضه.
bottleneck-some = موضع الاختناق: { $places }. وهذا وحده يثبت أن الطلبات المعلقة لا يمكن أن تكون أقل؛ ولن تغير الزيادة في أي موضع آخر شيئاً.
bottleneck-place = { $place } ({ $years })
bottleneck-decisions = القرارات في { $state }
bottleneck-money = المال اللازم لقرارات إضافية
years-span = من { $first } إلى { $last }
period-of-state = { $year }: العدد المنصف { $fair }، زائداً ديناً سابقاً { $owed }، زائداً زيادة { $surcharge }، ناقصاً رصيداً مرحَّلاً { $banked }: المستحق { $due }؛ { $did ->
        [did] المنجَز { $done }
        [takes] ما تتولاه { $done }
       *[counts] ما تتولاه { $people }، ويُحتسب { $done }
    }؛ ثم الدين { $debt } والرصيد { $bank }{ $has ->
        [none] { "" }
       *[some] ، وما يتجاوز الرصيد القابل للترحيل { $beyond }
    }.

## Sentences of markets

market-one-price = سعر السوق { $price } للوحدة.
market-interval = سعر السوق نطاق، { $low } { $high } للوحدة؛ ويُدفع { $end }، { $price }.
market-from = من { $price }
market-to = إلى { $price }
market-no-lower = بلا حد أدنى
market-no-upper = بلا حد أعلى
market-end-lowest = حده الأدنى
market-end-middle = متوسط حديه
market-end-highest = حده الأعلى
market-saved = تكلف الاستضافة الدول { $before } عند حصصها و{ $after } بعد المبادلة.
market-nobody-worse = لا توجد دولة في وضع أسوأ مما هو عند حصتها: جرى التحقق من ذلك بدقة لكل دولة.
market-worse = الدول التي هي في وضع أسوأ مما هو عند حصصها، لأن قاعدة تمنعها من بلوغ أفضل وضع لها: { $states }.
market-worse-by = { $state } بمقدار { $amount }
market-people-bear = فضلاً عن تكاليف الدول، يكلف مكان التوزيع الأشخاص أنفسهم { $cost }.

## Sentences of prices

row-of-rule = { $row }؛ { $rule }
price-unit-more = { $unit ->
    [unit] وحدة إضافية
    [decision] قرار إضافي
   *[place] مكان إضافي
} ({ $rule }) من شأنه أن يعني: { $effect }.
price-unit-less = { $unit ->
    [unit] نقصان وحدة
    [decision] نقصان قرار
   *[place] نقصان مكان
} ({ $rule }) من شأنه أن يعني: { $effect }.
price-minimum-less = نقصان شخص واحد في الحد الأدنى المضمون ({ $rule }) من شأنه أن يعني: { $effect }.
price-minimum-more = زيادة شخص واحد في الحد الأدنى المضمون ({ $rule }) من شأنها أن تعني: { $effect }.
price-person-more = { $unit ->
    [unit] زيادة وحدة مسؤولية واحدة
   *[person] زيادة شخص واحد
} ({ $rule })، مع تغيّر الأعداد المنصفة وفق المفتاح، من شأنها أن تعني: { $effect }.
price-person-fewer = { $unit ->
    [unit] نقصان وحدة مسؤولية واحدة
   *[person] نقصان شخص واحد
} ({ $rule })، مع تغيّر الأعداد المنصفة وفق المفتاح، من شأنه أن يعني: { $effect }.
price-point-more = زيادة نقطة مئوية واحدة في الزيادة على الدين ({ $rule }) من شأنها أن تعني: { $effect }.
price-point-less = نقصان نقطة مئوية واحدة من الزيادة على الدين ({ $rule }) من شأنه أن يعني: { $effect }.
price-money-more = زيادة المال المطلوب توزيعه بمقدار { $amount } ({ $rule }) من شأنها أن تعني، بعملة { $currency }: { $effect }.
price-money-less = نقصان المال المطلوب توزيعه بمقدار { $amount } ({ $rule }) من شأنه أن يعني، بعملة { $currency }: { $effect }.
price-impossible = لا يوجد توزيع يستوفي القواعد
price-not-shared = لا يمكن توزيعه بحسب قاعدة الملف
price-not-proved = غير مثبت ({ $why })
price-nothing = لا يتغير شيء
price-no-less = لا شيء: الحد أدنى من واحد، وما دون الصفر ليس حداً
price-no-state = { $members ->
    [member] لا يتغير عدد أي عضو
   *[state] لا يتغير عدد أي دولة
}
price-others = و{ $members ->
        [member] { $others-count ->
            [one] عضو آخر
            [two] عضوان آخران معاً
            [few] { $others } أعضاء آخرين معاً
           *[other] { $others } عضواً آخر معاً
        }
       *[state] { $others-count ->
            [one] دولة أخرى
            [two] دولتان أخريان معاً
            [few] { $others } دول أخرى معاً
           *[other] { $others } دولة أخرى معاً
        }
    } { $change }
price-way = { $way ->
    [files] بالملفات، محسوبةً بوحدات المسؤولية: { $states }
   *[money] بالمال، محسوباً بوحدات المسؤولية: { $states }
}
price-over-periods = على مدى جميع الفترات { $states }
price-in-year = في { $year } { $states }
price-more-periods = والتزامات فترات أخرى عددها { $periods }
price-after = { $what ->
    [debt] المستحق بعد { $year }: { $states }
    [banked] الرصيد بعد { $year }: { $states }
   *[open] الطلبات قيد النظر بعد { $year }: { $states }
}
price-accounts = تتغير الحسابات بعد { $years }، ولا شيء في النهاية
price-none = لا توجد قاعدة مُقيِّدة.
price-largest = هذه أكبرها وعددها { $shown }؛ وعدد الحدود المُقيِّدة الأخرى غير المعروضة هنا: { $hidden }، وهي كلها في `--format md` و`--format json`. يأتي أولاً ما لا يترك أي توزيع، ثم ما يحرك هدفاً أبعد تحريك، ثم ما يحرك الأعداد أبعد تحريك.
price-left-out = حدود قيمتها صفر، مُقيِّدة ومتروكة هنا (حدود دنيا، وأخرى لا يغيّر تغييرها شيئًا): { $count }؛ وهي في `--format md` و`--format json`.
price-level = أول مستوى يتغير من الهدف «{ $goal }» هو { $from }، بمقدار { $change }
price-goal = تتغير قيمة الهدف «{ $goal }» من { $from } بمقدار { $change }

## Sentences of conflicts

conflict-none = لا يوجد توزيع يستوفي القواعد؛ عدد القواعد التي لا يمكن أن تجتمع: { $rules }.
conflict-places = الأشخاص الذين لا مكان لهم: { $people }؛ من جهة، أشخاص { $origins-count ->
        [one] مكان منشأ واحد
        [two] مكانَي منشأ
        [few] { $origins } أماكن منشأ
       *[other] { $origins } مكان منشأ
    } ({ $codes })، ومن جهة أخرى أماكن { $states-count ->
        [one] دولة واحدة
        [two] دولتين
        [few] { $states } دول
       *[other] { $states } دولة
    } ({ $hosts }).
conflict-ways = إحدى طرق تراجع هذه القواعد بأقل مجموع: { $changes }.
conflict-way = الطريقة الوحيدة لتراجع هذه القواعد بأقل مجموع: { $changes }.
conflict-others = وثمة طرق أخرى بين هذه القواعد تتراجع بالقدر نفسه، يختلف فيها نصيب هذه القواعد (عددها { $count }): { $parts }.
conflict-between = { $way ->
    [up] { $rows } صعوداً بمقدار يتراوح بين { $from } و{ $to }
    [down] { $rows } نزولاً بمقدار يتراوح بين { $from } و{ $to }
   *[either] { $rows } بين { $from } نزولاً و{ $to } صعوداً
}
conflict-any = ويمكن لكل من الآتي أن يتراجع وحده بالمقدار كله: { $rows }.
conflict-up = { $rows } صعوداً بمقدار { $amount }
conflict-down = { $rows } نزولاً بمقدار { $amount }
alone-gives = يتعين أن تتراجع بمقدار { $amount }
alone-fixed = لا تتراجع
alone-no-help = لا يجدي تراجعها وحدها

## Steps

explained = { $state } ({ $code })، من أصل { $people-count ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    }
explained-level = { $state } ({ $code })، من أصل { $people-count ->
        [one] شخص واحد
        [two] شخصين
        [few] { $people } أشخاص
        [many] { $people } شخصاً
       *[other] { $people } شخص
    } ({ $of })، المستوى { $level }
said-reached = بُلغ الحد { $limit }: { $row } ({ $rule }).
said-sensitive = الأشد حساسية هو وزن «{ $criterion }»: لو كان { $raised } بدلاً من { $weight }، مع تخفيض الأوزان الأخرى بالتناسب، لكانت النتيجة { $then } بدلاً من { $now }.
said-along = من الأعلى، { $path }، بالمفاتيح وحدها قبل أي قاعدة: { $factors } = { $product } من الجميع.
step-weighed = { $criterion }  { $weight } × { $share }
step-part = { $step }: { $part }
step-unattributed = { $criterion }: غير منسوب، وفق { $fallback }
step-geometric = المتوسط الهندسي بدلاً من المجموع
step-power = كل حصة مرفوعة إلى القوة { $power }
step-some-power = كل حصة مرفوعة إلى قوة
step-limits-on-shares = حدود الحصص
step-caps-on-criteria = الحدود القصوى للمعايير
step-caps-on-criteria-by = الحدود القصوى للمعايير: { $change ->
        [none] بلا تغيير هنا
        [up] متولى عن غيرها
       *[down] مقتطع
    }
step-rates = معدلات حاصل الضرب
step-rates-of = معدلات حاصل الضرب { $rates }
step-spread = أوزان موزعة أو معاد تحجيمها بسبب قيم ناقصة
step-relief = تخفيف وإعفاء: { $names }
step-discounts = { $change ->
    [none] لا تخفيض
    [up] تحمل تخفيضات الآخرين: { $names }
   *[down] تخفيض: { $names }
}
step-adopted = المفتاح كما اعتُمد، مقرَّباً
step-scaled = التحجيم وفق عدد الأشخاص الذين يتقاسمهم السيناريو
step-phased = الأخذ بالمفتاح تدريجياً وحدود تغيره
step-other = شروط أخرى في البرنامج
step-rounded = التقريب
branch-geometric = متوسط هندسي
branch-rates = معدلات { $rates }
branch-no-rates = معدلات
branch-power = القوة { $power }
part-taken-off = بعد طرح { $indicator }
part-brackets = شرائح بحسب الفرد
part-exemption = إعفاء بحسب الفرد
part-relief = تخفيف بسبب انخفاض الدخل
part-floor = حد أدنى { $share }
part-groups = حدود { $names }
part-ceiling = سقف { $share }
family-market = السوق
family-bars = أوجه الحظر
family-corridors = الممرات
family-floors = الحدود الدنيا
family-caps = الحدود القصوى
family-accords = الاتفاقات
family-modalities = الطرق
family-levels = المستويات
family-periods = الفترات
changed-none = { $family }: بلا تغيير هنا
changed-caps = { $change ->
    [up] الحدود القصوى: متولى عن دول بلغت حدها الأقصى
   *[down] الحدود القصوى: محدود، أو تولاه آخرون
}
changed-floors = { $change ->
    [up] الحدود الدنيا: مرفوع
   *[down] الحدود الدنيا: أقل، لأن دولاً عند حدها الأدنى تتولى أكثر
}
changed-accords = { $change ->
    [up] الاتفاقات: متولى، أو متفق عليه فوق العدد المنصف
   *[down] الاتفاقات: معفى منه، أو متفق عليه دون العدد المنصف
}
changed-modalities = { $change ->
    [up] الطرق: أشخاص متولَّون عن آخرين
   *[down] الطرق: مؤدّى بغير الأشخاص
}
changed-market = { $change ->
    [up] السوق: استضافة نيابة عن آخرين مقابل أجر
   *[down] السوق: استضافة من آخرين مقابل أجر
}
changed-periods = { $change ->
    [up] الفترات: ما جرى توليه فوق الأعداد المنصفة
   *[down] الفترات: ما هو مستحق في النهاية، أو تولاه آخرون
}
changed-corridors = { $change ->
    [up] الممرات: متولى عن دول يصعب الوصول إليها
   *[down] الممرات: تولاه آخرون يسهل الوصول إليهم
}
changed-bars = { $change ->
    [up] أوجه الحظر: متولى عن دول لا يجوز لها استقبال بعض الأشخاص
   *[down] أوجه الحظر: تولاه آخرون
}
changed-levels = { $change ->
    [up] المستويات: مرفوع بحدود دنيا في المستويات الأدنى، أو متولى
   *[down] المستويات: محدود بالأماكن في المستويات الأدنى، أو تولاه آخرون
}
years-points = نقاط حسب المنشأ
years-nearness = القرب حسب المنشأ
years-half-life = سنوات حسب المنشأ، عمر النصف { $years }
years-window = { $take ->
        [last] آخر سنة
        [mean] المتوسط
        [sum] المجموع
       *[newest] أحدث سنة متاحة
    }{ $span ->
        [between] { " " }من { $from } إلى { $to }
        [since] { " " }منذ { $from }
        [years-to] { " " }على مدى { $years-count ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $years } سنوات
           *[other] { $years } سنة
        } حتى { $to }
        [to] ، حتى { $to }
        [years] { " " }على مدى { $years-count ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $years } سنوات
           *[other] { $years } سنة
        }
       *[none] { "" }
    }

## Sentences of objections

objection-discount = { $side ->
    [below] يُنقص تخفيضها ({ $factors }) من حصتها { $counted ->
            [units] من وحدات المسؤولية
           *[people] من الأشخاص
        }: { $people }؛ عدد الدول التي تتحمله: { $bearers }.
   *[above] تضيف تخفيضات غيرها ({ $factors }) إلى حصتها { $counted ->
            [units] من وحدات المسؤولية
           *[people] من الأشخاص
        }: { $people }؛ عدد الدول التي تتحملها: { $bearers }.
}
