# الكلمات الثابتة في الوثائق. لم تُراجَع بعد: انظر `reviewed` في src/language/about.rs.
#
# مسرد: allocation key = مفتاح التوزيع؛ share = حصة؛ responsibility share = حصة المسؤولية؛ obligation = الالتزام؛
# actual = المنجَز؛ pledge = التعهد؛ gap = الفارق؛ above (below) share = فوق (دون) حصتها؛ fair number = العدد المنصف؛
# floor = حد أدنى؛ cap = حد أقصى؛ bar, never = حظر مطلق؛ cohort = فئة؛ corridor = ممر؛ modality = طريقة؛
# accord = اتفاق؛ variant = صيغة بديلة؛ ledger = سجل؛ placement = تحديد الأماكن؛ responsibility unit = وحدة مسؤولية؛
# contested = مختلف عليه. وتُتجنَّب كلمة «توطين» إلا في «إعادة التوطين» (resettlement) لما تحمله من معنى سياسي.

## Lists

list-separator = { "، " }
and-more = { $first } وغيرها، وعددها { $more }
others = أخرى
between = من { $least } إلى { $greatest }

## The page

skip = انتقل إلى المحتوى
contents = المحتويات
sort-hint = اضغط على عنوان أي عمود للترتيب بحسبه.
find-state = ابحث عن دولة
all-states = جميع الدول
chart-figures = أرقام هذا الرسم البياني
made-with = أُعدّت بواسطة Onus { $version }. هذه الصفحة مكتملة بذاتها: فهي لا تطلب شيئاً من الشبكة، وتحمل السيناريو الخاص بها ونتيجته.
english-sentences = الكلمات الثابتة بلغة الوثيقة. أما ما يقوله السيناريو وناشرو البيانات فيبقى بلغته؛ وما يرد أدناه بالإنكليزية لم يُترجم بعد.

## Head

status = الوضع
status-illustrative = للتوضيح
status-for-negotiation = للتفاوض
status-agreed = متفق عليه
as-of = في تاريخ
mode = النوع
mode-ledger-ways = سجل: يتقاسم المسؤولية؛ وتؤدّى الواجبات بالطرق المذكورة في الملف
mode-ledger = سجل: يتقاسم المسؤولية ولا ينقل أحداً
mode-placement = تحديد الأماكن: يحدد للأشخاص أماكن جديدة
proof = البرهان
proof-proved = مبرهَن
proof-within = جرى التحقق ضمن هامش تفاوت قدره { $within }
proof-not = غير مبرهَن
scenario = السيناريو
digest = رمز السيناريو
supersedes = يحل محل المشروع ذي الرمز
clause = ينفّذ
variant = صيغة بديلة
changed = ما تغيّر
translation = الترجمة
translation-unreviewed = لم يراجع أحد الناطقين بهذه اللغة كلماتها الثابتة
# Begins with a mark of direction, so that lists of such parts run from right to left.
key-part = { "\u200F" }{ $label } { $weight }%
key-power = { "\u200F" }{ $label } مرفوعاً إلى القوة { $power }
key-phased = { "\u200F" }يُدخَل تدريجياً ابتداءً من حصص { $old }
state-figure = { "\u200F" }{ $state } ({ $figure })
state-dollars = { "\u200F" }{ $state } ({ $figure } { $currency })

# $standing says which of $above and $below name states: both, above, below, none.
summary-ledger = { $standing ->
    [both] تُقتسم المسؤولية (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }؛ والأبعد فوق حصتها: { $above }؛ والأبعد دونها: { $below }.
    [above] تُقتسم المسؤولية (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }؛ والأبعد فوق حصتها: { $above }؛ وليست أي دولة دون حصتها.
    [below] تُقتسم المسؤولية (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }؛ والأبعد دون حصتها: { $below }؛ وليست أي دولة فوق حصتها.
   *[none] تُقتسم المسؤولية (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }.
}
summary-placement = { $standing ->
    [both] يُراد تحديد الأماكن (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }؛ والأبعد فوق حصتها: { $above }؛ والأبعد دونها: { $below }.
    [above] يُراد تحديد الأماكن (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }؛ والأبعد فوق حصتها: { $above }؛ وليست أي دولة دون حصتها.
    [below] يُراد تحديد الأماكن (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }؛ والأبعد دون حصتها: { $below }؛ وليست أي دولة فوق حصتها.
   *[none] يُراد تحديد الأماكن (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }.
}
summary-unmet = احتياجات غير ملبّاة؛ عدد الأشخاص الذين لا مكان لهم: { $people }.
summary-conflict = كان المراد تقاسم الحماية (عدد الأشخاص: { $people }؛ عدد الدول: { $states }) بهذا المفتاح: { $key }؛ ولا يمكن أن تجتمع قواعد السيناريو معاً، ولذلك لا توجد أرقام.

## Results

results = النتائج الرئيسية

## Annex

annex = المرفق: الحصص والالتزامات
annex-caption = الحصص والالتزامات والفوارق بحسب الدولة
number = الرقم
state = الدولة
code = الرمز
total = المجموع
people = الأشخاص
usd = دولارات الولايات المتحدة
eur = يورو
chf = فرنكات سويسرية
gbp = جنيهات إسترلينية
column-key = المفتاح، %
column-contested = الجزء المختلف عليه من المفتاح، %
column-obligation = الالتزام
column-actual = المنجَز
column-gap = الفارق
column-distance = البعد عن النصيب العادل
column-duty = الواجب كاملاً، بالوحدات
column-duty-in-money = المؤدّى مالاً، بالوحدات
column-pays = تدفع ({ $currency })
column-receives = تتلقى ({ $currency })
column-money-owed = المبلغ المستحق ({ $currency })
column-money-paid = المبلغ المدفوع ({ $currency })
column-money-gap = الفارق المالي ({ $currency })
annex-note-order = ترد الدول بالترتيب الهجائي لأسمائها، وفقاً لقواعد الترتيب في يونيكود لهذه اللغة.
annex-note-adds-up = الأرقام المطبوعة حاصل جمعها المجموع المطبوع، والنسب المئوية للمفتاح حاصل جمعها 100: وما يتركه التقريب يذهب إلى أكبر البواقي، وعند تساوي البواقي إلى الدولة التي يسبق رمزها.
annex-note-people = تُحسب الأعداد الصحيحة للأشخاص بهذه الطريقة: { $method }. { $ties }
annex-note-money = تُحسب السنتات الصحيحة بهذه الطريقة: { $method }. { $ties }
annex-note-ledger-once = تُحسب الالتزامات بوحدات المسؤولية: شخص واحد بوزن واحد، يُحسب مرة واحدة.
annex-note-ledger = تُحسب الالتزامات بوحدات المسؤولية: شخص واحد وزنه واحد، مستضاف لمدة سنة واحدة.
annex-note-gap = الفارق هو العدد المنجَز ناقصاً الالتزام: وما كان أقل من الصفر فهو دون الحصة.
annex-note-contested = ما يرد بين [قوسين معقوفين] مختلف عليه: وهو الجزء من مفتاح الدولة الذي تنسبه إليها معايير مختلف عليها. وتغيّره الحدود القصوى والمعدلات والمعاملات بالتناسب.
annex-note-all-contested = ما يرد بين [قوسين معقوفين] يستند إلى معايير مختلف عليها.
annex-note-balance = لمجموع الفوارق سبب: { $amount } { $why }.
annex-note-other = { $donor } ليس عضواً؛ { $what }: { $amount } ({ $currency }).

## Rounding

rounding-webster = طريقة وبستر (سانت لاغي)
rounding-largest-remainder = طريقة أكبر البواقي (هاملتون)
rounding-huntington-hill = طريقة هنتنغتون وهيل
rounding-jefferson = طريقة جيفرسون (دونت)
rounding-adams = طريقة آدمز
rounding-dean = طريقة دين
rounding-quota = طريقة الحصص النسبية (بالينسكي ويونغ)
ties-by-code = عند التساوي تُقدَّم الدولة التي يسبق رمزها.
ties-larger-base = عند التساوي تُقدَّم الدولة ذات الأساس الأكبر.
ties-lot = تُحسم حالات التساوي بالقرعة بالبذرة المنشورة { $seed }.
ties-none = لا يحدد السيناريو قاعدة لحالات التساوي؛ ولم تكن هناك حالة تستدعي الحسم.

## Gaps

gaps = من هو فوق حصته ومن هو دونها
gap-chart = الفارق بين ما تفعله الدول وما عليها، بعدد الأشخاص
money-gap-chart = الفارق بين ما تدفعه الدول وما عليها ({ $currency })
gap-chart-description = أعمدة تبدأ من الصفر، والأدنى أولاً (عدد الدول المعروضة: { $shown }): إلى جانبٍ ما هو دون الحصة، وإلى الجانب الآخر ما هو فوقها. وفي المجمل، دون الحصة: { $below }؛ وفوقها: { $above }.
gap-chart-not-all = تُعرض الدول الأبعد عن الصفر من الجانبين؛ وترد جميعها في المرفق. دون حصتها: { $below }؛ وفوق حصتها: { $above }.
tiles-chart = الدول التي فوق حصتها والتي دونها
tiles-chart-description = مربع لكل دولة، ملوّن بحسب فارقها بعدد الأشخاص: دون الحصة أو فوقها، وبأي قدر. ولا تبيّن المربعات أي حدود.

## How a share is built

building = كيف تتكوّن كل حصة
building-about = كل عدد هو مجموع خطواته: ما يعطيه كل معيار، ثم ما تغيّره القواعد والتقريب. وتُعرض في الرسم أكبر عشرة التزامات؛ وترد جميع الدول في الجدول.
building-of = كيف يتكوّن العدد: { $state }
building-description = أعمدة طافية تخص { $state }، يبدأ كل منها حيث انتهى سابقه: من المعايير إلى العدد المنصف ثم إلى الالتزام.
building-table = جميع الدول، خطوة بخطوة
building-note-order = تُفعَّل القواعد بالترتيب التالي: السوق، فالموانع، فالممرات، فالحدود الدنيا، فالحدود القصوى، فالاتفاقات، فالطرائق، فالمستويات؛ وقد يؤدي ترتيب آخر إلى خطوات أخرى. وعلى مدى عدة فترات تشكل جميعها خطوة واحدة.
building-note-shown = حاصل جمع خطوات كل صف هو عدده المنصف والتزامه كما هما مطبوعان.
step = الخطوة
step-fair = العدد المنصف
step-obligation = الالتزام

## Variants

variants = مقارنة المفاتيح والصيغ البديلة
this-scenario = هذا السيناريو
variants-chart = الالتزامات في كل صيغة بديلة، للدول الأكثر اختلافاً
variants-table = الالتزامات في كل صيغة بديلة، واختلافها عن هذا السيناريو
variants-note = تدل الشَّرطة على أن الدولة لا تشارك في صيغة بديلة.
causes-chart = المفاتيح بحسب السبب، بالنسب المئوية
slopes-description = خط لكل دولة، من عمود إلى عمود (عدد الدول المعروضة: { $shown }): يرتفع حيث يكون للدولة أكثر.
difference-of = { $variant }، الاختلاف
against = مفاتيح أخرى إلى جانب هذا المفتاح
against-about = يُطبَّق كل مفتاح أدناه على الأشخاص أنفسهم والدول نفسها: أعداد منصفة قبل أي قاعدة، ولكل مفتاح مؤشراته وسنواتها. والدولة التي يكون عليها أقل بموجب مفتاح تستفيد منه، والتي يكون عليها أكثر تخسر.
against-chart = الأعداد المنصفة بموجب كل مفتاح، للدول الأكثر اختلافاً
against-table = الأعداد المنصفة بموجب كل مفتاح، واختلافها عن هذا السيناريو
against-note = تُحسب الأعداد المنصفة بوحدات المسؤولية، قبل القواعد؛ والاختلافات هي فروق الأعداد المطبوعة.
against-movers-table = كم ينتقل من دول إلى أخرى
against-key = المفتاح
against-amount = ما ينتقل إلى غيرها، بوحدات المسؤولية
against-percent = من الكل، بالنسبة المئوية
against-less = دول يكون عليها أقل
against-more = دول يكون عليها أكثر
against-movers = وفق المفتاح { $key } ({ $title })، عدد وحدات المسؤولية التي تنتقل من دول إلى أخرى { $amount }، أي { $percent }% من الكل: { $less }؛ { $more }.
against-less-none = لا دولة يكون عليها أقل
against-less-some = { $count-count ->
        [one] دولة واحدة يكون عليها أقل
        [two] دولتان يكون عليهما أقل
        [few] { $count } دول يكون عليها أقل
       *[other] { $count } دولة يكون عليها أقل
    }، أولاً { $states }
against-more-none = لا دولة يكون عليها أكثر
against-more-some = { $count-count ->
        [one] دولة واحدة يكون عليها أكثر
        [two] دولتان يكون عليهما أكثر
        [few] { $count } دول يكون عليها أكثر
       *[other] { $count } دولة يكون عليها أكثر
    }، أولاً { $states }

## Rules that bind

binding = القواعد المقيِّدة، وتكلفتها
binding-about = القواعد التي بُلغت، من كل نوع: { $reached }. الحدود الدنيا والقصوى في السيناريو، بُلغت أم لم تُبلغ: { $all }.
binding-table = القواعد التي بُلغت
binding-words = القواعد التي بُلغت، بعبارات السيناريو
binding-no-prices = لم يُطلب في هذا التقرير بيان ما تعنيه وحدة واحدة زيادةً أو نقصاناً في كل قاعدة.
rule = القاعدة
kind = النوع
reached = بُلغت عند
line = السطر
limit-cap = على الأكثر
limit-floor = على الأقل
limit-fixed = بالضبط

## Freedom

freedom = ما يتركه كل هدف مفتوحاً
freedom-table = بين أي أعداد يمكن أن تقع كل دولة، بعد القواعد وبعد كل هدف
freedom-rules = القواعد وحدها
freedom-periods-table = واجبات فترات بعينها تتركها القواعد وحدها مفتوحة
freedom-hidden = واجبات فترات بعينها غير معروضة: حسمتها القواعد وحدها { $settled }، ومفتوحة بأقل من المعروضة { $more }.
freedom-not-proved-table = واجبات فترات بعينها لم يُبرهَن هل تتركها القواعد وحدها مفتوحة أم تحسمها
freedom-not-proved-more = غير معروضة: { $more } أخرى غير مبرهَنة أيضاً.

## Never

never = أبداً: أوجه الحظر المطلق
never-about = لا يمكن لأي صيغة بديلة أو تعديل أو إصلاح أن يمس حظراً أو يفرغه من مضمونه. فالحظر يغلق الطريق قبل أي حساب، فلا يمكن لأي حل أن يسلكه.
never-check = جرى التحقق من كل عدد منشور؛ عدد الأشخاص الذين حُدد لهم مكان خلافاً لحظر: { $broken }.
never-ledger = هذا السيناريو يتقاسم المسؤولية ولا ينقل أحداً، فلا يمكن أن يخالف أي حظر.
never-table = أوجه الحظر، مع السبب والمصدر
never-whose = القادمون من
never-where = أماكن لا تُحدَّد لهم أبداً
never-each = أي منشأ
never-origin = في دولتهم نفسها
never-these = في: { $states }
never-all-but = في أي مكان سوى: { $states }
never-no-source = لم يُذكر
never-broken = من حُدد لهم مكان خلافاً له
reason = السبب
source = المصدر

## Flows

flows = التدفقات
people-chart = من يذهب إلى أين
people-chart-description = تدفقات من أماكن المنشأ في جانب إلى الدول في الجانب الآخر، عرضها بقدر أعداد من حُددت لهم أماكن جديدة؛ أكبرها منفردة، والبقية معاً.
payments-chart = من يدفع لمن
payments-chart-description = تدفقات ممن يدفعون إلى من يتلقون، عرضها بقدر المبالغ؛ أكبرها منفردة، والبقية معاً.
flows-table = الأشخاص بحسب المنشأ والدولة
legs-table = الأشخاص في كل مرحلة من الممرات
payments-table = المدفوعات بين الدول
modalities-table = كيف يوفى بالالتزامات
unmet-table = الأشخاص الذين لا مكان لهم
from = من
to = إلى
by = بواسطة
origin = المنشأ
through = عبر
stay = الباقون
placed = من حُددت لهم أماكن جديدة

## How sure

sure = مدى موثوقية الأرقام
sure-proof = يقول برهان هذه النتيجة: { $proof }. والبرهان يخص الحساب: كل قاعدة مستوفاة بالضبط، ولا توجد إجابة أخرى أفضل وفق الأهداف المعلنة. أما صحة البيانات والمفتاح فالحكم فيها للناس.
sure-about = تبيّن النطاقات الواردة أدناه بين أي عددين تقع الدولة في السيناريو والصيغ البديلة التي يسميها ملفه، أو في مجالات القيم الناقصة.
sure-no-study = لا يتضمن هذا التقرير دراسة للنطاقات.
obligation-ranges = الالتزامات في الصيغ البديلة
gap-ranges = الفوارق في الصيغ البديلة
fair-ranges = الأعداد المنصفة في مجالات القيم الناقصة
ranges-description = خط من أصغر عدد إلى أكبره، والأوسع أولاً (عدد الدول المعروضة: { $shown })، مع تمييز عدد هذا السيناريو.
ranges-note = يعرض الرسم أوسع النطاقات؛ وترد جميع الدول في الجدول. ولا تُجمع هذه الأطراف.
least = الأدنى
value = هذا السيناريو
greatest = الأقصى

## Data

data = البيانات
criteria-table = المعايير ومؤشراتها
criteria-note = ترد في الملاحظات أدناه القيم التي كانت ناقصة وما جرى بشأن كل دولة.
indicators-table = المؤشرات والمصادر والتراخيص
caveats = تحفظات الناشرين، وتحفظاتنا
data-notes = ما اختير وما وُجد وما جرى أثناء العمل
criterion = المعيار
indicator = المؤشر
years = السنوات
missing = القيم الناقصة
title = العنوان
unit = الوحدة
publisher = الناشر
edition = الإصدار
licence = الترخيص
code-of-values = رمز القيم
missing-stop = لا يجوز أن تنقص أي قيمة: يتوقف الحساب.
missing-value = تُستخدم قيمة معلنة.
missing-peer-median = يُستخدم وسيط النظراء للفرد الواحد.
missing-raw-median = يُستخدم وسيط الدول التي لها قيمة.
missing-spread = ينتقل الوزن إلى معايير الدولة الأخرى.
missing-drop = يُستبعد المعيار بالنسبة إلى الجميع.
missing-zero = تُحسب صفراً.
missing-interval = يُستخدم مجال معلن، ونقطة منه للمفتاح.
missing-state = { $state }: { $policy } { $reason }

## Method

method = الطريقة
combine-sum = المفتاح مجموع مرجَّح: يعطي كل معيار كل دولة حصة، وتُجمع الحصص بأوزان المعايير.
combine-product = المفتاح جداء: يُضرب مجموع مرجَّح للحصص في قوى المعدلات ويُقسم على مجموعه لجميع الدول.
combine-geometric = المفتاح متوسط هندسي: تُضرب حصص الدولة بعضها في بعض، كل منها مرفوعة إلى قوة وزنها، وتُقسم على مجموع هذه الجداءات لجميع الدول.
combine-index = المفتاح دليل مركّب: تُجمع درجات الدولة بأوزان المعايير، وتُقسم على المجموع لجميع الدول.
combine-remainder = يتكوّن المفتاح بالتتابع: يأخذ كل معيار جزأه مما تركته المعايير السابقة له.
formula-signs = هنا s دولة وg منشأ؛ و∝ تعني القسمة على مجموع المقدار نفسه لجميع الدول، بحيث يكون مجموع المفتاح واحداً. وما يرد بين [قوسين معقوفين] أمام قوس للدولة s مختلف عليه.
criterion-weighed = الوزن { $weight }؛ المؤشر { $indicator }، { $years }. { $how }
criterion-of-a-product = القوة { $weight }؛ المؤشر { $indicator }، { $years }. { $how }
by-origin = لكل منشأ حصص خاصة به؛ وما لم يُنسب يوزَّع بحسب: { $rest }.
normalise-share = تُقسم قيمة كل دولة على مجموع القيم كلها: { $formula }.
normalise-inverse = كلما انخفضت القيمة كبرت الحصة: { $formula }، مقسوماً على المجموع.
normalise-size-scaled-inverse = كلما انخفضت القيمة كبرت الحصة، بالتناسب مع حجم ما: { $formula }، مقسوماً على المجموع.
normalise-per-head = القيمة للفرد الواحد من السكان، مقسومةً على المجموع: { $formula }.
normalise-rate = معدل كما هو: { $formula }.
normalise-min-max = موقع القيمة بين أدنى قيمة وأقصاها، مقسوماً على المجموع: { $formula }.
normalise-rank = رتبة القيمة، مقسومةً على مجموع الرتب: { $formula }.
normalise-threshold = ما يزيد على مقدار معفى للفرد، مقسوماً على المجموع: { $formula }.
normalise-brackets = شرائح تصاعدية للفرد، مقسومةً على المجموع: { $formula }.
normalise-goalposts = موقع القيمة بين حدين معلنين، مقسوماً على المجموع: { $formula }.
normalise-bands = درجة الفئة التي تقع فيها القيمة، مقسومةً على المجموع: { $formula }.
normalise-log = لوغاريتم القيمة، مقسوماً على المجموع: { $formula }.
normalise-z-score = البعد عن المتوسط بالانحرافات المعيارية، للعرض فقط: { $formula }.
normalise-quantile-mismatch = مقدار التباعد بين ترتيبين، للعرض فقط: { $formula }.
method-steps = من المفتاح إلى الأعداد:
step-people = عدد الأشخاص الذين تُقتسم حمايتهم: { $people }؛ عدد أماكن المنشأ: { $origins }؛ عدد الدول المشاركة: { $states }.
step-fair-number = العدد المنصف للدولة هو مجموع حصتها في مفتاح كل منشأ مضروبةً في عدد أشخاص ذلك المنشأ، لجميع أماكن المنشأ.
step-ledger-ways = تُتقاسم المسؤولية وتؤدّى الواجبات بالطرق المذكورة في الملف: والأشخاص الذين تستضيفهم الدولة بالفعل يُحسبون لها كاملين.
step-ledger = تُقتسم المسؤولية ولا يُنقل أحد: فالأشخاص الذين تستضيفهم الدولة بالفعل يُحسبون لها كاملين.
step-placement = تُحدَّد للأشخاص أماكن جديدة ضمن القدرات والقواعد وأوجه الحظر الواردة في السيناريو.
step-bars = تُستبعد الطرق التي يغلقها حظر قبل أي حساب. عدد أوجه الحظر: { $count }.
step-limits = الحدود الدنيا والقصوى تقيّد الالتزامات؛ وما لا تأخذه دولة تأخذه دول أخرى. عدد الحدود الدنيا والقصوى: { $count }.
step-goals = من بين جميع التوزيعات المستوفية للقواعد يُختار توزيع واحد بأهداف، يُثبَّت كل منها قبل الذي يليه: { $goals }.
step-proof = يجري التحقق من الإجابة بكسور دقيقة ببرنامج لا يشترك في شيء مع برنامج الحل.
step-rounding = تُحسب الأعداد الصحيحة للأشخاص بهذه الطريقة: { $method }. وحاصل جمعها هو المجموع بالضبط.
step-gap = الفارق هو العدد المنجَز ناقصاً الالتزام.
goal-vulnerable-unmet = أقل عدد ممن لا مكان لهم في الفئات ذات الأولوية
goal-unmet = أقل عدد ممن لا مكان لهم
goal-leximin-unmet = تصغير أكبر جزء بلا مكان من أشخاص أي منشأ، ثم الذي يليه
goal-leximin-burden = تصغير أكبر نسبة عبء (الالتزام إلى العدد المنصف)، ثم التي تليها
goal-leximin-shortfall = تصغير أكبر جزء غير مأخوذ من العدد المنصف، ثم الذي يليه
goal-worst-deviation = تصغير أكبر انحراف عن العدد المنصف
goal-total-deviation = أصغر مجموع للانحرافات عن الأعداد المنصفة
goal-final-debt = أقل دين بعد الفترة الأخيرة
goal-debt = أقل مجموع للديون بعد كل فترة
goal-final-backlog = أقل عدد من الطلبات المعلقة بعد الفترة الأخيرة
goal-backlog = أقل مجموع للطلبات المعلقة بعد كل فترة
goal-bought = أقل عدد من القرارات المشتراة بالمال
goal-preferences = أقل تكلفة على الأشخاص أنفسهم بسبب المكان الذي يوضعون فيه
goal-cost = أقل تكلفة للاستقبال والسفر
goal-payments = أقل قدر من المال بدلاً من الأشخاص
goal-ties-kept = أكبر عدد من الأشخاص الذين تُحدَّد أماكنهم حيث لهم روابط
goal-distance = أقصر مسافة مقطوعة
goal-zero-share = أقل استضافة من دول لا حصة لها
goal-fewest-moves = أقل عدد من الأشخاص المنقولين
goal-code-order = ترتيب الرموز، مرجِّحاً أخيراً عند التساوي
worked = مثال مفصّل: { $title }
worked-key = الحصة في المفتاح هي { $key }؛ وبضربها في عدد الأشخاص محسوباً بالوزن ({ $people }) يكون الناتج العدد المنصف.
worked-origins = لكل منشأ مفتاحه؛ والحصص متوسطات لأماكن المنشأ مرجَّحة بعدد أشخاصها.
exact = بالضبط
shown = كما هو مطبوع

## Glossary

glossary = مسرد المصطلحات
word-indicator = مؤشر
word-indicator-means = مقدار مقيس بحسب الدولة والسنة، له وحدة ومصدر.
word-criterion = معيار
word-criterion-means = مؤشر اتُّخذ سبباً، له اتجاه وتسوية ووزن.
word-key = مفتاح التوزيع
word-key-means = حصص غير سالبة مجموعها واحد.
word-share = حصة المسؤولية
word-share-means = عدد الدولة في المفتاح.
word-obligation = الالتزام
word-obligation-means = الحصة مطبقةً على المجموع، بعد القواعد والتقريب.
word-actual = المنجَز
word-actual-means = ما تفعله الدولة؛ أما التعهد فهو ما وعدت به.
word-gap = الفارق
word-gap-means = المنجَز (أو التعهد) ناقصاً الالتزام: وما كان أقل من الصفر فهو دون الحصة.
word-cohort = فئة
word-cohort-means = مجموعة من الأشخاص، كاللاجئين من منشأ واحد.
word-origin = المنشأ والعبور والاستضافة
word-origin-means = الدولة التي اضطر الأشخاص إلى مغادرتها، والمكان الذي يعبرونه، والدولة التي تحميهم.
word-corridor = ممر
word-corridor-means = مسار له قدرة استيعابية.
word-modality = طريقة
word-modality-means = سبيل للوفاء بالتزام: الاستضافة، وإعادة التوطين، والتأشيرة الإنسانية، ولمّ شمل الأسر، والبت في الطلبات، والمال.
word-unit = وحدة مسؤولية
word-unit-means = شخص واحد وزنه واحد، مستضاف لمدة فترة واحدة (سنة).
word-floor = حد أدنى، حد أقصى
word-floor-means = أقل ما تسمح به قاعدة وأكثره.
word-never = أبداً
word-never-means = حظر مطلق، كعدم الإعادة القسرية: لا يُعاد أحد إلى حيث يتعرض للاضطهاد.
word-accord = اتفاق
word-accord-means = تفاهم بين دول مسمّاة: مجمّع مشترك، أو التزام ثنائي، أو ممر.
word-variant = صيغة بديلة
word-variant-means = السيناريو وقد تغيّر فيه شيء.
word-burden = نسبة العبء
word-burden-means = التزام الدولة مقسوماً على عددها المنصف.
word-contested = مختلف عليه
word-contested-means = ما لم يتفق عليه المتفاوضون؛ ويُطبع بين [قوسين معقوفين].

## Reproduce

reproduce = كيفية إعادة الحساب والتحقق والاستشهاد
reproduce-about = احفظ نص السيناريو الوارد أدناه في ملف ونفّذ هذه الأوامر؛ فتخرج الأرقام نفسها حتى آخر خانة على أي جهاز. ويتحقق الأمر الأخير من هذه الوثيقة التي تحمل السيناريو الخاص بها ونتيجته.
cite-about = يُستشهد بها هكذا:
cite = { $title }. السيناريو { $id }، في تاريخ { $date }. Onus { $version }. رمز السيناريو { $code }.
scenario-text = السيناريو كاملاً: { $file }

## Conflict

conflict = قواعد لا يمكن أن تجتمع
conflict-about = كل واحدة من هذه القواعد لازمة للتعارض: فبدون أي منها يمكن أن تجتمع الأخرى.
conflict-table = القواعد المتعارضة
conflict-repair = يلزم أن تتراجع الحدود مجتمعةً بما لا يقل عن { $amount }.
conflict-no-repair = لا يوجد حد أدنى أو أقصى يمكن لتراجعه أن ينهي التعارض.
rows = الصفوف
alone = منفردة

## Files

file-written = تاريخ التحرير
file-no-time = غير مذكور: المدخلات نفسها تعطي البايتات نفسها
file-summary = الخلاصة
file-annex = جدول الدول كما يُطبع، بأرقام حقيقية. صف المجاميع يحوي قيماً لا صيغاً حسابية.
file-keys = مفاتيح أخرى إلى جانب هذا المفتاح: من يكون عليه أقل ومن يكون عليه أكثر.
file-data = كل رقم لكل دولة في صف مستقل: الرقم المعروض، والرقم الدقيق في صورة نص.
file-sources = كل مؤشر مستخدم، مع ناشره ورخصته وبصمته الرقمية.
file-scenario = السيناريو كما جرى حسابه، سطراً سطراً.
file-licence = الرخصة
file-licence-text = الأرقام مشتقة من المصادر المذكورة، ولكل منها رخصته المبيّنة إلى جانبه.
file-verify = كيفية التحقق
file-verify-text = شغّل «onus verify» مع اسم هذا الملف. فهو يحمل السيناريو والنتيجة الدقيقة والبرهان؛ ويعيد البرنامج حساب كل ذلك وبرهنته ويبيّن بدقة ما يختلف.
file-contents = محتويات الملفات
file-page = الوثيقة كلها في صفحة واحدة، كاملة بلا شبكة.
file-annex-text = الوثيقة نفسها نصاً.
file-figures-wide = الأمر نفسه، صف لكل دولة.
file-flows = الأشخاص بحسب المنشأ والدولة.
file-result = كل شيء بدقة مع البرهان: ما يقرؤه «onus verify».
file-metadata = بيانات وصفية للبرامج والفهارس.
file-citation = كيفية الاستشهاد.

## Levels

levels = المستويات الأدنى من الدول
level-caption = ما يقع على { $state }: { $title }
level-note-sum = ما يوزَّع هنا هو عدد { $state } الوارد في الجدول أعلاه: { $number }.

## Periods

periods = الفترات
period = الفترة
periods-about = تُرحَّل الالتزامات من فترة إلى أخرى: يُرحَّل المستحق مع زيادة، ويُرحَّل ما أُنجز فوق الالتزام في حدود معينة. وما يبقى مستحقاً في النهاية يُبيَّن ولا يُسقَط.
periods-table = المجاميع لجميع الدول حسب الفترة
periods-end-table = المستحق والرصيد بعد الفترة الأخيرة
period-fair = العدد المنصف
period-obligation = التزام الفترة
period-actual = الفعلي
period-gap = الفجوة
period-debt = الدين
period-banked = الرصيد المرحَّل
period-beyond = ما أُنجز فوق الرصيد القابل للترحيل
period-budget = الميزانية ({ $currency })
period-decided = الطلبات التي بُتَّ فيها
period-bought = منها قرارات مشتراة
period-open = الطلبات المعلقة
period-debt-end = الدين في النهاية
period-banked-end = الرصيد في النهاية

## Market

market = سوق الحصص
market-about = يجوز للدول أن تستضيف بعضها نيابة عن بعض بسعر واحد. والسعر نطاق: ما توفره وحدة أقل، وما تكلفه وحدة إضافية؛ ويُدفع سعر واحد ضمن هذا النطاق.
market-lowest = الحد الأدنى لسعر وحدة المسؤولية
market-highest = الحد الأعلى
market-no-end = لا يوجد
market-price = السعر المدفوع
market-preferences = ما يكلفه مكان التوزيع للأشخاص أنفسهم
market-table = الحصص والمبادلات والتكاليف حسب الدولة
market-quota = الحصة
market-hosted-units = ما تستضيفه
market-trade = المبادلة
market-cost-at-quota = تكلفة حصتها، { $currency }
market-cost-hosted = تكلفة الاستضافة، { $currency }
market-gain = المكسب، { $currency }
market-note-trade = المبادلة هي الحصة ناقصاً ما تستضيفه الدولة: فوق الصفر تستضيف دول أخرى نيابة عنها مقابل أجر، وتحت الصفر تستضيف هي نيابة عن غيرها.
market-note-gain = المكسب هو تكلفة الحصة ناقصاً تكلفة الاستضافة وناقصاً ما تدفعه الدولة مقابل مبادلتها؛ وما تتلقاه يُحسب دفعاً دون الصفر.
market-check-none = لا توجد دولة في وضع أسوأ مما هو عند حصتها: جرى التحقق من ذلك بدقة لكل دولة.
market-check-some = الدول التي هي في وضع أسوأ مما هو عند حصصها: { $states }. ثمة قاعدة تمنعها من بلوغ أفضل وضع لها.

## Clauses

clauses = البنود
clauses-about = إعدادات السيناريو في فقرات مرقمة. وترد بين قوسين المواد التي تنفذها كل فقرة وموضعها في السيناريو. وكل رقم أو كلمة يتغيران هناك يتغيران هنا.
clauses-not-covered = غير مشمولة: لا يستشهد بها أي جدول
clauses-not-listed = ليست من بين المواد المدرجة
articles-table = ما ينفذ كل مادة، مع أسطر السيناريو
article = المادة
covered-by = تنفذها

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
balance-money = { $units } بالمال
balance-waived = { $units } أعفت منها اتفاقات ولا يتولاها أحد
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
free-after-rules = بعد القواعد وحدها، عدد الدول التي لم يتحدد عددها بعد: { $free } من أصل { $states }{ $has ->
    [none] { "" }
   *[some] ؛ والتزامات الفترات المنفردة: { $periods } من أصل { $duties }
}.
free-after-goal = بعد الهدف { $goal }، عدد الدول التي لم يتحدد عددها بعد: { $free } من أصل { $states }{ $has ->
    [none] { "" }
   *[some] ؛ والتزامات الفترات المنفردة: { $periods } من أصل { $duties }
}.
free-not-proved = غير مبرهَن بعد { $stage ->
    [rules] القواعد وحدها
   *[goal] الهدف { $goal }
}، ولا يُعدّ مفتوحاً ولا محسوماً: عدد الدول { $free } من أصل { $states }{ $has ->
    [none] { "" }
   *[some] ؛ والتزامات الفترات المنفردة: { $periods } من أصل { $duties }
}.
free-not-proved-why = سبب عدم البرهنة على النطاقات (عددها: { $ranges }): { $why }

## Balance and others

balance-outside = هم أشخاص مستضافون خارج الأعضاء، وحمايتهم واجبة على الأعضاء
balance-record = هي الفرق بين الأشخاص المسجلة استضافتهم والأشخاص الذين تُتقاسم حمايتهم
balance-unmet = هم محتاجون بلا مكان، وليسوا واجبين على أحد
balance-lapsed = تسقط: تُعفي منها اتفاقات ولا يتولاها أحد
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
period-of-state = { $year }: العدد المنصف { $fair }، زائداً ديناً سابقاً { $owed }، زائداً زيادة { $surcharge }، ناقصاً رصيداً مرحَّلاً { $banked }: المستحق { $due }؛ { $did ->
        [did] المنجَز
       *[takes] ما تتولاه
    } { $done }؛ ثم الدين { $debt } والرصيد { $bank }{ $has ->
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

row-of-rule = { $row } ({ $rule })
price-unit-more = { $unit ->
    [unit] زيادة وحدة واحدة يجوز ترحيلها رصيداً وفق { $rule }
    [decision] زيادة قرار واحد وفق { $rule }
   *[place] زيادة مكان واحد في { $rule }
} تعني: { $effect }.
price-unit-less = { $unit ->
    [unit] نقصان وحدة واحدة يجوز ترحيلها رصيداً وفق { $rule }
    [decision] نقصان قرار واحد وفق { $rule }
   *[place] نقصان مكان واحد في { $rule }
} يعني: { $effect }.
price-minimum-less = الحد الأدنى المضمون { $rule }: نقصان شخص واحد يعني: { $effect }.
price-minimum-more = الحد الأدنى المضمون { $rule }: زيادة شخص واحد تعني: { $effect }.
price-person-more = زيادة شخص واحد في { $rule }، مع ثبات الأعداد المنصفة، تعني: { $effect }.
price-person-fewer = نقصان شخص واحد في { $rule }، مع ثبات الأعداد المنصفة، يعني: { $effect }.
price-point-more = زيادة نقطة مئوية واحدة في { $rule } تعني: { $effect }.
price-point-less = نقصان نقطة مئوية واحدة في { $rule } يعني: { $effect }.
price-impossible = لا يوجد توزيع يستوفي القواعد
price-not-proved = غير مثبت ({ $why })
price-nothing = لا يتغير شيء
price-no-less = لا شيء: الحد أدنى من واحد، وما دون الصفر ليس حداً
price-no-state = لا يتغير عدد أي دولة
price-others = و{ $others-count ->
        [one] دولة أخرى
        [two] دولتان أخريان معاً
        [few] { $others } دول أخرى معاً
       *[other] { $others } دولة أخرى معاً
    } { $change }
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
price-largest = هذه أكبرها وعددها { $shown }؛ وعدد الصفوف المُقيِّدة الأخرى غير المعروضة هنا: { $hidden }، وهي كلها في `--format md` و`--format json`. يأتي أولاً ما لا يترك أي توزيع، ثم ما يحرك هدفاً أبعد تحريك، ثم ما يحرك الدول أبعد تحريك.
price-level = أول مستوى يتغير من { $goal } هو { $from }، بمقدار { $change }
price-goal = يتغير { $goal } من { $from } بمقدار { $change }

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
conflict-ways = إحدى طرق التراجع بأقل مجموع: { $changes }.
conflict-up = { $rows } صعوداً بمقدار { $amount }
conflict-down = { $rows } نزولاً بمقدار { $amount }
conflict-rows = { $kind }، { $count } { $whom ->
        [origins] من أماكن المنشأ
        [states] من الدول
       *[rows] من الصفوف
    }: { $codes }
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
said-reached = { $rule }: بلغ { $row } حده { $limit }.
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
    [up] الطرق: أشخاص جرى توليهم عن آخرين مقابل مال أو ملفات
   *[down] الطرق: موفى به بالمال أو الملفات
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
note-key-of-date = مفتاح واحد في جميع الفترات، بتاريخ السيناريو
note-key-of-period = مفتاح كل فترة هو مفتاح سنتها، بما هو معروف عنها اليوم
note-new-key = يحل المفتاح الجديد تدريجياً محل `{ $old }`: { $parts }
year-percent = { $year }: { $percent }%
note-change = تتغير حصة الدولة من فترة إلى أخرى بما لا يتجاوز { $percent }% من ذاتها
note-budget = تُقسَّم الميزانية بين الفترات بنسبة وحدات مسؤوليتها، ثم حسب مفتاح كل منها
weighting-entropy = أوزان الإنتروبيا
weighting-critic = أوزان CRITIC
weighting-principal-component = مربعات معاملات المكوّن الرئيسي الأول

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
