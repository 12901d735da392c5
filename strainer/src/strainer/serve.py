"""
The strainer as a service beside another program: a few questions over HTTP, described by OpenAPI.

It keeps nothing: the memory of a conversation goes to the caller with the answer and comes back with the next
question. What people wrote is in no log. It has no password, so it listens on loopback unless told otherwise.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from strainer.conversation import StateError
from strainer.scan import Talk, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeAlias

    from strainer.engine import Strainer
    from strainer.result import Finding, Result

    Scope: TypeAlias = dict[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[dict[str, Any]]]
    Send: TypeAlias = Callable[[dict[str, Any]], Awaitable[None]]

LARGEST = 1 << 20  # bytes of a question
VERSION = "1"


class Question(msgspec.Struct, forbid_unknown_fields=True):
    """One text; with ``by``, said in the conversation that ``state`` remembers."""

    text: str
    by: Annotated[str, msgspec.Meta(description="who says it; without it the text is read by itself")] = ""
    state: Annotated[str, msgspec.Meta(description="as the last answer gave it; empty when a conversation begins")] = ""
    lang: str = "en"


class Found(msgspec.Struct):
    """One finding: its span counts characters (code points) of the text as it came."""

    kind: str
    act: str
    start: int
    end: int
    score: float
    rule: str
    why: str


class Answer(msgspec.Struct):
    """What the text is."""

    flag: bool
    score: float
    danger: bool
    masked: str
    why: str
    findings: list[Found]
    concerns: list[Found]
    state: str


class Problem(msgspec.Struct):
    """Why there is no answer: the rule that the question breaks, never its words."""

    error: str


class RefusedError(Exception):
    """A question that is not answered, with the status of HTTP and the rule."""

    def __init__(self, status: int, rule: str) -> None:
        super().__init__(rule)
        self.status, self.rule = status, rule


class Service:
    """The ASGI application."""

    def __init__(self, strainer: Strainer) -> None:
        """Answer with *strainer*."""
        self._strainer = strainer
        self._description = msgspec.json.encode(description())
        self._answers: dict[tuple[str, str], Callable[[bytes], bytes]] = {
            ("POST", "/screen"): self._screen,
            ("POST", "/scan"): self._scan,
            ("GET", "/openapi.json"): lambda _: self._description,
            ("GET", "/health"): lambda _: b'{"ok":true}',
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        try:
            status, body = 200, self._answer(scope, await _body(receive))
        except RefusedError as refused:
            status, body = refused.status, msgspec.json.encode(Problem(refused.rule))
        headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def _answer(self, scope: Scope, body: bytes) -> bytes:
        answer = self._answers.get((scope["method"], scope["path"]))
        if answer is None:
            known = any(path == scope["path"] for _, path in self._answers)
            raise RefusedError(405 if known else 404, "ask POST /screen, POST /scan, GET /openapi.json or GET /health")
        try:
            return answer(body)
        except msgspec.ValidationError as problem:
            raise RefusedError(422, str(problem)) from problem
        except (msgspec.DecodeError, UnicodeDecodeError) as problem:
            raise RefusedError(400, "the body is not JSON") from problem

    def _screen(self, body: bytes) -> bytes:
        question = msgspec.json.decode(body, type=Question)
        if not question.by:
            return msgspec.json.encode(_told(self._strainer.screen(question.text), question.lang, ""))
        try:
            before = b64decode(question.state, validate=True)
            conversation = self._strainer.resume(before) if before else self._strainer.conversation()
        except (StateError, ValueError) as problem:
            raise RefusedError(422, "`state` is not what an answer gave - at `$.state`") from problem
        result = conversation.screen(by=question.by, text=question.text)
        state = b64encode(conversation.to_bytes()).decode()
        return msgspec.json.encode(_told(result, question.lang, state))

    def _scan(self, body: bytes) -> bytes:
        return msgspec.json.encode(judge(msgspec.json.decode(body, type=Talk), self._strainer))


async def _body(receive: Receive) -> bytes:
    """Return the whole body of a request."""
    body = bytearray()
    more = True
    while more:
        part = await receive()
        body += part.get("body", b"")
        more = part.get("more_body", False)
        if len(body) > LARGEST:
            raise RefusedError(413, f"a question has at most {LARGEST} bytes")
    return bytes(body)


def _told(result: Result, lang: str, state: str) -> Answer:
    why = result.why_for("sender", lang=lang)
    findings, concerns = _found(result.findings), _found(result.concerns)
    return Answer(result.flag, result.score, result.danger, result.masked, why, findings, concerns, state)


def _found(findings: tuple[Finding, ...]) -> list[Found]:
    return [Found(f.kind.value, f.act.value, f.start, f.end, f.score, f.rule, f.why) for f in findings]


def description() -> dict[str, Any]:
    """Return what the service understands, as OpenAPI 3.1."""
    (question, talk, answer, verdict, problem), parts = msgspec.json.schema_components(
        [Question, Talk, Answer, Verdict, Problem], ref_template="#/components/schemas/{name}"
    )

    def of(schema: dict[str, Any], said: str) -> dict[str, Any]:
        return {"description": said, "content": {"application/json": {"schema": schema}}}

    refusals = {
        "400": of(problem, "not JSON"),
        "413": of(problem, "too long"),
        "422": of(problem, "a field breaks a rule"),
    }
    screen = {
        "operationId": "screen",
        "summary": "Read one text, by itself or in its conversation",
        "requestBody": {"required": True, **of(question, "a text")},
        "responses": {"200": of(answer, "what it is"), **refusals},
    }
    scan = {
        "operationId": "scan",
        "summary": "Read a whole conversation",
        "requestBody": {"required": True, **of(talk, "a conversation")},
        "responses": {"200": of(verdict, "what it is, turn by turn"), **refusals},
    }
    health = {
        "operationId": "health",
        "summary": "Tell whether the tables are loaded",
        "responses": {"200": of({"type": "object", "properties": {"ok": {"type": "boolean"}}}, "they are")},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "strainer", "version": VERSION, "description": "Finds contact details in messages."},
        "paths": {"/screen": {"post": screen}, "/scan": {"post": scan}, "/health": {"get": health}},
        "components": {"schemas": parts},
    }


def run(strainer: Strainer, host: str, port: int) -> None:
    """
    Serve until told to stop.

    Raises:
        ModuleNotFoundError: uvicorn is not installed; ``pip install strainer[serve]`` brings it.
    """
    import uvicorn  # an extra: whoever does not serve does not need it

    uvicorn.run(Service(strainer), host=host, port=port, access_log=False, log_level="warning", lifespan="off")
