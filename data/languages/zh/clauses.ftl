## Clauses

clauses = 条款
clauses-about = 以编号段落表述的配置。括号内为每段所落实的条文及其在情景中的位置。情景中任何数字或用语的改动均在此反映。
clauses-not-covered = 未涵盖：没有任何表格引用
clauses-not-listed = 不在所列条文之内
articles-table = 各条文的落实情况及情景行号
article = 条文
covered-by = 落实之处

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
