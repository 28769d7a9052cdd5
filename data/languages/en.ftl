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

## Files

file-written = Written
file-no-time = not told: the same input gives the same bytes
file-summary = Summary
file-annex = The table of states as it is printed, with real numbers. The row of totals holds values, not formulas.
file-data = Every figure of every state on a row of its own: the number shown, and the exact one as text.
file-sources = Every indicator used, with its publisher, licence and digest.
file-scenario = The scenario as it was run, line by line.
file-licence = Licence
file-licence-text = The figures derive from the sources listed, each under its own licence, which stands beside it.
file-verify = How to verify
file-verify-text = Run “onus verify” with the name of this file. It carries its scenario, its exact result and the proof; the program computes and proves all of it again and says exactly what differs.
file-contents = What is where
file-page = The whole document as one page, complete without a network.
file-annex-text = The annex as text.
file-figures-wide = The same, a row a state.
file-flows = People by origin and state.
file-result = Everything, exact, with the proof: what “onus verify” reads.
file-metadata = Metadata for programs and catalogues.
file-citation = How to cite.
