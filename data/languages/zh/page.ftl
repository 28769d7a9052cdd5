# 文件的固定用语。未经审校：见 src/language/about.rs 中的 `reviewed`。
#
# 词汇：allocation key = 分配公式；share = 份额；responsibility share = 责任份额；obligation = 义务；actual = 实际数；
# pledge = 认捐数；gap = 差额；above (below) share = 高于（低于）份额；fair number = 公平数；floor = 下限；cap = 上限；
# bar, never = 绝对禁止；cohort = 群体；corridor = 通道；modality = 履行方式；accord = 协议；variant = 变式；
# ledger = 账目；placement = 安置（resettlement 则为“重新安置”）；responsibility unit = 责任单位；contested = 有争议。

## Lists

list-separator = { "、" }
others = 其他
between = { $least } 至 { $greatest }

## The page

skip = 跳到正文
contents = 目录
sort-hint = 点击列标题即可按该列排序。
find-state = 查找国家
all-states = 所有国家
chart-figures = 本图的数字
made-with = 由 Onus { $version } 编制。本页自成一体：不向网络请求任何内容，并载有其情景和结果。
english-sentences = 固定用语使用本文件的语言。情景和数据发布者的文字保留其原有语言；下文中的英文内容尚无译文。

## Head

status = 性质
status-illustrative = 示例
status-for-negotiation = 供谈判使用
status-agreed = 已商定
as-of = 截至
mode = 类型
mode-ledger-ways = 台账：分担责任；义务以文件所列方式履行
mode-ledger = 账目：分担责任，不转移任何人
mode-placement = 安置：对人员作新的安置
proof = 证明
proof-proved = 已证明
proof-within = 已在容差 { $within } 内核对
proof-not = 未证明
scenario = 情景
digest = 情景代码
supersedes = 取代情景代码如下的草案
clause = 执行
variant = 变式
changed = 改动
translation = 译文
translation-unreviewed = 本语言的固定用语未经使用该语言的人审校
key-part = { $label } { $weight }%
key-power = { $label } 的 { $power } 次幂
key-phased = 由 { $old } 的份额逐步过渡
state-figure = { $state }（{ $figure }）
state-dollars = { $state }（{ $figure } { $currency }）

# $standing says which of $above and $below name states: both, above, below, none.
summary-ledger = { $standing ->
    [both] { $people } 人的责任由 { $states } 个国家按以下公式分担：{ $key }；高于份额最多的是 { $above }；低于份额最多的是 { $below }。
    [above] { $people } 人的责任由 { $states } 个国家按以下公式分担：{ $key }；高于份额最多的是 { $above }；没有国家低于份额。
    [below] { $people } 人的责任由 { $states } 个国家按以下公式分担：{ $key }；低于份额最多的是 { $below }；没有国家高于份额。
   *[none] { $people } 人的责任由 { $states } 个国家按以下公式分担：{ $key }。
}
summary-placement = { $standing ->
    [both] { $people } 人将按以下公式安置在 { $states } 个国家：{ $key }；高于份额最多的是 { $above }；低于份额最多的是 { $below }。
    [above] { $people } 人将按以下公式安置在 { $states } 个国家：{ $key }；高于份额最多的是 { $above }；没有国家低于份额。
    [below] { $people } 人将按以下公式安置在 { $states } 个国家：{ $key }；低于份额最多的是 { $below }；没有国家高于份额。
   *[none] { $people } 人将按以下公式安置在 { $states } 个国家：{ $key }。
}
summary-unmet = 未满足的需求：{ $people } 人没有安置名额。
summary-conflict = { $people } 人的保护本应由 { $states } 个国家按以下公式分担：{ $key }；情景的各项规则不能同时成立，因此没有数字。

## Results

results = 主要结果

## Annex

annex = 附件：份额和义务
annex-caption = { $gap ->
    [none] 各国的份额和义务
   *[some] 各国的份额、义务和差额
}
number = 编号
state = 国家
member = 成员
code = 代码
total = 共计
people = 人数
usd = 美元
eur = 欧元
chf = 瑞士法郎
gbp = 英镑
column-key = 公式，%
column-contested = 公式中有争议的部分，%
column-obligation = 义务
column-actual = 实际数
column-gap = { $gap ->
    [people] 人数差额
   *[whole] 差额
}
column-distance = 与公平份额的差距
column-people = 人员
column-people-units = 人员，以单位计
column-files-units = 以处理申请履行，单位
column-money-units = 以资金履行，单位
column-obligation-units = 义务，责任单位
column-pays = 支付，{ $currency }
column-receives = 收取，{ $currency }
column-money-owed = 应付金额，{ $currency }
column-money-paid = 已付金额，{ $currency }
column-money-gap = 金额差额，{ $currency }
annex-note-order = { $members ->
    [member] 各成员
   *[state] 各国
}按其中文名称、依照本语言的 Unicode 排序规则（汉语拼音）排列。
annex-note-adds-up = 所印数字之和等于所印总数，公式的百分比之和为 100：舍入所余归于余数最大者；余数相等时，归于代码在前的{ $members ->
    [member] 成员
   *[state] 国家
}。
annex-note-people = 整数人数按以下方法得出：{ $method }。{ $ties }
annex-note-money = 整数美分按以下方法得出：{ $method }。{ $ties }
annex-note-ledger-once = 义务以责任单位计算：权重为一的一人，只计一次。
annex-note-ledger = 义务以责任单位计算：一个权重为一的人，收容一年。
annex-note-gap = { $gap ->
    [people] 差额等于实际数减去义务中的人数：小于零即低于份额。
   *[whole] 差额等于实际数减去义务：小于零即低于份额。
}
annex-note-ways = 一国的义务是其人员、申请和以资金履行的部分，合计以责任单位表示。资金折合的单位等于该国为本国单位支付的部分，减去他国就其承接的单位向其支付的部分；基金发放的款项不计入任何义务。人数取整，申请和资金不因此而改变。
annex-note-price = 以资金履行的一个责任单位为 { $price } { $currency }。
annex-note-contested = [方括号]内的内容有争议：这是有争议的标准归于一国的那部分公式。上限、比率和系数按比例改变这一部分。
annex-note-all-contested = [方括号]内的内容以有争议的标准为依据。
annex-note-balance = 差额总数有其原因：{ $amount } { $why }。
annex-note-other = { $donor } 不是成员；{ $what }：{ $amount } { $currency }。

## Rounding

rounding-webster = 韦伯斯特法（圣拉古法）
rounding-largest-remainder = 最大余数法（汉密尔顿法）
rounding-huntington-hill = 亨廷顿—希尔法
rounding-jefferson = 杰斐逊法（洪德法）
rounding-adams = 亚当斯法
rounding-dean = 迪安法
rounding-quota = 配额法（巴林斯基和扬）
ties-by-code = 相等时，代码在前的{ $members ->
    [member] 成员
   *[state] 国家
}优先。
ties-larger-base = 相等时，基数较大的{ $members ->
    [member] 成员
   *[state] 国家
}优先。
ties-lot = 相等时，以公布的种子 { $seed } 抽签决定。
ties-none = 情景没有规定相等时的规则；也没有需要分出先后的相等情形。

## Gaps

gaps = 谁高于份额，谁低于份额
in-people = 人
in-units = 责任单位
gap-chart = 各国所做与所应承担之间的差额（{ $unit }）
money-gap-chart = 各国所付与所应付之间的差额（{ $currency }）
gap-chart-description = 从零开始的条形，最低者在前（所示国家：{ $shown } 个）：一侧低于份额，另一侧高于份额。总计，低于份额：{ $below } 个；高于份额：{ $above } 个。
gap-chart-not-all = 图中为两侧离零最远的国家；附件列出所有国家。低于份额：{ $below } 个；高于份额：{ $above } 个。
tiles-chart = 高于和低于份额的国家（{ $unit }）
tiles-chart-description = 每个国家一格，按其差额（人）着色：低于份额、高于份额及其程度。格子不表示任何边界。

## How a share is built

building = 每一份额如何构成
building-about = 每个数字都是其各步之和：先是每项标准所给予的，然后是规则和舍入所改变的。图中为最大的十项义务；表中列出所有国家。
building-of = 数字如何构成：{ $state }（{ $unit }）
building-description = { $state } 的浮动条形，每一条从上一条结束处开始：从各项标准到公平数，再到{ $end ->
    [people] 以接收人员履行的部分。
   *[whole] 义务。
}
building-table = 所有国家，逐步列示
building-note-order = 各类规则按以下顺序启用：市场、禁止、通道、下限、上限、协议、履行方式、层级；采用其他顺序可能得出不同的步骤。跨多个时期时，所有规则合为一个步骤。
building-note-shown = { $end ->
    [people] 每一行的各步之和等于所印的公平数和义务中的人数。
   *[whole] 每一行的各步之和等于所印的公平数和义务。
}
step = 步骤
step-fair = 公平数
step-obligation = 义务
step-in-people = 人员部分

## Variants

variants = 公式和变式的比较
this-scenario = 本情景
variants-chart = 差别最大的国家在各变式下的义务（{ $unit }）
variants-table = 各变式下的义务，以及与本情景之差
variants-note = 短横表示该国不参加某一变式。
causes-chart = 按原因列示的公式（百分比）
slopes-description = 每个国家一条线，从一列到另一列（所示国家：{ $shown } 个）：国家数字较大处上升。
ranks-description = 每个国家一条线，从一列到另一列（所示国家：{ $shown } 个），按大小排列：最大者在上。数值过于接近，无法按比例绘制：高度表示名次，数字已标出。
difference-of = { $variant }，差别
against = 与本公式并列的其他公式
against-about = 以下各公式适用于相同的人员和相同的国家：均为适用任何规则之前的公平数，各公式使用其自身的指标及其年份。按某一公式应承担较少的国家因之受益，应承担较多的国家因之受损。
against-chart = 差别最大的国家按各公式的公平数（责任单位）
against-table = 按各公式的公平数，以及与本情景之差
against-note = 公平数以责任单位计，在适用规则之前；差别为所印数字之差。
against-movers-table = 有多少将由一些国家转到另一些国家
against-key = 公式
against-amount = 转到他国（责任单位）
against-percent = 占总数百分比
against-less = 应承担较少的国家数
against-more = 应承担较多的国家数
against-movers = 按公式 { $key }（{ $title }），将有 { $amount } 个责任单位（占总数 { $percent }%）由一些国家转到另一些国家：{ $less }；{ $more }。
against-less-none = 没有国家应承担得更少
against-less-some = { $count } 个国家应承担得更少，首先是{ $states }
against-more-none = 没有国家应承担得更多
against-more-some = { $count } 个国家应承担得更多，首先是{ $states }

## Rules that bind

binding = 哪些规则起约束作用，代价如何
binding-about = 已触及的各类规则：{ $reached }。情景中的下限与上限（无论是否触及）：{ $all }。
binding-table = 已达到的规则
binding-words = 已达到的规则，按情景的措辞
binding-no-prices = 本报告没有要求说明每条规则增减一个单位的影响。
rule = 规则
kind = 类型
reached = 达到于
line = 行
limit-cap = 至多
limit-floor = 至少
limit-fixed = 恰为

## Freedom

freedom = 每个目标留下多少余地
freedom-table = { $members ->
    [member] 各成员
   *[state] 各国
}在规则之后及每个目标之后可能处于哪些数目之间
freedom-rules = 仅有规则
freedom-periods-table = 仅凭规则尚未确定的单个时期的义务
freedom-hidden = 未列出的单个时期义务：仅凭规则即已确定 { $settled }，余地小于所列者 { $more }。
freedom-not-proved-table = 未能证明仅凭规则是否已确定的单个时期的义务
freedom-not-proved-more = 未列出的同样未证明者：{ $more }。

## Never

never = 绝不：绝对禁止
never-about = 任何变式、改动或修正都不能触动或架空一项禁止。禁止在任何计算之前即关闭一条路径，因此任何解都不能使用该路径。
never-check = 已对每个公布的数字核对，违反禁止而安置的人数：{ $broken }。
never-ledger = 本情景分担责任，不转移任何人，因此不会违反任何禁止。
never-table = 各项禁止及其理由和来源
never-whose = 来自何处的人
never-where = 绝不安置于
never-each = 任何来源地
never-origin = 其本国
never-these = { $states }
never-all-but = { $states } 以外的任何地方
never-no-source = 未说明
never-broken = 违反禁止的安置人数
reason = 理由
source = 来源

## Flows

flows = 流向
people-chart = 谁去哪里（{ $unit }）
people-chart-description = 从一侧的来源地到另一侧国家的流向，宽度表示新安置的人数；最大的单独列出，其余合并。
payments-chart = 谁向谁付款（{ $currency }）
payments-chart-description = 从付款方到收款方的流向，宽度表示金额；最大的单独列出，其余合并。
flows-table = 按来源地和国家列示的人数
legs-table = 通道每一段的人数
payments-table = 国家之间的付款
modalities-table = 义务如何履行
unmet-table = 没有安置名额的人
from = 从
to = 到
by = 方式
origin = 来源地
through = 经由
stay = 留下者
placed = 新安置者

## How sure

sure = 数字的可靠程度
sure-proof = 本结果的证明表明：{ $proof }。证明针对的是计算：每条规则都严格成立，而且按所述目标没有更好的答案。数据和公式是否正确，应由人来判断。
sure-about = 以下范围说明，在情景及其文件所列变式下，或在缺失值的区间内，一国处于哪两个数字之间。
sure-no-study = 本报告不含范围研究。
obligation-ranges = 各变式下的义务（{ $unit }）
gap-ranges = 各变式下的差额（{ $unit }）
fair-ranges = 缺失值区间内的公平数（{ $unit }）
ranges-description = 从最小数到最大数的线，最宽者在前（所示国家：{ $shown } 个），并标出本情景的数字。
ranges-note = 图中为最宽的范围；表中列出所有国家。这些端点不能相加。
least = 最小
value = 本情景
greatest = 最大

## Data

data = 数据
criteria-table = 标准及其指标
criteria-note = 缺失的值以及对每个国家的处理，见下文说明。
indicators-table = 指标、来源和许可
caveats = 发布者的保留说明和我们的保留说明
data-notes = 过程中所作的选择、发现和处理
criterion = 标准
indicator = 指标
years = 年份
missing = 缺失值
title = 标题
unit = 单位
publisher = 发布者
edition = 版本
licence = 许可
code-of-values = 数值代码
missing-stop = 不得缺失任何值：计算停止。
missing-value = 使用一个已说明的值。
missing-peer-median = 使用同类国家的人均中位数。
missing-raw-median = 使用有值国家的中位数。
missing-spread = 权重转给该国的其他标准。
missing-drop = 对所有国家去除该标准。
missing-zero = 按零计算。
missing-interval = 使用一个已说明的区间，公式取其中一点。
missing-state = { $state }：{ $policy } { $reason }

## Method

method = 方法
combine-sum = 公式为加权和：每项标准给予每个国家一个份额，各份额按标准的权重相加。
combine-product = 公式为乘积：份额的加权和乘以比率的幂，再除以所有国家之和。
combine-geometric = 公式为几何平均数：一国的各份额以其权重为幂相乘，再除以所有国家的此种乘积之和。
combine-index = 公式为指数：一国的各项得分按标准的权重相加，再除以所有国家之和。
combine-remainder = 公式依次构成：每项标准从前面各项所余中取其部分。
formula-signs = 此处 s 为国家，g 为来源地；∝ 表示除以所有国家的同一项之和，使公式之和为一。s 的括号之前的[方括号]内的内容有争议。k0 为任何折扣之前的 k，Σ 为对所列各方求和。
criterion-weighed = 权重 { $weight }；指标 { $indicator }，{ $years }。{ $how }
criterion-of-a-product = 幂 { $weight }；指标 { $indicator }，{ $years }。{ $how }
by-origin = 每个来源地有其自身的份额；未归属的部分按以下规则分配：{ $rest }。
normalise-share = 每个国家的值除以所有值之和：{ $formula }。
normalise-inverse = 值越低，份额越大：{ $formula }，除以总和。
normalise-size-scaled-inverse = 值越低，份额越大，并与规模成比例：基数 / x，除以总和。
normalise-per-head = 人均值，除以总和：x / 人口。
normalise-rate = 比率本身：{ $formula }。
normalise-min-max = 值在最小值与最大值之间的位置，除以总和：{ $formula }。
normalise-rank = 值的名次，除以名次之和：名次；相等的值取其名次的平均数（`average`）或最小者（`competition`）。
normalise-threshold = 超出人均免计额的部分，除以总和：max(0, x - e × 人口)。
normalise-brackets = 按人均累进分级，除以总和：人口 × Σ 比率 ×（x/人口 处于该级内的部分）。
normalise-goalposts = 值在两个已说明的界点之间的位置，除以总和：(x - a) / (b - a)，x 超出界点时按界点计；a 高于 b 时越少越好。
normalise-bands = 值所在档次的得分，除以总和：满足 x <= `up_to` 的第一个档次的得分。
normalise-log = 值的对数，除以总和：{ $formula }。
normalise-z-score = 以标准差表示的与均值的距离，仅供显示：(x - 均值) / 标准差。
normalise-quantile-mismatch = 两种排名相差多远，仅供显示：q(x) - q(y)，q = 1 + ⌊n (名次 - 1) / 国家数⌋，1 为最低。
method-steps = 从公式到数字：
step-people = 分担保护责任所涉人数：{ $people }；来源地：{ $origins } 个；参加的国家：{ $states } 个。
step-fair-number = 一国的公平数，是该国在每个来源地的公式中的份额乘以该来源地的人数，再对所有来源地求和。
step-ledger-ways = { $gap ->
    [none] 责任由各方分担，义务以文件所列方式履行。
   *[some] 责任由各方分担，义务以文件所列方式履行：一国已接纳的人全额计入该国。
}
step-ledger = { $gap ->
    [none] 分担责任，不转移任何人。
   *[some] 分担责任，不转移任何人：一国已经收容的人全数计入该国。
}
step-placement = 在情景的容量、规则和禁止范围内对人员作新的安置。
step-bars = 禁止所关闭的路径在任何计算之前即予排除。禁止：{ $count } 项。
step-limits = 下限和上限约束义务；一国不承担的，由其他国家承担。下限和上限：{ $count } 项。
step-goals = 在符合规则的所有分配中，按目标选出一种，每个目标确定之后才处理下一个：{ $goals }。
step-proof = 答案由与求解程序没有任何共用部分的程序以精确分数核对。
step-rounding = 整数人数按以下方法得出：{ $method }。其和恰为总数。
step-gap = { $gap ->
    [people] 差额以人数计：实际数减去义务中的人数。以其他方式履行的部分不计入。
   *[whole] 差额等于实际数减去义务。
}
goal-vulnerable-unmet = 优先群体中没有安置名额的人最少
goal-unmet = 没有安置名额的人最少
goal-leximin-unmet = 任一来源地未获安置部分的最大者最小，然后是其次者
goal-leximin-burden = 负担比率（按权重计的人数除以公平数）的最大者最小，然后是其次者
goal-leximin-shortfall = 公平数中未承担部分的最大者最小，然后是其次者
goal-worst-deviation = 与公平数的最大偏差最小
goal-total-deviation = 与公平数的偏差之和最小
goal-final-debt = 最后一期之后欠额最少
goal-debt = 各期之后欠额之和最小
goal-final-backlog = 最后一期之后未决申请最少
goal-backlog = 各期之后未决申请之和最小
goal-bought = 用资金购买的裁定最少
goal-preferences = 安置地点给当事人自身带来的成本最低
goal-cost = 接收和旅行费用最低
goal-payments = 以款代人的金额最少
goal-ties-kept = 安置在有联系之处的人最多
goal-distance = 行程距离最短
goal-zero-share = 无份额国家的收容最少
goal-fewest-moves = 转移的人最少
goal-code-order = 代码顺序，作为最后的排序依据
worked = 演算示例：{ $title }
worked-key = 公式中的份额为 { $key }；乘以按权重计算的人数 { $people }，即为公平数。
worked-origins = 每个来源地有其自身的公式；份额是按人数加权的各来源地平均数。
exact = 精确值
shown = 所印数值

## Glossary

glossary = 术语表
word-indicator = 指标
word-indicator-means = 按国家和年份测得的数量，附有单位和来源。
word-criterion = 标准
word-criterion-means = 成为理由的指标，附有方向、归一化方法和权重。
word-key = 分配公式
word-key-means = 不为负数且总和为一的各份额。
word-share = 责任份额
word-share-means = 一国在公式中的数字。
word-obligation = 义务
word-obligation-means = 一国须以各种方式合计履行的数额：份额适用于总数，再经规则和舍入后的数字。该国收容的人员计入其中，其付费由他国承接的部分也计入；其有偿承接的部分不计入。
word-actual = 实际数
word-actual-means = 一国所做的；认捐数则是其所承诺的。
word-gap = 差额
word-gap-means = { $gap ->
    [people] 以人数计：实际数（或认捐数）减去义务中的人数：小于零即低于份额。以其他方式履行的部分不计入。
   *[whole] 实际数（或认捐数）减去义务：小于零即低于份额。
}
word-cohort = 群体
word-cohort-means = 一组人，例如同一来源地的难民。
word-origin = 来源地、过境地、收容国
word-origin-means = 人们不得不离开的国家、途经的地方、给予保护的国家。
word-corridor = 通道
word-corridor-means = 有容量限制的路线。
word-modality = 履行方式
word-modality-means = 履行义务的方式：收容、重新安置、人道主义签证、家庭团聚、审理申请、资金。
word-unit = 责任单位
word-unit-means = 一个权重为一的人，收容一个时期（一年）。
word-floor = 下限、上限
word-floor-means = 规则所允许的最少和最多。
word-never = 绝不
word-never-means = 绝对禁止，例如不推回：任何人都不得被送回其生命或自由会受到威胁之地，或其会面临严重伤害的真实风险之地。
word-accord = 协议
word-accord-means = 指定国家之间的约定：联合承担、双边承诺、通道。
word-variant = 变式
word-variant-means = 有所改动的情景。
word-burden = 负担比率
word-burden-means = 一国义务中的人数（各按其群体的权重计）除以其公平数。
word-contested = 有争议
word-contested-means = 谈判各方未商定；印在[方括号]内。

## Reproduce

reproduce = 如何重现、核对和引用
reproduce-about = 将下列情景文本存为文件并运行这些命令；在任何机器上得出的数字都完全相同，直至最后一位。最后一条命令核对本文件，本文件载有其情景和结果。
cite-about = 引用格式：
cite = { $title }。情景 { $id }，截至 { $date }。Onus { $version }。情景代码 { $code }。
scenario-text = 情景全文：{ $file }

## Conflict

conflict = 不能同时成立的规则
conflict-about = 其中每条规则都是冲突所必需的：去掉任何一条，其余即可同时成立。
conflict-table = 相互冲突的规则
conflict-repair = 各项限制合计至少须放宽 { $amount }。
conflict-no-repair = 没有任何下限或上限的放宽能够消除冲突。
rows = 涉及
alone = 单独

## Files

file-written = 编写时间
file-no-time = 未注明：相同的输入产生相同的字节
file-summary = 摘要
file-annex = 按印刷样式列出的各国表格，数字为真实数值。合计行为数值，不是公式。
file-keys = 与本公式并列的其他公式：谁应承担较少，谁应承担较多。
file-data = 每个国家的每个数字各占一行：显示的数字，以及以文本表示的精确数字。
file-sources = 所用的每项指标及其发布者、许可和摘要值。
file-scenario = 所运行的情景，逐行列出。
file-licence = 许可
file-licence-text = 数字源自所列来源，各来源适用其各自的许可，许可列于来源旁。
file-verify = 如何核验
file-verify-text = 运行“onus verify”并给出本文件的名称。本文件载有其情景、精确结果和证明；程序将全部重新计算并证明，并准确指出差异所在。
file-contents = 内容说明
file-page = 整份文件为一页，无需网络即完整。
file-annex-text = 同一文件的文本形式。
file-figures-wide = 同样内容，每国一行。
file-flows = 按来源地和国家列出的人数。
file-result = 全部内容，精确数值并附证明：供“onus verify”读取。
file-metadata = 供程序和目录使用的元数据。
file-citation = 如何引用。

## Levels

levels = 国家以下各级
level-caption = { $state }应承担部分：{ $title }
level-note-sum = 此处分配的是上表中{ $state }的数目：{ $number }。

## Periods

periods = 时期
period = 时期
periods-about = 义务逐期结转：欠额加计附加额结转，超额完成部分在限额内结转。期末所欠予以列明，不予取消。
periods-table = 所有国家的合计，按时期分列
periods-end-table = 最后一个时期之后的欠额和结存
period-fair = 公平数
period-obligation = 本期义务
period-actual = 实际数
period-gap = 差距
period-surcharge = 附加
period-counted = 计入账目
period-debt = 欠额
period-banked = 结存
period-beyond = 超出可结存限额的部分
period-budget = 预算（{ $currency }）
period-decided = 已裁定的申请
period-bought = 其中以资金增办的裁定
period-open = 待决申请
period-debt-end = 期末欠额
period-banked-end = 期末结存

## Market

market = 配额市场
market-about = 各国可按统一价格代他国接收人员。价格是一个区间：少接收一个单位可节省的费用，以及多接收一个单位所需的费用；按该区间内的一个价格支付。
market-lowest = 每一责任单位价格的下限
market-highest = 上限
market-no-end = 无
market-price = 支付价格
market-preferences = 安置地点给有关人员本身造成的费用
market-table = 各国的配额、交易和费用
market-quota = 配额
market-hosted-units = 接收数
market-trade = 交易
market-cost-at-quota = 按配额计的费用（{ $currency }）
market-cost-hosted = 接收费用（{ $currency }）
market-gain = 收益（{ $currency }）
market-note-trade = 交易为配额减去该国接收数：大于零表示他国有偿代其接收，小于零表示该国代他国接收。
market-note-gain = 收益为按配额计的费用减去接收费用，再减去该国为交易支付的款项；所收款项按负支付计算。
market-check-none = 没有任何国家的处境比按其配额时更差：已逐国精确核实。
market-check-some = 处境比按其配额时更差的国家：{ $states }。某项规则使其无法达到对其最有利的结果。
