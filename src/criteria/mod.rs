//! Criteria: indicators made reasons, with window, normalisation and policy on missing values.
