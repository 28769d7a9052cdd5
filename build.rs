//! The binary carries `data/`: it is built anew when a file of it changes.
fn main() {
    println!("cargo::rerun-if-changed=data");
}
