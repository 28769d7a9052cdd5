//! Flows in layers, as wide as their amounts (a diagram after Sankey, 1898).

use super::canvas::{Anchor, Canvas, LABEL_SIZE, LEADING, Place, UNIT, WIDTH};
use super::layers::{Layers, Node};
use super::{Flow, text};
use crate::document::chart::axis::{decimals_of, number};
use crate::exact::{self, Rational};

/// Room for names beside the outer layers.
const SIDE: i64 = 170 * UNIT;
/// How wide a node is.
const THICK: i64 = 12 * UNIT;
/// How high the fullest layer is, without the space between its nodes.
const FULL: i64 = 300 * UNIT;
/// Between nodes.
const SPACE: i64 = 10 * UNIT;
/// The room for a name.
const ROOM: i64 = SIDE - 10 * UNIT;
/// The least thickness of a band that its amount can be written on.
const WRITABLE: i64 = 13 * UNIT;
const TONES: [&str; 6] = ["s1", "s2", "s3", "s4", "s5", "s6"];

/// Draws the flows; returns how high the picture is.
pub(super) fn draw(canvas: &mut Canvas<'_>, flows: &[Flow]) -> i64 {
    let layers = Layers::of(flows);
    let picture = Picture::of(&layers);
    for (flow, band) in flows.iter().zip(&picture.bands) {
        let tone = TONES[layers.nodes.iter().position(|node| node.name == Some(&flow.from)).unwrap_or(0) % TONES.len()];
        canvas.group(&format!("{} → {}: {}", flow.from, flow.to, flow.shown), |canvas| {
            canvas.band(&format!("flow filled {tone}"), &band.places, band.thickness);
        });
    }
    for (flow, band) in flows.iter().zip(&picture.bands) {
        if let Some((x, y)) = band.places.first().filter(|_| band.thickness >= WRITABLE) {
            let place = (x + 6 * UNIT, y + band.thickness / 2 + 4 * UNIT);
            canvas.text("amount halo", place, Anchor::Start, &flow.shown);
        }
    }
    for (index, node) in layers.nodes.iter().enumerate() {
        picture.node(canvas, &layers, index, node, flows);
    }
    picture.height
}

/// A flow as it is drawn.
struct Band {
    /// Its upper edge at each layer from its beginning to its end.
    places: Vec<Place>,
    thickness: i64,
}

/// Where everything stands.
struct Picture {
    /// By node: its place and its height.
    nodes: Vec<(Place, i64)>,
    /// By node: the lines of its name.
    labels: Vec<Vec<String>>,
    /// By flow.
    bands: Vec<Band>,
    height: i64,
}

impl Picture {
    fn of(layers: &Layers<'_>) -> Self {
        let amounts = |layer: &Vec<usize>| exact::sum(layer.iter().map(|&node| &layers.nodes[node].amount));
        let fullest = layers.order.iter().map(amounts).max().unwrap_or_default();
        let thickness = |amount: &Rational| {
            let share = if fullest.is_zero() { Rational::ZERO } else { amount / &fullest };
            i64::try_from(exact::nearest(&(share * Rational::from(FULL)))).unwrap_or(0).max(0)
        };
        let heights: Vec<i64> = layers.nodes.iter().map(|node| thickness(&node.amount)).collect();
        let labels: Vec<Vec<String>> = (0..layers.nodes.len()).map(|node| label(layers, node)).collect();
        // A node within has its name above it, one at a side beside it.
        let least = |node: usize| tall(&labels[node]);
        let above = |node: usize| if layers.within(node) { least(node) } else { 0 };
        let slot = |node: usize| (heights[node] + above(node)).max(least(node)) + SPACE;
        let whole = |layer: &Vec<usize>| layer.iter().map(|&node| slot(node)).sum::<i64>();
        let height = layers.order.iter().map(whole).max().unwrap_or(0) + 2 * UNIT;
        let between = i64::try_from(layers.order.len()).unwrap_or(0).saturating_sub(1).max(1);
        let pitch = (WIDTH - 2 * SIDE - THICK) / between;
        let mut nodes = vec![((0, 0), 0); layers.nodes.len()];
        for (layer, x) in layers.order.iter().zip((0..).map(|column| SIDE + column * pitch)) {
            let mut y = (height - whole(layer)) / 2;
            for &node in layer {
                nodes[node] = ((x, y + (slot(node) - heights[node] + above(node)) / 2), heights[node]);
                y += slot(node);
            }
        }
        let bands = bands(layers, &nodes, thickness);
        Self { nodes, labels, bands, height }
    }

    /// A node with its name and the amount that passes.
    fn node(&self, canvas: &mut Canvas<'_>, layers: &Layers<'_>, index: usize, node: &Node<'_>, flows: &[Flow]) {
        let Some(name) = node.name else { return };
        let ((x, y), height) = self.nodes[index];
        let decimals = flows.iter().map(|flow| decimals_of(&flow.value)).max().unwrap_or(0);
        let amount = number(&node.amount, decimals, false, canvas.language());
        let label = &self.labels[index];
        let middle = y + height / 2;
        let ((x_label, middle), anchor, class) = if layers.within(index) {
            ((x + THICK / 2, y - tall(label) / 2), Anchor::Middle, "halo")
        } else if node.layer == 0 {
            ((x - 6 * UNIT, middle), Anchor::End, "")
        } else {
            ((x + THICK + 6 * UNIT, middle), Anchor::Start, "")
        };
        // The amount stands under the lines of the name, all of them around the middle.
        let below = middle + 4 * UNIT + i64::try_from(label.len()).unwrap_or(0) * LEADING / 2;
        canvas.group(&format!("{name}: {amount}"), |canvas| {
            canvas.rect("node", (x, y), THICK, height.max(UNIT));
            canvas.label(class, (x_label, middle - LEADING / 2), anchor, label);
            canvas.text(&format!("quiet {class}"), (x_label, below), anchor, &amount);
        });
    }
}

/// The lines of the name of a node: up to three at a side, one within.
fn label(layers: &Layers<'_>, node: usize) -> Vec<String> {
    let most = if layers.within(node) { 1 } else { 3 };
    layers.nodes[node].name.map_or_else(Vec::new, |name| text::lines(name, ROOM, LABEL_SIZE, most))
}

/// How high the lines of a name are with the amount under them; nothing without a name.
fn tall(label: &[String]) -> i64 {
    if label.is_empty() { 0 } else { (i64::try_from(label.len()).unwrap_or(0) + 1) * LEADING + 2 * UNIT }
}

/// The flows as they are drawn; at a node they stand in the order of the nodes at their other ends.
fn bands(layers: &Layers<'_>, nodes: &[(Place, i64)], thickness: impl Fn(&Rational) -> i64) -> Vec<Band> {
    let links = &layers.links;
    let upper = |node: usize| nodes[node].0.1;
    let stacked = |near: &dyn Fn(usize) -> usize, far: &dyn Fn(usize) -> usize| {
        let mut order: Vec<usize> = (0..links.len()).collect();
        order.sort_by_key(|&link| (upper(far(link)), link));
        let mut free: Vec<i64> = nodes.iter().map(|((_, y), _)| *y).collect();
        let mut places = vec![0; links.len()];
        for link in order {
            places[link] = free[near(link)];
            free[near(link)] += thickness(links[link].amount);
        }
        places
    };
    let (from, to) = (|link: usize| links[link].from, |link: usize| links[link].to);
    let (starts, ends) = (stacked(&from, &to), stacked(&to, &from));
    let mut bands: Vec<Band> = (0..layers.flows).map(|_| Band { places: Vec::new(), thickness: 0 }).collect();
    for (index, link) in links.iter().enumerate() {
        let band = &mut bands[link.flow];
        if band.places.is_empty() {
            band.thickness = thickness(link.amount);
            band.places.push((nodes[link.from].0.0 + THICK, starts[index]));
        }
        band.places.push((nodes[link.to].0.0, ends[index]));
    }
    bands
}
