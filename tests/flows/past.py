"""A ministry's pages in the structure of mid.ru, in our own words, for what reads the past."""

from __future__ import annotations

from pathlib import Path

PARAGRAPHS = (
    "On March 1 the Minister received the ambassador of a neighbouring country at the Ministry's mansion.",
    "They spoke about trade across the border, about students and about the railway that is to be built.",
    "Both sides said that they were content with the talks and would meet again before the summer.",
)


def page(title: str, *paragraphs: str, day: str = "1 March 2024") -> bytes:
    """A release of mid.ru as its present layout has it."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title} - The Ministry</title></head><body>"
        "<nav><a href='/en/'>Home</a><a href='/en/foreign_policy/news/'>News</a></nav>"
        f"<div class='photo-content'><h1 class='photo-content__title'>{title}</h1>"
        f"<span class='photo-content__date'>{day}</span><span class='photo-content__time'>12:30</span></div>"
        f"<div class='article-content'>{body}</div><footer>Press office</footer></body></html>"
    ).encode()


def address(number: int) -> str:
    return f"https://mid.ru/en/foreign_policy/news/{1936000 + number}/"


def listing(numbers: range, *, days: dict[int, str] | None = None) -> bytes:
    """A page of the list of releases."""
    items = "".join(
        f"<li class='announce__item'><span class='announce__date'>{(days or {}).get(number, '1 March 2024')}</span>"
        f"<a class='announce__link' href='/en/foreign_policy/news/{1936000 + number}/'>Talks no. {number}</a></li>"
        for number in numbers
    )
    return f"<!DOCTYPE html><html lang='en'><body><ul class='announce'>{items}</ul></body></html>".encode()


def write_capture(folder: Path, pages: dict[str, bytes]) -> Path:
    """A folder that answers for the web."""
    folder.mkdir(exist_ok=True)
    rows = ["url\tfile\tstatus\tcontent_type"]
    for number, (url, body) in enumerate(pages.items()):
        (folder / f"{number}.html").write_bytes(body)
        rows.append(f"{url}\t{number}.html\t200\ttext/html; charset=utf-8")
    (folder / "index.tsv").write_text("\n".join(rows) + "\n")
    return folder
