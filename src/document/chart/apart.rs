//! Labels moved apart: as near to where they belong as they can be without touching.

/// Heights at least `gap` apart and within `top` to `bottom`, in the order of those wished for (equal ones in the order given), with the
/// least sum of squared moves: pools of neighbours that would touch are set around their mean (pool adjacent violators, Ayer et al. 1955).
/// Where there is no room for all, they go on below `bottom`.
pub(super) fn apart(wished: &[i64], gap: i64, top: i64, bottom: i64) -> Vec<i64> {
    let mut order: Vec<usize> = (0..wished.len()).collect();
    order.sort_by_key(|&index| wished[index]);
    // With its own offset taken away, each must only not stand before the one above it.
    let offset = |rank: usize| i64::try_from(rank).unwrap_or(0) * gap;
    let mut pools: Vec<(i64, i64)> = Vec::new();
    for (rank, &index) in order.iter().enumerate() {
        let mut pool = (wished[index] - offset(rank), 1);
        while let Some(&(sum, count)) = pools.last()
            && sum * pool.1 > pool.0 * count
        {
            pools.pop();
            pool = (pool.0 + sum, pool.1 + count);
        }
        pools.push(pool);
    }
    let last = bottom - offset(wished.len().saturating_sub(1));
    let means = pools.iter().flat_map(|&(sum, count)| (0..count).map(move |_| sum.div_euclid(count)));
    let mut places = vec![0; wished.len()];
    for (rank, mean) in means.enumerate() {
        places[order[rank]] = mean.min(last).max(top) + offset(rank);
    }
    places
}
