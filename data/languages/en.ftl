# The fixed words of documents. Every language has every message that stands here.

## Head

status = status
as-of = as of
proof = proof
scenario = scenario
digest = scenario code
clause = implements

## Annex

annex = Annex: shares and obligations
annex-caption = Shares, obligations and gaps by state
number = No.
state = State
total = Total
column-key = Key, %
column-obligation = Obligation
column-actual = Actual
column-gap = Gap
column-money-owed = Money owed, US dollars
column-money-paid = Money paid, US dollars
column-money-gap = Money gap, US dollars
