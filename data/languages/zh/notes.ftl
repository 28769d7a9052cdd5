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
note-accounts = 账目以与精确数相邻的整数列出，并统一舍入，使每笔账目按所印数字合计无误：公平数、前期欠额与附加之和减去此前结存，即为应承担数；应承担数减去已完成数，即为欠额，或为结存及超出结存的部分
note-key-of-date = 所有时期使用同一公式，以情景日期为准
note-key-of-period = 各时期的公式取自其本年度，以目前所知为准
note-new-key = 新公式逐步取代 `{ $old }`：{ $parts }
year-percent = { $year } 年 { $percent }%
note-change = 一国的份额在相邻两期之间的变动至多为其本身的 { $percent }%
note-budget = 预算先按各时期的责任单位比例在各时期之间分配，再按各时期的公式分配
weighting-entropy = 熵权法
weighting-critic = CRITIC 权重
weighting-principal-component = 第一主成分载荷的平方

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
note-against-taken-off = 每一份额减去 { $times } × { $indicator } 的份额，最低为零，再除以总和{ $kind ->
    [rate] ；比率按占各国总和的份额计算时，每国不论大小均计为一
   *[sum] { "" }
}
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

## Notes on people, values, weights and methods

note-people-added = { $year } 年 `{ $indicator }` 中的 { $people } 人计入来源地 { $origin }
note-people-spread = 未注明来源地的 { $people } 人按 { $year } 年 `{ $indicator }` 分摊到 { $origins } 个来源地（最大余数法）
note-unknown-left-out = 来源地不明（{ $origin }）的 { $people } 人未计入：`people.unknown`
note-outsiders-left-out = 成员之外接收的 { $people } 人未计入：`people.outsiders`
note-cohort-taken-out = 群体 { $cohort }：{ $origin } 的 { $people } 人
note-central-values = { $indicator }：有 { $values } 个数值带有范围；此处使用其中间值，不产生界限
note-disputed-values = { $indicator }：此处使用了有争议的数值：{ $values }
note-replaced = { $about }：{ $indicator }，{ $cell }：以 { $after } 代替 { $before }（{ $reason }）
no-value = 空缺
reason-with-source = { $reason }，来源：{ $source }
note-ranged-values = { $indicator }：有 { $values } 个数值带有范围，使用其{ $point ->
    [low] 最低值
    [high] 最高值
   *[central] 中间值
}；{ $how ->
    [together] 最低值和最高值是按另外的规则统计的，对所有数值相同，此处不产生界限
   *[free] 每个数值可位于其范围内的任何一点，份额的界限说明由此产生的影响
}
note-cell = { $indicator }，{ $cell }：{ $said }
cell-between = { $value } 在 [{ $low }，{ $high }] 之内
cell-disputed = 有争议
cell-source = 来源：{ $source }
cell-in-year = { $cell } { $year }
cell-of-origin = { $state } 对 { $origin }
note-added-indicator = { $indicator } 加上 { $other }
note-taken-off = 先扣除 { $times } × { $indicator }，涉及 { $states } 个国家
note-most-years = 对每个统治国和每个来源地至多计入 { $years } 年统治，从最近的年份算起
note-inverse-points = 分数为 1/x 的 { $power } 次方，在来源地本身以外的成员中计算
note-discount-rate = 每一年按其后一年的 1/(1 + { $rate }) 计；系数四舍五入至 { $decimals } 位小数
note-discount-half-life = 每一年按 (1/2)^(距最后一年的年数 / { $years }) 计；系数四舍五入至 { $decimals } 位小数
note-goalposts = 标杆 { $low }（得 0 分）和 { $high }（得 1 分）；超出第一标杆而按标杆计者：{ $first }；超出第二标杆者：{ $second }
note-band = 档次 { $band } 止于 { $limit }，得分在此跳变；距其 5% 以内者：{ $states }
note-logarithm = ln(1 + x)，x 的单位为 { $unit }，取 { $decimals } 位小数；换用其他单位会得出其他公式
note-equal-ranks = 相等的数值取{ $rule ->
    [mean] 其名次的平均数
   *[least] 其名次中最小者
}：{ $states }
note-weights = 按“{ $method }”法的权重：{ $weights }{ $how ->
    [exact] { "" }
    [default] ，按最大余数法取至 { $decimals } 位小数（默认）
   *[rounded] ，按最大余数法取至 { $decimals } 位小数
}
note-weights-tied = 末位小数相等时，名称在前者优先：{ $names }
note-first-component = 第一主成分解释了方差的 { $percent }%
note-comparisons = 最大特征值 { $eigenvalue }，一致性比率 { $ratio }，所用随机指标 { $index }（{ $source }）；各行几何平均 { $means }{ $differ ->
    [some] ；提醒：与特征向量相差超过 0.01
   *[none] { "" }
}
note-best-light = key.weights.best_light：各国在最有利于自身的权重下的得分（无罪推定式加权；1 表示无人更高；不属于公式）：{ $states }
note-no-best-light = key.weights.best_light：未列出，因为 { $criterion } 并非每国只有一个份额
score-with-peers = { $state } { $score }（参照国：{ $peers }）
note-method = { $method }。所缺性质：{ $lacks }（{ $when }）
method-powers = 每个幂至少取 { $digits } 位
method-power = p = { $power }
limits-of-group = { $about }：{ $limits }，{ $states } 个国家
limits-of-change = 至多低于 { $old } 中的份额 { $down }，高于其 { $up }
aggregation-geometric = 份额的加权几何平均：k = n^w 之积，除以其总和
aggregation-index = 得分的加权平均：k = I / I 之和，I = w z 之和
aggregation-remainder = 各自取剩余中的一部分：k = t n 之和，其中 t = w L，L 为一减去此前所有的 t；按来源地时，t 计入已归属部分
aggregation-power = 压缩：k^p，除以其总和
aggregation-one-rule = 有界比例：k = min(max(λ s, 下界), 上界)，取使总和为一的唯一 λ
aggregation-stepwise = 先下限，再各组封顶，再总封顶：超出限额者定于限额，差额由其余按比例承担；重复至无一超限
aggregation-lacks-geometric = 当一国各部分的标准构成不同时；而且一项份额为零即抹去该国的全部公式份额
aggregation-lacks-index = 合并一致性总是缺失：指数不反映规模；其余两项在得分取决于其他国家时缺失，如极值法和名次法
aggregation-lacks-remainder = 跨标准时：新加入者在每项标准之内从各方按相同比例取得，跨多项标准则不然
aggregation-lacks-power = 合并一致性总是缺失：p < 1 时一国各部分所承担的多于该国；其余两项在公式为多项标准之和时缺失
aggregation-lacks-one-rule = 当界限起作用时：下限使没有份额的国家得到份额时缺零国性质，原公式为多项标准之和时缺单调性
aggregation-lacks-stepwise = 当限额起作用时：零国性质和单调性与单一规则相同，连续性在下限处缺失，即某国被固定而后一步本会将其提高；取决于步骤的顺序
property-1 = 匿名性
property-2 = 与单位无关
property-3 = 对总数的齐次性
property-4 = 单调性
property-5 = 方向性
property-6 = 零国性质
property-7 = 合并一致性
property-8 = 保序性
property-9 = 两两独立性
property-10 = 连续性
state-in-keys = { $state }（{ $all } 个公式中的 { $keys } 个）
note-wiped = 提醒：一项份额为零即使其全部份额归零：{ $states }
note-at-floor = 处于其最低份额：{ $states }
note-at-ceiling = 处于其最高份额：{ $states }
note-rate-without-size = 提醒：比率被直接作为份额而未计规模，其作用如同对国家征收人头税：小国因按一国计数而多承担（Grech 2017）；应在乘积中带指数使用，或按规模折算
other-policy = 在简单总数的公式中，{ $criterion } 的缺失值按 `{ $policy }` 处理
other-policy-drop = 在简单总数的公式中，对所有国家均不计 { $criterion }（`drop`，不填补空缺）
other-no-change = 各份额均不变
other-largest = 最大的变动为 { $change }
other-change = { $state }，{ $then }%（现为 { $now }%）
other-each = { $state } { $then }%（现为 { $now }%）
other-unusable = 不能采用：{ $why }
other-outside = 其数值超出所注明的范围：{ $states }
other-where-missing = 在缺失之处：{ $states }
other-as-now = 缺失之处维持现状：{ $states }
note-table-decides = 没有整数表能与分配的总数相符：由表格自身的舍入决定
note-routes-decide = 没有整数的路线人数能与分配的总数相符：由路线自身的舍入决定
said-claims = 资金不按分配公式而按债权分担：{ $rule }。
said-joint = 资金不按分配公式而作为共同费用分担：{ $rule }。
note-claims = money.claims：债权{ $claims }，合计 USD { $sum }；{ $formula }
claims-as-stated = 如所注明
claims-of-indicator = { $times } × { $year } 年 { $indicator }
note-least-core = money.joint：最小核心为 USD { $least }，{ $core ->
    [empty] 因此核心为空
   *[some] 因此核心非空
}；{ $formula }
note-no-group-pays-more = money.joint：没有任何一组支付的多于其单独承担时
note-group-pays-more = money.joint：{ $states } 支付的比单独承担时多 USD { $excess }
finding = 程序以代码 { $code } 拒绝{ $what }
no-proof = 详情以英文载于结果之中{ $why }
why-rules-clash = 其规则不能同时成立
claims-proportional = 按债权比例
claims-equal-awards = 有约束的等额给付（CEA）
claims-equal-losses = 有约束的等额损失（CEL）
claims-talmud = 塔木德规则（争衣问题）
claims-random-arrival = 随机到达
claims-minimal-overlap = 最小重叠
claims-formula-proportional = x[i] = c[i] E / c 之和
claims-formula-equal-awards = x[i] = min(c[i], λ)，λ 使 x 之和等于 E
claims-formula-equal-losses = x[i] = max(0, c[i] - λ)，λ 使 x 之和等于 E
claims-formula-talmud = 至 E = c 之和 / 2：以 c/2 作等额给付；以上：c/2 加上对剩余部分以 c/2 作等额损失
claims-formula-random-arrival = x[i] = 对所有到达顺序取 min(c[i], i 之前各方所余 E) 的平均
claims-formula-minimal-overlap = 至最大债权为止（至多 E）的各单位由债权达到该处者共同主张并均分；若仅合计超过 E：在水平 t 之上各有自己的 c - t，且 max(0, c - t) 之和 = E - t
joint-shapley = 沙普利值
joint-nucleolus = 核仁
joint-formula-shapley = x[i] = 对不含 i 的各组 T 求 |T|! (n - |T| - 1)! / n! (c(T + i) - c(T)) 之和；n：参与方数目
joint-formula-nucleolus = 对各组 T 的不满 x(T) - c(T) 取 leximin，且 x[i] <= c(i)，x(全体) = c(全体)
