"""Where requests may go: public web servers alone, decided after name resolution, with the connection pinned."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import ipaddress
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from flows.fetch import Fetcher, FetchError, FetchSettings
from flows.fetch.addresses import aim, is_public
from flows.fetch.client import HttpWire
from tests.faults.server import Answer, FaultServer

HOST = "mfa.example"

PRIVATE = [
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.127.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:0:0:0:0:80ff:fffe",
    "fe80::1",
    "fc00::1",
    "fec0::1",
    "ff02::1",
    "2001:db8::1",
]
PUBLIC = ["93.184.216.34", "8.8.8.8", "100.63.255.255", "100.128.0.1", "2606:2800:220:1::1", "::ffff:8.8.8.8"]


@pytest.mark.parametrize("address", PRIVATE)
def test_address_that_is_not_public_is_refused(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))
    host = f"[{address}]" if ":" in address else address
    with pytest.raises(FetchError) as caught:
        aim(f"https://{host}/")
    assert caught.value.kind == "refused"


@pytest.mark.parametrize("address", PUBLIC)
def test_public_address_is_admitted(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "gopher://mfa.example/",
        "javascript:alert(1)",
        "data:text/html,hello",
        "//mfa.example/",
        "",
        "https://",
        "https://user@mfa.example/",
        "https://mfa.example:22/",
        "https://0x7f.1/",
        "https://127.1/",
        "https://017700000001/",
        "https://①②⑦.0.0.1/",
        "https://mfa.example/" + "a" * 9000,
    ],
)
def test_address_that_is_no_web_page_is_refused(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        aim(url)
    assert caught.value.kind == "refused"


def test_international_host_is_asked_for_in_ascii() -> None:
    target = aim("https://мид.рф/новости?x=1#part")
    assert (target.host, target.origin) == ("xn--d1ahl.xn--p1ai", "https://xn--d1ahl.xn--p1ai")
    assert target.path == "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?x=1"


def resolver(*answers: list[str]) -> tuple[list[str], Callable[[str, int], object]]:
    """A resolver that gives these answers in turn, and the list of names that it was asked for."""
    asked: list[str] = []
    turns = iter(answers)

    async def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return next(turns)

    return asked, resolve


def fetch_with(resolve: object, **changes: object) -> FetchError:
    async def play() -> FetchError:
        settings = FetchSettings(robots=False, retries=0, interval=0.0, connect_timeout=0.5, **changes)  # type: ignore[arg-type]
        async with Fetcher(settings, wire=HttpWire(settings, resolve=resolve)) as fetcher:  # type: ignore[arg-type]
            with pytest.raises(FetchError) as caught:
                await fetcher.get(f"https://{HOST}/")
        return caught.value

    return asyncio.run(play())


@pytest.mark.parametrize("address", ["127.0.0.1", "169.254.169.254", "::1", "100.64.0.1", "::ffff:10.0.0.1"])
def test_name_that_resolves_to_a_private_address_is_refused(address: str) -> None:
    _, resolve = resolver([address])
    error = fetch_with(resolve)
    assert error.kind == "refused"
    assert address in error.message


def test_private_address_among_public_ones_is_never_connected_to() -> None:
    tried: list[str] = []

    async def play() -> None:
        settings = FetchSettings(robots=False, retries=0, interval=0.0)
        _, resolve = resolver(["127.0.0.1", "203.0.113.77"], ["127.0.0.1", "93.184.216.34"])
        wire = HttpWire(settings, resolve=resolve)  # type: ignore[arg-type]

        async def exchange(target: object, scheme: str, address: str, *rest: object) -> None:
            tried.append(address)
            raise FetchError("unreachable", "x", "not tried in this test")

        wire._exchange = exchange  # type: ignore[assignment, method-assign]
        async with Fetcher(settings, wire=wire) as fetcher:
            for _ in range(2):
                with contextlib.suppress(FetchError):
                    await fetcher.get(f"https://{HOST}/")

    asyncio.run(play())
    assert tried == ["93.184.216.34"]


def test_rebinding_gains_nothing() -> None:
    """The name is resolved once a request; the connection goes to the address that was judged."""

    async def play() -> tuple[list[str], int]:
        async with FaultServer({HOST: {"/": Answer(b"<html>inside</html>")}}) as server:
            asked, resolve = resolver(["127.0.0.1"], ["127.0.0.1"])
            settings = FetchSettings(robots=False, retries=0, interval=0.0)
            wire = HttpWire(settings, resolve=resolve)  # type: ignore[arg-type]
            async with Fetcher(settings, wire=wire) as fetcher:
                with pytest.raises(FetchError):
                    await fetcher.get(f"http://{HOST}:{server.port}/")
            return asked, len(server.log)

    asked, requests = asyncio.run(play())
    assert (asked, requests) == ([HOST], 0)


def test_connect_to_admits_its_host_alone() -> None:
    async def play() -> tuple[int, str, str]:
        async with FaultServer({HOST: {"/": Answer(b"<html>mirror</html>")}}) as server:
            settings = FetchSettings(connect_to=server.connect_to(HOST), interval=0.0, retries=0)
            async with Fetcher(settings) as fetcher:
                page = await fetcher.get(f"https://{HOST}/")
                with pytest.raises(FetchError) as other:
                    await fetcher.get(f"http://127.0.0.1:{server.port}/")
                with pytest.raises(FetchError) as local:
                    await fetcher.get(f"http://localhost:{server.port}/")
        return page.status, other.value.kind, local.value.kind

    assert asyncio.run(play()) == (200, "refused", "refused")


def test_name_that_does_not_resolve_is_unreachable() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        raise OSError("no such name")

    error = fetch_with(resolve)
    assert error.kind == "unreachable"
    assert HOST in error.message


def test_site_that_cannot_be_reached_is_left_alone_after_three_failures() -> None:
    calls = 0

    async def resolve(host: str, port: int) -> list[str]:
        nonlocal calls
        calls += 1
        raise OSError("no such name")

    async def play() -> None:
        settings = FetchSettings(robots=False, retries=0, interval=0.0)
        async with Fetcher(settings, wire=HttpWire(settings, resolve=resolve)) as fetcher:
            for number in range(10):
                with pytest.raises(FetchError) as caught:
                    await fetcher.get(f"https://{HOST}/{number}")
                assert caught.value.kind == "unreachable"

    asyncio.run(play())
    assert calls == 3


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for the test host, with its key, as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + built.public_bytes(serialization.Encoding.PEM)
    )
    return path


def over_tls(certificate: Path, *, host: str, trusted: bool) -> tuple[int, FetchError | None]:
    """Fetch from a TLS server on loopback, as if it were public; its status, or the error."""

    async def resolve(name: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    async def play() -> tuple[int, FetchError | None]:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(certificate)
        settings = FetchSettings(
            robots=False, retries=2, backoff=0.01, interval=0.0, ca_file=str(certificate) if trusted else None
        )
        async with FaultServer({HOST: {"/": Answer(b"<html>secure</html>")}}, tls=context) as server:
            wire = HttpWire(settings, resolve=resolve, admit=lambda addresses: addresses)
            async with Fetcher(settings, wire=wire) as fetcher:
                try:
                    return (await fetcher.get(f"https://{host}:{server.port}/")).status, None
                except FetchError as error:
                    return 0, error

    return asyncio.run(play())


def test_pinned_connection_keeps_the_name_for_tls_and_host(certificate: Path) -> None:
    assert over_tls(certificate, host=HOST, trusted=True) == (200, None)


@pytest.mark.parametrize(("host", "trusted"), [(HOST, False), ("other.example", True)])
def test_certificate_that_is_not_the_hosts_is_refused_without_a_retry(
    certificate: Path, host: str, trusted: bool
) -> None:
    status, error = over_tls(certificate, host=host, trusted=trusted)
    assert status == 0
    assert error is not None
    assert (error.kind, error.attempts) == ("unreachable", 1)
    assert "certificate" in error.message


def test_file_of_authorities_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return ["93.184.216.34"]

    missing = str(tmp_path / "authorities.pem")
    error = fetch_with(resolve, ca_file=missing)
    assert error.kind == "unreachable"
    assert missing in error.message
