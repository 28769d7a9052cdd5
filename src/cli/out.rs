//! Standard output: data only.

use std::io::{self, ErrorKind, Write as _};

use super::exit::Failure;

/// Writes all of a text to standard output.
///
/// # Errors
/// [`Failure::Closed`] where its reader has gone, as `head` does.
pub fn put(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::Closed),
        Err(error) => Err(Failure::wrong(format!("standard output: {error}"))),
    }
}
