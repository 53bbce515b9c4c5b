"""A receiver of webhooks on loopback, for tests of what is posted to it."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = "whsec_" + base64.b64encode(b"a secret that both sides know").decode()


@dataclass
class Post:
    headers: dict[str, str]
    body: bytes

    @property
    def seq(self) -> int:
        return int(json.loads(self.body)["data"]["seq"])


@dataclass
class Receiver:
    """An HTTP server that keeps what is posted to it and answers what `answer` says."""

    url: str
    posts: list[Post] = field(default_factory=list)
    answer: Callable[[Post], int] = lambda post: 204

    @property
    def taken(self) -> list[int]:
        return [post.seq for post in self.posts if self.answer(post) < 300]


@contextmanager
def receiving() -> Iterator[Receiver]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            post = Post({name.lower(): value for name, value in self.headers.items()}, body)
            receiver.posts.append(post)
            self.send_response(receiver.answer(post))
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    receiver = Receiver(f"http://127.0.0.1:{server.server_port}/changes?from=communique")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
