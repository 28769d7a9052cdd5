//! Windows, relief and medians, by hand.

use super::*;

fn row(cells: &[(i32, i64)]) -> BTreeMap<i32, Cell> {
    let cell = |value: i64| Cell { value: Rational::from(value), status: ValueStatus::Reported };
    cells.iter().map(|(year, value)| (*year, cell(*value))).collect()
}

#[test]
fn windows_take_years() {
    let row = row(&[(2020, 10), (2021, 20), (2023, 60)]);
    let years = Years { first: 2021, last: 2023 };
    let value = |take_: Take, absent: Absent| {
        let window = Window { take: take_, absent, ..window() };
        take(Some(&row), years, &window).value
    };
    let whole = |value: i64| Some(Rational::from(value));
    assert_eq!(value(Take::Mean, Absent::Stop), None);
    assert_eq!(value(Take::Mean, Absent::Zero), Some(ratio(80, 3)));
    assert_eq!(value(Take::Mean, Absent::Shorter), whole(40));
    assert_eq!(value(Take::Sum, Absent::Zero), whole(80));
    assert_eq!(value(Take::Sum, Absent::Stop), None);
    assert_eq!(value(Take::Last, Absent::Stop), whole(60));
    assert_eq!(value(Take::Newest, Absent::Stop), whole(60));
    let years = Years { first: 2021, last: 2022 };
    let of = |take_, absent| take(Some(&row), years, &Window { take: take_, absent, ..window() });
    assert_eq!(of(Take::Last, Absent::Stop).value, None);
    assert_eq!(of(Take::Last, Absent::Zero).value, whole(0));
    assert_eq!(of(Take::Last, Absent::Shorter).value, whole(20));
    assert_eq!((of(Take::Newest, Absent::Stop).value, of(Take::Newest, Absent::Stop).year), (whole(20), Some(2021)));
    assert_eq!(take(None, years, &Window { take: Take::Mean, absent: Absent::Shorter, ..window() }).value, None);
}

#[test]
fn a_window_without_an_end_takes_the_newest_year_that_is_no_projection() {
    let mut rows = BTreeMap::from([(id("A"), row(&[(2021, 1), (2022, 2)])), (id("B"), row(&[(2020, 1), (2025, 9)]))]);
    let ids = [id("A"), id("B")];
    let span = |window: &Window, rows: &_, year| years(window, rows, &ids, year).map(|years| (years.first, years.last));
    assert_eq!(span(&window(), &rows, 2024), Some((2022, 2022)));
    assert_eq!(span(&Window { years: Some(3), ..window() }, &rows, 2024), Some((2020, 2022)));
    assert_eq!(span(&Window { from: Some(1850), ..window() }, &rows, 2024), Some((1850, 2022)));
    rows.get_mut(&id("A")).unwrap().get_mut(&2022).unwrap().status = ValueStatus::Projected;
    assert_eq!(span(&window(), &rows, 2024), Some((2021, 2021)));
    assert_eq!(span(&Window { to: Some(2022), ..window() }, &rows, 2024), Some((2022, 2022)));
    assert_eq!(span(&window(), &rows, 2019), None);
}

#[test]
fn relief_is_proportional_to_the_distance_below_the_threshold() {
    // 20 000 a head of 40 000: half below, gradient 0.8, so 40 % of the income is relieved.
    let relieved = |value: i64, heads: i64| {
        relief::relieved(&Rational::from(value), &Rational::from(heads), &Rational::from(40_000), &ratio(4, 5))
    };
    assert_eq!(relieved(200_000, 10), Rational::from(120_000));
    assert_eq!(relieved(400_000, 10), Rational::from(400_000));
    assert_eq!(relieved(900_000, 10), Rational::from(900_000));
}

#[test]
fn median_of_even_and_odd() {
    let of = |values: &[i64]| median(values.iter().map(|value| Rational::from(*value)).collect());
    assert_eq!(of(&[5, 1, 3]), Some(Rational::from(3)));
    assert_eq!(of(&[5, 1, 3, 4]), Some(ratio(7, 2)));
    assert_eq!(of(&[]), None);
}
