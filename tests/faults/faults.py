"""Every fault of the web that the fetch client is to stand, each with the outcome that it is to have."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import brotli
import zstandard

from tests.faults.server import Answer, Asked, Route

MEBIBYTE = 1024 * 1024
BOMB_SIZE = 64 * MEBIBYTE  # unpacked; the tests' limit is far below


@dataclass(frozen=True)
class Fault:
    """A fault: what it makes of a healthy answer, and the FetchError's kind that is to come of it.

    `kind` None means that the document is to arrive whole. `retried` says that it is to be asked for again.
    """

    make: Callable[[Answer], Route]
    kind: str | None
    retried: bool = False
    wall: str | None = None


def _page(title: str, inner: str) -> bytes:
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{inner}</body></html>".encode()


def wall(
    name: str,
    title: str,
    inner: str,
    *,
    status: int = 200,
    headers: dict[str, str] | None = None,
    kind: str = "blocked",
) -> Fault:
    answer = Answer(_page(title, inner), status=status, headers=headers or {}, etag='"wall"')
    return Fault(lambda _: answer, kind, wall=name)


def raw(make: Callable[[Answer], bytes], kind: str | None, *, retried: bool = True) -> Fault:
    """A fault that writes its own bytes and closes the connection."""

    def route(answer: Answer) -> Route:
        async def play(asked: Asked, writer: asyncio.StreamWriter) -> None:
            writer.write(make(answer))
            await writer.drain()

        return play

    return Fault(route, kind, retried=retried)


def _slow_drip(answer: Answer) -> Route:
    async def play(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(answer.head(length=10**6))
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    return play


def _silence(answer: Answer) -> Route:
    async def play(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(30)

    return play


def _endless(answer: Answer) -> Route:
    async def play(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(answer.head(chunked=True))
        piece = b"x" * 65536
        while True:
            writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            await writer.drain()

    return play


def _reset(answer: Answer) -> Route:
    async def play(asked: Asked, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    return play


def _redirect(location: str, status: int = 302) -> Callable[[Answer], Route]:
    return lambda _: Answer(status=status, headers={"Location": location})


def _circle(answer: Answer) -> Route:
    return lambda asked: Answer(status=302, headers={"Location": asked.path})


def _many_redirects(answer: Answer) -> Route:
    counter = iter(range(10**6))
    return lambda asked: Answer(status=302, headers={"Location": f"{asked.path}?hop={next(counter)}"})


def _coded(coding: str, body: Callable[[Answer], bytes]) -> Callable[[Answer], Route]:
    return lambda answer: Answer(body(answer), answer.content_type, headers={"Content-Encoding": coding})


def _once(fault: Callable[[Answer], Answer]) -> Callable[[Answer], Route]:
    """A fault that the second request does not meet."""

    def route(answer: Answer) -> Route:
        turns = iter((fault(answer),))
        return lambda asked: next(turns, answer)

    return route


def _chunked_cut(answer: Answer) -> bytes:
    return answer.head(chunked=True) + b"%x\r\n%s" % (len(answer.body), answer.body[: len(answer.body) // 2])


def gzip_bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(MEBIBYTE)
    return b"".join(packer.compress(zeros) for _ in range(BOMB_SIZE // MEBIBYTE)) + packer.flush()


def brotli_bomb() -> bytes:
    return brotli.compress(bytes(BOMB_SIZE), quality=5)


def zstd_bomb() -> bytes:
    return zstandard.ZstdCompressor(level=3).compress(bytes(BOMB_SIZE))


CHALLENGE = "<script>window._cf_chl_opt={};</script><noscript>Enable JavaScript</noscript>"

FAULTS: dict[str, Fault] = {
    # walls, by product and status
    "cloudflare at 403": wall(
        "cloudflare", "Just a moment...", CHALLENGE, status=403, headers={"cf-mitigated": "challenge"}
    ),
    "cloudflare at 503": wall("cloudflare", "Just a moment...", CHALLENGE, status=503),
    "cloudflare at 200": wall("cloudflare", "One moment", CHALLENGE),
    "aws waf at 202": wall("aws_waf", "", "", status=202, headers={"x-amzn-waf-action": "challenge"}),
    "aws waf at 405": wall("aws_waf", "", "", status=405, headers={"x-amzn-waf-action": "captcha"}),
    "f5 rejection at 200": wall("f5", "Request Rejected", "The requested URL was rejected. Your support ID is: 7311"),
    "f5 script at 200": wall(
        "f5", "", '<script src="/TSPD/08ab?type=9"></script><noscript>Please enable JavaScript</noscript>'
    ),
    "imperva at 200": wall(
        "imperva", "", '<iframe src="/_Incapsula_Resource?SWUDNSAI=31">Request unsuccessful</iframe>'
    ),
    "akamai at 403": wall(
        "akamai",
        "Access Denied",
        "You don't have permission. Reference&#32;&#35;18.2",
        status=403,
        headers={"Server": "AkamaiGHost"},
    ),
    "captcha at 200": wall("captcha", "Are you a robot?", '<form><div class="g-recaptcha"></div></form>'),
    "login at 200": wall("login", "Sign in", '<form><input name="user"><input type="password" name="word"></form>'),
    "login at 401": wall("denied", "", "", status=401, headers={"WWW-Authenticate": "Basic"}),
    "consent at 200": wall("consent", "Before you continue", "<form><button>Accept all</button></form>"),
    "maintenance at 200": wall("maintenance", "Site under maintenance", "<p>We are back soon.</p>"),
    "maintenance at 503": wall("maintenance", "Maintenance", "<p>Back soon.</p>", status=503),
    "suspended account at 200": wall("suspended", "Account Suspended", "<p>Contact your hosting provider.</p>"),
    "soft 404 at 200": wall("soft_404", "Page not found | Ministry", "<h1>Page not found</h1>"),
    "redirect to the home page": Fault(_redirect("/"), "blocked", wall="home_page"),
    "redirect to a login": Fault(_redirect("/login?next=here"), "blocked", wall="login"),
    "redirect to an error page": Fault(_redirect("/error.htm"), "blocked", wall="soft_404"),
    "plain 403": wall("denied", "", "no", status=403),
    # time
    "slow drip": Fault(_slow_drip, "timeout", retried=True),
    "silence": Fault(_silence, "timeout", retried=True),
    # size
    "endless body": Fault(_endless, "too_large"),
    "gzip bomb": Fault(_coded("gzip", lambda _: gzip_bomb()), "too_large"),
    "brotli bomb": Fault(_coded("br", lambda _: brotli_bomb()), "too_large"),
    "zstd bomb": Fault(_coded("zstd", lambda _: zstd_bomb()), "too_large"),
    "gzip in gzip bomb": Fault(_coded("gzip, gzip", lambda _: gzip.compress(gzip_bomb())), "too_large"),
    "ten layers of gzip": Fault(_coded(", ".join(["gzip"] * 10), lambda _: b"x"), "broken_body", retried=True),
    # bodies that are not whole
    "truncated": raw(lambda answer: answer.encoded()[:-20], "broken_body"),
    "content length too long": raw(
        lambda answer: answer.head(length=len(answer.body) + 99) + answer.body, "broken_body"
    ),
    "chunk cut": raw(_chunked_cut, "broken_body"),
    "no chunk size": raw(lambda answer: answer.head(chunked=True) + b"zz\r\n" + answer.body, "broken_body"),
    "gzip cut": Fault(_coded("gzip", lambda a: gzip.compress(a.body)[:-12]), "broken_body", retried=True),
    "brotli cut": Fault(_coded("br", lambda a: brotli.compress(a.body)[:-3]), "broken_body", retried=True),
    "zstd cut": Fault(
        _coded("zstd", lambda a: zstandard.ZstdCompressor().compress(a.body)[:-3]), "broken_body", retried=True
    ),
    "gzip that is none": Fault(_coded("gzip", lambda a: a.body), "broken_body", retried=True),
    "unknown coding": Fault(_coded("rot13", lambda a: a.body), "broken_body", retried=True),
    # servers that fail, and recover
    "500": Fault(lambda _: Answer(b"oops", status=500), "http_error", retried=True),
    "504": Fault(lambda _: Answer(_page("504 Gateway Time-out", "nginx"), status=504), "http_error", retried=True),
    "408": Fault(lambda _: Answer(status=408), "http_error", retried=True),
    "429 with a long Retry-After": Fault(lambda _: Answer(status=429, headers={"Retry-After": "86400"}), "http_error"),
    "429 once": Fault(_once(lambda _: Answer(status=429, headers={"Retry-After": "0"})), None),
    "503 once": Fault(_once(lambda _: Answer(b"busy", status=503)), None),
    "truncated once": Fault(
        _once(lambda a: Answer(gzip.compress(a.body)[:-9], a.content_type, headers={"Content-Encoding": "gzip"})), None
    ),
    "400": Fault(lambda _: Answer(status=400), "http_error"),
    "204": Fault(lambda _: Answer(status=204), "http_error"),
    "404": Fault(lambda _: Answer(_page("404", "Not found"), status=404), "gone"),
    "410": Fault(lambda _: Answer(status=410), "gone"),
    "304 without having asked": Fault(lambda _: Answer(status=304), "http_error"),
    # addresses
    "redirect in a circle": Fault(_circle, "refused"),
    "redirects without end": Fault(_many_redirects, "refused"),
    "redirect to loopback": Fault(_redirect("http://127.0.0.1:8000/"), "refused"),
    "redirect to loopback in decimal": Fault(_redirect("http://2130706433/"), "refused"),
    "redirect to cloud metadata": Fault(_redirect("https://169.254.169.254/latest/meta-data/"), "refused"),
    "redirect to IPv6 loopback": Fault(_redirect("https://[::1]/"), "refused"),
    "redirect to a mapped address": Fault(_redirect("https://[::ffff:10.0.0.1]/"), "refused"),
    "redirect to carrier-grade NAT": Fault(_redirect("https://100.64.1.1/"), "refused"),
    "redirect to a private network": Fault(_redirect("https://192.168.1.1/"), "refused"),
    "redirect to a file": Fault(_redirect("file:///etc/passwd"), "refused"),
    "redirect to plain http": Fault(_redirect("http://elsewhere.example/"), "refused"),
    "redirect with a password": Fault(_redirect("https://user:word@elsewhere.example/"), "refused"),
    "redirect to the mail port": Fault(_redirect("https://elsewhere.example:25/"), "refused"),
    "redirect to nonsense": Fault(_redirect("https://[broken"), "refused"),
    "redirect to a forbidden path": Fault(_redirect("/private/page"), "forbidden_by_robots"),
    # types
    "a PDF": Fault(lambda _: Answer(b"%PDF-1.7 ...", "application/pdf"), "wrong_type"),
    "a PDF called HTML": Fault(lambda _: Answer(b"%PDF-1.7 ...", "text/html"), "wrong_type"),
    "a picture": Fault(lambda _: Answer(b"\x89PNG\r\n\x1a\n", "image/png"), "wrong_type"),
    "binary data": Fault(lambda _: Answer(b"\x00\x01\x02" * 99, "application/octet-stream"), "wrong_type"),
    # the connection
    "reset at once": Fault(_reset, "unreachable", retried=True),
    "closed at once": raw(lambda _: b"", "unreachable"),
    "no HTTP": raw(lambda _: b"SSH-2.0-OpenSSH_9.6\r\n", "unreachable"),
}
