//! Accounts that follow what states did.
