"""The tables of the languages, one module a language, each with its `LANGUAGE`."""
