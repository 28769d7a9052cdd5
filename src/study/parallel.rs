//! Independent work on as many threads as there are.

/// Maps in parallel, in order: the result does not depend on how many threads there are. Neighbours go to different threads, so that
/// work that grows along the items is spread. A panic goes on here, as it would without threads.
pub(super) fn map<T: Sync, U: Send>(items: &[T], each: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(items.len()).max(1);
    let strand =
        |first: usize| items.iter().enumerate().skip(first).step_by(threads).map(|(at, item)| (at, each(item)));
    let mut found: Vec<(usize, U)> = std::thread::scope(|scope| {
        let strand = &strand;
        let strands: Vec<_> =
            (0..threads).map(|first| scope.spawn(move || strand(first).collect::<Vec<_>>())).collect();
        let joined = strands.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined.flat_map(|found| found.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, found)| found).collect()
}
