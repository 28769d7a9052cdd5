# 文件的固定用语。未经审校：见 src/language/about.rs 中的 `reviewed`。
#
# 词汇：allocation key = 分配公式；share = 份额；responsibility share = 责任份额；obligation = 义务；actual = 实际数；
# pledge = 认捐数；gap = 差额；above (below) share = 高于（低于）份额；fair number = 公平数；floor = 下限；cap = 上限；
# bar, never = 绝对禁止；cohort = 群体；corridor = 通道；modality = 履行方式；accord = 协议；variant = 变式；
# ledger = 账目；placement = 安置（resettlement 则为“重新安置”）；responsibility unit = 责任单位；contested = 有争议。

## Lists

list-separator = { "、" }
and-more = { $first }，另有 { $more } 项
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
annex-caption = 各国的份额、义务和差额
number = 编号
state = 国家
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
column-gap = 差额
column-distance = 与公平份额的差距
column-duty = 全部义务，单位
column-duty-in-money = 以资金履行，单位
column-pays = 支付，{ $currency }
column-receives = 收取，{ $currency }
column-money-owed = 应付金额，{ $currency }
column-money-paid = 已付金额，{ $currency }
column-money-gap = 金额差额，{ $currency }
annex-note-order = 各国按其中文名称、依照本语言的 Unicode 排序规则（汉语拼音）排列。
annex-note-adds-up = 所印数字之和等于所印总数，公式的百分比之和为 100：舍入所余归于余数最大者；余数相等时，归于代码在前的国家。
annex-note-people = 整数人数按以下方法得出：{ $method }。{ $ties }
annex-note-money = 整数美分按以下方法得出：{ $method }。{ $ties }
annex-note-ledger-once = 义务以责任单位计算：权重为一的一人，只计一次。
annex-note-ledger = 义务以责任单位计算：一个权重为一的人，收容一年。
annex-note-gap = 差额等于实际数减去义务：小于零即低于份额。
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
ties-by-code = 相等时，代码在前的国家优先。
ties-larger-base = 相等时，基数较大的国家优先。
ties-lot = 相等时，以公布的种子 { $seed } 抽签决定。
ties-none = 情景没有规定相等时的规则；也没有需要裁定的相等情形。

## Gaps

gaps = 谁高于份额，谁低于份额
gap-chart = 各国所做与所应承担之间的差额（人）
money-gap-chart = 各国所付与所应付之间的差额（{ $currency }）
gap-chart-description = 从零开始的条形，最低者在前（所示国家：{ $shown } 个）：一侧低于份额，另一侧高于份额。总计，低于份额：{ $below } 个；高于份额：{ $above } 个。
gap-chart-not-all = 图中为两侧离零最远的国家；附件列出所有国家。低于份额：{ $below } 个；高于份额：{ $above } 个。
tiles-chart = 高于和低于份额的国家
tiles-chart-description = 每个国家一格，按其差额（人）着色：低于份额、高于份额及其程度。格子不表示任何边界。

## How a share is built

building = 每一份额如何构成
building-about = 每个数字都是其各步之和：先是每项标准所给予的，然后是规则和舍入所改变的。图中为最大的十项义务；表中列出所有国家。
building-of = 数字如何构成：{ $state }
building-description = { $state } 的浮动条形，每一条从上一条结束处开始：从各项标准到公平数，再到义务。
building-table = 所有国家，逐步列示
building-note-order = 各类规则按以下顺序启用：市场、禁令、走廊、下限、上限、协议、方式、层级；采用其他顺序可能得出不同的步骤。跨多个时期时，所有规则合为一个步骤。
building-note-shown = 每一行的各步之和等于所印的公平数和义务。
step = 步骤
step-fair = 公平数
step-obligation = 义务

## Variants

variants = 公式和变式的比较
this-scenario = 本情景
variants-chart = 差别最大的国家在各变式下的义务
variants-table = 各变式下的义务，以及与本情景之差
variants-note = 短横表示该国不参加某一变式。
causes-chart = 按原因列示的公式（百分比）
slopes-description = 每个国家一条线，从一列到另一列（所示国家：{ $shown } 个）：国家数字较大处上升。
difference-of = { $variant }，差别
against = 与本公式并列的其他公式
against-about = 以下各公式适用于相同的人员和相同的国家：均为适用任何规则之前的公平数，各公式使用其自身的指标及其年份。按某一公式应承担较少的国家因之受益，应承担较多的国家因之受损。
against-chart = 差别最大的国家按各公式的公平数
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
freedom-table = 各国在规则之后及每个目标之后可能处于哪些数目之间
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
people-chart = 谁去哪里
people-chart-description = 从一侧的来源地到另一侧国家的流向，宽度表示新安置的人数；最大的单独列出，其余合并。
payments-chart = 谁向谁付款
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
obligation-ranges = 各变式下的义务
gap-ranges = 各变式下的差额
fair-ranges = 缺失值区间内的公平数
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
formula-signs = 此处 s 为国家，g 为来源地；∝ 表示除以所有国家的同一项之和，使公式之和为一。s 的括号之前的[方括号]内的内容有争议。
criterion-weighed = 权重 { $weight }；指标 { $indicator }，{ $years }。{ $how }
criterion-of-a-product = 幂 { $weight }；指标 { $indicator }，{ $years }。{ $how }
by-origin = 每个来源地有其自身的份额；未归属的部分按以下规则分配：{ $rest }。
normalise-share = 每个国家的值除以所有值之和：{ $formula }。
normalise-inverse = 值越低，份额越大：{ $formula }，除以总和。
normalise-size-scaled-inverse = 值越低，份额越大，并与规模成比例：{ $formula }，除以总和。
normalise-per-head = 人均值，除以总和：{ $formula }。
normalise-rate = 比率本身：{ $formula }。
normalise-min-max = 值在最小值与最大值之间的位置，除以总和：{ $formula }。
normalise-rank = 值的名次，除以名次之和：{ $formula }。
normalise-threshold = 超出人均免计额的部分，除以总和：{ $formula }。
normalise-brackets = 按人均累进分级，除以总和：{ $formula }。
normalise-goalposts = 值在两个已说明的界点之间的位置，除以总和：{ $formula }。
normalise-bands = 值所在档次的得分，除以总和：{ $formula }。
normalise-log = 值的对数，除以总和：{ $formula }。
normalise-z-score = 以标准差表示的与均值的距离，仅供显示：{ $formula }。
normalise-quantile-mismatch = 两种排名相差多远，仅供显示：{ $formula }。
method-steps = 从公式到数字：
step-people = 分担保护责任所涉人数：{ $people }；来源地：{ $origins } 个；参加的国家：{ $states } 个。
step-fair-number = 一国的公平数，是该国在每个来源地的公式中的份额乘以该来源地的人数，再对所有来源地求和。
step-ledger-ways = 责任由各方分担，义务以文件所列方式履行：一国已接纳的人全额计入该国。
step-ledger = 分担责任，不转移任何人：一国已经收容的人全数计入该国。
step-placement = 在情景的容量、规则和禁止范围内对人员作新的安置。
step-bars = 禁止所关闭的路径在任何计算之前即予排除。禁止：{ $count } 项。
step-limits = 下限和上限约束义务；一国不承担的，由其他国家承担。下限和上限：{ $count } 项。
step-goals = 在符合规则的所有分配中，按目标选出一种，每个目标确定之后才处理下一个：{ $goals }。
step-proof = 答案由与求解程序没有任何共用部分的程序以精确分数核对。
step-rounding = 整数人数按以下方法得出：{ $method }。其和恰为总数。
step-gap = 差额等于实际数减去义务。
goal-vulnerable-unmet = 优先群体中没有安置名额的人最少
goal-unmet = 没有安置名额的人最少
goal-leximin-unmet = 任一来源地未获安置部分的最大者最小，然后是其次者
goal-leximin-burden = 负担比率（义务除以公平数）的最大者最小，然后是其次者
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
goal-code-order = 代码顺序，作为最后的裁定
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
word-obligation-means = 份额适用于总数，再经规则和舍入后的数字。
word-actual = 实际数
word-actual-means = 一国所做的；认捐数则是其所承诺的。
word-gap = 差额
word-gap-means = 实际数（或认捐数）减去义务：小于零即低于份额。
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
word-never-means = 绝对禁止，例如不推回：任何人都不得被送回其受迫害之地。
word-accord = 协议
word-accord-means = 指定国家之间的约定：联合承担、双边承诺、通道。
word-variant = 变式
word-variant-means = 有所改动的情景。
word-burden = 负担比率
word-burden-means = 一国的义务除以其公平数。
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
rows = 行
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

## Clauses

clauses = 条款
clauses-about = 以编号段落表述的配置。括号内为每段所落实的条文及其在情景中的位置。情景中任何数字或用语的改动均在此反映。
clauses-not-covered = 未涵盖：没有任何表格引用
clauses-not-listed = 不在所列条文之内
articles-table = 各条文的落实情况及情景行号
article = 条文
covered-by = 落实之处

## Goals of periods and markets


## Sentences of results

# Beside a number $x stands $x-count, by which a language chooses the form of a word.
as-it-is = { $text }
series-separator = { "；" }
times-separator = { " × " }
one-after-another = { $first }{ $then }
percent-of = { $number }%
amount-of-money = { $amount } { $currency }
state-number = { $state } { $figure }
rule-at-line = { $rule }，第 { $line } 行
codes-more = { $codes } … 及另外 { $more } 个
said-level = { $of } 的 { $people } 人由“{ $level }”一级的 { $states } 个成员分担。
said-periods = { $origins-count ->
        [1] { "" }
       *[other] 来自 { $origins } 个来源地的{ " " }
    }{ $people } 人的保护责任（每期各计一次）由 { $states } 个国家在 { $periods } 个时期（{ $from } 年至 { $to } 年）内分担；{ $moved }。
said-to-share = { $people } 人的责任本应由 { $states } 个国家分担。
said-ledger = { $origins-count ->
        [1] { "" }
       *[other] 来自 { $origins } 个来源地的{ " " }
    }{ $people } 人的保护责任由 { $states } 个国家分担；{ $moved }。
said-placement = { $origins-count ->
        [1] { "" }
       *[other] 来自 { $origins } 个来源地的{ " " }
    }{ $people } 人将安置在 { $states } 个国家。
said-nobody-moved = 不迁移任何人
said-discharged = 义务以下列方式履行：{ $ways }
said-money = 资金
said-moves = { $all } 人中，须迁移 { $placed } 人，留在原地 { $stay } 人。
said-placed = { $all } 人中，重新安置 { $placed } 人；其目前的居住地不计为安置名额。
said-lapsed = 协议免除了 { $units } 个无人承接的责任单位；其余部分由各方分担。
said-balance = { $all } 个责任单位的构成如下，合计无误：{ $parts }。
balance-people = 以接收人员履行 { $units } 个
balance-files = 以处理申请履行 { $units } 个
balance-money = 以资金履行 { $units } 个
balance-waived = 由协议免除且无人承接 { $units } 个
said-key = 分配公式：{ $criteria }。
said-key-phased = 分配公式（由 { $old } 的份额逐步过渡）：{ $criteria }。
said-below = 低于份额最多的国家：{ $states }。
said-above = 高于份额最多的国家：{ $states }。
said-below-money = 以{ $currency }计，低于份额最多的国家：{ $states }。
said-above-money = 以{ $currency }计，高于份额最多的国家：{ $states }。
said-hoover = 胡佛指数，即为使各方均承担其份额而须居住在别处的人占这些国家所接待全部人数的比例：{ $value }。
said-no-value = –（无定义：{ $why }）
said-burdens = 负担比率（各方均承担其份额时为 0）：基尼系数 { $gini }；泰尔 T 指数 { $theil }，其中区域之间 { $between }，区域之内 { $within }。
said-burdens-with-share = 有份额的国家之间（各方均承担其份额时为 0）：基尼系数 { $gini }；泰尔 T 指数 { $theil }，其中区域之间 { $between }，区域之内 { $within }。
said-burdens-none = 负担比率的基尼系数和泰尔指数：–，无定义：{ $why }。
undefined-zero-duty = 没有义务
undefined-hosts-without-share = 某个没有义务的国家接收了人员
undefined-zero-ratio = 某个国家没有任何承担
undefined-nobody-hosted = 没有接收任何人
undefined-no-base = 基数未知
undefined-no-positive-base = 基数不大于零
undefined-below-zero = 数字小于零
undefined-negative-aversion = 厌恶系数小于零
said-variants = 在本情景及其 { $variants } 个变式（{ $names }）中，{ $states } 个国家中有 { $same } 个国家的差额正负号不变。
said-variant-without = 变式“{ $variant }”未列入区间：{ $why }。
mark-inconsistent = 权重来自相互矛盾的比较：一致性比率 { $ratio }，高于 0.10，接受理由：{ $reason }。
mark-data = 权重描述的是数据，而不是何为公平：{ $method }。
proof-tolerance = 每条规则均精确成立。在目标的每一步，在前述各步既定的情况下，数值与最优值的相对差距不超过 { $within }。同样好的答案之间不作取舍：不适用代码顺序。
tie-each = 在第 { $unit } 个单位处、剩余 { $left } 个时相等：{ $states }；各得一个
tie-broken = 在第 { $unit } 个单位处、剩余 { $left } 个时相等：{ $states }；{ $rule ->
        [code] 按代码
        [base] 按较大基数
       *[lot] 以种子 { $seed } 抽签
    }判给 { $served }
free-after-rules = 仅适用规则之后，{ $states } 个国家中有 { $free } 个国家的数字尚未确定{ $has ->
    [none] { "" }
   *[some] ，单个时期的义务中有 { $periods } 项（共 { $duties } 项）尚未确定
}。
free-after-goal = 目标 { $goal } 之后，{ $states } 个国家中有 { $free } 个国家的数字尚未确定{ $has ->
    [none] { "" }
   *[some] ，单个时期的义务中有 { $periods } 项（共 { $duties } 项）尚未确定
}。
free-not-proved = { $stage ->
    [rules] 仅适用规则之后
   *[goal] 目标 { $goal } 之后
}，{ $states } 个国家中有 { $free } 个国家未能证明其数字是否已确定{ $has ->
    [none] { "" }
   *[some] ，单个时期的义务中有 { $periods } 项（共 { $duties } 项）亦然
}；这些既不计为未定，也不计为已定。
free-not-proved-why = 范围未证明的原因（范围数：{ $ranges }）：{ $why }

## Balance and others

balance-outside = 为成员之外接收的人员，其保护由成员承担
balance-record = 为有记录的接收人数与分担保护的人数之间的差数
balance-unmet = 为有需要而没有安置名额的人员，不由任何一方承担
balance-lapsed = 失效：由协议免除，且无人承接
balance-weights = 源于各群体的权重：义务以责任单位计算
other-owed = 资金
other-paid = 已付资金
key-of-all = 全部按同一公式

## Sentences of periods

debt-none = { $year } 年之后没有任何一方负有欠额；结存责任单位 { $banked } 个。
debt-some = { $year } 年之后的欠额：{ $owed } 个责任单位；最大者：{ $states }。欠额如实列报，不予勾销。结存 { $banked } 个单位；各期累计附加 { $surcharges } 个单位。
budgets = 预算：{ $budgets }。
budget-of-year = { $year } 年：{ $amount }
budget-of-need = { $year } 年：{ $amount }，为预计需求 { $need } 的 { $percent }%
applications-open = { $year } 年之后的待决申请：{ $open }。{ $bottleneck }
bottleneck-unproved = 最后一期之后没有待决申请。此前有一些待决，但没有目标要求减少其数量：因此无从证明其积压在何处。
bottleneck-none = 不存在瓶颈：每项申请都在提交的当期裁定。
bottleneck-nothing = 任何受限的能力都不能使其减少。
bottleneck-some = 瓶颈：{ $places }。仅凭这些即可证明待决申请不可能更少；在其他任何地方增加能力都不会有任何改变。
bottleneck-place = { $place }（{ $years }）
bottleneck-decisions = { $state } 的裁定能力
bottleneck-money = 用于增办裁定的资金
period-of-state = { $year } 年：公平数 { $fair }，加前期欠额 { $owed }，加附加 { $surcharge }，减结存 { $banked }：应承担 { $due }；{ $did ->
        [did] 已完成
       *[takes] 承担
    } { $done }；其后欠额 { $debt }，结存 { $bank }{ $has ->
        [none] { "" }
       *[some] ，超出可结存限额 { $beyond }
    }。

## Sentences of markets

market-one-price = 市场价格为每单位 { $price }。
market-interval = 市场价格是一个区间，{ $low }{ $high }，按每单位计；按{ $end }即 { $price } 支付。
market-from = 自 { $price }
market-to = 至 { $price }
market-no-lower = 无下限
market-no-upper = 无上限
market-end-lowest = 其下限
market-end-middle = 其上下限的平均值
market-end-highest = 其上限
market-saved = 接收费用按各国配额为 { $before }，交易之后为 { $after }。
market-nobody-worse = 没有任何国家的处境比按其配额时更差：已逐国精确核实。
market-worse = 因某项规则使其无法达到对其最有利的结果，处境比按其配额时更差的国家：{ $states }。
market-worse-by = { $state }，差 { $amount }
market-people-bear = 除各国的费用外，安置地点给有关人员本身造成的费用为 { $cost }。

## Sentences of prices

row-of-rule = { $row }（{ $rule }）
price-unit-more = { $unit ->
    [unit] { $rule } 可结转额度增加一个单位
    [decision] { $rule } 增加一项决定
   *[place] { $rule } 增加一个名额
}将意味着：{ $effect }。
price-unit-less = { $unit ->
    [unit] { $rule } 可结转额度减少一个单位
    [decision] { $rule } 减少一项决定
   *[place] { $rule } 减少一个名额
}将意味着：{ $effect }。
price-minimum-less = 最低保障 { $rule }：减少一人将意味着：{ $effect }。
price-minimum-more = 最低保障 { $rule }：增加一人将意味着：{ $effect }。
price-person-more = { $rule } 增加一人（公平数不变）将意味着：{ $effect }。
price-person-fewer = { $rule } 减少一人（公平数不变）将意味着：{ $effect }。
price-point-more = { $rule } 增加一个百分点将意味着：{ $effect }。
price-point-less = { $rule } 减少一个百分点将意味着：{ $effect }。
price-impossible = 没有任何分配符合规则
price-not-proved = 未证明（{ $why }）
price-nothing = 没有变化
price-no-less = 没有变化：限额低于一，而低于零的限额不成其为限额
price-no-state = 各国的数字均不变
price-others = 另外 { $others } 国合计 { $change }
price-over-periods = 所有时期合计 { $states }
price-in-year = { $year } 年 { $states }
price-more-periods = 另有 { $periods } 个时期的义务
price-after = { $what ->
    [debt] { $year } 年之后所欠：{ $states }
    [banked] { $year } 年之后结存：{ $states }
   *[open] { $year } 年之后未结申请：{ $states }
}
price-accounts = { $years } 之后账目有变动，期末没有变动
price-none = 没有规则起约束作用。
price-largest = 以上为最大的 { $shown } 项；另有 { $hidden } 行起约束作用而未在此列出：`--format md` 和 `--format json` 中有全部。首先是使任何分配都不可能的，其次是使目标变动最大的，再次是使各国变动最大的。
price-level = { $goal } 首个变动的层级为 { $from }，变动 { $change }
price-goal = { $goal } 由 { $from } 起变动 { $change }

## Sentences of conflicts

conflict-none = 没有任何分配符合规则：其中 { $rules } 条规则不能同时成立。
conflict-places = { $people } 人没有安置名额：一方面是 { $origins } 个来源地（{ $codes }）的人员，另一方面是 { $states } 个国家（{ $hosts }）的名额。
conflict-ways = 合计放宽最少的一种方式：{ $changes }。
conflict-up = { $rows } 上调 { $amount }
conflict-down = { $rows } 下调 { $amount }
conflict-rows = { $kind }，{ $count } { $whom ->
        [origins] 个来源地
        [states] 个国家
       *[rows] 行
    }：{ $codes }
alone-gives = 须放宽 { $amount }
alone-fixed = 不放宽
alone-no-help = 单独放宽无济于事

## Steps

explained = { $state }（{ $code }），总数 { $people } 人
explained-level = { $state }（{ $code }），{ $of } 的总数 { $people } 人，“{ $level }”一级
said-reached = { $rule }：{ $row } 已达到 { $limit }。
said-sensitive = 对“{ $criterion }”的权重最为敏感：若该权重为 { $raised } 而非 { $weight }，其余权重按比例降低，则结果为 { $then } 而非 { $now }。
said-along = 自最上级起，{ $path }，仅按分配公式、适用任何规则之前：{ $factors } = 全部的 { $product }。
step-weighed = { $criterion }  { $weight } × { $share }
step-part = { $step }：{ $part }
step-unattributed = { $criterion }：未归属部分，按 { $fallback }
step-geometric = 以几何平均代替总和
step-power = 各份额取 { $power } 次方
step-some-power = 各份额取某次方
step-limits-on-shares = 份额限制
step-caps-on-criteria = 标准的上限
step-caps-on-criteria-by = 标准的上限：{ $change ->
        [none] 此处无变化
        [up] 承接
       *[down] 削减
    }
step-rates = 乘积的比率
step-rates-of = 乘积的比率 { $rates }
step-spread = 因缺失值而分摊或重新调整的权重
step-relief = 减免与豁免：{ $names }
step-discounts = { $change ->
    [none] 无减让
    [up] 承担他国减让：{ $names }
   *[down] 减让：{ $names }
}
step-adopted = 经通过的分配公式（已取整）
step-scaled = 按情景所分担的人数调整
step-phased = 公式的分阶段采用及其变动限制
step-other = 方案的其他条件
step-rounded = 取整
branch-geometric = 几何平均
branch-rates = 比率 { $rates }
branch-no-rates = 比率
branch-power = { $power } 次方
part-taken-off = 扣除 { $indicator }
part-brackets = 人均分级
part-exemption = 人均豁免
part-relief = 低收入减免
part-floor = 下限 { $share }
part-groups = { $names } 的限制
part-ceiling = 封顶 { $share }
family-market = 市场
family-bars = 禁止
family-corridors = 通道
family-floors = 下限
family-caps = 上限
family-accords = 协议
family-modalities = 履行方式
family-levels = 层级
family-periods = 时期
changed-none = { $family }：此处无变化
changed-caps = { $change ->
    [up] 上限：承接自已达上限的国家
   *[down] 上限：受限，或由他国承接
}
changed-floors = { $change ->
    [up] 下限：提高
   *[down] 下限：减少，因为处于下限的国家承担更多
}
changed-accords = { $change ->
    [up] 协议：承接，或约定高于公平数
   *[down] 协议：免除，或约定低于公平数
}
changed-modalities = { $change ->
    [up] 履行方式：代他国接收人员，换取资金或申请处理
   *[down] 履行方式：以资金或申请处理履行
}
changed-market = { $change ->
    [up] 市场：有偿代他国接收
   *[down] 市场：由他国有偿代为接收
}
changed-periods = { $change ->
    [up] 时期：承担超过公平数
   *[down] 时期：期末欠额，或由他国承担
}
changed-corridors = { $change ->
    [up] 通道：代较难到达的国家承担
   *[down] 通道：由较易到达的他国承担
}
changed-bars = { $change ->
    [up] 禁止：代不得接收某些人员的国家承担
   *[down] 禁止：由他国承担
}
changed-levels = { $change ->
    [up] 层级：因下级的下限而提高，或承接
   *[down] 层级：受下级容量限制，或由他国承接
}
years-points = 按来源地计分
years-nearness = 按来源地的邻近程度
years-half-life = 按来源地的年份，半衰期 { $years }
years-window = { $span ->
        [between] { $from } 年至 { $to } 年的
        [since] { $from } 年以来的
        [years-to] 截至 { $to } 年的 { $years } 年的
        [to] 截至 { $to } 年的
        [years] { $years } 年的
       *[none] { "" }
    }{ $take ->
        [last] 最后一年
        [mean] 平均值
        [sum] 总和
       *[newest] 最新有记录年份
    }

## Notes

note-about = { $about }：{ $note }
note-about-whom = { $about }，{ $whom }：{ $note }
note-rescaled = 权重除以其总和（`key.rescale`）；所列为实际使用的权重
note-whole-limits = 限制以整数人数计：在任何分配之前，下限向上取整，上限向下取整
note-whole-people = 整数人数的取整方法：{ $method }
note-whole-people-default = 整数人数的取整方法：{ $method }（默认）
note-whole-cents = 整数分的取整方法：{ $method }
note-whole-cents-default = 整数分的取整方法：{ $method }（默认）
note-code-order = 分配公式决定各国承担多少人、各来源地分出多少人；何人去往何处，是其后各项目标未予确定的部分，最后按代码顺序确定，并不是对任何人的评判
note-own-currency = 按 `{ $rates }` 以本国货币计的应付额，采用情景日期之前的最新汇率，由精确金额一次换算：{ $amounts }
note-shown-apart = { $origin }：{ $people } 人；其公式中最大的份额：{ $shares }
note-attributed = { $criterion }：其中 { $percent }% 按来源地归属，其余按 { $fallback }
note-keys-overlap = { $one } 与 { $other } 的公式重合度为 { $overlap }（1 为完全相同）
note-causes = 各群体按其成因的公式，没有成因的按公式本身的权重；若全部按后者，各份额的相同程度为 { $overlap }
note-much-the-same = 衡量内容大致相同的标准：{ $one } 和 { $other }，重合度 { $overlap }（1 为完全相同）
note-much-the-same-correlated = 衡量内容大致相同的标准：{ $one } 和 { $other }，重合度 { $overlap }，相关系数 { $correlation }（1 为完全相同）
note-periods = { $periods } 个时期，{ $from } 年至 { $to } 年：欠额每期附加 { $surcharge }% 后结转，结存至多为{ $bank }，不计息
bank-units = 每国 { $units } 个单位
bank-share = 一国当期公平数的 { $share }%
note-decided = 一国在某一时期承担多少，由各项目标对所有时期一并决定
note-actual = 账目依各国实际所为逐期记录：先清偿欠额，再补足结存，超出部分不结转
note-key-of-date = 所有时期使用同一公式，以情景日期为准
note-key-of-period = 各时期的公式取自其本年度，以目前所知为准
note-new-key = 新公式逐步取代 `{ $old }`：{ $parts }
year-percent = { $year } 年 { $percent }%
note-change = 一国的份额在相邻两期之间的变动至多为其本身的 { $percent }%
note-budget = 预算先按各时期的责任单位比例在各时期之间分配，再按各时期的公式分配
weighting-entropy = 熵权法
weighting-critic = CRITIC 权重
weighting-principal-component = 第一主成分载荷的平方

## Chapters of clauses

chapter-of-level = “{ $level }”一级：{ $chapter }
chapter-accords = 协议
chapter-allocation-key = 分配公式
chapter-bars = 绝对禁止
chapter-criteria = 标准
chapter-discharge = 义务的履行
chapter-floors-and-caps = 下限和上限
chapter-goals = 目标
chapter-levels = 层级
chapter-market-of-quotas = 配额市场
chapter-measures = 计量单位
chapter-money = 资金
chapter-parties = 当事方
chapter-periods = 时期
chapter-persons = 人员
chapter-review = 审查
chapter-ways = 途径
chapter-whole-numbers = 整数

## Notes on data

note-values = { $indicator }，版本 { $edition }：{ $span ->
        [one] { $to } 年
       *[several] { $from } 年至 { $to } 年
    }{ $take ->
        [mean] ，平均值
        [sum] ，总和
        [newest] ，各国最新年份
       *[last] { "" }
    }
note-projections = { $indicator }：对下列国家使用预测值：{ $states }
note-year-for = { $year }：{ $states }
note-older = { $indicator }：使用较早年份：{ $years }
note-absent = { $indicator }：没有数值的年份{ $what ->
        [zero] 按零计
       *[out] 不计入时间窗口
    }（国家、年数）：{ $states }
note-policy-unused = { $indicator } 在时间窗口内有数值（缺失年份按窗口规定计），因此不适用为其规定的缺失值处理办法
note-missing = { $indicator } 没有数值：{ $said }
note-missing-with-reason = { $indicator } 没有数值：{ $said }（{ $reason }）
put-value = 使用规定的数值 { $value }
put-zero = 按规定使用零
put-spread = 其权重分摊给该国的其他标准
put-drop = 对所有国家取消该标准
put-changing = { $said }；{ $change }
put-raw-median = 使用有数值国家的中位数 { $value }
put-median = 使用全体成员的中位数 { $value }
put-median-of-group = 使用“{ $group }”组的中位数 { $value }
put-median-per-head = 使用全体成员人均中位数乘以该国人口：{ $value }
put-median-per-head-of-group = 使用“{ $group }”组人均中位数乘以该国人口：{ $value }
put-changes-the-method = 这会改变方法，因此份额可能超出无论数值如何均成立的界限
put-interval = 数值介于 [{ $low }，{ $high }]；分配公式使用 { $value }
note-per-head = 人均值采用 { $year } 年的人口
note-nobody = 无
note-relief = 人均低于 { $value } 时减免，以全体成员在此使用的数值计；与该值相差 5% 以内：{ $states }
note-borne-by-others = 减免部分由未获减免者承担：在其原有部分之外增加 { $percent }%
note-against = 对照：{ $note }
note-factor = 对 { $states } 的份额乘以系数 { $factor }；{ $borne ->
    [all] 其后分配公式除以其总和
   *[others] 由此减去的部分由 { $bearers } 按其在任何此类减让之前的份额比例承担
}
note-factor-with-reason = 对 { $states } 的份额乘以系数 { $factor }（{ $reason }）；{ $borne ->
    [all] 其后分配公式除以其总和
   *[others] 由此减去的部分由 { $bearers } 按其在任何此类减让之前的份额比例承担
}
note-own-origins = 身为来源地的 { $members } 个成员不为本国人员承担义务：各自不列入其本国的公式，其份额由其他成员承接
note-without-row = { $all } 个来源地中有 { $some } 个没有对应行，仅按 { $fallback }：{ $origins }
note-state-origins = { $state }：{ $origins }
note-outside = 非成员国家的分数计入该行并归于 { $fallback }（国家、来源地数）：{ $states }
note-own-people = 来源国对本国人员的分数计入该行并归于 { $fallback }：{ $states }
note-equal-remainders = 末位小数余数相等；按代码顺序在 { $states } 之间确定
note-bounds-attained = 份额的界限可以达到
note-bounds-hold = 份额的界限成立，但可能宽于可达到的范围
