"""The demo's script, written once."""

import pytest

from tools.demo.script import Script, write


@pytest.fixture(scope="session")
def script() -> Script:
    return write(seed=1)
