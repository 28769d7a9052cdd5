//! What is drawn is what was given, measured in the drawing.

use onus::document::LANGUAGES;
use onus::document::chart::{Picture, svg};
use onus::exact::{Abs, Rational, sum};
use proptest::prelude::*;
use roxmltree::{Document, Node};

use super::given::{bars, chart, drawn, flows, number, of_class, ranges, samples, slopes, steps, units};

/// One hundredth of a unit, to which places are rounded, at both ends.
fn rounding() -> Rational {
    number("2/100")
}

/// The rectangles that are bars, in the order drawn.
fn drawn_bars<'a, 'i>(page: &'a Document<'i>) -> Vec<Node<'a, 'i>> {
    let bar = |node: &Node<'_, '_>| matches!(node.attribute("class"), Some("above" | "below" | "total"));
    page.descendants().filter(|node| node.has_tag_name("rect") && bar(node)).collect()
}

/// Where zero is.
fn zero(page: &Document<'_>) -> Rational {
    units(of_class(page, "rule").next().expect("a line at zero"), "x1")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn bars_are_as_many_as_given_proportional_and_on_their_side(values in prop::collection::vec(-900_000_i64..900_000, 1..12)) {
        let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
        let given: Vec<_> = texts.iter().map(|text| ("A state", text.as_str(), text.as_str())).collect();
        let drawing = drawn(Picture::Gaps(bars(&given)));
        let page = Document::parse(&drawing).expect("XML");
        let rects = drawn_bars(&page);
        prop_assert_eq!(rects.len(), values.len());
        let zero = zero(&page);
        let total: Rational = sum(&rects.iter().map(|rect| units(*rect, "width")).collect::<Vec<_>>());
        let sizes: i64 = values.iter().map(|value| value.abs()).sum();
        for (rect, &value) in rects.iter().zip(&values) {
            let (x, width) = (units(*rect, "x"), units(*rect, "width"));
            prop_assert!(width >= Rational::ZERO);
            // The share in all lengths is the share in all sizes.
            let due = if sizes == 0 { Rational::ZERO } else { Rational::from(value.abs()) / Rational::from(sizes) * &total };
            prop_assert!((due - &width).abs() <= rounding() * Rational::from(12));
            prop_assert_eq!(rect.attribute("class") == Some("below"), value < 0);
            prop_assert_eq!(if value < 0 { x + width } else { x }, zero.clone());
        }
    }

    #[test]
    fn steps_begin_where_the_last_one_ended(values in prop::collection::vec(-500_i64..500, 1..8)) {
        let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
        let mut given: Vec<_> = texts.iter().map(|text| ("A step", text.as_str(), text.as_str())).collect();
        let total = values.iter().sum::<i64>().to_string();
        let shown = format!("={total}");
        given.push(("All", &total, &shown));
        let drawing = drawn(Picture::Waterfall(steps(&given)));
        let page = Document::parse(&drawing).expect("XML");
        let rects = drawn_bars(&page);
        prop_assert_eq!(rects.len(), given.len());
        let joints: Vec<Rational> = of_class(&page, "connector").map(|line| units(line, "x1")).collect();
        prop_assert_eq!(joints.len(), values.len());
        let ends = |rect: Node<'_, '_>| (units(rect, "x"), units(rect, "x") + units(rect, "width"));
        for (index, joint) in joints.iter().enumerate() {
            let (left, right) = ends(rects[index]);
            let end = if values[index] < 0 { left } else { right };
            prop_assert_eq!(&end, joint);
            // The last is the total, which begins at zero and ends at the level reached.
            let (left, right) = ends(rects[index + 1]);
            prop_assert!(&left == joint || &right == joint);
        }
        let (left, right) = ends(rects[values.len()]);
        let zero = zero(&page);
        prop_assert!(left == zero || right == zero);
    }
}

#[test]
fn bands_are_as_thick_as_their_amounts() {
    let amounts = ["500", "300", "450", "120", "350"];
    let ends = [("A", "H"), ("B", "H"), ("B", "M"), ("A", "E"), ("H", "E")];
    let given: Vec<_> = ends.iter().zip(amounts).map(|(&(from, to), amount)| (from, to, amount)).collect();
    let drawing = drawn(flows(&given));
    let page = Document::parse(&drawing).expect("XML");
    let paths: Vec<_> = of_class(&page, "flow").collect();
    assert_eq!(paths.len(), amounts.len(), "one band a flow, also where it passes a layer");
    let thickness = |path: Node<'_, '_>| {
        let d = path.attribute("d").expect("a path");
        let y = |point: &str| number(point.trim_start_matches(['M', 'C', 'L']).split_once(',').expect("x,y").1);
        // The band begins at its upper edge and ends at its lower edge of the same place.
        let points: Vec<&str> = d.trim_end_matches(" Z").split(' ').collect();
        y(points[points.len() - 1]) - y(points[0])
    };
    for (path, amount) in paths.iter().zip(amounts) {
        let due = thickness(paths[0]) * number(amount) / number(amounts[0]);
        assert!((due - thickness(*path)).abs() <= rounding(), "{amount}");
    }
    assert_eq!(of_class(&page, "node").count(), 5, "A, B, H, M, E");
}

#[test]
fn flows_in_a_circle_stand_in_two_layers() {
    let drawing = drawn(flows(&[("A", "B", "3"), ("B", "A", "2"), ("A", "A", "5")]));
    let page = Document::parse(&drawing).expect("XML");
    let mut columns: Vec<_> = of_class(&page, "node").map(|node| units(node, "x")).collect();
    columns.sort();
    columns.dedup();
    assert_eq!((of_class(&page, "node").count(), columns.len(), of_class(&page, "flow").count()), (4, 2, 3));
}

#[test]
fn a_range_has_its_dot_between_its_ends_to_scale() {
    let drawing = drawn(ranges(&[("A", "10", "20", "50"), ("B", "0", "0", "5")]));
    let page = Document::parse(&drawing).expect("XML");
    let whiskers: Vec<_> =
        of_class(&page, "whisker").filter(|line| line.attribute("y1") == line.attribute("y2")).collect();
    let dots: Vec<_> = of_class(&page, "dot").map(|dot| units(dot, "cx")).collect();
    let ends: Vec<_> = whiskers.iter().map(|line| (units(*line, "x1"), units(*line, "x2"))).collect();
    assert_eq!((ends.len(), dots.len()), (2, 2));
    let length = &ends[0].1 - &ends[0].0;
    assert!((length / number("4") - (&dots[0] - &ends[0].0)).abs() <= rounding(), "a quarter of the way");
    assert_eq!(dots[1], ends[1].0, "at its least");
}

#[test]
fn labels_of_slopes_do_not_touch_and_keep_the_order_of_values() {
    let names: Vec<String> = (0..20).map(|index| format!("State {index}")).collect();
    let values: Vec<String> = (0..20).map(|index| format!("{}/10", 200 + index)).collect();
    let pairs: Vec<[&str; 2]> = values.iter().map(|value| [value.as_str(), "7"]).collect();
    let lines: Vec<(&str, &[&str])> = names.iter().zip(&pairs).map(|(name, pair)| (name.as_str(), &pair[..])).collect();
    let drawing = drawn(slopes(&["One", "Other"], &lines));
    let page = Document::parse(&drawing).expect("XML");
    let heights = |anchor: &str| -> Vec<Rational> {
        let text = |node: &Node<'_, '_>| node.has_tag_name("text") && node.attribute("text-anchor") == Some(anchor);
        page.descendants().filter(text).map(|node| units(node, "y")).collect()
    };
    let first = heights("end");
    assert_eq!((first.len(), heights("start").len()), (20, 20));
    for column in [first.iter().rev().cloned().collect(), heights("start")] {
        for pair in column.windows(2) {
            assert!(&pair[1] - &pair[0] >= number("15"), "15 units apart, larger values higher");
        }
    }
}

#[test]
fn nothing_one_and_zeros_are_drawn() {
    let zero = ("A", "0", "0");
    let pictures = [
        Picture::Gaps(Vec::new()),
        Picture::Gaps(bars(&[zero])),
        Picture::Gaps(bars(&[zero, zero])),
        Picture::Gaps(bars(&[("A", "-5", "−5")])),
        Picture::Waterfall(Vec::new()),
        Picture::Waterfall(steps(&[zero])),
        Picture::Waterfall(steps(&[("A", "0", "=0"), zero])),
        slopes(&[], &[]),
        slopes(&["One"], &[("A", &["1"])]),
        slopes(&["One", "Two"], &[("A", &["0", "0"]), ("B", &["0"]), ("C", &[])]),
        flows(&[]),
        flows(&[("A", "A", "0")]),
        flows(&[("A", "B", "0"), ("B", "C", "-1")]),
        ranges(&[]),
        ranges(&[("A", "0", "0", "0")]),
        ranges(&[("A", "1e300", "1e301", "1e302"), ("B", "1e-300", "2e-300", "1/3")]),
        Picture::Tiles(Vec::new()),
        Picture::Tiles(vec![super::given::tile("DEU", "Germany", "0")]),
    ];
    for picture in pictures {
        let drawing = drawn(picture.clone());
        let page = Document::parse(&drawing).unwrap_or_else(|error| panic!("{picture:?}: {error}"));
        let shapes = page.descendants().filter(|node| node.has_tag_name("rect") && node.attribute("x").is_some());
        for shape in shapes {
            assert!(units(shape, "width") >= Rational::ZERO && units(shape, "height") >= Rational::ZERO, "{picture:?}");
        }
        assert!(units(page.root_element(), "height") > Rational::ZERO);
    }
}

#[test]
fn every_picture_is_named_described_and_points_to_itself_alone() {
    let mut ids = Vec::new();
    for chart in samples() {
        let drawing = svg(&chart, &super::given::english());
        let page = Document::parse(&drawing).expect("XML");
        let root = page.root_element();
        let by_id =
            |id: &str| page.descendants().find(|node| node.attribute("id") == Some(id)).and_then(|node| node.text());
        assert_eq!(root.attribute("role"), Some("img"));
        let named: Vec<_> = root.attribute("aria-labelledby").expect("names").split(' ').map(by_id).collect();
        assert_eq!(named, [Some(chart.title.as_str()), Some(chart.description.as_str())]);
        ids.extend(page.descendants().filter_map(|node| node.attribute("id").map(ToOwned::to_owned)));
        for fill in page.descendants().filter_map(|node| node.attribute("fill")) {
            let id = fill.trim_start_matches("url(#").trim_end_matches(')');
            assert!(page.descendants().any(|node| node.attribute("id") == Some(id)), "{fill}");
        }
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(count, ids.len(), "no address twice on one page");
}

#[test]
fn each_language_has_its_direction() {
    let picture = Picture::Gaps(bars(&[("A", "5", "5"), ("B", "-5", "−5")]));
    let chart = chart("given", picture);
    for about in LANGUAGES {
        let language = onus::document::Language::of(about.tag).expect("a language");
        let drawing = svg(&chart, &language);
        let page = Document::parse(&drawing).expect("XML");
        let rects = drawn_bars(&page);
        let above_is_right = units(rects[0], "x") > units(rects[1], "x");
        let direction = page.root_element().attribute("direction");
        assert_eq!(above_is_right, !about.right_to_left, "{}", about.tag);
        assert_eq!(direction, Some(if about.right_to_left { "rtl" } else { "ltr" }));
        assert!(rects.iter().all(|rect| units(*rect, "x") >= Rational::ZERO));
    }
}
