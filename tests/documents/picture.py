#!/usr/bin/env python3
"""Is the picture in the README what the page looks like? Usage: picture.py PAGE.html PICTURE.png [--bless]

Takes the picture again in Chromium. Fonts differ a little between machines, so a small part of the pixels may differ; with --bless the picture is
written anew. Needs chromium and Pillow.
"""

import pathlib
import shutil
import sys
import tempfile

from PIL import Image, ImageChops

from page import chromium

# Width and height in pixels.
SIZE = "1100,1500"
# How much a channel may differ before a pixel counts as another one, and which part of the pixels may.
CHANNEL, PART = 48, 0.06


def main(page, picture, *bless):
    with tempfile.TemporaryDirectory() as folder:
        taken = pathlib.Path(folder) / "taken.png"
        chromium(f"--screenshot={taken}", f"--window-size={SIZE}", "--hide-scrollbars", pathlib.Path(page).resolve().as_uri())
        if bless:
            Image.open(taken).convert("P", palette=Image.Palette.ADAPTIVE, colors=64).save(taken, optimize=True)
            shutil.copyfile(taken, picture)
        told, found = (Image.open(path).convert("RGB") for path in (picture, taken))
    assert told.size == found.size, f"{picture}: {told.size}, now {found.size}"
    bands = ImageChops.difference(told, found).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    others = sum(count for step, count in enumerate(worst.histogram()) if step > CHANNEL)
    part = others / (told.size[0] * told.size[1])
    assert part <= PART, f"{picture}: {part:.1%} of the pixels are others; look at the page, then --bless"
    print(f"{picture}: {part:.1%} of the pixels are others\n1 passed, 0 failed")


if __name__ == "__main__":
    main(*sys.argv[1:])
