//! Whole people and whole cents (mathematics 7).
