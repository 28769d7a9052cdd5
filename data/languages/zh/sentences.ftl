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
rule-is = { $kind ->
    [cap] 上限
    [cap-together] 共同上限
    [floor] 下限
    [floor-together] 共同下限
    [pool] 联合承担
    [commitment] 承诺
    [waiver] 免除
    [opt-out] 付费退出
    [never] 禁止
    [modality] 履行方式
    [substitution] 以资金代替人员
    [corridor] 通道
    [transit] 过境地
    [cohort] 群体
    [market] 配额市场
    [costs] 收容费用
    [people] 须受保护者
    [states] 参加国
    [key] 分配公式
    [periods] 时期
    [level] 层级
    [limits] 限额
   *[other] 规则
}
rule-named = { $rule }“{ $name }”
rule-whom = { $rule }：{ $whom }
rule-of-level = { $rule }，层级 { $level }
rule-found = { $rule }（{ $at }）
row-is = { $what ->
    [total] 所有须受保护者
    [origin] 来源地为{ $whom }的人员
    [zero] { $whom }在公式中没有份额的数目
    [floor] { $whom }的下限
    [floor-together] { $whom }的共同下限
    [cap] { $whom }的上限
    [cap-together] { $whom }的共同上限
    [special] { $whom }为“{ $also }”设的特别名额
    [corridor] 通道“{ $whom }”的容量
    [transit] 过境地“{ $whom }”的容量
    [pool] 联合承担“{ $whom }”的总数
    [pay-together] 各方合计以资金履行的最高额
    [band-least] { $whom }幅度的下端
    [band-most] { $whom }幅度的上端
    [at-fair] 未参加联合承担的{ $whom }的公平数
    [commitment] 承诺“{ $whom }”
    [people] { $whom }以各种履行方式接收的人员
    [files] 履行方式“{ $whom }”的案件
    [money] 付款与收款的平衡
    [duty] { $whom }义务的履行
    [pay-limit] { $whom }以资金履行的最高额
    [pledge] { $whom }自选以资金履行的部分
    [people-floor] { $whom }须以接收人员履行的最低额
    [modality] { $whom }在履行方式“{ $also }”下的名额
    [hosted] { $whom }按费用档次的接收
    [width] { $whom }费用档次“{ $also }”的宽度
    [level-least] “{ $whom }”一级可分担的最少数
    [level-most] “{ $whom }”一级可分担的最多数
    [level] “{ $whom }”一级须分担的数目
    [fair] { $whom }的公平数
    [balance] { $whom }的账目
    [bank] { $whom }的结存
    [places] { $whom }的名额
    [filed] { $whom }收到的申请
    [capacity] { $whom }的裁定能力
    [bought] 用资金购买的裁定
    [over] { $whom }高于公平数的最大偏差
    [under] { $whom }低于公平数的最大偏差
    [deviation] { $whom }与公平数的偏差
    [never] 禁止将来源地为{ $also }的人员安置在{ $whom }
    [unmet] 来源地为{ $whom }而没有安置名额的人员
    [stay] 来源地为{ $also }而已在{ $whom }的人员
   *[other] 其他条件
}
row-in-year = { $year } 年{ $row }
rows-are = { $what ->
    [origin] { $count } 个来源地的人员：{ $whose }
    [cap] { $count } 个上限：{ $whose }
    [floor] { $count } 个下限：{ $whose }
    [zero] { $count } 个在公式中没有份额的数目：{ $whose }
    [never] { $count } 项禁止：{ $whose }
   *[other] { $count } 个条件：{ $whose }
}
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
said-placed = { $all } 人中，新安置 { $placed } 人；其目前的居住地不计为安置名额。
said-lapsed = 协议免除了 { $units } 个无人承接的责任单位；其余部分由各方分担。
said-balance = { $all } 个责任单位的构成如下，合计无误：{ $parts }。
balance-people = 以接收人员履行 { $units } 个
balance-files = 以处理申请履行 { $units } 个
balance-money = { $side ->
    [below] 减去由他国付款的 { $units } 个（{ $amount }）
   *[above] 以资金履行 { $units } 个（{ $amount }）
}
balance-waived = 由协议免除且无人承接 { $units } 个
balance-rounding = { $side ->
    [below] 减去整数人数超出精确数的 { $units } 个
   *[above] 整数人数不足精确数的 { $units } 个
}
said-for-pay = 从他国承接责任单位 { $units } 个，他国为此支付 { $amount }。
said-unpaid = 应付款的单位视为以资金履行；是否已付款，此处不得而知。
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
free-after-rules = 仅适用规则之后，{ $states } { $members ->
    [member] 个成员
   *[state] 个国家
}中有 { $free } 个的数字尚未确定{ $has ->
    [none] { "" }
   *[some] ，单个时期的义务中有 { $periods } 项（共 { $duties } 项）尚未确定
}。
free-after-goal = 目标“{ $goal }”之后，{ $states } { $members ->
    [member] 个成员
   *[state] 个国家
}中有 { $free } 个的数字尚未确定{ $has ->
    [none] { "" }
   *[some] ，单个时期的义务中有 { $periods } 项（共 { $duties } 项）尚未确定
}。
free-not-proved = { $stage ->
    [rules] 仅适用规则之后
   *[goal] 目标“{ $goal }”之后
}，{ $states } { $members ->
    [member] 个成员
   *[state] 个国家
}中有 { $free } 个未能证明其数字是否已确定{ $has ->
    [none] { "" }
   *[some] ，单个时期的义务中有 { $periods } 项（共 { $duties } 项）亦然
}；这些既不计为未定，也不计为已定。
free-not-proved-why = 范围未证明的原因（范围数：{ $ranges }）：{ $why }

## Balance and others

balance-outside = 为成员之外接收的人员，其保护由成员承担
balance-record = 为有记录的接收人数与分担保护的人数之间的差数
balance-unmet = 为需要保护的人中没有安置名额者，不由任何一方承担
balance-lapsed = 失效：由协议免除，且无人承接
balance-other-ways = 以人员以外的方式承担
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
years-span = { $first } 至 { $last }
period-of-state = { $year } 年：公平数 { $fair }，加前期欠额 { $owed }，加附加 { $surcharge }，减结存 { $banked }：应承担 { $due }；{ $did ->
        [did] 已完成 { $done }
        [takes] 承担 { $done }
       *[counts] 承担 { $people }，计入 { $done }
    }；其后欠额 { $debt }，结存 { $bank }{ $has ->
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

row-of-rule = { $row }；{ $rule }
price-unit-more = { $unit ->
    [unit] 增加一个单位
    [decision] 增加一项裁定
   *[place] 增加一个名额
}（{ $rule }）将意味着：{ $effect }。
price-unit-less = { $unit ->
    [unit] 减少一个单位
    [decision] 减少一项裁定
   *[place] 减少一个名额
}（{ $rule }）将意味着：{ $effect }。
price-minimum-less = 最低保障减少一人（{ $rule }）将意味着：{ $effect }。
price-minimum-more = 最低保障增加一人（{ $rule }）将意味着：{ $effect }。
price-person-more = { $unit ->
    [unit] 增加一个责任单位
   *[person] 增加一人
}（{ $rule }；公平数按分配公式随之变动）将意味着：{ $effect }。
price-person-fewer = { $unit ->
    [unit] 减少一个责任单位
   *[person] 减少一人
}（{ $rule }；公平数按分配公式随之变动）将意味着：{ $effect }。
price-point-more = 欠额附加率提高一个百分点（{ $rule }）将意味着：{ $effect }。
price-point-less = 欠额附加率降低一个百分点（{ $rule }）将意味着：{ $effect }。
price-money-more = 待分摊资金增加 { $amount }（{ $rule }）将意味着（以 { $currency } 计）：{ $effect }。
price-money-less = 待分摊资金减少 { $amount }（{ $rule }）将意味着（以 { $currency } 计）：{ $effect }。
price-impossible = 没有任何分配符合规则
price-not-shared = 无法按文件的规则分摊
price-not-proved = 未证明（{ $why }）
price-nothing = 没有变化
price-no-less = 没有变化：限额低于一，而低于零的限额不成其为限额
price-no-state = { $members ->
    [member] 各成员的数字均不变
   *[state] 各国的数字均不变
}
price-others = 另外 { $others } { $members ->
        [member] 个成员
       *[state] 国
    }合计 { $change }
price-way = { $way ->
    [files] 以案件计，折合责任单位：{ $states }
   *[money] 以资金计，折合责任单位：{ $states }
}
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
price-largest = 以上为最大的 { $shown } 项；另有 { $hidden } 项限额起约束作用而未在此列出：`--format md` 和 `--format json` 中有全部。首先是使任何分配都不可能的，其次是使目标变动最大的，再次是使数字变动最大的。
price-left-out = 起约束作用而在此略去的零限额（下限，以及变动后毫无影响的限额）：{ $count } 项；`--format md` 和 `--format json` 中列有。
price-level = 目标“{ $goal }”首个变动的层级为 { $from }，变动 { $change }
price-goal = 目标“{ $goal }”的数值由 { $from } 起变动 { $change }

## Sentences of conflicts

conflict-none = 没有任何分配符合规则：其中 { $rules } 条规则不能同时成立。
conflict-places = { $people } 人没有安置名额：一方面是 { $origins } 个来源地（{ $codes }）的人员，另一方面是 { $states } 个国家（{ $hosts }）的名额。
conflict-ways = 这些规则合计放宽最少的一种方式：{ $changes }。
conflict-way = 这些规则合计放宽最少的唯一方式：{ $changes }。
conflict-others = 这些规则之间另有放宽同样少的方式，其中下列规则（{ $count } 条）放宽的数量不同：{ $parts }。
conflict-between = { $way ->
    [up] { $rows } 上调 { $from } 至 { $to }
    [down] { $rows } 下调 { $from } 至 { $to }
   *[either] { $rows } 从下调 { $from } 到上调 { $to }
}
conflict-any = 下列各项均可单独放宽全部数量：{ $rows }。
conflict-up = { $rows } 上调 { $amount }
conflict-down = { $rows } 下调 { $amount }
alone-gives = 须放宽 { $amount }
alone-fixed = 不放宽
alone-no-help = 单独放宽无济于事

## Steps

explained = { $state }（{ $code }），总数 { $people } 人
explained-level = { $state }（{ $code }），{ $of } 的总数 { $people } 人，“{ $level }”一级
said-reached = { $row }（{ $rule }）已达到 { $limit }。
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
    [up] 履行方式：代他国接收的人员
   *[down] 履行方式：以人员以外的方式履行
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

## Sentences of objections

objection-discount = { $side ->
    [below] 其减让（{ $factors }）使其份额减少 { $people } { $counted ->
            [units] 个责任单位
           *[people] 人
        }；承担该减让的国家：{ $bearers } 个。
   *[above] 他国的减让（{ $factors }）使其份额增加 { $people } { $counted ->
            [units] 个责任单位
           *[people] 人
        }；承担这些减让的国家：{ $bearers } 个。
}
