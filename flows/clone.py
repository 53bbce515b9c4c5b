"""The step with which a worker begins each run: it goes to its own copy of the program, wherever that lies.

A deployment of Prefect's own making notes the folder it was made from, so that every machine would need the program in
the same place.
"""

from __future__ import annotations

import os
from pathlib import Path

CLONE = Path(__file__).resolve().parents[1]
"""Where this copy lies: the folder that the entry points of prefect.yaml are relative to."""


def work_in_own_clone() -> dict[str, str]:
    """Go to the folder of the program that this worker's Python imports; Prefect loads the flow from there."""
    os.chdir(CLONE)
    return {"directory": str(CLONE)}
