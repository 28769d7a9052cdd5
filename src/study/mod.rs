//! Studies: what changed and why (mathematics 8.2).
