"""Walls are told from pages: by their products' marks, never by a topic."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from parsers.walls import PAGE_WALLS, Wall, find_wall, visible_length


def page(title: str, inner: str = "") -> str:
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{inner}</body></html>"


LONG = "<p>" + "The ministers met in the capital and agreed to go on with their consultations. " * 30 + "</p>"
SHORT = "<p>The minister received the new ambassador today and wished him success.</p>"

WALLS = [
    ("cloudflare", 403, {"CF-Mitigated": "challenge"}, page("Just a moment...")),
    ("cloudflare", 200, {}, page("Just a moment...", "<script>window._cf_chl_opt={cType:'managed'}</script>")),
    ("cloudflare", 503, {}, page("Attention Required! | Cloudflare", "<div class='cf-error-details'>blocked</div>")),
    ("cloudflare", 200, {}, page("mfa.example", "<script src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>")),
    ("aws_waf", 202, {"x-amzn-waf-action": "challenge"}, ""),
    ("aws_waf", 405, {"x-amzn-waf-action": "captcha"}, page("Human Verification")),
    ("aws_waf", 200, {}, page("", "<script>window.awsWafCookieDomainList=[];window.gokuProps={}</script>")),
    ("f5", 200, {}, page("Request Rejected", "The requested URL was rejected. Your support ID is: 123")),
    ("f5", 200, {}, page("", '<script src="/TSPD/0812?type=7"></script>')),
    ("f5", 200, {}, page("", '<script>window["bobcmd"] = "1"</script>')),
    ("imperva", 200, {}, page("", '<iframe src="/_Incapsula_Resource?x">Incapsula incident ID: 7</iframe>')),
    ("imperva", 200, {}, page("Pardon Our Interruption", "As you were browsing")),
    ("akamai", 403, {"Server": "AkamaiGHost"}, page("Access Denied")),
    (
        "akamai",
        403,
        {},
        page("Denied", "<a href='https://errors.edgesuite.net/18.1'>https://errors.edgesuite.net/18.1</a>"),
    ),
    ("akamai", 200, {}, page("", '<div id="sec-if-cpt-container"></div>')),
    ("datadome", 403, {}, page("mfa.example", "<script src='https://ct.captcha-delivery.com/c.js'></script>")),
    ("sucuri", 403, {}, page("Sucuri WebSite Firewall - Access Denied")),
    ("ddos_guard", 403, {"Server": "ddos-guard"}, page("DDoS-Guard")),
    ("ddos_guard", 200, {}, page("DDoS-Guard", "<script src='/.well-known/ddos-guard/js'></script>")),
    ("anubis", 200, {}, page("Making sure you're not a bot!", "<script id='anubis_challenge'>{}</script>")),
    ("captcha", 200, {}, page("Are you a robot?", "<div class='g-recaptcha'></div>")),
    ("captcha", 200, {}, page("Access", "<div class='h-captcha'></div>Prove that you are human")),
    ("captcha", 200, {}, page("Request Access", "captcha for programmatic access: Request Access here")),
    ("login", 200, {}, page("Sign in", "<form><input type='password'></form>")),
    ("login", 200, {}, page("Портал", "<form><input name=u><input type=password></form>")),
    ("consent", 200, {}, page("Before you continue", "<form><button>Accept</button></form>")),
    ("maintenance", 503, {}, page("Maintenance")),
    ("maintenance", 200, {}, page("Ведутся технические работы", "<p>Скоро вернёмся</p>")),
    ("maintenance", 200, {}, page("503 Service Temporarily Unavailable", "<center>nginx</center>")),
    ("suspended", 200, {}, page("Account Suspended")),
    ("suspended", 200, {}, page("Welcome to nginx!")),
    (
        "suspended",
        200,
        {},
        page("mfa.example", "<meta http-equiv='refresh' content='0;url=/cgi-sys/suspendedpage.cgi'>"),
    ),
    ("soft_404", 200, {}, page("Page not found | Ministry of Foreign Affairs", LONG)),
    ("soft_404", 200, {}, page("404 - Not Found")),
    ("soft_404", None, {}, page("Страница не найдена — Министерство")),
    ("soft_404", 200, {}, page("外交部 - 页面不存在")),
    ("filtered", 200, {"Rimon": "RWC_BLOCK"}, page("")),
    ("denied", 403, {}, page("Forbidden")),
    ("denied", 401, {}, ""),
    ("denied", 451, {}, "Unavailable"),
    ("denied", 200, {}, page("Access Denied", "You cannot see this")),
    ("script", 200, {}, page("", "<script>document.cookie='a=1';location.reload();</script>")),
]


@pytest.mark.parametrize(("name", "status", "headers", "text"), WALLS, ids=[f"{w[0]}-{n}" for n, w in enumerate(WALLS)])
def test_wall_is_told(name: str, status: int | None, headers: dict[str, str], text: str) -> None:
    wall = find_wall(status, headers, text, "https://mfa.example/news/1")
    assert wall is not None
    assert wall.name == name
    assert len(wall.evidence) > 10


PAGES = [
    page("Statement on captchas and human verification", "<article>" + SHORT + "</article>"),
    page("Captcha services: the ministry opens a consultation", LONG + "<div class='g-recaptcha'></div>"),
    page("Captcha", "<article>" + LONG + "</article>"),
    page("Login to the e-Visa portal is moved", SHORT),
    page("Maintenance of the portal on Sunday", SHORT),
    page("Scheduled maintenance", "<article><time>1 May 2026</time>" + SHORT + "</article>"),
    page("Access denied: report on journalists at the border", LONG),
    page("Statement", LONG + "<form class='login'><input type='password'></form>"),
    page("Statement", LONG + "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"),
    page("Statement", LONG + "<script src='/_Incapsula_Resource?SWJIYLWA=7'></script>"),
    page("Statement", LONG + "<script src='/TSPD/08?type=17'></script>"),
    page("Statement", LONG + "<noscript>Please enable JavaScript</noscript>"),
    page("Resolution 404 of the assembly", SHORT),
    page("404 families return home", SHORT),
    page("Not found guilty: verdict in the case", SHORT),
    page("Suspended: account of the talks", SHORT),
    page("Minister: consent must come first", SHORT),
    page("The ministry's answer", "<p>The requested URL was rejected by a court; no identifier was given.</p>" + LONG),
    page("", SHORT),
    "Plain text about an Access Denied page and a captcha",
    '<?xml version="1.0"?><rss><channel><title>Login</title></channel></rss>',
    '{"title": "Access Denied", "captcha": true}',
    "",
]


@pytest.mark.parametrize("text", PAGES)
def test_release_about_a_wall_is_a_release(text: str) -> None:
    assert find_wall(200, {"Server": "cloudflare", "CF-Ray": "1"}, text, "https://mfa.example/news/1") is None


@pytest.mark.parametrize(
    ("asked", "came", "name"),
    [
        ("https://mfa.example/news/123", "https://mfa.example/", "home_page"),
        ("https://mfa.example/news/123", "https://www.mfa.example/en/", "home_page"),
        ("https://mfa.example/en/news/123", "https://mfa.example/index.html", "home_page"),
        ("https://mfa.example/feed.xml", "https://mfa.example/home", "home_page"),
        ("https://mfa.example/news/123", "https://mfa.example/404.html", "soft_404"),
        ("https://mfa.example/dtl/39", "https://mfa.example/error.htm", "soft_404"),
        ("https://mfa.example/news/123", "https://sso.mfa.example/login?back=1", "login"),
        ("https://mfa.example/news/123", "https://consent.mfa.example/ask?back=1", "consent"),
        ("https://mfa.example/news/123", "https://unblock.mfa.example/", "consent"),
        ("https://mfa.example/news/123", "https://mfa.example/news/123-a-title", None),
        ("https://mfa.example/", "https://mfa.example/en/", None),
        ("http://mfa.example/news/123", "https://www.mfa.example/news/123", None),
        ("https://mfa.example/en", "https://mfa.example/", None),
        ("https://mfa.example/news/", "https://mfa.example/?page=news", None),
    ],
)
def test_redirect_tells_a_wall(asked: str, came: str, name: str | None) -> None:
    wall = find_wall(200, {}, page("Ministry", LONG), came, requested=asked)
    assert (wall.name if wall else None) == name


def test_error_status_hides_no_wall() -> None:
    assert find_wall(404, {}, page("404 Page not found"), None) is None
    assert find_wall(504, {"Server": "awselb/2.0"}, page("504 Gateway Time-out"), None) is None


def test_wall_in_a_pages_place_is_not_the_sites() -> None:
    assert {wall.name for wall in (Wall(name, "") for name in PAGE_WALLS) if wall.whole_site} == set()
    assert Wall("cloudflare", "").whole_site


def test_hostile_page_takes_no_time() -> None:
    for piece in ("<script", "<!--", "<a <", "<title>", "<input type = ", '<meta http-equiv="refresh"', "captcha"):
        text = "<html>" + piece * (400_000 // len(piece))
        started = time.perf_counter()
        find_wall(200, {}, text, "https://mfa.example/")
        visible_length(text[:300_000], 10**9)
        assert time.perf_counter() - started < 1.0


def test_graded_captures_of_walls(shared: Callable[..., Path]) -> None:
    """No response graded as a wall passes, none graded as real content is called one."""
    graded = 0
    for path in sorted(shared("real", "edgi_blocked_responses").glob("*.json")):
        grade = float(path.name.rsplit("__", 1)[0].rsplit("-", 1)[1])
        data = json.loads(path.read_text())["data"]
        text = page(data["title"] or "") if data["media_type"] == "text/html" else ""
        wall = find_wall(data["status"], data["headers"], text, data["url"])
        if grade >= 1.0:
            assert wall is None, path.name
        if grade <= 0.25:
            assert wall is not None, path.name
        graded += 1
    assert graded >= 15


def test_no_real_page_is_called_a_wall(shared: Callable[..., Path]) -> None:
    pages = 0
    for path in sorted(shared("real").rglob("*")):
        if path.suffix in {".html", ".htm", ".rss", ".xml", ".json", ".aspx"} and "edgi_blocked" not in str(path):
            text = path.read_bytes().decode("utf-8", "replace")
            assert find_wall(200, {}, text, None) is None, path.name
            pages += 1
    assert pages > 100
