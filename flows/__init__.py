"""When, where from and what next: Prefect, httpx and the command. Imports parsers and storage."""
