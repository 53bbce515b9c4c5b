"""Any bytes give each reader of outside input its result or its own typed error, in bounded time."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.inputs import inputs
from tests.fuzz.targets import TARGETS, timed


@cache
def inputs_of(name: str) -> st.SearchStrategy[bytes]:
    return inputs(TARGETS[name].seeds())


@pytest.mark.parametrize("name", sorted(TARGETS))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_any_bytes_give_a_result_or_the_readers_own_error(name: str, data: st.DataObject) -> None:
    timed(TARGETS[name].feed, data.draw(inputs_of(name)))
