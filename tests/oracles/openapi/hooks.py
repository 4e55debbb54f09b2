"""Teaches schemathesis to send rows: one JSON object a line."""

import json

import schemathesis


@schemathesis.serializer("application/x-ndjson", "application/jsonl")
def to_lines(_context, value):
    return value if isinstance(value, bytes) else json.dumps(value).encode()
