//! The order in which states stand in documents: by name, as an annex lists them.

use std::cmp::Ordering;

use crate::document::Language;

/// The places of names in the alphabetical order of a language, the earlier place first among names that are the same to it.
pub(super) fn by_name(names: &[String], language: &Language) -> Vec<usize> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|one, other| language.compare(&names[*one], &names[*other]).then_with(|| one.cmp(other)));
    order
}

/// The places of figures from the largest to the smallest, the earlier place first among equals.
pub(super) fn by_size<T: Ord>(sizes: &[T]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by(|one, other| match sizes[*other].cmp(&sizes[*one]) {
        Ordering::Equal => one.cmp(other),
        unequal => unequal,
    });
    order
}
