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
