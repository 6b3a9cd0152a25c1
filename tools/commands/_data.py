"""How the commands for the local stack tell one stack from another."""

import argparse
from pathlib import Path

DATA = Path(__file__).parents[2] / ".portcullis"
"""The folder of the stack that is meant where no other is named."""


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add ``--data``."""
    parser.add_argument(
        "--data", type=Path, default=DATA, metavar="DIR", help="folder of the stack (default: .portcullis)"
    )
