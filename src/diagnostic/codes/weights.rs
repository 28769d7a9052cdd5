//! `ONUS-K05…`: the weights of a key.

use super::{Entry, entry};

pub(super) const CODES: &[Entry] = &[
    entry(
        "ONUS-K050",
        "weights that do not fit their method",
        "A method of weights takes what it needs and nothing else: points under `weight`, the largest of swing points 100, an order, \
         comparisons. What it does not use would look as if it counted.",
        "[key.weights]\nmethod = \"swing\"\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 80\n\n[key.criteria.size]\nindicator = \"size\"\nweight = 40",
        "[key.weights]\nmethod = \"swing\"\n\n[key.criteria.wealth]\nindicator = \"wealth\"\nweight = 100\n\n[key.criteria.size]\nindicator = \"size\"\nweight = 40",
        "correct the points, remove what the method does not use, or choose another method",
    ),
    entry(
        "ONUS-K051",
        "a ranking or comparisons with a hole",
        "A ranking names every criterion with a weight once, and comparisons name every pair of them. What is missing is nobody's \
         judgement.",
        "[key.weights]\nmethod = \"rank-order\"\norder = [\"wealth\"]\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.size]\nindicator = \"size\"",
        "[key.weights]\nmethod = \"rank-order\"\norder = [\"wealth\", \"size\"]\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.size]\nindicator = \"size\"",
        "name every criterion with a weight, or every pair",
    ),
    entry(
        "ONUS-K052",
        "comparisons that are not reciprocal",
        "If one criterion is three times as important as another, that is a third as important as the first. A criterion is once as \
         important as itself.",
        "[key.weights]\nmethod = \"pairwise\"\npairs = { wealth = { size = 3 }, size = { wealth = 0.5 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.size]\nindicator = \"size\"",
        "[key.weights]\nmethod = \"pairwise\"\npairs = { wealth = { size = 3 }, size = { wealth = \"1/3\" } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.size]\nindicator = \"size\"",
        "correct one of the two, or state one side only",
    ),
    entry(
        "ONUS-K053",
        "comparisons that contradict each other",
        "The consistency ratio is above 0.10: A is preferred to B, B to C, and C to A, or nearly so (Saaty 1980). Weights from such \
         comparisons say little. The same is said where no random index is known.",
        "[key.weights]\nmethod = \"pairwise\"\npairs = { wealth = { size = 9, other = \"1/9\" }, size = { other = 9 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.size]\nindicator = \"size\"\n\n[key.criteria.other]\nindicator = \"size\"",
        "[key.weights]\nmethod = \"pairwise\"\npairs = { wealth = { size = 3, other = 9 }, size = { other = 3 } }\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.size]\nindicator = \"size\"\n\n[key.criteria.other]\nindicator = \"size\"",
        "compare again, or write accept_inconsistent = \"why\"",
    ),
    entry(
        "ONUS-K054",
        "data that gives no weights",
        "Weights from the data need one share a state on every criterion, and a spread. A criterion by origin has no one share, a \
         missing value has none, and a criterion that is equal for all correlates with nothing.",
        "[indicator.flat]\nkind = \"extensive\"\nunit = \"points\"\nvalues = { AAA = 1, BBB = 1, CCC = 1 }\n\n[key.weights]\nmethod = \"critic\"\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.flat]\nindicator = \"flat\"",
        "[indicator.flat]\nkind = \"extensive\"\nunit = \"points\"\nvalues = { AAA = 1, BBB = 1, CCC = 5 }\n\n[key.weights]\nmethod = \"critic\"\n\n[key.criteria.wealth]\nindicator = \"wealth\"\n\n[key.criteria.flat]\nindicator = \"flat\"",
        "state the weights, or choose another method",
    ),
    entry(
        "ONUS-K055",
        "no first principal component",
        "The two largest eigenvalues are the same, so that any mixture of two components could be the first and the weights would be \
         an accident.",
        "[indicator.one]\nkind = \"extensive\"\nunit = \"points\"\nvalues = { AAA = 1, BBB = 2, CCC = 3 }\n\n[indicator.two]\nkind = \"extensive\"\nunit = \"points\"\nvalues = { AAA = 2, BBB = 5, CCC = 2 }\n\n[key.weights]\nmethod = \"principal-component\"\n\n[key.criteria.wealth]\nindicator = \"one\"\n\n[key.criteria.two]\nindicator = \"two\"",
        "[indicator.one]\nkind = \"extensive\"\nunit = \"points\"\nvalues = { AAA = 1, BBB = 2, CCC = 3 }\n\n[indicator.two]\nkind = \"extensive\"\nunit = \"points\"\nvalues = { AAA = 2, BBB = 5, CCC = 3 }\n\n[key.weights]\nmethod = \"principal-component\"\n\n[key.criteria.wealth]\nindicator = \"one\"\n\n[key.criteria.two]\nindicator = \"two\"",
        "state the weights, or choose another method",
    ),
    entry(
        "ONUS-K056",
        "weights of each state's own",
        "The benefit of the doubt finds, for every state, the weights under which it stands highest. A key has one weight a criterion \
         for all states.",
        "[key.weights]\nmethod = \"benefit-of-the-doubt\"",
        "[key.weights]\nbest_light = {}",
        "choose another method, and show every state in its own best light with [key.weights.best_light]",
    ),
    entry(
        "ONUS-K057",
        "bounds without any weights between them",
        "The least and greatest parts of the weights of a best light leave no weights that sum to one.",
        "[key.weights.best_light]\nleast = { wealth = 0.6 }\nmost = { wealth = 0.5 }",
        "[key.weights.best_light]\nleast = { wealth = 0.5 }\nmost = { wealth = 1 }",
        "keep least below most, all of `least` together up to one, all of `most` from one on",
    ),
];
