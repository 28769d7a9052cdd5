//! The gap: what states do, against what they owe (mathematics 8.4).
