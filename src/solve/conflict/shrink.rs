//! The deletion filter: from a set that clashes to one of which every element is needed (Chinneck and Dravnieks 1991).

/// Says whether the kept elements clash: nothing when they can hold together, else kept elements that clash by themselves
/// (all of them, where nothing better is known).
pub type Refute<'a> = dyn FnMut(&[bool]) -> Option<Vec<usize>> + 'a;

/// A minimal clashing subset, ascending: it clashes, and without any one of its elements it does not.
///
/// Elements are tried for deletion in the given order; an element that is not in the order is never tried.
/// Returns nothing when all elements can hold together.
pub fn shrink(count: usize, order: &[usize], refute: &mut Refute) -> Option<Vec<usize>> {
    // What the first answer leaves out stays in, so that another order can find another conflict.
    let mut kept = vec![true; count];
    refute(&kept)?;
    for &element in order {
        if !kept[element] {
            continue;
        }
        kept[element] = false;
        match refute(&kept) {
            Some(support) => kept = only(count, &support),
            None => kept[element] = true,
        }
    }
    Some((0..count).filter(|&element| kept[element]).collect())
}

/// An order of deletion: the first is forwards, the second backwards, the others by the remainder of `(element + 1) * seed`
/// modulo the prime 65 521 for the seeds 7 919, 2 * 7 919, and so on. Different orders find different minimal sets, always the same.
#[must_use]
pub fn order(count: usize, which: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    match which {
        0 => {}
        1 => order.reverse(),
        seed => order.sort_by_key(|element| (element + 1).wrapping_mul(7_919 * (seed - 1)) % 65_521),
    }
    order
}

fn only(count: usize, elements: &[usize]) -> Vec<bool> {
    let mut kept = vec![false; count];
    for &element in elements {
        kept[element] = true;
    }
    kept
}
