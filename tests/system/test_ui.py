"""The UI as a person uses it, in a browser: a form is filled in, submitted, and its run looked at."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.system.site import STATE_SOURCE, UN_SOURCE, Site
from tests.system.stack import Stack, wait_for

PATIENCE = 60_000  # milliseconds; a loaded machine draws slowly

# A folder for the pictures that docs/ shows; set it to take them anew.
PICTURES = os.environ.get("COMMUNIQUE_TEST_PICTURES")


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme="light")
    page.set_default_timeout(PATIENCE)
    yield page
    page.close()


def picture(page: Page, name: str) -> None:
    if PICTURES:
        page.wait_for_timeout(1500)
        page.screenshot(path=Path(PICTURES) / f"{name}.png")


def open_form(page: Page, stack: Stack, deployment: str) -> None:
    """Deployments, the deployment, Run, Custom run."""
    page.goto(f"{stack.page}/v2/deployments")
    page.get_by_role("link", name=deployment, exact=True).first.click()
    page.get_by_role("button", name="Run", exact=True).click()
    page.get_by_text("Custom run").click()
    page.get_by_role("button", name="Submit").wait_for()


def choose(page: Page, *sources: str) -> None:
    """Choose sources in the first list of the form."""
    page.get_by_role("button", name="Select").or_(page.get_by_text("Select", exact=True)).first.click()
    for source in sources:
        page.get_by_role("option", name=source).click()
    page.keyboard.press("Escape")


def pick_day(page: Page, day: str) -> None:
    """Pick a day in the first calendar that is still empty."""
    page.get_by_text("Pick a date").first.click()
    box = page.get_by_placeholder("yyyy-MM-dd")
    box.fill(day)
    box.press("Enter")
    page.keyboard.press("Escape")
    expect(page.get_by_placeholder("yyyy-MM-dd")).to_have_count(0, timeout=PATIENCE)  # it closes with an animation


def newest_run(stack: Stack, deployment: str, known: set[str]) -> str:
    found = wait_for(
        "the submitted run", lambda: [run["id"] for run in stack.runs(deployment) if run["id"] not in known], 90
    )
    return str(found[0])


def test_a_person_runs_an_ingest_of_two_sources_since_a_day(page: Page, stack: Stack, site: Site) -> None:
    known = {run["id"] for run in stack.runs("ingest")}
    site.publish(6001, 6002)
    open_form(page, stack, "ingest")
    choose(page, UN_SOURCE, STATE_SOURCE)
    pick_day(page, "2026-11-01")
    picture(page, "ingest-form")
    page.get_by_role("button", name="Submit").click()

    run = newest_run(stack, "ingest", known)
    ended = stack.finished(run, 120)
    assert ended["name"] == "ingest · un-press, us-state"
    assert ended["state"]["name"] == "Done", ended["state"]
    assert ended["parameters"]["sources"] == [UN_SOURCE, STATE_SOURCE]
    assert ended["parameters"]["since"] == "2026-11-01"

    page.goto(f"{stack.page}/v2/runs/flow-run/{run}?tab=Artifacts")
    expect(page.get_by_text("ingest · un-press, us-state").first).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_text("Done", exact=True).first).to_be_visible(timeout=PATIENCE)
    report = stack.call("POST", "/artifacts/filter", {"artifacts": {"flow_run_id": {"any_": [run]}}})
    (identity,) = [each["id"] for each in report if each["key"] == "report"]
    page.goto(f"{stack.page}/v2/artifacts/artifact/{identity}")
    expect(page.get_by_role("link", name="Protocol Number 6001").first).to_be_visible(timeout=PATIENCE)
    picture(page, "report")
    page.get_by_role("link", name="the table of what was found").click()
    name = page.locator("td code").first
    expect(name).to_contain_text("sha256:", timeout=PATIENCE)
    assert "Protocol Number 600" in stack.command("show", name.inner_text(), "--raw").stdout


def test_a_wrong_form_is_refused_beside_its_field_before_there_is_a_run(page: Page, stack: Stack) -> None:
    known = stack.call("POST", "/flow_runs/count", {"deployments": {"name": {"any_": ["backfill"]}}})
    open_form(page, stack, "backfill")
    choose(page, UN_SOURCE)
    pick_day(page, "2026-05-01")
    pick_day(page, "2026-01-01")
    page.get_by_role("button", name="Submit").click()
    sentence = page.get_by_text("'a day that is not before the first one' was expected", exact=True)
    expect(sentence).to_be_visible(timeout=PATIENCE)
    assert stack.call("POST", "/flow_runs/count", {"deployments": {"name": {"any_": ["backfill"]}}}) == known
