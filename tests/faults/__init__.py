"""A web that misbehaves on demand: a local server, sites like those of ministries, and every fault they have."""
