//! Codes of periods, of what is carried over between them, and of processing.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-S083",
        "periods that do not fit together",
        "Each period has a year, its people are said exactly once, and what [periods] and its periods say together is said by both.",
        "[periods]\naccounts = \"decided\"\nsurcharge = 0.05\nbank_share = 0.1\n\n[period.2025]\npeople = 40\n\n[period.2026]\npeople = 50\n\n[goals]\norder = [\"final-debt\", \"leximin-burden\", \"code-order\"]",
        "[periods]\naccounts = \"decided\"\nsurcharge = 0.05\nbank_share = 0.1\n\n[period.2025]\npeople = 40\n\n[period.2026]\npeople = 60\n\n[goals]\norder = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"]\n\n[rounding]\nties = \"by-code\"",
        "give what the message names",
    ),
    entry(
        "ONUS-S084",
        "a table without meaning over periods",
        "Periods are of a ledger of duties. Accords, modalities, causes and shared money are of one moment: nothing says how they would \
         be carried over. Applications are decided in periods.",
        "[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\n\n[period.2025]\npeople = 100\n\n[modality.hosting]\n\n[goals]\norder = [\"final-debt\", \"code-order\"]",
        "[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\n\n[period.2025]\npeople = 100\n\n[goals]\norder = [\"final-debt\", \"code-order\"]\n\n[rounding]\nties = \"by-code\"",
        "remove one of the two",
    ),
    entry(
        "ONUS-S085",
        "nothing keeps what is carried over small",
        "Where what states take in a period is decided, they could owe everything to the end. The first goal keeps debts small; with \
         [processing] another keeps open applications few, and where decisions can be bought another keeps these few.",
        "[periods]\naccounts = \"decided\"\nsurcharge = 0.05\nbank_share = 0.1\n\n[period.2025]\npeople = 100",
        "[periods]\naccounts = \"decided\"\nsurcharge = 0.05\nbank_share = 0.1\n\n[period.2025]\npeople = 100\n\n[goals]\norder = [\"final-debt\", \"debt\", \"leximin-burden\", \"code-order\"]\n\n[rounding]\nties = \"by-code\"",
        "name the goals that the message names",
    ),
    entry(
        "ONUS-P070",
        "a period without its numbers",
        "An indicator that [periods] or [processing] names has no value of a state in a period, or one below zero. Reading it as zero would be a \
         choice that the file did not make.",
        "[indicator.room]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { AAA = 60, BBB = 60, CCC = 60 }\n\n[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\nplaces = \"room\"\n\n[period.2025]\npeople = 100\n\n[goals]\norder = [\"final-debt\", \"code-order\"]",
        "[indicator.room]\nkind = \"extensive\"\nunit = \"people\"\nyear = 2025\nvalues = { AAA = 60, BBB = 60, CCC = 60 }\n\n[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\nplaces = \"room\"\n\n[period.2025]\npeople = 100\n\n[goals]\norder = [\"final-debt\", \"code-order\"]\n\n[rounding]\nties = \"by-code\"",
        "name an indicator that has a value of every member in the year of every period",
    ),
    entry(
        "ONUS-P071",
        "no key within the change that is allowed",
        "The shares of a period cannot sum to one while none of them changes by more than `change_at_most`: states whose new share is \
         zero stay at their least, and the others may not grow enough.",
        "[indicator.before]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { AAA = 1, BBB = 1, CCC = 8 }\n\n[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\nold_key = \"before\"\nchange_at_most = 0.1\n\n[period.2025]\npeople = 100\nnew_key = 1\n\n[key.factor.out]\nstates = [\"CCC\"]\nfactor = 0\nreason = \"invented\"\n\n[goals]\norder = [\"final-debt\", \"code-order\"]",
        "[indicator.before]\nkind = \"extensive\"\nunit = \"people\"\nvalues = { AAA = 1, BBB = 1, CCC = 8 }\n\n[periods]\naccounts = \"decided\"\nsurcharge = 0\nbank_units = 0\nold_key = \"before\"\nchange_at_most = 0.1\n\n[period.2025]\npeople = 100\nnew_key = 0.5\n\n[goals]\norder = [\"final-debt\", \"code-order\"]\n\n[rounding]\nties = \"by-code\"",
        "allow a larger change, or let the new key come in more slowly",
    ),
];
