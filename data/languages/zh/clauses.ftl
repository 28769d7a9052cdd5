## Clauses

clauses = 条款
clauses-about = 以编号段落表述的配置。括号内为每段所落实的条文及其在情景中的位置。情景中任何数字或用语的改动均在此反映。
clauses-not-covered = 未涵盖：没有任何表格引用
clauses-not-listed = 不在所列条文之内
articles-table = 各条文的落实情况及情景行号
article = 条文
covered-by = 落实之处
clauses-code = { $id } · 条款指纹 { $digest }
clauses-asked = 文件之外另行要求：{ $asked }
clauses-articles = 条文
clauses-at-line = { $path }（第 { $line } 行）
clauses-covered-by = 由 { $paths } 落实
clauses-cited-by = 不在所列条文之内；为 { $paths } 所引用
clauses-without = 未落实任何条文的参数

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

## Parts of clauses

sentence-separator = { "" }
term-separator = { " " }
sum-separator = { " + " }
plus-separator = { " 加 " }
and-separator = { "，以及" }
then-separator = { "，然后是 " }
clause-no-article = 未引用条文
clause-numbered = { $number }. { $text }（{ $citation }）
clause-from-outside = { $path }，默认值或由外部给定
clauses-whole = 全文执行 { $article }。
clauses-covered = 在所列 { $listed } 条条款中，已有执行依据的为 { $covered } 条。
clauses-parameters = 在 { $all } 个参数（含默认值）中，执行自身条款或所在表的条款的为 { $some } 个。
clause-and = { $rest }和{ $last }
clause-nothing = 无
clause-none = 无
clause-all-members = 所有成员
clause-no-state = 无任何国家
clause-states = { $states } 这 { $count } 个国家
clause-one-state = { $state }
clause-one-member = { $state }
clause-group = { $group } 组
clause-because = （理由：{ $reason }）
clause-source = 来源：{ $source }。
clause-people = { $people } 人
clause-people-any = 任意人数
clause-people-at-most = 至多 { $people } 人
clause-units = { $units } 个责任单位
clause-units-any = 任意数量的责任单位
clause-stock = { $year } 年底的 { $indicator }，计入 { $include }
clause-of-year = （{ $year } 年）
clause-counting = ，计入 { $include }

## Clauses on parties, measures and persons

clause-parties = 当事方为以下 { $count } 个成员：{ $members }。凡按人均计算者，人口数取 { $population }。
clause-date = 基准日期为 { $date }；不使用此后的任何数据。
clause-measure = { $name } 为 { $title }，单位为 { $unit }；该指标{ $kind ->
        [sum] 在国家合并时相加
       *[rate] 是比率，不相加
    }。其数字载于附件，涵盖 { $count } { $rows ->
        [states] 个国家
        [origins] 个来源地
        [spells] 个来源地（按年份）
       *[stock] 行（来源地、收容国和年份）
    }：SHA-256 { $digest }。
clause-measure-sum = 其总和必须为 { $sum }。
clause-replacement = 对 { $cell }，{ $indicator } 的值 { $value } { $done ->
        [added] 系增补，该指标此处尚无数值
       *[used] 用以代替已公布的数值
    }{ $because }。
clause-covers = 本文书涵盖以下人员：{ $people }。
clause-covered-stock = { $year } 年底 { $indicator } 中列为 { $include } 的人员
clause-covered-more = { $indicator } 中来自 { $origin } 的人员
clause-covered-need = 需要保护的人 { $people } 人，其中按来源地为：{ $origins }{ $rest }
clause-covered-spread = ；其余按 { $stock } 分摊于其他来源地
clause-kept = 来源地不明者{ $unknown ->
        [keep] 计入总数
       *[out] 不计入总数
    }；在成员以外收容者{ $outsiders ->
        [keep] 计入总数
       *[out] 不计入总数
    }。
clause-origin-owes = 一国对其本国国民亦承担义务。
clause-origin-exempt = 一国对其本国国民不承担义务：其份额由其他国家承接。
clause-ledger-ways = 本文书分担责任；义务以下列方式履行。
clause-ledger = 本文书分担责任，不转移任何人。
clause-placement = 根据本文书对人员作新的安置。
clause-shared-all = 对所有人的责任均予分担。
clause-placed-all = 所有人均获安置。
clause-placed-most = 尽可能多地安置人员；公平数是{ $of ->
        [all] 全体人员
       *[placed] 获安置人员
    }的份额。
clause-zero-share-floor = 没有份额的成员恰好承担其下限，没有下限者不承担任何人。
clause-zero-share-host = 没有份额的成员可以承担人员，但以先前各目标所允许的最少人数为限。
clause-cohort = { $part ->
        [all] 来自 { $of } 的人员
        [people] 来自 { $of } 的人员中，{ $size } 人（{ $cohort }）
       *[share] 来自 { $of } 的人员中，{ $size } 的部分（{ $cohort }）
    }每人计为 { $weight } 个责任单位。
clause-cohort-cause = 其流离失所的原因是 { $cause }。
clause-cohort-first = 他们属弱势者：在考虑其他任何事项之前，先使其中未获安置者最少。
clause-cohort-places = 他们需要特别名额，其数目为：{ $places }；其他地方没有此类名额。

## Clauses on criteria

clause-criterion = { $label }（{ $name }）。
clause-criterion-contested = 本标准有争议。
clause-criterion-of = x 为 { $indicators }：{ $window }。
clause-criterion-point = 对带有范围的数值，采用{ $point ->
        [low] 最小值
        [central] 中间值
       *[high] 最大值
    }。
clause-criterion-per = x 除以 { $indicator }：{ $window }。
clause-criterion-less = 对{ $states }，从 x 中减去 { $times } 乘以 { $indicator }：{ $window }。
clause-criterion-relief = 减免：设 p 为人口，x/p 低于 T 时，x 变为 x (1 - { $gradient } (T - x/p)/T)；T 为{ $threshold }；所减免的部分由{ $borne ->
        [all] 全体通过除以总和承担
       *[others] 未获减免者按 x 的比例承担
    }。
clause-threshold-mean = 全体成员的值除以全体成员的人口
clause-criterion-exempt = 人均 { $exempt } 免计：x 变为 max(0, x - { $exempt } p)，p 为人口。
clause-criterion-brackets = 按人均计算，落在每一级内的部分按该级的比率计入：{ $brackets }。
clause-tier = 至 { $limit }：{ $counts }（{ $name }）
clause-tier-last = 以上：{ $counts }（{ $name }）
clause-criterion-rate = { $share } = x，不化为份额。
clause-criterion-share = { $share } = x / X，X 为全体成员的 x 之和。
clause-criterion-normalised = z = { $z }；{ $share } = z / 全体成员的 z 之和。
clause-z-per-head = x / p，p 为人口
clause-z-size-scaled-inverse = base / x，base 为 { $base }
clause-z-goalposts = (x - low) / (high - low)，超出界点者按界点计；low 大于 high 时，越少越好；界点为 low { $low } 和 high { $high }
clause-z-bands = x 不超过其上界的第一档的得分：{ $bands }
clause-z-log = ln(1 + x)，x 的单位为 { $unit }
clause-z-rank = 名次；值相等时取其名次的平均数（“average”）或最小者（“competition”），按规则“{ $rule }”
clause-by-origin = 每个来源地有其自身的份额：一国的得分为该来源地和该国的 { $indicator } { $points ->
        [inverse] 之值的倒数（1 除以该值）的 { $power } 次幂
       *[value] 之值
    }{ $half }{ $most }；在 { $share } 中，{ $row }。未归属的部分以及没有任何得分的来源地，依{ $rest }。
clause-by-origin-half = ，每一联系的年份在其结束 { $years } 年后按一半计
clause-by-origin-most = ，每一联系至多计 { $years } 年
clause-row-refused = n = 得分；总和大于一的行不予接受
clause-row-rescaled = n = 得分；总和大于一的行除以其总和
clause-row-within-origin = n = 得分 / 该来源地的全部得分
clause-row-bounded = n = 得分 / (该来源地的全部得分 + { $constant })
clause-parts-after = 其后各项
clause-criterion-against = 与之相对的是 { $indicator }：{ $window }；设其份额为 v，{ $share } 变为 max(0, { $share } - { $times } v)，再除以总和。
clause-criterion-cap = { $share } 至多为 { $over } 的{ $of ->
        [sum] 总和
       *[mean] 平均数
    }的 { $times } 倍；削减的部分{ $rest ->
        [baseline] 按这些份额的平均数分配
       *[rescale] 不计入，公式除以其总和
    }。
clause-year = { " " }{ $year } 年
clause-newest-year = 截至基准日期已报告的最新年份
clause-years-between = { $from }至{ $end }
clause-years-between-some = { $from }至{ $end }的 { $years } 年
clause-years-to = 截至{ $end }的 { $years } 年
clause-window = { $take ->
        [value] 其{ $span }的值
        [last] 其{ $span }中最后一年的值
        [mean] 其{ $span }各值的平均数
        [sum] 其{ $span }各值之和
       *[newest] 其{ $span }内的最新值，逐国而定
    }{ $discount }；{ $absent ->
        [stop] 任一年份无值，该国即无值
        [zero] 无值的年份按零计
       *[shorter] 无值的年份不列入窗口
    }
clause-discount-rate = ，每一年按其后一年的 1/(1 + { $rate }) 计
clause-discount-half-life = ，比最后一年早 { $years } 年者按一半计
clause-missing = 一国无值时，{ $policies }。
clause-missing-state = 对 { $state }，{ $policy }{ $because }
clause-missing-stop = 在说明一个值之前不构成公式
clause-missing-value = 使用 { $value }
clause-missing-peer-median = 使用{ $among }的人均中位数乘以其本国人口（若为比率，则使用中位数本身）
clause-missing-raw-median = 使用已知值的中位数
clause-missing-spread = 权重转给该国的其他标准
clause-missing-drop = 对所有国家去除该标准
clause-missing-zero = 使用零
clause-missing-interval = 已知其介于 { $low } 与 { $high } 之间，使用 { $value }

## Clauses on the key

clause-key = 一成员在分配公式中的份额为 { $formula }，按规则“{ $rule }”：{ $general }。
clause-key-branch = { $label }（{ $symbol }），为{ $of ->
        [key] 公式
       *[branch] “{ $within }”
    }的一部分：{ $formula }，按规则“{ $rule }”：{ $general }。
clause-formula = { $combine ->
        [product] k = ({ $terms }) { $powers }
        [index] k = { $terms }，以得分 z 代替份额 n
        [remainder] k = { $terms }
       *[other] k = { $terms }
    }
clause-term = { $combine ->
        [geometric] { $symbol }^{ $weight }
        [remainder] 所余的 { $weight } 归 { $symbol }
       *[other] { $weight } { $symbol }
    }
clause-combine-sum = k = w n 之和
clause-combine-product = k = b 乘以各 r^a 之积，再除以其总和
clause-combine-geometric = k = 各 n^w 之积，再除以其总和
clause-combine-index = k = I / I 之和，I = w z 之和
clause-combine-remainder = k = t n 之和，t = w L，L 为一减去其前各 t；按来源地计算时，t 只计已归属的部分
clause-key-rescaled = 各权重除以其总和。
clause-key-power = 然后各份额取 { $power } 次幂，再除以总和。
clause-key-decimals = 每个来源地的公式以 { $decimals } 位小数通过，按最大余数法；其后一切均据此精确计算。
clause-factor = 对{ $states }，公式中的份额乘以 { $factor }{ $because }；{ $borne }。
borne-by-all = 公式随后除以其总和
borne-by-these = 由此减去的部分由{ $bearers }按其在任何此类扣减之前的份额比例承担
clause-cause = 对因 { $cause } 而流离失所者，各标准的权重改为：{ $weights }。
clause-cause-named = { $cause }（{ $label }）
clause-weights = 权重 w 按方法“{ $method }”求得：{ $formula }；{ $told }。
clause-weighting-points = w[c] = p[c] / p 之和；p：分数，零或以上
clause-weighting-swing = w[c] = p[c] / p 之和；p：从最差到最好之变动所得的分数，最大者为 100
clause-weighting-rank-order = m 项中第 i 位的 w = (1/m) (1/i + 1/(i+1) + … + 1/m)
clause-weighting-pairwise = A w = λ w，取最大的 λ；CI = (λ - n)/(n - 1)，CR = CI/RI(n)；A[c,c']：c 的重要性为 c' 的多少倍
clause-weighting-entropy = w[c] = (1 - e[c]) / (1 - e) 之和，e[c] = - 各国 n ln n 之和 / ln S；n：占一的份额，S：国家数，0 ln 0 = 0
clause-weighting-critic = w[c] 与 d[c] (对 c' 求 (1 - r[c,c']) 之和) 成正比；d：min-max 得分的样本标准差，r：皮尔逊相关系数
clause-weighting-principal-component = w[c] = v[c]^2，v：各标准相关矩阵最大特征值的单位特征向量
clause-weights-points = 分数为 { $points }
clause-weights-order = 次序为 { $order }，最重要者在前
clause-weights-pairs = { $pairs }；一致性比率以 { $index } 的随机指数为准{ $accepted }
clause-weights-pair = { $one } 的重要性为 { $other } 的 { $times } 倍
clause-weights-accepted = ；接受高于 0.10 的一致性比率{ $because }
clause-weights-data = 权重由数据得出
clause-weights-decimals = 权重按最大余数法舍入至 { $decimals } 位小数。
clause-best-light = 在公式之外，并列示每个国家在最有利于它的权重下的结果；占全部权重的最小部分：{ $least }；最大部分：{ $most }。
clause-limits = 使各份额处于其限度之内，{ $method ->
        [one-rule] 对所有国家适用同一系数，并保持在限度之内
       *[stepwise] 逐步进行：下限、各组上限、上限，削减或提高的部分按比例分担
    }。
clause-limits-floor = 任何份额不得少于 { $share }。
clause-limits-ceiling = 任何份额不得多于 { $share }。
clause-limits-change = 每一份额介于 { $previous } 的 (1 - { $down }) 倍与 (1 + { $up }) 倍之间。
clause-limits-group = 对{ $states }，每一份额为{ $limits }。
clause-at-least = 至少 { $share }
clause-at-most = 至多 { $share }

## Clauses on levels, rules, accords, bars and ways

clause-level = { $title }。{ $of } 的整数在层级 { $level } 的成员{ $states }之间按其自身的公式分配。
clause-rule = { $who ->
        [one] { $states } 的责任为
        [each] { $states }各自的责任为
       *[together] { $states }合计的责任为
    }{ $kind ->
        [floor] 至少
       *[cap] 至多
    } { $amount }。
clause-people-per-1000 = 每 1000 名居民 { $people } 人
clause-part-of-all = 全体人员的 { $share }
clause-bar = { $whose ->
        [each] 任何来源地的人员
       *[one] 来自 { $origin } 的人员
    }绝不安置在{ $where ->
        [origin] 其来源国
        [these] { $states }
       *[all-but] { $states } 以外的任何地方
    }{ $because }。本文书的任何内容均不放宽此项禁止。
clause-pool = { $states }共同履行其联合义务，各国承担的数目不少于其自身公平数的 { $least }，且不多于其 { $most }。{ $others ->
        [fair] 不属于任何联合承担的国家恰好承担其公平数
       *[goals] 不属于任何联合承担的国家承担各目标所给予的数目
    }{ $because }。
clause-commitment = { $states }新安置来自{ $whose ->
        [each] 任何来源地
       *[one] { " " }{ $origin }{ " " }
    }的至少 { $people } 人{ $because }。
clause-waiver = 从{ $states }每一国的义务中减去{ $waived }，{ $by ->
        [others] 由所有其他国家按其公平数的比例承接
        [these] 由{ $takers }按其公平数的比例承接
       *[nobody] 无人承接：即告消灭
    }{ $paid }{ $because }。此处的公平数为分配公式给出的、未经任何协议调整的数目。
clause-waiver-paid = ，每单位 { $price }，付给承接者
clause-part-of-fair = 其公平数的 { $share }
clause-transit = 经 { $place }{ $lies }通过{ $capacity }。
clause-transit-state = （位于 { $state } 境内）
clause-corridor = { $name } 自{ $from }通往{ $to }，供{ $capacity }使用{ $distance }{ $price }。
clause-every-origin = 每个来源地
clause-kilometres = ，每人 { $kilometres } 公里
clause-price-a-person = ，每人 { $price }
clause-ties = 一国收容某来源地至少 { $people } 人的，该来源地的人员与该国有联系，人数计自 { $stock }。

## Clauses on markets and periods

clause-market = 各成员可以相互代为收容。每一成员在交易之前应收容的配额为{ $quota }。收容少于其配额者，就每一单位按统一价格向收容较多者付款；在使市场出清的各价格中，取{ $price ->
        [lowest] 最低者
        [middle] 最低者与最高者的平均数
       *[highest] 最高者
    }。
clause-quota-fair = 其公平数
clause-quota-stated = 所说明的数目，以责任单位计：{ $quotas }
clause-costs = { $state } 的收容费用，最便宜的一级在前：{ $steps }。
clause-cost-step = { $name }，{ $width }，每单位 { $price }
clause-preferences = 来自 { $origin } 的一人被安置在一国所付出的代价，以 { $currency } 计：{ $states }；其他地方为零。
clause-periods = 义务逐期结转，自 { $from } 至 { $to }。
clause-accounts-decided = 一成员在一期内承担多少由各目标决定；少于其义务的部分为欠额，多于其义务的部分为结存。
clause-accounts-actual = 一成员在一期内的义务为其公平数；所做少于此数的部分为欠额，多于此数的部分为结存，欠额先行清偿。
clause-key-of-date = 各期的公式均为基准日期的公式。
clause-key-of-period = 每期的公式依据其本年度的数据构成，以目前所知为准。
clause-debt = 欠额结转时增加 { $surcharge }；一成员的结存至多为{ $bank }。
clause-part-of-fair-of-period = 其该期公平数的 { $share }
clause-period-places = 一成员在一期内承担的人数至多为 { $places } 所列数目。
clause-old-key = 由之过渡的原公式为 { $old } 的份额。
clause-change-at-most = 一成员的份额从一期到下一期的变动至多为其自身的 { $change }。
clause-budget-of-all = 各期合计有 { $amount }，按预计需求在各期之间分配。
clause-period-people = { $year } 年有 { $people } 人到达。
clause-period-stock = { $year } 年的人员为该年的人员。
clause-period-key = 其公式的 { $part } 由新公式构成{ $rest ->
        [old] ，其余由原公式构成
       *[none] { "" }
    }。
clause-period-budget = 其预算为 { $amount }。
clause-period-decisions = 用于增办裁定的资金为 { $amount }。
clause-processing = 一期内提交的申请为 { $applications }；{ $open }。一成员在一期内作出的裁定至多为 { $capacity } 所列数目；未裁定者仍为待决。
clause-processing-open = 第一期之前待决者为 { $open }
clause-processing-none-open = 第一期之前没有待决申请
clause-decision-bought = 增办一项裁定的费用为 { $price }，在任何成员均同。
clause-decision-not-bought = 不得以资金增办裁定。

## Clauses on goals, discharge, money, review and whole numbers

clause-goals = 在规则范围内，依次使下列各项最小，每项确定之后才处理下一项：{ $goals }。
clause-goal = （{ $number }）{ $name }：{ $about }
clause-goal-vulnerable-unmet = 优先群体中没有安置名额的人数
clause-goal-unmet = 没有安置名额的人数
clause-goal-leximin-unmet = 任一来源地人员中未获安置的最大部分，然后是其次者
clause-goal-final-debt = 最后一期之后各国的欠额
clause-goal-debt = 各期之后各国欠额之和
clause-goal-final-backlog = 最后一期之后的待决申请
clause-goal-backlog = 各期之后待决申请之和
clause-goal-bought = 以资金增办的裁定
clause-goal-leximin-burden = 最大的负担比率（按权重计的人数除以公平数），然后是其次者
clause-goal-leximin-shortfall = 公平数中未承担的最大部分，然后是其次者
clause-goal-worst-deviation = 与公平数的最大偏差，按其在公平数中所占部分计，高于或低于均计
clause-goal-total-deviation = 与各公平数的偏差之和，高于和低于均计
clause-goal-cost = 接收和旅行费用，以文件的货币计
clause-goal-payments = 以资金代替的责任单位
clause-goal-preferences = 安置地点给当事人自身带来的代价，以文件的货币计
clause-goal-ties-kept = 新安置在与其没有联系的国家的人数
clause-goal-distance = 行程公里数，合计所有人员和各段路程
clause-goal-zero-share = 没有份额的国家所收容的人数
clause-goal-fewest-moves = 作新的安置而非留在原地的人数
clause-goal-code-order = 各项数目依次按来源地和收容国的代码处理：最后的排序依据
clause-modality = 义务可以通过 { $modality } 履行，{ $counts }{ $most }{ $cost }。
clause-modality-people = 按人计算
clause-modality-files = 按案卷计算，须处理的案卷为 { $demand } 件，每 { $files } 件折合一个责任单位
clause-modality-most = ，至多为 { $most } 所列数目
clause-modality-cost = ，费用见 { $cost }
clause-modality-times = ，费用为{ $times-count ->
        [1] 接收费用
       *[other] 接收费用的 { $times } 倍
    }
clause-substitution = 一成员至多可以资金履行其义务的 { $most }，并至少以接收人员履行其义务的 { $least }；总计至多以资金履行{ $whole ->
        [all] 全体所承担义务
       *[after] 全体在各项协议之后所承担义务
    }的 { $pool }。义务{ $met ->
        [more] 应予履行，亦可超额履行
       *[exact] 在人数取整之前应恰好履行，不多也不少
    }。
clause-receivers = 资金归于：{ $parts }。
clause-pledges = 以资金履行其义务的下列部分：{ $parts }。
clause-reception = 接收一人的费用为 { $cost }。
clause-unit-price = 一个责任单位值 { $price }，{ $once ->
        [once] 一次付清
       *[year] 按年计
    }。
clause-paid-once = 价款一次付清，不按年支付。
clause-money = 分担 { $amount }。
clause-money-of = 分担 { $indicator } 所列 { $year } 年的全部数额。
clause-money-spread = { $donor } 所出的数额按 { $share } 分摊于 { $group } 组。
clause-own-currency = 金额并按 { $rates } 以本国货币列示。
clause-claims = 总额在各项主张之下按规则“{ $rule }”分配；各项主张{ $claims }。
clause-claims-stated = 以 { $currency } 计，为 { $claims }
clause-claims-of = 为 { $year } 年 { $indicator } 的 { $times } 倍
clause-joint-cost = { $states }的联合成本按规则“{ $rule }”分担；各组单独承担时应付（以 { $currency } 计）：{ $costs }。
clause-review = 义务与下列各项对照：{ $actuals }。
clause-actual = { $what ->
        [people] 收容人数，依据
       *[money] 支付金额，依据
    } { $indicator }{ $year }{ $counting }
clause-trigger = 一国所为超过其公平数的 { $above } 倍时，启动纠正机制{ $price }。
clause-trigger-price = ；一国就其未承担的每一人支付 { $amount } { $currency }
clause-rounding = 整数人数按以下方法得出：{ $people }；整数分按以下方法得出：{ $money }。{ $ties ->
        [code] 相等时，代码在前者优先
        [base] 相等时，基数较大者优先；基数相等者仍为相等
        [lot] 相等者以抽签排序：对种子 { $seed } 和代码取 SHA-256，最小者优先
       *[none] 起决定作用的相等情形没有规则可以分出先后：在说明规则之前不予公布
    }。
