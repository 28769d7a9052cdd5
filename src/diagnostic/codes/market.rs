//! Codes of the market of quotas, of currencies and of funds.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-S100",
        "a market that is not said whole",
        "A market makes the total cost of hosting least, with costs from [market.costs] alone, and everybody is hosted. Stated quotas and what the \
         people prefer come with the words that use them.",
        "[goals]\norder = [\"leximin-burden\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "give what the message names, or remove what has no meaning",
    ),
    entry(
        "ONUS-S101",
        "a member without a number in the market",
        "Whoever trades needs a cost, and a quota where quotas are stated. A blank is no zero.",
        "[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }",
        "[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "state it for every member; 0 says that it is zero",
    ),
    entry(
        "ONUS-S102",
        "two currencies",
        "Amounts of a file are in one currency. Claims, joint costs and rates of exchange are in US dollars, money paid is in the unit of its indicator, and nothing is converted silently.",
        "[money]\ncurrency = \"EUR\"\ntotal = 60\n\n[money.joint]\nrule = \"shapley\"\ncosts = { AAA = 40, BBB = 30, \"AAA+BBB\" = 60 }",
        "[money]\ntotal = 60\ncurrency = \"EUR\"",
        "remove what is in another currency, or leave `currency` out",
    ),
    entry(
        "ONUS-S103",
        "a fund that does not close",
        "Parts of a fund sum to one exactly. Money to a fund houses nobody, so that it has no place where everybody is placed, or where states do \
         more than their duty for pay.",
        "[money]\nusd_per_ru = 10\n\n[modality.hosting]\n\n[substitution]\npay_at_most = 1\npeople_at_least = 0\npool = 1\nreceivers = { AAA = 0.5, BBB = 0.4 }",
        "[money]\nusd_per_ru = 10\n\n[modality.hosting]\n\n[substitution]\npay_at_most = 1\npeople_at_least = 0\npool = 1\nreceivers = { AAA = 0.5, BBB = 0.5 }",
        "let the parts sum to one",
    ),
    entry(
        "ONUS-P100",
        "quotas that are not what is hosted",
        "Every unit that is hosted is somebody's quota: what is above could not be traded, what is below would be nobody's.",
        "[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"stated\"\nquotas = { AAA = 1, BBB = 1, CCC = 1 }\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "[people]\ntotal = 100\nmode = \"ledger\"\n\n[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"stated\"\nquotas = { AAA = 50, BBB = 30, CCC = 20 }\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "let the quotas sum to what is to be hosted",
    ),
    entry(
        "ONUS-P101",
        "a quota without a cost",
        "Whether a state is worse off than at its quota is known only where the steps of its cost reach that far.",
        "[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10, width = 0 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "leave the width of the dearest step out, or raise it",
    ),
    entry(
        "ONUS-P102",
        "no single price",
        "Where bars keep the people of one origin from the states where hosting costs least, one unit more costs differently by origin, and no one \
         price is right for all.",
        "[people]\ntotal = 100\nneed = { AFG = 50, SYR = 50 }\nmode = \"placement\"\n\n[never.pair]\norigin = \"AFG\"\nstates = [\"AAA\", \"BBB\"]\nreason = \"not accepted\"\n\n[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "[people]\ntotal = 100\nneed = { AFG = 50, SYR = 50 }\nmode = \"placement\"\n\n[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "allow more pairs of origin and state",
    ),
    entry(
        "ONUS-P103",
        "too many origins for a market",
        "With several origins the price is sought for each, by two programmes an origin.",
        "[people]\ntotal = 21\nneed = { AFG = 1, AGO = 1, ALB = 1, ARM = 1, AZE = 1, BDI = 1, BEN = 1, BFA = 1, BGD = 1, BIH = 1, BLR = 1, BOL = 1, BRA = 1, CAF = 1, CHN = 1, CIV = 1, CMR = 1, COD = 1, COG = 1, COL = 1, CUB = 1 }\nmode = \"placement\"\n\n[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "[people]\ntotal = 21\nmode = \"ledger\"\n\n[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"middle\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "write mode = \"ledger\" in [people], or take origins together",
    ),
    entry(
        "ONUS-P104",
        "a price without that end",
        "Where there is no room for one unit more, nothing says what it would cost, and the price is open above; where none can be spared, below.",
        "[people]\ntotal = 100\nmode = \"ledger\"\n\n[rules.room]\nkind = \"cap\"\napplies = \"together\"\nstates = [\"AAA\", \"BBB\", \"CCC\"]\npeople = 100\n\n[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"highest\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "[people]\ntotal = 100\nmode = \"ledger\"\n\n[goals]\norder = [\"cost\", \"code-order\"]\n\n[market]\nquota = \"key\"\nprice_at = \"highest\"\n\n[market.costs]\nAAA = { all = { usd = 10 } }\nBBB = { all = { usd = 20 } }\nCCC = { all = { usd = 30 } }",
        "choose the other end, or loosen the limit",
    ),
];
